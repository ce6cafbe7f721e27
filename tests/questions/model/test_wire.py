"""The JSON form of items: exact both ways, lenient to people, firm with rubbish."""

from __future__ import annotations

import json
import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.errors import WireError
from questions.model.articles import Evidence
from questions.model.dates import Precision
from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Severity
from questions.model.wire import item_from_json, item_id, item_to_json, read_lines
from tests.questions.formats.samples import CHOICE, ORDERING, items

FEW = {
    "stem": "Which is blue?",
    "interaction": {
        "type": "choice",
        "options": [{"text": "the sea", "correct": True}, {"text": "grass"}],
    },
}


@given(item=items)
@settings(max_examples=25)
def test_an_item_comes_back_as_it_was(item: Item) -> None:
    record = json.loads(json.dumps(item_to_json(item, full=True)))
    assert item_from_json(record) == item
    assert record["id"] == item_id(item)


def test_the_id_depends_on_the_content_alone() -> None:
    assert item_id(CHOICE) == item_id(item_from_json(item_to_json(CHOICE, full=True)))
    assert item_id(CHOICE) != item_id(ORDERING)


def test_findings_travel_with_an_item() -> None:
    finding = Finding("keys", Severity.BLOCKING, "No option is marked as correct; mark the key.")
    assert item_to_json(CHOICE, [finding])["findings"] == [
        {"check": "keys", "severity": "blocking", "message": finding.message}
    ]


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ('"difficulty": NaN', "NaN is no number"),
        ('"difficulty": -Infinity', "Infinity is no number"),
        (f'"difficulty": 1{"0" * 400}', "a number has 401 digits"),
        ('"evidence": [{"quote": "x", "start": 99999999999}]', "beyond any article"),
        ('"stem": "Which is red?"', "'stem' stands twice"),
        ('"explanation": [1]', '"explanation" should be a text, not a list'),
        ('"difficulty": true', '"difficulty" should be a number, not true or false'),
    ],
)
def test_odd_values_are_refused_with_their_line(field: str, message: str) -> None:
    line = f"{json.dumps(FEW)[:-1]}, {field}}}"
    with pytest.raises(WireError, match=re.escape(message)) as caught:
        list(read_lines(["", line], "set.jsonl"))
    assert str(caught.value).startswith("set.jsonl, line 2: ")


def test_a_person_needs_to_give_little() -> None:
    item = item_from_json(FEW)
    assert isinstance(item.interaction, Choice)
    assert [option.correct for option in item.interaction.options] == [True, False]
    assert (item.kind, item.evidence, item.difficulty, item.tags) == ("", (), None, ())


@pytest.mark.parametrize(
    ("given", "earliest", "latest", "precision"),
    [
        ({"earliest": "1871"}, "1871-01-01", "1871-12-31", Precision.YEAR),
        ({"earliest": "1871-05"}, "1871-05-01", "1871-05-31", Precision.MONTH),
        ({"earliest": "1871-05-03"}, "1871-05-03", "1871-05-03", Precision.DAY),
        ({"earliest": "1871", "latest": "1873"}, "1871-01-01", "1873-12-31", Precision.RANGE),
        ({"earliest": "-0043-03-15"}, "-0043-03-15", "-0043-03-15", Precision.DAY),
        (
            {"earliest": "1871-01-01", "latest": "1871-12-31", "precision": "year"},
            "1871-01-01",
            "1871-12-31",
            Precision.YEAR,
        ),
    ],
)
def test_dates_may_be_as_short_as_a_year(
    given: dict[str, str], earliest: str, latest: str, precision: Precision
) -> None:
    entries = [{"text": "It shines", **given}, {"text": "It falls"}]
    interaction = item_from_json(
        {"stem": "Order?", "interaction": {"type": "ordering", "entries": entries}}
    ).interaction
    assert isinstance(interaction, Ordering)
    date = interaction.entries[0].date
    assert date is not None
    assert (str(date.earliest), str(date.latest), date.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ()),
        ("It shines.", (Evidence("", 0, 10, "It shines."),)),
        ({"quote": "It shines.", "article": "a"}, (Evidence("", 0, 10, "It shines."),)),
        (
            [{"quote": "It shines.", "article": "a", "start": 5}],
            (Evidence("a", 5, 15, "It shines."),),
        ),
        ([{"article": "a"}, ""], ()),
    ],
)
def test_a_quote_without_a_place_is_kept_and_no_place_invented(
    given: object, expected: tuple[Evidence, ...]
) -> None:
    assert item_from_json({**FEW, "evidence": given}).evidence == expected


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ([], "JSON object"),
        ({**FEW, "stem": 5}, '"stem" should be a text, not a number'),
        ({**FEW, "stem": " "}, "stem"),
        ({**FEW, "interaction": {"type": "essay"}}, "'essay'"),
        ({**FEW, "interaction": {"type": "choice", "options": {}}}, '"options" should be a list'),
        ({**FEW, "interaction": {"type": "choice", "options": [{"text": "x"}]}}, "two options"),
        ({**FEW, "difficulty": 7}, "difficulty"),
        ({**FEW, "tags": [1]}, '"tags"'),
        ({**FEW, "evidence": [{"quote": "x", "start": -4}]}, "-4"),
    ],
)
def test_what_is_no_item_is_refused_with_the_field(record: object, message: str) -> None:
    with pytest.raises(WireError, match=message):
        item_from_json(record)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
rubbish = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("stem interaction type options entries text correct evidence".split()),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(record=rubbish)
@settings(max_examples=60)
def test_rubbish_raises_nothing_else(record: object) -> None:
    with suppress(WireError):
        item_from_json(record)


@given(
    options=rubbish,
    field=st.sampled_from(["start", "end", "earliest", "latest", "precision", "correct", "text"]),
    value=scalars,
)
@settings(max_examples=60)
def test_rubbish_in_one_field_raises_nothing_else(
    options: object, field: str, value: object
) -> None:
    evidence = {"quote": "x", "start": 1, field: value}
    entry = {"text": "x", "earliest": "1900-01-01", "evidence": evidence, field: value}
    for interaction in (
        {"type": "ordering", "entries": [entry, entry]},
        {"type": "choice", "options": options},
    ):
        with suppress(WireError):
            item_from_json({"stem": "x", "interaction": interaction})
