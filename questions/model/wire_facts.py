"""The JSON form of what is read and found in articles: readings, time expressions and facts."""

from __future__ import annotations

from questions.model.articles import Reading
from questions.model.dates import HistoricalDate, TimeExpression
from questions.model.facts import Fact, Mention, Phrase, Role
from questions.model.json_text import JsonObject
from questions.model.wire import evidence_to_json


def reading_to_json(reading: Reading) -> JsonObject:
    """A reading: `published` is a day, a month or a year as far as it is known, or null."""
    article = reading.article
    return {
        "article": article.name,
        "title": article.title,
        "published": _short(article.published),
        "source": article.source,
        "licence": article.licence,
        "language": article.language,
        "text": article.text,
        "left_out": [{"text": one.text, "reason": one.reason} for one in reading.left_out],
    }


def time_to_json(expression: TimeExpression, article: str) -> JsonObject:
    """A time expression; `earliest` and `latest` are null where it names no stretch of time."""
    date = expression.date
    return {
        "article": article,
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type,
        "value": expression.value,
        "earliest": str(date.earliest) if date else None,
        "latest": str(date.latest) if date else None,
    }


def fact_to_json(fact: Fact) -> JsonObject:
    """A fact with its constituents; `object` is what the verb acts on or what the subject is."""
    return {
        "kind": fact.kind,
        "text": fact.text,
        "subject": _text_of(fact, Role.SUBJECT),
        "relation": f"{fact.verb.lemma} {fact.verb.particle}".strip() if fact.verb else "",
        "object": _text_of(fact, Role.OBJECT) or _text_of(fact, Role.COMPLEMENT),
        "negated": bool(fact.verb and fact.verb.negated),
        "modality": str(fact.modality),
        "speaker": fact.speaker,
        "date": date_to_json(fact.date),
        "as_of": date_to_json(fact.as_of),
        "phrases": [_phrase_to_json(phrase) for phrase in fact.phrases],
        "sentence": fact.sentence,
        "evidence": [evidence_to_json(evidence) for evidence in fact.evidence],
    }


def date_to_json(date: HistoricalDate | None) -> JsonObject | None:
    """An interval of days with its precision, or null."""
    if date is None:
        return None
    return {
        "earliest": str(date.earliest),
        "latest": str(date.latest),
        "precision": str(date.precision),
        "circa": date.circa,
    }


def _phrase_to_json(phrase: Phrase) -> JsonObject:
    return {
        "role": str(phrase.role),
        "preposition": phrase.preposition,
        "text": phrase.text,
        "kind": str(phrase.kind),
        "start": phrase.start,
        "end": phrase.end,
        "mentions": [_mention_to_json(mention) for mention in phrase.mentions],
    }


def _mention_to_json(mention: Mention) -> JsonObject:
    return {
        "text": mention.text,
        "kind": str(mention.kind),
        "start": mention.start,
        "end": mention.end,
        "value": str(mention.quantity.value) if mention.quantity else None,
        "unit": mention.quantity.unit if mention.quantity else None,
        "date": date_to_json(mention.date),
    }


def _text_of(fact: Fact, role: Role) -> str | None:
    return next((phrase.text for phrase in fact.phrases if phrase.role is role), None)


def _short(date: HistoricalDate | None) -> str | None:
    if date is None:
        return None
    length = {"year": -6, "month": -3}.get(str(date.precision))
    return str(date.earliest)[:length]
