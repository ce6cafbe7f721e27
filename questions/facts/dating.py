"""Which date dates which event: the attachment of time expressions in the grammar of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from questions.facts.event_nouns import is_event, is_time
from questions.facts.rehanging import (
    NOUNS,
    SUBJECTS,
    VERBS,
    across_the_comma,
    clause_behind,
    in_apposition,
    main_verb,
    perfect_above,
    preposition_alone,
)
from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import ranges

_MODIFIES = frozenset(("compound", "nummod", "amod", "nmod", "poss", "appos"))
_ADVERBIAL = frozenset(("npadvmod", "advmod", "tmod", "obl", "dobj", "attr", "oprd", "dep"))
_RELATIONS = {
    "since": "since",
    "from": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "following": "after",
}
_PREPOSITIONS = frozenset(
    "on in at during since until till by before after following from between around about circa "
    "through throughout over within for as of to up".split()
)
# Dates in a row that "and" joins; longer lists are tables, not sentences.
_LONGEST_LIST = 12
# "The law of 1999 was changed": such a date names the noun, it does not date the verb.
_NAMING = frozenset(("of", "from", "for"))


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

    A date belongs to the verb or the noun that its words depend on: a date beside a verb of
    saying dates the saying. A date whose event is unclear gives no link.
    """
    stretches = {pair.first.start: pair for pair in ranges.pair(doc.text, expressions)}
    ends = {pair.last.start for pair in stretches.values()}
    links = []
    for expression in expressions:
        if not _is_placed(expression):
            continue
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        attached = (
            _attach(span, expression) if span is not None and expression.start not in ends else None
        )
        if attached is None:
            continue
        stretch = stretches.get(expression.start)
        relation = "during" if stretch else attached.relation
        date = stretch.date if stretch else expression.date
        links.append(DateLink(attached.event.i, expression, relation, date))
    return tuple(links)


def _is_placed(expression: TimeExpression) -> bool:
    """Whether an expression names a place in the calendar, known or not."""
    if expression.type in ("DATE", "TIME"):
        return not expression.value.endswith("_REF")
    return expression.date is not None


@dataclass(frozen=True, slots=True)
class _Attachment:
    event: Token
    relation: str


def _attach(span: Span, expression: TimeExpression) -> _Attachment | None:
    """The event of a date, from what its words depend on."""
    if expression.rule == "distance from an event":
        return _attach_distance(span)
    root = _time_root(span)
    preposition = _preposition(root) or preposition_alone(root)
    clause = clause_behind(root, span)
    if clause is not None:
        lead = root.doc[root.left_edge.i - 1] if root.left_edge.i else None
        return _Attachment(clause, _relation(preposition or lead))
    if preposition is not None:
        return _attach_by(preposition, span)
    if root.dep_ not in _MODIFIES | _ADVERBIAL or root.head == root or _is_cited(span):
        return None
    event = _event(root.head, span, names=root.dep_ in _MODIFIES)
    return _Attachment(event, "on") if event is not None else None


def _attach_by(preposition: Token, span: Span) -> _Attachment | None:
    """The event of a date behind a preposition."""
    if preposition.lower_ not in _PREPOSITIONS or _is_bracketed(preposition):
        return None
    event = _event(_above(preposition), span, names=preposition.lower_ in _NAMING)
    if event is None:
        return None
    event = across_the_comma(event, preposition) or in_apposition(event, preposition) or event
    relation = _relation(preposition)
    if relation == "since":
        event = perfect_above(event) or event
    if relation == "on" and preposition.i < event.i and _is_pluperfect(event):
        relation = "by"
    return _Attachment(event, relation)


def _relation(preposition: Token | None) -> str:
    return _RELATIONS.get(preposition.lower_, "on") if preposition is not None else "on"


