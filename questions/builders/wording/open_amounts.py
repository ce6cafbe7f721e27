"""Whether a stem that asks for no name is tied to one answer."""

from __future__ import annotations

import re

from questions.builders.wording.anchors import count_anchors, is_sort, names_in
from questions.builders.wording.apartness import is_told_apart
from questions.builders.wording.clause import Clause
from questions.model.facts import Kind, Mention, Phrase, Role

OPEN = "more than one answer fits"
"""Why a stem is refused that has several right answers."""

_HOW_MANY = r"(?:About )?[Hh]ow many"
_COUNTED_UNIT = re.compile(rf"{_HOW_MANY} [\w -]+? (?=(?:did|do|does)\b)")
# A source with a name tells whose figures are asked for.
_SOURCE = re.compile(r"According to [^,]*[A-Z]\w[^,]*, .*\b(?:in|on) [^,?]*\d{4}\b")
_STRETCHES = (Kind.DURATION, Kind.MONEY, Kind.MEASURE)
_COUNTED = (Kind.NUMBER, Kind.DURATION, Kind.PERCENT)
# What took place once has its figures, with or without a date.
_EVENT = re.compile(
    r"\b[A-Z]\w+ (?:[Aa]ttack|[Bb]ombing|Campaign|[Cc]onference|Crisis|[Dd]isaster|[Ee]arthquake|"
    r"Expedition|[Ff]lood|Games|[Mm]assacre|[Mm]ission|Offensive|Olympics|Rebellion|Revolution|"
    r"[Rr]iots?|Summit|Treaty|Trials?|Uprising|Wars?|World Cup)\b"
    r"|\b(?:[Bb]attle|[Ss]iege|Treaty|Operation|[Mm]assacre|[Ff]all|Conference|[Rr]aid|Exhibition)"
    r" (?:of |at |on )?(?:the )?[A-Z]"
    r"|\b(?:analysis|experiment|investigation|poll|research|review|study|survey|test|trial)"
    r" (?:by|at|from|led by) (?:the )?[A-Z]"
    r"|[A-Z]\w+['’]s? (?:[a-z]+ )?(?:experiment|poll|research|review|study|survey|trial)\b"
    r"|\bthe world['’]s (?:first|last|only|most [a-z]+|[a-z]+est) [a-z]"
)
_THERE_WERE = re.compile(rf"{_HOW_MANY} [\w -]+ were there\b")
# A year, or a name with a number; "of the 700 towns" dates nothing.
_NUMBERED = re.compile(r"\b[12]\d{3}\b(?!\.)|\b(?:BC|century)\b|\b[A-Z]\w* \d")
_YEAR = re.compile(r"\b[12]\d{3}\b(?!\.)")


