"""Reads QTI 2.0 to 2.2 and 3.0: packages, or single items.

Names are taken as version 2 has them, whichever version a file is written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from questions.errors import WireError
from questions.formats import package_reading, xml_reading
from questions.formats.findings import Found
from questions.formats.xml_reading import line_of, source_of, visible
from questions.model.exports import Import
from questions.model.items import Choice, Entry, Item, Option, Ordering

_ITEM = "assessmentItem"
_KEBAB = re.compile("-([a-z])")
_FEEDBACK = ("feedbackInline", "feedbackBlock", "rubricBlock", "stylesheet", "catalogInfo")


def read(data: bytes) -> Import:
    """The choices and orders of a package, or of one item, of QTI 2.0 to 2.2 or 3.0.

    Interactions of other kinds are listed.

    Raises:
        WireError: The file is no QTI 2 or 3.
    """
    if not package_reading.is_archive(data):
        return _read_all([("the file", xml_reading.parse(data, (_ITEM, "qti-assessment-item")))])
    files = package_reading.unpack(data)
    paths = package_reading.in_order(files)
    tags = _keywords(xml_reading.parse(files[package_reading.MANIFEST], ("manifest",)))
    read = _read_all(((path, xml_reading.parse(files[path], ())) for path in paths), tags)
    if read == Import(()) and any(b"questestinterop" in files[path] for path in paths):
        raise WireError("The package holds QTI 1.2; read it in the format canvas.")
    return read


def _keywords(manifest: ET.Element) -> dict[str, tuple[str, ...]]:
    """The keywords of each file that has any."""
    return {
        resource.get("href", ""): tuple(
            (word.text or "") for word in resource.iterfind(".//keyword/string")
        )
        for resource in manifest.iterfind(".//resource")
    }


def _read_all(
    documents: Iterable[tuple[str, ET.Element]], tags: dict[str, tuple[str, ...]] | None = None
) -> Import:
    """The items among some documents, one at a time."""
    found = Found()
    for path, root in documents:
        if _name(root.tag) != _ITEM:
            continue
        source = source_of(root)
        _rename(root)
        try:
            found.add(_item(root, (tags or {}).get(path, ())))
        except ValueError as error:
            place = f"{path}, line {_line(root)} ({root.get('title') or root.get('identifier')})"
            found.refuse(place, f"{error}; it was left out", source)
    return found.whole()


def _line(root: ET.Element) -> int:
    """Where the interaction begins, or the item where there is none."""
    return line_of(next(_interactions(root), root))


def _name(tag: str) -> str:
    return _KEBAB.sub(lambda part: part[1].upper(), tag.removeprefix("qti-"))


def _rename(root: ET.Element) -> None:
    """Give elements and attributes of version 3 the names of version 2."""
    for element in root.iter():
        if element.tag.startswith("qti-"):
            element.tag = _name(element.tag)
            for key in [key for key in element.attrib if "-" in key]:
                element.set(_name(key), element.attrib.pop(key))


def _interactions(root: ET.Element) -> Iterator[ET.Element]:
    return (element for element in root.iter() if element.tag.endswith("Interaction"))


def _item(root: ET.Element, tags: tuple[str, ...]) -> Item:
    interactions = list(_interactions(root))
    if len(interactions) != 1:
        raise ValueError(f"it has {len(interactions)} interactions, and one is supported")
    asked = interactions[0]
    if asked.tag not in ("choiceInteraction", "orderInteraction"):
        raise ValueError(f"the interaction {asked.tag!r} is not supported")
    choices = {one.get("identifier", ""): one for one in asked.iterfind("simpleChoice")}
    declared = _declaration(root, asked.get("responseIdentifier", "RESPONSE"))
    right = [value.strip() for value in _values(declared)]
    if unknown := [one for one in right if one not in choices]:
        raise ValueError(f"the correct response {unknown[0]!r} is none of the choices")
    of_choices, general = _modal_feedback(root, set(choices))
    if asked.tag == "orderInteraction":
        interaction: Choice | Ordering = _ordering(choices, right)
    else:
        interaction = _choice(choices, right, of_choices, declared)
    return Item(
        kind="ordering" if isinstance(interaction, Ordering) else "",
        stem=_stem(root, asked),
        interaction=interaction,
        explanation=general,
        tags=tags,
    )


def _declaration(root: ET.Element, name: str) -> ET.Element:
    for declared in root.iterfind("responseDeclaration"):
        if declared.get("identifier") == name:
            return declared
    raise ValueError(f"the response {name!r} is declared nowhere")


def _values(declared: ET.Element) -> list[str]:
    """The right response: what is declared so, or else the one choice that earns marks."""
    stated = [value.text or "" for value in declared.iterfind("correctResponse/value")]
    if stated:
        return stated
    entries = declared.findall("mapping/mapEntry")
    earning = [one.get("mapKey", "") for one in entries if _number(one.get("mappedValue")) > 0]
    if not earning:
        raise ValueError("it does not say which response is right")
    return earning


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError as error:
        raise ValueError(f"the mapped value {text!r} is no number") from error


def _choice(
    choices: dict[str, ET.Element],
    right: list[str],
    reasons: dict[str, str],
    declared: ET.Element,
) -> Choice:
    if len(right) != 1 or declared.get("cardinality") == "multiple":
        raise ValueError("several choices are right together, which is not supported")
    return Choice(
        tuple(
            Option(
                text=visible(one, _FEEDBACK),
                correct=ident in right,
                why="\n".join(map(visible, _inline(one))) or reasons.get(ident, ""),
            )
            for ident, one in choices.items()
        )
    )


def _inline(choice: ET.Element) -> list[ET.Element]:
    return [one for one in choice.iter() if one.tag in ("feedbackInline", "feedbackBlock")]


def _ordering(choices: dict[str, ET.Element], right: list[str]) -> Ordering:
    if sorted(right) != sorted(choices):
        raise ValueError("the right order does not name each choice once")
    return Ordering(tuple(Entry(visible(choices[ident], _FEEDBACK)) for ident in right))


def _modal_feedback(root: ET.Element, choices: set[str]) -> tuple[dict[str, str], str]:
    """What is shown for each choice, and what is shown besides."""
    of_choices: dict[str, str] = {}
    general: list[str] = []
    for feedback in root.iterfind("modalFeedback"):
        ident, text = feedback.get("identifier", ""), visible(feedback)
        if ident in choices:
            of_choices[ident] = text
        else:
            general.append(text)
    return of_choices, "\n".join(general)


def _stem(root: ET.Element, asked: ET.Element) -> str:
    """What stands around the interaction, and its prompt in its place."""
    prompt = asked.find("prompt")
    for child in list(asked):
        if child is not prompt:
            asked.remove(child)
    asked.text = None
    if prompt is not None:
        prompt.tail, prompt.tag = None, "div"
    asked.tag = "div"
    body = root.find("itemBody")
    return "" if body is None else visible(body, _FEEDBACK)
