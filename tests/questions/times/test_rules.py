"""Every rule is held to its own examples."""

import re

import pytest

from questions.model.dates import Day, HistoricalDate
from questions.times import find
from questions.times.patterns import behind_the, count_of_units
from questions.times.rules import RULES, Rule

WEDNESDAY = HistoricalDate.on(Day(2014, 3, 12))
BRACKETS = re.compile(r"\[([^\]]*)\]")
FINDS = [(rule, text, value) for rule in RULES for text, value in rule.finds]
REFUSES = [(rule, text) for rule in RULES for text in rule.refuses]


def ident(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value)


@pytest.mark.parametrize(("rule", "marked", "value"), FINDS, ids=ident)
def test_rule_finds_what_its_example_marks(rule: Rule, marked: str, value: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    wanted = list(zip(BRACKETS.findall(marked), value.split() or [""], strict=True))
    found = [
        (expression.text, expression.value)
        for expression in find(text, published=WEDNESDAY)
        if expression.rule == rule.name
    ]
    assert found == wanted


@pytest.mark.parametrize(("rule", "text"), REFUSES, ids=ident)
def test_rule_lets_its_counterexample_pass(rule: Rule, text: str) -> None:
    assert rule.name not in {found.rule for found in find(text, published=WEDNESDAY)}


@pytest.mark.parametrize("rule", RULES, ids=ident)
def test_rule_carries_examples_and_a_name_of_its_own(rule: Rule) -> None:
    assert rule.finds
    assert [other.name for other in RULES].count(rule.name) == 1


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.counted], ids=ident)
def test_a_rule_that_counts_units_begins_with_a_number_and_its_unit(rule: Rule) -> None:
    text = "two years ago this month, seven long months from now, 65 million years ago"
    for start in range(len(text)):
        assert not rule.regex.match(text, start) or count_of_units(text, start)


@pytest.mark.parametrize("rule", [rule for rule in RULES if "the" in rule.starts], ids=ident)
def test_what_rules_want_behind_the_is_known_before_they_are_tried(rule: Rule) -> None:
    for marked, _ in rule.finds:
        text = marked.replace("[", "").replace("]", "")
        for the in re.finditer(r"\bthe\b", text, re.IGNORECASE):
            assert not rule.regex.match(text, the.start()) or behind_the(text, the.end())
