"""Candidates for everyday things: others of the key's sort, those that the article names first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from questions.distractors.candidates import Candidate, Wanted, draw
from questions.model.facts import Kind
from questions.world.languages import is_language_of
from questions.world.things import Thing, means, thing
from questions.world.things.describing import fits_siblings
from questions.world.things.leaders import leads
from questions.world.things.since import was_there
from questions.world.things.spots import PREPOSITIONS, goes_with

_ARTICLE = re.compile(
    rf"(?:(?P<preposition>{'|'.join(sorted(PREPOSITIONS))}) )?"
    r"(?:(?P<word>an?|the|his|her|its|their) )?(?P<name>.+)",
    re.IGNORECASE,
)
# In front of these letters stands "an", apart from words that only look so.
_VOWEL = re.compile(r"(?:[aio]|e(?!u)|u(?!n[ai]|s|k))|hour|heir", re.IGNORECASE)


# Who has an army may well have a navy.
_HAVING = re.compile(r"\b(?:do|does|did) [^?]* (?:have|own|possess)\b|\b(?:has|have|had)\?$")
# Who is the largest producer of one thing may be that of another.
_RANKED = re.compile(
    r"\b(?:consumer|export|grow|import|maker|manufactur|min(?:e|ing)|produc|suppl)"
)
_LANGUAGE = re.compile(r"\blanguages?\b")
_PROPER = re.compile(r"\b[A-Z][\w.-]*(?: (?:(?:of|the|and) )*[A-Z][\w.-]*)*")
# What Nobel Prizes are given for.
_AWARDED = ("physics", "chemistry", "medicine", "literature", "economics")


def find(wanted: Wanted, text: str, seed: int, *, year: int | None = None) -> Iterator[Candidate]:
    """The siblings of a thing in the form of the key; none for what no sort holds.

    Args:
        wanted: The key; its text is the name of a thing, with an article or without.
        text: The text of the article.
        seed: Chooses among siblings.
        year: When it was, as far as the article tells; what came into use later is left out.
    """
    if wanted.key.text.startswith("by "):
        yield from _means(wanted, text, seed, year=year)
        return
    match = _ARTICLE.fullmatch(wanted.key.text)
    here = wanted.fact.evidence[0]
    named = _named(match["name"], here.quote) if match else None
    if match is None or named is None or _HAVING.search(wanted.stem):
        return
    front = match["name"][: named.at]
    if not fits_siblings(front, named):
        return
    if is_told_by_atlas(match["name"], wanted.stem):
        return
    if (match["word"] or "").lower() in ("a", "an") and not named.countable:
        return  # "a bridge" is no card game
    siblings = _AWARDED if "Nobel" in wanted.stem else named.siblings
    is_ranked = _RANKED.search(wanted.stem) is not None
    free = [
        name
        for name in siblings
        if name != named.name and (year is None or was_there(name, year))
        if not _holds(here.quote, name) and not _holds(wanted.stem, name)
        if goes_with(name, match["preposition"] or "")
        if not (is_ranked and leads(name, wanted.stem))
    ]
    head = named.name.rpartition(" ")[2]
    free.sort(
        key=lambda name: (
            " " in named.name and not name.rstrip("s").endswith(head),
            not _holds(text, name),
            draw(seed, wanted.stem, name),
        )
    )
    for place, name in enumerate(free):
        origin, why = _reason(name, named, text)
        shown = in_form(f"{front}{name}", match["word"] or "", wanted.key.text)
        shown = f"{match['preposition'] or ''} {shown}".strip()
        yield Candidate(shown, Kind.THING, origin, why, fit=-place)


def _means(wanted: Wanted, text: str, seed: int, *, year: int | None) -> Iterator[Candidate]:
    """Other means of the sort of the key, those that the article names first."""
    quote = wanted.fact.evidence[0].quote
    free = [
        name
        for name in means.means_beside(wanted.key.text.removeprefix("by "))
        if (year is None or means.was_there(name, year))
        if not _holds(quote, name) and not _holds(wanted.stem, name)
    ]
    free.sort(key=lambda name: (not _holds(text, name), draw(seed, wanted.stem, name)))
    for place, name in enumerate(means.one_of_each(free)):
        origin = "article" if _holds(text, name) else "gazetteer"
        why = "Nothing in the article says so."
        yield Candidate(f"by {name}", Kind.THING, origin, why, fit=-place)


def _named(name: str, context: str) -> Thing | None:
    """What a name names: a thing, or people by what they do."""
    return thing(name, context=context) or thing(name, people=True)


def is_told_by_atlas(name: str, stem: str) -> bool:
    """Whether a stem asks for a language, and names a country that everybody knows to have it."""
    if not _LANGUAGE.search(stem):
        return False
    return any(is_language_of(name, place) for place in _PROPER.findall(stem))


def _reason(name: str, named: Thing, text: str) -> tuple[str, str]:
    """Where a sibling comes from, and why it is wrong."""
    shown = _plainly(name, named)
    if _holds(text, name):
        return "article", f"The article speaks of {shown} in another connection."
    return "gazetteer", f"Nothing in the article connects {shown} with this."


def in_form(name: str, article: str, like: str) -> str:
    """A name with the article that another one has, and its capital letter."""
    word = with_article(name) if article.lower() in ("a", "an") else f"{article} {name}".strip()
    return word[:1].upper() + word[1:] if like[:1].isupper() and article != "" else word


def with_article(noun: str) -> str:
    """A noun with "a" or "an" in front."""
    return f"{'an' if _VOWEL.match(noun) else 'a'} {noun}"


def forms_of(text: str) -> tuple[str, ...]:
    """How a thing may be named in a sentence: in singular and plural, and at its beginning."""
    match = _ARTICLE.fullmatch(text)
    name = match["name"] if match else text
    named = _named(name, "")
    forms = (name, named.member.name, named.member.plural) if named else (name,)
    return tuple(dict.fromkeys(each for one in forms for each in (one, one.capitalize())))


def _plainly(name: str, named: Thing) -> str:
    is_single = named.countable and not named.plural
    return with_article(name) if is_single and not name[:1].isupper() else name


def _holds(text: str, name: str) -> bool:
    """Whether a text names a thing, in the singular or the plural."""
    trunk = name.removesuffix("s").removesuffix("ie").removesuffix("y").casefold()
    return trunk in _folded(text) and _naming(trunk).search(text) is not None


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    """A text without capitals: whole articles are asked about many things."""
    return text.casefold()


@cache
def _naming(trunk: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(trunk)}(?:y|ies|e?s)?\b", re.IGNORECASE)
