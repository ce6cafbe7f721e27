"""Questions that ask for one thing that one fact names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from questions.builders.assembly import Question, assemble
from questions.builders.wording.asking import ask_other, ask_subject
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    is_core,
    repeats_its_subject,
    words_of,
)
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.recasting import loosened, paired
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.standing import dated_as_of, floats_in_time, lacks_its_country
from questions.builders.wording.tying import open_to_others, quality_of
from questions.builders.wording.wh_phrases import Wh, wh_phrase, without_approximation
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role

_COMFORTABLE = 20
_TRADED = frozenset("export import trade shipment sale".split())
_AMOUNTS_TO = frozenset("reach total be hit".split())


def build_about(
    facts: Sequence[Fact], statements: Statements, kinds: Collection[Kind], *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates that ask for mentions of some kinds."""
    published = {one.name: one.published for one in statements.knowledge.articles}
    for fact in facts:
        dated = dated_as_of(fact, published.get(fact.evidence[0].article))
        for made in questions_about(dated, kinds):
            yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def questions_about(fact: Fact, kinds: Collection[Kind]) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for mentions of some kinds, and those refused."""
    if fact.verb is None or not is_vouched_for(fact):
        return
    for clause, phrase, mention in _places(fact):
        if mention.kind in kinds:
            yield _question(fact, clause, phrase, mention)


def is_vouched_for(fact: Fact) -> bool:
    """Whether a fact may be asked for: asserted, or reported by somebody who can be named."""
    return fact.modality is Modality.ASSERTED or (
        fact.modality is Modality.REPORTED and bool(fact.speaker)
    )


def _places(fact: Fact) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """Each mention that can be asked for, with its phrase in a clause cast for the question."""
    for clause in filter(None, (clause_of(fact), active_clause_of(fact))):
        for phrase in (clause.subject, *clause.rest):
            if _may_ask(phrase, clause):
                for mention in map(without_approximation, phrase.mentions):
                    yield loosened(clause, phrase, mention)
        yield from paired(clause)


def _may_ask(phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase is a place to ask from; the active voice serves to ask for the agent."""
    if phrase.role in (Role.TIME, Role.CLAUSE, Role.ADVERB):
        return False
    if clause.subject.role is Role.AGENT:
        return phrase is clause.subject
    return phrase.role is not Role.AGENT


def _question(fact: Fact, clause: Clause, phrase: Phrase, mention: Mention) -> Question | Refusal:
    kind = str(mention.kind)
    wh = wh_phrase(mention, phrase, clause)
    if wh is None:
        return Refusal(kind, "no natural wh-phrase", fact.text)
    if floats_in_time(fact, clause, mention):
        return Refusal(kind, "held at an untold time", fact.text)
    if repeats_its_subject(clause):
        return Refusal(kind, "names its subject twice", fact.text)
    whole = clause
    clause, opening = opened(fact, clause)
    stem = value_stem(mention, clause, phrase, opening=opening) or word_stem(
        wh, clause, phrase, opening=opening
    )
    if support_fault(stem, clause.group.lemma):
        return Refusal(kind, "verb form", stem)
    if lacks_its_country(stem, fact):
        return Refusal(kind, "nothing names the subject", stem)
    if reason := open_to_others(stem, whole, phrase, mention):
        return Refusal(kind, reason, stem)
    return Question(kind, stem, mention, fact, quality_of(stem, clause))


def word_stem(wh: Wh, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """The stem, with phrases that it can do without dropped while it is too long."""
    while True:
        if phrase is clause.subject:
            stem = ask_subject(wh.words, clause, plural=wh.plural, opening=opening)
        else:
            stem = ask_other(
                wh.words,
                clause,
                asked=phrase,
                preposition=wh.preposition,
                behind=wh.behind,
                opening=opening,
            )
        spare = [one for one in clause.rest if one is not phrase and _is_spare(one, clause)]
        if len(stem.split()) <= _COMFORTABLE or not spare:
            return polished(stem)
        clause = clause.without(spare[-1])


def _is_spare(phrase: Phrase, clause: Clause) -> bool:
    """Whether a clause says enough without the phrase: not what was found out, or done to whom."""
    has_core = any(is_core(one) for one in clause.rest)
    if phrase.role is Role.CLAUSE:
        return has_core
    if not has_core and clause.rest[0] is phrase:
        return False
    return not is_core(phrase) and phrase.role not in (Role.TIME, Role.AGENT)


def value_stem(mention: Mention, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """Ask "What was the value of the exports …?" where money is what trade comes to, or ""."""
    is_trade = clause.subject.head in _TRADED and clause.group.lemma in _AMOUNTS_TO
    if mention.kind is not Kind.MONEY or not is_trade or phrase.preposition:
        return ""
    verb = "is" if clause.group.is_present else "was"
    rest = [words_of(one) for one in clause.rest if one is not phrase]
    words = " ".join(["value of", clause.subject.text, *rest])
    return f"{opening}, what {verb} the {words}?" if opening else f"What {verb} the {words}?"
