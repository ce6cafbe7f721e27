"""Everything of a sound kind that an article names, whether or not a fact came of it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from decimal import Decimal

from spacy.tokens import Doc

from questions.analysis.reference import Entity
from questions.facts import dates_in_words, mentions
from questions.facts.wording import Context
from questions.model.facts import Kind, Mention, Named, Quantity
from questions.world import quantities

_SOUND = frozenset(
    (Kind.PERSON, Kind.CITY, Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT)
)


def names(doc: Doc, context: Context) -> tuple[Named, ...]:
    """The names, dates and figures of an article, each once, where they stand first."""
    found = (*_entities(doc, context), *_dates(context), *_figures(doc, context))
    first: dict[tuple[Kind, str], Mention] = {}
    for mention in sorted(found, key=lambda mention: mention.start):
        first.setdefault((mention.kind, mention.text), mention)
    return tuple(Named(context.article.name, mention) for mention in first.values())


def _entities(doc: Doc, context: Context) -> Iterator[Mention]:
    seen: set[Entity] = set()
    small = {token.text for token in doc if token.is_lower}
    for index, entity in context.references.entities.items():
        if entity in seen:
            continue
        seen.add(entity)
        partial = entity.kind is Kind.PERSON and not _is_full_name(entity.name, small)
        if entity.kind not in _SOUND or entity.ambiguous or entity.owned or partial:
            continue
        end = index
        while context.references.entities.get(end + 1) is entity:
            end += 1
        last = doc[end]
        yield Mention(
            entity.in_sentence,
            entity.kind,
            doc[index].idx,
            last.idx + len(last),
            tuple(name for name in entity.aliases if name != entity.name),
        )


def _is_full_name(name: str, small: Container[str]) -> bool:
    """Whether a name of a person has several words, all of which the text writes as names only.

    "Lima Raid" and "Leader Ann Lee" hold words that the text has in small letters as well.
    """
    words = name.split()
    return len(words) > 1 and all(word.islower() or word.lower() not in small for word in words)


def _dates(context: Context) -> Iterator[Mention]:
    for expression in dict.fromkeys(context.times.values()):
        whole = expression.type == "DATE" and dates_in_words.stands_alone(expression)
        if whole and expression.date is not None:
            yield Mention(
                expression.text, Kind.DATE, expression.start, expression.end, date=expression.date
            )


def _figures(doc: Doc, context: Context) -> Iterator[Mention]:
    for figure in quantities.find(context.article.text):
        span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
        if figure.ordinal or span is None:
            continue
        if any(token.i in context.times or _is_named(token.i, context) for token in span):
            continue
        head = mentions.counted(span[-1])
        unit = figure.unit or (head.lemma_.lower() if head is not None else "")
        quantity = Quantity(Decimal(figure.value), unit)
        kind = mentions.kind_of(figure, unit)
        yield Mention(figure.text, kind, figure.start, figure.end, quantity=quantity)


def _is_named(index: int, context: Context) -> bool:
    return index in context.references.entities
