"""Questions in QTI 1.2, as Canvas and Common Cartridge have them.

Source: IMS QTI 1.2 (ASI) and the profile of it in IMS Common Cartridge 1.1. The two differ in the
metadata alone, and in that Common Cartridge has no orderings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from questions.formats.hypertext import to_html
from questions.formats.markup import attribute, escape
from questions.formats.selection import Question
from questions.formats.shuffling import shuffled
from questions.model.items import Choice, Item, Option, Ordering

_FIRST_IDENT = 1001
_SHUFFLE = ' shuffle="Yes"'
_OUTCOMES = """\
          <outcomes>
            <decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
          </outcomes>
"""


def metadata(fields: Mapping[str, str], indent: str) -> str:
    """Labels and entries, as QTI 1.2 says anything of an item or an assessment."""
    lines = [
        f"{indent}  <qtimetadatafield><fieldlabel>{label}</fieldlabel>"
        f"<fieldentry>{escape(entry)}</fieldentry></qtimetadatafield>\n"
        for label, entry in fields.items()
    ]
    return f"{indent}<qtimetadata>\n{''.join(lines)}{indent}</qtimetadata>\n"


def document(name: str, title: str, questions: Iterable[str], *, about: str = "") -> str:
    """A file with one assessment.

    Args:
        name: Its identifier.
        title: What it is called.
        questions: Their markup.
        about: What is said of the assessment.
    """
    return "".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">\n',
            f'  <assessment ident="{name}" title="{attribute(title)}">\n{about}',
            '    <section ident="root_section">\n',
            *questions,
            "    </section>\n  </assessment>\n</questestinterop>\n",
        )
    )


def question(asked: Question, fields: Mapping[str, str], *, shuffle: bool = False) -> Iterator[str]:
    """One question.

    Args:
        asked: The question.
        fields: What the system wants to know of it.
        shuffle: Whether its options may be shuffled.
    """
    yield f'      <item ident="i{asked.number}_{asked.ident}" title="{attribute(asked.name)}">\n'
    yield f"        <itemmetadata>\n{metadata(fields, ' ' * 10)}        </itemmetadata>\n"
    yield from _asked(asked, shuffle=shuffle)
    yield from _feedback("general_fb", asked.feedback)
    if isinstance(asked.item.interaction, Choice):
        for ident, option in enumerate(asked.item.interaction.options, _FIRST_IDENT):
            yield from _feedback(f"{ident}_fb", option.why)
    yield "      </item>\n"


def _asked(asked: Question, *, shuffle: bool) -> Iterator[str]:
    """The question with its options or events, and how answers are marked."""
    item = asked.item
    match item.interaction:
        case Choice(options):
            texts = [option.text for option in options]
            yield from _presentation(item, "Single", texts, shuffle=shuffle)
            yield from _choice_processing(options, general=bool(asked.feedback))
        case Ordering(entries):
            order = shuffled(item)
            texts = [entries[place].text for place in order]
            yield from _presentation(item, "Ordered", texts, shuffle=False)
            yield from _order_processing(order, general=bool(asked.feedback))
        case _:
            assert_never(item.interaction)


def _material(text: str) -> str:
    return f'<material><mattext texttype="text/html">{escape(to_html(text))}</mattext></material>'


def _presentation(
    item: Item, cardinality: str, texts: Sequence[str], *, shuffle: bool
) -> Iterator[str]:
    yield f"        <presentation>\n          {_material(item.stem)}\n"
    yield f'          <response_lid ident="response1" rcardinality="{cardinality}">\n'
    yield f"            <render_choice{_SHUFFLE if shuffle else ''}>\n"
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
