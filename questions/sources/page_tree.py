"""The elements of a web page: what stands beside a story, taken off or told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree, html
from lxml.html import HtmlElement

from questions.model.articles import Omission
from questions.sources import page_joints
from questions.sources.characters import clean, squeeze

_POSTS = (
    "twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed reddit-embed "
    "reddit-card mastodon-embed imgur-embed-pub telegram-post"
).split()
"""Classes of the quoted posts that networks give to sites."""
_HAS_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_MOBILE = (
    "//amp-ad | //amp-carousel | //amp-consent | //amp-embed | //amp-facebook | //amp-instagram"
    " | //amp-list | //amp-sidebar | //amp-social-share | //amp-twitter | //amp-user-notification"
)
_ASIDES = (
    ("//figure | //figcaption[not(ancestor::figure)]", "a picture or its caption"),
    (f"//*[{' or '.join(map(_HAS_CLASS.format, _POSTS))}]", "a quoted post"),
    (_MOBILE, "a quoted post, advertisement or menu"),
    ("//*[@role='note']", "a note of the publisher"),
    ("//nav | //*[@role='navigation']", "navigation"),
    ("//button | //select", "a form"),
)
_SMALL_ASIDES = (
    ("//*[contains(@class, 'caption')]", "a picture or its caption"),
    (f"//p[*[{_HAS_CLASS.format('credit')}]]", "a picture or its caption"),
    (
        "//*[contains(@itemtype, '/VideoObject') or contains(@itemtype, '/ImageObject')]",
        "a picture or its caption",
    ),
    ("//form", "a form"),
)
_MAX_SMALL = 600
_WIDGETS = frozenset("carousel lightbox modal popup slide slides slideshow".split())
_MAX_WIDGET_SHARE = 1 / 3
_MARKS = (
    "//sup[starts-with(normalize-space(), '[')]",
    "//*[contains(@class, 'editsection')]",
)
_TABLE_TAGS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_MIN_STORY_PARAGRAPH = 60
_POWERS = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_BLOCKS = frozenset(
    """address article aside blockquote body br caption dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary
    table td th tr ul""".split()
)
_PARAGRAPH_HOLDERS = frozenset({"article", "body", "div", "main", "section", "td"})
_SILENT = frozenset({"head", "script", "style", "noscript", "template", "svg", "iframe", "title"})


def remove_asides(tree: HtmlElement) -> tuple[Omission, ...]:
    """Take tables, pictures, forms, navigation and footnote marks off a page.

    The result is what they said; the marks are not worth a word.
    """
    for path in _MARKS:
        for element in tree.xpath(path):
            element.drop_tree()
    _join_small_letters(tree)
    page_joints.part(tree)
    _split_at_breaks(tree)
    _open_layout_tables(tree)
    removed = list(_remove(tree.xpath("//table[not(ancestor::table)]"), "a table"))
    for path, reason in _ASIDES:
        removed += _remove(tree.xpath(path), reason)
    for path, reason in _SMALL_ASIDES:
        found = tree.xpath(path)
        removed += _remove((e for e in found if len(e.text_content()) <= _MAX_SMALL), reason)
    removed += _remove(_widgets(tree), "a slideshow or pop-up")
    return tuple(removed)


def _widgets(tree: HtmlElement) -> list[HtmlElement]:
    """The slideshows and pop-ups of a page, by their classes, unless they hold its story."""
    found = [
        element
        for element in tree.xpath("//body//*[@class]")
        if not _WIDGETS.isdisjoint(element.get("class").lower().split())
    ]
    if not found:
        return []
    longest = _MAX_WIDGET_SHARE * len(" ".join(block_texts(tree)))
    return [element for element in found if len(squeeze(element.text_content())) <= longest]


def texts_beside(tree: HtmlElement, story: Iterable[str]) -> Iterator[str]:
    """The texts of a page that are no part of its story, block by block."""
    taken = "".join("".join(part.split()) for part in story)
    for words in block_texts(tree):
        if "".join(words.split()) not in taken:
            yield words


def _remove(elements: Iterable[HtmlElement], reason: str) -> Iterator[Omission]:
    """Drop elements from their page, each once, and tell what they said."""
    for element in elements:
        if element.getparent() is None:
            continue
        words = squeeze(clean(" ".join(element.itertext())))
        element.drop_tree()
        if words:
            yield Omission(words, reason)


def _join_small_letters(tree: HtmlElement) -> None:
    """Join raised and lowered letters to their words; 10 to the 6th does not become 106."""
    for element in list(tree.iter("sup", "sub")):
        digits = (element.text or "").strip("+-")
        if element.tag == "sup" and len(element) == 0 and digits.isdecimal():
            element.text = (element.text or "").translate(_POWERS)
        element.drop_tag()


def _split_at_breaks(tree: HtmlElement) -> None:
    """Make paragraphs of what stands between two line breaks in a row."""
    for first in list(tree.iter("br")):
        second = first.getnext()
        if second is None or second.tag != "br" or (first.tail or "").strip():
            continue
        container = first.getparent()
        if container.tag in _PARAGRAPH_HOLDERS:
            _wrap_runs(container)


def _wrap_runs(container: HtmlElement) -> None:
    """Put the runs of text of an element, as its double breaks part them, into paragraphs."""
    children = list(container)
    run = _new_paragraph(container.text)
    container.text = None
    for child in children:
        container.remove(child)
    for child in children:
        is_break = child.tag == "br"
        if child.tag in _BLOCKS and not is_break:
            container.append(run)
            container.append(child)
            run = _new_paragraph(child.tail)
            child.tail = None
        elif is_break and len(run) and run[-1].tag == "br" and not (run[-1].tail or "").strip():
            container.append(run)
            run = _new_paragraph(child.tail)
        else:
            run.append(child)
    container.append(run)


def _new_paragraph(text: str | None) -> HtmlElement:
    """A paragraph that begins with a text."""
    paragraph = html.Element("p")
    paragraph.text = text
    return paragraph


def _open_layout_tables(tree: HtmlElement) -> None:
    """Turn the tables that only arrange a page into plain blocks: those that hold paragraphs."""
    for table in tree.xpath("//table"):
        long = [p for p in table.iter("p") if len(p.text_content()) >= _MIN_STORY_PARAGRAPH]
        if len(long) > 1:
            for element in table.iter(*_TABLE_TAGS):
                element.tag = "div"


def block_texts(tree: HtmlElement) -> Iterator[str]:
    """The text between one block's border and the next, in the order of the page."""
    pieces: list[str] = []
    silent = 0
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        is_border = node.tag in _BLOCKS
        if is_border and (words := squeeze(clean("".join(pieces)))):
            yield words
        if is_border:
            pieces = []
        is_silent = node.tag in _SILENT
        silent += is_silent * (1 if event == "start" else -1)
        words = node.text if event == "start" else node.tail
        if words and not silent:
            pieces.append(words)
    if words := squeeze(clean("".join(pieces))):
        yield words
