"""A clause laid out in the plain order of English: subject, verb, what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.completeness import CORE, is_maimed, says_twice
from questions.builders.wording.verb_group import VerbGroup, active_group, verb_group
from questions.model.facts import Fact, Kind, Phrase, Role, Verb

_NAMED = (Kind.PERSON, Kind.CITY, Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.GROUP)
# So many facts are kept with their clauses: each is asked about in a dozen ways.
_FACTS = 1_024
# "The Hague" keeps the capital of its name everywhere.
_ARTICLE = re.compile(r"^(The|An?) (?=\w)(?!Hague\b)")


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

    def with_split(self, phrase: Phrase, *parts: Phrase) -> Clause:
        """The clause with a phrase of the rest replaced by its parts."""
        rest = (one for each in self.rest for one in (parts if each is phrase else (each,)))
        return Clause(self.subject, self.group, tuple(rest))


@lru_cache(maxsize=_FACTS)
def clause_of(fact: Fact) -> Clause | None:
    """The clause of a fact, or None where it has no verb, or lacks or doubles what that needs."""
    subjects = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    if fact.verb is None or len(subjects) != 1 or fact.verb.negated or is_maimed(fact):
        return None
    if says_twice(fact):
        return None
    subject = _without_quantifier(_with_article(subjects[0]))
    plural = _is_told_of_many(fact, subjects[0]) or (
        is_plural(subjects[0]) and not _is_told_of_one(fact, subjects[0])
    )
    lasting = any(phrase.preposition == "since" for phrase in fact.phrases)
    group = verb_group(fact.verb, plural=plural, lasting=lasting).agreeing(plural=plural)
    told = [one for one in fact.phrases if not _is_example(one) and one.text not in _SO_FAR]
    told = [_resumed(one, subjects[0]) for one in told]
    rest = _in_plain_order(told, subjects[0], fact.verb.lemma, is_framed=bool(fact.frame))
    return Clause(subject, group, tuple(rest if group.is_present else map(_shifted, rest)))


_MOMENT = re.compile(r"(?:after|before|until|when|while) ", re.IGNORECASE)


def _resumed(phrase: Phrase, subject: Phrase) -> Phrase:
    """A clause in front as it stands behind: "when it was opened", and not the name again."""
    name = inside(subject.text)
    is_front = phrase.role is Role.CLAUSE and phrase.start < subject.start
    if not is_front or not _MOMENT.match(phrase.text) or phrase.text.count(name) != 1:
        return phrase
    if subject.plural or subject.kind is Kind.PERSON or len(subject.mentions) != 1:
        return phrase
    text = phrase.text.replace(name, "it").partition(",")[0]
    return replace(phrase, text=f"{text[:1].lower()}{text[1:]}", bound="", mentions=())


# What a stem says by its date.
_SO_FAR = ("so far", "to date")


def _is_example(phrase: Phrase) -> bool:
    """Whether a phrase only says who was among them: "including Ann Hale"."""
    return phrase.preposition == "including" or phrase.text.startswith("including ")


_AHEAD = re.compile(r"^(that [^,]*?)\b(is to|are to|will)\b(?![^,]*\b(?:who|which)\b.*\2)")
_SHIFTED = {"is to": "was to", "are to": "were to", "will": "would"}


def _shifted(phrase: Phrase) -> Phrase:
    """A plan that was told of, seen from today: "announced that bridges were to be closed"."""
    match = _AHEAD.match(phrase.text) if phrase.role is Role.CLAUSE else None
    if match is None:
        return phrase
    said = f"{match.group(1)}{_SHIFTED[match.group(2)]}{phrase.text[match.end() :]}"
    return replace(phrase, text=said, bound="", mentions=())


# Texts and gatherings of a name in front are told with "the": "UN Mandate was renewed".
_DOCUMENT = re.compile(
    r"(?!The |An? )(?:[A-Z][\w.-]* ){1,5}(?:Accords?|Agreement|Commission|Committee|Conference|"
    r"Constitution|Convention|Crisis|Declaration|Mandate|Pact|Treaty)\b(?! [\dA-Z])"
)


def _with_article(phrase: Phrase) -> Phrase:
    """A phrase that begins with the name of a text or a gathering, behind "the"."""
    if not _DOCUMENT.match(phrase.text):
        return phrase
    mentions = tuple(replace(one, at=one.at + len("the ")) for one in phrase.mentions)
    return replace(phrase, text=f"the {phrase.text}", bound="", mentions=mentions)


_OF_ONE = frozenset("does has is was".split())
_OF_MANY = frozenset("do have are were".split())


def _is_told_of_one(fact: Fact, subject: Phrase) -> bool:
    """Whether the text's own verb tells that a name is that of one: "the Epos was built"."""
    if fact.verb is None or subject.plural or len(subject.mentions) != 1:
        return False
    return _finite(fact.verb) in _OF_ONE or (not fact.verb.auxiliaries and fact.verb.tag == "VBZ")


def _is_told_of_many(fact: Fact, subject: Phrase) -> bool:
    """Whether the text's own verb tells that a name is that of many: "the Baths were opened"."""
    return fact.verb is not None and subject.text[-1:] == "s" and _finite(fact.verb) in _OF_MANY


def _finite(verb: Verb) -> str:
    return (verb.auxiliaries[:1] or (verb.form,))[0].lower()


_QUANTIFIER = re.compile(r"(?:Several|Some|Many|Various|Numerous|A number of) ", re.IGNORECASE)


