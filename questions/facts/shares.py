"""Facts from shares of a people: "about 22% of Danes drink tea", "22% of Japanese work on".

Behind the name of a people the parser takes many a verb for a noun, so that the sentence has no
verb, and no clause is found in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import lookup, pruning
from questions.facts.figures import make, phrase
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.facts import Fact, Kind, Modality, Role, Verb
from questions.world import country_of_adjective

_VERBS = frozenset(
    "drink drive dream exercise fear live love own play read rent shop sleep smoke speak study "
    "support talk travel trust use visit vote walk want watch work worry".split()
)
"""What people do, in words that may be nouns."""

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FEWEST = 2
"""Words behind the verb: "22% of Japanese work" alone tells too little."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What a share of a people does, where the parser finds no verb."""
    for sign in lookup.written(sentence, ("%",)):
        verb = _verb(sign, sentence)
        if verb is None:
            continue
        try:
            yield _fact(verb, sentence, context, number)
        except Unclear as unclear:
            yield unclear


def _verb(sign: Token, sentence: Span) -> Token | None:
    """The verb behind "22% of Japanese", at the beginning of a sentence without any other."""
    if sign.dep_ != "ROOT" or any(each.tag_ in _FINITE for each in sentence):
        return None
    of = sign.nbor() if sign.i + 3 < sentence.end else None
    if of is None or of.lower_ != "of" or country_of_adjective(of.nbor().text) is None:
        return None
    verb = of.nbor(2)
    before = {each.lower_ for each in sentence.doc[sentence.start : sign.i - 1]}
    is_front = before <= {"about", "around", "nearly", "almost", "some", "roughly"}
    return verb if verb.lower_ in _VERBS and is_front else None


def _fact(verb: Token, sentence: Span, context: Context, number: int) -> Fact:
    doc = sentence.doc
    marks = (each.i for each in doc[verb.i : sentence.end] if each.is_punct)
    end = next(marks, sentence.end)
    if grammar.is_quoted(verb) or end - verb.i <= _FEWEST:
        raise Unclear("figure")
    subject = phrase(Role.SUBJECT, [*doc[sentence.start : verb.i]], context)
    done = phrase(Role.OBJECT, [*doc[verb.i + 1 : end]], context)
    if not any(one.kind is Kind.PERCENT for one in subject.mentions):
        raise Unclear("figure")
    many = replace(subject, kind=Kind.PERCENT, head="%", plural=True)
    said = make(sentence, context, number, (many, done), Verb(verb.lower_, verb.lower_, "VBP"))
    return _told_by(said, _source(sentence, context), context)


def _told_by(fact: Fact, source: str, context: Context) -> Fact:
    told = Modality.REPORTED if source else Modality.ASSERTED
    return replace(fact, as_of=context.article.published, modality=told, speaker=source)


def _source(sentence: Span, context: Context) -> str:
    """Who says so, behind "according to", or ""."""
    for each in sentence:
        if each.lower_ == "according" and each.i + 1 < sentence.end:
            source = next((one for one in each.nbor().children if one.dep_ == "pobj"), None)
            if source is None:
                raise Unclear("parse")
            said = word(pruning.kept(source, context.references.entities), context)
            if said.problem:
                raise Unclear(said.problem)
            return said.text
    return ""
