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
    "soldier detective firefighter",
)
FIELDS = tuple(tuple(field.split()) for field in _FIELDS)


# What many people of another calling are as well.
_BROAD = frozenset(
    "editor entrepreneur historian inventor manager professor programmer publisher teacher "
    "writer".split()
)


def others_than(calling: str) -> tuple[str, ...]:
    """Callings of other fields, that hardly anybody has beside this one."""
    return tuple(
        one for field in FIELDS if calling not in field for one in field if one not in _BROAD
    )
