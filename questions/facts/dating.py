"""Which date dates which event: the attachment of time expressions in the grammar of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import ranges

_NOUNS = frozenset(("NOUN", "PROPN"))
_VERBS = frozenset(("VERB", "AUX"))
_MODIFIES = frozenset(("compound", "nummod", "amod", "nmod", "poss", "appos"))
_ADVERBIAL = frozenset(("npadvmod", "advmod", "tmod", "obl", "advcl", "dobj", "attr", "oprd"))
_PREPOSITIONS = frozenset(
    "on in at during since until till by before after from between around about circa through "
    "throughout over within for as of to".split()
)
# Nouns for what happens, beside those that their ending shows.
_EVENTS = frozenset(
    "accord armistice arrest attack battle birth bombing campaign case ceremony championship "
    "clash coup crash crisis cup death debate defeat deal demonstration disaster earthquake "
    "epidemic eruption escape fair fall festival fire flood game genocide hurricane independence "
    "launch marriage massacre match meeting merger murder olympics opening outbreak pact peace "
    "plot premiere protest race raid referendum reform release report revolt riot rise scandal "
    "session siege speech storm strike study summit survey talk test tour tournament trade treaty "
    "trial trip uprising victory visit vote war wedding win".split()
)
_EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "al", "ing", "ure", "sis", "quest", "ry")
_NO_EVENTS = frozenset(
    "government parliament department hospital capital animal building constitution population "
    "organisation organization nation region section station institution association corporation "
    "generation country industry century evening morning king spring thing material journal "
    "document century history territory century secretary factory city audience science".split()
)


@dataclass(frozen=True, slots=True)
class DateLink:
    """An event with the date that the text gives it.

    Attributes:
        event: The index in the Doc of its verb, or of its noun for a nominal event.
        expression: The words of the date; of a stretch, those of its beginning.
        relation: How the date stands to the event: "on" for the date itself, "since", "until",
            "by", "before", "after", or "during" for a stretch.
        date: The days meant; of a stretch, all of them. None when they are unknown.
    """

    event: int
    expression: TimeExpression
    relation: str
    date: HistoricalDate | None


def link(doc: Doc, expressions: Sequence[TimeExpression]) -> tuple[DateLink, ...]:
    """The events that dates in a text date, in the order of the dates.

    A date belongs to the verb or the noun that its words depend on. A date of a verb of saying
    dates the saying alone. A date whose event is unclear gives no link.
    """
    stretches = {pair.first.start: pair for pair in ranges.pair(doc.text, expressions)}
    ends = {pair.last.start for pair in stretches.values()}
    links = []
    for expression in expressions:
        if expression.type not in ("DATE", "TIME") or expression.value.endswith("_REF"):
            continue
        if expression.start in ends:
            continue
        stretch = stretches.get(expression.start)
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is None:
            continue
        for event, relation in _events(span):
            date = stretch.date if stretch else expression.date
            links.append(DateLink(event.i, expression, "during" if stretch else relation, date))
    return tuple(links)


def _events(span: Span) -> Iterator[tuple[Token, str]]:
    root = span.root
    while root.dep_ == "conj" and root.head.i < span.start:
        root = root.head
    head, relation = root.head, "on"
    if head == root:
        return
    if root.dep_ in ("pobj", "pcomp") or (root.dep_ == "prep" and span.start <= root.i):
        relation = _relation(head if root.dep_ != "prep" else root)
        if root.dep_ != "prep":
            if head.lower_ not in _PREPOSITIONS:
                return
            head = _above_prepositions(head)
    elif root.pos_ in _VERBS or (root.dep_ not in _MODIFIES | _ADVERBIAL):
        return
    event = _event(head, span, of_noun=root.dep_ in _MODIFIES)
    if event is not None:
        yield event, relation


def _relation(preposition: Token) -> str:
    word = preposition.lower_
    return {"till": "until", "from": "since"}.get(
        word, word if word in ("since", "until", "by", "before", "after") else "on"
    )


def _above_prepositions(preposition: Token) -> Token:
    """What the chain of prepositions before a date ("from before 1990") depends on."""
    head = preposition.head
    while head.dep_ == "prep" and head.head != head:
        head = head.head
    return head


def _event(head: Token, span: Span, *, of_noun: bool) -> Token | None:
    """The verb or the nominal event that a date at a head dates."""
    if head.pos_ in _VERBS:
        return _main_verb(head)
    if head.pos_ == "ADJ" and head.head.pos_ in _VERBS:
        return _main_verb(head.head)
    if head.pos_ not in _NOUNS or span.start <= head.i < span.end:
        return None
    if is_event(head):
        return head
    if of_noun:
        return None
    return _governing_verb(head, span)


def _main_verb(verb: Token) -> Token:
    while verb.dep_ in ("aux", "auxpass") and verb.head != verb:
        verb = verb.head
    return verb


def _governing_verb(noun: Token, span: Span) -> Token | None:
    """The verb before a noun that took its date by mistake: "signed a letter | on 3 May"."""
    token = noun
    while token.head != token and token.pos_ not in _VERBS:
        if token.dep_ in ("nsubj", "nsubjpass", "appos", "conj", "ROOT"):
            return None
        token = token.head
    return _main_verb(token) if token.pos_ in _VERBS and token.i < span.start else None


def is_event(noun: Token) -> bool:
    """Whether a noun names something that happens."""
    lemma = noun.lemma_.lower()
    if lemma in _NO_EVENTS:
        return False
    if lemma in _EVENTS:
        return True
    return lemma.endswith(_EVENT_ENDINGS) and len(lemma) > 6


def events(links: Iterable[DateLink]) -> dict[int, tuple[DateLink, ...]]:
    """The links of each event, by the index of its token."""
    found: dict[int, tuple[DateLink, ...]] = {}
    for one in links:
        found[one.event] = (*found.get(one.event, ()), one)
    return found
