"""Clauses recast so that what stands deep inside a phrase can be asked for naturally."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.builders.wording.clause import Clause
from questions.builders.wording.tying import NAMES, is_somebody
from questions.model.facts import Kind, Mention, Phrase, Role

# What one party has with another.
_BONDS = frozenset(
    "agreement alliance armistice border ceasefire contact deal friendship link pact partnership "
    "peace relation relationship tie trade treaty truce war".split()
)
_PLACED = frozenset(
    "begin build buy celebrate complete create discover establish find finish found hold host "
    "inaugurate invent launch open press print publish set sign start win".split()
)
_OTHER_PREPOSITIONS = re.compile(r"\b(?:in|at|on|to|for|from|by|with|between|about|against)\b")
_SINGLED = re.compile(r"\b(?:first|last|only|\w{3,}est|most)\b")


def loosened(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase, Mention]:
    """The clause with the end of an object or complement cut loose, to be asked for.

    So "in Oslo" of "opened an office in Oslo", and "of the Bank of Turku" of "is head of …".
    """
    before = phrase.text[: mention.at]
    match = re.search(r" (in|at|with|of|for)(?: the)? $", before)
    ends = mention.at + len(mention.text) == len(phrase.text)
    if not match or not ends or mention.kind not in NAMES:
        return clause, phrase, mention
    head, preposition = before[: match.start()], match.group(1)
    if mention.kind is Kind.PERSON or not _is_loose(head, preposition, clause, phrase):
        return clause, phrase, mention
    others = tuple(one for one in phrase.mentions if one.at < match.start())
    thing = replace(phrase, text=head, bound="", mentions=others)
    name = _oblique(phrase, preposition, mention)
    return clause.with_split(phrase, thing, name), name, name.mentions[0]


def _is_loose(head: str, preposition: str, clause: Clause, phrase: Phrase) -> bool:
    """Whether what stands behind the preposition belongs to the verb as much as to the noun."""
    if phrase.role is Role.COMPLEMENT:
        people = any(mention.kind is Kind.PERSON for mention in clause.subject.mentions)
        return people and clause.group.lemma == "be" and is_somebody(phrase)
    if phrase.role is not Role.OBJECT or preposition in ("of", "for"):
        return False
    if preposition == "with":
        return phrase.head in _BONDS
    if _OTHER_PREPOSITIONS.search(head) or _SINGLED.search(head):
        return False
    return clause.group.lemma in _PLACED


def _oblique(phrase: Phrase, preposition: str, mention: Mention) -> Phrase:
    return replace(
        phrase,
        role=Role.OBLIQUE,
        text=mention.text,
        bound="",
        preposition=preposition,
        plural=False,
        mentions=(replace(mention, at=0),),
    )


def paired(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What two parties have together, told of one of them: "With which country did Chile …?"."""
    names = [one for one in clause.subject.mentions if one.kind in NAMES]
    if len(names) != 2 or clause.subject.text != f"{names[0].text} and {names[1].text}":
        return
    if not any(one.role is Role.OBJECT and one.head in _BONDS for one in clause.rest):
        return
    for asked, other in (names[::-1], names):
        subject = replace(
            clause.subject,
            text=other.text,
            bound="",
            plural=False,
            mentions=(replace(other, at=0),),
        )
        partner = _oblique(clause.subject, "with", asked)
        place = next(at for at, one in enumerate(clause.rest) if one.role is Role.OBJECT) + 1
        rest = (*clause.rest[:place], partner, *clause.rest[place:])
        yield (
            Clause(subject, clause.group.agreeing(plural=False), rest),
            partner,
            partner.mentions[0],
        )
