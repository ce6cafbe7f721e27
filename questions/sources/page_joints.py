"""Words and blocks that the markup of a page runs together, parted as its readers see them."""

from __future__ import annotations

import re

from lxml import html
from lxml.html import HtmlElement

from questions.sources.prose import is_ended

_INLINE = ("a", "b", "em", "i", "span", "strong")
_BOLD = frozenset({"b", "strong"})
_MAX_HEADING_WORDS = 12
_BEHIND_A_NAME = (
    r"(?:and|are|but|for|from|had|has|have|that|the|was|were|which|who|will|with"
    r"|a(?:dded|dds|rgued|rgues)|explain(?:ed|s)|note[ds]|report(?:ed|s)|sa(?:id|ys)|t(?:ells|old)"
    r"|write[s]|wrote)\b"
)
_GLUED_BEHIND = re.compile(_BEHIND_A_NAME)
_GLUED_BEFORE = re.compile(r"\b(?:and|as|at|by|for|from|in|of|on|that|the|to|with)$")
_WORD_END, _WORD_START = re.compile(r"[A-Za-zÀ-ɏ]$"), re.compile(r"[A-ZÀ-Þ]")
_OPENED = re.compile(r"(?<=[a-z0-9)][.!?])(?=[“‘][A-Z])")
_CLOSED = re.compile(r"(?<=[a-z0-9)][.!?][”])(?=[A-Z])")
_STRAIGHT = re.compile(r"(?<=[a-z0-9)][.!?])\"(?=[A-Z])")
_BARE = re.compile(
    r"(?<=[a-z]{3}[.!?:])(?=(?:A|After|And|As|At|But|By|Every(?:one)?|For|He|I|If|In|It|Its|On|She"
    r"|That|The|Their|There|These|They|This|We|When|While)\s)"
)


def part(tree: HtmlElement) -> None:
    """Part links from the words beside them, and headings from the text behind them."""
    for element in tree.iter(*_INLINE):
        _part_words(element)
    for paragraph in list(tree.iter("p")):
        _lift_heading(paragraph)


def part_sentences(text: str) -> str:
    """Put the space between two sentences that a page has lost: "the end.“We …"."""
    text = _BARE.sub(" ", _CLOSED.sub(" ", _OPENED.sub(" ", text)))
    return _STRAIGHT.sub(_part_straight, text) if '"' in text else text


def _part_straight(mark: re.Match[str]) -> str:
    """A straight quotation mark between sentences, with its space on the outer side."""
    opens = mark.string.count('"', 0, mark.start()) % 2 == 0
    return ' "' if opens else '" '


def _part_words(element: HtmlElement) -> None:
    """Put a space between a link and a whole word right before or behind it.

    A link may as well be a part of a word ("<a>Bolivia</a>n"): that stays.
    """
    tail = element.tail or ""
    if _GLUED_BEHIND.match(tail) and _WORD_END.search(element.text_content()):
        element.tail = f" {tail}"
    before = element.getprevious()
    parent = element.getparent()
    if parent is None or not _WORD_START.match(element.text or ""):
        return
    if before is not None and _GLUED_BEFORE.search(before.tail or ""):
        before.tail = f"{before.tail} "
    elif before is None and _GLUED_BEFORE.search(parent.text or ""):
        parent.text = f"{parent.text} "


def _lift_heading(paragraph: HtmlElement) -> None:
    """Make a heading of the bold words that a paragraph begins with, on a line of their own."""
    first = paragraph[0] if len(paragraph) else None
    if first is None or first.tag not in _BOLD or (paragraph.text or "").strip():
        return
    words = " ".join(first.text_content().split())
    behind = first.getnext()
    is_line = behind is not None and behind.tag == "br" and not (first.tail or "").strip()
    is_whole = behind is None and not (first.tail or "").strip()
    if not words or len(words.split()) > _MAX_HEADING_WORDS or is_ended(words):
        return
    if is_whole:
        paragraph.tag = "h4"
    elif is_line:
        heading = html.Element("h4")
        heading.text = words
        paragraph.addprevious(heading)
        paragraph.text = behind.tail
        paragraph.remove(first)
        paragraph.remove(behind)
