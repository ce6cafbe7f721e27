"""A body, a work or a thing in a stem, with what it is: "the furniture chain Norla"."""

from __future__ import annotations

import re

from questions.builders.appositions import Presentation
from questions.builders.renown import SETTLEMENTS, SORTS, is_known, names_sort
from questions.model.facts import Kind, Mention, Phrase
from questions.world import country, country_of_adjective
from questions.world.people import is_given_name
from questions.world.words import holds, offsets

_QUOTED = re.compile(r"[“\"‘][^”\"’]*$")
# "Norla forums": the name only says of which sort something else is.
_MODIFIES = re.compile(r" (?!(?:and|as|at|by|for|from|in|into|of|on|or|to|with)\b)[a-z]")
_POSSESSIVE = re.compile(r"['’]s? ")
_TOLD_BEHIND = re.compile(r",? (?:called|which|who|an?|the) |, [a-z]| \(")
_NOUN_PHRASE = re.compile(r"\b[Tt]he (?:[\w’'-]+ ){0,3}$")
_LAST_WORD = re.compile(r"([\w-]+) (?:of |called |named )?(?:the )?$")
_NEEDING = (Kind.ORGANISATION, Kind.THING, Kind.WORK, Kind.PLACE)
_BESIDE = re.compile(
    r"\b(?:about|across|against|around|at|between|beyond|for|from|in|inside|into|near|of|off|on|"
    r"outside|over|through|to|towards?|under|with) $"
)
# The question is where or what it is.
_ASKS_WHAT = re.compile(
    r"(?:What kind of|[IO]n which (?!year|month|date|decade|century)) ?[a-z ]+ (?:is|are|was|lies) "
)
# "the Spring by Ann Hale", "Norla in New Zealand": that tells enough.
_BY_SOMEBODY = re.compile(r" (?:by|in|near) (?:the )?[A-Z]")
_OWNS = re.compile(r"['’]s?$")
_PEOPLE_JOINED = re.compile(r" and\b|['’]|,")
# "Peru's Ann Hale", "President Hale", "the poet Ann Hale".
_CAPITAL_BEFORE = re.compile(r"[^?.!]\b[A-Z][\w.’'-]* $")
_BELONGING = re.compile(r"\b(?:the|an?) (?:[\w’'-]+ ){0,3}$|['’]s? (?:[a-z]+ )*$")
_POST_OF = re.compile(
    r"\b(?:CEO|boss|captain|chair\w*|chief executive|curator|director|editor|founder|head|leader|"
    r"manager|owner|president|secretary|spokes\w+) of $"
)
# "Norla y Velland" is one name.
_WITHIN_NAMES = frozenset("al da de del della der di do du e el en et la le van von y".split())
_AT = re.compile(r"\b(?:at|from|in|into|near|of|off|on|to) $")


def introduced(
    stem: str, name: Mention, phrase: Phrase, found: Presentation | None, *, key: str
) -> str:
    """A stem that says what a name names, where its article does and the stem does not.

    Args:
        stem: The question, with others introduced.
        name: What is named.
        phrase: Where the fact names it.
        found: What the article says that it is.
        key: The right answer, which the words may not hold.
    """
    at = _place(stem, name.text.removeprefix("the "))
    fit = fitting(found, stem, key) if found and at >= 0 else None
    if fit is None or _is_told(stem, name, phrase):
        return stem
    return _behind(stem, name, fit) if fit.is_behind else _in_front(stem, name, phrase, fit)


# "into a cooperative, Norla?"
_APART = re.compile(r"\b[Aa]n? (?P<words>(?:[\w’'-]+ ){0,3}?(?P<sort>[a-z-]+)), (?:the )?$")


def as_one(stem: str, name: str) -> str:
    """A stem in which the words before a name are one with it: "the cooperative Norla"."""
    at = _place(stem, name.removeprefix("the "))
    match = _APART.search(stem, 0, at) if at >= 0 else None
    if match is None or not names_sort(match["sort"]):
        return stem
    end = at + len(name.removeprefix("the "))
    behind = stem[end:].removeprefix(",") if stem[end : end + 1] == "," else stem[end:]
    the = "The" if match.start() == 0 else "the"
    return f"{stem[: match.start()]}{the} {match['words']} {stem[at:end]}{behind}"


def in_full(stem: str, short: str, full: str) -> str:
    """A stem in which a firm has its full name once: "Norla Motors"."""
    at = _place(stem, short) if full != short else -1
    is_whole = at < 0 or stem.startswith(full, at) or stem[at + len(short) :][1:2].isupper()
    return stem if is_whole else f"{stem[:at]}{full}{stem[at + len(short) :]}"


def with_seat(stem: str, name: str, place: str, *, key: str) -> str:
    """A stem that says in which town a house stands: "the National Museum in Lund"."""
    bare = name.removeprefix("the ")
    at = _place(stem, bare)
    behind = stem[at + len(bare) :]
    is_bare = behind[:1] in ("", "?", ",") or (behind[:1] == " " and behind[1:2].islower())
    is_said = any(_is_said(place, text) for text in (stem, key))
    if at < 0 or not place or not is_bare or is_said or re.match(r" (?:in|at|of|for) ", behind):
        return stem
    return f"{stem[: at + len(bare)]} in {place}{behind}"


