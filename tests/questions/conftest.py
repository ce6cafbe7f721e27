"""Facts written by hand: phrases with their mentions marked as `[South Korea|country]`."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Phrase, Quantity, Role, Verb

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
        name, kind, end = match.group(1), Kind(match.group(2)), match.end()
        figure = re.search(r"\d[\d,.]*", name)
        value = Decimal(figure.group().replace(",", "")) if figure else None
        mentions.append(
            Mention(
                text=name,
                kind=kind,
                start=offset + len(text),
                end=offset + len(text) + len(name),
                quantity=Quantity(value) if value is not None and kind is not Kind.DATE else None,
                date=_date(name) if kind is Kind.DATE else None,
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
        head=text.split()[-1],
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
    dates = [m.date for one in phrases for m in one.mentions if one.role is Role.TIME and m.date]
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
