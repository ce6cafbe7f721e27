"""Which wh-phrase asks for a mention: "Which country", "How many people", "By what percentage"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from questions.builders.wording.clause import Clause
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities
from questions.world.organisations import ORGANISATIONS
from questions.world.people import is_body_of_people
from questions.world.places import PLACES
from questions.world.things.sort import plural_of

_NAME = {
    Kind.PERSON: "Who",
    Kind.COUNTRY: "Which country",
    Kind.CITY: "Which city",
    Kind.PLACE: "Which place",
    Kind.ORGANISATION: "Which organisation",
}
_ROLES_OF_OFFICE = (
    "president,king,queen,emperor,leader,founder,capital,government,parliament,economy,population,"
    "army,navy,prime minister,foreign minister,chancellor,governor,mayor,flag,currency,"
    "ambassador,embassy,throne".split(",")
)
_APPROXIMATORS = re.compile(
    r"(?:about|around|roughly|approximately|nearly|almost|some|an estimated|estimated|just over|"
    r"more than|over|just under|close to|an average of|a total of|well over)\s+$",
    re.IGNORECASE,
)
# What may go before a wh-phrase at the front of a question.
PREPOSITIONS = frozenset(
    " about across after against among at behind by during for from in into near of off on over "
    "upon through throughout to towards under until with within".split(" ")
)
# Before a person, these come from words read wrongly: "in the opposition against Ann Hale".
_OF_PLACE = frozenset("across at in into near off on over through throughout within".split())
_CORE = (Role.OBJECT, Role.COMPLEMENT)
_AMOUNTS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)
_ADJECTIVE = re.compile(r" (long|tall|high|deep|wide|thick|heavy|old)$")
_AWAY = re.compile(r" ((?:north|south|east|west|inland|away|off|above|below|from)(?:-?\w+)?\b.*)")
_RECORD = re.compile(
    r"(?:an?|the) ((?:\w+[- ])?(?:average|high|level|low|maximum|minimum|peak)) of "
)
# "$300 a month", "£2 per visit".
_RATE = re.compile(r" (?:(?:a|an|per|each|every) [a-z]+)")
_DISTANCE_VERBS = frozenset(
    "travel run stretch walk drive fly extend swim sail ride march cycle drift move row".split()
)
_CHANGE_VERBS = frozenset(
    "rise fall grow increase decrease drop shrink decline climb jump plunge expand surge".split()
)
_FIGURE_VERBS = frozenset("reach hit total exceed".split())
_SPENDING_VERBS = frozenset(
    "cost spend pay raise earn lose invest donate receive charge borrow save win owe contribute "
    "give offer".split()
)


@dataclass(frozen=True, slots=True)
class Wh:
    """What asks for a mention, in the place of the phrase that holds it.

    Attributes:
        words: The wh-phrase.
        preposition: What goes before it.
        plural: Whether a verb agrees with it in the plural.
        behind: Words of the phrase that stay behind the verb ("in Mexico").
        key: The part of the mention that answers, where the rest went into the question: "14" of
            "14 hours" to "How many hours a day …?"; otherwise "".
    """

    words: str
    preposition: str = ""
    plural: bool = False
    behind: str = ""
    key: str = ""


def wh_phrase(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    """The wh-phrase for a mention in its phrase, or None where none would be natural."""
    if _BOUND.match(mention.text):
        return None
    if not _stands_in(mention, phrase) or phrase.preposition not in PREPOSITIONS:
        return None
    if mention.kind in _NAME:
        return _for_name(mention, phrase)
    before, after = _around(mention, phrase)
    if phrase.preposition == "at" and before == "the age of ":
        return Wh("what age", "at", behind=after.strip(" ,"))
    if mention.kind is Kind.NUMBER:
        return _for_number(mention, phrase, clause)
    if mention.kind is Kind.PERCENT:
        return _for_percent(mention, phrase, clause)
    if mention.kind is Kind.MONEY:
        return _for_money(mention, phrase, clause)
    if mention.kind is Kind.DURATION:
        return _for_duration(mention, phrase, clause)
    return _for_measure(mention, phrase, clause) if mention.kind is Kind.MEASURE else None


_BOUND = re.compile(r"(?:at least|at most|up to|less than|fewer than|no more than|under) ", re.I)
_PREFIX = re.compile(
    r"(?:about|around|roughly|approximately|nearly|almost|some|an estimated|just over|just under|"
    r"more than|over|well over|close to) ",
    re.IGNORECASE,
)


def without_approximation(mention: Mention) -> Mention:
    """An amount without "about" or "more than", which would make other amounts true as well."""
    match = _PREFIX.match(mention.text)
    if match is None or mention.kind not in _AMOUNTS:
        return mention
    return replace(mention, text=mention.text[match.end() :], at=mention.at + match.end())


def _stands_in(mention: Mention, phrase: Phrase) -> bool:
    return phrase.text[mention.at : mention.at + len(mention.text)] == mention.text


def _around(mention: Mention, phrase: Phrase) -> tuple[str, str]:
    """The words of the phrase before and behind a mention; "its" stays where it stood."""
    end = mention.at + len(mention.text)
    text = phrase.bound if phrase.bound[:end] == phrase.text[:end] else phrase.text
    return text[: mention.at], text[end:]


_UNIT_BEHIND = re.compile(r" (?:(?:square|cubic|degrees) )?[A-Za-z°]+")


def with_unit(mention: Mention, phrase: Phrase) -> Mention:
    """A measure with its unit, where the phrase has that behind the bare number."""
    end = mention.at + len(mention.text)
    unit = _UNIT_BEHIND.match(phrase.text, end)
    if unit and phrase.text[unit.end() : unit.end() + 4] == " of ":
        return mention
    if mention.kind is not Kind.MEASURE or not unit or not mention.text[-1:].isdigit():
        return mention
    return replace(mention, text=f"{mention.text}{unit.group()}")


# Sorts with so few well-known members that an answer is guessed at once.
_TOO_FEW = ("heavenly body", "continent")


def noun_for(mention: Mention) -> str:
    """The wh-phrase for a name: "Who", "Which country", "Which university", "Which sea"."""
    sort = ""
    if mention.kind is Kind.ORGANISATION:
        sort = ORGANISATIONS.sort_of(mention.text)
    elif mention.kind is Kind.PLACE:
        sort = PLACES.sort_of(mention.text)
    return f"Which {sort}" if sort else _NAME[mention.kind]


def _for_name(mention: Mention, phrase: Phrase) -> Wh | None:
    before, after = _around(mention, phrase)
    if re.search(r"\b(and|or)\b", before + after):
        return None
    if mention.kind is Kind.PERSON and is_body_of_people(mention.text):
        return None
    if mention.kind is Kind.PLACE and PLACES.sort_of(mention.text) in _TOO_FEW:
        return None
    if _is_whole(mention, before, after):
        noun = noun_for(mention)
        if noun == "Which place":
            return None
        if mention.kind is Kind.PERSON and phrase.preposition in _OF_PLACE:
            return None
        is_at_city = mention.kind is Kind.CITY and phrase.preposition == "at"
        return Wh(noun, "in" if is_at_city else phrase.preposition)
    if not before.removeprefix("the ") and (owned := re.match(r"(?:['’]s|(?<=s)['’]) (.+)", after)):
        if noun_for(mention) == "Which place":
            return None
        possessor = "Whose" if mention.kind is Kind.PERSON else f"{noun_for(mention)}'s"
        return Wh(f"{possessor} {owned.group(1)}", phrase.preposition, phrase.plural)
    office = re.fullmatch(r"the (.+) of (?:the )?", before)
    if office and not after and office.group(1) in _ROLES_OF_OFFICE:
        possessor = "Whose" if mention.kind is Kind.PERSON else f"{noun_for(mention)}'s"
        return Wh(f"{possessor} {office.group(1)}", phrase.preposition, phrase.plural)
    return None


def _is_whole(mention: Mention, before: str, after: str) -> bool:
    """Whether the phrase is the name alone, but for a title before it or an apposition behind."""
    if after and not after.startswith(","):
        return False
    words = before.split()
    if not words or words == ["the"]:
        return True
    if any(word in ("of", "in", "to", "for", "with", "by", "at", "from", "than") for word in words):
        return False
    return mention.kind is Kind.PERSON and len(words) <= 5 and "'" not in before


def _for_number(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = _around(mention, phrase)
    rough = False if before == "only " else roughness(before)
    if rough is None or not _STARTS_WITH_NOUN.match(after):
        return None
    after = _alone(after)
    if phrase.preposition in ("with", "from") or not after or not _counts(mention, after):
        return None
    is_there = clause.subject.text.lower() == "there"
    is_subject = clause.group.lemma == "be" and phrase is clause.subject
    if (phrase.role is Role.COMPLEMENT or is_subject) and not is_there:
        return None
    single = quantities.find(mention.text)[0].value == 1
    if after == " times" and not phrase.preposition:
        return Wh(_how("many times", rough))
    if single and not _NOUN.fullmatch(after):
        return None
    noun, behind = (after, "") if phrase is clause.subject else _behind_noun(after)
    if behind and not is_there and not _PLACING.match(behind):
        noun, behind = after, ""
    noun = f" {plural_of(noun.strip())}" if single else noun
    return Wh(f"{_how('many', rough)}{noun}", phrase.preposition, plural=True, behind=behind)


_NOUN = re.compile(r" [a-z]+")
_RANGE = re.compile(r"between [\w.,]+ and [\w.,]+")


def _alone(after: str) -> str:
    """The words behind a number without what is counted beside: "stores and 12 workshops"."""
    numbers = "|".join(quantities.UNITS_SPELLED[2:])
    ranges = [match.span() for match in _RANGE.finditer(after)]
    for match in re.finditer(rf"(?:,? and|,) (?:\d|(?:{numbers})\b)", after):
        if not any(start <= match.start() < end for start, end in ranges):
            return after[: match.start()]
    return after


def _counts(mention: Mention, after: str) -> bool:
    """Whether a number tells how many things there are, and not which, or how often per time."""
    figures = quantities.find(mention.text)
    is_other = re.match(r" (?:of times|per)\b| [A-Z][\w-]*(?<!s)$", after)
    return bool(figures) and not figures[0].ordinal and not is_other


_STARTS_WITH_NOUN = re.compile(
    r" (?!\w+ing(?: (?:in|at|on|for|to|with|from|by|the|an?)\b|$))[A-Za-z]"
)
_PLACING = re.compile(r"(?:in|at|on|for|to|with|from) ")
_BEHIND_NOUN = re.compile(
    r"( [\w’'-]+(?: [\w’'-]+){0,3}?) ((?:in|at|on|for|to|with|from|[a-z]+ed|living|serving|staying|"
    r"studying|training|waiting|working) .+)"
)


def _behind_noun(after: str) -> tuple[str, str]:
    """The counted noun, and a place or purpose behind it: " stores" and "in Mexico"."""
    match = re.match(
        r"( [\w’'-]+(?: [\w’'-]+){0,3}?) ((?:in|at|on|for|to|with|from|[a-z]+ed|[a-z]{2,}ing) .+)",
        after,
    )
    if match is None or re.search(r"\b(?:who|that|which|of)\b", match.group(1)):
        return after, ""
    return match.group(1), match.group(2)


def roughness(before: str) -> bool | None:
    """Whether words before a number only approximate it; None when they say something else."""
    if not before or before == "the ":
        return False
    return True if _APPROXIMATORS.fullmatch(before) else None


def _how(word: str, rough: bool) -> str:
    return f"About how {word}" if rough else f"How {word}"


def _for_percent(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = _around(mention, phrase)
    if (record := _RECORD.fullmatch(before)) and not after and phrase.preposition:
        return Wh(f"what {record.group(1)}", phrase.preposition)
    rough = roughness(before)
    if rough is None or (after and not after.startswith(" of ")):
        return None
    about = "About what percentage" if rough else "What percentage"
    preposition = phrase.preposition
    if not preposition and not after and clause.group.lemma in _CHANGE_VERBS:
        preposition = "by"
    if preposition not in _PERCENT_PREPOSITIONS.get(clause.group.lemma, ("", "by")):
        return None
    if not after and not preposition:
        return None
    plural = phrase.role is Role.SUBJECT and (phrase.plural or _are_many(after))
    return Wh(f"{about}{after}", preposition, plural)


def _are_many(after: str) -> bool:
    """Whether a share is one of many: "of the plants"."""
    head = re.split(r" (?:in|of|on|at|who|that|with|from) ", after.removeprefix(" of "))[0]
    return bool(re.search(r"(?:(?<![sui])s|people|men|women|children)$", head))


_PERCENT_PREPOSITIONS = {
    "account": ("for",),
    "peak": ("at",),
    "stand": ("at",),
    "fall": ("", "by", "to"),
    "rise": ("", "by", "to"),
    "grow": ("", "by", "to"),
    "drop": ("", "by", "to"),
    "increase": ("", "by", "to"),
    "decrease": ("", "by", "to"),
    "decline": ("", "by", "to"),
}


def _for_money(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = _around(mention, phrase)
    rough = roughness(before)
    behind = after if _RATE.fullmatch(after) and clause.group.lemma in _SPENDING_VERBS else ""
    if rough is None or after != behind or phrase.role is Role.SUBJECT:
        return None
    lemma, preposition = clause.group.lemma, phrase.preposition
    if lemma in _FIGURE_VERBS and not preposition:
        return Wh("What figure")
    if lemma in _SPENDING_VERBS and not preposition:
        much = "much" if behind or lemma in ("cost", "pay") else "much money"
        return Wh(_how(much, rough), behind=behind.strip())
    if lemma in _CHANGE_VERBS and preposition in ("to", "by"):
        return Wh("what figure" if preposition == "to" else _how("much", rough=False), preposition)
    if preposition == "for":
        return Wh(_how("much money", rough), preposition)
    return None


def _for_duration(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = _around(mention, phrase)
    rough = False if before in ("an average ", "an average of ") else roughness(before)
    if rough is None:
        return None
    if f"{mention.text}{after}".endswith(" old"):
        return Wh(_how("old", rough)) if clause.group.lemma == "be" else None
    if after:
        return _for_time_spent(mention, phrase, rough=rough)
    if phrase.preposition in ("for", "after"):
        return Wh(_how("long", rough), phrase.preposition)
    if not phrase.preposition and clause.group.lemma == "be" and clause.subject.head == "age":
        return Wh("What")
    if not phrase.preposition and clause.group.lemma in ("last", "take", "spend", "wait"):
        return Wh(_how("long", rough))
    return None


_TIME_SPENT = re.compile(r"(?P<number>[\d.,]+|[a-z-]+) (?P<unit>(?:hour|day|week|month|year)s)")
_OF_TIME = re.compile(r"['’] [a-z].*|" + _RATE.pattern)


def _for_time_spent(mention: Mention, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "How many hours a day …?", "An average of how many days' leave …?"."""
    before, after = _around(mention, phrase)
    bare = mention.text.rstrip("'’")
    after = f"{mention.text[len(bare) :]}{after}"
    match = _TIME_SPENT.fullmatch(bare)
    if match is None or not _OF_TIME.fullmatch(after) or phrase.preposition not in ("", "to"):
        return None
    is_bound = before in ("more than ", "over ")
    words = f"{_how('many', rough and not is_bound)} {match['unit']}{after}"
    if is_bound:
        words = f"{before}{words[:1].lower()}{words[1:]}"
    if before.startswith("an average"):
        words = f"an average of {words[:1].lower()}{words[1:]}"
    return Wh(words, phrase.preposition, plural=True, key=match["number"])


def _for_measure(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = _around(mention, phrase)
    rough = roughness(before)
    if rough is None:
        return None
    if re.match(r" [a-z]+s of (?!the\b)", after) and phrase.role in _CORE:
        return Wh(f"{_how('many', rough)}{after}", plural=True)
    if adjective := _ADJECTIVE.fullmatch(after):
        return Wh(_how(adjective.group(1), rough))
    if (away := _AWAY.fullmatch(after)) and clause.group.lemma in ("be", "lie", "stand"):
        return Wh(f"{_how('far', rough)} {away.group(1)}")
    if after or phrase.preposition not in ("", "for"):
        return None
    if clause.group.lemma in _DISTANCE_VERBS:
        return Wh(_how("far", rough))
    if clause.group.lemma == "weigh" and not phrase.preposition:
        return Wh(_how("much", rough))
    return None
