"""The door for articles: a file in, an `Article` out, with what was left out of it.

A source is a module with

- `NAME`: what it is called,
- `SUFFIXES`: the file names that a folder is searched for,
- `takes(suffix, text) -> bool`: whether it understands a file; the first one that does reads it,
- `read(text, *, name, published=None) -> Reading`, which raises a `SourceError`.

A new source is one module of this shape and its name in `SOURCES`. A document that is no text has
a module of the same shape in `DOCUMENTS`, which takes the bytes of the file instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from questions.errors import SourceError
from questions.model.articles import Reading
from questions.model.dates import HistoricalDate
from questions.sources import (
    contents,
    markdown,
    pdf_document,
    plain_page,
    web_page,
    word_document,
)

MAX_CHARACTERS = 1_000_000
"""The longest text of one article: what the language pipeline takes at once."""


class Source(Protocol):
    """The shape of a source's module."""

    NAME: str
    SUFFIXES: tuple[str, ...]

    def takes(self, suffix: str, text: str) -> bool:
        """Whether the source understands a file."""

    def read(self, text: str, *, name: str, published: HistoricalDate | None = None) -> Reading:
        """Make an article of a text."""


class DocumentSource(Protocol):
    """The shape of the module for a document that is no text."""

    NAME: str
    SUFFIXES: tuple[str, ...]

    def takes(self, suffix: str, data: bytes) -> bool:
        """Whether the source understands a file."""

    def read(self, data: bytes, *, name: str, published: HistoricalDate | None = None) -> Reading:
        """Make an article of a document."""


SOURCES: tuple[Source, ...] = (web_page, markdown, plain_page)
DOCUMENTS: tuple[DocumentSource, ...] = (word_document, pdf_document)


def read(path: Path, *, published: HistoricalDate | None = None) -> Reading:
    """Read a file as an article.

    Args:
        path: The file; its name becomes the article's name.
        published: When it was published, if the caller knows better than the page.

    Raises:
        SourceError: The file cannot be read, or holds no running text.
    """
    return read_bytes(path.name, contents.load(path), published=published, origin=path)


def read_bytes(
    name: str, data: bytes, *, published: HistoricalDate | None = None, origin: object = None
) -> Reading:
    """Read the contents of a file as an article.

    Args:
        name: The file's name, which decides together with the contents how it is read.
        data: What the file holds.
        published: When it was published, if the caller knows better than the page.
        origin: What an error calls the file, if not by its name.

    Raises:
        SourceError: The contents are no text or document, or hold no running text.
    """
    shown = origin or name
    try:
        contents.refuse_large(shown, data)
        reading = _read(shown, name, data, published)
    except SourceError as error:
        raise SourceError(shown, error.reason, line=error.line) from None
    _refuse_long(shown, reading.article.text)
    return reading


def _read(shown: object, name: str, data: bytes, published: HistoricalDate | None) -> Reading:
    """Let the first source read that understands a file."""
    suffix = Path(name).suffix.lower()
    for document in DOCUMENTS:
        if document.takes(suffix, data):
            return document.read(data, name=name, published=published)
    text = contents.decode(shown, data)
    _refuse_long(shown, text if suffix not in web_page.SUFFIXES else "")
    source = next(source for source in SOURCES if source.takes(suffix, text))
    return source.read(text, name=name, published=published)


def _refuse_long(name: object, text: str) -> None:
    """Raise a SourceError for more text than an article may have."""
    if len(text) > MAX_CHARACTERS:
        raise SourceError(
            name, f"the text is longer than {MAX_CHARACTERS:,} characters; split it into parts"
        )


def find(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The article files that paths stand for: files themselves, and every article in a folder.

    A folder's articles come in the order of their names, those of its folders too. Hidden files,
    README files and the folders that browsers put beside a saved page are no articles. A file that
    is named twice comes once.

    Raises:
        SourceError: A path does not exist, a folder has no article, or two files share a name.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        for file in _articles_in(path) if _place_of(path).is_dir() else [path]:
            found.setdefault(_place_of(file), file)
    named: dict[str, Path] = {}
    for file in found.values():
        if file.name in named:
            raise SourceError(
                file, f"{named[file.name]} has the same name; rename one of the two articles"
            )
        named[file.name] = file
    return tuple(found.values())


def _place_of(file: Path) -> Path:
    """Where a file really lies.

    Raises:
        SourceError: Nowhere.
    """
    try:
        return file.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise SourceError(file, "there is no such file or folder") from None


def _articles_in(folder: Path) -> list[Path]:
    """The articles of a folder and the folders in it.

    Raises:
        SourceError: There is none.
    """
    suffixes = {*_suffixes(SOURCES), *_suffixes(DOCUMENTS)}
    files = [
        file
        for file in sorted(folder.rglob("*"))
        if file.suffix.lower() in suffixes
        and file.is_file()
        and file.stem.lower() != "readme"
        and not any(_is_passed_over(part) for part in file.relative_to(folder).parts)
    ]
    if not files:
        kinds = ", ".join(sorted(suffixes))
        raise SourceError(folder, f"the folder holds no article (a file that ends in {kinds})")
    return files


def _suffixes(sources: Iterable[Source | DocumentSource]) -> Iterator[str]:
    return (suffix for source in sources for suffix in source.SUFFIXES)


def _is_passed_over(name: str) -> bool:
    """Whether a file or folder is hidden, or holds the pictures and frames of a saved page."""
    return name.startswith(".") or name.endswith("_files")
