"""A clause laid out in the plain order of English: subject, verb, what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from questions.builders.wording.verb_group import VerbGroup, active_group, verb_group
from questions.model.facts import Fact, Kind, Mention, Phrase, Role

_CORE = (Role.INDIRECT_OBJECT, Role.OBJECT, Role.COMPLEMENT)
_NAMED = (Kind.PERSON, Kind.CITY, Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.GROUP)
_SINGLE = (Kind.PERSON, Kind.CITY, Kind.COUNTRY)
# "The Hague" keeps the capital of its name everywhere.
_ARTICLE = re.compile(r"^(The|An?) (?=\w)(?!Hague\b)")
# Verbs that say nothing without an object: a clause that lacks it was read wrongly.
_TRANSITIVE = frozenset(
    "abolish accuse achieve acquire adopt announce appoint approve arrest assassinate attempt "
    "award ban behead bring build buy capture cause command conquer contain create declare defeat "
    "demolish describe destroy discover elect enable establish execute exile expel find found gain "
    "get give have imprison "
    "hire inaugurate include introduce invade invent keep kill lay like maintain make murder "
    "name need nominate occupy overthrow own possess publish privatise privatize put raise ratify "
    "recapture receive reject release remove renew replace represent require rescue seek seize "
    "send sign spend supply support take try use want".split()
)


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


def clause_of(fact: Fact) -> Clause | None:
    """The clause of a fact, or None where it has no verb, or lacks or doubles what that needs."""
    subjects = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    if fact.verb is None or len(subjects) != 1 or fact.verb.negated or _is_maimed(fact):
        return None
    if _says_twice(fact):
        return None
    subject = _without_quantifier(_with_article(subjects[0]))
    plural = is_plural(subjects[0]) and not _is_told_of_one(fact, subjects[0])
    lasting = any(phrase.preposition == "since" for phrase in fact.phrases)
    group = verb_group(fact.verb, plural=plural, lasting=lasting).agreeing(plural=plural)
    told = [one for one in fact.phrases if not _is_example(one)]
    rest = _in_plain_order(told, subjects[0], fact.verb.lemma)
    return Clause(subject, group, tuple(rest if group.is_present else map(_shifted, rest)))


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


def _is_told_of_one(fact: Fact, subject: Phrase) -> bool:
    """Whether the text's own verb tells that a name is that of one: "the Epos was built"."""
    if fact.verb is None or subject.plural or len(subject.mentions) != 1:
        return False
    first = (fact.verb.auxiliaries[:1] or (fact.verb.form,))[0].lower()
    return first in _OF_ONE or (not fact.verb.auxiliaries and fact.verb.tag == "VBZ")


_QUANTIFIER = re.compile(r"(?:Several|Some|Many|Various|Numerous|A number of) ", re.IGNORECASE)


def _without_quantifier(phrase: Phrase) -> Phrase:
    """The phrase without "several": who did something is no other for being some."""
    match = _QUANTIFIER.match(phrase.text)
    if match is None:
        return phrase
    cut = match.end()
    mentions = tuple(replace(one, at=one.at - cut) for one in phrase.mentions if one.at >= cut)
    return replace(phrase, text=phrase.text[cut:], bound="", mentions=mentions)


def _is_maimed(fact: Fact) -> bool:
    """Whether a verb that wants an object has none."""
    if fact.verb is None or fact.verb.passive:
        return False
    if _goes_nowhere(fact) or _names_nothing(fact):
        return True
    if fact.verb.lemma not in _TRANSITIVE and not _finishes(fact):
        return False
    if fact.verb.particle and any(phrase.preposition in _JOINING for phrase in fact.phrases):
        return False  # "sign up to a treaty" needs none
    return not any(is_core(phrase) or phrase.role is Role.CLAUSE for phrase in fact.phrases)


_JOINING = frozenset(("for", "to"))
# Verbs that say little without where to.
_MOVING = frozenset("deploy move relocate shift transfer".split())
_LANDING = frozenset("arrive disembark land settle".split())
_WHERE = frozenset("across around at by from in inside into near off on onto out to".split())


