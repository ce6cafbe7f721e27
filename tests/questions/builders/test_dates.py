"""Questions for dates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import dates
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
SIGN = Verb("sign", "signed", "VBD")


def made(fact: Fact, *, published: HistoricalDate | None = None) -> Candidate | Refusal | None:
    article = Article("made-up.txt", "", fact.text, published=published)
    statements = Statements(Knowledge((article,), (fact,)))
    return next(iter(dates.build([fact], statements, seed=0)), None)


@pytest.mark.parametrize(
    ("published", "stem", "key"),
    [
        (2024, "In which year did Ann Hale sign the Treaty of Turku?", "1961"),
        (1961, "On which date did Ann Hale sign the Treaty of Turku?", "18 April 1961"),
    ],
    ids=["long ago", "fresh"],
)
def test_the_day_matters_only_while_it_is_fresh(
    make_fact: MakeFact, published: int, stem: str, key: str
) -> None:
    fact = make_fact(
        SIGN,
        "subject: [Ann Hale|person]",
        "object: the Treaty of Turku",
        "time on: [18 April 1961=1961-04-18|date]",
    )
    candidate = made(fact, published=HistoricalDate.on(Day(published, 12, 1)))
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == stem
    assert isinstance(candidate.item.interaction, Choice)
    assert candidate.item.interaction.key.text == key


@pytest.mark.parametrize(("name", "is_asked"), [("Anna", False), ("Ann Hale", True)])
def test_the_life_of_somebody_with_a_given_name_alone_is_not_asked(
    make_fact: MakeFact, name: str, is_asked: bool
) -> None:
    fact = make_fact(
        Verb("die", "died", "VBD"),
        f"subject: [{name}|person]",
        "oblique in: [Turku|city]",
        "time in: [1859|date]",
    )
    assert isinstance(made(fact), Candidate) is is_asked


def test_years_stand_in_their_order(make_fact: MakeFact) -> None:
    fact = make_fact(
        SIGN, "subject: [Ann Hale|person]", "object: the Treaty of Turku", "time in: [1961|date]"
    )
    candidate = made(fact)
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    years = [int(option.text) for option in candidate.item.interaction.options]
    assert years == sorted(years)


def test_a_date_counted_from_another_one_is_not_told(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("die", "died", "VBD"),
        "subject: [Ann Hale|person]",
        "time in: [1931=1931|date]",
        "clause: [six years=1931|duration] before [Emil Berg|person] was born",
    )
    candidate = made(fact)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "In which year did Ann Hale die?"


def test_the_moment_in_other_words_makes_no_stem_longer(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("end", "ended", "VBD"),
        "subject: the [Lund Crisis|event]",
        "time in: [1955|date]",
        "clause: when the army of [Norway|country] stopped firing at the harbour of [Turku|city]",
    )
    candidate = made(fact)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "In which year did the Lund Crisis end?"


def test_named_events_take_place(make_fact: MakeFact) -> None:
    fact = make_fact(None, "time in: [1959|date]", kind="event", text="the Lund Uprising")
    candidate = made(fact)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "In which year did the Lund Uprising take place?"
    assert candidate.item.explanation == "The Lund Uprising took place in 1959."


@pytest.mark.parametrize(
    ("verb", "phrases", "reason"),
    [
        (
            Verb("elect", "elected", "VBD"),
            ["subject: [Chile|country]", "object: a new president", "time in: [1961|date]"],
            "may have happened more than once",
        ),
        (
            Verb("say", "said", "VBD"),
            ["subject: [Ann Hale|person]", "clause: that Narvik grew", "time in: [1961|date]"],
            "no happening",
        ),
        (
            Verb("live", "lived", "VBD"),
            ["subject: [Ann Hale|person]", "oblique in: [Turku|city]", "time in: [1961|date]"],
            "no happening",
        ),
        (
            SIGN,
            ["subject: [Ann Hale|person]", "object: her letters", "time in: [1961|date]"],
            "may have happened more than once",
        ),
        (
            SIGN,
            ["subject: the club", "object: the Treaty of Turku", "time in: [1961|date]"],
            "points out of the stem",
        ),
        (
            SIGN,
            [
                "subject: [Ann Hale|person]",
                "object: the Treaty of Turku of [1960|date]",
                "time in: [1961|date]",
            ],
            "more than one date",
        ),
    ],
    ids=["what recurs", "saying", "state", "vague", "pointing", "two dates"],
)
def test_what_is_no_single_happening_has_no_date_question(
    make_fact: MakeFact, verb: Verb, phrases: list[str], reason: str
) -> None:
    refusal = made(make_fact(verb, *phrases))
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason


def test_a_record_of_no_stretch_of_time_is_not_asked_for(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("close", "closed", "VBD"),
        "subject: the [Lund Index|organisation]",
        "oblique at: its lowest level",
        "time in: [1961|date]",
    )
    refusal = made(fact)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "may have happened more than once"


@pytest.mark.parametrize(
    ("what", "asked"),
    [
        ("an agreement", False),
        ("a treaty on fishing", False),
        ("the Treaty of Turku", True),
        ("its first agreement with [Chile|country]", True),
    ],
)
def test_one_agreement_of_many_is_not_asked_for(
    make_fact: MakeFact, what: str, asked: bool
) -> None:
    fact = make_fact(SIGN, "subject: [Norway|country]", f"object: {what}", "time in: [1961|date]")
    assert isinstance(made(fact), Candidate) is asked


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        ("the Olympic Games", False),
        ("the World Cup", False),
        ("the Olympic Games in Oslo", True),
        ("the Turku Conference", True),
        ("the Lund Uprising", True),
        ("the Battle of Arras", False),
        ("the Battle of Lund", True),
    ],
)
def test_what_comes_back_every_few_years_is_told_apart(
    make_fact: MakeFact, event: str, asked: bool
) -> None:
    fact = make_fact(None, "time in: [1952|date]", kind="event", text=event)
    assert isinstance(made(fact), Candidate) is asked


def test_a_date_is_not_asked_for_in_a_stem_of_many_words(make_fact: MakeFact) -> None:
    told = "the towns of Lund and Turku and the harbours of Narvik and Bergen"
    fact = make_fact(
        Verb("attack", "attacked", "VBD"),
        "subject: the armies of [Norway|country] and of the two duchies behind the mountains",
        f"object: {told} and [Molde|city]",
        "time in: [1955|date]",
    )
    refusal = made(fact)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "too long"


@pytest.mark.parametrize(
    ("rest", "is_asked"),
    [((), False), (("oblique on: the [Lund Treaty|event]",), True)],
    ids=["on nothing told", "on something told"],
)
def test_a_ruling_is_asked_for_with_its_matter(
    make_fact: MakeFact, rest: tuple[str, ...], *, is_asked: bool
) -> None:
    fact = make_fact(
        Verb("rule", "ruled", "VBD"),
        "subject: the [Supreme Court|organisation] in [Turku|city]",
        *rest,
        "time in: [1961|date]",
    )
    assert isinstance(made(fact), Candidate) is is_asked
