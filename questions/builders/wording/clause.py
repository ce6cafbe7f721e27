"""A clause laid out in the plain order of English: subject, verb, what follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from questions.builders.wording.verb_group import VerbGroup, active_group, verb_group
from questions.model.facts import Fact, Phrase, Role

_CORE = (Role.INDIRECT_OBJECT, Role.OBJECT, Role.COMPLEMENT)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as the parts that a question moves around.

    Attributes:
        subject: What the finite verb agrees with.
        group: The verb group.
        rest: What follows the verb, in order; phrases that stood before the subject come last.
    """

    subject: Phrase
    group: VerbGroup
    rest: tuple[Phrase, ...]

    def without(self, *phrases: Phrase) -> Clause:
        """The clause with phrases left out."""
        kept = tuple(phrase for phrase in self.rest if phrase not in phrases)
        return Clause(self.subject, self.group, kept)


def clause_of(fact: Fact) -> Clause | None:
    """The clause of a fact, or None where it has no verb or not exactly one subject."""
    subjects = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    if fact.verb is None or len(subjects) != 1 or fact.verb.negated:
        return None
    subject = subjects[0]
    return Clause(
        subject=subject,
        group=verb_group(fact.verb, plural=subject.plural).agreeing(plural=subject.plural),
        rest=tuple(_in_plain_order(fact.phrases, subject)),
    )


def active_clause_of(fact: Fact) -> Clause | None:
    """The clause of a passive fact turned into the active, its agent as the subject."""
    clause = clause_of(fact)
    group = active_group(fact.verb) if fact.verb else None
    agents = [phrase for phrase in fact.phrases if phrase.role is Role.AGENT]
    if clause is None or group is None or len(agents) != 1:
        return None
    group = group.agreeing(plural=agents[0].plural)
    return Clause(agents[0], group, (clause.subject, *clause.without(agents[0]).rest))


def _in_plain_order(phrases: Iterable[Phrase], subject: Phrase) -> list[Phrase]:
    others = [phrase for phrase in phrases if phrase is not subject]
    behind = [phrase for phrase in others if phrase.start >= subject.start]
    fronted = [phrase for phrase in others if phrase.start < subject.start]
    return behind + fronted


def words_of(phrase: Phrase) -> str:
    """A phrase with its preposition; "its" and "their" stay where the subject is named before."""
    text = phrase.bound or phrase.text
    return f"{phrase.preposition} {text}" if phrase.preposition else text


def is_core(phrase: Phrase) -> bool:
    """Whether the verb needs the phrase: an object or a complement."""
    return phrase.role in _CORE
