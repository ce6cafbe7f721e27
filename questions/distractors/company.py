"""Who may be meant as well: the other names of people, and those who took part."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
# How far from the evidence partners are looked for, where paragraphs are long.
_NEAR = 500
_TOGETHER = re.compile(
    r"\b(?:accompan\w+|aides?|alongside|co-\w+|collaborat\w+|colleagues?|companions?|crew|helped|"
    r"help of|joined (?:her|him|them)|joint\w*|partner\w*|together|with (?:her|him|them))\b",
    re.IGNORECASE,
)


def other_names(articles: Iterable[Article]) -> tuple[tuple[str, str], ...]:
    """Pairs of names of which articles say that they are one person's."""
    found = (match for article in articles for match in _CALLED.finditer(article.text))
    return tuple((match["one"].rstrip("."), match["two"].rstrip(".")) for match in found)


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
