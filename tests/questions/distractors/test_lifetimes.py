"""When people lived and clubs existed, by what articles tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.distractors import Statements, Wanted, find
from questions.distractors.lifetimes import Lifetime, Lifetimes
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


def person(name: str) -> Mention:
    return Mention(name, Kind.PERSON, 0, len(name))


def told(text: str, *facts: Fact) -> Lifetimes:
    return Lifetimes.read([Article("made-up.txt", "", text)], facts)


@pytest.mark.parametrize(
    ("text", "lifetime"),
    [
        ("Ann Hale (1802–1871) built it.", Lifetime(1817, 1871)),
        ("Ann Hale (born 7 May 1802) built it.", Lifetime(first=1817)),
        ("Ann Hale (died 1871) built it.", Lifetime(last=1871)),
        ("Governor Ann Hale (born 1802 – died 1871) left.", Lifetime(1817, 1871)),
        ("Ann Hale (r. 1802–1811) reigned.", Lifetime()),
        ("Ann Hale (1802) is a portrait.", Lifetime()),
        ("Ann Hale, aged 30, left in 1802.", Lifetime()),
    ],
)
def test_brackets_tell_when_somebody_lived(text: str, lifetime: Lifetime) -> None:
    assert told(text).of(person("Ann Hale")) == lifetime


def test_facts_tell_beginnings_and_ends(make_fact: MakeFact) -> None:
    born = make_fact(
        Verb("bear", "born", "VBN", passive=True),
        "subject: [Ann Hale|person]",
        "time in: [1802|date]",
    )
    founded = make_fact(
        Verb("found", "founded", "VBD"),
        "subject: [Ann Hale|person]",
        "object: [Turku Savings Bank|organisation]",
        "time in: [1840|date]",
    )
    found = told("Ann Hale came.", born, founded)
    assert found.of(person("Ann Hale")) == Lifetime(first=1817)
    bank = Mention("Turku Savings Bank", Kind.ORGANISATION, 0, 1)
    assert found.of(bank) == Lifetime(first=1840)
    assert found.shared_by(founded) == Lifetime(first=1817)  # not what the fact itself tells


def test_a_key_outside_a_lifetime_knows_no_bounds(make_fact: MakeFact) -> None:
    """A statue of somebody is unveiled after the end."""
    unveiled = make_fact(
        Verb("unveil", "unveiled", "VBD"),
        "subject: Turku",
        "object: a statue of [Ann Hale|person]",
        "time in: [1900|date]",
    )
    assert told("Ann Hale (1802–1871) lived here.", unveiled).shared_by(unveiled) == Lifetime()


@pytest.mark.parametrize("seed", range(12))
def test_no_year_is_offered_in_which_somebody_was_a_child(make_fact: MakeFact, seed: int) -> None:
    fact = make_fact(
        Verb("become", "became", "VBD"),
        "subject: [Ann Hale|person]",
        "complement: governor of Turku",
        "time in: [1832|date]",
    )
    knowledge = Knowledge((Article("made-up.txt", "", "Ann Hale (1812–1850) came."),), (fact,))
    key = next(one for phrase in fact.phrases for one in phrase.mentions if one.date)
    stem = "In which year did Ann Hale become governor of Turku?"
    options = find(Wanted(stem, key, fact), knowledge, seed=seed)
    assert options
    assert all(1827 <= int(one.text) <= 1850 for one in options)


def test_nobody_is_offered_who_was_born_later(make_fact: MakeFact) -> None:
    verb = Verb("build", "built", "VBD")
    facts = [
        make_fact(verb, f"subject: [{who}|person]", f"object: the {what}", *when, at=100 * place)
        for place, (who, what, when) in enumerate(
            (
                ("Amy Reed", "lighthouse of Turku", ["time in: [1788|date]"]),
                ("Ann Hale", "harbour of Narvik", []),
                ("Rosa Lind", "market of Molde", []),
                ("Ida Falk", "chapel of Bergen", []),
                ("Eva Moen", "bridge of Tromso", []),
            )
        )
    ]
    article = Article("made-up.txt", "", "Ann Hale (born 1802) wrote it all down.")
    statements = Statements(Knowledge((article,), tuple(facts)))
    wanted = Wanted("In 1788, who built the lighthouse of Turku?", person("Amy Reed"), facts[0])
    texts = {one.text for one in find(wanted, statements.knowledge, statements=statements)}
    assert texts == {"Rosa Lind", "Ida Falk", "Eva Moen"}


@pytest.mark.parametrize(
    ("whom", "year", "shared"),
    [
        ("[South Korea|country]", 1961, Lifetime(first=1948)),
        ("[South Korea|country]", 1919, Lifetime()),
        ("[the Soviet Union|country]", 1957, Lifetime(1922, 1991)),
        ("[the Soviet Union|country]", 1922, Lifetime(last=1991)),
        ("[Woodrow Wilson|person]", 1915, Lifetime(1913, 1921)),
        ("[Woodrow Wilson|person]", 1902, Lifetime(1871, 1924)),
        ("[UNESCO|organisation]", 1966, Lifetime(first=1945)),
    ],
)
def test_states_bodies_and_the_famous_have_their_time(
    make_fact: MakeFact, whom: str, year: int, shared: Lifetime
) -> None:
    fact = make_fact(Verb("sign", "signed", "VBD"), f"subject: {whom}", f"time in: [{year}|date]")
    assert told("It was signed.").shared_by(fact) == shared


def test_the_dead_did_nothing_later(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("open", "opened", "VBD"), "subject: [Ann Hale|person]", "time in: [2012|date]"
    )
    article = Article("made-up.txt", "", "Ann Hale opened it. She had read Virginia Woolf.")
    statements = Statements(Knowledge((article,), (fact,)))
    assert not statements.may_have_lived_at("Virginia Woolf", fact, "Ann Hale")
    assert statements.may_have_lived_at("Rosa Lind", fact, "Ann Hale")
