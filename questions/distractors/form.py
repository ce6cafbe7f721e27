"""Whether two answers are alike in form and grain, so that neither stands out among the options."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from questions.distractors import spans
from questions.model.facts import Kind, Mention
from questions.world import people
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.quantities import SCALES, Figure
from questions.world.quantities import find as figures
from questions.world.sorts import Sorts

# Values of the article that differ more than this from the key would be thrown out at a glance.
_FARTHEST = Decimal(3)
# Counts up to here are few, and may lie so far from each other.
_FEW, _FEW_APART = 6, 3
# How many points another share of the article may lie from the key.
_FARTHEST_POINTS = 35
# From here on numbers are rounded, some more and some less.
_ROUNDED = 100
# Years that another date of the article may lie from the key, by the time that it belongs to.
_FARTHEST_YEARS = ((1900, 15), (1600, 40), (0, 100))
_YEAR = re.compile(r"(?<!\d)(\d{3,4})(?!\d)")
_DECADES = re.compile(r"the \d{3}0s")
_DECADES_APART = 3
_BRAND_WORDS = 2
_DECIMALS = re.compile(r"\d\.(\d+)")
_WORDS = {Kind.PERSON: 1, Kind.ORGANISATION: 3, Kind.EVENT: 3, Kind.WORK: 4, Kind.PLACE: 2}
_SORTS = {Kind.PLACE: PLACES, Kind.ORGANISATION: ORGANISATIONS}
# What the head of an organisation's name says it is; only those of one row stand beside each other.
_BODIES = (
    frozenset("University College School Academy Institute Polytechnic".split()),
    frozenset("Museum Gallery Library Archive Theatre Opera".split()),
    frozenset(
        (
            "Ministry Department Office Agency Commission Board Authority Service Bureau Council "
            "Committee Administration Secretariat"
        ).split()
    ),
    frozenset("Party Movement Union Alliance Front League Federation Confederation".split()),
    frozenset(
        "Company Corporation Inc Inc. Ltd Limited Group Bank Industries Holdings Motors".split()
    ),
    frozenset("Parliament Senate Congress Assembly House Diet Knesset Duma".split()),
    frozenset("Court Tribunal".split()),
    frozenset(
        "Foundation Trust Fund Society Association Charity Organisation Organization".split()
    ),
    frozenset(
        "Times Post Tribune Herald Journal Gazette News Star Mail Telegraph Chronicle".split()
    ),
)


def is_alike(text: str, key: Mention, *, sort: str = "") -> bool:
    """Whether a text could stand beside the key, of a sort that is asked for, and not stand out."""
    if key.kind is Kind.DATE:
        return _shape(text) == _shape(key.text) and _years_near(text, key.text)
    if key.kind in (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION):
        return _values_near(text, key.text)
    if (sorts := _SORTS.get(key.kind)) and not _is_of_sort(text, key, sorts, sort):
        return False
    spread = _WORDS.get(key.kind)
    if spread is None:
        return True
    return abs(len(text.split()) - len(key.text.split())) <= spread


@lru_cache(maxsize=16_384)
def _shape(text: str) -> str:
    """A date with its digits and month names made anonymous: same shape, same grain."""
    return re.sub(
        r"[A-Z][a-z]{2,}", "M", re.sub(r"\d{3,4}", "Y", re.sub(r"\b\d{1,2}\b", "D", text))
    )


def _years_near(text: str, other: str) -> bool:
    left, right = _YEAR.search(text), _YEAR.search(other)
    if not left or not right:
        return True
    key = int(right.group())
    farthest = next(years for since, years in _FARTHEST_YEARS if key >= since)
    if _DECADES.fullmatch(other):
        farthest *= _DECADES_APART
    return abs(int(left.group()) - key) <= farthest


def _values_near(text: str, other: str) -> bool:
    left, right = figures(text), figures(other)
    if len(left) == len(right) == len(("from", "to")):
        return spans.are_alike(text, other)
    if len(left) != 1 or len(right) != 1 or left[0].unit != right[0].unit:
        return False
    if _frame(text, left[0].text) != _frame(other, right[0].text):
        return False
    if _is_spelled(left[0].text) != _is_spelled(right[0].text):
        return False
    if left[0].ordinal != right[0].ordinal or not left[0].value or not right[0].value:
        return False
    if _decimals(left[0].text) != _decimals(right[0].text):
        return False
    if (
        min(left[0].value, right[0].value) >= _ROUNDED
        and abs(_precision(left[0].value) - _precision(right[0].value)) > 1
    ):
        return False
    if left[0].unit == "%" and abs(left[0].value - right[0].value) > _FARTHEST_POINTS:
        return False
    if _are_few(left[0], right[0]):
        return True
    ratio = left[0].value / right[0].value
    return 1 / _FARTHEST <= ratio <= _FARTHEST


def _are_few(one: Figure, other: Figure) -> bool:
    """Whether two counts are so small that any of them may be meant: "one" and "five".

    So it is with thousands and millions in words: "a million" and "four million".
    """
    scales = [
        scale for scale in SCALES if scale in one.text.lower() and scale in other.text.lower()
    ]
    shown = [figure.value / (SCALES[scales[0]] if scales else 1) for figure in (one, other)]
    is_whole = all(value == value.to_integral_value() for value in shown)
    return is_whole and max(shown) <= _FEW and abs(shown[0] - shown[1]) <= _FEW_APART


def _is_spelled(figure: str) -> bool:
    """Whether a number is written in words, without any figure."""
    return not any(map(str.isdigit, figure))


def _frame(text: str, figure: str) -> str:
    """The words around a number, which all options must share ("about", "people", "kilometres")."""
    return " ".join(text.replace(figure, "#", 1).lower().split()).removesuffix("s")


def _precision(value: Decimal) -> int:
    """How many digits a number has before its last zeros."""
    return len(value.normalize().as_tuple().digits)


def _decimals(figure: str) -> int:
    match = _DECIMALS.search(figure)
    return len(match.group(1)) if match else 0


def _is_of_sort(text: str, key: Mention, sorts: Sorts, sort: str) -> bool:
    """Whether a place or an organisation is known to be, or calls itself, what the key is."""
    if sort:
        return sort in (PLACES.sort_of(text), ORGANISATIONS.sort_of(text))
    of_key, of_text = sorts.sort_of(key.text), sorts.sort_of(text)
    if of_key or of_text:
        return of_key == of_text
    return key.kind is not Kind.ORGANISATION or _are_like_bodies(text, key.text)


def _are_like_bodies(one: str, other: str) -> bool:
    """Whether the names of two organisations say that they are of one sort."""
    left, right = _head(one), _head(other)
    if left == right or any(left in row and right in row for row in _BODIES):
        return True
    return is_brand(one) and is_brand(other)


def is_brand(name: str) -> bool:
    """Whether a name is made up as those of firms are: nothing in it says what it is."""
    words = name.removeprefix("the ").split()
    is_told = any(word in row for row in _BODIES for word in words)
    if is_told or people.is_body_of_people(name):
        return False
    return len(words) <= _BRAND_WORDS and not any(map(str.isupper, words))


def _head(name: str) -> str:
    return re.split(r" (?:of|for|in) ", name)[0].rpartition(" ")[2]