def _goes_nowhere(fact: Fact) -> bool:
    """Whether somebody moves something, or lands, and the clause has lost where."""
    lemma = fact.verb.lemma if fact.verb else ""
    has_object = any(one.role is Role.OBJECT for one in fact.phrases)
    if not (lemma in _MOVING if has_object else lemma in _LANDING):
        return False
    told = [one for one in fact.phrases if one.role not in (Role.TIME, Role.SUBJECT, Role.OBJECT)]
    is_told = any(one.preposition in _WHERE or one.role is not Role.OBLIQUE for one in told)
    objects = [one.text for one in fact.phrases if one.role is Role.OBJECT]
    return not is_told and not any(_TO_A_PLACE.search(text) for text in objects)


_BUILT = frozenset(
    "bridge building canal castle cathedral chapel church dam hall headquarters house museum "
    "palace railway road school theatre tower tunnel wall".split()
)


def _finishes(fact: Fact) -> bool:
    """Whether a building is said to finish: it was finished, and the clause has lost its "was"."""
    subjects = [one for one in fact.phrases if one.role is Role.SUBJECT]
    is_done = fact.verb is not None and fact.verb.lemma == "finish"
    return is_done and any(one.head.lower() in _BUILT for one in subjects)


# "declared war on Norla" of which only "declared Norla" is left.
_CALLING = frozenset("call declare deem dub name proclaim".split())


def _names_nothing(fact: Fact) -> bool:
    """Whether somebody or something known is declared, and the clause has lost what to be."""
    if fact.verb is None or fact.verb.lemma not in _CALLING:
        return False
    told = [one for one in fact.phrases if one.role not in (Role.TIME, Role.SUBJECT, Role.OBLIQUE)]
    if len(told) != 1 or told[0].role is not Role.OBJECT or not told[0].mentions:
        return False
    name = told[0].mentions[0]
    return name.kind in _NAMED and told[0].text.removeprefix("the ") == name.text.removeprefix(
        "the "
    )


_TO_A_PLACE = re.compile(r" (?:to|into|from) ")


def _says_twice(fact: Fact) -> bool:
    """Whether a clause has two objects, or one that only repeats the subject: read wrongly."""
    objects = [phrase.text for phrase in fact.phrases if phrase.role is Role.OBJECT]
    subjects = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    names = {mention.text for phrase in subjects for mention in phrase.mentions}
    return len(objects) > 1 or any(text in names for text in objects)


def is_plural(phrase: Phrase) -> bool:
    """Whether a verb agrees with the phrase in the plural: one name never does."""
    first = phrase.mentions[0] if phrase.mentions else None
    if first and phrase.text in (first.text, f"the {first.text}"):
        if _names_many(first, phrase.text):
            return True
        if first.text == phrase.text and first.kind in _SINGLE:
            return " and " in first.text or (first.kind is Kind.PERSON and phrase.plural)
    if len(phrase.mentions) == 2 and phrase.text == " and ".join(m.text for m in phrase.mentions):
        return True
    if first and first.kind is not Kind.PERSON and _ends_pair(first, phrase.text):
        return True
    return phrase.plural or bool(_MANY_ALONE.fullmatch(phrase.text))


# "Norlists attack", though the parser takes the name for one.
_MANY_ALONE = re.compile(r"(?:[a-z]+ )?[A-Z]\w+(?:ists|icans|crats|ites)")
# "Norla and Berg Metals": two firms, of which only the second is known as one.
_FIRST_OF_TWO = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)? and ")


def _ends_pair(name: Mention, text: str) -> bool:
    """Whether a name stands behind another one and "and", and nothing else does."""
    return text.endswith(name.text) and bool(_FIRST_OF_TWO.fullmatch(text[: -len(name.text)]))


# Names of many: "the Allies", "the Armed Forces", "the Carthaginians".
_MANY = re.compile(
    r"\b(?:Allies|Brothers|Forces|Guards|Marines|Powers|Rangers|Rebels|Soviets|Tigers|Troops|"
    r"Volunteers|[A-Z]\w+(?:ists|ians|icans|mans|crats))$"
)


