"""Questions for one of an article's people: "Which of these people has sailed for 26 years?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.builders.capacities import asked_in_capacity
from questions.builders.cast import people_of
from questions.builders.lineups import lined_up
from questions.builders.single_fact import questions_about
from questions.builders.wording.anchors import leans_on_article
from questions.builders.wording.apartness import is_told_apart
from questions.builders.wording.asking import ask_subject
from questions.builders.wording.bareness import leaves_untold
from questions.builders.wording.clause import (
    Clause,
    clause_of,
    is_core,
    repeats_its_subject,
    words_of,
)
from questions.builders.wording.complements import is_somebody
from questions.builders.wording.opening import opened
from questions.builders.wording.predicates import is_asserted
from questions.builders.wording.standing import is_bygone
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import NAMED, Fact, Kind, Phrase, Role
from questions.world import country_of_adjective
from questions.world.people import family_name, is_full_name
from questions.world.posts import changes_hands
from questions.world.words import offsets, telling

# They tell nothing without what follows.
_LIGHT = frozenset("be become do get give go have keep make put take use".split())
_WHO = "Which of these people"
_QUALITY = 0.5
# Words that tell a thing apart that bears no name.
_FEWEST_UNNAMED = 8
_CITED_UP_TO = 2
# Words that tell something, without a figure or a name and with one.
_FEWEST_TOLD, _FEWEST_WITH_FIGURE = 5, 3
# What somebody says is asked for with "Who"; what somebody feels or is seen doing is of no weight.
_SAID_OR_FELT = frozenset(
    "add admit agree argue ask believe call claim complain doubt explain fear feel find hope joke "
    "know note point recall remember reply say seem sit smile stand state stop suggest tell think "
    "wait walk want warn wish wonder worry write".split()
)
# What everybody does, or suffers.
_OF_EVERYBODY = frozenset(
    "arrive bear come continue decide die do emigrate escape fall flee follow get give go have "
    "hear intend keep know learn leave live look make meet move need plan put receive reach return "
    "see serve settle start take try use visit withdraw".split()
)
# What could be said of anybody, and of several: "one of a growing number of athletes".
_OF_SEVERAL = re.compile(
    r"(?:one|some|part|among|member|example|symbol|source|kind|sort|son|daughter)\b|an? (?:\w+ )?"
    r"(?:case|example|fan|friend|guest|man|member|part|person|symbol|victim|woman)\b"
)
# What ties somebody to the world: nobody knows who "a retired engineer" is.
_PUBLIC = (Kind.ORGANISATION, Kind.COUNTRY, Kind.EVENT, Kind.WORK)
# Many do so at one place: what they teach there tells them apart.
_EMPLOYED = frozenset(("research", "study", "teach", "train", "work"))
# What somebody is known for.
_OF_WEIGHT = frozenset(
    "analyse analyze coach compare compose conduct create design develop direct discover edit "
    "examine follow found head interview invent lead manage measure monitor observe paint publish "
    "research run star study survey teach test track train translate voice win work write".split()
)
# What somebody is, and not how: "seven months pregnant" is no calling.
_NOUN = re.compile(r"(?:an?|the) |.*['’]s? |[A-Za-z-]+ (?:at|for|of) ", re.IGNORECASE)
_JUDGED = re.compile(
    r"\b(?:able|bad|best|big|brave|brilliant|capable|charismatic|controversial|experienced|famous|"
    r"gifted|good|great|important|influential|key|leading|major|notorious|poor|popular|prominent|"
    r"real|skilled|strong|talented|true|weak|well-known|worst)\b"
)
_RULING = re.compile(
    r"\b(?:ambassador|chancellor|commander|emperor|empress|governor|king|leader|minister|premier|"
    r"president|prime minister|queen|secretary of state)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for what an article tells of one of several people, and what was refused."""
    casts: dict[str, tuple[str, ...]] = {}
    for fact in facts:
        clause = clause_of(fact) if is_asserted(fact) else None
        if clause is None or not _is_of_person(clause) or _is_of_one_alone(fact):
            continue
        article = fact.evidence[0].article
        if article not in casts:
            casts[article] = people_of(article, facts, statements)
        made = _question(fact, clause, statements)
        if isinstance(made, Question):
            yield lined_up(made, casts[article], statements, seed=seed, asking=_WHO)
        else:
            yield made


def _is_of_person(clause: Clause) -> bool:
    """Whether the subject is one person by the full name, and nothing else."""
    told = clause.subject.mentions
    is_person = len(told) == 1 and told[0].kind is Kind.PERSON
    return is_person and told[0].text == clause.subject.text and is_full_name(told[0].text)


def _is_of_one_alone(fact: Fact) -> bool:
    """Whether "Who …?" has one answer, so that nobody needs a choice to be given."""
    return any(isinstance(one, Question) for one in questions_about(fact, (Kind.PERSON,)))


