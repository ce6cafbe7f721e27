"""Reads QTI 1.2, as Canvas, Common Cartridge and others write it: packages, or single documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from questions.errors import WireError
from questions.formats import package_reading, xml_reading
from questions.formats.findings import Found
from questions.formats.hypertext import read_html
from questions.formats.xml_reading import line_of, source_of, tidy, visible
from questions.model.exports import Import
from questions.model.items import Choice, Entry, Item, Option, Ordering

_ROOT = "questestinterop"


@dataclass(slots=True)
class _Marking:
    """What the conditions of a question say.

    Attributes:
        right: The responses of each condition that earns marks.
        feedback: The idents of what is shown, by the response that it is shown for; "" for any.
    """

    right: list[list[str]] = field(default_factory=list)
    feedback: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def read(data: bytes) -> Import:
    """The multiple-choice and ordering questions of a package, or of a document; others are listed.

    The general feedback becomes the explanation.

    Raises:
        WireError: The file is no QTI 1.2, or larger than any question set.
    """
    if package_reading.is_archive(data):
        documents = _documents(package_reading.unpack(data))
    else:
        documents = iter([("the file", xml_reading.parse(data, (_ROOT,)))])
    found = Found()
    for path, root in documents:
        for element in _items(root):
            try:
                found.add(_item(element))
            except ValueError as error:
                name = element.get("title") or element.get("ident")
                place = f"{path}, line {line_of(element)} ({name})"
                found.refuse(place, f"{error}; it was left out", source_of(element))
    return found.whole()


def _items(root: ET.Element) -> Iterator[ET.Element]:
    """The items of a document; one within another is a part of it, and never read twice."""
    for element in root:
        if element.tag == "item":
            yield element
        else:
            yield from _items(element)


def _documents(files: dict[str, bytes]) -> Iterator[tuple[str, ET.Element]]:
    paths = [path for path in package_reading.in_order(files) if b"questestinterop" in files[path]]
    # Canvas keeps a copy of each quiz with its own kinds of questions; others never have both.
    own = [path for path in files if path.startswith("non_cc_assessments/")]
    if not paths and not own:
        raise WireError("The package holds no QTI 1.2.")
    for path in dict.fromkeys(own or paths):
        yield path, xml_reading.parse(files[path], (_ROOT,))


def _item(element: ET.Element) -> Item:
    asked = element.findall(".//response_lid")
    others = [
        one.tag
        for one in element.iter()
        if one.tag in ("response_str", "response_num", "response_xy", "response_grp")
    ]
    if len(asked) != 1 or others or asked[0].find(".//response_label") is None:
        raise ValueError(f"questions of the type {_kind(element)!r} are not supported")
    labels = {label.get("ident", ""): _material(label) for label in asked[0].iter("response_label")}
    marking = _marking(element)
    feedback = {one.get("ident", ""): _material(one) for one in element.iterfind("itemfeedback")}
    is_order = asked[0].get("rcardinality", "Single").lower() == "ordered"
    interaction = (
        _ordering(labels, marking) if is_order else _choice(asked[0], labels, marking, feedback)
    )
    of_options = {ident for one in labels for ident in marking.feedback.get(one, ())}
    general = [text for ident, text in feedback.items() if ident not in of_options and text]
    return Item(
        kind="ordering" if is_order else "",
        stem=_stem(element),
        interaction=interaction,
        explanation="\n".join(general),
    )


def _kind(element: ET.Element) -> str:
    for one in element.iter("qtimetadatafield"):
        if (one.findtext("fieldlabel") or "").strip() in ("question_type", "cc_profile"):
            return (one.findtext("fieldentry") or "").strip()
    return "unknown"


def _stem(element: ET.Element) -> str:
    presentation = element.find("presentation")
    if presentation is None:
        raise ValueError("it has no presentation")
    inner = {id(one) for lid in presentation.iter("response_lid") for one in lid.iter("material")}
    shown = [one for one in presentation.iter("material") if id(one) not in inner]
    return "\n".join(map(_material, shown))


def _material(element: ET.Element) -> str:
    """The text of all material within an element."""
    if any(
        one.tag.startswith(("matimage", "mataudio", "matvideo", "matapplet"))
        for one in element.iter()
    ):
        raise ValueError("it holds a picture or sound, and only text is supported")
    texts = [
        read_html(one.text or "") if _is_html(one) else tidy(visible(one))
        for one in element.iter("mattext")
    ]
    return "\n".join(texts)


def _is_html(text: ET.Element) -> bool:
    return text.get("texttype", "text/plain").lower() in ("text/html", "text/xhtml", "html")


def _marking(element: ET.Element) -> _Marking:
    marking = _Marking()
    for condition in element.iterfind("resprocessing/respcondition"):
        holds = condition.find("conditionvar")
        given = (
            [] if holds is None else [(one.text or "").strip() for one in holds.iter("varequal")]
        )
        negated = holds is not None and holds.find(".//not") is not None
        for shown in condition.iterfind("displayfeedback"):
            to = given[0] if len(given) == 1 and not negated else ""
            marking.feedback[to].append(shown.get("linkrefid", ""))
        if given and not negated and any(map(_earns, condition.iterfind("setvar"))):
            marking.right.append(given)
    return marking


def _earns(change: ET.Element) -> bool:
    try:
        return change.get("action") != "Subtract" and float(change.text or 0) > 0
    except ValueError as error:
        raise ValueError(f"the score {change.text!r} is no number") from error


def _choice(
    asked: ET.Element, labels: dict[str, str], marking: _Marking, feedback: dict[str, str]
) -> Choice:
    right = {given[0] for given in marking.right if len(given) == 1}
    if asked.get("rcardinality", "Single").lower() == "multiple" or len(right) > 1:
        raise ValueError("several choices earn marks, which is not supported")
    if len(right) != 1 or len(marking.right[0]) != 1 or right - set(labels):
        raise ValueError("it does not say which choice is right")
    return Choice(
        tuple(
            Option(text, ident in right, _reason(marking.feedback.get(ident, ()), feedback))
            for ident, text in labels.items()
        )
    )


def _reason(shown: list[str] | tuple[()], feedback: dict[str, str]) -> str:
    return "\n".join(text for ident in shown if (text := feedback.get(ident, "")))


def _ordering(labels: dict[str, str], marking: _Marking) -> Ordering:
    if len(marking.right) != 1 or sorted(marking.right[0]) != sorted(labels):
        raise ValueError("the right order does not name each event once")
    return Ordering(tuple(Entry(labels[ident]) for ident in marking.right[0]))
