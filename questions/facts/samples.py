"""Facts from the sizes of studies: "a survey of 2,400 sailors by Lund University"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import lookup, modality
from questions.facts.figures import make, phrase
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import NAMED, Fact, Role, Verb

STUDIES = frozenset(
    "analysis census experiment investigation poll questionnaire research review study survey "
    "test trial".split()
)
"""What looks at a number of people or things."""

_LOOKING_AT = frozenset("of with on among".split())
_MAKING = frozenset("by at from".split())
_SMALLEST = 4
_INVOLVED = Verb("involve", "involved", "VBD")


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """How many the studies of a sentence looked at, if it tells whose they are."""
    for noun in lookup.with_tag(sentence, ("NN",)):
        if noun.lemma_.lower() not in STUDIES:
            continue
        sample = _sample(noun)
        if sample is None:
            continue
        try:
            yield _fact(noun, sample, sentence, context, number)
        except Unclear as unclear:
            yield unclear


def _sample(noun: Token) -> Token | None:
    """The plural that stands, counted in figures, behind "of" or "with" and a study."""
    for child in noun.rights:
        if child.dep_ != "prep" or child.lower_ not in _LOOKING_AT:
            continue
        for each in child.children:
            counts = any(_is_count(one) for one in each.lefts)
            if each.dep_ == "pobj" and each.tag_ == "NNS" and counts:
                return each
    return None


def _is_count(token: Token) -> bool:
    return token.dep_ == "nummod" and token.text[:1].isdigit() and token.head.i > token.i


def _fact(noun: Token, sample: Token, sentence: Span, context: Context, number: int) -> Fact:
    verb = grammar.ancestors_verb(noun)
    if verb is None or grammar.is_quoted(noun) or any(sample.conjuncts) or any(noun.conjuncts):
        raise Unclear("figure")
    if any(child.tag_ == "MD" or child.dep_ == "neg" for child in verb.children):
        raise Unclear("possible")
    if reason := modality.circumstances(verb):
        raise Unclear(reason)
    own = [*sample.lefts]
    tokens = [each for left in own for each in left.subtree]
    looked_at = phrase(Role.OBJECT, [*tokens, sample], context)
    study = phrase(Role.SUBJECT, _study(noun, sample), context)
    if not any(one.kind in NAMED for one in study.mentions):
        raise Unclear("nothing named")
    counts = [one.quantity.value for one in looked_at.mentions if one.quantity is not None]
    if len(counts) != 1 or counts[0] < _SMALLEST:
        raise Unclear("figure")
    return make(sentence, context, number, (study, looked_at), _INVOLVED)


def _study(noun: Token, sample: Token) -> list[Token]:
    """The words for a study, without those that it looked at: "a survey by Lund University"."""
    before = [each for left in noun.lefts for each in left.subtree]
    makers = [
        each
        for above in (noun, sample)
        for child in above.rights
        if child.dep_ == "prep" and child.lower_ in _MAKING and child.i > sample.i
        for each in child.subtree
    ]
    return [*before, noun, *makers]
