"""Which name a pronoun stands for, where only one fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Span, Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A noun phrase that a pronoun may stand for; `text` is "" where it has no name."""

    head: Token
    text: str
    kind: Kind
    plural: bool
    entities: tuple[Entity, ...]


def is_expletive(token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that …", "it rained"."""
    if token.lower_ != "it" or token.dep_ not in _SUBJECTS | {"expl"}:
        return False
    if token.dep_ == "expl":
        return True
    verb = token.head
    if verb.lemma_ in ("rain", "snow", "seem", "appear", "happen", "take"):
        return True
    clausal = {child.dep_ for child in verb.children} & {"ccomp", "xcomp", "csubj", "acl", "advcl"}
    if verb.lemma_ == "be":
        complements = [child for child in verb.children if child.dep_ in ("attr", "acomp")]
        below = {child.dep_ for each in complements for child in each.children}
        return bool(clausal | (below & {"xcomp", "ccomp", "relcl", "acl"}))
    return bool(clausal & {"ccomp"}) and verb.tag_ == "VBN"


def resolve(token: Token, named: Mapping[int, Entity]) -> Reference | None:
    """What a personal pronoun stands for, or None where that is not certain."""
    word = token.lower_
    if word in lexicon.PERSONAL:
        found = _person(token, named)
    elif word in lexicon.NEUTER:
        found = _subject_antecedent(token, named, plural=False)
    else:
        found = _subject_antecedent(token, named, plural=True)
    if found is None:
        return None
    return Reference(
        token.i,
        token.i + 1,
        found.text,
        possessive=token.tag_ == "PRP$",
        plural=found.plural,
        entities=found.entities,
        antecedent=found.head.i,
        pronoun=True,
    )


def _person(token: Token, named: Mapping[int, Entity]) -> _Candidate | None:
    """The only person of this and the last sentence, where no nameless one stands between."""
    for sentences in _windows(token):
        nouns = [
            candidate
            for span in sentences
            for candidate in _candidates(span, named)
            if candidate.head.i < token.i and not candidate.plural
        ]
        persons = [each for each in nouns if _is_person(each)]
        if not persons:
            continue
        names = {each.text for each in persons}
        return persons[-1] if len(names) == 1 and persons[-1].text else None
    return None


def _is_person(candidate: _Candidate) -> bool:
    if candidate.text:
        return candidate.kind is Kind.PERSON
    return candidate.head.lemma_.lower() in lexicon.PERSON_NOUNS


def _windows(token: Token) -> Iterator[list[Span]]:
    """First this sentence, then it with the one before, as long as they are one paragraph."""
    sentence = token.sent
    yield [sentence]
    before = _previous(sentence)
    if before is not None:
        yield [before, sentence]


def _previous(sentence: Span) -> Span | None:
    doc = sentence.doc
    if sentence.start == 0:
        return None
    return doc[sentence.start - 1].sent


def _subject_antecedent(
    token: Token, named: Mapping[int, Entity], *, plural: bool
) -> _Candidate | None:
    """The subject of the clause around, or of the sentence before, where it agrees."""
    subject = _governing_subject(token)
    if subject is None:
        before = _previous(token.sent)
        subject = _main_subject(before) if before is not None else None
        if subject is None or not _opens_clause(token):
            return None
    candidate = _candidate(subject, named)
    if (
        candidate is None
        or candidate.plural != plural
        or (candidate.kind is Kind.PERSON and not plural)
    ):
        return None
    if not plural and _rival_object(token, subject, named):
        return None
    return candidate


def _opens_clause(token: Token) -> bool:
    """Whether the pronoun is, or owns, the subject of the main clause of its sentence."""
    top = token.head if token.tag_ == "PRP$" else token
    return top.dep_ in _SUBJECTS and top.head.dep_ in ("ROOT", "conj", "ccomp")


def _main_subject(sentence: Span) -> Token | None:
    return next((child for child in sentence.root.children if child.dep_ in _SUBJECTS), None)


def _governing_subject(token: Token) -> Token | None:
    """The nearest subject before the pronoun in its own or a clause above, within the sentence."""
    node = token
    while node.head != node:
        node = node.head
        for child in node.children:
            if child.dep_ in _SUBJECTS and child.i < token.i and token not in child.subtree:
                return child if child.pos_ != "PRON" else None
        if node.dep_ == "conj" and not any(child.dep_ in _SUBJECTS for child in node.children):
            continue
    return None


def _rival_object(token: Token, subject: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a named direct object between subject and pronoun could own it as well."""
    return any(
        each.dep_ in ("dobj", "dative")
        and each.i in named
        and named[each.i].kind is not Kind.PERSON
        for each in token.doc[subject.i + 1 : token.i]
    )


def _candidates(span: Span, named: Mapping[int, Entity]) -> Iterator[_Candidate]:
    for token in span:
        if token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound":
            candidate = _candidate(token, named)
            if candidate is not None:
                yield candidate


def _candidate(head: Token, named: Mapping[int, Entity]) -> _Candidate | None:
    if head.pos_ not in ("NOUN", "PROPN"):
        return None
    members = [head, *head.conjuncts]
    entities = [named.get(member.i) for member in members]
    known = tuple(entity for entity in entities if entity is not None)
    if len(known) < len(members) or any(entity.kind is Kind.GROUP for entity in known):
        plural = len(members) > 1 or head.tag_ in ("NNS", "NNPS")
        return _Candidate(head, "", Kind.THING, plural, ())
    names = [entity.in_sentence for entity in known]
    text = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return _Candidate(head, text, known[0].kind, len(known) > 1, known)
