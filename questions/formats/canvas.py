"""Canvas: a content package with QTI 1.2, which its quizzes of both kinds import.

Sources: IMS QTI 1.2 (ASI), IMS Content Packaging, and Canvas' own importer. New Quizzes have an
ordering question; classic quizzes make a matching question 1 to n of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats.archive import pack
from questions.formats.feedback import general_feedback
from questions.formats.hypertext import to_html
from questions.formats.markup import attribute, escape, set_id
from questions.formats.selection import has_one_key, is_complete, is_xml, select, short_name
from questions.formats.shuffling import shuffled
from questions.model.exports import Carries, Export
from questions.model.items import Choice, Item, Option, Ordering
from questions.model.wire import item_id

NAME = "canvas"
TITLE = "Canvas (QTI 1.2)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    tags=False,
    note="Dates and evidence are shown in the general feedback. Orderings are graded all or "
    "nothing; classic quizzes make matching questions of them.",
)

_FIRST_IDENT = 1001
_MANIFEST = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{name}_manifest" \
xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
  <metadata>
    <schema>IMS Content</schema>
    <schemaversion>1.1.3</schemaversion>
  </metadata>
  <organizations/>
  <resources>
    <resource identifier="{name}" type="imsqti_xmlv1p2">
      <file href="{name}/{name}.xml"/>
      <dependency identifierref="{name}_meta"/>
    </resource>
    <resource identifier="{name}_meta" \
type="associatedcontent/imscc_xmlv1p1/learning-application-resource" \
href="{name}/assessment_meta.xml">
      <file href="{name}/assessment_meta.xml"/>
    </resource>
  </resources>
</manifest>
"""
_META = """\
<?xml version="1.0" encoding="UTF-8"?>
<quiz identifier="{name}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">
  <title>{title}</title>
  <description></description>
  <shuffle_answers>false</shuffle_answers>
  <scoring_policy>keep_highest</scoring_policy>
  <quiz_type>assignment</quiz_type>
  <points_possible>{points}.0</points_possible>
  <allowed_attempts>1</allowed_attempts>
</quiz>
"""
_OUTCOMES = """\
          <outcomes>
            <decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
          </outcomes>
"""


def write(items: Sequence[Item], *, title: str = "") -> Export:
    """A package with one quiz, a point an item."""
    selection = select(items, is_xml, is_complete, has_one_key)
    kept = selection.kept
    name, shown = set_id(kept, title), " ".join(title.split()) or "Quiz"
    files = {
        "imsmanifest.xml": _MANIFEST.format(name=name),
        f"{name}/{name}.xml": "".join(_assessment(kept, name, shown)),
        f"{name}/assessment_meta.xml": _META.format(
            name=name, title=escape(shown), points=len(kept)
        ),
    }
    return Export(pack(files), selection.left_out)


def _assessment(items: Sequence[Item], name: str, title: str) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">\n'
    yield f'  <assessment ident="{name}" title="{attribute(title)}">\n'
    yield '    <section ident="root_section">\n'
    for number, item in enumerate(items, 1):
        yield from _item(number, item)
    yield "    </section>\n  </assessment>\n</questestinterop>\n"


def _item(number: int, item: Item) -> Iterator[str]:
    kind = "multiple_choice" if isinstance(item.interaction, Choice) else "ordering"
    name = attribute(short_name(number, item))
    yield f'      <item ident="i{number}_{item_id(item)}" title="{name}">\n'
    yield "        <itemmetadata>\n          <qtimetadata>\n"
    yield _field("question_type", f"{kind}_question")
    yield _field("points_possible", "1.0")
    yield "          </qtimetadata>\n        </itemmetadata>\n"
    feedback = general_feedback(item)
    match item.interaction:
        case Choice(options):
            yield from _presentation(item, "Single", [option.text for option in options])
            yield from _choice_processing(options, general=bool(feedback))
            for place, option in enumerate(options):
                yield from _feedback(f"{_FIRST_IDENT + place}_fb", option.why)
        case Ordering(entries):
            order = shuffled(item)
            yield from _presentation(item, "Ordered", [entries[place].text for place in order])
            yield from _order_processing(order, general=bool(feedback))
        case _:
            assert_never(item.interaction)
    yield from _feedback("general_fb", feedback)
    yield "      </item>\n"


def _field(label: str, entry: str) -> str:
    return (
        "            <qtimetadatafield>\n"
        f"              <fieldlabel>{label}</fieldlabel>\n"
        f"              <fieldentry>{entry}</fieldentry>\n"
        "            </qtimetadatafield>\n"
    )


def _material(text: str) -> str:
    return f'<material><mattext texttype="text/html">{escape(to_html(text))}</mattext></material>'


def _presentation(item: Item, cardinality: str, texts: Sequence[str]) -> Iterator[str]:
    yield f"        <presentation>\n          {_material(item.stem)}\n"
    yield f'          <response_lid ident="response1" rcardinality="{cardinality}">\n'
    yield "            <render_choice>\n"
    for ident, text in enumerate(texts, _FIRST_IDENT):
        label = f'<response_label ident="{ident}">{_material(text)}</response_label>'
        yield f"              {label}\n"
    yield "            </render_choice>\n          </response_lid>\n        </presentation>\n"


def _choice_processing(options: Sequence[Option], *, general: bool) -> Iterator[str]:
    yield f"        <resprocessing>\n{_OUTCOMES}"
    if general:
        yield _show("<other/>", "general_fb")
    for ident, option in enumerate(options, _FIRST_IDENT):
        if option.why:
            yield _show(_chosen(ident), f"{ident}_fb")
    right = next(place for place, option in enumerate(options, _FIRST_IDENT) if option.correct)
    yield _score(_chosen(right))


def _order_processing(order: Sequence[int], *, general: bool) -> Iterator[str]:
    yield f"        <resprocessing>\n{_OUTCOMES}"
    if general:
        yield _show("<other/>", "general_fb")
    idents = [_FIRST_IDENT + order.index(place) for place in range(len(order))]
    yield _score("".join(map(_chosen, idents)))


def _chosen(ident: int) -> str:
    return f'<varequal respident="response1">{ident}</varequal>'


def _show(condition: str, feedback: str) -> str:
    return (
        f'          <respcondition continue="Yes"><conditionvar>{condition}</conditionvar>'
        f'<displayfeedback feedbacktype="Response" linkrefid="{feedback}"/></respcondition>\n'
    )


def _score(condition: str) -> str:
    return (
        f'          <respcondition continue="No"><conditionvar>{condition}</conditionvar>'
        '<setvar action="Set" varname="SCORE">100</setvar></respcondition>\n'
        "        </resprocessing>\n"
    )


def _feedback(ident: str, text: str) -> Iterator[str]:
    if text:
        yield f'        <itemfeedback ident="{ident}"><flow_mat>{_material(text)}</flow_mat>'
        yield "</itemfeedback>\n"
