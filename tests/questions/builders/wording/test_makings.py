"""What something is made of, told within a clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.makings import Making, making
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
ADD = Verb("add", "added", "VBD")
FIND = Verb("find", "found", "VBN", auxiliaries=("were",), passive=True)
YEAR = "time in: [1828=1828|date]"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            "object: an ear plate of ivory",
            Making(
                "Of which material was the ear plate made that Ann Hale added in 1828?", "ivory"
            ),
        ),
        (
            "object: a hollow tube made of copper",
            Making(
                "Of which metal was the hollow tube made that Ann Hale added in 1828?", "copper"
            ),
        ),
        (
            "object: a marble statue",
            Making("Of which stone was the statue made that Ann Hale added in 1828?", "marble"),
        ),
        ("object: a box of clay", None),
        ("object: a copper mine", None),
        ("object: a statue of a horse", None),
        ("object: a silver medal", None),
        ("oblique to: a statue of marble", None),
    ],
)
def test_the_material_of_what_was_made_is_asked_for(
    make_fact: MakeFact, found: str, expected: Making | None
) -> None:
    clause = clause_of(make_fact(ADD, "subject: [Ann Hale|person]", found, YEAR))
    assert clause is not None
    assert making(clause, clause.rest[0]) == expected


def test_what_was_found_is_asked_about_as_well(make_fact: MakeFact) -> None:
    fact = make_fact(
        FIND, "subjects: [Thirty-four|number] oak piles", "oblique beside: the Norla", YEAR
    )
    clause = clause_of(fact)
    assert clause is not None
    stem = "Of which wood were the thirty-four piles made that were found beside the Norla in 1828?"
    assert making(clause, clause.subject) == Making(stem, "oak")


def test_what_no_name_and_no_date_ties_down_is_not_asked(make_fact: MakeFact) -> None:
    clause = clause_of(make_fact(ADD, "subject: a doctor", "object: a plate of ivory"))
    assert clause is not None
    assert making(clause, clause.rest[0]) is None
