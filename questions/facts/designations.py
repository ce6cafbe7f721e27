"""What a description calls a name, as a fact: "Ann Hale is the mayor of Bern"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity, lexicon
from questions.analysis.reference.entities import bare_person
from questions.facts import mentions
from questions.facts.changes import changed_post
from questions.facts.linking import be, linked
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.times.genre import Genre, decide

_PRAISE = frozenset(
    "famous popular renowned controversial legendary veteran leading outspoken prominent respected "
    "top longtime acclaimed influential notorious beloved distinguished eminent great celebrated "
    "passionate dedicated local noted brilliant talented".split()
)
_NAME_PARTS = frozenset("- ' ’ von van de der den bin ibn el al la du da dos".split())
_LETTERS_WITH_AN = frozenset("AEFHILMNORSX")
_OWNERS = re.compile(r"\b(?:his|her|its|their|my|our|your)\b")
_DEATH = frozenset("died dies dead death killed murdered assassinated obituary".split())
_POSTS = frozenset(
    "leader president chancellor premier head chief director executive ceo chairman chairwoman "
    "chair chairperson manager governor mayor commissioner captain commander boss principal rector "
    "dean curator editor minister secretary coach trainer owner judge deputy".split()
)
"""What one person is after another."""

_LATELY = 400
"""Days before publication from which on an office is taken to be held still."""


@dataclass(frozen=True, slots=True)
class Called:
    """A person of the text.

    Attributes:
        name: The fullest name.
        first: Number of the first token of the name here, titles left out.
        end: Number behind the last.
        titled: Number of the first token with titles.
    """

    name: str
    first: int
    end: int
    titled: int


def persons(sentence: Span, context: Context) -> list[Called]:
    """The persons that a sentence names, in its order."""
    found: list[Called] = []
    named = context.references.entities
    at = sentence.start
    while at < sentence.end:
        entity = named.get(at)
        start = at
        at += 1
        if entity is None:
            continue
        while at < sentence.end and named.get(at) is entity:
            at += 1
        one = _person(sentence, start, at, context)
        if one is not None:
            found.append(one)
    return found


def _person(sentence: Span, start: int, end: int, context: Context) -> Called | None:
    doc, entity = sentence.doc, context.references.entities[start]
    if entity.ambiguous or not (
        entity.kind is Kind.PERSON or _may_be_human(doc[start:end], entity)
    ):
        return None
    bare = " ".join(bare_person(doc[start:end].text))
    first = start
    behind = doc[end - 1].idx + len(doc[end - 1])
    while first < end - 1 and behind - doc[first].idx > len(bare):
        first += 1
    name = entity.name if entity.kind is Kind.PERSON else bare
    full = " ".join(bare_person(name))
    return Called(full, first, end, start) if full[:1].isupper() else None


def _may_be_human(span: Span, entity: Entity) -> bool:
    """Whether a name of no certain kind looks like a person's."""
    if entity.kind is Kind.THING and all(token.ent_type_ == "PERSON" for token in span):
        return True
    if entity.kind not in (Kind.THING, Kind.PLACE) or not 2 <= len(span) <= 6:
        return False
    if not all(token.text[:1].isupper() or token.text in _NAME_PARTS for token in span):
        return False
    last = span[-1].lower_
    known = last in lexicon.PLACE_NOUNS | lexicon.ORGANISATION_NOUNS
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return not known and before not in ("the", "in", "at")


def designation(
    person: Called,
    tokens: Sequence[Token],
    head: Token,
    context: Context,
    number: int,
    *,
    article: str = "",
) -> Fact:
    """The fact that words call a person something; `article` is put before them.

    Raises:
        Unclear: The words do not stand alone, or the sentence does not vouch for them.
    """
    kept = [token for token in tokens if not _is_needless(token, head)]
    wording = word(kept, _standing(context, kept, head), subject=head.doc[person.end - 1])
    if wording.problem:
        raise Unclear(wording.problem)
    text = wording.text
    if _OWNERS.search(text):
        raise Unclear("pronoun")
    if kept[0].pos_ == "PROPN":
        text = text[:1].upper() + text[1:]
    found = tuple(each for each in mentions.find(wording) if not _is_misplaced(each, text))
    shift = 0
    if kept[0].lower_ in ("a", "an"):
        rest = text.split(" ", 1)[-1]
        shift = len(indefinite(rest)) - len(kept[0].lower_)
        text = f"{indefinite(rest)} {rest}"
    elif article:
        article = indefinite(text) if article in ("a", "an") else article
        shift = len(article) + 1
        text = f"{article} {text}"
    found = tuple(replace(each, at=each.at + shift) for each in found if each.at + shift >= 0)
    phrase = described(text, head, found, start=kept[0].idx, end=kept[-1].idx + len(kept[-1]))
    return fact(person, phrase, context, number, sentence=head.sent)


def described(
    text: str, head: Token, found: tuple[Mention, ...], *, start: int, end: int
) -> Phrase:
    """The complement that says what a person is."""
    noun = head.lemma_.lower()
    return Phrase(Role.COMPLEMENT, text, Kind.PERSON, noun, start, end, mentions=found)


