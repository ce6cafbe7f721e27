"""What a quotation tells for sure: the speaker's own life, and figures and dates of the world."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from questions.analysis import grammar
from questions.analysis.reference import Entity, lexicon
from questions.facts import verbs
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Kind, Mention, Phrase, Role

_FEELING = frozenset("like love hate enjoy prefer feel need mind care".split())
_NAMES = frozenset((Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.PLACE))
_LEAST = Decimal(3)
"""The smallest bare number that is worth to be remembered from a saying."""


def refusal(clause: Clause, context: Context) -> str:
    """Why what stands in quotation marks is no statement, or ""; "" outside of them."""
    if not grammar.is_quoted(clause.verb):
        return ""
    speaker = speaker_of(clause, context)
    if speaker is None or context.references.spoken.get(clause.subject.i) is not speaker:
        return "quotation"
    if speaker.kind is Kind.PERSON and " " not in speaker.name:
        return "quotation"
    if clause.verb.lemma_ in verbs.THINKING | verbs.SAYING | _FEELING or clause.kind == "relative":
        return "quotation"
    if is_own(clause) and (clause.auxiliaries or (clause.verb,))[0].tag_ != "VBD":
        return "quotation" if not _is_perfect(clause) else ""
    return ""


def speaker_of(clause: Clause, context: Context) -> Entity | None:
    """Who says a clause in quotation marks."""
    return context.references.spoken.get(clause.verb.i)


def is_own(clause: Clause) -> bool:
    """Whether a speaker tells something of their own life."""
    return clause.subject.lower_ in lexicon.SELF


def check(parts: Sequence[Phrase], clause: Clause, context: Context) -> None:
    """Refuse what somebody says without a date or a figure, or of themselves without a name.

    Raises:
        Unclear: It is such a saying.
    """
    speaker = speaker_of(clause, context)
    if speaker is None or not grammar.is_quoted(clause.verb):
        return
    rest = [each for part in parts if part.role is not Role.SUBJECT for each in part.mentions]
    every = [each for part in parts for each in part.mentions]
    if is_own(clause):
        told = any(each.kind in _NAMES and each.text != speaker.name for each in rest)
        if told or any(map(_is_hard, rest)):
            return
    elif any(map(_is_hard, every)):
        return
    raise Unclear("quotation")


def _is_perfect(clause: Clause) -> bool:
    return bool(clause.auxiliaries) and clause.auxiliaries[0].lemma_ == "have"


def _is_hard(mention: Mention) -> bool:
    """Whether a mention is a date, a sum, a share, or a number above a few."""
    if mention.date is not None:
        return True
    quantity = mention.quantity
    if quantity is None:
        return False
    return mention.kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE) or quantity.value >= _LEAST
