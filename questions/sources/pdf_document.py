"""PDF documents that hold text: lines put together again, running heads and page numbers left out.

A PDF says where glyphs stand and not what a paragraph is. So its lines are read like those of any
text that was wrapped; words divided at the end of a line are joined again.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError

from questions.errors import SourceError
from questions.model.articles import Omission, Reading
from questions.model.dates import HistoricalDate
from questions.sources import plain_page
from questions.sources.characters import clean

NAME = "pdf_document"
SUFFIXES: tuple[str, ...] = (".pdf",)

MAX_PAGES = 1_000
"""More pages than an article may have characters for."""

_SIGNATURE = b"%PDF-"
_EDGE = 2
"""Lines at the top and at the bottom of a page among which running heads are looked for."""
_FEWEST_HEADS = 3
"""Pages on which a line stands in its place before it counts as a running head."""
_PAGE_NUMBER = re.compile(r"(?:page )?[-–— ]*\d{1,4}[-–— ]*(?:(?:of|/) ?\d{1,4})?", re.IGNORECASE)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a reader need not know what it minds


def takes(suffix: str, data: bytes) -> bool:  # noqa: ARG001 - the contents are the better witness
    """Whether this reader understands a file."""
    return data.startswith(_SIGNATURE)


def read(data: bytes, *, name: str, published: HistoricalDate | None = None) -> Reading:
    """Make an article of a PDF document.

    Args:
        data: What the file holds.
        name: The article's name.
        published: The date that the caller knows; it wins over the page's own.

    Raises:
        SourceError: It is locked, damaged, too long, or holds pictures of text only.
    """
    pages = [_lines(text) for text in _texts(data, name)]
    heads = _running_heads(pages)
    kept: list[str] = []
    left_out: list[Omission] = []
    for page in pages:
        for place, line in enumerate(page):
            if _is_margin(place, page, heads):
                left_out.append(Omission(line.strip(), "a running head or page number"))
            else:
                kept.append(line)
    reading = plain_page.read("\n".join(kept), name=name, published=published, typeset=True)
    return Reading(reading.article, (*reading.left_out, *left_out))


def _texts(data: bytes, name: str) -> list[str]:
    """The text of each page.

    Raises:
        SourceError: It cannot be had.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        if len(reader.pages) > MAX_PAGES:
            raise SourceError(name, f"the PDF has more than {MAX_PAGES:,} pages; split it")
        texts = [page.extract_text() for page in reader.pages]
    except SourceError:
        raise
    except FileNotDecryptedError:
        raise SourceError(
            name, "the PDF is locked with a password; save a copy without one"
        ) from None
    except Exception as error:  # a broken PDF makes the reader fail in any way it likes
        raise SourceError(
            name, "the PDF is damaged; print it to a new PDF, or save its text as a .txt file"
        ) from error
    if not any(text.strip() for text in texts):
        raise SourceError(
            name, "the PDF holds pictures and no text; let a program recognise its text first"
        )
    return texts


def _lines(text: str) -> list[str]:
    """The lines of a page; some writers give every hyphen that is seen as a soft one."""
    return clean(text.replace("\u00ad", "-")).strip("\n").split("\n")


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Lines that stand at the edge of several pages, but for their numbers."""
    seen = Counter(
        shape
        for page in pages
        for shape in {_shape(line) for line in (*page[:_EDGE], *page[-_EDGE:]) if line.strip()}
    )
    return frozenset(shape for shape, count in seen.items() if count >= _FEWEST_HEADS)


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _is_margin(place: int, page: Sequence[str], heads: frozenset[str]) -> bool:
    """Whether a line at the edge of a page is its running head or number."""
    if _EDGE <= place < len(page) - _EDGE:
        return False
    line = page[place].strip()
    return bool(line) and (_shape(line) in heads or bool(_PAGE_NUMBER.fullmatch(line)))
