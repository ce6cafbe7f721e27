"""Questions for what some quantity came to: "What was the price of copper in 1999?"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause, inside, words_of
from questions.builders.wording.wh import AMOUNTS, roughness
from questions.model.facts import Kind, Mention, Phrase, Role

_TRADED = frozenset("export import trade shipment sale".split())
AMOUNTS_TO = frozenset("reach total be hit".split())
# What is said in a number, and the verbs that say it.
_QUANTITIES = frozenset(
    "age area average budget capacity cost debt depth expectancy fee fine height income length "
    "limit maximum minimum population price rate ratio record revenue salary share size speed "
    "temperature toll total turnover value wage weight width".split()
)
_COME_TO = frozenset("be stand total average amount set fix remain".split())
_PREPOSITIONS = ("", "at", "to")


def value_stem(mention: Mention, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """Ask "What was …?" for the amount that a quantity came to; "" where it tells of none."""
    words, rest = (
        _traded(mention, clause, phrase) or _quantity(mention, clause, phrase),
        clause.rest,
    )
    if not words:
        words = _owned(mention, clause, phrase)
        rest = tuple(one for one in rest if one.role is Role.TIME)
    if not words:
        return ""
    told = [words_of(one) for one in rest if one is not phrase]
    verb = "is" if clause.group.is_present else "was"
    question = " ".join([verb, words, *told])
    return f"{opening}, what {question}?" if opening else f"What {question}?"


def _traded(mention: Mention, clause: Clause, phrase: Phrase) -> str:
    """The value of trade, where money is what trade comes to."""
    is_trade = clause.subject.head in _TRADED and clause.group.lemma in AMOUNTS_TO
    if mention.kind is not Kind.MONEY or not is_trade or phrase.preposition:
        return ""
    return f"the value of {clause.subject.text}"


def _quantity(mention: Mention, clause: Clause, phrase: Phrase) -> str:
    """The quantity that is the subject, where the phrase gives its amount and nothing else."""
    is_asked = mention.kind in AMOUNTS and clause.subject.head in _QUANTITIES
    if not is_asked or clause.group.lemma not in _COME_TO or phrase is clause.subject:
        return ""
    before, behind = phrase.text[: mention.at], phrase.text[mention.at + len(mention.text) :]
    rough = roughness(before, mention)
    if rough is None or behind or phrase.preposition not in _PREPOSITIONS:
        return ""
    subject = inside(clause.subject.text)
    return subject.replace("the ", "the approximate ", 1) if rough else subject


_OF = re.compile(r"(?P<what>.+) of ")
_POSSESSED = re.compile(r"(?:[Tt]he )?[A-Z](?:(?! of ).)*['’]s? [a-z -]+")
_BARE = re.compile(r"(?:an?|the) (?P<what>.+)")


def _owned(mention: Mention, clause: Clause, phrase: Phrase) -> str:
    """The quantity with its owner: "the literacy rate of Peru" has "a literacy rate of 99%"."""
    match = _OF.fullmatch(phrase.text[: mention.at])
    behind = phrase.text[mention.at + len(mention.text) :]
    if match is None or behind or mention.kind not in AMOUNTS or phrase.preposition:
        return ""
    what = match["what"]
    if what.rpartition(" ")[2] not in _QUANTITIES:
        return ""
    if phrase is clause.subject:
        return inside(what) if _POSSESSED.fullmatch(what) else ""
    bare = _BARE.fullmatch(what)
    covers = clause.group.lemma in ("cover", "occupy") and what.endswith("area")
    has = clause.group.lemma == "have" or covers
    is_owned = phrase.role is Role.OBJECT and has and bare
    if not is_owned or bare is None or not clause.subject.mentions:
        return ""
    return f"the {bare['what']} of {inside(clause.subject.text)}"
