"""Questions that ask for one thing that one fact names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import Question, assemble
from questions.builders.wording.asking import ask_other, ask_subject
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    is_core,
    words_of,
)
from questions.builders.wording.opening import as_of, without_lack
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.wh_phrases import Wh, wh_phrase
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role
from questions.world import country_of_adjective

NAMES = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
_COMFORTABLE = 20
_ANCHOR = re.compile(
    r"\b(?:[A-Z][\w’'.-]*)(?: (?:of |the |de |von |van )*[A-Z][\w’'.-]*)*|\b\d{3,4}\b"
)
_SINGLING = re.compile(r"\b(?:first|last|only|(?:most|least) \w+|\w{3,}est|\d+(?:st|nd|rd|th))\b")
_WH_NOUN = re.compile(r"^(?:As of [A-Z]\w+ \d+, )?\w+ ")
_INDEFINITE = re.compile(r"^(?:a|an|one of|another|some|part of|among)\b", re.IGNORECASE)


def build_about(
    facts: Sequence[Fact], statements: Statements, kinds: Collection[Kind], *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates that ask for mentions of some kinds."""
    for fact in facts:
        for made in questions_about(fact, kinds):
            yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def questions_about(fact: Fact, kinds: Collection[Kind]) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for mentions of some kinds, and those refused."""
    if fact.verb is None or fact.modality is not Modality.ASSERTED:
        return
    for clause in filter(None, (clause_of(fact), active_clause_of(fact))):
        for phrase in (clause.subject, *clause.rest):
            for mention in phrase.mentions:
                if mention.kind in kinds and _may_ask(phrase, clause):
                    yield _question(fact, *loosened(clause, phrase, mention))


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
    clause, opening = as_of(fact, clause)
    stem = value_stem(mention, clause, phrase, opening=opening) or word_stem(
        wh, clause, phrase, opening=opening
    )
    if support_fault(stem, clause.group.lemma):
        return Refusal(kind, "verb form", stem)
    if reason := _open_to_others(stem, clause, phrase, mention):
        return Refusal(kind, reason, stem)
    return Question(kind, stem, mention, fact, quality_of(stem))


def word_stem(wh: Wh, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """The stem, with phrases that it can do without dropped while it is too long."""
    while True:
        if phrase is clause.subject:
            stem = ask_subject(wh.words, clause, plural=wh.plural, opening=opening)
        else:
            stem = ask_other(
                wh.words, clause, asked=phrase, preposition=wh.preposition, opening=opening
            )
        spare = [one for one in clause.rest if one is not phrase and _is_spare(one)]
        if len(stem.split()) <= _COMFORTABLE or not spare:
            return without_lack(stem)
        clause = clause.without(spare[-1])


_TRADED = frozenset("export import trade shipment sale".split())
_AMOUNTS_TO = frozenset("reach total be hit".split())


def value_stem(mention: Mention, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """Ask "What was the value of the exports …?" where money is what trade comes to, or ""."""
    is_trade = clause.subject.head in _TRADED and clause.group.lemma in _AMOUNTS_TO
    if mention.kind is not Kind.MONEY or not is_trade or phrase.preposition:
        return ""
    verb = "is" if clause.group.is_present else "was"
    rest = [words_of(one) for one in clause.rest if one is not phrase]
    words = " ".join(["value of", clause.subject.text, *rest])
    return f"{opening}, what {verb} the {words}?" if opening else f"What {verb} the {words}?"


def _is_spare(phrase: Phrase) -> bool:
    return not is_core(phrase) and phrase.role not in (Role.TIME, Role.AGENT)


# Deeds that have one doer.
_SINGULAR_DEEDS = frozenset(
    "assassinate begin build coin compose create design develop direct discover draw establish "
    "found invent kill launch murder name open paint patent pioneer publish set sing start "
    "write".split()
)


def _open_to_others(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem may have several right answers, or ""."""
    anchors = count_anchors(stem)
    others = [one for one in clause.rest if one is not phrase]
    if mention.kind not in NAMES:
        is_told = phrase.preposition not in ("for", "after") or bool(others)
        return "" if anchors and is_told else "nothing names the subject"
    if clause.group.lemma == "be" and phrase is clause.subject and not _is_singled_out(others):
        return "more than one answer fits"
    if any(one.text.startswith("one of") for one in others):
        return "more than one answer fits"
    if not any(is_core(one) or one.role in (Role.TIME, Role.AGENT) for one in others):
        return "more than one answer fits"
    enough = 1 if phrase is clause.subject and _is_tied(clause) else 2
    return "" if anchors >= enough else "more than one answer fits"


