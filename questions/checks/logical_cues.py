"""Every option answers what the stem asks, so that logic alone rules none out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from questions.checks.reading.names import country_code
from questions.checks.reading.stated_dates import MONTHS, find_dates
from questions.checks.reading.values import value_of
from questions.checks.reading.wording import root, straight, words
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity
from questions.world import measures, members, quantities

NAME = "logical_cues"

_TIME = re.compile(
    r"\b(?:when|while|after|before|during|until|since|once|as soon|at|in|on|by|day|week|month|"
    r"year|years|ago|century|decade|morning|evening|night|noon|summer|winter|spring|autumn|fall|"
    r"later|earlier|today|yesterday|tomorrow|\w+day|never|always|every|not|now|time)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"\b(?:no|none|zero|dozens?|hundreds|thousands|millions|several|few|many|most|all|half|more|"
    r"less|fewer|twice|once|double|a|an|enough|much|little|nothing|everything|free)\b",
    re.IGNORECASE,
)
_RESTRICTED = re.compile(
    r"\bwhich\s(?:other\s)?(?P<group>[A-Za-z][\w' -]*?)\s(?:member\s)?(?:country|nation|state)\b"
    r"(?!\shead)",
    re.IGNORECASE,
)


_MEASURES = frozenset(
    root(word)
    for word in "% percent dollar euro pound yen won kilogram kg km kilometre kilometer mile metre "
    "meter tonne ton hour minute day week month year degree mph".split()
) | {""}


def _is_time(text: str) -> bool:
    return bool(find_dates(text) or _TIME.search(text)) or bool(set(words(text)) & MONTHS.keys())


def _is_year(text: str) -> bool:
    value = value_of(text)
    return value is not None and value.kind == "date"


def _is_amount(text: str) -> bool:
    return bool(quantities.find(text) or _AMOUNT.search(text))


def _is_not_value(text: str) -> bool:
    """Whether an answer can be somebody or a reason: "two sailors" can, "1905" cannot."""
    value = value_of(text)
    return value is None or (
        value.kind == "number"
        and value.unit not in _MEASURES
        and not measures.dimension_of(value.unit)
    )


def _is_duration(text: str) -> bool:
    return _is_amount(text) or _is_time(text)


_HOW = "old|tall|deep|high|wide|fast|heavy|many"
_DEMANDS: tuple[tuple[re.Pattern[str], Callable[[str], bool], str], ...] = tuple(
    (re.compile(rf"^(?:[a-z]+ )?(?:{pattern})\b", re.IGNORECASE), demand, what)
    for pattern, demand, what in (
        ("(?:which|what) year", _is_year, "a year"),
        ("(?:which|what) (?:date|day|month|decade|century)", _is_time, "a time"),
        ("when", _is_time, "a time"),
        (f"how (?:{_HOW})", _is_amount, "a number"),
        ("how much (?:money|did|does|do|was|is|were|are)", _is_amount, "an amount"),
        ("how long", _is_duration, "a duration"),
        ("who|whom|whose|where|why", _is_not_value, "no number"),
    )
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Options that cannot answer a "when" or "how many", or that the stem's own words exclude."""
    if not isinstance(item.interaction, Choice):
        return
    stem = straight(item.stem)
    for option in item.interaction.options:
        if what := _demand(stem, straight(option.text)):
            message = f'The stem asks for {what}, which "{option.text}" is not; replace it.'
            yield Finding(NAME, Severity.WARNING, message)
    yield from _restriction(stem, item.interaction)


def _demand(stem: str, text: str) -> str:
    """What the stem asks for and the text is not; otherwise nothing."""
    for pattern, demand, what in _DEMANDS:
        if pattern.search(stem):
            return "" if demand(text) else what
    return ""


def _restriction(stem: str, choice: Choice) -> Iterator[Finding]:
    """The words "which Caribbean country" leave no other country to choose."""
    match = _RESTRICTED.search(stem)
    codes = {state.code for state in members(match["group"])} if match else set()
    for option in choice.options if match and codes else ():
        code = country_code(option.text)
        if code and code not in codes:
            severity = Severity.BLOCKING if option.correct else Severity.WARNING
            message = (
                f'"{option.text}" is none of the countries that the stem asks for; replace it.'
            )
            yield Finding(NAME, severity, message)
