"""Callings by field, so that a calling stands among others that do not go with it."""

from __future__ import annotations

_FIELDS = (
    "physicist chemist biologist geologist astronomer mathematician botanist zoologist",
    "doctor surgeon nurse dentist psychologist pharmacist midwife veterinarian",
    "painter sculptor poet novelist composer singer actor dancer photographer writer",
    "journalist editor publisher broadcaster cartoonist",
    "lawyer judge diplomat mayor senator ambassador",
    "carpenter baker farmer fisherman shepherd tailor blacksmith miner sailor gardener",
    "engineer architect inventor programmer designer pilot",
    "banker accountant manager entrepreneur economist salesperson",
    "teacher professor librarian historian archaeologist curator anthropologist",
    "cyclist swimmer footballer runner boxer rower",
    "soldier officer general pilot astronaut cosmonaut aviator engineer",
    "detective firefighter",
)
FIELDS = tuple(tuple(field.split()) for field in _FIELDS)

# What many people of another calling are as well.
BROAD = frozenset(
    "editor entrepreneur general officer historian inventor manager professor programmer "
    "publisher teacher writer".split()
)


def are_of_one_field(one: str, other: str) -> bool:
    """Whether somebody of one calling may well be called the other: a historian, a professor."""
    return one == other or any(one in field and other in field for field in FIELDS)


def others_than(calling: str) -> tuple[str, ...]:
    """Callings of other fields, that hardly anybody has beside this one."""
    return tuple(
        one
        for field in FIELDS
        for one in field
        if one not in BROAD and not are_of_one_field(calling, one)
    )