def with_post(stem: str, name: str, post: Presentation, *, key: str) -> str:
    """A stem that says what post somebody holds: "Ann Hale, the director of the Louvre,"."""
    at = _place(stem, name)
    before, behind = stem[:at], stem[at + len(name) :]
    if at < 0 or not _adds(post.words, stem, key):
        return stem
    if not post.is_behind:
        is_told = _CAPITAL_BEFORE.search(before) or _BELONGING.search(before)
        return stem if is_told else f"{before}{post.words} {stem[at:]}"
    if not (behind.startswith("?") or behind[1:2].islower()) or _PEOPLE_JOINED.match(behind):
        return stem
    if post.words.startswith("of "):
        return stem if behind.startswith(" of ") else f"{before}{name} {post.words}{behind}"
    comma = "" if behind.startswith("?") else ","
    return f"{before}{name}, {post.words}{comma}{behind}"


def _adds(words: str, stem: str, key: str) -> bool:
    """Whether words tell more than a stem does, nothing of the key, and no name once more."""
    telling = _words(words)
    if any(_is_said(one.lower(), key.lower()) for one in telling):
        return False
    said = [one for one in telling if _is_said(one.lower(), stem.lower())]
    names = [one for one in said if one[:1].isupper() and country(re.sub(_OWNS, "", one)) is None]
    return not names and len(said) < len(telling) - 1


def is_untold(stem: str, name: Mention, phrase: Phrase) -> bool:
    """Whether a stem tells of something that not all know, and does not say what it is.

    What stands behind "in" or "at" is a place or a body, and that is enough there.
    """
    bare = name.text.removeprefix("the ")
    at = _place(stem, bare)
    if at < 0 or name.kind not in _NEEDING or is_known(name.text) or _is_told(stem, name, phrase):
        return False
    before = stem[:at].removesuffix("the ")
    if _ASKS_WHAT.fullmatch(before) or _BY_SOMEBODY.match(stem[at + len(bare) :]):
        return False
    is_aside = _BESIDE.search(before) and not _POST_OF.search(before)
    return not is_aside and not is_given_name(name.text.split()[0])


def _place(stem: str, name: str) -> int:
    """Where a stem names something outside of quotation marks, or -1."""
    found = (at for at in offsets(stem, name) if not _QUOTED.search(stem[:at]))
    return next(found, -1)


def _is_told(stem: str, name: Mention, phrase: Phrase) -> bool:
    """Whether the words around a name say what it names, or it only stands before a noun."""
    bare = name.text.removeprefix("the ")
    at = _place(stem, bare)
    before, behind = stem[:at], stem[at + len(bare) :]
    rest = phrase.text[name.at + len(name.text) :]
    if _MODIFIES.match(rest) and behind.startswith(rest[:2]):
        return True
    if behind[1:2].isupper() or behind[:1] == "-" or _TOLD_BEHIND.match(behind):
        return True
    if before.endswith((" called ", " named ", " a ", " an ", " as ")):
        return True
    last = _LAST_WORD.search(before)
    if last is None or last.start() == 0:
        return False
    if last[1] in _WITHIN_NAMES:
        return True
    is_noun = _NOUN_PHRASE.search(before[: last.start()]) is not None
    return last[1] in SORTS or last[1][:1].isupper() or (is_noun and names_sort(last[1]))


def fitting(found: Presentation, stem: str, key: str) -> Presentation | None:
    """What something is, without what a stem says already; None where it gives away the key."""
    if found.is_behind:
        return None if any(_is_said(word, key) for word in _words(found.words)) else found
    *before, sort = found.words.removesuffix(" of").split()
    if _is_said(sort, key.lower()):
        return None
    nations = [one for one in before if one[:1].isupper() and not _is_said(one, f"{stem} {key}")]
    plain = [one for one in before if not one[:1].isupper()]
    kept = [] if any(_is_said(one, key) for one in plain) else plain
    of = " of" if found.words.endswith(" of") else ""
    return Presentation(f"{' '.join([*nations, *kept, sort])}{of}")


def _words(words: str) -> list[str]:
    return [one for one in re.findall(r"[\w-]+", words) if one[:1].isupper() or len(one) > 3]


def _is_said(word: str, text: str) -> bool:
    """Whether a text says a word, its plural, or the country that it is the adjective of."""
    state = country_of_adjective(word)
    names = (state.name, state.capital, *state.aliases) if state else ()
    plural = f"{word.removesuffix('s')}s"
    return any(one and holds(text, one) for one in (word, plural, word.removesuffix("s"), *names))


def _behind(stem: str, name: Mention, told: Presentation) -> str:
    bare = name.text.removeprefix("the ")
    end = _place(stem, bare) + len(bare)
    behind = stem[end:]
    if behind[:1] not in ("", " ", "?", ",") or _POSSESSIVE.match(behind):
        return stem
    comma = "" if behind[:1] in ("", "?", ",") else ","
    return f"{stem[:end]}, {told.words}{comma}{behind}"


def _in_front(stem: str, name: Mention, phrase: Phrase, told: Presentation) -> str:
    """A stem with the words before a name: "the sales of the chain Norla" for "Norla's sales"."""
    bare = name.text.removeprefix("the ")
    at = _place(stem, bare)
    before, behind = stem[:at].removesuffix("the "), stem[at + len(bare) :]
    called = f"the {told.words} {bare}"
    is_settlement = told.words.removesuffix(" of") in SETTLEMENTS
    if is_settlement and _AT.search(before):
        return stem  # "in Norla" says already that it is a place
    if before.endswith((" a ", " an ")):
        return stem
    if not before.removesuffix("The "):
        before, called = "", f"The{called[3:]}"
    owns = _POSSESSIVE.match(behind)
    if owns is None:
        return f"{before}{called}{behind}"
    owned = phrase.text[name.at + len(name.text) + len(owns[0]) :]
    if not owned or not behind.startswith(owned, owns.end()):
        return stem
    return f"{before}the {owned} of {called}{behind[owns.end() + len(owned) :]}"
