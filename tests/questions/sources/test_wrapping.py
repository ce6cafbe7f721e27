"""Lines of text files, joined where an editor wrapped them."""

from textwrap import wrap

import pytest

from questions.sources.sheet import Role
from questions.sources.wrapping import parts_of

FIRST = (
    "Snow fell on Orme for eleven days in January 1979. The railway stopped on the second day, and"
    " the last bus left the town on the third. Nobody could tell when the next one would come."
)
SECOND = (
    "The well-known hotel on the square took in 60 travellers. The baker counted her sacks every"
    " evening, and she found that there was bread for a week, but for no day more than that."
)


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_wrapped_lines_become_paragraphs_again(width: int) -> None:
    page = "The long winter\n\n" + "\n\n".join("\n".join(wrap(p, width)) for p in (FIRST, SECOND))

    assert [part.text for part in parts_of(page)] == ["The long winter", FIRST, SECOND]


def test_paragraphs_on_one_line_each_stay_apart() -> None:
    assert [part.text for part in parts_of(f"{FIRST}\n{SECOND}")] == [FIRST, SECOND]


def test_short_lines_of_a_page_stay_apart() -> None:
    lines = ["Send it to a friend", "Printable version", "Tensions rise in the valley", "Subscribe"]

    assert [part.text for part in parts_of("\n".join(lines))] == lines


def test_sentences_on_a_line_each_stay_apart() -> None:
    lines = [
        "The railway stopped on the second day of snow.",
        "The last bus left on the third day.",
    ]

    assert [part.text for part in parts_of("\n".join(lines))] == lines


def test_bullets_are_taken_off_list_entries() -> None:
    parts = parts_of("• The gate fell in 1902.\n- The tower fell in 1904.\n1. The wall stood.")

    assert [(part.text, part.role) for part in parts] == [
        ("The gate fell in 1902.", Role.ITEM),
        ("The tower fell in 1904.", Role.ITEM),
        ("The wall stood.", Role.ITEM),
    ]
