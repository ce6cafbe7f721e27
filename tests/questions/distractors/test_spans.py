"""Wrong values beside amounts of two numbers."""

from __future__ import annotations

import pytest

from questions.distractors import Statements, Wanted, find_all
from questions.distractors.spans import are_alike, near
from questions.model.articles import Article, Evidence
from questions.model.facts import Fact, Kind, Mention
from questions.model.review import Knowledge
from questions.world import quantities

ARTICLE = Article("test", "", "A sheep.")


def wanted(text: str, kind: Kind = Kind.MEASURE, stem: str = "How much does it weigh?") -> Wanted:
    fact = Fact("clause", text, (Evidence("test", 0, 1, "x"),), ())
    return Wanted(stem, Mention(text, kind, 0, 1), fact)


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("between 22 and 55 kilograms", "between 15 and 38 kilograms"),
        ("90 to 100 days", "60 to 70 days"),
        ("two or three", "one or two"),
        ("four hours and 50 minutes", "three hours and 40 minutes"),
        ("£30,000 to £40,000", "£21,000 to £31,000"),
        ("19-8", "19-12"),
        ("one in ten", "one in six"),
        ("two in five", "one in five"),
    ],
)
def test_near_values_are_written_as_the_key_is(key: str, nearest: str) -> None:
    first, *others = near(wanted(key))
    assert first.text == nearest
    assert len(others) > 1
    assert all(are_alike(one.text, key) for one in (first, *others))


def test_votes_add_up_to_as_many_as_the_key() -> None:
    found = near(wanted("91 votes to 80", Kind.NUMBER, "By what majority was it passed?"))
    sums = {sum(int(one.value) for one in quantities.find(each.text)) for each in found}
    assert sums == {171}


def test_one_unit_is_told_in_the_singular() -> None:
    assert "one hour and 10 minutes" in {
        one.text for one in near(wanted("two hours and 10 minutes"))
    } | {one.text for one in near(wanted("one hour and 30 minutes"))}


def test_numbers_in_millions_and_single_ones_have_none() -> None:
    assert not list(near(wanted("$1.2 million to $1.5 million", Kind.MONEY)))
    assert not list(near(wanted("22 kilograms")))


def test_a_range_gets_three_wrong_ones_below_and_above() -> None:
    statements = Statements(Knowledge((ARTICLE,), (), ()))
    ways = list(find_all(wanted("between 22 and 55 kilograms"), statements, seed=0))
    assert ways
    for way in ways:
        assert len({one.text for one in way}) == 3
        assert "between 22 and 55 kilograms" not in {one.text for one in way}


def test_shares_of_one_are_other_values_where_their_wholes_differ() -> None:
    statements = Statements(Knowledge((ARTICLE,), (), ()))
    (first, *_) = find_all(wanted("one in ten", Kind.PERCENT, "What share?"), statements, seed=0)
    assert len({one.text for one in first}) == 3


def test_beside_half_stand_other_shares_in_words() -> None:
    statements = Statements(Knowledge((ARTICLE,), (), ()))
    ways = find_all(wanted("half", Kind.PERCENT, "About what share?"), statements, seed=0)
    assert {one.text for way in ways for one in way} == {
        "a third",
        "a quarter",
        "two thirds",
        "three quarters",
    }
