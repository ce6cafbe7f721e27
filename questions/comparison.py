"""Facts held against each other: which state the same thing, and which contradict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from questions.model.articles import Evidence
from questions.model.candidates import Notice
from questions.model.facts import Fact, Kind, Modality, Phrase, Role
from questions.world import country

_SYNONYMS = (
    "establish create form found set open start begin launch initiate",
    "finish end complete conclude",
    "die perish",
    "kill murder assassinate",
    "win defeat beat",
    "arrive reach land",
    "buy purchase acquire",
    "name call appoint",
    "build construct erect",
    "have maintain hold keep retain enjoy",
    "restore resume reestablish re-establish",
)
_GROUP = {verb: line.split()[0] for line in _SYNONYMS for verb in line.split()}
_SAME_NOUN = {"tie": "relation", "link": "relation", "relationship": "relation", "treaty": "pact"}
# What a happening leaves behind: who has established relations has relations.
_LEADS_TO = {"establish": "have", "restore": "have", "buy": "have"}
_NAMED = (
    Kind.PERSON,
    Kind.COUNTRY,
    Kind.CITY,
    Kind.PLACE,
    Kind.ORGANISATION,
    Kind.EVENT,
    Kind.WORK,
)
_VALUES = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)
_LACKING = ("not yet have", "not have", "no ", "without", "neither")


@dataclass(frozen=True, slots=True)
class Gist:
    """What a fact is about, without its wording, date and figures.

    Attributes:
        verb: The verb, one for all of its synonyms.
        subject: The names in the subject, or its noun.
        others: The names in the other phrases, or their nouns where they are objects.
    """

    verb: str
    subject: frozenset[str]
    others: frozenset[str]


def gist(fact: Fact) -> Gist | None:
    """The gist of a fact with a verb; of a passive one, the agent is the subject."""
    if fact.verb is None:
        return None
    doer = Role.AGENT if fact.verb.passive else Role.SUBJECT
    subject: set[str] = set()
    others: set[str] = set()
    for phrase in fact.phrases:
        if phrase.role in (Role.TIME, Role.ADVERB):
            continue
        (subject if phrase.role is doer else others).update(_about(phrase))
    lemma = fact.verb.lemma
    return Gist(
        f"{_GROUP.get(lemma, lemma)} {fact.verb.particle}".strip(),
        frozenset(subject),
        frozenset(others),
    )


def _about(phrase: Phrase) -> Iterator[str]:
    names = [_known_as(mention.text) for mention in phrase.mentions if mention.kind in _NAMED]
    yield from names
    is_core = phrase.role in (Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT)
    if is_core and phrase.head and phrase.head not in " ".join(names):
        yield _SAME_NOUN.get(phrase.head, phrase.head)


def _known_as(name: str) -> str:
    """The one name for what has several."""
    state = country(name)
    return state.name if state else name.removeprefix("the ").removeprefix("The ")


def merge(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts that state the same become one, with the evidence of all; the fullest wording stays."""
    kept: list[Fact] = []
    for fact in facts:
        place = next((at for at, other in enumerate(kept) if is_same(fact, other)), None)
        if place is None:
            kept.append(fact)
            continue
        first, second = sorted((kept[place], fact), key=_fullness)
        evidence = tuple(dict.fromkeys((*second.evidence, *first.evidence)))
        kept[place] = replace(second, evidence=evidence)
    return tuple(kept)


def _fullness(fact: Fact) -> tuple[bool, int]:
    return (fact.date is not None, len(fact.phrases))


def is_same(one: Fact, other: Fact) -> bool:
    """Whether two facts of different sentences state the same thing."""
    if one.text == other.text and one.date == other.date:
        return True
    left, right = gist(one), gist(other)
    if left is None or right is None or left.verb != right.verb:
        return False
    if _negated(one) != _negated(other) or one.modality is not other.modality:
        return False
    if one.date and other.date and not one.date.overlaps(other.date):
        return False
    parties = left.subject | left.others
    return (
        parties == right.subject | right.others
        and len(parties) > 1
        and _agree(_figures(one), _figures(other))
    )


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether figures are the same, or only one side gives any."""
    return not one or not other or one == other


def _negated(fact: Fact) -> bool:
    return fact.verb is not None and fact.verb.negated


def _figures(fact: Fact) -> frozenset[str]:
    return frozenset(
        mention.text
        for phrase in fact.phrases
        for mention in phrase.mentions
        if mention.kind in _VALUES
    )


def contradictions(facts: Sequence[Fact]) -> tuple[Notice, ...]:
    """Pairs of facts of which not both can be asked for, each with both quotes."""
    found = []
    for one, other in combinations(facts, 2):
        if reason := _conflict(one, other):
            found.append(Notice(reason, (one.evidence[0], other.evidence[0]), (one, other)))
    return tuple(found)


def _conflict(one: Fact, other: Fact) -> str:
    left, right = gist(one), gist(other)
    if left is None or right is None:
        return ""
    parties = left.subject | left.others
    if len(parties) > 1 and parties == right.subject | right.others and left.verb == right.verb:
        if _negated(one) != _negated(other):
            return "One says so, the other denies it"
        if one.date and other.date and not one.date.overlaps(other.date):
            return "Two dates are given for what looks like the same"
        same_time = one.date == other.date and one.as_of == other.as_of
        figures = _figures(one), _figures(other)
        if same_time and all(figures) and figures[0] != figures[1]:
            return "Two figures are given for what looks like the same"
        return ""
    for lack, deed in ((one, other), (other, one)):
        if _lacks(lack) and _overtakes(deed, lack):
            return "One says that something was achieved, the other that it is not so yet"
    return ""


def _lacks(fact: Fact) -> bool:
    """Whether a fact says, now and without date, that something is not there."""
    if fact.date is not None or fact.verb is None:
        return False
    return _negated(fact) or any(f" {words}" in f" {fact.text.lower()}" for words in _LACKING)


def _overtakes(deed: Fact, lack: Fact) -> bool:
    """Whether a deed brought about what another fact says is lacking."""
    if (
        deed.verb is None
        or _negated(deed)
        or _lacks(deed)
        or deed.modality is not Modality.ASSERTED
    ):
        return False
    verb = _GROUP.get(deed.verb.lemma, deed.verb.lemma)
    if verb not in _LEADS_TO:
        return False
    objects = [phrase for phrase in deed.phrases if phrase.role is Role.OBJECT]
    parties = {
        mention.text
        for phrase in deed.phrases
        for mention in phrase.mentions
        if mention.kind is Kind.COUNTRY or mention.kind is Kind.ORGANISATION
    }
    nouns = {phrase.head for phrase in objects}
    nouns |= {noun for noun, same in _SAME_NOUN.items() if same in nouns} | {
        _SAME_NOUN[noun] for noun in nouns if noun in _SAME_NOUN
    }
    named = {mention.text for phrase in lack.phrases for mention in phrase.mentions}
    return (
        len(parties) > 1
        and parties <= named
        and any(noun and noun in lack.text.lower() for noun in nouns)
    )


def evidence_of(facts: Iterable[Fact]) -> tuple[Evidence, ...]:
    """The evidence of facts, each piece once."""
    return tuple(dict.fromkeys(one for fact in facts for one in fact.evidence))