def open_amount(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem that asks for no name may have several answers, or ""."""
    is_stretch = phrase.preposition in ("for", "after") and mention.kind in _STRETCHES
    is_told = not is_stretch or len(clause.rest) > 1
    rest = _COUNTED_UNIT.sub("What ", stem)  # "Danish kroner" names nothing that was bought
    is_named = names_in(rest) or any(
        (_SOURCE.match(stem), _EVENT.search(stem), _is_of_a_sort(clause), _ranges(stem, clause))
    )
    if not is_told or not is_named or _is_part_of_untold(stem, clause):
        return "nothing names the subject"
    if stem.startswith(("By how much ", "To what figure ")) and not _YEAR.search(stem):
        return OPEN  # a price rises and falls from day to day
    if mention.kind is Kind.MONEY and _is_any_sum(stem, clause, phrase):
        return OPEN
    is_age = phrase.text.startswith("the age of ")  # at which one does something once
    if _is_total(stem, clause, mention):
        return ""
    is_count = mention.kind in _COUNTED and not is_age
    # "What kind of animal did the farmer sell?" tells of one deed among many.
    is_bare = mention.kind is Kind.THING and clause.rest == (phrase,)
    if is_count and _is_any_deed(stem, clause, fewest=_FEWEST_AROUND_COUNT):
        is_apart = clause.group.lemma not in _LEAVING and is_told_apart(stem, Kind.NUMBER)
        is_told = is_apart or _EVENT.search(stem) is not None
        return OPEN if not is_told or _THERE_WERE.match(stem) else ""
    return OPEN if is_bare and _is_any_deed(stem, clause, fewest=_FEWEST_ANCHORS) else ""


# "left 46 people cold": whom it left how belongs together.
_LEAVING = frozenset("find keep leave see".split())


# What counts all that there ever were.
_TOTAL = re.compile(
    r"(?:About )?[Ii]nto (?:about )?how many languages\b"
    rf"|{_HOW_MANY} (?:brothers|children|daughters|grandchildren|siblings|sisters|sons) "
    r"(?:did|does) [A-Z][^,?]* have\?"
    rf"|{_HOW_MANY} (?:albums|books|films|novels|operas|plays|poems|symphonies) did "
    r"[A-Z][^,?]* (?:compose|direct|make|paint|publish|write)\?"
    r"|.*\bat (?:its|their) (?:height|peak)\?"
)
# "about" goes before "for" as well.
_HOW_LONG = ("For how long ", "For about how long ")
_BUILDING = re.compile(r"to (?:build|complete|construct|dig|finish|make|restore|write)\b")
_TO_DO = re.compile(r"to [a-z]+ (?:the|its|their|[A-Z])")


def _is_total(stem: str, clause: Clause, mention: Mention) -> bool:
    """Whether an amount is that of all a life, a work or a task: there is no other of its kind."""
    if _TOTAL.match(stem):
        return True
    if mention.kind is not Kind.DURATION:
        return False
    tasks = [one.text for one in clause.rest if one.role is Role.CLAUSE]
    if clause.group.lemma == "take":
        return bool(_BUILDING.search(stem))
    if clause.group.lemma == "give":
        return any(map(_TO_DO.match, tasks))
    return names_in(stem) >= _FEWEST_ANCHORS and stem.startswith(_HOW_LONG)


_PAYING = frozenset(
    "borrow collect earn get give invest lose make offer pay raise receive spend take win".split()
)


_RATE = re.compile(r"\ban? (?:day|hour|month|night|week|year)\b")


def _is_any_sum(stem: str, clause: Clause, phrase: Phrase) -> bool:
    """Whether a sum is told of a payment, and nothing of what it was for: "How much did …?"."""
    is_told = _YEAR.search(stem) or _RATE.search(stem)
    return clause.group.lemma in _PAYING and clause.rest == (phrase,) and not is_told


_PARTS = re.compile(
    rf"{_HOW_MANY} (?:adults|chapters|copies|eggs|episodes|females|individuals|males|"
    r"pages|pairs|parts|pieces|sections|specimens|verses|volumes)\b(?! (?:of|from|in) )"
)
_OWNS = frozenset("comprise consist contain have include lay".split())


def _is_part_of_untold(stem: str, clause: Clause) -> bool:
    """Whether parts or animals are counted, and nothing tells of what: "How many volumes …?"."""
    return bool(_PARTS.match(stem)) and clause.group.lemma not in _OWNS


_SORT = re.compile(
    r"(?!(?:the|these|those|such|some|many|most|other|more|few|all)\b)[a-z-]+ [a-z -]+s"
)


def _is_of_a_sort(clause: Clause) -> bool:
    """Whether a stem tells what all of a sort can do: "Up to how much can shop spies earn?"."""
    subject = clause.subject
    return clause.group.finite == "can" and subject.plural and bool(_SORT.fullmatch(subject.text))


_LANDS = re.compile(r"\b[Ii]n (?:about )?how many countries\b")
_OCCURRING = frozenset("find grow live observe occur record see sight".split())


def _ranges(stem: str, clause: Clause) -> bool:
    """Whether it is asked in how many countries a sort of animal or plant lives."""
    is_found = bool(_LANDS.search(stem)) and clause.group.lemma in _OCCURRING
    return is_found and clause.subject.text.startswith("the ") and is_sort(clause.subject)


_STUDYING = frozenset("analyse analyze examine interview scan study survey".split())
_FEWEST_ANCHORS = 2
# A figure of something past needs more around it: each of many deeds has its own.
_FEWEST_AROUND_COUNT = 3
# "the ferry to Narvik" is one thing; "the Navy" has done much.
_SHORT_NAME = 3


def _is_any_deed(stem: str, clause: Clause, *, fewest: int) -> bool:
    """Whether something past is told neither with its date nor of enough names."""
    if clause.group.lemma in _STUDYING and names_in(stem):
        return False
    is_state = clause.group.lemma == "be" and not _THERE_WERE.match(stem)
    is_past = not clause.group.is_present and not is_state
    subject = clause.subject
    if subject.text.lower().startswith("the ") and len(subject.text.split()) > _SHORT_NAME:
        return False
    return is_past and not _NUMBERED.search(stem) and count_anchors(stem) < fewest
