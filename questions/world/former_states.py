"""States of the past, with those that stood beside them then and are still there."""

from __future__ import annotations

from questions.world.countries import Country, country
from questions.world.spelling import plain

_ROWS = """
Soviet Union = USSR = U.S.S.R.: United States, China, United Kingdom, France, Japan, India, Poland
Prussia: Austria, Russia, Denmark, Italy, Sweden, Netherlands, Spain, United Kingdom
Austria-Hungary = Austro-Hungarian Empire: Italy, Russia, Serbia, Romania, France, Switzerland
Ottoman Empire: Austria, Russia, Iran, Greece, Egypt, Italy, Spain, Portugal
Russian Empire: Austria, Turkey, Sweden, France, United Kingdom, China, Japan
Yugoslavia: Bulgaria, Romania, Hungary, Albania, Greece, Poland, Austria
Czechoslovakia: Poland, Hungary, Romania, Bulgaria, Austria, Albania
East Germany = German Democratic Republic: Poland, Hungary, Bulgaria, Romania, Albania
West Germany = Federal Republic of Germany: France, Italy, Belgium, Austria, Netherlands, Denmark
South Vietnam: Thailand, Laos, Cambodia, Philippines, Malaysia, South Korea
North Vietnam: China, Laos, North Korea, Thailand, Mongolia, Cambodia
Persia: Afghanistan, Russia, China, India, Egypt, Ethiopia, Thailand
Siam: Japan, China, Iran, Ethiopia, Nepal, Afghanistan
"""


def beside(name: str) -> tuple[Country, ...]:
    """The states that stood beside one of the past, and are still there; none for any other."""
    return _BESIDE.get(plain(name).removeprefix("the "), ())


def _read() -> dict[str, tuple[Country, ...]]:
    found: dict[str, tuple[Country, ...]] = {}
    for row in filter(None, _ROWS.splitlines()):
        names, _, others = row.partition(": ")
        states = tuple(state for other in others.split(", ") if (state := country(other)))
        found |= dict.fromkeys(names.split(" = "), states)
    return found


_BESIDE = _read()
