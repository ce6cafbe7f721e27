"""Which wh-phrase asks for a length of time: "How long", "To how many years in prison"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities, spans

# "$300 a month", "£2 per visit".
RATE = re.compile(r" (?:(?:a|an|per|each|every) [a-z]+)")
TO_MAKE = re.compile(r" to [a-z]+")
# "for years" tells nobody how long.
_LENGTH = re.compile(
    rf"(?:an?|half|more than|over|up to|\d\S*|{'|'.join(quantities.UNITS_SPELLED)}|"
    rf"{'|'.join(quantities.TENS_SPELLED)})\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(r"every |[\w-]+ times ")
_AVERAGE = ("an average ", "an average of ")
# "closed for eight years"
_STAYING = re.compile(r"(?P<state>[a-z]+ed|open|empty|shut|silent|unknown|vacant) for ")
_SINCE_WHEN = re.compile(r" (?:after|before|during|until|between) ")
_IN_PRISON = re.compile(
    r"(?P<number>[\w-]+) (?P<what>(?:month|year)s(?:['’] imprisonment| in (?:prison|jail)"
    r"| behind bars| of (?:hard labour|probation|community service)))$"
)
_COVERING = frozenset(
    "climb complete cover cross cycle drive finish fly reach row run sail swim travel walk".split()
)
_TO_DO = re.compile(r"(?:in which )?to [a-z]+")
# "slept for 41 minutes longer"
_LONGER = re.compile(
    r"(?P<number>\d[\d.,]*) (?P<what>(?:minute|hour|day|week|month|year)s (?:less|longer|more))"
)
_TIME_SPENT = re.compile(r"(?P<number>[\d.,]+|[a-z-]+) (?P<unit>(?:hour|day|week|month|year)s)")
# "14 months of talks"
_OF_WORK = re.compile(r" of [a-z]+")
_OF_TIME = re.compile(rf"['’] [a-z].*|(?: of [a-z]+)?{RATE.pattern}")


def for_duration(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    """The wh-phrase for a length of time, or None where none would be natural."""
    before, after = around(mention, phrase)
    if _OFTEN.match(mention.text) and not after:
        return Wh(how("often", rough=bool(before)))
    if not _LENGTH.match(mention.text):
        return None
    if (state := _STAYING.fullmatch(before)) and phrase.role is Role.COMPLEMENT:
        return Wh("how long", "for", behind=f"{state['state']}{after}")
    rough = False if before in _AVERAGE else roughness(before, mention)
    if rough is None:
        return None
    if f"{mention.text}{after}".endswith(" old"):
        return Wh(how("old", rough=rough)) if clause.group.lemma == "be" else None
    if after:
        return _with_more(mention, phrase, clause, rough=rough)
    return _by_itself(mention, phrase, clause, rough=rough)


def _by_itself(mention: Mention, phrase: Phrase, clause: Clause, *, rough: bool) -> Wh | None:
    """Ask for a length of time behind which its phrase says nothing."""
    lemma, preposition = clause.group.lemma, phrase.preposition
    if preposition == "in" and lemma in _COVERING:
        return _for_time_needed(mention, rough=rough)
    if preposition in ("for", "after"):
        return Wh(how("long", rough=rough), preposition)
    if not preposition and lemma == "be" and clause.subject.head == "age":
        return Wh("What")
    if not preposition and lemma in ("last", "take", "spend", "wait"):
        return Wh(how("long", rough=rough))
    return Wh(how("long", rough=rough)) if _has_time_to_do(phrase, clause) else None


def _with_more(mention: Mention, phrase: Phrase, clause: Clause, *, rough: bool) -> Wh | None:
    """Ask for a length of time with the words behind it."""
    before, after = around(mention, phrase)
    served = _IN_PRISON.match(f"{mention.text}{after}") if phrase.preposition == "to" else None
    if served:
        words = f"{how('many', rough=rough)} {served['what']}"
        return Wh(words, "to", plural=True, key=served["number"])
    if RATE.fullmatch(after) and spans.length(mention.text) and phrase.preposition in ("", "for"):
        behind = "on average" if before in _AVERAGE else ""
        return Wh(f"{how('long', rough=rough)}{after}", phrase.preposition, behind=behind)
    if phrase.preposition == "for" and _SINCE_WHEN.match(after):
        return Wh(how("long", rough=rough), "for", behind=after.strip())
    if clause.group.lemma == "take" and TO_MAKE.match(after) and not phrase.preposition:
        return Wh(how("long", rough=rough), behind=after.strip())
    if clause.subject.kind is Kind.PERCENT:
        return None  # "22% of them work 49 hours": the share is what matters
    return _for_time_spent(mention, phrase, rough=rough)


def _has_time_to_do(phrase: Phrase, clause: Clause) -> bool:
    """Whether a stretch of time is what somebody was given for something: "25 years to pay"."""
    has = clause.group.lemma in ("give", "have") and phrase.role is Role.OBJECT
    return has and any(_TO_DO.match(one.text) for one in clause.rest if one.role is Role.CLAUSE)


def _for_time_needed(mention: Mention, *, rough: bool) -> Wh | None:
    """Ask "In what time …?" for a race, "In how many days …?" for a journey."""
    if spans.length(mention.text):
        return Wh("what time", "in")
    match = _TIME_SPENT.fullmatch(mention.text)
    if match is None:
        return None
    words = f"{how('many', rough=rough)} {match['unit']}"
    return Wh(words, "in", plural=True, key=match["number"])


def _for_time_spent(mention: Mention, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "How many hours a day …?", "An average of how many days' leave …?"."""
    before, after = around(mention, phrase)
    compared = _LONGER.fullmatch(f"{before}{mention.text}{after}")
    if compared is not None and phrase.preposition in ("", "for"):
        return Wh(f"How many {compared['what']}", plural=True, key=compared["number"])
    bare = mention.text.rstrip("'’")
    after = f"{mention.text[len(bare) :]}{after}"
    match = _TIME_SPENT.fullmatch(bare)
    if match and phrase.preposition == "after" and _OF_WORK.fullmatch(after):
        words = f"{how('many', rough=rough)} {match['unit']}{after}"
        return Wh(words, "after", plural=True, key=match["number"])
    if match is None or not _OF_TIME.fullmatch(after) or phrase.preposition not in ("", "to"):
        return None
    words = f"{how('many', rough=rough)} {match['unit']}{after}"
    if before.startswith("an average"):
        words = f"an average of {words[:1].lower()}{words[1:]}"
    return Wh(words, phrase.preposition, plural=True, key=match["number"])
