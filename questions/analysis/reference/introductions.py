"""How a text introduces what it then calls by a bare noun: "a report by the UN … the report"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from questions.analysis import grammar
from questions.analysis.reference.antecedents import is_of_name
from questions.analysis.reference.entities import Entity, bare_person
from questions.model.facts import Kind

_STUDIES = frozenset("study research survey trial experiment".split())
"""Nouns that a text about one piece of research uses for each other."""

_ANY_STUDY = "any study"
_COURTS = frozenset("court judge jury prosecutor defendant verdict".split())
"""Where a text has these, a trial is theirs."""

_LEADING = frozenset("lead conduct head author direct oversee".split())
_FIRST = frozenset(("lead", "first", "main", "senior", "principal"))
_OWNING = frozenset(("'s", "’s"))
_TELLING = frozenset("by from of on in at for with".split())
_INSTEAD = frozenset("addition exchange favor favour lieu need place return spite view".split())
"""Behind "in", these tell nothing of a thing: "a base in place of Malta"."""

_OPEN = frozenset(("a", "an"))
_OTHER = frozenset(
    "another other others previous earlier former past separate second recent similar new latest "
    "many several some most".split()
)
_LONGEST = 12
"""Words that an introduction may have to be said again with each mention."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The words that tell which one is meant.

    Attributes:
        at: The number of the token behind the introduction; 0 where it tells of each mention.
        words: What stands behind the noun ("led by Ann Hale").
        entities: Whom or what these words name.
    """

    at: int
    words: str
    entities: tuple[Entity, ...]


def find(doc: Doc, named: Mapping[int, Entity]) -> Mapping[str, Introduction]:
    """For each noun that a text introduces once and with a name: its introduction, by lemma.

    Where the text speaks of more than one such thing there is none.
    """
    mentions: dict[str, list[Token]] = defaultdict(list)
    for token in doc:
        if token.pos_ == "NOUN" and token.i not in named:
            for sort in {_sort(token), token.lemma_.lower()}:
                mentions[sort].append(token)
    found: dict[str, Introduction] = {}
    for sort, tokens in mentions.items():
        if any(map(_is_another, tokens)):
            continue
        introduced = _introduced(tokens, named)
        if introduced is not None:
            studies = {each for each in _STUDIES if sort in (_ANY_STUDY, each)}
            if sort == _ANY_STUDY and "trial" in mentions and mentions["trial"] is not tokens:
                studies -= {"trial"} if _sort(mentions["trial"][0]) == "trial" else set()
            found.update(dict.fromkeys(studies or {sort}, introduced))
    return found


def _sort(noun: Token) -> str:
    lemma = noun.lemma_.lower()
    if lemma == "trial" and not _COURTS.isdisjoint(grammar.frequency(noun.doc)):
        return lemma
    return _ANY_STUDY if lemma in _STUDIES else lemma


def _is_another(noun: Token) -> bool:
    """Whether a noun means more than the one that a text may be about."""
    return noun.tag_ == "NNS" or any(child.lower_ in _OTHER for child in noun.children)


def _introduced(tokens: Sequence[Token], named: Mapping[int, Entity]) -> Introduction | None:
    """The only introduction of a thing; a second "a …" is another one."""
    opened = [token for token in tokens if any(each.lower_ in _OPEN for each in token.children)]
    if len(opened) > 1:
        return None
    if _sort(tokens[0]) == _ANY_STUDY:
        led = list(filter(None, (_leader(token, named) for token in tokens)))
        if len({each.entities for each in led}) == 1:
            return led[0]
    told = _told(opened[0], named) if opened and not is_of_name(opened[0], named) else None
    return told if opened and opened[0] == tokens[0] else None


def _leader(noun: Token, named: Mapping[int, Entity]) -> Introduction | None:
    """Who did a piece of research: "Ann Hale, who led the study, …"."""
    leader = _acting(noun) or _author(noun)
    entity = named.get(leader.i) if leader is not None else None
    if entity is None or entity.kind is not Kind.PERSON:
        return None
    name = " ".join(bare_person(entity.name))
    return Introduction(0, f"led by {name}", (entity,)) if " " in name else None


def is_introduced(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a noun's own clause says who did the research: then nothing need say it again."""
    return _led_in_aside(noun) is None and _leader(noun, named) is not None


def _acting(noun: Token) -> Token | None:
    """Who leads what a noun names, as the subject or behind "by"."""
    if aside := _led_in_aside(noun):
        return aside
    verb = noun.head
    if verb.lemma_ not in _LEADING or noun.dep_ not in ("dobj", "nsubjpass"):
        return None
    if noun.dep_ == "dobj":
        return _subject(verb)
    agents = [child for child in verb.children if child.dep_ == "agent"]
    return next((each for agent in agents for each in agent.children if each.dep_ == "pobj"), None)


def _led_in_aside(noun: Token) -> Token | None:
    """Who led "the trial, which was led by Ann Hale,"."""
    for verb in noun.children:
        passive = any(each.dep_ == "auxpass" for each in verb.children)
        if verb.dep_ == "relcl" and verb.lemma_ in _LEADING and passive:
            agents = [each for each in verb.children if each.dep_ == "agent"]
            return next(
                (each for one in agents for each in one.children if each.dep_ == "pobj"), None
            )
    return None


def _author(noun: Token) -> Token | None:
    """The first author: "Ann Hale, lead author of the study", "its lead author, Ann Hale"."""
    doc, at = noun.doc, noun.i
    ahead = [each.lower_ for each in doc[at + 1 : at + 5]]
    if len(ahead) > 3 and ahead[1] in _FIRST and ahead[2] == "author" and ahead[0] in _OWNING:
        return doc[min(at + 4 + (ahead[3] == ","), len(doc) - 1)]
    back = [each.lower_ for each in doc[max(0, at - 4) : at]]
    if len(back) < 4 or back[0] not in _FIRST or back[1:3] != ["author", "of"]:
        return None
    before = at - 5 - (doc[at - 5].lower_ == "the")
    return doc[before - 1] if before > 0 and doc[before].text == "," else None


def _subject(verb: Token) -> Token | None:
    """Who does what a verb says, through "who" and through verbs joined by "and"."""
    while True:
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        if subject is not None and subject.tag_ not in ("WP", "WDT"):
            return subject
        if subject is not None or verb.dep_ == "relcl":
            relative = verb if verb.dep_ == "relcl" else None
            return relative.head if relative is not None else None
        if verb.dep_ != "conj":
            return None
        verb = verb.head


def _told(noun: Token, named: Mapping[int, Entity]) -> Introduction | None:
    """The words behind "a study", where they hold a name: "published in Nature", "by the UN"."""
    for child in noun.children:
        reduced = child.dep_ == "acl" and child.tag_ == "VBN"
        if child.i != noun.i + 1 or not (reduced or child.lower_ in _TELLING):
            continue
        if noun.doc[child.i + 1].lower_ in _INSTEAD and child.lower_ == "in":
            continue
        span = noun.doc[child.left_edge.i : child.right_edge.i + 1]
        held = tuple(dict.fromkeys(named[each.i] for each in span if each.i in named))
        clean = not any(each.is_punct or each.tag_ in ("PRP", "PRP$", "WDT") for each in span)
        if held and clean and len(span) <= _LONGEST:
            return Introduction(span.end, span.text, held)
    return None
