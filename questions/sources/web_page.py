"""A saved web page: trafilatura finds the story, the page's metadata says what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from lxml import etree, html
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from questions.errors import SourceError
from questions.model.articles import Omission, Reading
from questions.model.dates import HistoricalDate
from questions.sources import lists, page_metadata, page_tree
from questions.sources.characters import clean, squeeze, without_marks
from questions.sources.page_joints import part_sentences
from questions.sources.sheet import Part, Role, Sheet
from questions.sources.sifting import reading_of, sift_lines, sift_parts

NAME = "web_page"
SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml")

_OPENING_TAG = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARATIONS = re.compile(
    r"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype[^\[>]{0,300}\[.*?\]\s*>)?",
    re.IGNORECASE | re.DOTALL,
)
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n")
_ROLES = {"p": Role.PARAGRAPH, "quote": Role.PARAGRAPH, "head": Role.HEADING, "item": Role.ITEM}
_PAGE_ROLES = {
    "p": Role.PARAGRAPH,
    "blockquote": Role.PARAGRAPH,
    "li": Role.ITEM,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
}
_MIN_FOUND = 250
_BESIDE = "beside the story"


def takes(suffix: str, text: str) -> bool:
    """Whether this reader understands a file: by its name, or by its first tag."""
    return suffix in SUFFIXES or bool(_OPENING_TAG.match(text[:2000]))


def read(text: str, *, name: str, published: HistoricalDate | None = None) -> Reading:
    """Make an article of a saved page.

    Args:
        text: The page's HTML.
        name: The article's name.
        published: The date that the caller knows; it wins over the page's own.

    Raises:
        SourceError: It is no HTML, or no story is found on it.
    """
    tree = _parse(text, name)
    about = page_metadata.read(tree)
    removed = page_tree.remove_asides(tree)
    sheet = Sheet(_story_of(tree, name), title=about.title)
    unused = page_tree.texts_beside(tree, [part.text for part in sheet.parts])
    lists.leave_out_sections(sheet)
    sift_parts(sheet)
    reading = reading_of(
        sheet,
        name=name,
        source=about.source,
        licence=about.licence,
        published=published or about.published or _printed_date(tree) or about.dated,
        language=about.language,
    )
    beside = (Omission(words, _BESIDE) for words in unused)
    return Reading(reading.article, (*reading.left_out, *removed, *beside))


def _printed_date(tree: HtmlElement) -> HistoricalDate | None:
    """The date that a page without metadata shows its readers."""
    return sift_lines(Sheet([Part(text) for text in page_tree.block_texts(tree)]))


def _parse(text: str, name: str) -> HtmlElement:
    """The tree of a page; the parser loads nothing from elsewhere.

    Raises:
        SourceError: There is no element in it.
    """
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_DECLARATIONS.sub("", text, count=1), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise SourceError(name, "the file holds no HTML") from None
    return cast("HtmlElement", tree)


def _story_of(tree: HtmlElement, name: str) -> list[Part]:
    """The parts of the page's story, as trafilatura finds it.

    Of a very short page trafilatura makes one stretch of text, headings and all; there the page's
    own paragraphs serve.

    Raises:
        SourceError: There is none.
    """
    document = bare_extraction(tree, include_comments=False, include_tables=False)
    body = document.body if isinstance(document, Document) else None
    parts = [] if body is None else _parts_of(body, _ROLES)
    if sum(len(part.text) for part in parts) < _MIN_FOUND:
        parts = _parts_of(tree, _PAGE_ROLES) or parts
    if not parts:
        raise SourceError(name, "no story was found on the page")
    return parts


def _parts_of(tree: HtmlElement, roles: Mapping[str, Role]) -> list[Part]:
    """The parts that a tree's outermost elements with a role make."""
    parts: list[Part] = []
    for element in tree.iter(*roles):
        if any(parent.tag in roles for parent in element.iterancestors()):
            continue
        paragraphs = _PARAGRAPH_BREAK.split(clean(_text_with_breaks(element)))
        texts = (part_sentences(squeeze(without_marks(each))) for each in paragraphs)
        parts += [Part(text, roles[element.tag]) for text in texts if text]
    return parts


def _text_with_breaks(element: HtmlElement) -> str:
    """The text of an element, with line ends where the page breaks lines."""
    pieces: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append("\n" if node.tag == "lb" else (node.text or "").replace("\n", " "))
            if node.tag == "p":
                pieces.insert(len(pieces) - 1, "\n\n")
        elif node is not element:
            pieces.append((node.tail or "").replace("\n", " "))
    return "".join(pieces)