def _without_quantifier(phrase: Phrase) -> Phrase:
    """The phrase without "several": who did something is no other for being some."""
    match = _QUANTIFIER.match(phrase.text)
    if match is None:
        return phrase
    cut = match.end()
    mentions = tuple(replace(one, at=one.at - cut) for one in phrase.mentions if one.at >= cut)
    return replace(phrase, text=phrase.text[cut:], bound="", mentions=mentions)


def active_clause_of(fact: Fact) -> Clause | None:
    """The clause of a passive fact turned into the active, its agent as the subject."""
    agents = [phrase for phrase in fact.phrases if phrase.role is Role.AGENT]
    if any(_may_have_made(phrase, agents) for phrase in fact.phrases):
        return None
    group = active_group(fact.verb) if fact.verb and len(agents) == 1 else None
    clause = clause_of(fact) if group else None
    if group is None or clause is None:
        return None
    group = group.agreeing(plural=is_plural(agents[0]))
    sufferer = replace(clause.subject, role=Role.OBJECT)
    return Clause(agents[0], group, (sufferer, *clause.without(agents[0]).rest))


# What people make: "based on a poem by Ann Hale" tells who wrote the poem.
_MADE = re.compile(r"(?:an?|one|several|two|three) [a-z -]+")
_JOINED_BY = len(" by the ")


def _may_have_made(phrase: Phrase, agents: Sequence[Phrase]) -> bool:
    """Whether "by" behind some thing may tell whose that is, and not who did what is told."""
    if phrase.role is not Role.OBLIQUE or phrase.mentions or not _MADE.fullmatch(phrase.text):
        return False
    return any(0 < one.start - phrase.end <= _JOINED_BY for one in agents)


_HEAVY = re.compile(
    r"(?:to|that|how|why|whether|when|while|as|because|since|after|before|if|\w+ing)\b",
    re.IGNORECASE,
)
_MAKING = frozenset(
    "call consider declare deem find have hear keep leave let make render see".split()
)
# "began to sink", "kept looking", "refused to leave": the second verb follows at once.
_ASPECTS = frozenset(
    "agree allow ask attempt authorise authorize begin cease choose continue decide decline enable "
    "encourage fail forbid force keep manage order permit persuade promise refuse require seek "
    "start stop threaten try urge vote want".split()
)
_PLACES = {
    Role.INDIRECT_OBJECT: 0,
    Role.OBJECT: 0,
    Role.COMPLEMENT: 0,
    Role.TIME: 2,
    Role.CLAUSE: 3,
}


def _in_plain_order(
    phrases: Iterable[Phrase], subject: Phrase, lemma: str, *, is_framed: bool
) -> list[Phrase]:
    """What follows the verb: objects, places and manners, times, clauses.

    What stood before the subject goes behind its like, or away when it names nothing ("in a
    surprise move"), unless it is a part of the happening that is told of ("in mathematics").
    """
    others = [phrase for phrase in phrases if phrase is not subject and not _is_credit(phrase)]
    behind = sorted(
        (phrase for phrase in others if phrase.start >= subject.start),
        key=lambda phrase: phrase.start,
    )
    fronted = [
        phrase
        for phrase in others
        if phrase.start < subject.start
        and (phrase.mentions or phrase.role is not Role.OBLIQUE or is_framed)
    ]
    return sorted(behind + fronted, key=lambda phrase: _place(phrase, lemma))


def _place(phrase: Phrase, lemma: str) -> int:
    """Where a phrase stands behind the verb; of "made vaccination compulsory", like an object."""
    if phrase.role is Role.CLAUSE and lemma in _ASPECTS:
        return 0
    if phrase.role is Role.CLAUSE and not _HEAVY.match(phrase.text):
        return 0 if lemma in _MAKING else 1
    return _PLACES.get(phrase.role, 1)


_ROUGH_TIME = re.compile(r"(?:Early|Late|Later|Mid)\b", re.IGNORECASE)


def _is_credit(phrase: Phrase) -> bool:
    """Whether a phrase only says who says so."""
    return phrase.preposition.lower() in ("according to", "according")


def inside(text: str) -> str:
    """Words as they stand within a sentence, without the capital letter of a leading article."""
    return _ARTICLE.sub(lambda match: match.group().lower(), text)


def words_of(phrase: Phrase) -> str:
    """A phrase with its preposition; "its" and "their" stay where the subject is named before."""
    if phrase.role is Role.TIME and (rough := _ROUGH_TIME.match(phrase.text)):
        within = "" if phrase.text[rough.end() :].startswith(" in ") else "in "
        return f"{within}{rough.group().lower()}{phrase.text[rough.end() :]}"
    text = inside(_date_alone(phrase) or phrase.bound or phrase.text)
    return f"{phrase.preposition} {text}" if phrase.preposition else text


def repeats_its_subject(clause: Clause) -> bool:
    """Whether a name of the subject comes again, where English would say "its"."""
    names = [one.text for one in clause.subject.mentions if one.kind in _NAMED]
    told = "; ".join([clause.subject.text, *map(words_of, clause.rest)])
    return any(
        len(re.findall(rf"\b{re.escape(name)}\b(?! [A-Z])", told)) > 1
        for name in names
        if told.count(name) > 1
    )


def is_core(phrase: Phrase) -> bool:
    """Whether the verb needs the phrase: an object or a complement."""
    return phrase.role in CORE


def _date_alone(phrase: Phrase) -> str:
    """A date without the apposition behind it: "1543, the year of …"."""
    first = phrase.mentions[0] if phrase.mentions else None
    if phrase.role is not Role.TIME or first is None or first.at or first.date is None:
        return ""
    behind = phrase.text[len(first.text) :]
    return first.text if behind.startswith((",", " the ", " when ", " a ")) else ""
