"""Names: which two of them mean one thing."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.checks.reading.library import library_of
from questions.checks.reading.wording import ARTICLE, bare, straight
from questions.model.review import Knowledge
from questions.world import aliases, country, country_of_adjective, country_of_capital
from questions.world.spelling import plain

_SMALL = frozenset("of the and for in on de la du von van".split())
_CAPITALISED = re.compile(r"[A-Z][\w'.-]*(?:\s(?:of|the|and|[A-Z][\w'.-]*))*")
_TOKEN = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*|[^\w\s]|_")
TITLE = re.compile(
    r"^(?:(?:mr|mrs|ms|dr|sir|lady|lord|prof|professor|president|prime minister|king|queen|pope|"
    r"general|captain|senator|minister|chancellor)\.?\s)+",
    re.IGNORECASE,
)


@lru_cache(maxsize=50_000)
def country_code(text: str) -> str:
    """The code of the country that a text names, directly or by an alias; otherwise ""."""
    found = country(ARTICLE.sub("", straight(text)).strip(" ."))
    return found.code if found else ""


@lru_cache(maxsize=50_000)
def country_meant(text: str) -> str:
    """The code of the country that a text names or may stand for ("Seoul", "the Cubans")."""
    name = ARTICLE.sub("", straight(text)).strip(" .")
    found = country(name) or country_of_capital(name) or country_of_adjective(name)
    return found.code if found else ""


def is_name(text: str) -> bool:
    """Whether all words of a text are capitalised, small ones like "of" aside."""
    found = [word for word in re.findall(r"[\w'.-]+", straight(text)) if word not in _SMALL]
    return bool(found) and all(word[0].isupper() for word in found)


def is_acronym_of(short: str, full: str) -> bool:
    """Whether one is the initial letters of the other: "UN", "U.N." and "the United Nations"."""
    letters = re.sub(r"^the\s", "", straight(short), flags=re.IGNORECASE).replace(".", "")
    if not (2 <= len(letters) <= 8 and letters.isupper() and letters.isalpha()):
        return False
    parts = [part for part in re.split(r"[\s-]+", straight(full)) if part]
    if len(parts) < 2:
        return False
    strict = "".join(part[0] for part in parts if part.casefold() not in _SMALL)
    loose = "".join(part[0] for part in parts if part.casefold() != "the")
    return letters in (strict.upper(), loose.upper())


def is_surname_of(short: str, full: str) -> bool:
    """Whether one is the other's last name: "Castro" and "Fidel Castro"."""
    if not (is_name(short) and is_name(full)):
        return False
    brief, long = (TITLE.sub("", straight(name)).split() for name in (short, full))
    return 0 < len(brief) < len(long) and [*long[-len(brief) :]] == brief


def mean_one_thing(first: str, second: str, knowledge: Knowledge, *, people: bool = False) -> bool:
    """Whether two names stand for the same, as far as the world and the facts tell.

    Args:
        first: A name.
        second: Another.
        knowledge: The facts, whose mentions know further names.
        people: Whether both are people, so that a surname stands for a full name.
    """
    if bare(first) == bare(second) or aliases.are_one(first, second):
        return True
    codes = country_code(first), country_code(second)
    if all(codes):
        return codes[0] == codes[1]
    if is_acronym_of(first, second) or is_acronym_of(second, first):
        return True
    if people and (is_surname_of(first, second) or is_surname_of(second, first)):
        return True
    return bare(second) in library_of(knowledge).aliases.get(bare(first), frozenset())


_ACRONYM = re.compile(r"\b(?:[A-Z]\.?){2,8}(?![\w.])")


def holds_name(text: str, name: str, knowledge: Knowledge) -> bool:
    """Whether a text names something, by any name that is known for it or that stands for it.

    Args:
        text: A text with plain quotes.
        name: A name, or other words.
        knowledge: The facts, whose mentions know further names.
    """
    if holds_name_itself(text, name, knowledge):
        return True
    if " " in name and any(is_acronym_of(short, name) for short in _ACRONYM.findall(text)):
        return True
    code = country_meant(name)
    return bool(code) and code in countries_meant(text)


def holds_name_itself(text: str, name: str, knowledge: Knowledge) -> bool:
    """As `holds_name`, but without capitals and peoples, which only may stand for a country."""
    if holds_words(text, name):
        return True
    short = TITLE.sub("", straight(name)).split()
    if is_name(name) and len(short) > 1 and holds_words(text, short[-1]):
        return True
    names = library_of(knowledge).aliases.get(bare(name), frozenset())
    return any(holds_words(text, alias) for alias in (*names, *aliases.others_of(name)))


def holds_words(text: str, wanted: str) -> bool:
    """Whether a text holds words one after another, whole, whatever their case and accents."""
    words = _spaced(bare(wanted))
    return words != "  " and words in _spaced(text)


@lru_cache(maxsize=20_000)
def _spaced(text: str) -> str:
    """The words and signs of a text, each between blanks, so that whole words can be found."""
    whole = plain(text).casefold().replace("-based ", " based ")  # "a Hull-based firm" names Hull
    return f" {' '.join(_TOKEN.findall(whole))} "


@lru_cache(maxsize=5_000)
def countries_meant(text: str) -> frozenset[str]:
    """The codes of the countries that a text names or stands for by capitals and peoples."""
    parts = _CAPITALISED.findall(straight(text))
    runs = (" ".join(part.split()[: length + 1]) for part in parts for length in range(4))
    singles = (word for part in parts for word in part.split())
    return frozenset(code for name in (*runs, *singles) if (code := country_meant(name)))
