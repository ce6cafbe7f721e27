"""The body that an article is on, and who belongs to it: the pupils and lessons of a school.

An article on one school names it once and then says "pupils" and "lessons".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from spacy.tokens import Doc, Token

from questions.analysis import grammar
from questions.facts.clauses import Clause
from questions.facts.frame_kinds import Setting
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind

_MEMBERS = {
    "school": "absence child class desk dropout exam girl boy homework lesson mark parent pupil "
    "result staff student subject teacher truancy",
    "university": "course lecture lecturer professor staff student undergraduate",
    "college": "course lecture lecturer staff student teacher",
    "hospital": "bed doctor midwife nurse operation patient staff surgeon ward",
    "clinic": "doctor nurse patient staff",
    "prison": "cell guard inmate officer prisoner staff",
    "museum": "admission exhibit gallery painting staff visitor",
    "library": "book borrower librarian loan reader staff visitor",
    "theatre": "actor performance play seat spectator staff",
    "zoo": "animal enclosure keeper staff visitor",
    "hotel": "bed guest room staff",
    "factory": "employee machine staff wage worker",
    "mill": "employee loom machine spinner wage weaver worker",
    "mine": "miner shaft shift worker",
    "shipyard": "employee welder worker",
    "monastery": "monk novice nun",
    "abbey": "monk novice nun",
    "club": "fan member player supporter",
    "choir": "member rehearsal singer",
    "orchestra": "concert musician player rehearsal",
}
_HEADS = {head: frozenset(words.split()) for head, words in _MEMBERS.items()}
_FIGURES = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE))
_BODIES = (Kind.ORGANISATION, Kind.PLACE)
_FEWEST = 2
"""Times that a text says "the school" for a name."""

_EARLY = 0.3
"""The part of a text in which it names what it is on."""


def find(doc: Doc, context: Context) -> Setting | None:
    """The body that a text is on, or None: it is named early and then told of by what it is."""
    told: Counter[tuple[str, str]] = Counter()
    entities = {}
    for reference in context.references.resolved.values():
        if reference.pronoun or len(reference.entities) != 1:
            continue
        entity = reference.entities[0]
        head = next(
            (one.lower_ for one in doc[reference.start : reference.end] if one.lower_ in _HEADS), ""
        )
        if head and entity.kind in _BODIES:
            told[entity.name, head] += 1
            entities[entity.name] = entity
    if not told:
        return None
    (name, head), times = told.most_common(1)[0]
    others = sum(count for (other, _), count in told.items() if other != name)
    if times < _FEWEST or others:
        return None
    return _named(doc, context, name, head)


def _named(doc: Doc, context: Context, name: str, head: str) -> Setting | None:
    for token in doc[: int(len(doc) * _EARLY)]:
        entity = context.references.entities.get(token.i)
        if entity is not None and entity.name == name:
            span = context.name_at(token)
            evidence = context.cite(token.sent)
            said = "" if head in name.lower() else f"the {head} "
            called = f"{said}{entity.name if said else entity.in_sentence}"
            start, end = span.start_char, span.end_char
            return Setting(entity, start, end, evidence, _HEADS[head], called)
    return None


def may_be_of(clause: Clause, context: Context) -> bool:
    """Whether a clause tells of members of the body, names nothing else, and says enough."""
    setting, subject = context.setting, clause.subject
    if setting is None or clause.negated or grammar.is_quoted(clause.verb):
        return False
    if clause.kind not in ("clause", "subordinate") or not _is_member(subject, setting):
        return False
    if len(clause.constituents) == 0:
        return False
    named = context.references.entities
    within = [subject, *clause.constituents]
    return not any(token.i in named for head in within for token in head.subtree)


def _is_member(noun: Token, setting: Setting) -> bool:
    """Whether a bare or counted noun is one of those who belong to the body."""
    if noun.lemma_.lower() not in setting.members:
        return False
    plain = ("nummod", "amod", "compound", "prep", "advmod", "quantmod")
    return all(child.dep_ in plain for child in noun.children)


def told(fact: Fact, clause: Clause, context: Context) -> Fact | None:
    """A fact of members of a body, told of it, or None where nothing says when it was so."""
    setting = context.setting
    figures = {one.kind for phrase in fact.phrases for one in phrase.mentions} & _FIGURES
    when = _year_in_front(clause, context) if fact.date is None else ""
    is_past = (*clause.auxiliaries, clause.verb)[0].tag_ == "VBD"
    if (
        setting is None
        or not figures
        or (is_past and clause.verb.lemma_ == "be" and not (when or fact.date))
    ):
        return None
    opening = " ".join(filter(None, (f"At {setting.called}", when)))
    words = f"{fact.text[:1].lower()}{fact.text[1:]}"
    evidence = tuple(dict.fromkeys((*fact.evidence, setting.evidence)))
    return replace(fact, text=f"{opening}, {words}", frame=opening, evidence=evidence)


def _year_in_front(clause: Clause, context: Context) -> str:
    """The year that a sentence of several clauses opens with: "In 2016 results fell, and …"."""
    first = next((token for token in clause.verb.sent if not token.is_space), clause.verb)
    expression = context.times.get(first.i + 1) if first.lower_ == "in" else None
    if expression is None or expression.date is None or not expression.text.isdigit():
        return ""
    return f"in {expression.text}"
