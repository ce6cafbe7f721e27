"""The clauses of a sentence: each verb with its subject, auxiliaries and constituents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity
from questions.facts import callings, relatives, verbs
from questions.model.facts import Kind, Role

SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_GOVERNING = frozenset(
    "above across along around at behind below during from in into near on over through to "
    "under".split()
)
"""Prepositions before "which" that tell when or where something was."""

_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")
_OUTSIDE = frozenset(
    "conj cc punct mark preconj meta intj parataxis aux auxpass neg prt nsubj nsubjpass "
    "expl".split()
)


@dataclass(frozen=True, slots=True)
class Moved:
    """What a relative word stands for, in the place where a statement has it."""

    head: Token
    role: Role
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with what belongs to it.

    Attributes:
        kind: How it is built into its sentence: "clause", "subordinate", "reported", "relative"
            or "participle".
        verb: Its main verb.
        subject: The head of its subject; in a relative clause with a relative subject, the noun
            that the clause describes.
        auxiliaries: What stands before the verb in its group, negation left out; inherited from
            the verb before where two share them.
        passive: Whether the subject suffers the verb.
        negated: Whether it is negated.
        relative: The relative word ("who", "where") of a relative clause.
        moved: What that word stands for where it is not the subject.
        omitted: Constituents that are told otherwise.
    """

    kind: str
    verb: Token
    subject: Token
    auxiliaries: tuple[Token, ...] = ()
    passive: bool = False
    negated: bool = False
    relative: Token | None = None
    moved: Moved | None = None
    omitted: tuple[Token, ...] = ()

    @property
    def inverted(self) -> bool:
        """Whether the verb stands before its subject: "In the bay lies the town of Lund"."""
        return self.kind == "clause" and self.verb.i < self.subject.i != self.verb.i

    @property
    def constituents(self) -> list[Token]:
        """The heads of what depends on the verb, without subject and verb group, in order."""
        skipped = [*self.auxiliaries, self.subject, *self.omitted]
        joint = loose_joint(self.verb)
        end = joint.i if joint is not None else len(self.verb.doc)
        return [
            child
            for child in self.verb.children
            if child.i < end
            and child.dep_ not in _OUTSIDE
            and child not in skipped
            and not child.is_space
            and child != self.relative
            and (self.relative is None or child != self.relative.head)
            and child.tag_ != "WRB"
            and not is_runon(child)
            and not _is_doubled(child)
            and not (self.kind == "participle" and _is_beyond(child))
        ]


def loose_joint(verb: Token) -> Token | None:
    """The "and" behind a verb that joins nothing: another clause begins with it."""
    joint = next((child for child in verb.rights if child.dep_ == "cc"), None)
    if joint is None or joint.lower_ not in ("and", "but", "or"):
        return None
    if not any(child.dep_ == "conj" for child in verb.rights):
        return joint
    joined = max(child.i for child in verb.rights if child.dep_ == "conj")
    return next((c for c in verb.rights if c.dep_ == "cc" and c.i > joined), None)


def _is_beyond(child: Token) -> bool:
    """Whether a part of a participle stands beyond the commas around its clause."""
    before = child.i < child.head.i
    return child.doc[child.right_edge.i + 1 if before else child.left_edge.i - 1].text == ","


def _is_doubled(child: Token) -> bool:
    """Whether a constituent is the tail of a word with hyphens, or an aside to the object."""
    before = child.doc[child.left_edge.i - 1] if child.left_edge.i else None
    twin = any(each.dep_ == child.dep_ and each.i < child.i for each in child.head.children)
    if before is None or not twin:
        return False
    if child.dep_ in ("dobj", "attr") and before.text == ",":
        return all(each.dep_ != "cc" for each in child.head.children if each.i == child.i - 1)
    first = child.doc[child.i - 1]
    return not first.whitespace_ and first.dep_ == child.dep_ and first.head == child.head


def find(sentence: Span, named: Mapping[int, Entity]) -> Iterator[Clause]:
    """The finite clauses of a sentence that have a subject, in the order of the text."""
    for token in sentence:
        verbal = token.tag_ in _VERBAL or token.pos_ in ("AUX", "VERB")
        if verbal and token.dep_ not in ("aux", "auxpass"):
            clause = _clause(token, named)
            if clause is not None:
                yield clause


def is_runon(verb: Token) -> bool:
    """Whether a clause merely stands beside another one, behind a comma, dash or semicolon."""
    if verb.dep_ not in ("ccomp", "parataxis") or verb.head.lemma_ in verbs.SAYING | verbs.THINKING:
        return False
    if any(child.dep_ == "mark" for child in verb.children):
        return False
    if not any(child.dep_ in (*SUBJECTS, "csubj") for child in verb.children):
        return False
    low, high = sorted((verb.i, verb.head.i))
    return any(token.text in (";", ":", "–", "—", ",") for token in verb.doc[low:high])


def _clause(verb: Token, named: Mapping[int, Entity]) -> Clause | None:
    auxiliaries = _auxiliaries(verb)
    group = (*auxiliaries, verb)
    if not any(token.tag_ in _FINITE for token in group):
        return _cut_off(verb, named)
    relative = _relative_word(verb)
    subject = _subject(verb, relative, named)
    bare = relative is None and first_conjunct(verb).dep_ == "relcl"
    if subject is None or (bare and not _is_owned(subject)):
        return None
    moved = _moved(verb, relative, subject, named)
    if relative is not None and moved is None and subject.head == verb:
        return None
    return Clause(
        kind=_kind(verb, relative),
        verb=verb,
        subject=subject,
        auxiliaries=auxiliaries,
        passive=_is_passive(verb, auxiliaries),
        negated=any(child.dep_ == "neg" for child in verb.children),
        relative=relative,
        moved=moved,
    )


