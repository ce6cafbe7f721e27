"""Facts from participles: "opened in 1905 by …", "making Cuba the 193rd country …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import guards, modality, phrases, statements
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Role, Verb

_ORDERING = frozenset(("follow", "accompany", "include", "compare", "base", "give"))
_OWN_PARTS = frozenset(("aux", "auxpass", "mark", "nsubj", "nsubjpass"))
_PLACED = frozenset(("locate", "situate", "base", "headquarter"))
_CREATING = frozenset(
    "found build design write paint compose discover invent establish create launch elect name buy "
    "acquire sign publish produce direct make develop start open kill murder assassinate conquer "
    "sink bear".split()
)
"""What is done once, so that it was done whatever the time of the sentence."""

_BECOMING = frozenset(("make", "leave"))


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts in the participial clauses of a sentence, and why others are none."""
    for token in sentence:
        try:
            if token.tag_ == "VBN" and token.dep_ in ("acl", "advcl"):
                yield _suffered(token, context, number)
            elif token.tag_ == "VBG" and token.lemma_ in _BECOMING:
                yield _became(token, context, number)
        except Unclear as unclear:
            yield unclear


def _suffered(verb: Token, context: Context, number: int) -> Fact:
    """What was done to a name, or somebody's own thing: "the Jikji, printed in 1377"."""
    subject = verb.head if verb.dep_ == "acl" else _subject_of(verb.head)
    if subject is None or verb.lemma_ in _ORDERING or not _is_known(subject, context):
        raise Unclear("participle")
    own = any(child.dep_ in _OWN_PARTS for child in verb.children)
    if own or subject.dep_ == "conj" or any(subject.conjuncts) or _restricts(verb, subject):
        raise Unclear("participle")
    clause = Clause("participle", verb, subject, passive=True)
    placed = verb.lemma_ in _PLACED and any(child.dep_ == "prep" for child in verb.children)
    agent = any(child.dep_ == "agent" for child in verb.children) and verb.lemma_ in _CREATING
    if any(map(_is_behind_comma, verb.children)):
        raise Unclear("participle")
    if not agent and not placed and statements.date_of(clause, context) is None:
        raise Unclear("participle")
    plural = phrases.is_plural(subject)
    return statements.statement(clause, context, number, auxiliaries=(_be(plural, placed),))


def _is_behind_comma(child: Token) -> bool:
    """Whether a part behind the participle stands beyond the comma that closes its clause."""
    return child.i > child.head.i and child.doc[child.left_edge.i - 1].text == ","


def _be(plural: bool, lasting: bool) -> str:
    """The auxiliary that a participle lacks; a place is still where it is."""
    if lasting:
        return "are" if plural else "is"
    return "were" if plural else "was"


def _is_known(subject: Token, context: Context) -> bool:
    """Whether a noun is a name, or belongs to one."""
    named, resolved = context.references.entities, context.references.resolved
    if subject.i in named:
        return not phrases.is_plural(subject)
    owners = [child for child in subject.children if child.dep_ == "poss"]
    return any(each.i in named or each.i in resolved for each in owners)


def _restricts(verb: Token, subject: Token) -> bool:
    """Whether a participle tells which of somebody's things is meant: no comma before it."""
    before = verb.doc[verb.left_edge.i - 1].text if verb.left_edge.i else ""
    return subject.pos_ == "NOUN" and verb.dep_ == "acl" and before not in (",", "(", "–", "—")


def _subject_of(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)


def _became(verb: Token, context: Context, number: int) -> Fact:
    """What a happening made of a name: "making her the first …", "leaving it the only …"."""
    if not _is_result(verb):
        raise Unclear("participle")
    inner = next((child for child in verb.children if child.dep_ in ("ccomp", "oprd")), None)
    object_ = next((child for child in verb.children if child.dep_ == "dobj"), None)
    if inner is not None and inner.pos_ == "NOUN" and verb.lemma_ == "make":
        subject = object_ or _subject_of(inner)
        if subject is not None:
            return _built(verb, subject, inner, context, number)
    link = next((child for child in verb.children if child.lower_ == "as"), None)
    rest = next((child for child in link.children if child.dep_ == "pobj"), None) if link else None
    if object_ is not None and rest is not None and verb.lemma_ == "leave":
        return _built(verb, object_, rest, context, number)
    raise Unclear("participle")


def _is_result(verb: Token) -> bool:
    """Whether the participle says what came of the asserted clause before it."""
    top = verb
    while top.dep_ == "conj":
        top = top.head
    above = top.head
    if top.dep_ != "advcl" or top.i < above.i or grammar.is_quoted(verb):
        return False
    return not any(child.tag_ == "MD" or child.dep_ == "neg" for child in above.children)


def _built(verb: Token, subject: Token, rest: Token, context: Context, number: int) -> Fact:
    above = grammar.ancestors_verb(verb) or verb
    while above.dep_ in ("advcl", "conj") and above.tag_ == "VBG":
        above = grammar.ancestors_verb(above) or above
    reason = modality.circumstances(above)
    if reason:
        raise Unclear(reason)
    clause = Clause("participle", verb, subject)
    first = phrases.phrase(subject, context, clause=clause, role=Role.SUBJECT)
    last = phrases.phrase(rest, context, clause=clause, role=Role.COMPLEMENT, without=[subject])
    past = above.tag_ == "VBD"
    form = "became" if past else "is"
    text = f"{first.text} {form} {last.text}."
    guards.check(text, (first, last), clause, context.references.entities)
    return Fact(
        kind="participle",
        text=text[:1].upper() + text[1:],
        evidence=(context.cite(verb.sent),),
        phrases=(first, last),
        verb=Verb("become", "became", "VBD") if past else Verb("be", "is", "VBZ"),
        date=statements.date_of(Clause("clause", above, subject), context) if past else None,
        as_of=None if past else context.article.published,
        sentence=number,
    )
