"""Which wh-phrase asks for an amount: "How many people", "By what percentage", "How far"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.builders.wording.wh_counts import CHANGE_VERBS, for_change, for_number
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities

_CORE = (Role.OBJECT, Role.COMPLEMENT)
_ADJECTIVE = re.compile(r" (long|tall|high|deep|wide|thick|heavy|old)$")
_AWAY = re.compile(r" ((?:north|south|east|west|inland|away|off|above|below|from)(?:-?\w+)?\b.*)")
_RECORD = re.compile(
    r"(?:an?|the) ((?:\w+[- ])?(?:average|high|level|low|maximum|minimum|peak)) of "
)
# "a temperature of 40 degrees"
_QUANTITY_OF = re.compile(
    r"an? (?P<what>(?:[a-z-]+ )?(?:altitude|depth|height|length|price|speed|temperature|weight))"
    r" of "
)
# "$300 a month", "£2 per visit".
_OF_THEIR_OWN = re.compile(r" of (?:her|his|its|their) own [a-z]+")
_TO_MAKE = re.compile(r" to [a-z]+")
_RATE = re.compile(r" (?:(?:a|an|per|each|every) [a-z]+)")
# "22 miles of the Lund Canal"
_LENGTH_OF = re.compile(r" [a-z]+s of (?!the [a-z])")
_LYING = frozenset("be lie locate situate stand".split())
_DISTANCE_VERBS = frozenset(
    "travel run stretch walk drive fly extend swim sail ride march cycle drift move row".split()
)
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
        return _for_new_value(mention, rough=roughness(before, mention))
    if (named := _QUANTITY_OF.fullmatch(before)) and not after and mention.quantity is not None:
        return Wh(f"What {named['what']}", phrase.preposition)
    if phrase.preposition == "at" and before == "the age of ":
        return Wh("what age", "at", behind=after.strip(" ,"))
    match mention.kind:
        case Kind.NUMBER:
            return for_number(mention, phrase, clause)
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


def _for_percent(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    if clause.group.lemma == "be" and phrase.role is Role.COMPLEMENT and _MORE.match(after):
        return Wh("what percentage", "by", behind=after.strip()) if not before else None
    if (record := _RECORD.fullmatch(before)) and not after and phrase.preposition:
        return Wh(f"what {record.group(1)}", phrase.preposition)
    rough = roughness(before, mention)
    if _A_YEAR.fullmatch(after) and clause.group.lemma in CHANGE_VERBS and rough is not None:
        about = "about " if rough else ""
        return Wh(f"{about}what percentage{after}", phrase.preposition or "by")
    if rough is None or (after and not after.startswith(" of ")):
        return None
    about = "About what percentage" if rough else "What percentage"
    preposition = phrase.preposition
    if not preposition and not after and clause.group.lemma in CHANGE_VERBS:
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


_A_YEAR = re.compile(r" (?:a|each|every|per) (?:day|month|week|year)")
# "30% cheaper than diesel buses".
_MORE = re.compile(r" (?:[a-z]+er|(?:more|less) [a-z]+) than ")
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
    rough = roughness(before, mention)
    behind = after if _RATE.fullmatch(after) and clause.group.lemma in _SPENDING_VERBS else ""
    if clause.group.lemma == "cost" and _TO_MAKE.fullmatch(after):
        behind = after
    if rough is not None and (part := _OF_THEIR_OWN.fullmatch(after)) and not phrase.preposition:
        is_spent = clause.group.lemma in _SPENDING_VERBS | {"put"}
        return Wh(f"{how('much', rough=rough)}{part[0]}") if is_spent else None
    if rough is None or after != behind or phrase.role is Role.SUBJECT:
        return None
    lemma, preposition = clause.group.lemma, phrase.preposition
    if lemma in _FIGURE_VERBS and not preposition:
        return Wh("What figure")
    if lemma in _SPENDING_VERBS and not preposition:
        much = "much" if behind or lemma in ("cost", "pay") else "much money"
        return Wh(how(much, rough=rough), behind=behind.strip())
    if lemma in CHANGE_VERBS and preposition in ("to", "by"):
        return for_change(preposition)
    if preposition == "for":
        return Wh(how("much money", rough=rough), preposition)
    return None


# "for years" tells nobody how long.
_LENGTH = re.compile(
    rf"(?:an?|half|more than|over|up to|\d\S*|{'|'.join(quantities.UNITS_SPELLED)}|"
    rf"{'|'.join(quantities.TENS_SPELLED)})\b",
    re.IGNORECASE,
)


def _for_duration(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    rough = False if before in ("an average ", "an average of ") else roughness(before, mention)
    if rough is None or not _LENGTH.match(mention.text):
        return None
    if clause.group.lemma == "take" and _TO_MAKE.match(after) and not phrase.preposition:
        return Wh(how("long", rough=rough), behind=after.strip())
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
    if _has_time_to_do(phrase, clause):
        return Wh(how("long", rough=rough))
    return None


def _has_time_to_do(phrase: Phrase, clause: Clause) -> bool:
    """Whether a stretch of time is what somebody was given for something: "25 years to pay"."""
    has = clause.group.lemma in ("give", "have") and phrase.role is Role.OBJECT
    return has and any(_TO_DO.match(one.text) for one in clause.rest if one.role is Role.CLAUSE)


_TO_DO = re.compile(r"(?:in which )?to [a-z]+")
# "slept for 41 minutes longer"
_LONGER = re.compile(
    r"(?P<number>\d[\d.,]*) (?P<what>(?:minute|hour|day|week|month|year)s (?:less|longer|more))"
)
_TIME_SPENT = re.compile(r"(?P<number>[\d.,]+|[a-z-]+) (?P<unit>(?:hour|day|week|month|year)s)")
_OF_TIME = re.compile(rf"['’] [a-z].*|(?: of [a-z]+)?{_RATE.pattern}")


def _for_time_spent(mention: Mention, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "How many hours a day …?", "An average of how many days' leave …?"."""
    before, after = around(mention, phrase)
    compared = _LONGER.fullmatch(f"{before}{mention.text}{after}")
    if compared is not None and phrase.preposition in ("", "for"):
        return Wh(f"How many {compared['what']}", plural=True, key=compared["number"])
    bare = mention.text.rstrip("'’")
    after = f"{mention.text[len(bare) :]}{after}"
    match = _TIME_SPENT.fullmatch(bare)
    if match is None or not _OF_TIME.fullmatch(after) or phrase.preposition not in ("", "to"):
        return None
    words = f"{how('many', rough=rough)} {match['unit']}{after}"
    if before.startswith("an average"):
        words = f"an average of {words[:1].lower()}{words[1:]}"
    return Wh(words, phrase.preposition, plural=True, key=match["number"])


