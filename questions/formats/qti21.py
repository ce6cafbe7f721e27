"""QTI 2.1: a content package with an item a file and a test, for TAO, Inspera and others.

Source: IMS Question and Test Interoperability, version 2.1 final. Choices stand in the order of the
item, events in an order that betrays nothing, because players may ignore `shuffle`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats.archive import pack
from questions.formats.feedback import general_feedback
from questions.formats.markup import attribute, set_id, with_breaks
from questions.formats.selection import has_one_key, is_complete, is_xml, select, short_name
from questions.formats.shuffling import shuffled
from questions.model.exports import Carries, Export
from questions.model.items import Choice, Item, Option, Ordering
from questions.model.wire import item_id

NAME = "qti-2.1"
TITLE = "QTI 2.1 (TAO, Inspera and others)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    tags=False,
    note="Dates and evidence are shown in the general feedback. Orderings are graded all or "
    "nothing.",
)

_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCORE = """\
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
    <defaultValue><value>0</value></defaultValue>
  </outcomeDeclaration>
  <outcomeDeclaration identifier="GENERAL" cardinality="single" baseType="identifier"/>
"""
_REASON = """\
  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
"""
_PROCESSING = """\
  <responseProcessing>
    <responseCondition>
      <responseIf>
        <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue>\
</setOutcomeValue>
      </responseIf>
    </responseCondition>
{reason}\
    <setOutcomeValue identifier="GENERAL"><baseValue baseType="identifier">general</baseValue>\
</setOutcomeValue>
  </responseProcessing>
"""
_SHOW_REASON = """\
    <setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>
"""


def write(items: Sequence[Item], *, title: str = "") -> Export:
    """A package with a file for each item, and a test of all."""
    selection = select(items, is_xml, is_complete, has_one_key)
    kept = selection.kept
    name, shown = set_id(kept, title), " ".join(title.split()) or "Quiz"
    names = [f"i{number}_{item_id(item)}" for number, item in enumerate(kept, 1)]
    files = {"imsmanifest.xml": "".join(_manifest(name, names))}
    if kept:
        files["test.xml"] = "".join(_test(name, shown, names))
    for number, (ident, item) in enumerate(zip(names, kept, strict=True), 1):
        files[f"items/{ident}.xml"] = "".join(_item(ident, short_name(number, item), item))
    return Export(pack(files), selection.left_out)


def _manifest(name: str, items: Sequence[str]) -> Iterator[str]:
    yield f'{_XML}<manifest identifier="{name}_manifest" '
    yield 'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">\n  <metadata>\n'
    yield "    <schema>QTIv2.1 Package</schema>\n    <schemaversion>1.0.0</schemaversion>\n"
    yield "  </metadata>\n  <organizations/>\n  <resources>\n"
    if items:
        yield f'    <resource identifier="{name}" type="imsqti_test_xmlv2p1" href="test.xml">\n'
        yield '      <file href="test.xml"/>\n'
        yield from (f'      <dependency identifierref="{item}"/>\n' for item in items)
        yield "    </resource>\n"
    for item in items:
        path = f"items/{item}.xml"
        yield f'    <resource identifier="{item}" type="imsqti_item_xmlv2p1" href="{path}">\n'
        yield f'      <file href="{path}"/>\n    </resource>\n'
    yield "  </resources>\n</manifest>\n"


def _test(name: str, title: str, items: Sequence[str]) -> Iterator[str]:
    yield f'{_XML}<assessmentTest xmlns="{_QTI}" identifier="{name}" '
    yield f'title="{attribute(title)}">\n'
    yield '  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">\n'
    yield '    <assessmentSection identifier="section" '
    yield f'title="{attribute(title)}" visible="true">\n'
    for item in items:
        yield f'      <assessmentItemRef identifier="{item}" href="items/{item}.xml"/>\n'
    yield "    </assessmentSection>\n  </testPart>\n</assessmentTest>\n"


def _item(ident: str, title: str, item: Item) -> Iterator[str]:
    yield f'{_XML}<assessmentItem xmlns="{_QTI}" identifier="{ident}" '
    yield f'title="{attribute(title)}" adaptive="false" timeDependent="false">\n'
    match item.interaction:
        case Choice(options):
            yield from _choice(item.stem, options)
            yield _PROCESSING.format(reason=_SHOW_REASON)
        case Ordering(entries):
            yield from _order(item.stem, [entry.text for entry in entries], shuffled(item))
            yield _PROCESSING.format(reason="")
        case _:
            assert_never(item.interaction)
    if feedback := general_feedback(item):
        yield '  <modalFeedback outcomeIdentifier="GENERAL" identifier="general" '
        yield f'showHide="show">{with_breaks(feedback)}</modalFeedback>\n'
    yield "</assessmentItem>\n"


def _choice(stem: str, options: Sequence[Option]) -> Iterator[str]:
    right = [f"o{place}" for place, option in enumerate(options, 1) if option.correct]
    yield _declaration("single", right)
    yield _SCORE
    yield _REASON
    yield '  <itemBody>\n    <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" '
    yield f'maxChoices="1">\n      <prompt>{with_breaks(stem)}</prompt>\n'
    for place, option in enumerate(options, 1):
        yield f'      <simpleChoice identifier="o{place}">{with_breaks(option.text)}'
        if option.why:
            yield f'<feedbackInline outcomeIdentifier="FEEDBACK" identifier="o{place}" '
            yield f'showHide="show">{with_breaks(option.why)}</feedbackInline>'
        yield "</simpleChoice>\n"
    yield "    </choiceInteraction>\n  </itemBody>\n"


def _order(stem: str, events: Sequence[str], order: Sequence[int]) -> Iterator[str]:
    yield _declaration("ordered", [f"e{order.index(place) + 1}" for place in range(len(events))])
    yield _SCORE
    yield '  <itemBody>\n    <orderInteraction responseIdentifier="RESPONSE" shuffle="true">\n'
    yield f"      <prompt>{with_breaks(stem)}</prompt>\n"
    for number, place in enumerate(order, 1):
        text = with_breaks(events[place])
        yield f'      <simpleChoice identifier="e{number}">{text}</simpleChoice>\n'
    yield "    </orderInteraction>\n  </itemBody>\n"


def _declaration(cardinality: str, values: Sequence[str]) -> str:
    right = "".join(f"<value>{value}</value>" for value in values)
    return (
        f'  <responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" '
        f'baseType="identifier">\n    <correctResponse>{right}</correctResponse>\n'
        "  </responseDeclaration>\n"
    )