def fact(person: Called, phrase: Phrase, context: Context, number: int, *, sentence: Span) -> Fact:
    """The fact that a person is or was what a phrase says.

    Raises:
        Unclear: The sentence is a fragment, a question or quoted.
    """
    doc = sentence.doc
    last = doc[person.end - 1]
    stop = sentence.text.strip().rstrip("”’\"')")
    if not stop.endswith((".", "!", ":", ";", "…", ",", "?")) or "\n" in phrase.text:
        raise Unclear("fragment")
    if grammar.is_quoted(doc[person.first]) or '"' in phrase.text.replace("“", '"'):
        raise Unclear("quotation")
    if person.name.split()[-1] in re.findall(r"[\w-]+", phrase.text):
        raise Unclear("parse")
    if phrase.head in _POSTS and changed_post(person.name, doc, context):
        raise Unclear("post of several")
    present = is_present(last, sentence, context)
    whole = Mention(person.name, Kind.PERSON, doc[person.first].idx, last.idx + len(last), at=0)
    subject = Phrase(
        Role.SUBJECT, person.name, Kind.PERSON, last.text, whole.start, whole.end, mentions=(whole,)
    )
    return linked(
        subject,
        be(present=present),
        phrase,
        context=context,
        sentence=sentence,
        number=number,
        present=present,
    )


def is_present(token: Token, sentence: Span, context: Context) -> bool:
    """Whether what a sentence calls somebody held when the article appeared."""
    verb = _finite_above(token)
    group = [verb, *verb.children] if verb is not None else []
    tags = {each.tag_ for each in group if each == verb or each.dep_ in ("aux", "auxpass")}
    if any(each.lower_ == "had" and each.dep_ == "aux" for each in group):
        return False
    if _is_in_dated_aside(token, verb, context):
        return False
    published = context.article.published
    if published is None or _looks_back(sentence, context, published):
        return bool(tags & {"VBZ", "VBP"}) and published is None
    if tags & {"VBZ", "VBP"}:
        return True
    return _genre(context.article.text, published.latest) is Genre.NEWS


@lru_cache(maxsize=4)
def _genre(text: str, published: Day) -> Genre:
    """Whether an article is news of its day."""
    return decide(text, published)


def _looks_back(sentence: Span, context: Context, published: HistoricalDate) -> bool:
    """Whether a sentence speaks of a time well before its article appeared, or of a death."""
    if any(token.lower_ in _DEATH for token in sentence):
        return True
    spoken = (context.times.get(token.i) for token in sentence)
    dates = [each.date for each in spoken if each is not None and each.date is not None]
    return any(published.earliest.number - date.latest.number > _LATELY for date in dates)


def _finite_above(token: Token) -> Token | None:
    verb = grammar.ancestors_verb(token)
    while verb is not None:
        group = [verb, *(each for each in verb.children if each.dep_ in ("aux", "auxpass"))]
        if any(each.tag_ in ("VBZ", "VBP", "VBD", "MD") for each in group):
            return verb
        verb = grammar.ancestors_verb(verb)
    return None


def _is_in_dated_aside(token: Token, verb: Token | None, context: Context) -> bool:
    """Whether somebody stands in "built by the painter Ann Hale in 1840": at another time."""
    inner = grammar.ancestors_verb(token)
    while inner is not None and inner != verb:
        if inner.tag_ == "VBN" and context.dates.get(inner.i):
            return True
        inner = grammar.ancestors_verb(inner)
    return False


def _is_needless(token: Token, head: Token) -> bool:
    """Whether a word before the noun tells its age or praises it."""
    if token.i >= head.i:
        return False
    if token.lower_ in _PRAISE and token.pos_ in ("ADJ", "NOUN", "PROPN"):
        return True
    return _is_in_age(token)


def _is_in_age(token: Token) -> bool:
    around = token.doc[max(0, token.i - 5) : token.i + 6]
    aged = re.search(r"\d+-year-old", around.text)
    if aged is None:
        return False
    place = around.start_char + aged.start()
    return place <= token.idx < around.start_char + aged.end()


def _standing(context: Context, tokens: Sequence[Token], head: Token) -> Context:
    """The context in which the nouns of a description that say enough stand alone.

    Its own noun does, what it is of does with three words before it ("the national solar energy
    agency"), and so do all words in front of a noun that is one of many.
    """
    left: Mapping[int, str] = context.references.unresolved
    many = tokens[0].lower_ != "the"
    enough = {
        token.i
        for token in tokens
        if token == head or (many and token.i < head.i) or _is_narrow(token)
    }
    enough = {index for index in enough if left.get(index) == "description"}
    if not enough:
        return context
    rest = {index: reason for index, reason in left.items() if index not in enough}
    return replace(context, references=replace(context.references, unresolved=rest))


def _is_narrow(noun: Token) -> bool:
    before = [each for each in noun.lefts if each.dep_ in ("amod", "compound", "nmod")]
    pointing = any(each.lower_ in lexicon.POINTING for each in before)
    words = [each for each in noun.subtree if each.i < noun.i and each.dep_ in ("amod", "compound")]
    return len(words) > 2 and not pointing and not any(each.tag_ == "JJR" for each in words)


def _is_misplaced(mention: Mention, text: str) -> bool:
    """Whether something is taken for a person that somebody is from, or in."""
    before = text[: mention.at].rstrip().rsplit(" ", 1)[-1]
    return mention.kind is Kind.PERSON and before in ("from", "in")


def indefinite(words: str) -> str:
    """The article "a" or "an", as it sounds before the words."""
    first = re.split(r"[\s-]", words, maxsplit=1)[0]
    if first.isupper() and 1 < len(first) < 5 and not re.search("[AEIOU].*[AEIOU]", first[1:]):
        return "an" if first[0] in _LETTERS_WITH_AN else "a"
    if re.match(r"(?i)eu|uni|one|use|uk", first):
        return "a"
    return "an" if re.match(r"(?i)[aeiou]|hour|honest|heir|8|11\b|18\b", first) else "a"
