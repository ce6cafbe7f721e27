"""Where something was that an article on one place tells of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.facts import Role

FindFacts = Callable[..., Findings]

TOWN = "Norlund is a town in Norway. It has a mill. "


def _texts(findings: Findings) -> list[str]:
    return [each.text for each in findings.facts]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("In 1910 a bakery was opened.", "In 1910, a bakery was opened in Norlund."),
        (
            "In May 1910 a flood destroyed 400 barns.",
            "In May 1910, a flood destroyed 400 barns in Norlund.",
        ),
    ],
)
def test_what_names_nothing_was_in_the_place_that_an_article_is_on(
    find_facts: FindFacts, text: str, fact: str
) -> None:
    assert fact in _texts(find_facts(TOWN + text, title="Norlund"))


def test_the_place_stands_before_the_date_and_cites_what_it_is(find_facts: FindFacts) -> None:
    found = find_facts(TOWN + "A flood destroyed 400 barns in May 1910.", title="Norlund")
    fact = next(each for each in found.facts if "flood" in each.text)
    assert [phrase.role for phrase in fact.phrases[-2:]] == [Role.OBLIQUE, Role.TIME]
    assert fact.evidence[-1].quote == "Norlund is a town in Norway."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In May 1910 a flood destroyed 400 barns.", "Floods"),
        ("In May 1910 a flood destroyed 400 barns near Bergen.", "Norlund"),
        ("In May 1910 Ann Hale built 400 barns.", "Norlund"),
        ("In 1910 a family left for good.", "Norlund"),
        ("In 1910 no bakery was opened.", "Norlund"),
        ("In the 1910s a bakery was opened in a cellar.", "Norlund"),
        ("In 1910 there were about 30.", "Norlund"),
    ],
    ids=["no such title", "elsewhere", "named", "away", "not", "in something", "of nothing"],
)
def test_other_statements_are_given_no_place(find_facts: FindFacts, text: str, title: str) -> None:
    assert not [one for one in _texts(find_facts(TOWN + text, title=title)) if "in Norlund" in one]
