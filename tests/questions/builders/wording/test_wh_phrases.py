"""Which wh-phrase asks for a mention."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.wh import without_approximation
from questions.builders.wording.wh_phrases import wh_phrase
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
MEET = Verb("meet", "met", "VBD")


@pytest.mark.parametrize(
    ("verb", "phrase", "words", "preposition"),
    [
        (MEET, "object: [Ann Hale|person]", "Who", ""),
        (MEET, "object: the pilot [Ann Hale|person]", "Who", ""),
        (MEET, "object: [Ann Hale|person]'s brother", "Whose brother", ""),
        (MEET, "object: the president of [Chile|country]", "Which country's president", ""),
        (MEET, "oblique in: the [Pacific Ocean|place]", "Which ocean", "in"),
        (MEET, "oblique at: [NASA|organisation]", "Which space agency", "at"),
        (MEET, "object: the charity [Norla|organisation]", "Which organisation", ""),
        (MEET, "object: the route of the [Norla Canal|place]", "the route of which canal", ""),
        (MEET, "oblique along: part of the [Norla Canal|place]", "part of which canal", "along"),
        (
            MEET,
            "oblique on: the advice of the [Royal Society|organisation]",
            "the advice of which learned society",
            "on",
        ),
        (MEET, "oblique from: the reign of [Ann Hale|person]", "Whose reign", "from"),
        (MEET, "oblique in: the [British Museum|organisation]", "Which museum", "in"),
        (
            Verb("work", "worked", "VBD"),
            "oblique on: [27|number] storks from a single colony",
            "How many storks from a single colony",
            "on",
        ),
        (
            MEET,
            "object: [300|number] pupils between the ages of 13 and 16",
            "How many pupils between the ages of 13 and 16",
            "",
        ),
        (
            Verb("open", "opened", "VBD"),
            "oblique with: [300|number] pupils",
            "How many pupils",
            "with",
        ),
        (MEET, "object: about [300|number] miners", "About how many miners", ""),
        (MEET, "object: [300|number] miners", "How many miners", ""),
        (MEET, "object: [300|number] miners and 40 guards", "How many miners", ""),
        (MEET, "object: [40%|percent] of the miners", "What percentage of the miners", ""),
        (
            Verb("fall", "fell", "VBD"),
            "oblique to: a record low of [3%|percent]",
            "what record low",
            "to",
        ),
        (
            Verb("work", "works", "VBZ"),
            "object: [14 hours|duration] a day",
            "How many hours a day",
            "",
        ),
        (Verb("rise", "rose", "VBD"), "oblique to: [$3 billion|money]", "what figure", "to"),
        (Verb("cost", "cost", "VBD"), "object: [$3 billion|money]", "How much", ""),
        (Verb("weigh", "weighed", "VBD"), "object: [40 tons|measure]", "How much", ""),
        (Verb("last", "lasted", "VBD"), "oblique for: [40 days|duration]", "How long", "for"),
    ],
)
def test_each_kind_has_its_wh_phrase(
    make_fact: MakeFact, verb: Verb, phrase: str, words: str, preposition: str
) -> None:
    clause = clause_of(make_fact(verb, "subject: [Amy Reed|person]", phrase))
    assert clause is not None
    asked = clause.rest[0]
    wh = wh_phrase(asked.mentions[0], asked, clause)
    assert wh is not None
    assert (wh.words, wh.preposition) == (words, preposition)


@pytest.mark.parametrize(
    "phrase",
    [
        "object: [Ann Hale|person] and her brother",
        "object: the brother of [Ann Hale|person]",
        "object: the city of [Lund|place]",
        "object: a [third|number] bridge",
        "oblique instead of: [Ann Hale|person]",
        "object: at least [300|number] miners",
        "object: [18|number] Brumaire",
        "complement: the president of [Chile|country]",
    ],
)
def test_what_would_not_be_natural_has_none(make_fact: MakeFact, phrase: str) -> None:
    clause = clause_of(make_fact(MEET, "subject: [Amy Reed|person]", phrase))
    assert clause is not None
    asked = clause.rest[0]
    assert wh_phrase(asked.mentions[0], asked, clause) is None


def test_more_than_is_cut_from_an_amount(make_fact: MakeFact) -> None:
    fact = make_fact(MEET, "subject: Amy", "oblique for: [more than 20 years|duration]")
    mention = without_approximation(fact.phrases[1].mentions[0])
    assert mention.text == "20 years"
    assert fact.phrases[1].text[mention.at :] == "20 years"


@pytest.mark.parametrize(
    "phrase", ["oblique by: [Ann Hale|person]", "oblique in: [Ann Hale|person]'s hands"]
)
def test_by_whom_something_was_made_and_in_whose_hands_it_is_are_not_asked(
    make_fact: MakeFact, phrase: str
) -> None:
    fact = make_fact(Verb("hear", "heard", "VBD"), "subject: a judge", "object: a speech", phrase)
    clause = clause_of(fact)
    assert clause is not None
    asked = next(one for one in clause.rest if one.mentions)
    assert wh_phrase(asked.mentions[0], asked, clause) is None


def test_a_sort_that_is_given_counts_more_than_what_the_world_knows(make_fact: MakeFact) -> None:
    clause = clause_of(make_fact(MEET, "subject: Amy", "object: [Norla|organisation]"))
    assert clause is not None
    asked = clause.rest[0]
    told = [wh_phrase(asked.mentions[0], asked, clause, sort=sort) for sort in ("bank", "", None)]
    nouns = ["Which bank", "Which organisation", "Which organisation"]
    assert [wh.words for wh in told if wh] == nouns
