"""The years of what takes place every four years: Olympic Games, World Cups, elections.

Who knows that much rules out every year between them, so the options are years of the series.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_EVERY, _TILL = 4, 2032


@dataclass(frozen=True, slots=True)
class _Series:
    """What takes place every four years.

    Attributes:
        name: How a stem speaks of it.
        years: When it took place or will.
    """

    name: re.Pattern[str]
    years: tuple[int, ...]


def _every_four(first: int, *, till: int = _TILL, without: tuple[int, ...] = ()) -> tuple[int, ...]:
    return tuple(year for year in range(first, till + 1, _EVERY) if year not in without)


_NO_SUMMER, _NO_WINTER, _NO_CUP = (1916, 1940, 1944), (1940, 1944), (1942, 1946)
_WINTER = (*_every_four(1924, till=1992, without=_NO_WINTER), *_every_four(1994))
_SUMMER = _every_four(1896, without=_NO_SUMMER)
# The narrower names first: of several series the first one counts that holds the key.
_ALL = tuple(
    _Series(re.compile(name), years)
    for name, years in (
        (r"\bWinter (?:Olympic|Games)", _WINTER),
        (r"\bSummer (?:Olympic|Games)", _SUMMER),
        (r"\bParalympic", _every_four(1960)),
        (r"\bOlympi(?:c|ad)", _SUMMER),
        (r"\bOlympi(?:c|ad)", _WINTER),
        (r"\bCommonwealth Games\b", _every_four(1930, without=_NO_CUP)),
        (r"\bPan American Games\b", _every_four(1951)),
        (r"\bAsian Games\b", _every_four(1954)),
        (r"\b[Ww]omen['’]s World Cup\b", _every_four(1991)),
        (r"\b[Rr]ugby\b.*\bWorld Cup\b", _every_four(1987)),
        (r"\bWorld Cup\b", _every_four(1930, without=_NO_CUP)),
        (r"\bEuropean (?:Football )?Championships?\b", _every_four(1960)),
        (
            (
                r"\b(?:American|United States|U\.?S\.?)(?!\w).*\bpresidential elections?\b"
                r"|\bpresidential elections?\b.*\b(?:America|United States|U\.?S\.?)(?!\w)"
            ),
            _every_four(1788),
        ),
    )
)


def beside(year: int, stem: str) -> tuple[int, ...]:
    """The other years of the series that a stem speaks of, the nearest first; or none.

    A stem that names a year tells of one time among them, and what it asks for lies elsewhere.
    """
    if _YEAR.search(stem):
        return ()
    years = next((one.years for one in _ALL if year in one.years and one.name.search(stem)), ())
    return tuple(sorted((one for one in years if one != year), key=lambda one: abs(one - year)))
