"""Where something was that an article on one place tells of: "the smelter was closed" in Lund.

An article that is named after a town or a country tells of what happened there, and says so once;
so does one on a single school or hospital.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from questions import world
from questions.analysis import grammar
from questions.facts import bodies
from questions.facts.clauses import Clause
from questions.facts.frame_kinds import Setting
from questions.facts.wording import Context
from questions.model.facts import NAMED, Fact, Kind, Mention, Phrase, Role

_PLACES = frozenset((Kind.CITY, Kind.PLACE, Kind.COUNTRY))
_SETTLED = frozenset(
    "borough capital city commune country district island kingdom municipality port province "
    "region republic resort settlement state suburb town village".split()
)
_FIGURES = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION))
_LONGEST = 20
"""Words of a statement that can do with a place more."""

_MOVING = frozenset("arrive come emigrate flee go leave move return sail travel".split())


def find(doc: Doc, context: Context) -> Setting | None:
    """The place or the body that an article is on, or None."""
    return _place(doc, context) or bodies.find(doc, context)


def _place(doc: Doc, context: Context) -> Setting | None:
    """The place that an article is on: its title names it, and it opens with it."""
    title = context.article.title.casefold().strip()
    first = next((token for token in doc if not token.is_space), None)
    if first is None or not title:
        return None
    for token in first.sent:
        entity = context.references.entities.get(token.i)
        if entity is None or entity.kind not in _PLACES:
            continue
        names = {name.casefold() for name in (entity.name, *entity.aliases)}
        if title not in names or not (entity.code or _is_settled(token)):
            return None
        name = context.name_at(token)
        return Setting(entity, name.start_char, name.end_char, context.cite(token.sent))
    return None


def _is_settled(name: Token) -> bool:
    """Whether a sentence says that a place is one where people live: "Lund is a town"."""
    root = name.sent.root
    return root.lemma_ == "be" and any(
        child.dep_ == "attr" and child.lemma_.lower() in _SETTLED for child in root.children
    )


def may_be_there(clause: Clause, context: Context) -> bool:
    """Whether a clause tells of something past that nothing puts elsewhere."""
    setting = context.setting
    if setting is None or setting.members or (*clause.auxiliaries, clause.verb)[0].tag_ != "VBD":
        return False
    if clause.negated or clause.verb.lemma_ in _MOVING or grammar.is_quoted(clause.verb):
        return False
    if clause.kind not in ("clause", "subordinate"):
        return False
    named = context.references.entities
    return not any(
        (token.i in named and named[token.i] is not setting.entity)
        or world.country_of_adjective(token.text)
        for token in clause.verb.sent
    )


def completed(fact: Fact, clause: Clause, context: Context) -> Fact:
    """A fact with its place, where it names nothing."""
    setting = context.setting
    if setting is None or setting.members or _names(fact) or not may_be_there(clause, context):
        return fact
    return placed(fact, setting) or fact


def _names(fact: Fact) -> bool:
    return bool(fact.speaker) or any(
        one.kind in NAMED for phrase in fact.phrases for one in phrase.mentions
    )


def placed(fact: Fact, setting: Setting) -> Fact | None:
    """A fact with its place before its date, or None where it has no date or figure."""
    kinds = {one.kind for phrase in fact.phrases for one in phrase.mentions}
    dated = fact.date is not None and fact.date.latest.year - fact.date.earliest.year < 1
    if not (dated or kinds & _FIGURES) or len(fact.text.split()) > _LONGEST:
        return None
    if (
        setting.entity.name in fact.text
        or " no " in fact.text
        or any(map(_is_bare_figure, fact.phrases))
    ):
        return None
    if any(one.role is Role.OBLIQUE and one.preposition == "in" for one in fact.phrases):
        return None
    name = setting.entity.in_sentence
    at = len(name) - len(setting.entity.name)
    mention = Mention(setting.entity.name, setting.entity.kind, setting.start, setting.end, at=at)
    phrase = Phrase(
        Role.OBLIQUE,
        name,
        setting.entity.kind,
        setting.entity.name,
        setting.start,
        setting.end,
        preposition="in",
        mentions=(mention,),
    )
    times = next(
        (n for n, one in enumerate(fact.phrases) if n and one.role is Role.TIME), len(fact.phrases)
    )
    return replace(
        fact,
        text=f"{fact.text.rstrip('.')} in {name}.",
        phrases=(*fact.phrases[:times], phrase, *fact.phrases[times:]),
        evidence=(*fact.evidence, setting.evidence),
    )


def _is_bare_figure(phrase: Phrase) -> bool:
    """Whether a phrase counts what it does not name: "there were about 30"."""
    return any(
        one.kind is Kind.NUMBER and phrase.text.endswith(one.text) for one in phrase.mentions
    )
