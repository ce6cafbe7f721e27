"""Facts from dated nouns: "the 1959 revolution in Cuba", "the fall of Constantinople in 1453"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import mentions, phrases, pruning
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.facts import Fact, Kind, Phrase, Role

# What is said of an event that did not take place, or not yet.
_NOT_HELD = frozenset(
    "abandon abort avert avoid ban boycott cancel delay envisage foil forbid plan postpone prevent "
    "prohibit propose schedule scrap thwart expect hope foresee".split()
)
_PARTICLES = {"call": "off", "fall": "through", "rule": "out", "put": "off"}
_NOT_YET = frozenset(
    "abandoned aborted alleged averted cancelled canceled expected failed fictional forthcoming "
    "hypothetical planned possible postponed potential proposed scheduled supposed upcoming".split()
)
_AHEAD = frozenset("hope idea plan preparation prospect proposal scheme".split())
# What comes back with another year, so that without its year it is many happenings.
_RECURRING = frozenset(
    "budget carnival census championship championships cup derby edition election elections "
    "fair festival final finals game games marathon olympic olympics primary race regatta season "
    "series tournament".split()
)


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The nominal events of a sentence that have a date, and why others are none."""
    dated = (at for at in range(sentence.start, sentence.end) if at in context.dates)
    for token in map(sentence.doc.__getitem__, dated):
        links = [link for link in context.dates[token.i] if link.relation == "on"]
        if token.pos_ not in ("NOUN", "PROPN") or not links or links[0].date is None:
            continue
        try:
            yield _fact(token, context, number)
        except Unclear as unclear:
            yield unclear


def _fact(noun: Token, context: Context, number: int) -> Fact:
    link = context.dates[noun.i][0]
    if grammar.is_quoted(noun) or not _is_definite(noun, context):
        raise Unclear("event")
    if _never_was(noun):
        raise Unclear("not held")
    if noun.lemma_.lower() in _RECURRING:
        raise Unclear("recurring")
    inside = range(link.expression.start, link.expression.end)
    happening = _happening(noun, context, inside)
    return Fact(
        kind="event",
        text=happening.text,
        evidence=(context.cite(noun.sent),),
        phrases=(happening,),
        date=link.date,
        sentence=number,
    )


def _happening(noun: Token, context: Context, inside: range) -> Phrase:
    """What happened, without the date that stands inside it."""
    tokens = [
        token
        for token in pruning.kept(noun, context.references.entities)
        if token.idx not in inside and not _governs_date(token, inside)
    ]
    while tokens and tokens[-1].pos_ in ("ADP", "PUNCT", "CCONJ"):
        tokens = tokens[:-1]
    wording = word(tokens, context)
    if wording.problem:
        raise Unclear(wording.problem)
    found = mentions.find(wording)
    named = [mention for mention in found if mention.kind not in (Kind.DURATION, Kind.NUMBER)]
    if not named or any(mention.kind is Kind.DATE for mention in found):
        raise Unclear("event")
    return Phrase(
        role=Role.SUBJECT,
        text=wording.text,
        kind=Kind.EVENT,
        head=noun.lemma_,
        start=tokens[0].idx,
        end=tokens[-1].idx + len(tokens[-1]),
        plural=phrases.is_plural(noun),
        mentions=found,
    )


def _is_definite(noun: Token, context: Context) -> bool:
    """Whether a noun means one happening: a name, "the …" or somebody's."""
    entity = context.references.entities.get(noun.i)
    if any(child.lower_ in ("a", "an") for child in noun.children):
        return False
    if entity is not None:
        return entity.kind is Kind.EVENT
    if noun.tag_ != "NN":
        return False
    return any(child.lower_ == "the" or child.dep_ == "poss" for child in noun.children)


def _governs_date(token: Token, inside: range) -> bool:
    """Whether a preposition has nothing left but the date that was taken out."""
    if token.dep_ != "prep":
        return False
    below = [each for each in token.subtree if each != token]
    return bool(below) and all(each.idx in inside for each in below)


def _never_was(noun: Token) -> bool:
    """Whether the sentence says that an event was planned, cancelled or prevented."""
    if any(child.lower_ in _NOT_YET for child in noun.lefts):
        return True
    above = noun.head
    if noun.dep_ == "pobj":
        return above.head.lemma_ in _AHEAD and above.head.pos_ == "NOUN"
    if above.pos_ not in ("VERB", "AUX") or noun.dep_ not in ("nsubj", "nsubjpass", "dobj"):
        return False
    if above.lemma_ in _NOT_HELD:
        return True
    children = [*above.children]
    if noun.dep_ != "dobj" and any(each.dep_ == "neg" or each.tag_ == "MD" for each in children):
        return True
    wanted = _PARTICLES.get(above.lemma_)
    return wanted is not None and any(each.lower_ == wanted for each in children)
