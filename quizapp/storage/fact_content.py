"""Facts as JSON and back, without loss."""

from __future__ import annotations

import json
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Quantity, Role, Verb

Fields = dict[str, Any]


def write(fact: Fact) -> str:
    """A fact as JSON: its fields by name, decimal numbers as texts."""
    return json.dumps(asdict(fact), default=str, ensure_ascii=False)


def read(content: str) -> Fact:
    """The fact that was written."""
    fields: Fields = json.loads(content)
    return Fact(
        **{
            **fields,
            "evidence": tuple(Evidence(**each) for each in fields["evidence"]),
            "phrases": tuple(_phrase(each) for each in fields["phrases"]),
            "verb": _verb(fields["verb"]),
            "date": _date(fields["date"]),
            "as_of": _date(fields["as_of"]),
            "modality": Modality(fields["modality"]),
        }
    )


def _phrase(fields: Fields) -> Phrase:
    mentions = tuple(_mention(each) for each in fields["mentions"])
    kinds = {"role": Role(fields["role"]), "kind": Kind(fields["kind"])}
    return Phrase(**{**fields, **kinds, "mentions": mentions})


def _mention(fields: Fields) -> Mention:
    quantity = fields["quantity"]
    return Mention(
        **{
            **fields,
            "kind": Kind(fields["kind"]),
            "aliases": tuple(fields["aliases"]),
            "quantity": _quantity(quantity) if quantity else None,
            "date": _date(fields["date"]),
        }
    )


def _quantity(fields: Fields) -> Quantity:
    return Quantity(**{**fields, "value": Decimal(fields["value"])})


def _verb(fields: Fields | None) -> Verb | None:
    if fields is None:
        return None
    lists = {name: tuple(fields[name]) for name in ("auxiliaries", "adverbs")}
    return Verb(**{**fields, **lists})


def _date(fields: Fields | None) -> HistoricalDate | None:
    if fields is None:
        return None
    return HistoricalDate(
        Day(**fields["earliest"]),
        Day(**fields["latest"]),
        Precision(fields["precision"]),
        fields["circa"],
    )
