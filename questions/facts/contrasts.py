"""Facts from figures set beside others: "up from 120 in 2015", "compared with 16% of Danes".

What a clause says of one year, or of one share, it says in the same words of the other as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from spacy.tokens import Span, Token

from questions.facts import descriptions, figures, predicates
from questions.facts.asides import BESIDE, HEDGE
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Quantity, Role, Verb
from questions.world import quantities
from questions.world.irregular_verbs import PAST

_HEDGE = rf"(?P<hedge>{HEDGE})"
_EARLIER = re.compile(
    rf"{BESIDE} {_HEDGE}(?P<value>[$£€]?\d(?:[^,;()]|,(?=\d))*?) "
    r"in (?P<year>1[0-9]\d\d|20\d\d)\b(?! and\b)"
)
_OTHERS = re.compile(rf"{BESIDE} {_HEDGE}(?P<value>\d[\d.]*%) of (?=[A-Z]|the [A-Z])")
_UNIT = re.compile(r"[A-Za-z]+")
_HEDGED = re.compile(r"(?:about|around|almost|nearly|roughly|some|an estimated) $", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
_DIGIT = re.compile(r"\d")
_COUNTS = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE))
_STATING = frozenset(("had", "is", "are", "was", "were"))
"""First auxiliaries of what held at one time: "has sold" adds up what it sold at any."""

_PAST_OF = {"is": "was", "are": "were", "has": "had", "have": "had"}
_REGULAR = frozenset(
    "account attract earn employ export import own train visit work export host treat".split()
)
_CHANGING = frozenset(
    "become climb cut decline decrease double drop exceed expand fall gain grow halve hit increase "
    "jump lose open pass plunge raise reach reduce rise shrink soar surpass triple turn".split()
)
"""What they tell of is one change, and no level that another year had as well."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure, with the phrase and the fact that tell of it."""

    fact: Fact
    phrase: Phrase
    figure: Mention


@dataclass(frozen=True, slots=True)
class _Beside:
    """Where a sentence sets another figure beside it."""

    sentence: Span
    match: re.Match[str]
    context: Context

    def tokens(self, group: str) -> list[Token]:
        """The tokens of a group of the match."""
        start = self.sentence.start_char + self.match.start(group)
        end = start + len(self.match[group])
        found = self.sentence.doc.char_span(start, end, alignment_mode="expand")
        return [*found] if found is not None else []


def find(told: Sequence[Fact], sentence: Span, context: Context) -> Iterator[Fact | Unclear]:
    """What the facts of a sentence say of the figures that it sets beside theirs."""
    words = context.text_of(sentence)
    if not told or not any(sign in words for sign in ("up from", "down from", "compared", "again")):
        return
    for pattern, found, cast in (
        (_EARLIER, _figure_before, _in_year),
        (_OTHERS, _share_before, _of_others),
    ):
        for match in pattern.finditer(words):
            set_beside = found(told, sentence, match)
            if set_beside is None:
                continue
            try:
                yield cast(set_beside, _Beside(sentence, match, context))
            except Unclear as unclear:
                yield unclear


def _figure_before(told: Sequence[Fact], sentence: Span, match: re.Match[str]) -> _Told | None:
    """The last figure before another one that is set beside it, in the fact that tells it."""
    words, at = match.string, match.start()
    place = sentence.start_char + at
    for fact in told:
        if fact.verb is None or fact.verb.negated or fact.verb.lemma in _CHANGING:
            continue
        for phrase in fact.phrases:
            for one in phrase.mentions:
                between = _YEAR.sub("", words[one.end - sentence.start_char : at])
                if one.kind in _COUNTS and one.end <= place and not _DIGIT.search(between):
                    return _Told(fact, phrase, one)
    return None


def _share_before(told: Sequence[Fact], sentence: Span, match: re.Match[str]) -> _Told | None:
    """The share of which a fact before a place tells: "22% of Danes", with its phrase."""
    at = sentence.start_char + match.start()
    for fact in told:
        subject = next((one for one in fact.phrases if one.role is Role.SUBJECT), None)
        if subject is None or fact.verb is None or fact.verb.negated:
            continue
        share = next((one for one in subject.mentions if one.kind is Kind.PERCENT), None)
        if share is not None and " of " in subject.text and share.end <= at:
            return _Told(fact, subject, share)
    return None


def _in_year(told: _Told, beside: _Beside) -> Fact:
    """The fact with the figure of an earlier year: "sold 120 tonnes in 2015"."""
    fact, phrase = told.fact, told.phrase
    verb = _in_past(fact.verb, plural=_subject(fact).plural)
    if fact.date is None and any(one.role is Role.TIME for one in fact.phrases):
        raise Unclear("time")
    time = figures.phrase(Role.TIME, beside.tokens("year"), beside.context, preposition="in")
    other = _with_figure(told, _figure(beside, told.figure), beside.match["hedge"])
    kept = [other if one is phrase else one for one in fact.phrases if one.role is not Role.TIME]
    dates = [one.date for one in time.mentions if one.date is not None]
    if len(dates) != 1 or dates[0] == fact.date:
        raise Unclear("time")
    made = _said(fact, (*kept, time), verb)
    return replace(made, date=dates[0], as_of=None)


