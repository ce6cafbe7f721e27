"""What somebody is at a body whose name stands before the office: "Norla CEO Ann Hale"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from questions.analysis.reference import Entity
from questions.facts import callings, designations
from questions.facts.descriptions import noun_of
from questions.facts.designations import Called
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention

HEADS = frozenset("ceo chairman chairwoman".split())
"""Who is at the head of a body, and of nothing else."""

_SOLE = HEADS | frozenset(
    "head director founder president chief owner manager boss curator editor executive principal "
    "rector dean leader secretary".split()
)
_OFFICES = frozenset(
    (
        *_SOLE,
        *(
            "chief executive,managing director,executive director,artistic director,general "
            "secretary,secretary general,editor-in-chief,vice president,general manager,co-founder,"
            "cofounder"
        ).split(","),
    )
)
_SEVERAL = frozenset(("co-founder", "cofounder", "vice president"))
_OF_FIRMS = HEADS | frozenset(("chief executive", "co-founder", "cofounder", "founder"))
_SPEAKING = frozenset("spokesman spokeswoman spokesperson".split())
_TRADES = frozenset(
    "analyst archaeologist anthropologist biologist botanist chemist ecologist economist engineer "
    "geologist historian journalist lecturer linguist mathematician meteorologist neurologist "
    "neuroscientist oceanographer physicist professor psychiatrist psychologist researcher "
    "reporter scientist sociologist surgeon zoologist".split()
)
_FIRMS = frozenset("company firm group".split())
_WITH_ARTICLE = frozenset(
    "Museum Institute Department Ministry Association Foundation Agency Office Commission Council "
    "Party Society Union Bureau Authority Board Federation Gallery House Court Army Navy Senate "
    "Treasury Pentagon Kremlin Vatican".split()
)


def is_of_body(person: Called, words: Sequence[Token], context: Context) -> bool:
    """Whether words before a person name a body, or take one up, and what somebody is there."""
    if noun_of(words[-1]) in HEADS and all(one.lower_ in _FIRMS for one in words[:-1]):
        return True
    return _parted(person, words, context) is not None


def holder(person: Called, words: Sequence[Token], context: Context, number: int) -> Fact:
    """What "Norla CEO" says: "the CEO of Norla".

    Raises:
        Unclear: The sentence does not vouch for it, or it is open which body is meant.
    """
    parted = _parted(person, words, context)
    if parted is None:
        return _holder_there(person, words[-1], context, number)
    entity, first, office = parted
    last = words[0].doc[office[0].i - 1]
    role, link = _role(office)
    name = _in_sentence(entity)
    text = f"{role} {link} {name}"
    start, end = first.idx, last.idx + len(last)
    mention = Mention(
        entity.name, Kind.ORGANISATION, start, end, entity.aliases, at=len(text) - len(entity.name)
    )
    end = words[-1].idx + len(words[-1])
    phrase = designations.described(text, words[-1], (mention,), start=start, end=end)
    return designations.fact(person, phrase, context, number, sentence=words[0].sent)


def _parted(
    person: Called, words: Sequence[Token], context: Context
) -> tuple[Entity, Token, Sequence[Token]] | None:
    """The body, the first token of its name and the office, if the words are just these."""
    entities, at = context.references.entities, len(words)
    while at and entities.get(words[at - 1].i) in (None, entities.get(person.first)):
        at -= 1
    office, named = words[at:], words[:at]
    if not office or not named or any(one.tag_ == "POS" for one in named):
        return None
    if not _is_office(office):
        return None
    entity = entities[named[-1].i]
    span = context.name_at(named[-1])
    if span.start > named[0].i or entity.ambiguous or not span[0].text[:1].isupper():
        return None
    known = entity.kind is Kind.ORGANISATION
    known = known or (entity.kind is Kind.THING and _title(office).lower() in _OF_FIRMS)
    return (entity, span[0], office) if known and _is_open(span[0], named[0]) else None


def _is_open(first: Token, word: Token) -> bool:
    """Whether no longer name ends with the body's: "the Bank of Norla CEO" is not of Norla."""
    before = first.doc[first.i - 1] if first.i > first.sent.start else None
    inside = before is not None and before.lower_ in ("of", "for", "and", "&", "in", "at", "-")
    return not inside and first.i <= word.i


def _is_office(office: Sequence[Token]) -> bool:
    return _title(office).lower() in _OFFICES | _SPEAKING | _TRADES


def _title(office: Sequence[Token]) -> str:
    words = "".join(token.text_with_ws for token in office).strip()
    return words if words.isupper() else words.lower()


def _role(office: Sequence[Token]) -> tuple[str, str]:
    """The office with its article, and how it is tied to the body."""
    words = _title(office)
    if words in _SPEAKING:
        return f"a {words}", "for"
    if words in _TRADES:
        return f"{designations.indefinite(words)} {words}", "at"
    if words in _SEVERAL:
        return f"a {words}", "of"
    return f"{callings.article_for(noun_of(office[-1]))} {words}", "of"


def _in_sentence(entity: Entity) -> str:
    head = entity.name.split(" of ")[0].rpartition(" ")[2]
    bare = not entity.article and head in _WITH_ARTICLE
    return f"the {entity.name}" if bare else entity.in_sentence


def _holder_there(person: Called, office: Token, context: Context, number: int) -> Fact:
    """What "CEO Ann Hale" says where the sentence before and its own name one body alone."""
    sentence = office.sent
    start = office.doc[sentence.start - 1].sent.start if sentence.start else 0
    named = context.references.entities
    bodies = {
        named[at]: at
        for at in range(start, person.first)
        if at in named and named[at].kind is Kind.ORGANISATION
    }
    if len(bodies) != 1 or any(body.ambiguous or body.owned for body in bodies):
        raise Unclear("title")
    body, at = next(iter(bodies.items()))
    text = f"the {office.text if office.text.isupper() else office.lower_} of {body.in_sentence}"
    token = office.doc[at]
    mention = Mention(
        body.name, Kind.ORGANISATION, token.idx, token.idx + len(token), body.aliases,
        at=len(text) - len(body.name),
    )  # fmt: skip
    start, end = office.idx, office.idx + len(office)
    phrase = designations.described(text, office, (mention,), start=start, end=end)
    return designations.fact(person, phrase, context, number, sentence=sentence)
