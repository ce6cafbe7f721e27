"""Callings by field, so that a calling stands among others that it could be taken for."""

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


def others_than(calling: str) -> tuple[str, ...]:
    """Callings of the same field, or where that is not known, the first of each field."""
    for field in FIELDS:
        if calling in field:
            return tuple(one for one in field if one != calling)
    return tuple(field[0] for field in FIELDS)
