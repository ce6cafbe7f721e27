"""How the tests ask for distractors."""

from __future__ import annotations

from questions.distractors import Wanted, find
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Mention
from questions.model.review import Knowledge


def texts(stem: str, key: Mention, fact: Fact, knowledge: Knowledge, seed: int = 0) -> list[str]:
    return [option.text for option in find(Wanted(stem, key, fact), knowledge, seed=seed)]


def key_of(fact: Fact, text: str) -> Mention:
    return next(one for phrase in fact.phrases for one in phrase.mentions if one.text == text)


def value(text: str, kind: Kind, date: HistoricalDate | None = None) -> Mention:
    return Mention(text, kind, 0, len(text), date=date)
