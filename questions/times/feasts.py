"""The days of movable feasts, by the arithmetic of their calendars.

Sources: Jean Meeus, "Astronomical Algorithms" (2nd edition), chapters 8 (Easter), 25 (the sun) and
49 (the moon); Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (the Hebrew, the
tabular Islamic and the Chinese calendar).
"""

from __future__ import annotations

from math import floor, radians, sin

from questions.model.dates import Day

# `Day.number` of the day before 1 January of year 1, from which the books above count.
_EPOCH = Day(0, 12, 31).number
_FIRST_TISHRI_1 = -1_373_427
_FIRST_MUHARRAM_1 = 227_015
_J2000 = Day(2000, 1, 1).number
_GREGORIAN = 1583
_LUNATION = 29.530588861


def easter(year: int) -> Day:
    """Easter Sunday as the West keeps it (Meeus/Jones/Butcher), until 1582 by the Julian calendar.

    A day until 1582 is a day of the Julian calendar, as the texts of its time state it.
    """
    if year < _GREGORIAN:
        return _julian_easter(year)
    golden, century, rest = year % 19, year // 100, year % 100
    leap, other = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    quotient, remainder = divmod(rest, 4)
    weekday = (32 + 2 * other + 2 * quotient - epact - remainder) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return Day(year, month, day + 1)


def orthodox_easter(year: int) -> Day:
    """Easter Sunday by the Julian calendar, from 1583 on as a Gregorian day."""
    found = _julian_easter(year)
    return found if year < _GREGORIAN else found.plus(year // 100 - year // 400 - 2)


def _julian_easter(year: int) -> Day:
    """The month and day of the Julian calendar (Meeus)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return Day(year, month, day + 1)


def rosh_hashanah(year: int) -> Day:
    """The first of Tishri in the autumn of a year; the feast begins on the evening before."""
    return _from_epoch(_new_year(year + 3761))


def passover(year: int) -> Day:
    """15 Nisan in the spring of a year: 163 days before the next Rosh Hashanah."""
    return rosh_hashanah(year).plus(-163)


def hanukkah(year: int) -> Day:
    """25 Kislev, the first day of the feast, in the winter of a year."""
    length = _new_year(year + 3762) - _new_year(year + 3761)
    return rosh_hashanah(year).plus(84 if length in (355, 385) else 83)


def _new_year(year: int) -> int:
    """The day of 1 Tishri of a Hebrew year, with the delays that its neighbours ask for."""
    before, now, after = (_molad(year + step) for step in (-1, 0, 1))
    delay = 2 if after - now == 356 else int(now - before == 382)
    return _FIRST_TISHRI_1 + now + delay


def _molad(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + int(3 * (day + 1) % 7 < 3)


def islamic(year: int, month: int, day: int) -> tuple[Day, ...]:
    """The days of a Gregorian year with a date of the tabular Islamic calendar: none to two.

    The feasts themselves begin when the new moon is seen, which may be a day off.
    """
    about = floor((year - 622) * 33 / 32)
    found = (_islamic_day(about + step, month, day) for step in range(-1, 4))
    return tuple(day for day in found if day.year == year)


def _islamic_day(year: int, month: int, day: int) -> Day:
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return _from_epoch(_FIRST_MUHARRAM_1 - 1 + before + day)


def chinese_new_year(year: int) -> Day:
    """The second new moon in China after the winter solstice, the third behind a leap month.

    The approximation of sun and moon is good to some minutes between 1900 and 2100.
    """
    twelfth = _new_moon_after(_solstice(year - 1))
    first = _new_moon_after(twelfth)
    last = _new_moon_after(_solstice(year) - 30)
    is_leap_year = round((last - twelfth) / _LUNATION) == 12
    second = _new_moon_after(first)
    if is_leap_year and not (_has_term(twelfth, first) and _has_term(first, second)):
        first = second
    return Day.from_number(_J2000 + first)


def _solstice(year: int) -> int:
    """The day in China of the winter solstice, from 1 January 2000."""
    day = Day(year, 12, 18).number - _J2000
    while _solar_longitude(day + 1) < 270:
        day += 1
    return day


def _has_term(first: int, next_first: int) -> bool:
    """Whether the sun passes a multiple of 30 degrees between the beginnings of two days."""
    return _solar_longitude(first) // 30 != _solar_longitude(next_first) // 30


def _new_moon_after(day: int) -> int:
    """The first day in China with a new moon behind a day, both from 1 January 2000."""
    count = floor((day - 5) / _LUNATION) - 1
    while (found := _new_moon(count)) <= day:
        count += 1
    return found


def _solar_longitude(day: int) -> float:
    """In degrees, when a day begins in China; days count from 1 January 2000."""
    days = day - 0.5 - 8 / 24
    anomaly = radians(357.52911 + 0.98560028 * days)
    mean = 280.46646 + 0.98564736 * days
    return (mean + 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly) - 0.00569) % 360


def _new_moon(count: int) -> int:
    """The day in China of the new moon so many after 6 January 2000, from 1 January 2000."""
    moment = 5.09766 + _LUNATION * count
    sun = radians(2.5534 + 29.10535670 * count)
    moon = radians(201.5643 + 385.81693528 * count)
    node = radians(160.7108 + 390.67050284 * count)
    moment += -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon)
    moment += 0.01039 * sin(2 * node) + 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun)
    moment += 0.00208 * sin(2 * sun)
    return floor(moment + 0.5 + 8 / 24)


def _from_epoch(days: int) -> Day:
    return Day.from_number(_EPOCH + days)
