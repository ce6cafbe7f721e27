"""The rules about site furniture, each held to its own examples."""

import pytest

from questions.sources import furniture
from questions.sources.rules import Rule

TAKES = [(rule, line) for rule in furniture.RULES for line in rule.takes]
SPARES = [line for rule in furniture.RULES for line in rule.spares]


@pytest.mark.parametrize(("rule", "line"), TAKES, ids=lambda value: getattr(value, "reason", value))
def test_a_rule_takes_its_lines(rule: Rule, line: str) -> None:
    assert rule.holds(line)


@pytest.mark.parametrize("line", SPARES)
def test_no_rule_takes_a_sentence_that_resembles_furniture(line: str) -> None:
    assert furniture.reason_for(line) == ""


def test_a_long_paragraph_is_never_furniture() -> None:
    assert furniture.reason_for("Subscribe now. " + "It rained all day. " * 40) == ""
