"""The filters of the question bank in addresses: read from them, and written into them."""

from __future__ import annotations

from typing import Any

from werkzeug.datastructures import MultiDict

from quizapp.services.bank import ItemFilter
from quizapp.storage.states import ItemState

WORDS = {"text": "text", "kind": "kind", "finding": "finding", "tag": "tag"}
DAYS = ("since", "until")
SWITCHES = ("flagged", "commented", "disputed", "evidence_lost", "has_twin")
NUMBERS = {"article": "article_id", "author": "author_id", "reviewer": "reviewer_id"}
SHARES = ("easiest", "hardest", "facility_least", "facility_most", "discrimination_most")
FIELDS = ("state", *WORDS, *DAYS, *SWITCHES, *NUMBERS, *SHARES)


def read(query: MultiDict[str, str]) -> ItemFilter:
    """The filter that an address holds; what cannot be read does not restrict."""
    state = query.get("state", "")
    words = {field: query.get(name, "").strip() for name, field in WORDS.items()}
    days = {field: query.get(field, "").strip() for field in DAYS}
    switches = {field: query.get(field) == "1" for field in SWITCHES}
    numbers = {field: _number(query.get(name, "")) for name, field in NUMBERS.items()}
    shares = {field: _share(query.get(field, "")) for field in SHARES}
    found: dict[str, Any] = {**words, **days, **switches, **numbers, **shares}
    return ItemFilter(state=ItemState(state) if state in set(ItemState) else None, **found)


def write(chosen: ItemFilter) -> dict[str, str]:
    """What an address holds of a filter."""
    names = {field: name for name, field in (WORDS | NUMBERS).items()}
    return {
        names.get(field, field): "1" if value is True else str(value)
        for field, value in chosen.changes.items()
    }


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _share(text: str) -> int | None:
    digits = text.strip().removesuffix("%").strip()
    negative = digits.startswith("-")
    number = _number(digits.removeprefix("-"))
    if number is None or number > 100:
        return None
    return -number if negative else number
