"""Reading the groups of a match as parts of the calendar."""

from __future__ import annotations

from questions.model.dates import month_length
from questions.times import lexicon
from questions.times.meanings import Meaning, Stated
from questions.times.rules.rule import Match, Part


def group(match: Match, name: str) -> str:
    """The text of a named group, "" where the pattern has no such group or it took no part."""
    return match.groupdict().get(name) or ""


def year_of(match: Match, name: str = "year") -> int | None:
    """The astronomical year of a group, with the era of the match."""
    digits = group(match, name).replace(",", "")
    if not digits:
        words = group(match, "year_words")
        return lexicon.year_in_words(words) if words else None
    year = int(digits) + _is_old_style(digits, group(match, "old_style"))
    return 1 - year if group(match, "era").upper().startswith("B") else year


def _is_old_style(year: str, later: str) -> bool:
    """Whether a year is stated twice, as it began in March and in January ("1689/90").

    The later one is the year that begins in January, by which the text is dated.
    """
    return bool(later) and str(int(year) + 1).endswith(later)


def stated(match: Match, suffix: str = "") -> Stated | None:
    """What the month, day, year, weekday, season and part groups of a match state together.

    None where there is no such day, as in "31 June".
    """
    month = group(match, f"month{suffix}")
    day = group(match, f"day{suffix}")
    weekday = group(match, "weekday")
    short = group(match, "short")
    found = Stated(
        year=year_of(match, f"year{suffix}") or year_of(match),
        short_year=int(short) if short else None,
        month=lexicon.month_number(month) if month else None,
        day=int(day) if day else None,
        weekday=lexicon.WEEKDAYS[weekday.lower().rstrip(".")] if weekday and not suffix else None,
        season=lexicon.SEASONS.get(group(match, "season").lower(), ""),
        part=lexicon.part_of_day(group(match, "part")),
    )
    return found if is_possible(found) else None


_LEAP_YEAR = 2000


def is_possible(found: Stated) -> bool:
    """Whether its month has such a day, in its year or, where that is not stated, in some."""
    if found.month is None or found.day is None:
        return found.year != 0 or found.month is None
    year = _LEAP_YEAR if found.year is None else found.year
    return found.day <= month_length(year, found.month)


def pair(
    match: Match, first: tuple[str, str], second: tuple[str, str], meanings: tuple[Meaning, Meaning]
) -> tuple[Part, ...]:
    """Two expressions of one match, each from the start of one group to the end of another."""
    return tuple(
        Part(match.start(begin), match.end(end), meaning)
        for (begin, end), meaning in zip((first, second), meanings, strict=True)
    )
