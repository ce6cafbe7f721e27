"""What comes again: elections, games, battles fought twice, peace made once more, a record."""

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


_ONCE = re.compile(r"\b(?:first|last|only|second|third|fourth|fifth|finally|final (?!of\b)|once)\b")
_REPEATED = (
    # Two states make peace, or go to war, as often as they fall out.
    r"mak(?:e|es|ing) peace|made peace|g(?:o|oes|oing) to war|went to war|"
    # A club reaches a final in other years as well.
    r"reach(?:es|ed)? (?:the|a) (?:(?:quarter|semi)-?)?finals?|"
    # "At its lowest level": of how long?
    r"(?:at|to|hits?|reach(?:es|ed)?) (?:its|their|the|an?) (?:all-time )?"
    r"(?:high|low|lowest|highest|weakest|strongest) (?:level|point|price|rate|value)s?"
    r"(?! (?:since|for|in|ever))|"
    r"(?:large|great|huge|vast|growing|small) (?:numbers|amounts|quantities) of"
)
_AGAIN = re.compile(rf"\b(?:{_REPEATED})\b")
# "He obtained a patent", of which nothing more is told.
_BARE = re.compile(
    r"\b(?:a|an) (?:award|contract|degree|letter|licen[cs]e|loan|medal|patent|permit|prize|report|"
    r"scholarship|speech|statement|visit)(?=\?|\Z| in\b(?! [A-Z]))"
)
# "Attacked the Third Army": armies fight more than once, and the place would tell.
_FOUGHT = re.compile(
    r"\b(?:attack|bomb|bombard|raid|shell|defeat|fight|fought)(?:s|ed)? (?:the )?"
    r"(?:[\w.'’-]+ ){1,6}?(?:[Aa]rm(?:y|ies)|[Cc]orps|[Dd]ivisions?|[Ff]leets?|"
    r"[Ff]orces|[Tt]roops|[Nn]avy|[Gg]arrisons?)\b"
)
_SOMEWHERE = re.compile(
    r" (?:at|in|on|near|off|along|during|outside) (?:the )?(?:[a-z]+ of )?[A-Z]"
)


def happens_again(text: str) -> bool:
    """Whether a stem or an event tells what may as well have happened at other times."""
    if _ONCE.search(text):
        return False
    if _AGAIN.search(text) or _BARE.search(text):
        return True
    fought = _FOUGHT.search(text)
    return fought is not None and not _SOMEWHERE.search(text, fought.end())
