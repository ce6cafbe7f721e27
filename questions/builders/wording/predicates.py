"""What a clause says of its subject, in the forms that answers take: "opened a school in Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import Clause, is_core, repeats_its_subject, words_of
from questions.builders.wording.soundness import faults
from questions.model.facts import Fact, Modality, Phrase, Role

_DATED = re.compile(r"\b\d{3,4}\b")
_LONGEST = 14


def deed_of(clause: Clause) -> str:
    """What the subject did, in the past tense and without its date; "" where that is not plain."""
    group = clause.group
    if group.is_present or (group.rest and group.finite not in ("was", "were")):
        return ""
    return sound(" ".join([*group.words(), *_told(clause)]), clause)


def said_of(clause: Clause) -> str:
    """What is so of the subject, in the tense of the text; "" where that is not plain."""
    group = clause.group
    return sound(" ".join([*group.words(), *_told(clause)]), clause)


def _told(clause: Clause) -> list[str]:
    """The words behind the verb, dates and reasons left out, the last phrases of long ones too."""
    rest = [one for one in clause.rest if one.role is not Role.TIME and not is_reason(one)]
    while len(rest) > 1 and sum(map(_length, rest)) > _LONGEST and not is_core(rest[-1]):
        rest.pop()
    return list(map(words_of, rest))


def _length(phrase: Phrase) -> int:
    return len(words_of(phrase).split())


def sound(text: str, clause: Clause) -> str:
    """The words if they stand alone as an answer, or ""."""
    told = [one for one in clause.rest if one.role is not Role.TIME]
    if repeats_its_subject(clause) or any(bareness(one.text) for one in told):
        return ""
    if _DATED.search(text) or not 2 <= len(text.split()) <= _LONGEST + 2:
        return ""
    return "" if set(faults(f"Who {text}?")) - _HARMLESS else text


_HARMLESS = {"too short", "too long", "vague term"}
_REASON = re.compile(r"(?:because|so that|in order to|so as to)\b", re.IGNORECASE)
CAUSES = ("because of", "due to", "owing to", "thanks to", "as a result of", "on account of")


def is_reason(phrase: Phrase) -> bool:
    """Whether a phrase says why: "because …", "in order to …", "due to …"."""
    if phrase.role is Role.CLAUSE:
        return bool(_REASON.match(phrase.text))
    return phrase.preposition.lower() in CAUSES


def are_alike(text: str, others: Sequence[str], *, spread: float = 0.35) -> bool:
    """Whether answers are of like length, so that none stands out."""
    longest = max(len(one) for one in (text, *others))
    shortest = min(len(one) for one in (text, *others))
    return longest - shortest <= max(12.0, spread * longest)


def is_asserted(fact: Fact) -> bool:
    """Whether a fact is told as so, and not denied."""
    denied = fact.verb is not None and fact.verb.negated
    return fact.modality is Modality.ASSERTED and not denied
