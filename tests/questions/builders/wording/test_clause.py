"""Clauses in the plain order of English."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.clause import clause_of, inside
from questions.builders.wording.events import event_text
from questions.builders.wording.shortening import without_aside, without_relatives
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("subject", "plural"),
    [
        ("[Norla Metals|organisation]", False),
        ("[Norla Metals|organisation] and [Berg Iron|organisation]", True),
        ("Norla Metals and [Berg Iron|organisation]", True),
        ("the Ministry of Trade and [Berg Iron|organisation]", False),
        ("Norlists", True),
    ],
    ids=["one", "two", "two of which one is known", "unsure", "members of a movement"],
)
def test_two_bodies_agree_with_a_verb_in_the_plural(
    make_fact: MakeFact, subject: str, plural: bool
) -> None:
    fact = make_fact(Verb("agree", "agreed", "VBD"), f"subject: {subject}", "oblique on: a plan")
    clause = clause_of(fact)
    assert clause is not None
    assert is_plural(clause.subject) is plural


@pytest.mark.parametrize(
    ("words", "expected"),
    [("The harbour", "the harbour"), ("The Hague", "The Hague"), ("An island", "an island")],
)
def test_a_leading_article_is_small_within_a_sentence(words: str, expected: str) -> None:
    assert inside(words) == expected


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Lund Peace Agreement", "the Lund Peace Agreement"),
        ("the [Lund|city] Agreement", "the Lund Agreement"),
        ("Resolution 83", "Resolution 83"),
        ("Treaty Hill", "Treaty Hill"),
    ],
)
def test_a_text_of_many_names_has_its_article(
    make_fact: MakeFact, words: str, subject: str
) -> None:
    renew = Verb("renew", "renewed", "VBN", ("was",), passive=True)
    clause = clause_of(make_fact(renew, f"subject: {words}", "time in: [1921|date]"))
    assert clause is not None
    assert clause.subject.text == subject


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("[Ann Hale|person], a baker who lived in [Lund|city]", "Ann Hale"),
        (
            "the colony of [Lund|city] which by his deed held [Velland|country]",
            "the colony of Lund",
        ),
        ("[Norla|country], the [Netherlands|country] and Peru", None),
        ("a bridge, a road", None),
    ],
)
def test_what_is_said_of_a_name_in_passing_can_go(
    make_fact: MakeFact, words: str, kept: str | None
) -> None:
    made = make_fact(Verb("see", "saw", "VBD"), "subject: a boy", f"object: {words}").phrases[1]
    plain = without_aside(made)
    assert plain.text == (kept or made.text)
    assert all(plain.text[one.at :].startswith(one.text) for one in plain.mentions)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("a rising in [Lund|city] which had been fed by foreign money", "a rising in Lund"),
        ("the only state in [Norla|country] that does not have a coast", None),
        ("the [Norlans|group] and the land that would become [Velland|country]", None),
    ],
)
def test_a_relative_clause_goes_where_a_name_tells_enough(
    make_fact: MakeFact, words: str, kept: str | None
) -> None:
    fact = make_fact(Verb("see", "saw", "VBD"), "subject: a boy", f"object: {words}")
    clause = clause_of(fact)
    assert clause is not None
    seen = without_relatives(clause, clause.subject).rest[0]
    assert seen.text == (kept or fact.phrases[1].text)


@pytest.mark.parametrize(
    ("form", "stem"), [("was", "was the Epos built"), ("were", "were the Epos built")]
)
def test_a_name_is_of_one_or_many_as_its_own_verb_tells(
    make_fact: MakeFact, form: str, stem: str
) -> None:
    build = Verb("build", "built", "VBN", (form,), passive=True)
    told = "the [Epos|organisation]"
    fact = make_fact(build, f"subject: {told}", "oblique in: [Lund|city]", "time in: [1921|date]")
    clause = clause_of(fact)
    assert clause is not None
    assert f"{clause.group.finite} {clause.subject.text} built" == stem
    verb = "is" if form == "was" else "are"
    assert event_text(fact) == f"The Epos {verb} built in Lund"


@pytest.mark.parametrize(("particle", "whole"), [("up", True), ("", False)])
def test_who_signs_up_to_something_needs_no_object(
    make_fact: MakeFact, particle: str, whole: bool
) -> None:
    sign = Verb("sign", "signed", "VBN", ("have",), particle=particle)
    fact = make_fact(sign, "subject: 184 ports", "oblique to: the [Lima Treaty|work]")
    assert (clause_of(fact) is not None) is whole
