"""Named events of which there are several: elections, games, battles fought again."""

from __future__ import annotations

import re

# What comes back every few years, and needs its number or its place to be told from others.
_PERIODICAL = re.compile(
    r"\b(?:(?:Olympic|Paralympic|Asian|Commonwealth) Games|Olympics|Games|World Cup|Grand Prix|"
    r"[Cc]hampionships?|[Ff]estival|Expo|[Ee]lections?|Super Bowl|Tour de France|Biennale|Summit|"
    r"[Cc]onference|[Cc]ongress)\b"
)
_TOLD_APART = re.compile(
    r"\b(?:first|last|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|[IVX]{2,})\b"
    r"|\b(?:at|in|of|on) (?:the )?[A-Z]\w+"
    r"|\b[A-Z]\w+ (?:[Cc]onference|[Ss]ummit|[Cc]ongress|[Ff]estival)\b"
)
# Towns and rivers that gave their names to several battles.
_FOUGHT_AGAIN = re.compile(
    r"\b(?:[Bb]attle|[Ss]iege) (?:of|at) (?:the )?(?:Aisne|Arras|Artois|Bull Run|Champagne|"
    r"Changsha|Corinth|Fallujah|Gaza|Grozny|Isonzo|Kharkov|Kharkiv|Krithia|Lexington|Manassas|Mantinea|"
    r"Marne|Mogadishu|Narvik|Newbury|Panipat|Petersburg|Polotsk|Saratoga|Seoul|Sirte|Smolensk|"
    r"Springfield|St Albans|Tarain|Vienna|Winchester|Ypres|Zürich)\b"
)


def comes_back(stem: str) -> bool:
    """Whether a named event is one of several of its name, and nothing tells which."""
    if _FOUGHT_AGAIN.search(stem):
        return True
    return bool(_PERIODICAL.search(stem)) and not _TOLD_APART.search(stem)