def _is_owned(subject: Token) -> bool:
    """Whether a subject belongs to what a relative clause describes: "whose father"."""
    return any(child.tag_ == "WP$" for child in subject.children)


def _cut_off(verb: Token, named: Mapping[int, Entity]) -> Clause | None:
    """A main verb that the parser took for a participle behind "The mayor, Ann Lee, …"."""
    subject = verb.head
    stray = verb.dep_ == "acl" and subject.dep_ == "ROOT" and subject.pos_ in ("NOUN", "PROPN")
    if not stray or verb.tag_ != "VBN" or not verb.lower_.endswith("ed"):
        return None
    aside = any(child.dep_ == "appos" and child.i < verb.i for child in subject.children)
    if not aside or verb.doc[verb.i - 1].text != "," or any(verb.rights) is False:
        return None
    return Clause("clause", verb, _name_of(subject, named))


def _is_passive(verb: Token, auxiliaries: tuple[Token, ...]) -> bool:
    be = any(token.dep_ == "auxpass" or token.lemma_ == "be" for token in auxiliaries)
    return be and verb.tag_ == "VBN"


def _kind(verb: Token, relative: Token | None) -> str:
    top = first_conjunct(verb)
    if relative is not None or top.dep_ == "relcl":
        return "relative"
    if is_runon(top):
        return "clause"
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
    if words or (words := [*_governed(verb)]):
        return words[0]
    if verb.dep_ == "conj" and not any(child.dep_ in SUBJECTS for child in verb.children):
        return _relative_word(verb.head)
    return None


def _governed(verb: Token) -> Iterator[Token]:
    """The relative word behind a preposition: "in which", "during which"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.i < verb.i and child.lower_ in _GOVERNING:
            yield from (each for each in child.children if each.lower_ == "which")


def _subject(verb: Token, relative: Token | None, named: Mapping[int, Entity]) -> Token | None:
    own = _own_subject(verb, named)
    if own is not None and own == relative:
        if sum(child.dep_ in ("nsubj", "nsubjpass") for child in verb.lefts) > 1:
            return None  # "which on the day I came was shut", read as one clause
        return relatives.described(first_conjunct(verb), named)
    if own is not None:
        return _name_of(own, named) if own.tag_ not in ("WDT", "WP") else None
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _subject(verb.head, _relative_word(verb.head), named)
    return None


def _own_subject(verb: Token, named: Mapping[int, Entity]) -> Token | None:
    """The subject beside a verb; of "A skilled baker, Ann Lee won", the name."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    if len(subjects) > 1 and _may_act(subjects[1], named) and subjects[0].i not in named:
        before = subjects[1].doc[subjects[1].left_edge.i - 1]
        if before.text == "," and before.i > subjects[0].i:
            return subjects[1]
    return subjects[0] if subjects else None


def _may_act(subject: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a subject is a name, and not that of a place ("the port of Lima, Peru")."""
    entity = named.get(subject.i)
    return entity is not None and entity.kind not in (Kind.CITY, Kind.COUNTRY, Kind.PLACE)


def _name_of(subject: Token, named: Mapping[int, Entity]) -> Token:
    """The name in apposition to a description ("the mayor, Ann Lee"), else the subject itself."""
    if subject.i in named or any(subject.conjuncts):
        return subject
    if subject.pos_ != "NOUN" and not _is_one_of(subject):
        return subject
    for token in subject.subtree:
        if token.dep_ != "appos" or token.i not in named or token.i < subject.i:
            continue
        before = token.doc[token.left_edge.i - 1].text
        meant = token.head == subject
        if named[token.i].kind is Kind.PERSON:
            meant = grammar.described_by(token, callings.CALLINGS) == subject
        if meant and before in (",", "–", "("):
            return token
    return subject


def _is_one_of(subject: Token) -> bool:
    """Whether a subject is "the first of them" or "one of her pupils": a name may say which."""
    is_one = subject.tag_ in ("JJ", "JJS") or subject.lower_ in ("one", "another")
    return is_one and any(child.lower_ == "of" for child in subject.rights)


def _moved(
    verb: Token, relative: Token | None, subject: Token, named: Mapping[int, Entity]
) -> Moved | None:
    """The name that "which" or "where" stands for behind the verb."""
    governed = relative is not None and relative.head.dep_ == "prep" and relative.dep_ == "pobj"
    if relative is None or subject.head != verb or (relative.head != verb and not governed):
        return None
    if relative.lower_ == "when":
        return _moment(verb, relative)
    noun = relatives.described(first_conjunct(verb), named)
    if noun is None:
        return None
    if governed:
        return Moved(noun, Role.OBLIQUE, relative.head.lower_)
    if relative.dep_ == "dobj":
        return Moved(noun, Role.OBJECT)
    if relative.lower_ == "where":
        return Moved(noun, Role.OBLIQUE, "in")
    return None


def _moment(verb: Token, when: Token) -> Moved | None:
    """The year that "when" takes up: "since 1984, when she joined the bank"."""
    year = when.i - 1
    if year > 0 and when.doc[year].text == ",":
        year -= 1
    past = any(token.tag_ == "VBD" for token in (verb, *verb.lefts))
    if not past or not _YEAR.fullmatch(when.doc[year].text) or verb.left_edge != when:
        return None
    return Moved(when.doc[year], Role.OBLIQUE)
