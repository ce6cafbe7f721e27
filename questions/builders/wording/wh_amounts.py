"""Which wh-phrase asks for an amount: "How many people", "By what percentage", "How far"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities
from questions.world.things.sort import plural_of

_CORE = (Role.OBJECT, Role.COMPLEMENT)
_ADJECTIVE = re.compile(r" (long|tall|high|deep|wide|thick|heavy|old)$")
_AWAY = re.compile(r" ((?:north|south|east|west|inland|away|off|above|below|from)(?:-?\w+)?\b.*)")
_RECORD = re.compile(
    r"(?:an?|the) ((?:\w+[- ])?(?:average|high|level|low|maximum|minimum|peak)) of "
)
# "$300 a month", "£2 per visit".
_TO_MAKE = re.compile(r" to [a-z]+")
_RATE = re.compile(r" (?:(?:a|an|per|each|every) [a-z]+)")
_DISTANCE_VERBS = frozenset(
    "travel run stretch walk drive fly extend swim sail ride march cycle drift move row".split()
)
_CHANGE_VERBS = frozenset(
    "rise fall grow increase decrease drop shrink decline climb jump plunge expand surge".split()
)
# With how many one does so is a part of it.
_STARTING = frozenset("begin close end launch open reopen start".split())
# What somebody does to a tax, a limit or a day.
_CHANGING = frozenset(
    "boost cut decrease double extend halve increase lengthen lower raise reduce shorten slash "
    "widen".split()
)
_FIGURE_VERBS = frozenset("reach hit total exceed".split())
_SPENDING_VERBS = frozenset(
    "cost spend pay raise earn lose invest donate receive charge borrow save win owe contribute "
    "give offer".split()
)


def wh_amount(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    """The wh-phrase for an amount in its phrase, or None where none would be natural."""
    before, after = around(mention, phrase)
    if _is_new_value(phrase, clause) and not after:
        return _for_new_value(mention, rough=roughness(before))
    if phrase.preposition == "at" and before == "the age of ":
        return Wh("what age", "at", behind=after.strip(" ,"))
    match mention.kind:
        case Kind.NUMBER:
            return _for_number(mention, phrase, clause)
        case Kind.PERCENT:
            return _for_percent(mention, phrase, clause)
        case Kind.MONEY:
            return _for_money(mention, phrase, clause)
        case Kind.DURATION:
            return _for_duration(mention, phrase, clause)
        case Kind.MEASURE:
            return _for_measure(mention, phrase, clause)
        case _:
            return None


def _is_new_value(phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase gives what somebody changed something to: "cut the tax to 12%"."""
    things = [one for one in clause.rest if one.role is Role.OBJECT]
    is_changed = len(things) == 1 or clause.group.finite in ("was", "were")
    return phrase.preposition == "to" and clause.group.lemma in _CHANGING and is_changed


def _for_new_value(mention: Mention, *, rough: bool | None) -> Wh | None:
    """Ask "To what percentage …", "To what amount …"; for a bare number nothing natural."""
    if rough is None:
        return None
    about = "about " if rough else ""
    match mention.kind:
        case Kind.PERCENT:
            return Wh(f"{about}what percentage", "to")
        case Kind.MONEY:
            return Wh(f"{about}what amount", "to")
        case _:
            return None


