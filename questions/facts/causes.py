"""Statements with the reason that the text gives for them: "because the roof leaked".

A reason needs not stand alone as a statement does: it answers a question that names its subject,
so that "it" may stay, and so may "the roof".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from spacy.tokens import Span, Token

from questions.analysis.reference import Reference
from questions.facts import clauses, pruning
from questions.facts.clauses import SUBJECTS, Clause
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, Wording, word
from questions.model.facts import NAMED, Fact, Kind, Phrase, Role

KIND = "reason"
"""The kind of a fact whose last phrase is the reason for the rest of it."""

_CUE = re.compile(
    r"\b(?:because|due to|owing to|thanks to|on account of|for fear of|as a result of|"
    r"on the grounds that)\b|"
    r"(?:^\W*|, )(?:since|as)\b",
    re.IGNORECASE,
)
_MARKS = frozenset(("because", "since", "as"))
_OF_NOUNS = (
    "because of", "due to", "owing to", "thanks to", "on account of", "as a result of",
    "for fear of",
)  # fmt: skip
_OF_CLAUSES = ("on the grounds that",)
_WEAKENED = frozenset(
    "allegedly apparently even maybe more not perhaps possibly presumably probably rather "
    "supposedly than".split()
)
"""Words before a reason that make it none, or one that nobody vouches for."""

_NAMING = (Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT, Role.INDIRECT_OBJECT)
_THIRD = frozenset("he she it they him her them his its their".split())
_STATES = frozenset("be have know lack want need believe think fear expect own belong".split())
_SHUT_OUT = frozenset("could had no not n't n’t nobody nothing would".split())
_ADDING = frozenset("although but though when where whereas which while who whose".split())
_FEWEST, _LONG, _LONGEST = 2, 12, 18


Stating: TypeAlias = Callable[[Clause, Context, int], Fact | Unclear]


def find(
    sentence: Span, context: Context, number: int, stating: Stating
) -> Iterator[Fact | Unclear]:
    """What a sentence states together with the reason for it; `stating` words what it explains."""
    if not _CUE.search(context.text_of(sentence)):
        return
    for clause in clauses.find(sentence, context.references.entities):
        reasons = [each for each in clause.verb.children if _explains(each, clause)]
        if len(reasons) == 1:
            told = stating(replace(clause, omitted=(reasons[0],)), context, number)
            yield _with_reason(told, reasons[0], clause, context)


def _with_reason(
    told: Fact | Unclear, head: Token, clause: Clause, context: Context
) -> Fact | Unclear:
    if isinstance(told, Unclear):
        return told
    try:
        reason = _reason(head, clause, context, told)
    except Unclear as unclear:
        return unclear
    text = f"{told.text.rstrip('.')} {reason.bound or reason.text}."
    return replace(told, kind=KIND, text=text, phrases=(*told.phrases, reason), as_of=None)


def _explains(head: Token, clause: Clause) -> bool:
    """Whether what hangs on a verb says why, and not when, how or perhaps."""
    first = head.left_edge
    if first.i and head.doc[first.i - 1].lower_ in _WEAKENED:
        return False
    if head.dep_ == "prep":
        return bool(_opening(head))
    if head.dep_ != "advcl" or head.pos_ not in ("VERB", "AUX"):
        return False
    if first.dep_ != "mark" or first.head != head or first.lower_ not in _MARKS:
        return False
    if not any(each.dep_ in SUBJECTS for each in head.lefts):
        return False
    if first.lower_ == "because":
        return True
    return _is_set_off(head, clause) and not _tells_time(head, first, clause)


def _opening(head: Token) -> str:
    """The words of a preposition that tell a cause, or ""."""
    words = head.doc[head.left_edge.i : head.left_edge.i + 5].text.lower()
    openings = (*_OF_NOUNS, *_OF_CLAUSES)
    return next((each for each in openings if words.startswith(f"{each} ")), "")


def _is_set_off(head: Token, clause: Clause) -> bool:
    """Whether a comma parts a clause from the one that it explains."""
    edge = head.left_edge.i - 1 if head.i > clause.verb.i else head.right_edge.i + 1
    return head.doc[edge].text == ","


def _tells_time(head: Token, mark: Token, clause: Clause) -> bool:
    """Whether "since" or "as" may say since when, while what or in which way."""
    if mark.lower_ == "since":
        finite = next((each for each in head.lefts if each.dep_ in ("aux", "auxpass")), head)
        perfect = any(each.lemma_ == "have" for each in clause.auxiliaries)
        return perfect and finite.tag_ == "VBD"
    if any(each.dep_ == "auxpass" and each.tag_ in ("VBP", "VBZ") for each in head.lefts):
        return False
    return head.lemma_ not in _STATES and all(each.lower_ not in _SHUT_OUT for each in head.subtree)


def _reason(head: Token, clause: Clause, context: Context, told: Fact) -> Phrase:
    """The reason as a phrase: "because …", or a noun behind the words for a cause."""
    opening = _opening(head) if head.dep_ == "prep" else "because"
    tokens = pruning.kept(head, context.references.entities)
    left = len(opening.split()) if head.dep_ == "prep" else 1
    tokens = _cut([each for each in tokens if each.i >= head.left_edge.i + left])
    if len(tokens) > _LONG:
        tokens = _first_half(tokens, head)
    said = _worded(tokens, context, clause, told)
    if said.problem:
        raise Unclear(said.problem)
    front = "because of" if head.dep_ == "prep" else "because"
    if opening == "for fear of":
        front = "because of fears of"
    elif opening in _OF_CLAUSES:
        front = "because"
    text, bound = f"{front} {said.text}", f"{front} {said.bound}"
    return Phrase(
        role=Role.CLAUSE,
        text=text,
        kind=Kind.THING,
        head=head.lemma_.lower(),
        start=head.left_edge.idx,
        end=tokens[-1].idx + len(tokens[-1]),
        bound=bound if bound != text else "",
    )


def _first_half(tokens: list[Token], head: Token) -> list[Token]:
    """A long reason without the second thing that it tells of the same: "and stand close by"."""
    second = [each for each in head.rights if each.dep_ == "conj"]
    joint = next((each.i for each in head.rights if each.dep_ == "cc"), len(head.doc))
    if not second or any(each.dep_ in SUBJECTS for each in second[0].lefts):
        return tokens
    return [each for each in tokens if each.i < joint]


def _cut(tokens: list[Token]) -> list[Token]:
    """A reason without what a comma adds to it: "it fell in May, when the roads are bad"."""
    for place, token in enumerate(tokens):
        behind = tokens[place + 1].lower_ if place + 1 < len(tokens) else ""
        if token.text in (",", ";", ":") and place > _FEWEST and behind in _ADDING:
            return tokens[:place]
    return tokens


def _worded(tokens: list[Token], context: Context, clause: Clause, told: Fact) -> Wording:
    """The words of a reason, in which what the question names may be pointed to."""
    if not _FEWEST <= len(tokens) <= _LONGEST:
        raise Unclear("long")
    unresolved = context.references.unresolved
    open_words = [each for each in tokens if each.i in unresolved]
    if any(each.lower_ in _THIRD and not _is_named(each, told) for each in open_words):
        raise Unclear("pronoun")
    loose = {each.i for each in open_words if each.pos_ == "NOUN" or each.lower_ in _THIRD}
    references = replace(
        context.references,
        unresolved={at: why for at, why in unresolved.items() if at not in loose},
        resolved=_without_names(context.references.resolved, tokens, told),
    )
    return word(tokens, replace(context, references=references), subject=clause.subject)


def _without_names(
    resolved: Mapping[int, Reference], tokens: list[Token], told: Fact
) -> Mapping[int, Reference]:
    """What words stand for, but for "the roof" of the house that the question names."""
    names = [one.text for part in told.phrases for one in part.mentions if one.kind in NAMED]
    chosen = {each.i for each in tokens}
    return {
        at: one
        for at, one in resolved.items()
        if one.pronoun or at not in chosen or not any(name in one.text for name in names)
    }


def _is_named(pronoun: Token, told: Fact) -> bool:
    """Whether a phrase of what is explained may be what a pronoun means: the question says it."""
    word = pronoun.lower_
    parts = [each for each in told.phrases if each.role in _NAMING]
    if word in ("he", "she", "him", "his", "her"):
        people = [each for each in parts if each.kind is Kind.PERSON]
        return len(people) == 1 and people[0].role is Role.SUBJECT
    many = word in ("they", "them", "their")
    fitting = [
        each for each in parts if each.plural == many and (many or each.kind is not Kind.PERSON)
    ]
    return bool(fitting)
