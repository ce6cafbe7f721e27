"""Which wh-phrase asks for a measure: "How far", "How tall", "At what speed"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.model.facts import Mention, Phrase, Role
from questions.world import spans

# What somebody does to a tax, a limit or a day.
CHANGING = frozenset(
    "boost cut decrease double extend halve increase lengthen lower raise reduce shorten slash "
    "widen".split()
)
_CORE = (Role.OBJECT, Role.COMPLEMENT)
_ADJECTIVE = re.compile(r" (long|tall|high|deep|wide|thick|heavy|old)$")
_AWAY = re.compile(r" ((?:north|south|east|west|inland|away|off|above|below|from)(?:-?\w+)?\b.*)")
# "a temperature of 40 degrees"
_QUANTITY_OF = re.compile(
    r"(?:an? )?(?P<what>(?:[a-z-]+ )?"
    r"(?:altitude|cost|depth|height|length|price|rate|speed|temperature|weight)s?) of "
    r"(?P<limit>up to )?(?:about |around |roughly )?"
)
# "40 kilometres an hour"
_A_TIME = re.compile(r" (?:an?|per) (?:day|hour|minute|second|year)")
_WHERE = re.compile(r" (?:at|in|on) (?:the|most|parts|its|their|[A-Z])")
# "22 miles of the Lund Canal"
_LENGTH_OF = re.compile(r" [a-z]+s of (?!the [a-z])")
_LYING = frozenset("be lie locate situate stand".split())
_DISTANCE_VERBS = frozenset(
    "travel run stretch walk drive fly extend swim sail ride march cycle drift move row".split()
)
_HOW = {"stand": "high", "weigh": "much"}
_EXTENDING = frozenset("cover drop fall measure reach rise sink span".split())
_MEASURED = re.compile(
    r"(?P<number>(?:between )?[\d.,]+(?: (?:to|and|or) [\d.,]+)?) (?P<unit>[a-z]+(?: [a-z]+)?s)"
)


def for_quantity(mention: Mention, phrase: Phrase) -> Wh | None:
    """The wh-phrase for the amount of a quantity that its phrase names: "at a speed of …"."""
    before, after = around(mention, phrase)
    named = _QUANTITY_OF.fullmatch(before)
    if named is None or not (mention.quantity or spans.ranges(mention.text)):
        return None
    whole = f"{mention.text}{after}" if _A_TIME.fullmatch(after) else ""
    behind = after.strip() if _WHERE.match(after) else ""
    if after and not (whole or behind):
        return None
    most = "maximum " if named["limit"] else ""
    return Wh(f"What {most}{named['what']}", phrase.preposition, behind=behind, key=whole)


def for_measure(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    """The wh-phrase for a measure, or None where none would be natural."""
    before, after = around(mention, phrase)
    if before == "as far as " and not after and not phrase.preposition:
        return Wh("How far")
    rough = roughness(before, mention)
    if rough is None:
        return None
    if after:
        return _with_more(after, phrase, clause, rough=rough)
    if phrase.preposition == "by":
        return _for_difference(mention, clause, rough=rough)
    lemma = clause.group.lemma
    if phrase.preposition in ("", "for") and lemma in _DISTANCE_VERBS:
        return Wh(how("far", rough=rough))
    if phrase.preposition:
        return None
    if lemma in _HOW:
        return Wh(how(_HOW[lemma], rough=rough))
    measured = _MEASURED.fullmatch(mention.text) if lemma in _EXTENDING else None
    return _of_units(measured, rough=rough) if measured else None


def _with_more(after: str, phrase: Phrase, clause: Clause, *, rough: bool) -> Wh | None:
    """Ask for a measure with the words behind it."""
    if _LENGTH_OF.match(after) and phrase.role in (*_CORE, Role.SUBJECT):
        return Wh(f"{how('many', rough=rough)}{after}", plural=True)
    if clause.group.lemma == "stand" and _WHERE.match(after) and not phrase.preposition:
        return Wh(how("high", rough=rough), behind=after.strip())
    if adjective := _ADJECTIVE.fullmatch(after):
        return Wh(how(adjective.group(1), rough=rough))
    if after == " away" and all(one.preposition != "from" for one in clause.rest):
        return None  # from where?
    if (away := _AWAY.fullmatch(after)) and clause.group.lemma in _LYING:
        return Wh(f"{how('far', rough=rough)} {away.group(1)}")
    return None


def _of_units(measured: re.Match[str], *, rough: bool) -> Wh:
    words = f"{how('many', rough=rough)} {measured['unit']}"
    return Wh(words, plural=True, key=measured["number"])


def _for_difference(mention: Mention, clause: Clause, *, rough: bool) -> Wh | None:
    """Ask "By how many kilometres …?" for what something was made longer or shorter by."""
    measured = _MEASURED.fullmatch(mention.text)
    if measured is None or clause.group.lemma not in CHANGING:
        return None
    return Wh(f"{how('many', rough=rough)} {measured['unit']}", "by", plural=True)
