"""Phrases of a statement in their places, and those that go beside others."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.facts import Kind, Phrase, Role


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase with its place: the number of the token that it stands at."""

    place: int
    phrase: Phrase


def first_time(parts: list[Part]) -> list[Part]:
    """Drop all times but the first: what the others date was cut."""
    times = [part for part in parts if part.phrase.role is Role.TIME]
    return [part for part in parts if part not in times[1:]]


def without_careers(parts: list[Part]) -> list[Part]:
    """Drop "after 20 years at a bank": the bank belongs to them, whatever the parser says."""
    spans = [
        part
        for part in parts
        if part.phrase.preposition == "after"
        and any(each.kind is Kind.DURATION for each in part.phrase.mentions)
    ]
    tails = {
        id(other): before
        for other in parts
        for before in spans
        if other.phrase.preposition in ("as", "at", "in", "with", "of")
        and 0 < other.phrase.start - before.phrase.end <= len(f" {other.phrase.preposition} ")
    }
    dropped = {*tails, *(id(before) for before in tails.values())}
    return [part for part in parts if id(part) not in dropped]


def without_wider_times(parts: list[Part]) -> list[Part]:
    """Drop "in November 1957" beside "on 3 November 1957", and a date that is said again."""
    dates = {
        part.place: date
        for part in parts
        if part.phrase.role is Role.TIME and (date := part.phrase.mentions[0].date) is not None
    }
    wider = {
        place
        for place, date in dates.items()
        for later, other in dates.items()
        if (date != other or place < later)
        and date.earliest <= other.earliest
        and other.latest <= date.latest
    }
    return [part for part in parts if part.place not in wider]
