"""GIFT comes back as it went out, but for what Moodle has no place for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from subprocess import CompletedProcess

import pytest
from hypothesis import given, settings

from questions.errors import WireError
from questions.formats import gift
from questions.formats.feedback import general_feedback
from questions.formats.hypertext import from_html
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING, as_shown, items


@given(item=items)
@settings(max_examples=25)
def test_what_moodle_shows_comes_back(item: Item) -> None:
    tidy = (" ".join(tag.split()).rstrip("\\") or "x" for tag in item.tags)
    item = replace(item, tags=tuple(tidy))
    exported = gift.write([CHOICE, item, ORDERING], title="Any / set")
    assert exported.left_out == ()
    expected = [as_shown(one) for one in (CHOICE, item, ORDERING)]
    assert list(gift.read(exported.data).items) == expected


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_line_or_the_syntax(text: str) -> None:
    shown = text.strip() or "x"
    choice = Item("", shown, Choice((Option(text, correct=True, why=text), Option("other"))))
    order = Item("", shown, Ordering((Entry(text), Entry("1815 Waterloo"), Entry("SHOW none"))))
    lines = gift.write([choice, order]).data.decode().split("\n")
    assert len(lines) == 14
    assert [number for number, line in enumerate(lines) if not line.strip()] == [5, 12, 13]
    assert [line[:2] for line in lines].count("//") == 2


def test_the_signs_of_the_format_are_escaped() -> None:
    item = replace(CHOICE, stem="a~b=c#d{e}f:g\\h?")
    text = gift.write([item]).data.decode()
    assert r"[html]a\~b\=c\#d\{e\}f\:g\\h?" in text


def test_events_are_written_with_all_settings_and_without_escapes() -> None:
    entries = (Entry("1815: a = b # c"), Entry("{x} #### \\ -> //"))
    text = gift.write([Item("", "Order?", Ordering(entries))]).data.decode()
    assert "{>2 ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none\n1815: a = b # c\n" in text
    assert "&#123;x&#125; &#35;&#35;&#35;&#35; &#92; -&gt; //" in text


def test_a_leading_percent_is_no_weight() -> None:
    item = replace(CHOICE, interaction=Choice((Option("%50% off", True), Option("[html]x"))))
    text = gift.write([item]).data.decode()
    assert "=&\\#37;50% off" in text
    assert "~&\\#91;html]x" in text


WRITTEN = r"""// [tag:sea]
$CATEGORY: x

::Name::Which is blue\: the sea{
  =The sea#Right.
  ~%0%Grass # No.
  ~Snow
}

True?{T}

Grass is {=green ~blue} here.

2+2={#4}

Match {=a -> 1 =b -> 2}

::Half::Two{~%50%a ~%50%b ~c}

No braces at all
"""


def test_a_file_that_a_person_wrote_is_read_and_the_rest_listed_by_line() -> None:
    read = gift.read(WRITTEN.replace("\n", "\r\n").encode("utf-8-sig"))
    sea = Choice((Option("The sea", True, "Right."), Option("Grass", False, "No."), Option("Snow")))
    grass = Choice((Option("green", True), Option("blue")))
    assert read.items == (
        Item("", "Which is blue: the sea", sea, tags=("sea",)),
        Item("", "Grass is _____ here.", grass),
    )
    assert [problem.place for problem in read.problems] == [
        f"line {number}" for number in (10, 14, 16, 18, 20)
    ]
    assert read.problems[0].reason.startswith("only multiple-choice and ordering")
    assert read.problems[0].source == "True?{T}"


def test_only_the_line_of_the_braces_holds_settings() -> None:
    text = "Order?{>2 ALL VERTICAL\nALL ships sailed\nnonesuch sank\n}"
    entries = (Entry("ALL ships sailed"), Entry("nonesuch sank"))
    assert gift.read(text.encode()).items == (Item("ordering", "Order?", Ordering(entries)),)


def test_only_what_stands_at_the_beginning_is_a_name() -> None:
    item = gift.read(b"What do a::b and c::d mean?{=scopes ~times}").items[0]
    assert item.stem == "What do a::b and c::d mean?"


@pytest.mark.parametrize(
    "text",
    [f"x{' ' * 200_000}y", "[html]" + "<!--" * 100_000, f"// {'[tag:' * 50_000}\nx"],
    ids=["blanks", "comments", "tags"],
)
def test_a_long_text_takes_no_longer_than_its_length(text: str) -> None:
    assert len(gift.read(f"{text} z?{{=a ~b}}".encode()).items) <= 1


def test_a_question_of_a_thousand_answers_is_listed() -> None:
    (problem,) = gift.read(b"Which?{" + b"=a ~b" * 501 + b"}").problems
    assert "more than 1000 answers" in problem.reason


def test_another_encoding_is_refused() -> None:
    with pytest.raises(WireError, match="UTF-8"):
        gift.read("naïve{=ä ~b}".encode("latin-1"))


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (replace(CHOICE, stem="Who\0?"), "U+0000"),
        (replace(CHOICE, interaction=Choice((Option("a"), Option("b")))), "0 options"),
        (replace(CHOICE, tags=("two\nlines",)), "tag"),
    ],
)
def test_what_moodle_would_take_wrongly_is_left_out_with_the_reason(
    item: Item, reason: str
) -> None:
    exported = gift.write([item])
    assert gift.read(exported.data).items == ()
    assert reason in exported.left_out[0].reason


@pytest.mark.slow
def test_a_reader_of_others_reads_the_same_choices(
    run_node: Callable[..., CompletedProcess[bytes]],
) -> None:
    """The grammar of gift-pegjs; it knows no orderings."""
    written = [CHOICE]
    for text in HOSTILE:
        stem = text if text.strip() else "x"
        options = (Option(text, True, text), Option("other", why=text))
        written.append(Item("", stem, Choice(options), explanation=text))
    ran = run_node("gift.js", stdin=gift.write(written, title="Any / {set}").data)
    assert ran.returncode == 0, ran.stderr[-500:]
    _, *questions = json.loads(ran.stdout)
    assert [question["type"] for question in questions] == ["MC"] * len(written)
    for item, question in zip(written, questions, strict=True):
        assert isinstance(item.interaction, Choice)
        assert from_html(question["stem"]["text"]) == item.stem
        assert from_html(question["globalFeedback"]["text"]) == general_feedback(item)
        assert [
            (from_html(one["text"]["text"]), one["isCorrect"], from_html(one["feedback"]["text"]))
            for one in question["choices"]
        ] == [(one.text, one.correct, one.why) for one in item.interaction.options]
