"""Word documents (Office Open XML): headings, paragraphs and lists, as their styles name them."""

from __future__ import annotations

import io
import re
import zipfile
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

from questions.errors import SourceError
from questions.model.articles import Omission, Reading
from questions.model.dates import HistoricalDate
from questions.sources.characters import clean, squeeze
from questions.sources.sheet import Part, Role, Sheet
from questions.sources.sifting import reading_of, sift_parts

NAME = "word_document"
SUFFIXES: tuple[str, ...] = (".docx",)

MAX_UNPACKED = 50_000_000
"""Bytes that the parts of a document may hold together: a small archive can unpack to gigabytes."""

_SIGNATURE = b"PK\x03\x04"
_HEADING = re.compile(r"(?:title|heading \d)", re.IGNORECASE)
_ITEM = re.compile(r"list\b", re.IGNORECASE)
_ASIDE = re.compile(r"(?:caption|header|footer|footnote text|toc\b)", re.IGNORECASE)


def takes(suffix: str, data: bytes) -> bool:
    """Whether this reader understands a file."""
    return suffix in SUFFIXES and data.startswith(_SIGNATURE)


def read(data: bytes, *, name: str, published: HistoricalDate | None = None) -> Reading:
    """Make an article of a Word document.

    Args:
        data: What the file holds.
        name: The article's name.
        published: When it was published; the document does not say so.

    Raises:
        SourceError: It is damaged, unpacks to too much, or holds no running text.
    """
    document = _opened(data, name)
    parts: list[Part] = []
    left_out = [Omission(squeeze(clean(text)), "a table") for text in _cells(document)]
    for paragraph in document.paragraphs:
        words, style = squeeze(clean(paragraph.text)), _style(paragraph)
        if words and _ASIDE.match(style):
            left_out.append(Omission(words, f"a paragraph in the style {style!r}"))
        elif words:
            parts.append(Part(words, _role(style)))
    title = next((part.text for part in parts if part.role is Role.HEADING), "")
    sheet = Sheet(parts, title=title)
    sift_parts(sheet)
    reading = reading_of(sheet, name=name, published=published)
    return Reading(reading.article, (*reading.left_out, *left_out))


def _opened(data: bytes, name: str) -> Document:
    """The document of an archive that is whole and of bearable size.

    Raises:
        SourceError: It is not.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
        if unpacked > MAX_UNPACKED:
            most = MAX_UNPACKED // 1_000_000
            raise SourceError(name, f"the document unpacks to more than {most} MB; split it")
        return docx.Document(io.BytesIO(data))
    except (BadZipFile, zipfile.LargeZipFile, ValueError, KeyError, OSError, SyntaxError) as error:
        raise SourceError(
            name, "the Word document is damaged; open it, save it again, or save its text as .txt"
        ) from error


def _style(paragraph: Paragraph) -> str:
    return (paragraph.style.name if paragraph.style is not None else None) or ""


def _role(style: str) -> Role:
    if _HEADING.match(style):
        return Role.HEADING
    return Role.ITEM if _ITEM.match(style) else Role.PARAGRAPH


def _cells(document: Document) -> list[str]:
    """The rows of tables, which are no running text."""
    rows = [row for table in document.tables for row in table.rows]
    told = [" | ".join(cell.text for cell in row.cells) for row in rows]
    return [text for text in told if text.strip(" |")]
