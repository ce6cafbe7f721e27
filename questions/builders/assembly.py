"""From a question to a candidate item: distractors, natural order, explanation."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from questions import distractors
from questions.builders.difficulty import estimate
from questions.builders.evidence import evidence_for
from questions.builders.full_names import with_full_names
from questions.builders.introducing import introduced
from questions.builders.out_of_context import halves_a_relative, out_of_context
from questions.builders.titles import with_titles
from questions.builders.wording.events import nominal
from questions.builders.wording.happening_nouns import happening_of
from questions.builders.wording.soundness import faults, is_whole
from questions.distractors import Statements, Wanted
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.dates import MONTHS, HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Mention
from questions.model.items import Choice, Item, Option
from questions.world import country, quantities, spans
from questions.world.organisations import ORGANISATIONS
from questions.world.people import is_body_of_people, is_full_name, without_rank
from questions.world.words import holds

_ORDERED = (Kind.DATE, Kind.DURATION, Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
_YEAR = re.compile(r"\d{3,4}")
_DOUBLED = re.compile(r"\b(\w+) \1\b")
# The sort of thing asked for ("Which space agency") may stand in the names of all options.
_SORT = re.compile(r"\b(?:[Ww]hich|[Ww]hat(?= kind of))(?: [a-z]+)+")
_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")
_KIND_WORDS = frozenset(
    "about city company country island lake million billion mountain museum ocean organisation "
    "party people place river strait thousand trillion university years".split()
)


def assemble(
    question: Question, statements: Statements, *, seed: int, despite: Collection[str] = ()
) -> Candidate | Refusal:
    """Complete a question with distractors, or say why that cannot be done.

    Args:
        question: The question.
        statements: All that the library says.
        seed: Chooses among equals.
        despite: Reasons to refuse it that shall not count.
    """
    question = _titled(question, statements)
    if (reason := _fault_of(question, statements)) and reason not in despite:
        return Refusal(question.kind, reason, question.stem, question)
    shown = _as_option(question.key)
    wanted = Wanted(stem=question.stem, key=shown, fact=question.fact, sort=question.sort)
    ways = list(distractors.find_all(wanted, statements, seed=seed))
    if not ways:
        return Refusal(question.kind, "no three good distractors", question.stem)
    if shown.kind is Kind.PERSON:
        ways = [people for way in ways if (people := _people(way)) and _is_person(shown.text)]
    if not ways:
        return Refusal(question.kind, "the answer shows by its form", question.stem)
    asked = replace(question, key=shown)
    made, *others = (complete(asked, way, statements, seed=seed) for way in ways)
    return replace(made, variants=tuple(other.item for other in others))


def offer(
    question: Question,
    wrong: Sequence[Option],
    statements: Statements,
    *,
    seed: int,
    is_quoted: bool = False,
) -> Candidate | Refusal:
    """Complete a question with distractors made for it, or say why that cannot be done.

    Args:
        question: The question.
        wrong: Distractors, the best first.
        statements: All that the library says.
        seed: Shuffles the options.
        is_quoted: Whether the stem gives somebody's own words, which rules for stems do not bind.
    """
    question = _titled(question, statements)
    if not is_quoted and (reason := _fault_of(question, statements)):
        return Refusal(question.kind, reason, question.stem)
    if len(wrong) < distractors.COUNT:
        return Refusal(question.kind, "no three good distractors", question.stem)
    return complete(question, wrong[: distractors.COUNT], statements, seed=seed)


def _titled(question: Question, statements: Statements) -> Question:
    """A question whose stem spells titles as its article does, and says who somebody is."""
    key, fact = question.key.text, question.fact
    stem = with_titles(question.stem, fact, statements.text_of(fact))
    stem = with_full_names(stem, key, fact, statements)
    return replace(question, stem=introduced(stem, key, fact, statements))


def _fault_of(question: Question, statements: Statements) -> str:
    """What is wrong with a question before it has options, or ""."""
    if found := faults(question.stem):
        return found[0]
    key = question.key
    if key.kind is Kind.ORGANISATION and key.text in statements.mentions.surnames:
        return "asks for a person as for a body"
    if _DOUBLED.search(question.key.text):
        return "doubled word"
    if _gives_away(question.stem, question.key):
        return "stem holds the key"
    if not is_whole(statement(question.fact)):
        return "cut sentence"
    if halves_a_relative(f"{question.stem} {question.key.text}", question.fact):
        return "cut noun"
    return out_of_context(question.stem, question.fact, statements.knowledge)


def _people(wrong: Sequence[Option]) -> tuple[Option, ...]:
    """Options without ranks, or none where not all are full names of people."""
    named = tuple(replace(one, text=without_rank(one.text)) for one in wrong)
    return named if all(_is_person(one.text) for one in named) else ()


def _is_person(name: str) -> bool:
    return is_full_name(name) and not is_body_of_people(name)


def complete(
    question: Question, wrong: Sequence[Option], statements: Statements, *, seed: int
) -> Candidate:
    """The item of a question and its distractors."""
    told = statement(question.fact)
    key = Option(question.key.text, correct=True, why=told)
    item = Item(
        kind=question.kind,
        stem=question.stem,
        interaction=Choice(
            arrange((key, *wrong), question.key.kind, seed=seed, stem=question.stem)
        ),
        evidence=evidence_for(question.key, question.fact, statements),
        explanation=told,
        difficulty=estimate(question.key, question.fact, wrong, statements.knowledge),
        tags=subjects(question.fact),
    )
    return Candidate(item, (question.fact,), question.quality)


_FORMAL = re.compile(r"\b(?:Republic|Kingdom|Federation|Commonwealth) of\b")


def _as_option(key: Mention) -> Mention:
    """The key as it stands among options: without article or rank, by its common name."""
    if key.kind is Kind.PERSON:
        return replace(key, text=without_rank(key.text))
    if key.kind not in (Kind.COUNTRY, Kind.ORGANISATION, Kind.PLACE):
        return key
    bare = key.text.removeprefix("the ").removeprefix("The ")
    if key.kind is Kind.ORGANISATION and bare.isupper():
        # "UN" would stand out among names in full.
        return replace(key, text=ORGANISATIONS.full_name(bare) or bare)
    state = country(bare) if key.kind is Kind.COUNTRY else None
    return replace(key, text=state.name if state and _FORMAL.search(bare) else bare)


def _gives_away(stem: str, key: Mention) -> bool:
    """Whether the stem repeats a telling word of the key, or another name of it."""
    words = {word.casefold() for word in _WORD.findall(_SORT.sub("", stem))}
    names = [key.text, *key.aliases]
    if key.kind is Kind.COUNTRY and (state := country(key.text)):
        names += [state.name, *state.aliases, *state.adjectives, *state.people]
    if any(holds(stem, one) for name in names if name for one in (name, f"{name}s")):
        return True
    telling = {word.casefold() for word in _WORD.findall(key.text)} - _KIND_WORDS
    return key.quantity is None and key.date is None and bool(telling & words)


def sentence(text: str) -> str:
    """Words as a sentence: a capital letter in front, a full stop behind."""
    text = text.strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


# What ties a sentence to those before it: "With the new bridge, Lund is …", "Conversely, …".
_LED_IN = re.compile(
    r"^(?:With (?!a\b|an\b)[^,\d]+|In (?:contrast|addition|turn|response)|Conversely|However|"
    r"Moreover|Nevertheless|Similarly|Thus|Therefore|Instead|Meanwhile|Likewise), (?=[A-Z])"
)


def statement(fact: Fact) -> str:
    """What a fact says, as a sentence; of a named event, when it took place."""
    happening = happening_of(nominal(fact)) if fact.verb is None and fact.date else None
    if happening is None or fact.date is None:
        return sentence(_LED_IN.sub("", fact.text))
    preposition = "on" if fact.date.precision is Precision.DAY else "in"
    when = in_words(fact.date)
    return sentence(f"{happening.statement} {preposition} {when}" if when else happening.statement)


def in_words(date: HistoricalDate) -> str:
    """A day, month or year in plain words: "6 June 1944", "1959"; "" for any other date."""
    day = date.earliest
    year = str(day.year) if day.year > 0 else f"{1 - day.year} BC"
    match date.precision:
        case Precision.DAY:
            return f"{day.day} {MONTHS[day.month - 1]} {year}"
        case Precision.MONTH:
            return f"{MONTHS[day.month - 1]} {year}"
        case Precision.YEAR:
            return year
        case _:
            return ""


def subjects(*facts: Fact) -> tuple[str, ...]:
    """The names in facts, sorted."""
    names = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT)
    return tuple(
        sorted(
            {
                mention.text
                for fact in facts
                for phrase in fact.phrases
                for mention in phrase.mentions
                if mention.kind in names
            }
        )
    )


def arrange(options: Sequence[Option], kind: Kind, *, seed: int, stem: str) -> tuple[Option, ...]:
    """Options in natural order: values ascending, anything else as the seed shuffles them."""
    if kind in _ORDERED:
        values = [_value(option.text, kind) for option in options]
        if None not in values and len(set(values)) == len(values):
            return tuple(sorted(options, key=lambda option: _value(option.text, kind) or ()))
    return tuple(sorted(options, key=lambda option: draw(seed, stem, option.text)))


def _value(text: str, kind: Kind) -> tuple[int | Decimal, ...] | None:
    """What an option sorts by, or None where it holds no value."""
    if kind is Kind.DATE:
        return _date_value(text)
    if share := spans.of_all(text):
        return (share.low.value / share.high.value,)
    return tuple(one.value for one in quantities.find(text)) or None


def _date_value(text: str) -> tuple[int, ...] | None:
    words = text.replace(",", "").split()
    months = [MONTHS.index(word) for word in words if word in MONTHS]
    years = [int(match) for match in _YEAR.findall(text)] or [
        int(word) for word in words if word.isdigit() and not months
    ]
    days = [int(word) for word in words if word.isdigit() and int(word) <= 31 and months]
    if not years and not months:
        return None
    sign = -1 if re.search(r"\bBCE?\b", text) else 1
    return (sign * years[0] if years else 0, *(months[:1] or [0]), *(days[:1] or [0]))