_SINGULAR = re.compile(r"(?:ss|us|is|News|Times|States|Nations|Netherlands|Philippines)$")


def _names_many(mention: Mention, text: str) -> bool:
    """Whether a name, in a text with or without its article, is that of many: "the Jacobins"."""
    is_body = mention.kind in (Kind.GROUP, Kind.ORGANISATION, Kind.PERSON)
    one_word = re.fullmatch(r"[Tt]he [A-Z][\w-]+s", text)
    if is_body and one_word and not _SINGULAR.search(text):
        return True
    return bool(_MANY.search(text))


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


def _in_plain_order(phrases: Iterable[Phrase], subject: Phrase, lemma: str) -> list[Phrase]:
    """What follows the verb: objects, places and manners, times, clauses.

    What stood before the subject goes behind its like, or away when it names nothing ("in a
    surprise move").
    """
    others = [phrase for phrase in phrases if phrase is not subject and not _is_credit(phrase)]
    behind = sorted(
        (phrase for phrase in others if phrase.start >= subject.start),
        key=lambda phrase: phrase.start,
    )
    fronted = [
        phrase
        for phrase in others
        if phrase.start < subject.start and (phrase.mentions or phrase.role is not Role.OBLIQUE)
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


# "put a tax on nitrate", "imposed a fine on Ann Hale": the verb needs the second phrase too.
_GOALS = {
    "convert": ("into", "to"),
    "impose": ("on", "upon"),
    "lay": ("on",),
    "levy": ("on",),
    "place": ("in", "on"),
    "put": ("in", "into", "on"),
    "turn": ("into",),
}


def is_goal(phrase: Phrase, lemma: str) -> bool:
    """Whether a phrase says where something is put, without which the verb says nothing."""
    return phrase.preposition in _GOALS.get(lemma, ())


_APPOSITION = re.compile(
    r"(?P<name>[^,]*\b[A-Z][\w’'-]*)(?:, (?:an?|the|who|which|whose|where)|,? which) "
    r"(?![^?]*,|[^?]*\b(?:and|or)\b)"
)


def without_aside(phrase: Phrase) -> Phrase:
    """A phrase without what it says of its name in passing: "Ann Hale, a baker who …"."""
    match = _APPOSITION.match(phrase.text)
    if match is None or phrase.role in (Role.TIME, Role.CLAUSE):
        return phrase
    end = match.end("name")
    mentions = tuple(one for one in phrase.mentions if one.at + len(one.text) <= end)
    return replace(phrase, text=phrase.text[:end], bound="", mentions=mentions)


_RELATIVE = re.compile(
    r"(?P<told>(?!.*\b(?:first|last|next|only|same|[a-z]+est|most|least) ).*\b[A-Z][\w’'-]*),? "
    r"(?:that|which|who|whose|where) (?:[a-z]+ ){2}.*"
)


def without_relatives(clause: Clause, asked: Phrase) -> Clause:
    """The clause without relative clauses of phrases that are told apart by a name already."""
    return replace(
        clause,
        rest=tuple(one if one is asked else _without_relative(one) for one in clause.rest),
    )


def _without_relative(phrase: Phrase) -> Phrase:
    match = _RELATIVE.fullmatch(phrase.text)
    if match is None or phrase.role in (Role.TIME, Role.CLAUSE):
        return phrase
    end = match.end("told")
    mentions = tuple(one for one in phrase.mentions if one.at + len(one.text) <= end)
    return replace(phrase, text=phrase.text[:end], bound="", mentions=mentions)


def is_core(phrase: Phrase) -> bool:
    """Whether the verb needs the phrase: an object or a complement."""
    return phrase.role in _CORE


def _date_alone(phrase: Phrase) -> str:
    """A date without the apposition behind it: "1543, the year of …"."""
    first = phrase.mentions[0] if phrase.mentions else None
    if phrase.role is not Role.TIME or first is None or first.at or first.date is None:
        return ""
    behind = phrase.text[len(first.text) :]
    return first.text if behind.startswith((",", " the ", " when ", " a ")) else ""
