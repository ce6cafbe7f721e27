"""Facts from where most of what is counted was: "…, the vast majority in China"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span

from questions.facts import predicates
from questions.facts.figures import phrase
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Phrase, Role

_MOST = re.compile(
    r"(?:,| –| —) (?:the (?:vast |great |overwhelming )?majority|most|(?:almost|nearly) all)"
    r"(?: of (?:them|these|those|which))? in (?P<place>(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)"
    r"(?=[,.;)]|$)"
)
_ALL = re.compile(r"(?:almost|nearly) all")
_COUNT = re.compile(
    r"(?:(?:about|almost|an estimated|around|more than|nearly|over|roughly|some) )?"
    r"\d[\d.,]*(?: (?:million|billion))? (?=[a-z])",
    re.IGNORECASE,
)
_PLACES = frozenset((Kind.COUNTRY, Kind.CITY))


def find(told: Sequence[Fact], sentence: Span, context: Context) -> Iterator[Fact | Unclear]:
    """Where most of the things were that the facts of a sentence count."""
    words = context.text_of(sentence)
    match = _MOST.search(words) if " in " in words else None
    if match is None:
        return
    before = sentence.start_char + match.start()
    fact = next((one for one in told if _counts(one, before)), None)
    if fact is not None:
        try:
            yield _most(fact, match, sentence, context)
        except Unclear as unclear:
            yield unclear


def _counts(fact: Fact, before: int) -> bool:
    """Whether a fact tells in a year what was done to a number of things, and nothing else."""
    verb, subject = fact.verb, _subject(fact)
    if verb is None or subject is None or verb.negated or not verb.passive or fact.date is None:
        return False
    others = [one for one in fact.phrases if one is not subject and one.role is not Role.TIME]
    ends = max(one.end for one in fact.phrases)
    return bool(_COUNT.match(subject.text)) and subject.plural and not others and ends <= before


def _subject(fact: Fact) -> Phrase | None:
    return next((one for one in fact.phrases if one.role is Role.SUBJECT), None)


def _most(fact: Fact, match: re.Match[str], sentence: Span, context: Context) -> Fact:
    subject = _subject(fact)
    start = sentence.start_char + match.start("place")
    span = sentence.doc.char_span(start, start + len(match["place"]), alignment_mode="expand")
    if subject is None or fact.verb is None or span is None:
        raise Unclear("parse")
    place = phrase(Role.OBLIQUE, [*span], context, preposition="in")
    if len(place.mentions) != 1 or place.mentions[0].kind not in _PLACES:
        raise Unclear("nothing named")
    share = "almost all" if _ALL.search(match.group()) else "most"
    text = f"{share} {_COUNT.sub('', subject.text, count=1)}"
    things = replace(subject, text=text, bound="", kind=Kind.THING, mentions=())
    rest = [one for one in fact.phrases if one.role is Role.TIME]
    words = [things.text, predicates.words(fact.verb), f"in {place.text}"]
    words += [f"{one.preposition} {one.text}".strip() for one in rest]
    said = " ".join(words)
    text = f"{said[:1].upper()}{said[1:]}."
    # The year dates what was done, not where most of it was.
    return replace(fact, kind="clause", text=text, phrases=(things, place, *rest), date=None)
