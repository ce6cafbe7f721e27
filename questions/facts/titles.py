"""Facts from what stands before a person's name: "the Norwegian painter Ann Hale"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from questions import world
from questions.facts import callings, designations, holders
from questions.facts.descriptions import noun_of
from questions.facts.designations import Called
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention
from questions.world.countries import Country

_INSIDE = ("ADJ", "NOUN", "PROPN", "NUM")
_ARTICLES = frozenset(("a", "an", "the"))
_RANKS = frozenset("prime vice supreme".split())
_MINISTRIES = frozenset(
    "foreign defence defense finance interior justice health education environment energy trade "
    "agriculture culture transport labour labor economy prime".split()
)
_UNKNOWN = frozenset(
    "company government state party group team club city town school hospital union country "
    "national world prison ministry".split()
)
"""Words before an office that leave open of what it is."""

_FOREGONE = frozenset(
    "then late former ex outgoing incoming acting future deputy would lead".split()
)


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts in the titles of a sentence's persons, and why others are none."""
    for person in designations.persons(sentence, context):
        if " " not in person.name:
            continue
        words = _before(person.first, sentence, context)
        aside = _aside(person, sentence, context)
        try:
            if words:
                yield _fact(person, words, context, number)
            elif aside:
                yield from _office(person, aside, context, number)
        except Unclear as unclear:
            yield unclear


def _aside(person: Called, sentence: Span, context: Context) -> list[Token]:
    """The office before a name between commas: "The Norwegian prime minister, Ann Hale, …"."""
    doc, comma = sentence.doc, person.titled - 1
    closed = person.end < sentence.end and doc[person.end].text == ","
    if comma <= sentence.start or doc[comma].text != "," or not closed:
        return []
    if doc[min(person.end + 1, sentence.end - 1)].lower_ in ("and", "or"):
        return []
    words = _before(comma, sentence, context)
    return words[1:] if words and words[0].lower_ == "the" else []


def _before(end: int, sentence: Span, context: Context) -> list[Token]:
    """The words of the noun phrase that ends at a token, where they call a person something."""
    doc, start = sentence.doc, end
    while start > sentence.start and _is_part(doc[start - 1], context):
        start -= 1
    if start > sentence.start and (
        doc[start - 1].lower_ in _ARTICLES or doc[start - 1].tag_ == "PRP$"
    ):
        start -= 1
    words = [*doc[start:end]]
    if not words or (not callings.is_calling(noun_of(words[-1])) and not _is_minister(words[-1])):
        return []
    return words if words[-1].tag_ not in ("NNS", "NNPS") else []


def _is_minister(head: Token) -> bool:
    return head.lower_ == "minister"


def _is_part(token: Token, context: Context) -> bool:
    if token.i in context.times and "old" not in context.times[token.i].text:
        return False
    if token.tag_ == "POS":
        return True
    if token.text == "-":
        return not token.whitespace_ and not token.doc[token.i - 1].whitespace_
    return token.pos_ in _INSIDE and not token.is_space


def _fact(person: Called, words: list[Token], context: Context, number: int) -> Fact:
    head, noun = words[-1], noun_of(words[-1])
    if any(token.lower_ in _FOREGONE for token in words):
        raise Unclear("title")
    if any(token.tag_ in ("POS", "PRP$") for token in words):
        return designations.designation(person, words, head, context, number)
    if words[0].lower_ in _ARTICLES:
        words = words[1:]
    for office in _office(person, words, context, number):
        return office
    state, _ = _country(words)
    if state is None and (noun == "minister" or noun in callings.STATE):
        return _office_of(person, words, context, number)
    if noun in callings.KIN:
        raise Unclear("title")
    if holders.is_of_body(person, words, context):
        return holders.holder(person, words, context, number)
    if noun in holders.HEADS or not _tells(words, noun):
        raise Unclear("title")
    if any(token.i in context.references.entities for token in words) and state is None:
        raise Unclear("title")
    return designations.designation(person, words, head, context, number, article="a")


def _country(words: Sequence[Token]) -> tuple[Country | None, int]:
    """The country whose adjective stands in front, and how many words that has."""
    for count in (2, 1):
        if len(words) > count:
            text = " ".join(token.text for token in words[:count])
            state = world.country_of_adjective(text)
            if state is not None:
                return state, count
    return None, 0


def _is_sole(rest: Sequence[Token], noun: str) -> bool:
    """Whether a country has one such office."""
    ranks = [token.lower_ for token in rest[:-1]]
    if noun == "minister":
        return bool(ranks) and all(rank in _MINISTRIES for rank in ranks)
    return noun in callings.STATE and all(rank in _RANKS for rank in ranks)


def _office(
    person: Called, words: Sequence[Token], context: Context, number: int
) -> Iterator[Fact]:
    """What "North Korean leader" says, where a state has one: "the leader of North Korea"."""
    state, before = _country(words)
    if state is None or not _is_sole(words[before:], noun_of(words[-1])):
        return
    adjective = words[0].doc[words[0].i : words[before].i]
    name = state.in_sentence
    office = " ".join(token.lower_ for token in words[before:])
    text = f"the {office} of {name}"
    place = len(text) - len(name)
    first, last = adjective.start_char, adjective.end_char
    mention = Mention(name, Kind.COUNTRY, first, last, state.aliases, at=place)
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    phrase = designations.described(text, words[-1], (mention,), start=start, end=end)
    yield designations.fact(person, phrase, context, number, sentence=words[0].sent)


def _office_of(person: Called, words: list[Token], context: Context, number: int) -> Fact:
    """What "Prime Minister Ann Hale of Norway" says: "the prime minister of Norway"."""
    doc, at = words[0].doc, person.end
    entity = context.references.entities.get(at + 1)
    if at + 1 >= len(doc) or doc[at].lower_ != "of" or entity is None:
        raise Unclear("title")
    if entity.kind is not Kind.COUNTRY or not _is_sole(words, noun_of(words[-1])):
        raise Unclear("title")
    office = " ".join(token.lower_ for token in words)
    text = f"the {office} of {entity.in_sentence}"
    token = doc[at + 1]
    mention = Mention(
        entity.in_sentence,
        Kind.COUNTRY,
        token.idx,
        token.idx + len(token),
        entity.aliases,
        at=len(text) - len(entity.in_sentence),
    )
    phrase = designations.described(
        text, words[-1], (mention,), start=words[0].idx, end=token.idx + len(token)
    )
    return designations.fact(person, phrase, context, number, sentence=words[0].sent)


def _tells(words: Sequence[Token], noun: str) -> bool:
    """Whether the words say enough: a trade by itself, an office only with its field."""
    if noun not in callings.OFFICES:
        return True
    before = [token.lower_ for token in words[:-1]]
    plain = all(token.pos_ in ("NOUN", "ADJ") and token.is_lower for token in words[:-1])
    return bool(before) and plain and not set(before) & _UNKNOWN
