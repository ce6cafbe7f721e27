"""Facts written by hand.

Mentions are marked as `[South Korea|country]`, dates also as `[18 April 1961=1961-04-18|date]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Phrase, Quantity, Role, Verb
from questions.model.review import Knowledge

MARK = re.compile(r"\[([^|\]]+)\|(\w+)\]")
ROLES = {
    "subject": Role.SUBJECT,
    "object": Role.OBJECT,
    "to": Role.INDIRECT_OBJECT,
    "complement": Role.COMPLEMENT,
    "oblique": Role.OBLIQUE,
    "agent": Role.AGENT,
    "time": Role.TIME,
    "clause": Role.CLAUSE,
}


def _date(text: str) -> HistoricalDate | None:
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if day:
        return HistoricalDate.on(Day(*map(int, day.groups())))
    return HistoricalDate.in_year(int(text)) if text.isdigit() else None


def _mentions(marked: str, offset: int) -> tuple[str, tuple[Mention, ...]]:
    text, mentions, end = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        name, _, value_text = match.group(1).partition("=")
        kind, end = Kind(match.group(2)), match.end()
        figure = re.search(r"\d[\d,.]*", name)
        value = Decimal(figure.group().replace(",", "")) if figure else None
        mentions.append(
            Mention(
                text=name,
                kind=kind,
                start=offset + len(text),
                end=offset + len(text) + len(name),
                quantity=Quantity(value) if value is not None and kind is not Kind.DATE else None,
                date=_date(value_text or name) if kind is Kind.DATE else None,
                at=len(text),
            )
        )
        text += name
    return text + marked[end:], tuple(mentions)


def phrase(spec: str, offset: int) -> Phrase:
    """A phrase from `role[s] [preposition]: words`; a final "s" of the role makes it plural."""
    head, _, marked = spec.partition(": ")
    role, _, preposition = head.partition(" ")
    plural = role not in ROLES and role.removesuffix("s") in ROLES
    text, mentions = _mentions(marked, offset)
    return Phrase(
        role=ROLES[role.removesuffix("s") if plural else role],
        text=text,
        kind=mentions[-1].kind if mentions else Kind.THING,
        head=re.split(r" (?:of|in|on|with|to|for|from|by|that) ", text)[0].split()[-1],
        start=offset,
        end=offset + len(text),
        preposition=preposition,
        plural=plural,
        mentions=mentions,
    )


def fact(
    verb: Verb | None,
    *specs: str,
    kind: str = "clause",
    text: str = "",
    article: str = "made-up.txt",
    at: int = 0,
) -> Fact:
    """A fact from its verb and phrases in the order of the text; its date is that of its time."""
    phrases: list[Phrase] = []
    for spec in specs:
        phrases.append(phrase(spec, phrases[-1].end + 1 if phrases else 0))
    words = text or " ".join(one.text for one in phrases)
    times = [
        one for one in phrases if one.role is Role.TIME and one.preposition in ("", "in", "on")
    ]
    dates = [mention.date for one in times for mention in one.mentions if mention.date]
    return Fact(
        kind=kind,
        text=words,
        evidence=(Evidence(article, at, at + len(words), words),),
        phrases=tuple(phrases),
        verb=verb,
        date=dates[0] if dates else None,
    )


@pytest.fixture(scope="session")
def make_fact() -> Callable[..., Fact]:
    """`fact` for tests."""
    return fact


@pytest.fixture(scope="session")
def library(make_fact: Callable[..., Fact]) -> Statements:
    """Facts of one made-up article with enough names and dates for distractors."""
    recognise, build, win = (
        Verb(lemma, form, "VBD")
        for lemma, form in (("recognise", "recognised"), ("build", "built"), ("win", "won"))
    )
    facts = [
        make_fact(recognise, "subject: [Norway|country]", "object: [Chile|country]", *told)
        for told in (["time in: [1907|date]"],)
    ]
    people = ("Ann Hale", "Amy Reed", "Rosa Lind", "Ida Falk", "Eva Moen")
    for place, (who, year) in enumerate(zip(people, range(1921, 1971, 10), strict=True)):
        facts.append(
            make_fact(
                build if place % 2 else win,
                f"subject: [{who}|person]",
                f"object: the {('Turku', 'Bergen', 'Narvik', 'Tromso', 'Molde')[place]} prize",
                f"time in: [{year}|date]",
                at=100 * (place + 1),
            )
        )
    text = " ".join(f"{fact.text}." for fact in facts)
    article = Article("made-up.txt", "Norway and Chile", text)
    return Statements(Knowledge((article,), tuple(facts)))
