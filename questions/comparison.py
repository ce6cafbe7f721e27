"""Facts held against each other: which state the same thing, and which contradict."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from questions.model.candidates import Notice
from questions.model.facts import NAMED, Fact, Kind, Modality, Phrase, Role
from questions.world import country

_SYNONYMS = (
    "establish create form found set open start begin launch initiate inaugurate",
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
_SAME_NOUN = {"tie": "relation", "link": "relation", "relationship": "relation"}
# What happens but once, by the verbs of `_GROUP`.
_ONCE_IN_A_LIFE = frozenset(("bear", "die"))
_ONCE = _ONCE_IN_A_LIFE | {"establish", "build", "invent", "complete", "sign", "crown", "finish"}
# What leaves something behind that one can have: who has established relations has relations.
_ACHIEVING = ("establish", "restore", "buy")
_VALUES = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)
_CORE = (Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT, Role.AGENT, Role.INDIRECT_OBJECT)
_WHERE = re.compile(r"\b(?:at|in|on|through|under)(?: the)? $")
_LACKING = ("not yet have", "not have", "no ", "without", "neither")


@dataclass(frozen=True, slots=True)
class Gist:
    """What a fact is about, without its wording.

    Attributes:
        fact: The fact.
        verb: The verb, one for all of its synonyms.
        parties: The names and nouns that it cannot do without.
        others: The names in phrases that it could do without.
        figures: Its numbers, sums and measures.
        negated: Whether it denies something.
    """

    fact: Fact
    verb: str
    parties: frozenset[str]
    others: frozenset[str]
    figures: frozenset[str]
    negated: bool

    @classmethod
    def of(cls, fact: Fact) -> Gist | None:
        """The gist of a fact that has a verb."""
        if fact.verb is None:
            return None
        parties = {fact.frame} if fact.frame else set()
        others: set[str] = set()
        for phrase in fact.phrases:
            needed = phrase.role in _CORE or phrase.preposition in ("with", "against", "between")
            aside = set(_placed(phrase))
            (parties if needed else others).update(set(_about(phrase)) - aside)
            others.update(aside)
        lemma = fact.verb.lemma
        return cls(
            fact,
            f"{_GROUP.get(lemma, lemma)} {fact.verb.particle}".strip(),
            frozenset(parties),
            frozenset(others),
            frozenset(_mentioned(fact.phrases, _VALUES)),
            fact.verb.negated,
        )

    @property
    def topic(self) -> tuple[str, frozenset[str]]:
        """What facts have in common that may be the same, or contradict."""
        return self.verb, self.parties

    def goes_with(self, other: Gist) -> bool:
        """Whether neither names anything beside the matter that the other does not."""
        return self.others <= other.others or other.others <= self.others


def _about(phrase: Phrase) -> Iterator[str]:
    if phrase.role in (Role.TIME, Role.ADVERB):
        return
    names = list(_mentioned([phrase], NAMED))
    yield from map(_known_as, names)
    is_thing = phrase.role in (Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT)
    if is_thing and phrase.head and phrase.head not in " ".join(names):
        yield _SAME_NOUN.get(phrase.head, phrase.head)


def _placed(phrase: Phrase) -> Iterator[str]:
    """The names that only say where the thing in an object is: "an office in Oslo"."""
    if phrase.role is Role.OBJECT:
        for mention in phrase.mentions:
            if mention.kind in NAMED and _WHERE.search(phrase.text[: mention.at]):
                yield _known_as(mention.text)


def _mentioned(phrases: Iterable[Phrase], kinds: Container[Kind]) -> Iterator[str]:
    return (m.text for phrase in phrases for m in phrase.mentions if m.kind in kinds)


def _known_as(name: str) -> str:
    """The one name for what has several."""
    state = country(name)
    return state.name if state else name.removeprefix("the ").removeprefix("The ")


def merge(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts that state the same become one, with the evidence of all; the fullest wording stays."""
    kept: list[Fact] = []
    places: dict[object, list[int]] = defaultdict(list)
    for fact in facts:
        gist = Gist.of(fact)
        topic = gist.topic if gist and len(gist.parties) > 1 else fact.text
        place = next((at for at in places[topic] if is_same(fact, kept[at])), None)
        if place is None:
            places[topic].append(len(kept))
            kept.append(fact)
        else:
            kept[place] = _merged(kept[place], fact)
    return tuple(kept)


def _merged(one: Fact, other: Fact) -> Fact:
    poorer, fuller = sorted((one, other), key=_fullness)
    return replace(fuller, evidence=tuple(dict.fromkeys((*fuller.evidence, *poorer.evidence))))


def _fullness(fact: Fact) -> tuple[bool, int, int]:
    exact = -(fact.date.latest.number - fact.date.earliest.number) if fact.date else 0
    return (fact.date is not None, exact, len(fact.phrases))


def is_same(one: Fact, other: Fact) -> bool:
    """Whether two facts state the same thing; one with its reason says more than one without."""
    if (one.kind == "reason") != (other.kind == "reason"):
        return False
    if one.text == other.text and one.date == other.date:
        return True
    left, right = Gist.of(one), Gist.of(other)
    if left is None or right is None or left.topic != right.topic or len(left.parties) < 2:
        return False
    if left.negated != right.negated or one.modality is not other.modality:
        return False
    if one.date and other.date and not one.date.overlaps(other.date):
        return False
    agree = not left.figures or not right.figures or left.figures == right.figures
    return agree and left.goes_with(right)


