"""The country of an office: "Of which country was Ann Hale the prime minister?".

Who somebody was is asked more to the point where the wrong roles have the same office elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.world import country

_OF = re.compile(r"the (?P<office>[a-z][a-z ]*) of (?P<state>(?:the )?[A-Z].*)")
_OWNED = re.compile(r"(?P<state>(?:the )?[A-Z].*?)['’]s? (?P<office>[a-z][a-z ]*)")
_WHO = re.compile(r"(?P<opening>.*, )?[Ww]ho (?P<verb>is|was) (?P<person>.+)\?")


def of_which_country(
    stem: str, role: Mention, wrong: Sequence[Option]
) -> tuple[str, Mention, tuple[Option, ...]] | None:
    """The stem, the key and the wrong answers by country; None where the office differs.

    Args:
        stem: "Who was Ann Hale?", dated or not.
        role: What Ann Hale was: "the prime minister of Norway".
        wrong: What she was not.
    """
    told = [_parted(one) for one in (role.text, *(one.text for one in wrong))]
    asked = _WHO.fullmatch(stem)
    if asked is None or None in told or len({one[0] for one in told if one}) != 1:
        return None
    (office, state), *others = (one for one in told if one)
    opening, which = (asked["opening"] or ""), "Of which country"
    which = f"{opening}{which[:1].lower()}{which[1:]}" if opening else which
    key = replace(role, text=state, kind=Kind.COUNTRY, at=0)
    options = tuple(replace(one, text=name) for one, (_, name) in zip(wrong, others, strict=True))
    return f"{which} {asked['verb']} {asked['person']} the {office}?", key, options


def _parted(role: str) -> tuple[str, str] | None:
    """The office and the country of a role."""
    match = _OF.fullmatch(role) or _OWNED.fullmatch(role)
    state = country(match["state"]) if match else None
    return (match["office"], state.name) if match and state else None
