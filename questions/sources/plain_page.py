"""Plain text, as it is when somebody copies a page from a site: furniture and all."""

from __future__ import annotations

from questions.model.articles import Reading
from questions.model.dates import HistoricalDate
from questions.sources import wrapping
from questions.sources.characters import clean, without_marks
from questions.sources.sheet import Sheet
from questions.sources.sifting import reading_of, sift_lines

NAME = "plain_page"
SUFFIXES: tuple[str, ...] = (".txt", ".text")


def takes(suffix: str, text: str) -> bool:
    """Whether this reader understands a file: it is the last resort for any text."""
    return suffix in SUFFIXES or bool(text)


def read(
    text: str, *, name: str, published: HistoricalDate | None = None, typeset: bool = False
) -> Reading:
    """Make an article of a copied page.

    Args:
        text: The text of the file.
        name: The article's name.
        published: The date that the caller knows; it wins over the page's own.
        typeset: Whether words may have been divided at the end of a line only to fill it.

    Raises:
        SourceError: The page holds no running text.
    """
    sheet = Sheet(wrapping.parts_of(without_marks(clean(text)), typeset=typeset))
    found = sift_lines(sheet)
    return reading_of(sheet, name=name, published=published or found, source=sheet.source)
