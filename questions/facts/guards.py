"""Signs that the parser went wrong, or that a clause says nothing to ask about."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear, is_plural
from questions.model.facts import Kind, Phrase

_LONGEST = 45
"""Words of a statement; longer ones are mostly misparsed, and nobody reads them as a stem."""


def refusal(clause: Clause) -> str:
    """Why a clause is not to be trusted, or ""."""
    sentence = clause.verb.sent
    text = sentence.text.strip()
    if text.endswith(("?", "?”", '?"')):
        return "question"
    if not text.rstrip("”’\"')").endswith((".", "!", ":", ";", "…")):
        return "fragment"
    if _quoted(clause.verb):
        return "quotation"
    if (
        clause.subject.i > clause.verb.i
        and clause.subject.dep_ != "expl"
        and clause.kind != "relative"
    ):
        return "inverted"
    if not _agrees(clause):
        return "parse"
    if any(child.dep_ == "dep" and not child.is_space for child in clause.verb.children):
        return "parse"
    return ""


def _quoted(token: Token) -> bool:
    """Whether a token stands within quotation marks that opened in its paragraph."""
    opened = 0
    for before in reversed(token.doc[max(0, token.i - 300) : token.i]):
        if before.is_space and before.text.count("\n") > 1:
            break
        if before.text == "“":
            return True
        if before.text == "”":
            return False
        if before.text == '"':
            opened += 1
    return opened % 2 == 1


def _agrees(clause: Clause) -> bool:
    if clause.subject.dep_ == "expl":
        return True
    finite = (*clause.auxiliaries, clause.verb)[0]
    plural = is_plural(clause.subject)
    if finite.tag_ == "VBZ" or finite.lower_ == "was":
        return not plural or clause.subject.tag_ in ("NNPS", "CD")
    if finite.tag_ == "VBP" or finite.lower_ == "were":
        return plural or clause.subject.lower_ in ("number", "majority", "police", "staff", "half")
    return True


def check_text(text: str, parts: list[tuple[int, Phrase]]) -> None:
    """Refuse a statement that is too long, or that names nothing.

    Raises:
        Unclear: It is one of these.
    """
    if len(text.split()) > _LONGEST:
        raise Unclear("long")
    if "\n" in text:
        raise Unclear("parse")
    named = [mention for _, part in parts for mention in part.mentions]
    if not any(mention.kind is not Kind.DURATION for mention in named):
        raise Unclear("nothing named")
    if len(parts) < 2:
        raise Unclear("bare")
