"""Who may be meant as well: the other names of people, and those who took part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from questions.distractors.sameness import is_same
from questions.model.articles import Article
from questions.model.facts import Fact
from questions.world import people

_NAME = r"[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'.-]*|de|del|da|do|dos|van|von|der|of|the)){0,5}"
# "Ann Hale, better known as Nan Hale", "Nan Hale (born Ann Hale)".
_CALLED = re.compile(
    rf"(?P<one>{_NAME})[,(]* ?\(?(?:who (?:is|was) |whose )?"
    r"(?:(?:also|better|commonly|originally|otherwise|popularly|usually) )?"
    r"(?:a\.k\.a\.|alias|born|called|known|née|nicknamed|real name|stage name|pen name|pseudonym)"
    rf"(?: as| was| is| of)? [“\"‘']?(?P<two>{_NAME})"
)
# "Ann Moe, as she was called after her marriage", and the name before it in the same sentence.
_CALLED_SO = re.compile(
    rf"(?P<one>{_NAME}),? as (?:he|she|it) (?:was|is|became|had been|later became) "
    r"(?:(?:later|now|then|since|formerly|previously) )?(?:called|known|named)"
)
# "In 1999 Norla changed its name to Falk", "Norla, now Falk", "Norla was renamed Falk".
_RENAMED = re.compile(
    rf"(?P<one>{_NAME})(?:,? (?:was|is|has been|had been|were)(?: \w+)? renamed"
    r"|,? (?:changed|had changed) (?:its|his|her|their) name"
    r"|,? took the name|,? became known"
    r"|,? (?:formerly|previously|originally|now|today|later)(?: called| known| named)?)"
    rf" (?:to|as|of)? ?(?:the )?(?P<two>{_NAME})"
)
# How far from the evidence partners are looked for, where paragraphs are long.
_NEAR = 500
_TOGETHER = re.compile(
    r"\b(?:accompan\w+|aides?|alongside|co-\w+|collaborat\w+|colleagues?|companions?|crew|helped|"
    r"help of|joined (?:her|him|them)|joint\w*|partner\w*|together|with (?:her|him|them))\b",
    re.IGNORECASE,
)


def other_names(articles: Sequence[Article]) -> tuple[tuple[str, str], ...]:
    """Pairs of names of which articles say that they are one person's."""
    found = (
        match
        for article in articles
        for pattern in (_CALLED, _RENAMED)
        for match in pattern.finditer(article.text)
    )
    pairs = [(match["one"].rstrip("."), match["two"].rstrip(".")) for match in found]
    pairs += [pair for article in articles for pair in _married(article.text)]
    return tuple(pairs)


def _married(text: str) -> Iterator[tuple[str, str]]:
    """A name under which somebody was known later, with the last one before of the same first name.

    "In 1947 Rosa Falk won. Rosa Moe, as she was called after her marriage, lost."
    """
    for match in _CALLED_SO.finditer(text):
        given = match["one"].partition(" ")[0]
        names = re.findall(rf"\b{re.escape(given)} {_NAME}", text)
        yield from ((match["one"], name) for name in dict.fromkeys(names) if name != match["one"])


def are_one(one: str, other: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether two names are one person's by such pairs."""
    return any(
        (is_same(one, left) and is_same(other, right))
        or (is_same(one, right) and is_same(other, left))
        for left, right in pairs
    )


def took_part(name: str, fact: Fact, text: str) -> bool:
    """Whether the paragraph of a fact tells of partners, and names somebody."""
    paragraph = _paragraph(fact, text)
    last = people.family_name(name)
    return last in paragraph and _TOGETHER.search(paragraph) is not None


def _paragraph(fact: Fact, text: str) -> str:
    place = fact.evidence[0]
    before = text[max(0, place.start - _NEAR) : place.start].rpartition("\n\n")[2]
    behind = text[place.end : place.end + _NEAR].partition("\n\n")[0]
    return f"{before}{text[place.start : place.end]}{behind}"
