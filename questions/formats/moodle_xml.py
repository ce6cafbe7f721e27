"""Moodle XML: multiple choice and the ordering type that Moodle has since 4.4.

Source: https://docs.moodle.org/en/Moodle_XML_format, and Moodle's own `qformat_xml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats import moodle_xml_reading
from questions.formats.feedback import general_feedback
from questions.formats.hypertext import to_html
from questions.formats.markup import escape
from questions.formats.selection import has_one_key, is_complete, is_xml, select, short_name
from questions.model.exports import Carries, Export, Import
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.model.wire import item_id

NAME = "moodle-xml"
TITLE = "Moodle (XML)"
SUFFIX = ".xml"
MEDIA_TYPE = "application/xml"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    note="Dates and evidence are shown in the general feedback. Ordering needs Moodle 4.4, or the "
    "ordering plugin. Moodle gives an ordering its own grade, by absolute position.",
)

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n'
_ORDERING_SETTINGS = """\
    <layouttype>VERTICAL</layouttype>
    <selecttype>ALL</selecttype>
    <selectcount>{count}</selectcount>
    <gradingtype>ABSOLUTE_POSITION</gradingtype>
    <showgrading>SHOW</showgrading>
    <numberingstyle>none</numberingstyle>
    <correctfeedback format="html"><text></text></correctfeedback>
    <partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>
    <incorrectfeedback format="html"><text></text></incorrectfeedback>
    <shownumcorrect>1</shownumcorrect>
"""


def write(items: Sequence[Item], *, title: str = "") -> Export:
    """A question each, in a category of the set's name."""
    selection = select(items, is_xml, is_complete, has_one_key)
    questions = [_question(number, item) for number, item in enumerate(selection.kept, 1)]
    text = "".join((_HEAD, _category(title), *questions, "</quiz>\n"))
    return Export(text.encode(), selection.left_out)


def read(data: bytes) -> Import:
    """Read multiple-choice and ordering questions; the others are listed.

    The general feedback becomes the explanation.

    Raises:
        WireError: The file is no Moodle XML.
    """
    return moodle_xml_reading.read(data)


def _category(title: str) -> str:
    if not title.strip():
        return ""
    path = "$course$/top/" + " ".join(title.split()).replace("/", "//")
    return (
        '  <question type="category">\n'
        f"    <category><text>{escape(path)}</text></category>\n"
        "  </question>\n"
    )


def _question(number: int, item: Item) -> str:
    kind = "multichoice" if isinstance(item.interaction, Choice) else "ordering"
    feedback = _html(general_feedback(item))
    return "".join(
        (
            f'  <question type="{kind}">\n',
            f"    <name><text>{escape(short_name(number, item))}</text></name>\n",
            f'    <questiontext format="html"><text>{_html(item.stem)}</text></questiontext>\n',
            f'    <generalfeedback format="html"><text>{feedback}</text></generalfeedback>\n',
            "    <defaultgrade>1.0000000</defaultgrade>\n",
            "    <penalty>0.3333333</penalty>\n",
            "    <hidden>0</hidden>\n",
            f"    <idnumber>{item_id(item)}</idnumber>\n",
            *_interaction(item),
            *_tags(item),
            "  </question>\n",
        )
    )


def _interaction(item: Item) -> Iterator[str]:
    match item.interaction:
        case Choice(options):
            yield "    <single>true</single>\n"
            yield "    <shuffleanswers>false</shuffleanswers>\n"
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
    return escape(to_html(text))
