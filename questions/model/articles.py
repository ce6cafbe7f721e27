"""Articles, and the places in them that back up what an item says."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.dates import HistoricalDate


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of an article that back something up.

    Attributes:
        article: The article's name.
        start: Offset of the first character in the article's text.
        end: Offset behind the last character.
        quote: The words: `article.text[start:end]`.

    Raises:
        ValueError: The offsets do not span the quote.
    """

    article: str
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if self.start < 0 or self.end - self.start != len(self.quote) or not self.quote:
            raise ValueError(
                f"{self.start} to {self.end} in {self.article!r} cannot hold the quote"
            )


@dataclass(frozen=True, slots=True)
class Article:
    """A text that states facts.

    Attributes:
        name: The file's name, unique within a library.
        title: The headline; "" where there is none.
        text: The running text, paragraphs apart by a blank line, without site furniture.
        source: Where it was published: an address or a name; "".
        licence: On which terms it may be quoted; "".
        published: When it was published, or None where neither page nor caller says so.
        language: A BCP 47 tag.
    """

    name: str
    title: str
    text: str
    source: str = ""
    licence: str = ""
    published: HistoricalDate | None = None
    language: str = "en"

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("an article needs a name")
        if not self.text.strip():
            raise ValueError(f"article {self.name!r} has no text")

    def cite(self, start: int, end: int) -> Evidence:
        """The evidence that stands from `start` to `end` of the text."""
        return Evidence(self.name, start, end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Omission:
    """A part of a page that a reader did not take as running text, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a file: the article, and what it left out."""

    article: Article
    left_out: tuple[Omission, ...] = ()
