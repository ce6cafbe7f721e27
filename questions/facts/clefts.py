"""Facts from sentences that lift a name out: "It was Ann Hale who built the tower"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.facts import statements
from questions.facts.clauses import Clause, Moved
from questions.facts.lifting import lifted_date, lifting
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Role

_IT_WAS = re.compile(r"\b[Ii]t (?:is|was|were)\b")
_RELATIVE = frozenset(("who", "that", "which"))


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What a sentence that begins with "it was" tells of the name behind."""
    if not _IT_WAS.search(context.text_of(sentence)):
        return
    yield from _dated(sentence, context, number)
    for word in sentence:
        if word.lower_ not in _RELATIVE or word.dep_ not in ("nsubj", "nsubjpass"):
            continue
        subject = _lifted(word.head, word, context)
        if subject is not None:
            try:
                yield statements.statement(_clause(word.head, subject, word), context, number)
            except Unclear as unclear:
                yield unclear


def _dated(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What "It was in 1902 that Ann Hale built it" tells: that she built it in 1902."""
    for verb in sentence:
        year = lifted_date(verb) if verb.dep_ == "ccomp" else None
        subject = next((child for child in verb.lefts if child.dep_.startswith("nsubj")), None)
        if year is None or subject is None or lifting(verb) is None:
            continue
        clause = replace(_clause(verb, subject, subject), moved=Moved(year, Role.OBLIQUE, "in"))
        try:
            yield statements.statement(clause, context, number)
        except Unclear as unclear:
            yield unclear


def _lifted(verb: Token, relative: Token, context: Context) -> Token | None:
    """The name between "it was" and the relative word of a verb."""
    be = lifting(verb)
    what = next((child for child in be.rights if child.dep_ == "attr"), None) if be else None
    if what is None or any(what.conjuncts):
        return None
    named = context.references.entities
    own = what.i in named or any(child.i in named for child in what.lefts)
    return what if own and what.i + 1 == relative.i else None


def _clause(verb: Token, subject: Token, relative: Token) -> Clause:
    auxiliaries = tuple(each for each in verb.lefts if each.dep_ in ("aux", "auxpass"))
    return Clause(
        "relative",
        verb,
        subject,
        auxiliaries,
        passive=relative.dep_ == "nsubjpass",
        negated=any(child.dep_ == "neg" for child in verb.children),
        relative=relative,
    )
