"""The evidence of an item: the words that state its fact, and those that name its key."""

from __future__ import annotations

from questions import world
from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.facts import Fact, Kind, Mention
from questions.world import people, sentences
from questions.world.words import holds, offsets

_NAMED = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)


def evidence_for(key: Mention, fact: Fact, statements: Statements) -> tuple[Evidence, ...]:
    """The fact's evidence; where it only points to the key ("he"), the sentence that names it, too.

    That is the last one before it, or the first one behind it.
    """
    place = fact.evidence[0]
    names = _names_of(key)
    if key.kind not in _NAMED or any(
        holds(piece.quote, name) for piece in fact.evidence for name in names
    ):
        return fact.evidence
    article = next(
        (one for one in statements.knowledge.articles if one.name == place.article), None
    )
    naming = _naming(article, key.text, place.start) if article else None
    return (*fact.evidence, naming) if naming else fact.evidence


def _names_of(key: Mention) -> list[str]:
    names = [key.text, *key.aliases]
    if key.kind is Kind.PERSON:
        names.append(people.family_name(key.text))
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    return [*names, state.name, *state.aliases, *state.adjectives] if state else names


def _naming(article: Article, name: str, start: int) -> Evidence | None:
    """The sentence nearest before a place, or else after it, that holds a name."""
    places = list(offsets(article.text, name))
    if not places:
        return None
    at = max((one for one in places if one < start), default=places[0])
    first = article.text.rfind("\n", 0, at) + 1
    last = article.text.find("\n", at)
    paragraph = article.text[first : last if last >= 0 else len(article.text)]
    for offset, sentence in sentences.split(paragraph):
        begin = first + offset
        if begin <= at < begin + len(sentence):
            return article.cite(begin, begin + len(sentence))
    return None