def _for_measure(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    rough = roughness(before, mention)
    if rough is None:
        return None
    if _LENGTH_OF.match(after) and phrase.role in (*_CORE, Role.SUBJECT):
        return Wh(f"{how('many', rough=rough)}{after}", plural=True)
    if adjective := _ADJECTIVE.fullmatch(after):
        return Wh(how(adjective.group(1), rough=rough))
    if after == " away" and all(one.preposition != "from" for one in clause.rest):
        return None  # from where?
    if (away := _AWAY.fullmatch(after)) and clause.group.lemma in _LYING:
        return Wh(f"{how('far', rough=rough)} {away.group(1)}")
    if after or phrase.preposition not in ("", "for", "by"):
        return None
    if phrase.preposition == "by":
        return _for_difference(mention, clause, rough=rough)
    if clause.group.lemma in _DISTANCE_VERBS:
        return Wh(how("far", rough=rough))
    if clause.group.lemma == "weigh" and not phrase.preposition:
        return Wh(how("much", rough=rough))
    return None


_MEASURED = re.compile(r"[\d.,]+ (?P<unit>[a-z]+(?: [a-z]+)?s)")


def _for_difference(mention: Mention, clause: Clause, *, rough: bool) -> Wh | None:
    """Ask "By how many kilometres …?" for what something was made longer or shorter by."""
    measured = _MEASURED.fullmatch(mention.text)
    if measured is None or clause.group.lemma not in _CHANGING:
        return None
    return Wh(f"{how('many', rough=rough)} {measured['unit']}", "by", plural=True)