def _of_others(told: _Told, beside: _Beside) -> Fact:
    """The fact said of another share: "16% of Danes work more than 49 hours"."""
    fact, phrase, doc = told.fact, told.phrase, beside.sentence.doc
    first = beside.tokens("value")[0].i
    of = next(each.i for each in doc[first:] if each.lower_ == "of")
    end = descriptions.nominal(doc, of + 1, beside.sentence.end)
    if fact.verb is None or end is None:
        raise Unclear("parse")
    others = figures.phrase(Role.SUBJECT, [*doc[first:end]], beside.context)
    hedge = beside.match["hedge"]
    moved = tuple(replace(one, at=one.at + len(hedge)) for one in others.mentions)
    text = f"{hedge}{others.text}"
    others = replace(
        others, text=text, mentions=moved, kind=Kind.PERCENT, head="%", plural=phrase.plural
    )
    kept = [one for one in fact.phrases if one is not phrase]
    return replace(_said(fact, (others, *kept), fact.verb), date=fact.date)


def _figure(beside: _Beside, figure: Mention) -> Mention:
    """The other figure, of the kind and unit of the first one."""
    value = beside.match["value"]
    found = quantities.find(value)
    unit = figure.quantity.unit if figure.quantity else ""
    behind = value[found[0].end :].strip() if found else ""
    if len(found) != 1 or found[0].start or (behind and not _is_same(behind, unit)):
        raise Unclear("figure")
    is_like = found[0].unit == unit if found[0].unit or figure.kind is Kind.MONEY else True
    if not is_like or (figure.kind is Kind.PERCENT) is not (found[0].unit == "%"):
        raise Unclear("figure")
    first = quantities.find(figure.text)
    if len(first) != 1 or not _is_scaled_like(first[0].value, found[0].value):
        raise Unclear("figure")
    start = beside.sentence.start_char + beside.match.start("value")
    text = f"{figure.text[: first[0].start]}{found[0].text}{figure.text[first[0].end :]}"
    amount = Quantity(Decimal(found[0].value), unit, bool(beside.match["hedge"]))
    return Mention(text, figure.kind, start, start + len(value), quantity=amount)


_MOST_APART = 100


def _is_scaled_like(one: Decimal, other: Decimal) -> bool:
    """Whether no "million" is left out of one of two figures: "3 million, up from 2"."""
    low, high = sorted((one, other))
    return low > 0 and high / low < _MOST_APART


def _is_same(words: str, unit: str) -> bool:
    return bool(_UNIT.fullmatch(words)) and words.lower().removesuffix("s") == unit.removesuffix(
        "s"
    )


def _with_figure(told: _Told, new: Mention, hedge: str) -> Phrase:
    """The phrase with another figure in the place of its own."""
    phrase, old = told.phrase, told.figure
    before = _HEDGED.sub("", phrase.text[: old.at])
    end = old.at + len(old.text)
    new = replace(new, at=len(before) + len(hedge))
    text = f"{before}{hedge}{new.text}{phrase.text[end:]}"
    shift = len(text) - len(phrase.text)
    others = (
        new if one is old else replace(one, at=one.at + shift) if one.at > old.at else one
        for one in phrase.mentions
    )
    return replace(phrase, text=text, bound="", mentions=tuple(others))


def _in_past(verb: Verb | None, *, plural: bool) -> Verb:
    """The verb for an earlier year, where it told of a level at one time."""
    if verb is None or verb.lemma in _CHANGING:
        raise Unclear("figure")
    if verb.auxiliaries:
        first, *others = verb.auxiliaries
        if first not in _STATING or (others and first != "had"):
            raise Unclear("figure")
        return replace(verb, auxiliaries=(_PAST_OF.get(first, first), *others))
    if verb.tag == "VBD":
        return verb
    form = _PAST_OF.get(verb.form) or PAST.get(verb.lemma)
    if form is None and (verb.lemma in _REGULAR or verb.lemma.endswith("e")):
        form = verb.lemma + ("d" if verb.lemma.endswith("e") else "ed")
    if form is None or verb.tag not in ("VBZ", "VBP"):
        raise Unclear("figure")
    if verb.lemma == "be":
        form = "were" if plural else "was"
    return replace(verb, form=form, tag="VBD")


def _subject(fact: Fact) -> Phrase:
    return next(one for one in fact.phrases if one.role is Role.SUBJECT)


def _said(fact: Fact, phrases: tuple[Phrase, ...], verb: Verb) -> Fact:
    """A fact of other phrases, said by whoever said the first one."""
    subject = next(one for one in phrases if one.role is Role.SUBJECT)
    rest = [one for one in phrases if one is not subject]
    words = [subject.text, predicates.words(verb)]
    words += [f"{one.preposition} {one.text}".strip() for one in rest]
    text = " ".join(words)
    told = Modality.REPORTED if fact.speaker else fact.modality
    return replace(
        fact,
        kind="clause",
        text=f"{text[:1].upper()}{text[1:]}.",
        phrases=(subject, *rest),
        verb=verb,
        modality=told,
    )