_UNFINISHED = re.compile(
    r"^the (?:first|last|only)\b(?!.*\b(?:to|that|which|who|with|without|of)\b)"
)


def _is_singled_out(others: Sequence[Phrase]) -> bool:
    """Whether a complement fits one thing only: "the first person to walk on the Moon"."""
    complements = [one.text for one in others if one.role is Role.COMPLEMENT]
    return bool(complements) and not any(
        _INDEFINITE.match(text) or _UNFINISHED.match(text) for text in complements
    )


def _is_tied(clause: Clause) -> bool:
    """Whether a deed has one doer, or is told in enough words."""
    objects = [phrase for phrase in clause.rest if is_core(phrase)]
    if not objects:
        return False
    words = sum(len(words_of(phrase).split()) for phrase in clause.rest)
    return clause.group.lemma in _SINGULAR_DEEDS or words >= 6


def count_anchors(stem: str) -> int:
    """How many names, years and superlatives tie a stem to one thing; "American" is no name."""
    rest = _WH_NOUN.sub("", stem)
    names = [name for name in _ANCHOR.findall(rest) if country_of_adjective(name) is None]
    return len(names) + len(_SINGLING.findall(rest))


# "a button", "his results": an object that says little of what was done.
_VAGUE_OBJECT = re.compile(r"\b(?:a|an|his|her|its|their) [a-z]+(?=\?| (?:in|on|at|to|for|with)\b)")


def quality_of(stem: str) -> float:
    """How good a stem is: of a comfortable length, and tied to names and dates."""
    words = len(stem.split())
    length = 1.0 - min(1.0, max(0, 7 - words) * 0.1 + max(0, words - 16) * 0.06)
    anchors = min(3, count_anchors(stem)) / 3
    vague = 0.1 * len(_VAGUE_OBJECT.findall(stem))
    return round(max(0.0, 0.6 * length + 0.4 * anchors - vague), 3)


_BONDS = frozenset(
    "agreement alliance armistice border ceasefire contact deal friendship link pact partnership "
    "peace relation relationship tie trade treaty truce war".split()
)
_PLACED = frozenset(
    "begin build buy celebrate complete create discover establish find finish found hold host "
    "inaugurate invent launch open press print publish set sign start win".split()
)
_OTHER_PREPOSITIONS = re.compile(r"\b(?:in|at|on|to|for|from|by|with|between|about|against)\b")
_SINGLED = re.compile(r"\b(?:first|last|only|\w{3,}est|most)\b")


def loosened(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase, Mention]:
    """The clause with "in Oslo" or "with Chile" cut from the end of an object, to be asked for."""
    before = phrase.text[: mention.at]
    match = re.search(r" (in|at|with)(?: the)? $", before)
    ends = mention.at + len(mention.text) == len(phrase.text)
    if not match or not ends or phrase.role is not Role.OBJECT or mention.kind not in NAMES:
        return clause, phrase, mention
    head, preposition = before[: match.start()], match.group(1)
    if preposition == "with":
        fits = phrase.head in _BONDS
    else:
        loose = not _OTHER_PREPOSITIONS.search(head) and not _SINGLED.search(head)
        fits = loose and clause.group.lemma in _PLACED
    if not fits or mention.kind is Kind.PERSON:
        return clause, phrase, mention
    others = tuple(one for one in phrase.mentions if one.at < match.start())
    object_ = replace(phrase, text=head, bound="", mentions=others)
    alone = replace(mention, at=0)
    name = replace(
        phrase,
        role=Role.OBLIQUE,
        text=mention.text,
        bound="",
        preposition=preposition,
        mentions=(alone,),
    )
    return clause.with_split(phrase, object_, name), name, alone


def without_times(clause: Clause) -> Clause:
    """The clause with every phrase of time left out."""
    times = [phrase for phrase in clause.rest if phrase.role is Role.TIME]
    return replace(clause.without(*times))
