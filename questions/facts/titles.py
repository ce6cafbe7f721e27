"""Facts from what stands before a person's name: "the Norwegian painter Ann Hale"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from questions import world
from questions.facts import callings, designations
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
_HOLDERS = frozenset("ceo chairman chairwoman".split())
_UNKNOWN = frozenset(
    "company government state party group team club city town school hospital union country "
    "national world prison ministry".split()
)
"""Words before an office that leave open of what it is."""

_FOREGONE = frozenset("then late former ex outgoing incoming acting future deputy would".split())


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts in the titles of a sentence's persons, and why others are none."""
    for person in designations.persons(sentence, context):
        words = _before(person, sentence, context)
        if words and " " in person.name:
            try:
                yield _fact(person, words, context, number)
            except Unclear as unclear:
                yield unclear


def _before(person: Called, sentence: Span, context: Context) -> list[Token]:
    """The words of the noun phrase before a name, where they call the person something."""
    doc, start = sentence.doc, person.first
    while start > sentence.start and _is_part(doc[start - 1], context):
        start -= 1
    if start > sentence.start and (
        doc[start - 1].lower_ in _ARTICLES or doc[start - 1].tag_ == "PRP$"
    ):
        start -= 1
    words = [*doc[start : person.first]]
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
    state, before = _country(words)
    if state is not None:
        rest = words[before:]
        if _is_sole(rest, noun):
            return _office(person, words, before, state, context, number)
    elif noun == "minister" or noun in callings.STATE:
        return _office_of(person, words, context, number)
    if noun in callings.KIN or not _tells(words, noun):
        raise Unclear("title")
    if noun in _HOLDERS:
        return _holder(person, words, context, number)
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
    person: Called,
    words: Sequence[Token],
    before: int,
    state: Country,
    context: Context,
    number: int,
) -> Fact:
    """What "North Korean leader" says: "the leader of North Korea"."""
    adjective = words[0].doc[words[0].i : words[before].i]
    name = state.in_sentence
    office = " ".join(token.lower_ for token in words[before:])
    text = f"the {office} of {name}"
    mention = Mention(
        name,
        Kind.COUNTRY,
        adjective.start_char,
        adjective.end_char,
        state.aliases,
        at=len(text) - len(name),
    )
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    phrase = designations.described(text, words[-1], (mention,), start=start, end=end)
    return designations.fact(person, phrase, context, number, sentence=words[0].sent)


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


def _holder(person: Called, words: list[Token], context: Context, number: int) -> Fact:
    """What "Norla CEO" says: "the CEO of Norla"."""
    entity = context.references.entities.get(words[0].i)
    named = words[:-1]
    if (
        not named
        or entity is None
        or any(context.references.entities.get(one.i) is not entity for one in named)
    ):
        raise Unclear("title")
    made = designations.designation(person, named, named[-1], context, number)
    who, what = made.phrases
    office = words[-1].text if words[-1].text.isupper() else words[-1].lower_
    start = f"the {office} of "
    found = tuple(replace(each, at=each.at + len(start)) for each in what.mentions)
    phrase = replace(
        what, text=start + what.text, head=noun_of(words[-1]), mentions=found,
        end=words[-1].idx + len(words[-1]),
    )  # fmt: skip
    verb = made.verb.form if made.verb else "is"
    return replace(made, phrases=(who, phrase), text=f"{person.name} {verb} {phrase.text}.")


def _tells(words: Sequence[Token], noun: str) -> bool:
    """Whether the words say enough: a trade by itself, an office only with its field."""
    if noun not in callings.OFFICES or noun in _HOLDERS:
        return True
    before = [token.lower_ for token in words[:-1]]
    plain = all(token.pos_ in ("NOUN", "ADJ") and token.is_lower for token in words[:-1])
    return bool(before) and plain and not set(before) & _UNKNOWN
