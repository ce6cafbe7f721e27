"""Signs that the parser went wrong, or that a clause says nothing to ask about."""

from __future__ import annotations

from spacy.tokens import Token

from questions import world
from questions.analysis import grammar
from questions.facts import verbs
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear, is_plural
from questions.facts.wording import Context
from questions.model.facts import Kind, Mention, Phrase, Role

_RANKS = frozenset(("first", "second", "third", "last", "only", "next", "final"))
_NOMINAL = frozenset((Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT))
_FIGURES = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION))
_RANGES = frozenset(("between", "from", "since"))
_LONGEST = 45
"""Words of a statement; longer ones are mostly misparsed, and nobody reads them as a stem."""


def refusal(clause: Clause, context: Context) -> str:
    """Why a clause is not to be trusted, or ""."""
    sentence = clause.verb.sent
    text = sentence.text.strip()
    if text.endswith(("?", "?”", '?"')):
        return "question"
    if not text.rstrip("”’\"')").endswith((".", "!", ":", ";", "…")):
        return "fragment"
    if grammar.is_quoted(clause.verb):
        return "quotation"
    if (
        clause.subject.i > clause.verb.i
        and clause.subject.dep_ != "expl"
        and clause.kind != "relative"
    ):
        return "inverted"
    if not _agrees(clause) or _mixes(clause.subject, context):
        return "parse"
    if clause.verb.lemma_ in verbs.SAYING and not _has_object(clause.verb):
        return "saying"
    if any(child.dep_ == "dep" and not child.is_space for child in clause.verb.children):
        return "parse"
    if any(_is_stranded(child) for child in clause.verb.subtree):
        return "parse"
    if any(_is_half_compared(child) for child in clause.verb.children):
        return "incomplete"
    return ""


def _is_stranded(token: Token) -> bool:
    """Whether a preposition governs nothing ("the country that they trade with")."""
    return token.dep_ == "prep" and not any(token.children) and token.head.dep_ != "relcl"


def _is_half_compared(complement: Token) -> bool:
    """Whether "less steep" or "larger" is said without what it is compared with."""
    if complement.dep_ != "acomp":
        return False
    degree = complement.tag_ in ("JJR", "RBR") or any(
        child.lower_ in ("more", "less") and child.dep_ == "advmod" for child in complement.children
    )
    return degree and all(token.lower_ != "than" for token in complement.head.subtree)


def _mixes(subject: Token, context: Context) -> bool:
    """Whether a subject joins a name to a bare common noun: mostly a sentence cut wrongly."""
    named = context.references.entities
    if subject.i not in named:
        return False
    return any(
        each.pos_ == "NOUN"
        and each.i not in named
        and not any(child.dep_ in ("det", "poss", "nummod") for child in each.children)
        for each in subject.conjuncts
    )


def _has_object(verb: Token) -> bool:
    return any(child.dep_ in ("dobj", "ccomp", "xcomp", "nsubjpass") for child in verb.children)


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


def check(text: str, parts: tuple[Phrase, ...], clause: Clause) -> None:
    """Refuse a statement that is too long, names nothing, or says what somebody says.

    Raises:
        Unclear: It is one of these.
    """
    if len(text.split()) > _LONGEST:
        raise Unclear("long")
    if "\n" in text:
        raise Unclear("parse")
    named = _is_anchored([mention for part in parts for mention in part.mentions])
    present = clause.verb.tag_ in ("VBZ", "VBP")
    if not named and not (present and any(_speaks_of_nation(part) for part in parts)):
        raise Unclear("nothing named")
    if len(parts) < 2:
        raise Unclear("bare")
    if sum(part.role is Role.OBJECT for part in parts) > 1:
        raise Unclear("parse")
    if any(_is_incomplete(part) for part in parts):
        raise Unclear("incomplete")
    if any(_has_gap(part) for part in parts) or _disagree(parts):
        raise Unclear("parse")
    content = [child for child in clause.verb.children if child.dep_ == "ccomp"]
    if clause.kind == "apposition":
        return
    if content and clause.verb.lemma_ in verbs.SAYING | verbs.THINKING:
        _check_content(content[0], clause)


def _speaks_of_nation(part: Phrase) -> bool:
    """Whether a phrase has an adjective of a country ("the Polish government")."""
    return any(world.country_of_adjective(word) for word in part.text.split())


def _is_incomplete(part: Phrase) -> bool:
    """Whether a phrase speaks of a first or only one without saying of what: "the first man"."""
    words = part.text.split()
    ranked = len(words) > 1 and words[0] == "the" and words[1] in _RANKS
    return ranked and words[-1].lower() == part.head.lower() and part.role in _NOMINAL


def _has_gap(part: Phrase) -> bool:
    """Whether one phrase holds several dates: "on 1 May, France on 3 May and …" lost its verbs."""
    dates = [mention for mention in part.mentions if mention.kind is Kind.DATE]
    return part.role is Role.OBLIQUE and len(dates) > 1 and part.preposition not in _RANGES


def _disagree(parts: tuple[Phrase, ...]) -> bool:
    """Whether two phrases give different days for one thing."""
    known = [
        part.mentions[0].date
        for part in parts
        if part.role is Role.TIME and part.preposition in ("in", "on", "at")
    ]
    return any(not one.overlaps(other) for one in known for other in known if one and other)


def _is_anchored(found: list[Mention]) -> bool:
    """Whether a statement names something, or gives both a figure and a date."""
    kinds = {mention.kind for mention in found}
    return bool(kinds - _FIGURES - {Kind.DATE}) or (Kind.DATE in kinds and bool(kinds & _FIGURES))


def _check_content(content: Token, clause: Clause) -> None:
    if grammar.is_quoted(content):
        raise Unclear("quotation")
    if content.i < clause.verb.i:
        raise Unclear("fronted")
    if clause.verb.lemma_ not in verbs.DECIDING:
        raise Unclear("opinion" if clause.verb.lemma_ in verbs.THINKING else "saying")
