"""What is said of where something lies, flows or works so that it can be one place only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.siting import is_of_place, is_sited
from questions.model.facts import Fact, Kind, Mention, Verb

MakeFact = Callable[..., Fact]
LIE = Verb("lie", "lies", "VBZ")


@pytest.mark.parametrize(
    ("verb", "subject", "asked", "sited"),
    [
        (LIE, "about [60%|percent] of its forest", "oblique in: [Chile|country]", True),
        (LIE, "most of its forest", "oblique in: [Chile|country]", True),
        (LIE, "about [40%|percent] of its forest", "oblique in: [Chile|country]", False),
        (
            Verb("follow", "follows", "VBZ"),
            "the [Norla Canal|place]",
            "object: the [Great Glen|place]",
            True,
        ),
        (
            Verb("flow", "flows", "VBZ"),
            "the [Norla|place]",
            "oblique into: the [Black Sea|place]",
            True,
        ),
        (
            Verb("flow", "flows", "VBZ"),
            "the [Norla|place]",
            "oblique through: [Lake Tana|place]",
            False,
        ),
        (
            Verb("study", "studies", "VBZ"),
            "[Ann Hale|person]",
            "oblique at: [Lund University|organisation]",
            True,
        ),
        (
            Verb("study", "studied", "VBD"),
            "[Ann Hale|person]",
            "oblique at: [Lund University|organisation]",
            False,
        ),
    ],
)
def test_what_lies_or_works_in_one_place_is_tied_to_it(
    make_fact: MakeFact, verb: Verb, subject: str, asked: str, *, sited: bool
) -> None:
    clause = clause_of(make_fact(verb, f"subject: {subject}", asked))
    assert clause is not None
    assert is_sited(clause, clause.rest[0], clause.rest[0].mentions[0]) is sited


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Norla Bridge", Kind.PLACE, True),
        ("the Danube", Kind.PLACE, True),
        ("Bavaria", Kind.PLACE, False),
        ("Berlin", Kind.CITY, False),
    ],
)
def test_from_some_places_nobody_governs(name: str, kind: Kind, *, expected: bool) -> None:
    assert is_of_place(Mention(name, kind, 0, len(name))) is expected