def contradictions(facts: Sequence[Fact]) -> tuple[Notice, ...]:
    """Pairs of facts of which not both can be asked for, each with both quotes."""
    gists = [gist for gist in map(Gist.of, facts) if gist]
    return (*_conflicts(gists), *_overtaken(gists), *_told_otherwise(gists))


def _told_otherwise(gists: Sequence[Gist]) -> Iterator[Notice]:
    """What happens to somebody or something but once, told with two dates or two cities.

    Births and deaths happen once anywhere; what is built or opened may be built or opened again by
    the same article, but two articles that tell of one opening each mean the same.
    """
    by_topic: dict[object, list[Gist]] = defaultdict(list)
    for gist in gists:
        subject = _subject(gist.fact)
        if gist.verb.strip() in _ONCE and subject and not gist.negated:
            by_topic[gist.verb, subject].append(gist)
    for alike in by_topic.values():
        for one, other in combinations(alike, 2):
            is_one_article = one.fact.evidence[0].article == other.fact.evidence[0].article
            if is_one_article and one.verb.strip() not in _ONCE_IN_A_LIFE:
                continue
            dates = one.fact.date, other.fact.date
            if dates[0] and dates[1] and not dates[0].overlaps(dates[1]):
                yield _notice(
                    "Two dates are given for what looks like the same", one.fact, other.fact
                )
            elif _are_apart(_cities(one.fact), _cities(other.fact)):
                yield _notice(
                    "Two places are given for what looks like the same", one.fact, other.fact
                )


def _subject(fact: Fact) -> str:
    """The one name that a fact is about, if its verb takes no object."""
    found = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    if fact.verb is None or len(found) != 1 or (not fact.verb.passive and _has_object(fact)):
        return ""
    named = [mention for mention in found[0].mentions if mention.kind in NAMED]
    return _known_as(named[0].text) if named and " and " not in found[0].text else ""


def _has_object(fact: Fact) -> bool:
    return any(phrase.role in (Role.OBJECT, Role.COMPLEMENT) for phrase in fact.phrases)


def _cities(fact: Fact) -> frozenset[str]:
    return frozenset(_mentioned(fact.phrases, (Kind.CITY, Kind.PLACE)))


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one) == len(other) == 1 and one != other


def _conflicts(gists: Sequence[Gist]) -> Iterator[Notice]:
    by_topic: dict[object, list[Gist]] = defaultdict(list)
    for gist in gists:
        if len(gist.parties) > 1:
            by_topic[gist.topic].append(gist)
    for alike in by_topic.values():
        for one, other in combinations(alike, 2):
            if reason := _conflict(one, other):
                yield _notice(reason, one.fact, other.fact)


def _conflict(one: Gist, other: Gist) -> str:
    if one.negated != other.negated:
        return "One says so, the other denies it"
    dates = one.fact.date, other.fact.date
    if dates[0] and dates[1] and not dates[0].overlaps(dates[1]) and one.goes_with(other):
        return "Two dates are given for what looks like the same"
    same_time = dates[0] == dates[1] and one.fact.as_of == other.fact.as_of
    if same_time and one.figures and other.figures and one.figures.isdisjoint(other.figures):
        return "Two figures are given for what looks like the same"
    return ""


def _notice(reason: str, one: Fact, other: Fact) -> Notice:
    return Notice(reason, (one.evidence[0], other.evidence[0]), (one, other))


def _overtaken(gists: Sequence[Gist]) -> Iterator[Notice]:
    """Undated lacks that a dated deed has ended; the deed itself stays beyond doubt."""
    deeds = [gist for gist in gists if _achieves(gist)]
    for lack in filter(_lacks, gists):
        for deed in deeds:
            if _ends(deed, lack.fact):
                reason = "One says that something is not so yet, the other that it was achieved"
                evidence = (lack.fact.evidence[0], deed.fact.evidence[0])
                yield Notice(reason, evidence, (lack.fact,))
                break


def _achieves(gist: Gist) -> bool:
    is_deed = gist.verb in _ACHIEVING and not gist.negated
    return is_deed and gist.fact.modality is Modality.ASSERTED and not _lacks(gist)


def _lacks(gist: Gist) -> bool:
    """Whether a fact says, now and without date, that something is not there."""
    if gist.fact.date is not None:
        return False
    return gist.negated or any(f" {words}" in f" {gist.fact.text.lower()}" for words in _LACKING)


def _ends(deed: Gist, lack: Fact) -> bool:
    """Whether a deed brought about what another fact says is lacking, for the same parties."""
    subjects = [phrase for phrase in lack.phrases if phrase.role is Role.SUBJECT]
    if not {_known_as(name) for name in _mentioned(subjects, NAMED)} <= deed.parties:
        return False
    named = {_known_as(name) for name in _mentioned(lack.phrases, NAMED)}
    things = {noun for noun in deed.parties if noun[:1].islower()}
    words = things | {noun for noun, same in _SAME_NOUN.items() if same in things}
    parties = deed.parties - things
    text = lack.text.lower()
    return len(parties) > 1 and parties <= named and any(word in text for word in words)