def _attach_distance(span: Span) -> _Attachment | None:
    """The event of "two days after the storm": that of the clause, not the storm."""
    if span.end >= len(span.doc):
        return None
    joint = span.doc[span.end]
    head = joint.head.head if joint.dep_ == "mark" else joint.head
    if head == joint.head and joint.dep_ == "mark":
        return None
    event = _event(head, span, names=False)
    return _Attachment(event, "on") if event is not None else None


def _time_root(span: Span) -> Token:
    """The word on which the date hangs in its sentence.

    That is its own root, the first of several dates that "and" joins, or the unit of time that it
    describes ("the December 2014 quarter", "the year to June 2018").
    """
    root = span.root
    for _ in range(_LONGEST_LIST):
        if root.dep_ != "conj" or root.head.i >= span.start:
            break
        root = root.head
    if root.dep_ in _MODIFIES and is_time(root.head):
        root = root.head
    preposition = _preposition(root)
    if preposition is not None and preposition.lower_ == "to" and is_time(preposition.head):
        return preposition.head
    return root


def _preposition(root: Token) -> Token | None:
    if root.dep_ == "prep":
        return root
    return root.head if root.dep_ in ("pobj", "pcomp") and root.head.dep_ in _PREP_DEPS else None


_PREP_DEPS = frozenset(("prep", "agent", "mark", "advmod", "pcomp"))


def _above(preposition: Token) -> Token:
    """What the prepositions and adverbs before a date ("sometime between") depend on."""
    head = preposition.head
    while head.dep_ in _PREP_DEPS and head.pos_ not in VERBS and head.head != head:
        head = head.head
    return head


def _is_bracketed(preposition: Token) -> bool:
    """Whether a date in parentheses hangs on a verb outside of them."""
    before = preposition.doc[preposition.i - 1] if preposition.i else preposition
    return before.text == "(" and preposition.head.i < before.i and preposition.head.pos_ in VERBS


def _event(head: Token, span: Span, *, names: bool) -> Token | None:
    """The verb or the nominal event that a date at a head dates."""
    if head.pos_ in VERBS:
        return main_verb(head)
    if head.pos_ == "ADJ" and head.head.pos_ in VERBS and not names:
        return main_verb(head.head)
    if head.pos_ not in NOUNS or span.start <= head.i < span.end:
        return None
    nominal = _nominal_event(head, span)
    if nominal is not None or names:
        return nominal
    return _governing_verb(head, span)


def _nominal_event(noun: Token, span: Span) -> Token | None:
    """The noun itself, one before it that it completes, or one that completes it."""
    if is_event(noun):
        return noun
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i < span.start:
            inner = next((word for word in child.children if word.dep_ == "pobj"), None)
            if inner is not None and inner.i < span.start and is_event(inner):
                return inner
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ in NOUNS:
        noun = noun.head.head
        if is_event(noun):
            return noun
    return None


def _governing_verb(noun: Token, span: Span) -> Token | None:
    """The verb of a noun that took its date along: "signed a letter on 3 May"."""
    token = noun
    while token.head != token and token.pos_ not in VERBS:
        if token.dep_ in ("appos", "conj", "ROOT"):
            return None
        if token.dep_ in SUBJECTS:
            return main_verb(token.head) if token.head.i > span.start else None
        token = token.head
    return main_verb(token) if token.pos_ in VERBS and token.i < span.start else None


def _is_cited(span: Span) -> bool:
    """Whether a year set apart dates a book ("In The Long War (2003), Ann Hale reports …")."""
    if span.start == 0 or span.end >= len(span.doc):
        return False
    if (span.doc[span.start - 1].text, span.doc[span.end].text) not in (("(", ")"), (",", ",")):
        return False
    return span.sent.root.tag_ in ("VBZ", "VBP") and span.sent[0].lower_ == "in"


def _is_pluperfect(verb: Token) -> bool:
    """Whether a verb tells what had happened before the date that stands in front of it."""
    return any(child.dep_ == "aux" and child.lower_ in ("had", "'d") for child in verb.children)
