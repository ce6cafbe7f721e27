"""Made-up people, where an article names too few: of the key's sex and language area.

Frequent given and family names are put together, so that nobody is meant. All questions on one
article draw from one cast, lest the real people be known by coming back.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from questions import world
from questions.distractors.candidates import INVENTED, Candidate, Wanted, draw
from questions.distractors.statements import Statements
from questions.model.facts import Kind
from questions.world import people
from questions.world.people import Area
from questions.world.spelling import plain

_ACCENTED = re.compile(r"[^\W\d_a-zA-Z]")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_HER = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)
# "Who was the wife of …?", "Who became the first woman …?", but not "Who met the Queen?".
_FEMALE = (
    "female|woman|women|wife|widow|(?:grand|step)?mother|(?:grand|step)?daughter|sister|aunt|niece|"
    "actress|girl|queen|princess|duchess|empress|heiress|countess|nun|bride|ballerina"
)
_MALE = (
    "male|man|husband|widower|(?:grand|step)?father|(?:grand|step)?son|brother|uncle|nephew|boy|"
    "king|prince|duke|emperor|monk|pope|bridegroom"
)
_ROLE = re.compile(
    r"(?:Who (?:is|was|became) (?:[\w’'-]+ ){0,5}?|Which (?:[\w’'-]+ ){0,2}?)"
    rf"(?:(?P<her>{_FEMALE})|(?P<him>{_MALE}))\b"
)
# Characters behind a name in which a pronoun mostly stands for it.
_REACH = 160
_OFTEN = 2


def find(wanted: Wanted, statements: Statements, seed: int) -> Iterator[Candidate]:
    """People of the same area and sex, of either where it is unknown, named at the key's length."""
    name, text = wanted.key.text, statements.text_of(wanted.fact)
    area, woman = _area(wanted, statements), is_woman(name, text, wanted.stem)
    if area is None or not people.is_full_name(name):
        return
    casts = [
        list(_cast(area, statements, wanted, seed, woman=one))
        for one in ((woman,) if woman is not None else (True, False))
    ]
    cast = [one for pair in zip_longest(*casts) for one in pair if one]
    if not _ACCENTED.search(text):
        cast = [bare for one in cast if (bare := plain(one)).isascii()]
    for place, one in enumerate(sorted(cast, key=lambda one: abs(len(one) - len(name)) // 4)):
        why = f"The article names {name}; this name is made up."
        yield Candidate(one, Kind.PERSON, INVENTED, why, fit=-place)


def is_woman(name: str, text: str, stem: str = "") -> bool | None:
    """Whether a person is a woman, by the stem, the given name, or the pronouns behind the name."""
    if (told := _told_by(stem)) is not None:
        return told
    if (known := people.is_woman(name)) is not None:
        return known
    last = re.escape(people.family_name(name))
    behind = " ".join(
        text[match.end() : match.end() + _REACH] for match in re.finditer(rf"\b{last}\b", text)
    )
    her, his = len(_HER.findall(behind)), len(_HIS.findall(behind))
    if max(her, his) < _OFTEN or min(her, his) * 2 > max(her, his):
        return None
    return her > his


def _told_by(stem: str) -> bool | None:
    """Whether a stem asks for a woman or for a man; None where it tells neither."""
    if match := _ROLE.search(stem):
        return match["her"] is not None
    her, his = bool(_HER.search(stem)), bool(_HIS.search(stem))
    is_of_others = any(people.is_given_name(word) for word in _WORDS.findall(stem))
    return None if her == his or is_of_others else her


def contradicts(name: str, stem: str) -> bool:
    """Whether a stem tells that its person is no man, or no woman, as the one of this name is."""
    told, known = _told_by(stem), people.is_woman(name)
    return told is not None and known is not None and told != known


def _area(wanted: Wanted, statements: Statements) -> Area | None:
    """Where the key's people live: told by an adjective beside the name, the name, or the text.

    Where nothing tells it, it is the area of most people in the text, or the language's own; None
    for a name in letters that the language does not have.
    """
    words = _WORDS.findall(f"{wanted.stem} {wanted.fact.text}")
    told = {state.code for word in words if (state := world.country_of_adjective(word))}
    home = _home(wanted, statements)
    beside = people.area_of_country(told.pop()) if len(told) == 1 else None
    found = people.area_of(wanted.key.text, home=beside or home)
    own = None if _ACCENTED.search(wanted.key.text) else people.AREAS[0]
    return found or _most(wanted, statements) or own


def _most(wanted: Wanted, statements: Statements) -> Area | None:
    """The area that most people of the article come from."""
    article = wanted.fact.evidence[0].article
    names = {
        use.mention.text
        for use in statements.mentions.of_kind(Kind.PERSON, article)
        if use.article == article
    }
    areas = Counter(area.name for name in sorted(names) if (area := people.area_of(name)))
    first = areas.most_common(1)[0][0] if areas else ""
    return next((area for area in people.AREAS if area.name == first), None)


def _home(wanted: Wanted, statements: Statements) -> Area | None:
    """The area of the country that an article names most."""
    article = wanted.fact.evidence[0].article
    named = Counter(
        state.code
        for use in statements.mentions.of_kind(Kind.COUNTRY, article)
        if use.article == article and (state := world.country(use.mention.text))
    )
    return people.area_of_country(named.most_common(1)[0][0]) if named else None


def _cast(
    area: Area, statements: Statements, wanted: Wanted, seed: int, *, woman: bool
) -> Iterator[str]:
    """Names that nobody in the library has, not even in part."""
    place = wanted.fact.evidence[0].article
    given = sorted(area.given_for(is_woman=woman), key=lambda one: draw(seed, place, one))
    family = sorted(area.families_for(is_woman=woman), key=lambda one: draw(seed, place, one))
    free = [[one for one in names if not _stands_in(one, statements)] for names in (given, family)]
    for first, last in zip(*free, strict=False):
        parts = (last, first) if area.family_first else (first, last)
        if first != last:
            yield " ".join(parts)


def _stands_in(name: str, statements: Statements) -> bool:
    return any(word in statements.words for word in name.split())
