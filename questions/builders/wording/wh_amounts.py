"""Which wh-phrase asks for an amount: "How many people", "By what percentage", "How far"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.builders.wording.wh_counts import CHANGE_VERBS, for_change, for_number
from questions.builders.wording.wh_durations import RATE, TO_MAKE, for_duration
from questions.builders.wording.wh_measures import CHANGING, for_measure, for_quantity
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import spans

_RECORD = re.compile(
    r"(?:an?|the) ((?:\w+[- ])?(?:average|high|level|low|maximum|minimum|peak)) of "
)
# "a fund of $30 million"
_SUM_OF = re.compile(
    r"an? (?P<what>(?:[a-z-]+ )?(?:bonus|bribe|budget|debt|deficit|donation|fee|fine|fund|gift|"
    r"grant|investment|legacy|loan|loss|penalty|pension|prize|profit|ransom|reward|salary|"
    r"subsidy|surplus))"
    r" of (?P<rough>(?:about|almost|around|nearly|roughly|some) )?"
)
_OF_THEIR_OWN = re.compile(r" of (?:her|his|its|their) own [a-z]+")
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
    if spans.score(mention.text) and phrase.preposition == "by":
        return Wh("what majority", "by")
    if quantity := for_quantity(mention, phrase):
        return quantity
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
            return for_duration(mention, phrase, clause)
        case Kind.MEASURE:
            return for_measure(mention, phrase, clause)
        case _:
            return None


def _is_new_value(phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase gives what somebody changed something to: "cut the tax to 12%"."""
    things = [one for one in clause.rest if one.role is Role.OBJECT]
    is_changed = len(things) == 1 or clause.group.finite in ("was", "were")
    return phrase.preposition == "to" and clause.group.lemma in CHANGING and is_changed


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


# "half", "two in five", "a third"; no figures with a sign.
_IN_WORDS = re.compile(r"(?!.*(?:%|per ?cent))[A-Za-z].*|.+ (?:in|out of) .+")


def _for_percent(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    before, after = around(mention, phrase)
    if phrase.role is Role.SUBJECT and _IN_WORDS.fullmatch(mention.text):
        rough = roughness(before, mention)
        about = "About what" if rough else "What"
        return None if rough is None else Wh(f"{about} share{after}", plural=True)
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
    if not after and not preposition and phrase.role is not Role.SUBJECT:
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
    behind = after if RATE.fullmatch(after) and clause.group.lemma in _SPENDING_VERBS else ""
    if clause.group.lemma == "cost" and TO_MAKE.fullmatch(after):
        behind = after
    if (large := _SUM_OF.fullmatch(before)) and not after and phrase.preposition in ("", "with"):
        about = "About how" if large["rough"] else "How"
        return Wh(f"{about} large a {large['what']}", phrase.preposition)
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
