"""Moodle XML: multiple choice and the ordering type that Moodle has since 4.4.

Source: https://docs.moodle.org/en/Moodle_XML_format, and Moodle's own `qformat_xml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats import moodle, moodle_xml_reading
from questions.formats.markup import escape
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Choice, Entry, Item, Option, Ordering

NAME = "moodle-xml"
TITLE = "Moodle (XML)"
SUFFIX = ".xml"
MEDIA_TYPE = "application/xml"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    points=True,
    shuffle=True,
    note="Dates and evidence are shown in the general feedback. Ordering needs Moodle 4.4, or the "
    "ordering plugin. Moodle grades an ordering by the pairs of events that stand in the right "
    "order, without taking off what chance earns, as this program does.",
)

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n'
_ORDERING_SETTINGS = """\
    <layouttype>VERTICAL</layouttype>
    <selecttype>ALL</selecttype>
    <selectcount>{count}</selectcount>
    <gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>
    <showgrading>SHOW</showgrading>
    <numberingstyle>none</numberingstyle>
    <correctfeedback format="html"><text></text></correctfeedback>
    <partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>
    <incorrectfeedback format="html"><text></text></incorrectfeedback>
    <shownumcorrect>1</shownumcorrect>
"""


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A question each, in a category of the set's name."""
    selection = select(items, is_xml, is_complete, has_one_key, options=options)
    questions = [_question(question, options) for question in selection.kept]
    text = "".join((_HEAD, _category(title), *questions, "</quiz>\n"))
    remarks = tuple(moodle.remarks(selection.kept))
    return Export(text.encode(), selection.left_out, remarks=remarks)


read = moodle_xml_reading.read


def _category(title: str) -> str:
    path = moodle.category(title)
    if not path:
        return ""
    return (
        '  <question type="category">\n'
        f"    <category><text>{escape(path)}</text></category>\n"
        "  </question>\n"
    )


def _question(question: Question, options: ExportOptions) -> str:
    item = question.item
    kind = "multichoice" if isinstance(item.interaction, Choice) else "ordering"
    shuffle, feedback = options.shuffle and question.may_shuffle, _html(question.feedback)
    return "".join(
        (
            f'  <question type="{kind}">\n',
            f"    <name><text>{escape(question.name)}</text></name>\n",
            f'    <questiontext format="html"><text>{_html(item.stem)}</text></questiontext>\n',
            f'    <generalfeedback format="html"><text>{feedback}</text></generalfeedback>\n',
            f"    <defaultgrade>{options.points}.0000000</defaultgrade>\n",
            "    <penalty>0.3333333</penalty>\n",
            "    <hidden>0</hidden>\n",
            f"    <idnumber>{question.ident}</idnumber>\n",
            *_interaction(item, shuffle=shuffle),
            *_tags(item),
            "  </question>\n",
        )
    )


def _interaction(item: Item, *, shuffle: bool) -> Iterator[str]:
    match item.interaction:
        case Choice(options):
            yield "    <single>true</single>\n"
            yield f"    <shuffleanswers>{str(shuffle).lower()}</shuffleanswers>\n"
            yield "    <answernumbering>abc</answernumbering>\n"
            yield from map(_answer, options)
        case Ordering(entries):
            yield _ORDERING_SETTINGS.format(count=len(entries))
            yield from map(_event, entries)
        case _:
            assert_never(item.interaction)


def _answer(option: Option) -> str:
    return (
        f'    <answer fraction="{100 if option.correct else 0}" format="html">'
        f"<text>{_html(option.text)}</text>\n"
        f'      <feedback format="html"><text>{_html(option.why)}</text></feedback>\n'
        "    </answer>\n"
    )


def _event(entry: Entry) -> str:
    """Moodle takes the order of the document as the right one and ignores the fraction."""
    return (
        f'    <answer fraction="100" format="html"><text>{_html(entry.text)}</text>\n'
        '      <feedback format="html"><text></text></feedback>\n'
        "    </answer>\n"
    )


def _tags(item: Item) -> Iterator[str]:
    if item.tags:
        yield "    <tags>\n"
        yield from (f"      <tag><text>{escape(tag)}</text></tag>\n" for tag in item.tags)
        yield "    </tags>\n"


def _html(text: str) -> str:
    return escape(moodle.to_kept_html(text))
