"""Facts from sizes in front of nouns: "the Orta Tunnel, a 57-kilometre tunnel under the Alps"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity
from questions.facts import lookup
from questions.facts.clauses import SUBJECTS
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Phrase, Quantity, Role, Verb

_UNITS = {
    "metre": "metres",
    "meter": "meters",
    "kilometre": "kilometres",
    "kilometer": "kilometers",
    "km": "km",
    "mile": "miles",
    "foot": "feet",
}
_SIDES = frozenset("long high tall deep wide thick".split())
_LONG = frozenset(
    "tunnel bridge road river wall border canal fence railway pipeline drainpipe coastline cable "
    "street trail path track beach viaduct motorway highway walkway pier ferry ship boat".split()
)
_HIGH = frozenset(
    "tower building mountain statue skyscraper peak hill cliff waterfall pyramid chimney mast "
    "monument minaret spire".split()
)
_LASTING = frozenset("mount mountain river hill peak cliff waterfall coast lake".split())
"""Words in the names of what does not fall down."""

_KINDS = frozenset((Kind.PLACE, Kind.ORGANISATION, Kind.THING, Kind.WORK))


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact]:
    """How long or high the named things of a sentence are."""
    for unit in lookup.written(sentence, _UNITS):
        if unit.i < sentence.start + 2 or grammar.is_quoted(unit):
            continue
        hyphen, figure = unit.nbor(-1), unit.nbor(-2)
        value = _value(figure)
        if hyphen.text != "-" or hyphen.whitespace_ or value is None:
            continue
        noun = _noun(unit)
        side = _side(unit, noun)
        found = _named(noun, context)
        if side and found is not None:
            yield _fact(unit, value, side, *found, context, number)


def _value(figure: Token) -> Decimal | None:
    try:
        return Decimal(figure.text.replace(",", ""))
    except InvalidOperation:
        return None


def _noun(unit: Token) -> Token:
    """The noun whose size a unit tells."""
    noun = unit
    while noun.dep_ in ("nmod", "compound", "amod", "npadvmod", "nummod") and noun.head.i > noun.i:
        noun = noun.head
    return noun


def _side(unit: Token, noun: Token) -> str:
    """Which way a thing is measured: as the text says, or as such things are."""
    ahead = [each.lower_ for each in unit.doc[unit.i + 1 : unit.i + 3]]
    if ahead[:1] == ["-"]:
        return ahead[-1] if ahead[-1] in _SIDES else ""
    lemma = noun.lemma_.lower()
    return "long" if lemma in _LONG else "high" if lemma in _HIGH else ""


def _named(noun: Token, context: Context) -> tuple[Token, Entity] | None:
    """The name that a noun ends, explains or is said of."""
    named = context.references.entities
    beside = [noun]
    if noun.dep_ == "appos":
        beside.append(noun.head)
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        plain = all(child.dep_ != "neg" for child in noun.head.children)
        beside += [child for child in noun.head.children if child.dep_ in SUBJECTS and plain]
    for each in beside:
        entity = named.get(each.i)
        if entity is not None and entity.kind in _KINDS and not entity.ambiguous:
            return (each, entity) if not any(each.conjuncts) else None
    return None


def _fact(
    unit: Token, value: Decimal, side: str, last: Token, entity: Entity, context: Context,
    number: int,
) -> Fact:  # fmt: skip
    span, name, figure = context.name_at(last), entity.in_sentence, unit.nbor(-2)
    article = figure.i > 0 and figure.nbor(-1).lower_ == "the"
    if article and name == entity.name and last.lower_ in _LONG | _HIGH:
        name = f"the {name}"
    whole = Mention(
        entity.name, entity.kind, span.start_char, span.end_char, entity.aliases,
        at=len(name) - len(entity.name),
    )  # fmt: skip
    subject = Phrase(
        Role.SUBJECT, name, entity.kind, last.text, whole.start, whole.end, mentions=(whole,)
    )
    start, end = figure.idx, unit.idx + len(unit)
    size = f"{figure.text} {_UNITS[unit.lower_]}"
    measure = Mention(size, Kind.MEASURE, start, end, quantity=Quantity(value, unit.lower_))
    extent = Phrase(
        Role.COMPLEMENT, f"{size} {side}", Kind.MEASURE, side, start, end, mentions=(measure,)
    )
    present = _is_present(last, entity)
    form = "is" if present else "was"
    text = f"{name} {form} {extent.text}."
    return Fact(
        kind="apposition",
        text=text[:1].upper() + text[1:],
        evidence=(context.cite(unit.sent),),
        phrases=(subject, extent),
        verb=Verb("be", form, "VBZ" if present else "VBD"),
        sentence=number,
    )


def _is_present(last: Token, entity: Entity) -> bool:
    """Whether a thing stands still: nature does, of the rest the sentence tells it."""
    if not _LASTING.isdisjoint(entity.name.lower().split()):
        return True
    above = grammar.ancestors_verb(last) or last
    group = (above, *(child for child in above.children if child.dep_ in ("aux", "auxpass")))
    return any(each.tag_ in ("VBZ", "VBP") for each in group)
