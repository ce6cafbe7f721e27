"""Abbreviations that need no explanation: everybody meets them without their long forms."""

from __future__ import annotations

import re

_COMMON = frozenset(
    # Bodies of states, and of many of them.
    "UN EU UK US USA USSR UAE NATO UNESCO UNICEF WHO WTO IMF OPEC OECD ASEAN NASA ESA CIA FBI KGB "
    "MI5 MI6 NHS GDR FRG RAF SS SA CERN "
    # Broadcasters, firms, clubs and contests.
    "BBC CNN ABC CBS NBC ITV MTV IBM BMW KLM LG HP AEG BP GM IKEA NBA NFL FIFA UEFA IOC MIT UCLA "
    "YMCA "
    # Offices and degrees.
    "CEO CFO MP MEP PM MBA MA BA PR HR IT "
    # Science, medicine, technology.
    "AIDS HIV DNA RNA MRI CT IQ GPS LED LCD CD DVD TV PC USB PDF SMS WWW UFO AI VR COVID SARS ABS "
    "PVC UV TNT LSD CFC CO "
    # Economy, time and measures.
    "GDP GNP VAT AD BC CE BCE AM PM GMT".split()
)
_ROMAN = re.compile(r"[IVXLC]+")
_SHIP = frozenset("HMS USS RMS SMS MS MV RRS CSS USCGC HMAS".split())


def is_common(word: str) -> bool:
    """Whether capitals need no long form: a common abbreviation, a ship's title or a number."""
    return word in _COMMON or word in _SHIP or bool(_ROMAN.fullmatch(word))
