"""What is said in place of a pronoun is not misread."""

from __future__ import annotations

import pytest

from questions.analysis.reference import Entity, Reference
from questions.facts import replacing
from questions.model.facts import Kind

BANK = Entity("Bank of Lima", Kind.ORGANISATION, article=True)


@pytest.mark.parametrize(
    ("text", "entities", "odd"),
    [
        ("the paws of the leopard", (), True),
        ("the director of the Bank of Lima", (BANK,), True),
        ("the Bank of Lima", (BANK,), False),
        ("the leopard", (), False),
    ],
)
def test_owner_with_of_in_it_is_misread_unless_it_is_a_name(
    text: str, entities: tuple[Entity, ...], odd: bool
) -> None:
    reference = Reference(0, 1, text, possessive=True, entities=entities, pronoun=True)
    assert replacing.owns_oddly(reference) is odd
