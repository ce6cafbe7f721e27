"""A saved web page: trafilatura finds the story, the page's metadata says what it is."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree, html
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from questions.errors import SourceError
from questions.model.articles import Omission, Reading
from questions.model.dates import HistoricalDate
from questions.sources import lists, page_metadata
from questions.sources.characters import clean, squeeze
from questions.sources.sheet import Part, Role, Sheet
from questions.sources.sifting import SHARED_STAGES, leave_out_known_lines, reading_of

NAME = "web_page"
SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml")

_STARTS_LIKE_A_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b", re.I | re.S
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ROLES = {"p": Role.PARAGRAPH, "quote": Role.PARAGRAPH, "head": Role.HEADING, "item": Role.ITEM}


def takes(suffix: str, text: str) -> bool:
    """Whether this reader understands a file: by its name, or by its first tag."""
    return suffix in SUFFIXES or bool(_STARTS_LIKE_A_PAGE.match(text[:2000]))


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
    removed = _remove_asides(tree)
    sheet = Sheet(_story_of(tree, name), title=about.title)
    lists.leave_out_sections(sheet)
    leave_out_known_lines(sheet)
    for stage in SHARED_STAGES:
        stage(sheet)
    reading = reading_of(
        sheet,
        name=name,
        source=about.source,
        licence=about.licence,
        published=published or about.published,
        language=about.language,
    )
    return Reading(reading.article, (*reading.left_out, *removed))


def _parse(text: str, name: str) -> HtmlElement:
    """The tree of a page; the parser loads nothing from elsewhere.

    Raises:
        SourceError: There is no element in it.
    """
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_XML_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise SourceError(name, "the file holds no HTML") from None
    return cast("HtmlElement", tree)


_ASIDES = (
    ("//table", "a table"),
    ("//figcaption | //figure | //*[contains(@class, 'caption')]", "a picture or its caption"),
    ("//nav | //*[@role='navigation']", "navigation"),
    ("//form | //button", "a form"),
    ("//sup[starts-with(normalize-space(), '[')]", "a footnote mark"),
    ("//*[contains(@class, 'editsection')]", "an edit link"),
)


def _remove_asides(tree: HtmlElement) -> tuple[Omission, ...]:
    """Take what stands beside a story off the page; the result is what it said."""
    removed: list[Omission] = []
    for path, reason in _ASIDES:
        for element in tree.xpath(path):
            words = squeeze(clean(element.text_content()))
            if words and reason not in ("a footnote mark", "an edit link"):
                removed.append(Omission(words, reason))
            element.drop_tree()
    return tuple(removed)


def _story_of(tree: HtmlElement, name: str) -> list[Part]:
    """The parts of the page's story, as trafilatura finds it.

    Raises:
        SourceError: It finds none.
    """
    document = bare_extraction(tree, include_comments=False, include_tables=False)
    if not isinstance(document, Document) or document.body is None:
        raise SourceError(name, "no story was found on the page")
    parts: list[Part] = []
    for element in document.body.iter(*_ROLES):
        words = squeeze(clean("".join(element.itertext())))
        if words and not any(parent.tag in _ROLES for parent in element.iterancestors()):
            parts.append(Part(words, _ROLES[element.tag]))
    return parts
