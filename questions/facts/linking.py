"""Facts of two phrases with a verb between them: "Lima is the capital of Peru"."""

from __future__ import annotations

from spacy.tokens import Span

from questions.facts.wording import Context
from questions.model.facts import Fact, Phrase, Verb


def be(*, present: bool) -> Verb:
    """The verb "is" or "was"."""
    return Verb("be", "is", "VBZ") if present else Verb("be", "was", "VBD")


def said(subject: Phrase, verb: Verb, rest: Phrase) -> str:
    """The words of such a fact, as they stand within a sentence."""
    words = (subject.text, *verb.auxiliaries, verb.form, rest.preposition, rest.text)
    return f"{' '.join(filter(None, words))}."


def linked(
    subject: Phrase,
    verb: Verb,
    rest: Phrase,
    *,
    context: Context,
    sentence: Span,
    number: int,
    present: bool,
    kind: str = "apposition",
) -> Fact:
    """The fact that a sentence takes for granted.

    Args:
        subject: What it is about.
        verb: The verb, in the form that is said.
        rest: What stands behind the verb, with its preposition.
        context: What is known of the article.
        sentence: Where it is taken from.
        number: The number of that sentence.
        present: Whether it was so when the article appeared.
        kind: Of the fact.
    """
    text = said(subject, verb, rest)
    return Fact(
        kind=kind,
        text=text[:1].upper() + text[1:],
        evidence=(context.cite(sentence),),
        phrases=(subject, rest),
        verb=verb,
        as_of=context.article.published if present else None,
        sentence=number,
    )