def _question(fact: Fact, clause: Clause, statements: Statements) -> Question | Refusal:
    bare, opening = opened(fact, clause)
    key = clause.subject.mentions[0]
    stem = ask_subject(_WHO, bare, opening=opening)
    if not (_is_calling(clause) or _is_public_deed(clause)) and _is_deed(clause):
        # of those whom nobody knows it is told by what they are
        asked = ask_subject("Who", bare, opening=opening)
        told = asked_in_capacity(asked, key.text, fact, statements, is_saying=False)
        is_old = _is_done(clause) and _is_told_of_old(fact, statements)
        fewest = _FEWEST_WITH_FIGURE if told != asked else _FEWEST_TOLD
        is_old = is_old and _is_at_length(clause, fewest)
        is_apart = is_old or (_is_done(clause) and is_told_apart(asked, Kind.PERSON))
        is_known = told != asked and (is_apart or clause.group.lemma in _OF_WEIGHT)
        stem = told if is_known else stem if is_apart else ""
    if repeats_its_subject(clause):
        return Refusal("person", "names its subject twice", stem)
    if clause.group.lemma in _SAID_OR_FELT or _is_under_way(clause):
        return Refusal("person", "of no weight", stem)
    if not stem or not (_is_calling(clause) or _is_deed(clause)):
        return Refusal("person", "more than one answer fits", fact.text)
    if leans_on_article(clause, clause.subject) or leaves_untold(stem):
        return Refusal("person", "points out of the stem", stem)
    if _is_calling(clause) and _is_cited(key.text, statements.text_of(fact)):
        return Refusal("person", "of no weight", stem)
    if _is_held_by_many(clause, fact):
        return Refusal("person", "held at an untold time", stem)
    if any(map(country_of_adjective, _CAPITAL.findall(stem))):
        return Refusal("person", "the answer shows by its form", stem)
    return Question("person", stem, key, fact, _QUALITY)


def _is_told_of_old(fact: Fact, statements: Statements) -> bool:
    """Whether a fact is of a time long past; of what is no report, or dated itself."""
    articles = statements.knowledge.articles
    is_report = any(one.published for one in articles if one.name == fact.evidence[0].article)
    is_dated = fact.date is not None or not is_report
    return is_dated and is_bygone(fact, statements.text_of(fact))


def _is_done(clause: Clause) -> bool:
    """Whether a clause tells what not everybody does."""
    is_common = clause.group.lemma in _OF_EVERYBODY | _EMPLOYED
    return not (clause.group.is_present or is_common)


def _is_at_length(clause: Clause, fewest: int) -> bool:
    """Whether it is told in so many words and with a name, or in many more, what somebody did."""
    told = [one for one in clause.rest if one.role is not Role.TIME]
    words = telling(" ".join([clause.group.lemma, *map(words_of, told)]))
    is_named = any(_CAPITAL.search(words_of(one)) for one in told)
    return len(words) >= (fewest if is_named else _FEWEST_UNNAMED)


def _is_cited(name: str, text: str) -> bool:
    """Whether a text names somebody once or twice only: what a source is, is beside its point."""
    return sum(1 for _ in offsets(text, family_name(name))) <= _CITED_UP_TO


def _is_under_way(clause: Clause) -> bool:
    """Whether somebody is only doing something for the moment."""
    words = clause.group.words()
    return clause.group.lemma != "be" and words[-1].endswith("ing") and "been" not in words


def _is_calling(clause: Clause) -> bool:
    """Whether a clause says which calling or post somebody has, and not one of many."""
    if clause.group.lemma not in ("be", "become"):
        return False
    complements = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    return len(complements) == 1 and all(map(_is_special, complements))


def _is_held_by_many(clause: Clause, fact: Fact) -> bool:
    """Whether a post that changes hands is told without its date."""
    offices = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    held = any(changes_hands(one.text) or _RULING.search(one.text) for one in offices)
    return held and fact.as_of is None and fact.date is None


def _is_special(calling: Phrase) -> bool:
    """Whether a calling is tied to a body or a state, without praise or blame."""
    judged = _OF_SEVERAL.match(calling.text) or _JUDGED.search(calling.text)
    is_public = any(one.kind in _PUBLIC for one in calling.mentions)
    return bool(_NOUN.match(calling.text)) and is_somebody(calling) and is_public and not judged


def _is_public_deed(clause: Clause) -> bool:
    """Whether a clause tells of a deed that somebody is known for."""
    if clause.group.lemma in _EMPLOYED and not any(map(is_core, clause.rest)):
        return False
    is_public = clause.group.lemma in _OF_WEIGHT and any(map(_is_public, clause.rest))
    return is_public and _is_deed(clause)


def _is_deed(clause: Clause) -> bool:
    """Whether a clause tells of a deed in words enough, with a figure or a name among them."""
    clauses = [one.text for one in clause.rest if one.role is Role.CLAUSE]
    says = any(text.startswith("that ") for text in clauses)
    if clause.group.lemma == "be" or says or (clauses and clause.group.lemma in _LIGHT):
        return False
    told = [one for one in clause.rest if one.role is not Role.TIME or _is_firm(one)]
    words = telling(" ".join([_weighty(clause.group.lemma), *map(words_of, told)]))
    is_firm = any(map(_is_firm, told))
    return len(words) >= (_FEWEST_WITH_FIGURE if is_firm else _FEWEST_TOLD)


def _is_public(phrase: Phrase) -> bool:
    """Whether a phrase names a body, a state, an event or a work."""
    return any(one.kind in _PUBLIC for one in phrase.mentions)


def _weighty(lemma: str) -> str:
    """A verb, unless it tells nothing without what follows."""
    return "" if lemma in _LIGHT else lemma


def _is_firm(phrase: Phrase) -> bool:
    """Whether a phrase holds a figure or a name."""
    return any(
        one.kind in NAMED or (one.quantity is not None and one.quantity.value != 1)
        for one in phrase.mentions
    )
