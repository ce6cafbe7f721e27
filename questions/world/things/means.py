"""By what one travels, sends word or drives a machine: "by steamer", "by telegraph", "by hand"."""

from __future__ import annotations

from collections.abc import Iterable

from questions.world.things import since

_ROWS = """
steamer, rowing boat, canoe, barge, raft, yacht, ferry, hovercraft
train, ship, plane, bus, lorry, helicopter, coach, boat, truck
bicycle, motorcycle, car, taxi, bus, tram, van, underground, scooter
carriage, sledge, mule, camel, stagecoach, horse, rickshaw
sea, rail, road, air, river, canal
radio, telegraph, telephone, post, courier, fax, email, cable, satellite, carrier pigeon, letter, \
text message, telegram, television, phone, ship, plane
hand, steam, electricity, water power, wind power, compressed air
"""
ROWS = tuple(
    tuple(dict.fromkeys(one.strip() for one in row.split(",")))
    for row in _ROWS.replace("\\\n", "").strip().splitlines()
)
# Two names of one means.
_SAME = (
    frozenset(("lorry", "truck", "van")),
    frozenset(("phone", "telephone")),
    frozenset(("letter", "post", "courier")),
    frozenset(("telegram", "telegraph", "cable")),
    frozenset(("train", "rail", "underground", "tram")),
    frozenset(("bus", "coach", "stagecoach")),
    frozenset(("ship", "steamer", "boat", "ferry", "sea")),
    frozenset(("car", "taxi")),
)


# Since when they have been there, beside what other lists tell.
_SINCE = {
    "air": 1915,
    "cable": 1860,
    "phone": 1885,
    "plane": 1915,
    "rail": 1835,
    "satellite": 1962,
    "scooter": 1920,
    "train": 1835,
    "truck": 1905,
    "underground": 1870,
    "van": 1905,
}


def was_there(name: str, year: int) -> bool:
    """Whether one could go or send word by something in a year, as far as known."""
    return _SINCE.get(name, year) <= year and since.was_there(name, year)


def means_beside(name: str) -> tuple[str, ...]:
    """Other means of the sort of one; () for what is no means."""
    row = next((row for row in ROWS if name in row), ())
    return tuple(one for one in row if _group(one) != _group(name))


def one_of_each(names: Iterable[str]) -> tuple[str, ...]:
    """Means without those that are the same as an earlier one."""
    found = {_group(one): one for one in reversed(tuple(names))}
    return tuple(found.values())[::-1]


def _group(name: str) -> frozenset[str]:
    return next((same for same in _SAME if name in same), frozenset((name,)))
