"""Reads XML that others wrote: without entities, bounded, each element with its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from xml.etree import ElementTree as ET
from xml.parsers import expat

from questions.errors import WireError

_MOST_DEPTH = 200
_MOST_ELEMENTS = 1_000_000
_MEDIA = frozenset(("img", "object", "audio", "video", "math", "iframe", "embed", "svg", "table"))
_BLOCKS = frozenset(("p", "div", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))
_BLANKS = re.compile(r"[ \t\n]+")
_JOINT, _BLOCK = "\0", "\x1e"  # where the source wraps a line, and a block ends; XML holds neither
_JOINTS = re.compile(f"[{_JOINT}{_BLOCK}]+")


class Element(ET.Element):
    """An element without its namespace, and the line on which it begins."""

    line: int = 0


class _Builder:
    """Builds elements from what expat tells."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._data
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._skipped
        self._open: list[Element] = []
        self._count = 0
        self._last: Element | None = None
        self.root: Element | None = None

    def feed(self, data: bytes) -> None:
        self._parser.Parse(data, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _MOST_DEPTH:
            raise WireError(f"The file nests elements more than {_MOST_DEPTH} deep.")
        self._count += 1
        if self._count > _MOST_ELEMENTS:
            raise WireError(f"The file has more than {_MOST_ELEMENTS} elements; split it.")
        element = Element(_local(name), {_local(key): text for key, text in attributes.items()})
        element.line = self._parser.CurrentLineNumber
        if self._open:
            self._open[-1].append(element)
        self.root = self.root if self.root is not None else element
        self._open.append(element)
        self._last = None

    def _end(self, _: str) -> None:
        self._last = self._open.pop()

    def _data(self, text: str) -> None:
        if self._last is not None:
            self._last.tail = (self._last.tail or "") + text
        elif self._open:
            self._open[-1].text = (self._open[-1].text or "") + text

    def _entity(self, *_: object) -> None:
        raise WireError("The file declares entities, which question files never need.")

    def _skipped(self, name: str, _: object) -> None:
        line = self._parser.CurrentLineNumber
        raise WireError(f"Line {line} of the file holds &{name};, which is declared nowhere.")


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def parse(data: bytes, roots: Collection[str]) -> Element:
    """The root of a document, which should be one of these elements.

    Raises:
        WireError: The file is no XML, declares entities, or has another root.
    """
    builder = _Builder()
    try:
        builder.feed(data)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise WireError(f"The file is no XML: {error}.") from error
    if builder.root is None or (roots and builder.root.tag not in roots):
        found = "" if builder.root is None else builder.root.tag
        raise WireError(f"The file begins with <{found}>, not <{'> or <'.join(roots)}>.")
    return builder.root


def line_of(element: ET.Element) -> int:
    """The line on which an element begins."""
    return element.line if isinstance(element, Element) else 0


def source_of(element: ET.Element) -> str:
    """An element as XML, without its namespace, so that whoever cannot read it can keep it."""
    tail, element.tail = element.tail, None
    try:
        return ET.tostring(element, encoding="unicode")
    finally:
        element.tail = tail


def visible(element: ET.Element, hidden: Collection[str] = ()) -> str:
    """The text that an element shows, without the elements that are hidden.

    Lines that only the source wraps are joined, and blanks that stand in the text are kept.

    Raises:
        ValueError: The element holds a picture, a formula or another thing that is no text.
    """
    return tidy("".join(_pieces(element, hidden)))


def tidy(text: str) -> str:
    """A text in which only breaks and the ends of blocks part lines."""
    text = _JOINTS.sub(lambda run: _BLOCK if _BLOCK in run[0] else _JOINT, text)
    text = text.strip(_JOINT + _BLOCK).replace(_BLOCK, "\n")
    return re.sub(f"{_JOINT}?\n{_JOINT}?", "\n", text).replace(_JOINT, " ")


def _pieces(element: ET.Element, hidden: Collection[str]) -> Iterator[str]:
    yield _joined(element.text)
    for child in element:
        name = child.tag.lower()
        if name in _MEDIA:
            raise ValueError(f"it holds <{child.tag}>, and only text is supported")
        if name == "br":
            yield "\n"
        elif child.tag not in hidden:
            edge = _BLOCK if name in _BLOCKS else ""
            yield edge
            yield from _pieces(child, hidden)
            yield edge
        yield _joined(child.tail)


def _joined(text: str | None) -> str:
    """A text in which blanks with a line break among them are a joint."""
    return _BLANKS.sub(lambda run: _JOINT if "\n" in run[0] else run[0], text or "")
