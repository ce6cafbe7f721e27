"""Facts from what a text calls a place: "the Peruvian city of Lima", "Orta, Peru's oldest jail"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions import world
from questions.analysis import grammar
from questions.analysis.reference import Entity, lexicon
from questions.facts import designations, guards, lookup, mentions
from questions.facts.clauses import Clause
from questions.facts.descriptions import nominal
from questions.facts.linking import be, linked, said
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world.countries import Country

_SORTS = frozenset(
    "city town village port province region island river lake mountain district suburb capital "
    "desert valley peninsula".split()
)
_LOOKED_AT = _SORTS | {","}
_KINDS = frozenset((Kind.CITY, Kind.PLACE, Kind.ORGANISATION, Kind.WORK, Kind.EVENT))
_RANKED = frozenset("first only last".split())
_ENDS = frozenset((",", ".", ";", ":", "–", "—", ")", "”", '"'))


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What a sentence calls the places and bodies that it names, and why else it tells nothing."""
    for token in lookup.written(sentence, _LOOKED_AT):
        try:
            if token.tag_ == "NN":
                yield from _sort(token, context, number)
            elif token.text == "," and _ends_name(token.i - 1, context):
                yield from _ranked(token, sentence, context, number)
        except Unclear as unclear:
            yield unclear


def _sort(noun: Token, context: Context, number: int) -> Iterator[Fact]:
    """What "the Peruvian city of Lima" says: Lima is a city in Peru."""
    doc = noun.doc
    state = _state_before(noun)
    entity = context.references.entities.get(noun.i + 2)
    if state is None or entity is None or doc[noun.i + 1].lower_ != "of":
        return
    if entity.kind not in (Kind.CITY, Kind.PLACE, Kind.THING) or grammar.is_quoted(noun):
        return
    last = context.name_at(doc[noun.i + 2])[-1]
    sort = noun.lemma_.lower()
    words = f"{designations.indefinite(sort)} {sort} in {state.in_sentence}"
    home = Mention(
        state.in_sentence,
        Kind.COUNTRY,
        noun.idx,
        noun.idx + len(noun),
        state.aliases,
        at=len(words) - len(state.in_sentence),
    )
    complement = _complement(words, noun, (home,), noun.idx, noun.idx + len(noun))
    yield _fact(entity, last, complement, context, number)


def _state_before(noun: Token) -> Country | None:
    """The country whose adjective stands before a noun."""
    before = noun.doc[noun.i - 1] if noun.i else noun
    return world.country_of_adjective(before.text) if before.i < noun.i else None


def _ends_name(index: int, context: Context) -> bool:
    entity = context.references.entities.get(index)
    return entity is not None and entity.kind in _KINDS and not entity.owned


def _ranked(comma: Token, sentence: Span, context: Context, number: int) -> Iterator[Fact]:
    """What "Orta, Peru's oldest jail," says: Orta is Peru's oldest jail."""
    tokens = _description(comma, sentence)
    entity = context.references.entities[comma.i - 1]
    if not tokens or grammar.is_quoted(comma) or not _fits(tokens[-1], entity):
        return
    wording = word(tokens, context)
    if wording.problem:
        raise Unclear(wording.problem)
    head = tokens[-1]
    complement = _complement(
        wording.text, head, mentions.find(wording), tokens[0].idx, head.idx + len(head)
    )
    yield _fact(entity, comma.doc[comma.i - 1], complement, context, number)


def _description(comma: Token, sentence: Span) -> list[Token]:
    """The words between marks that say of whom something is the first or the most of its sort."""
    doc, start = comma.doc, comma.i + 1
    end = nominal(doc, start, sentence.end)
    if end is None or end <= start + 1 or end >= sentence.end or doc[end].text not in _ENDS:
        return []
    tokens = [*doc[start:end]]
    rank = any(each.tag_ in ("JJS", "RBS") or each.lower_ in _RANKED for each in tokens)
    owned = any(each.tag_ == "POS" for each in tokens)
    return tokens if rank and owned and tokens[-1].pos_ == "NOUN" else []


def _fits(head: Token, entity: Entity) -> bool:
    """Whether a noun can say what a name is."""
    lemma = head.lemma_.lower()
    if head.tag_ != "NN" or lemma in lexicon.PERSON_NOUNS:
        return False
    return entity.kind is not Kind.CITY or lemma in lexicon.CITY_NOUNS | lexicon.PLACE_NOUNS


def _complement(text: str, head: Token, found: tuple[Mention, ...], start: int, end: int) -> Phrase:
    return Phrase(
        Role.COMPLEMENT, text, Kind.THING, head.lemma_.lower(), start, end, mentions=found
    )


def _fact(entity: Entity, last: Token, complement: Phrase, context: Context, number: int) -> Fact:
    span = context.name_at(last)
    name = entity.in_sentence
    mention = Mention(name, entity.kind, span.start_char, span.end_char, entity.aliases)
    subject = Phrase(
        Role.SUBJECT, name, entity.kind, last.text, mention.start, mention.end, mentions=(mention,)
    )
    present = designations.is_present(last, last.sent, context) or complement.head in _SORTS
    verb = be(present=present)
    clause = Clause("apposition", grammar.ancestors_verb(last) or last, last)
    text = said(subject, verb, complement)
    guards.check(text, (subject, complement), clause, context.references.entities)
    return linked(
        subject,
        verb,
        complement,
        context=context,
        sentence=last.sent,
        number=number,
        present=present,
    )
