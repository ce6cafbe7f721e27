"""Facts from participles: "opened in 1905 by …", "making Cuba the 193rd country …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import guards, lookup, modality, phrases, relatives, statements
from questions.facts.clauses import Clause, first_conjunct
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Role, Verb
from questions.world.inflection import past

_ORDERING = frozenset(("follow", "accompany", "include", "compare", "base", "give"))
_OWN_PARTS = frozenset(("aux", "auxpass", "mark", "nsubj", "nsubjpass"))
_PLACED = frozenset(("locate", "situate", "base", "headquarter"))
_CREATING = frozenset(
    "found build design write paint compose discover invent establish create launch elect name buy "
    "acquire sign publish produce direct make develop start open kill murder assassinate conquer "
    "sink bear devise construct erect sculpt commission donate unveil coin choreograph adopt "
    "enact".split()
)
"""What is done once, so that it was done whatever the time of the sentence."""

_RULES = frozenset(
    "act law treaty constitution convention agreement charter declaration accord statute pact code "
    "protocol decree ordinance".split()
)
_RULING = frozenset("adopt enact introduce pass ratify sign".split())
"""What is done to a treaty or law, and to nothing else that a clause may speak of."""

_MAKING = frozenset(
    "build open complete launch construct erect inaugurate unveil christen print publish copy "
    "paint light design invent demolish rebuild restore".split()
)
"""What is done to a work of men's hands, and never to a person."""

_WORKS = frozenset((Kind.THING, Kind.ORGANISATION, Kind.WORK, Kind.PLACE))
"""What such a work may be named as."""

_OPENING = frozenset("accord begin beat cite claim deny quote report say start".split())
"""What says from when on something was, by how much, or by whose word."""

_BECOMING = frozenset(("make", "leave"))


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts in the participial clauses of a sentence, and why others are none."""
    for token in lookup.with_tag(sentence, ("VBN", "VBG", "VBD")):
        try:
            if _is_participle(token):
                yield _suffered(token, context, number)
            elif token.tag_ == "VBG" and token.lemma_ in _BECOMING:
                yield _became(token, context, number)
            elif _goes_on(token, context):
                yield _went_on(token, context, number)
        except Unclear as unclear:
            yield unclear


def _is_participle(token: Token) -> bool:
    """Whether a word says what was done to a name, alone or as the second of two."""
    if token.dep_ == "conj" and token.head.tag_ == "VBN":
        token = token.head
    return token.tag_ == "VBN" and token.dep_ in ("acl", "advcl")


def _suffered(verb: Token, context: Context, number: int) -> Fact:
    """What was done to a name, or somebody's own thing: "the Jikji, printed in 1377"."""
    subject = _sufferer(verb, context)
    if subject is None or verb.lemma_ in _ORDERING or not _is_known(subject, context):
        raise Unclear("participle")
    own = any(child.dep_ in _OWN_PARTS for child in verb.children)
    if own or subject.dep_ == "conj" or any(subject.conjuncts) or _restricts(verb, subject):
        raise Unclear("participle")
    clause = Clause("participle", verb, subject, passive=True)
    inside = clause.constituents
    placed = verb.lemma_ in _PLACED and any(child.dep_ == "prep" for child in inside)
    agent = any(child.dep_ == "agent" for child in inside) and verb.lemma_ in _CREATING
    if not agent and not placed and statements.date_of(clause, context) is None:
        raise Unclear("participle")
    plural = phrases.is_plural(subject)
    return statements.statement(clause, context, number, auxiliaries=(_be(plural, placed),))


def _sufferer(verb: Token, context: Context) -> Token | None:
    """The noun that a participle tells of, if it is certain which."""
    if verb.dep_ == "conj":
        return _sufferer(verb.head, context)
    if verb.dep_ == "acl":
        return relatives.named_by(verb.head, context.references.entities) or verb.head
    beside = _rule_beside(verb)
    if beside is not None:
        return beside
    if verb.i < verb.head.i and verb.left_edge.i == verb.sent.start:
        return _subject_of(verb.head)
    if verb.lemma_ in _MAKING:
        return _made_beside(verb, context)
    ahead = any(child.tag_ == "MD" for child in verb.head.children)
    return None if ahead else _subject_of(verb.head)


def _rule_beside(verb: Token) -> Token | None:
    """The law or treaty right before a participle that tells what was done to it.

    The parser often hangs it on the verb of the clause: "Under the Ports Act, passed in 1995, …".
    """
    comma = verb.i - 1
    if comma < 1 or verb.doc[comma].text != "," or verb.lemma_ not in _RULING:
        return None
    noun = verb.doc[comma - 1]
    return noun if noun.lemma_.lower() in _RULES else None


def _made_beside(verb: Token, context: Context) -> Token | None:
    """The work right before a participle that tells how it was made: "the Vega, launched in 1911".

    The parser often hangs it on the verb of the clause, as if its subject had been launched.
    """
    comma = verb.left_edge.i - 1
    if comma < 1 or verb.doc[comma].text != ",":
        return None
    noun = verb.doc[comma - 1]
    entity = context.references.entities.get(noun.i)
    return noun if entity is not None and entity.kind in _WORKS else None


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
    reference = resolved.get(subject.left_edge.i)
    if reference is not None and reference.text and subject.i < reference.end:
        return len(reference.entities) == 1 and not phrases.is_plural(subject)
    if any(child.dep_ == "compound" and child.tag_ == "NNP" for child in subject.children):
        return any(child.lower_ == "the" for child in subject.children)  # "the Gotthard tunnel"
    owners = [child for child in subject.children if child.dep_ == "poss"]
    return any(each.i in named or each.i in resolved for each in owners)


def _restricts(verb: Token, subject: Token) -> bool:
    """Whether a participle tells which of somebody's things is meant: no comma before it."""
    before = verb.doc[verb.left_edge.i - 1].text if verb.left_edge.i else ""
    return subject.pos_ == "NOUN" and verb.dep_ == "acl" and before not in (",", "(", "–", "—")


def _subject_of(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)


def _goes_on(verb: Token, context: Context) -> bool:
    """Whether a participle tells what came at its own time: "closed in 1931, reopening in 1947".

    "Leading to a war in 1947" is told of the whole clause before, and not of its subject.
    """
    dated = any(link.relation == "on" for link in context.dates.get(verb.i, ()))
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or not dated or verb.left_edge != verb:
        return False
    above = verb.head
    after = verb.i > above.i and verb.doc[verb.i - 1].text == ","
    plain = after and above.tag_ in ("VBD", "VBN") and not grammar.is_quoted(verb)
    return plain and verb.lemma_ not in relatives.SENTENTIAL | _ORDERING | _OPENING


def _went_on(verb: Token, context: Context, number: int) -> Fact:
    """What somebody did after what the clause says."""
    above = verb.head
    first = next((c for c in above.lefts if c.dep_ in ("aux", "auxpass")), above)
    told = first.tag_ == "VBD" and first.lower_ != "had"
    denied = any(child.dep_ in _OWN_PARTS or child.dep_ == "neg" for child in verb.children)
    subject = _subject_of(first_conjunct(above))
    if subject is None or not told or denied or any(c.dep_ == "neg" for c in above.children):
        raise Unclear("participle")
    if reason := modality.circumstances(above):
        raise Unclear(reason)
    clause = Clause("participle", verb, subject)
    tense = past(verb.lemma_.lower(), plural=phrases.is_plural(subject))
    return statements.statement(clause, context, number, past=tense)


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
