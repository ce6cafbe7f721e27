"""Facts from the sizes of studies: "a survey of 2,400 sailors by Lund University"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import lookup, modality
from questions.facts.clauses import SUBJECTS
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
    return _taking_part(noun)


def _taking_part(noun: Token) -> Token | None:
    """Who is counted in a clause on a study: "a study … in which 1,850 workers wore watches"."""
    for verb in noun.subtree:
        if verb.dep_ != "relcl" or verb.i < noun.i:
            continue
        within = [each for child in verb.lefts if child.lower_ == "in" for each in child.children]
        doer = next((each for each in verb.lefts if each.dep_ in SUBJECTS), None)
        if doer is None or not any(each.lower_ == "which" for each in within):
            continue
        if doer.tag_ == "NNS" and any(map(_is_count, doer.lefts)):
            return doer
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


def _makes(preposition: Token, sample: Token) -> bool:
    """Whether "by" or "at" tells of the study who made it, and not where its sample lives."""
    is_behind = preposition.i > sample.i
    return is_behind if sample.dep_ == "pobj" else not is_behind


def _study(noun: Token, sample: Token) -> list[Token]:
    """The words for a study, without those that it looked at: "a survey by Lund University"."""
    before = [each for left in noun.lefts for each in left.subtree]
    makers = [
        each
        for above in (noun, sample)
        for child in above.rights
        if child.dep_ == "prep" and child.lower_ in _MAKING and _makes(child, sample)
        for each in child.subtree
        if sample.dep_ == "pobj" or (each.i < sample.head.left_edge.i and not each.is_punct)
    ]
    return [*before, noun, *makers]