def _for_number(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    if (whose := _of_how_many(before, after, phrase)) is not None:
        return whose
    rough = False if before == "only " else roughness(before)
    changes = clause.group.lemma in _CHANGE_VERBS and phrase.preposition in ("to", "by")
    if changes and not after and rough is not None:
        return _for_change(phrase.preposition)
    if rough is None or not _STARTS_WITH_NOUN.match(after):
        return None
    after = _alone(after)
    if phrase.preposition in ("with", "from") and clause.group.lemma not in _STARTING:
        return None
    if phrase.preposition == "from" or not after or not _counts(mention, after):
        return None
    is_there = clause.subject.text.lower() == "there"
    is_subject = clause.group.lemma == "be" and phrase is clause.subject
    if (phrase.role is Role.COMPLEMENT or is_subject) and not is_there:
        return None
    single = quantities.find(mention.text)[0].value == 1
    if after == " times" and not phrase.preposition:
        return Wh(how("many times", rough=rough))
    if single and not _NOUN.fullmatch(after):
        return None
    noun, behind = (after, "") if phrase is clause.subject else _behind_noun(after)
    if behind and not is_there and (phrase.preposition or not _PLACING.match(behind)):
        noun, behind = after, ""
    noun = f" {plural_of(noun.strip())}" if single else noun
    return Wh(f"{how('many', rough=rough)}{noun}", phrase.preposition, plural=True, behind=behind)


_NOUN = re.compile(r" [a-z]+")
# "the test results of 300 pupils"; not "the number of …", nor "the share of …".
_OF_MANY = re.compile(
    r"(?P<what>the (?!amount|average|cost|group|lot|majority|number|price|rate|rest|set|share|size|"
    r"sum|total)(?:[a-z-]+ )?[a-z]+s of) (?:(?P<rough>about|almost|around|nearly|some) )?"
)


def _of_how_many(before: str, after: str, phrase: Phrase) -> Wh | None:
    """Ask "The test results of how many pupils …?" where an object belongs to a number."""
    match = _OF_MANY.fullmatch(before)
    plain = re.fullmatch(r" (?:[A-Za-z-]+ )?[a-z]+s", after)
    if match is None or plain is None or phrase.role is not Role.OBJECT:
        return None
    about = "about " if match["rough"] else ""
    what = match["what"]
    return Wh(f"{what[:1].upper()}{what[1:]} {about}how many{after}", plural=True)


_RANGE = re.compile(r"between (?:the \w+ of )?[\w.,]+ and [\w.,]+")


def _alone(after: str) -> str:
    """The words behind a number without what is counted beside: "stores and 12 workshops"."""
    numbers = "|".join(quantities.UNITS_SPELLED[2:])
    ranges = [match.span() for match in _RANGE.finditer(after)]
    for match in re.finditer(rf"(?:,? (?:and|or)|,) (?:[$£€]?\d|(?:{numbers})\b)", after):
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
    match = _BEHIND_NOUN.match(after)
    if match is None or re.search(r"\b(?:who|that|which|of)\b", match.group(1)):
        return after, ""
    return match.group(1), match.group(2)


def _for_percent(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
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
    before, after = around(mention, phrase)
    rough = roughness(before)
    behind = after if _RATE.fullmatch(after) and clause.group.lemma in _SPENDING_VERBS else ""
    if clause.group.lemma == "cost" and _TO_MAKE.fullmatch(after):
        behind = after
    if rough is None or after != behind or phrase.role is Role.SUBJECT:
        return None
    lemma, preposition = clause.group.lemma, phrase.preposition
    if lemma in _FIGURE_VERBS and not preposition:
        return Wh("What figure")
    if lemma in _SPENDING_VERBS and not preposition:
        much = "much" if behind or lemma in ("cost", "pay") else "much money"
        return Wh(how(much, rough=rough), behind=behind.strip())
    if lemma in _CHANGE_VERBS and preposition in ("to", "by"):
        return _for_change(preposition)
    if preposition == "for":
        return Wh(how("much money", rough=rough), preposition)
    return None


def _for_change(preposition: str) -> Wh:
    """What asks by how much, or to which amount, something rose or fell."""
    return Wh("what figure" if preposition == "to" else how("much", rough=False), preposition)


def _for_duration(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    rough = False if before in ("an average ", "an average of ") else roughness(before)
    if rough is None:
        return None
    if f"{mention.text}{after}".endswith(" old"):
        return Wh(how("old", rough=rough)) if clause.group.lemma == "be" else None
    if after and clause.subject.kind is not Kind.PERCENT:
        return _for_time_spent(mention, phrase, rough=rough)
    if after:
        return None  # "22% of them work 49 hours": the share is what matters
    if phrase.preposition in ("for", "after"):
        return Wh(how("long", rough=rough), phrase.preposition)
    if not phrase.preposition and clause.group.lemma == "be" and clause.subject.head == "age":
        return Wh("What")
    if not phrase.preposition and clause.group.lemma in ("last", "take", "spend", "wait"):
        return Wh(how("long", rough=rough))
    return None


_TIME_SPENT = re.compile(r"(?P<number>[\d.,]+|[a-z-]+) (?P<unit>(?:hour|day|week|month|year)s)")
_OF_TIME = re.compile(rf"['’] [a-z].*|(?: of [a-z]+)?{_RATE.pattern}")


def _for_time_spent(mention: Mention, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "How many hours a day …?", "An average of how many days' leave …?"."""
    before, after = around(mention, phrase)
    bare = mention.text.rstrip("'’")
    after = f"{mention.text[len(bare) :]}{after}"
    match = _TIME_SPENT.fullmatch(bare)
    if match is None or not _OF_TIME.fullmatch(after) or phrase.preposition not in ("", "to"):
        return None
    is_bound = before in ("more than ", "over ")
    words = f"{how('many', rough=rough and not is_bound)} {match['unit']}{after}"
    if is_bound:
        words = f"{before}{words[:1].lower()}{words[1:]}"
    if before.startswith("an average"):
        words = f"an average of {words[:1].lower()}{words[1:]}"
    return Wh(words, phrase.preposition, plural=True, key=match["number"])


def _for_measure(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    rough = roughness(before)
    if rough is None:
        return None
    if re.match(r" [a-z]+s of (?!the\b)", after) and phrase.role in _CORE:
        return Wh(f"{how('many', rough=rough)}{after}", plural=True)
    if adjective := _ADJECTIVE.fullmatch(after):
        return Wh(how(adjective.group(1), rough=rough))
    if after == " away" and all(one.preposition != "from" for one in clause.rest):
        return None  # from where?
    if (away := _AWAY.fullmatch(after)) and clause.group.lemma in ("be", "lie", "stand"):
        return Wh(f"{how('far', rough=rough)} {away.group(1)}")
    if after or phrase.preposition not in ("", "for"):
        return None
    if clause.group.lemma in _DISTANCE_VERBS:
        return Wh(how("far", rough=rough))
    if clause.group.lemma == "weigh" and not phrase.preposition:
        return Wh(how("much", rough=rough))
    return None
