"""What is named within a phrase: people, places, dates, numbers, each a possible answer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from spacy.tokens import Span, Token

from questions import world
from questions.analysis.reference import Entity
from questions.analysis.reference.entities import bare_person
from questions.facts.pieces import Piece
from questions.facts.wording import Wording
from questions.model.facts import Kind, Mention, Quantity
from questions.world import quantities
from questions.world.places import PLACES

_ABOUT = frozenset(
    "about around approximately roughly almost nearly over under some more less least most than "
    "up circa estimated".split()
)
_ROUND = 100
"""From here on nobody says "more than" of what is half as much again."""

_BOUNDS = frozenset("over under more fewer less least most exceeding".split())
_STATES = frozenset(("American state", "German state", "Canadian province", "Australian state"))
_WITH_ARTICLE = frozenset(("Hague", "Bronx", "Vatican"))
MEASURES = frozenset(
    "kilometre kilometer metre meter centimetre centimeter millimetre millimeter mile foot inch "
    "yard acre hectare kilogram kg gram tonne ton pound ounce litre liter gallon degree watt "
    "kilowatt megawatt gigawatt mw kw gw volt hertz km cm mm mph kph km/h knot byte".split()
)
DURATIONS = frozenset("second minute hour day week month year decade century".split())


_DESCRIBED = "described length"
"""How the rule for "two bloody weeks" is called: with its adjective, a length is no plain value."""


def find(wording: Wording) -> tuple[Mention, ...]:
    """The mentions of a phrase, in the order of its words."""
    found = [*_names(wording), *_pairs(wording), *_dates(wording), *_quantities(wording)]
    found.sort(key=lambda mention: (mention.at, -len(mention.text)))
    result: list[Mention] = []
    for mention in found:
        if not result or mention.at >= result[-1].at + len(result[-1].text):
            result.append(mention)
    return tuple(result)


def _names(wording: Wording) -> Iterator[Mention]:
    run: list[tuple[int, Piece]] = []
    before: tuple[int, Piece] | None = None
    for placed in wording.pieces:
        entity = placed[1].entity
        if run and entity is run[-1][1].entity:
            run.append(placed)
            continue
        if run:
            yield from _name(wording, run, before)
            before = run[-1]
        elif before is None or not run:
            pass
        run = [placed] if entity is not None else []
        if entity is None:
            before = placed
    if run:
        yield from _name(wording, run, before)


def _name(
    wording: Wording, run: list[tuple[int, Piece]], before: tuple[int, Piece] | None
) -> Iterator[Mention]:
    entity = run[0][1].entity
    if entity is None or (
        entity.kind is Kind.GROUP and run[-1][1].token.tag_ not in ("NNPS", "NNS")
    ):
        return
    at, last = run[0][0], run[-1]
    text = wording.text[at : last[0] + len(last[1].text)]
    if _modifies(run[0][1], last[1]):
        return
    for ending in ("'s", "’s", "'", "’"):
        text = text.removesuffix(ending)
    if entity.kind is Kind.PERSON:
        bare = " ".join(bare_person(text))
        at, text = at + len(text) - len(bare), bare
    elif before is not None and before[1].text == "the" and before[0] + 4 == at:
        if _has_no_article(text, entity.kind):
            return  # "the Virginia" is a ship, "the Delaware" a river
        at, text = at - 4, f"the {text}"
    yield Mention(text, entity.kind, run[0][1].start, last[1].end, _aliases(entity, text), at=at)


def _has_no_article(name: str, kind: Kind) -> bool:
    """Whether a name is that of a state or city, before which nobody says "the"."""
    if kind is Kind.PLACE:
        return PLACES.sort_of(name) in _STATES
    return kind is Kind.CITY and name not in _WITH_ARTICLE and world.city(name) is not None


def _modifies(first: Piece, last: Piece) -> bool:
    """Whether a name only stands before another noun ("the UN resolution")."""
    token = last.token
    if last.whole or token.dep_ not in ("compound", "nmod", "amod"):
        return False
    return token.head.i > token.i and token.head.idx >= last.end and first.entity is last.entity


def _pairs(wording: Wording) -> Iterator[Mention]:
    """The names that replace one word together: "they" for "Cuba and North Korea"."""
    for at, piece in wording.pieces:
        for entity in piece.others:
            place = piece.text.find(entity.in_sentence)
            if place >= 0:
                text = entity.in_sentence
                yield Mention(
                    text, entity.kind, piece.start, piece.end, _aliases(entity, text), at=at + place
                )


def _aliases(entity: Entity, text: str) -> tuple[str, ...]:
    bare = text.removeprefix("the ")
    return tuple(name for name in (entity.name, *entity.aliases) if name not in (bare, text))


def _dates(wording: Wording) -> Iterator[Mention]:
    for at, piece in wording.pieces:
        if piece.time is None:
            continue
        kind = Kind.DURATION if piece.time.type == "DURATION" else Kind.DATE
        if kind is Kind.DURATION and piece.time.rule == _DESCRIBED:
            continue
        if piece.time.date is not None or kind is Kind.DURATION:
            yield Mention(
                piece.text.removesuffix(" old"),
                kind,
                piece.start,
                piece.end,
                date=piece.time.date,
                at=at,
            )


def _quantities(wording: Wording) -> Iterator[Mention]:
    for figure in quantities.find(wording.text):
        piece = _piece_at(wording, figure.start)
        last = _piece_at(wording, figure.end - 1)
        if piece is None or last is None or figure.ordinal:
            continue
        if _is_bound(piece[1].token) and not _is_round_bound(piece[1].token, figure):
            continue
        if any(each[1].time or each[1].entity or each[1].whole for each in (piece, last)):
            continue
        head = counted(last[1].token)
        unit = figure.unit or (head.lemma_.lower() if head is not None else "")
        yield Mention(
            figure.text,
            kind_of(figure, unit),
            piece[1].start,
            last[1].end,
            quantity=Quantity(Decimal(figure.value), unit, _approximate(piece[1].token)),
            at=figure.start,
        )


def _piece_at(wording: Wording, offset: int) -> tuple[int, Piece] | None:
    return next(
        (each for each in wording.pieces if each[0] <= offset < each[0] + len(each[1].text)), None
    )


def counted(token: Token) -> Token | None:
    """The noun that a number counts."""
    head = token.head
    if token.dep_ in ("nummod", "quantmod", "compound", "amod") and head.pos_ in ("NOUN", "PROPN"):
        return head
    return None


def kind_of(figure: quantities.Figure, unit: str) -> Kind:
    """What sort of figure a number is, with what it counts."""
    if figure.unit == "%":
        return Kind.PERCENT
    if figure.unit:
        return Kind.MONEY
    if unit in DURATIONS:
        return Kind.DURATION
    return Kind.MEASURE if unit in MEASURES else Kind.NUMBER


def _is_bound(token: Token) -> bool:
    """Whether a number is a mere bound ("over 100"): then many others are true as well."""
    return any(each.lower_ in _BOUNDS for each in _just_before(token))


def _is_round_bound(token: Token, figure: quantities.Figure) -> bool:
    """Whether "more than" stands before a round sum or a great number: it is about as much."""
    before = token.doc[max(0, token.i - 2) : token.i].text.lower()
    over = before == "more than" or (before.endswith("over") and _quantifies(token.nbor(-1), token))
    return over and figure.unit != "%" and figure.value >= _ROUND


def _quantifies(over: Token, token: Token) -> bool:
    """Whether "over" belongs to a figure, which may begin with the sign of a currency."""
    return over.head == token or (token.tag_ == "$" and over.head == token.head)


def _just_before(token: Token) -> Span:
    return token.doc[max(0, min(token.left_edge.i, token.i) - 2) : token.i]


def _approximate(token: Token) -> bool:
    return any(each.lower_ in _ABOUT for each in _just_before(token))
