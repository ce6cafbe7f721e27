"""The clauses of a sentence: each verb with its subject, auxiliaries and constituents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_OWN_CLAUSE = frozenset(("conj", "cc", "punct", "mark", "preconj", "meta", "intj", "parataxis"))


@dataclass(frozen=True, slots=True)
class Clause:
    """A finite verb with what belongs to it.

    Attributes:
        kind: How it is built into its sentence: "clause", "relative", "subordinate" or
            "reported".
        verb: Its main verb.
        subject: The head of its subject; for a relative clause the noun that it describes.
        auxiliaries: What stands before the verb in its group, negation left out; inherited from
            the verb before where two share them.
        passive: Whether the subject suffers the verb.
        negated: Whether it is negated.
        relative: The relative word ("who", "where") of a relative clause.
    """

    kind: str
    verb: Token
    subject: Token
    auxiliaries: tuple[Token, ...] = ()
    passive: bool = False
    negated: bool = False
    relative: Token | None = None

    @property
    def constituents(self) -> list[Token]:
        """The heads of what depends on the verb, without subject and verb group, in order."""
        skipped = {*self.auxiliaries, self.subject}
        return [
            child
            for child in self.verb.children
            if child not in skipped
            and child.dep_ not in _OWN_CLAUSE | SUBJECTS | {"aux", "auxpass", "neg", "prt"}
            and not child.is_space
            and child != self.relative
        ]


def find(sentence: Span) -> Iterator[Clause]:
    """The finite clauses of a sentence that have a subject, in the order of the text."""
    for token in sentence:
        if token.tag_ in _VERBAL or token.pos_ in ("AUX", "VERB"):
            if token.dep_ in ("aux", "auxpass"):
                continue
            clause = _clause(token)
            if clause is not None:
                yield clause


def _clause(verb: Token) -> Clause | None:
    auxiliaries = _auxiliaries(verb)
    group = (*auxiliaries, verb)
    if not any(token.tag_ in _FINITE for token in group):
        return None
    relative = _relative_word(verb)
    subject = _subject(verb, relative)
    if subject is None:
        return None
    passive = any(token.dep_ == "auxpass" or token.lemma_ == "be" for token in auxiliaries)
    return Clause(
        kind=_kind(verb, relative),
        verb=verb,
        subject=subject,
        auxiliaries=auxiliaries,
        passive=passive and verb.tag_ == "VBN",
        negated=any(child.dep_ == "neg" for child in verb.children),
        relative=relative,
    )


def _kind(verb: Token, relative: Token | None) -> str:
    top = first_conjunct(verb)
    if relative is not None or top.dep_ == "relcl":
        return "relative"
    if top.dep_ in ("ccomp", "pcomp", "csubj", "acl"):
        return "reported"
    return "subordinate" if top.dep_ == "advcl" else "clause"


def first_conjunct(verb: Token) -> Token:
    """The verb that a chain of conjoined verbs begins with."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb


def _auxiliaries(verb: Token) -> tuple[Token, ...]:
    own = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    own = [token for token in own if token.tag_ != "TO"]
    if own or verb.dep_ != "conj" or verb.tag_ not in ("VB", "VBN", "VBG"):
        return tuple(own)
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return ()
    before = verb.head
    if before.pos_ not in ("VERB", "AUX") or before.tag_ != verb.tag_:
        return ()
    return _auxiliaries(before)


def _relative_word(verb: Token) -> Token | None:
    if first_conjunct(verb).dep_ != "relcl":
        return None
    words = [child for child in verb.children if child.tag_ in ("WDT", "WP", "WRB")]
    if words:
        return words[0]
    for child in verb.children:
        inner = [each for each in child.children if each.tag_ in ("WDT", "WP")]
        if child.dep_ == "prep" and inner:
            return inner[0]
    return None


def _subject(verb: Token, relative: Token | None) -> Token | None:
    own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if own is not None and own == relative:
        return first_conjunct(verb).head
    if own is not None:
        return own if own.tag_ not in ("WDT", "WP") else None
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _subject(verb.head, _relative_word(verb.head))
    return None
