"""Questions for what somebody found or announced: "How many ferries did … announce …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import assemble, offer
from questions.builders.exchanging import exchanged
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.wording.anchors import count_anchors, leans_on_article, quality_of
from questions.builders.wording.clause import Clause, clause_of, inside, words_of
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.soundness import faults
from questions.builders.wording.wh import Wh, roughness, without_approximation
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Phrase, Role

KINDS = (Kind.NUMBER, Kind.PERCENT)
_QUALITY = 0.6
_FEWEST_WORDS, _MOST_WORDS = 7, 24
_MAKING_KNOWN = frozenset(
    "announce calculate claim conclude confirm discover estimate find predict report reveal say "
    "show suggest".split()
)
# "that four ferries were to be sold": the figure, what it counts, and what is said of it.
_FINITE = r"(?P<rest>(?:were|was|are|is|had|have|has|would|could|did|do)\b.*)"
_COUNTED = re.compile(rf"(?P<noun> [\w’'-]+(?: [\w’'-]+){{0,5}}?) {_FINITE}")
_SHARED = re.compile(rf"(?P<noun> of [\w’'-]+(?: [\w’'-]+){{0,5}}?) {_FINITE}")
_STUDIES = frozenset(
    "analysis census experiment investigation poll report research review study survey test "
    "trial".split()
)
_SAMPLE = re.compile(
    r" (?:of|with|on|among) (?:about |nearly |over |more than |some )?\d[\d,.]*"
    r"(?: million| thousand)? (?P<people>[a-z-]+(?: [a-z-]+)?s)(?= (?:by|at|from|in)\b|$)"
)
# The next figure of a list of them.
_WITHOUT_NEXT = re.compile(r",? (?:while|whereas|but|and that) .*|, and \d.*")


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for what somebody named made known, and for figures at its head."""
    for fact in facts:
        clause = clause_of(fact) if is_vouched_for(fact) else None
        if clause is None or clause.group.lemma not in _MAKING_KNOWN:
            continue
        if not clause.subject.mentions and not fact.frame:
            continue
        for phrase in clause.rest:
            if phrase.role is not Role.CLAUSE or not phrase.text.startswith("that "):
                continue
            made = _question(fact, clause, phrase)
            if made is not None:
                yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)
            whole = _whole(fact, clause, phrase)
            if isinstance(whole, Question):
                yield offer(whole, exchanged(whole, statements, seed=seed), statements, seed=seed)
            else:
                yield whole


def _whole(fact: Fact, clause: Clause, phrase: Phrase) -> Question | Refusal:
    """Ask for all that was made known: "What did Ann Hale find in 1921?"."""
    if not _FEWEST_WORDS <= len(phrase.text.split()) <= _MOST_WORDS:
        return Refusal("finding", "too long to be an answer", fact.text)
    leans = not fact.frame and leans_on_article(clause, phrase)
    if leans or set(faults(f"Who knows {phrase.text}?")) - _HARMLESS:
        return Refusal("finding", "points out of the stem", fact.text)
    if len(clause.rest) < 2 and not fact.frame:
        return Refusal("finding", "more than one answer fits", fact.text)
    bare, opening = opened(fact, clause.without(phrase))
    stem = word_stem(Wh("What"), bare, phrase, opening=opening)
    key = Mention(_QUOTED.sub("", phrase.text), Kind.THING, phrase.start, phrase.end)
    return Question("finding", stem, key, fact, _QUALITY)


_QUOTED = re.compile(r"[“”\"]")
_HARMLESS = {"too long", "loose punctuation", "absolute term", "two verbs"}


def _question(fact: Fact, clause: Clause, phrase: Phrase) -> Question | Refusal | None:
    found = _figure(phrase, fact)
    if found is None:
        return None
    wh, rest, key = found
    bare, opening = opened(fact, clause.without(phrase))
    if _is_study(clause) and not bare.rest:
        return _of_study(wh, rest, key, fact, bare)
    group = bare.group.opened()
    told = [*map(words_of, bare.rest), rest]
    words = [group.finite, inside(bare.subject.text), *group.words_after_finite(), *told]
    stem = polished(_asked(wh, words, opening))
    if not fact.frame and leans_on_article(bare, None):
        return Refusal(str(key.kind), "points out of the stem", stem)
    if not count_anchors(stem):
        return Refusal(str(key.kind), "nothing names the subject", stem)
    return Question(str(key.kind), stem, key, fact, quality_of(stem, bare))


def _is_study(clause: Clause) -> bool:
    return clause.subject.head.lower() in _STUDIES and not clause.subject.plural


def _of_study(wh: str, rest: str, key: Mention, fact: Fact, bare: Clause) -> Question | Refusal:
    """Ask "According to a survey by Lund University, what percentage of sailors …?"."""
    study = _SAMPLE.sub("", bare.subject.text)
    stem = polished(_asked(f"{wh}", [rest], f"According to {inside(study)}"))
    if leans_on_article(replace(bare, subject=replace(bare.subject, text=study)), None):
        return Refusal(str(key.kind), "points out of the stem", stem)
    return Question(str(key.kind), stem, key, fact, quality_of(stem, bare))


def _asked(wh: str, words: Sequence[str], opening: str) -> str:
    text = " ".join([wh, *filter(None, words)])
    return f"{opening}, {text[:1].lower()}{text[1:]}?" if opening else f"{text}?"


def _looked_at(phrase: Phrase, fact: Fact) -> str:
    """Of whom a study tells shares, where it says how many it looked at: " of sailors"."""
    subject = next((one for one in fact.phrases if one.role is Role.SUBJECT), phrase)
    match = _SAMPLE.search(subject.text) if subject.head.lower() in _STUDIES else None
    return f" of {match['people']}" if match else ""


def _figure(phrase: Phrase, fact: Fact) -> tuple[str, str, Mention] | None:
    """The wh-phrase, what is said, and the key, where a clause begins with a figure."""
    original = next((one for one in fact.phrases if one.start == phrase.start), phrase)
    for mention in original.mentions:
        if mention.kind not in KINDS:
            continue
        key = without_approximation(mention)
        before = original.text[: key.at].removeprefix("that ")
        rough, after = roughness(before, key), phrase.text.partition(key.text)[2]
        pattern = _SHARED if key.kind is Kind.PERCENT else _COUNTED
        after = _WITHOUT_NEXT.sub("", after)
        if key.kind is Kind.PERCENT and not after.startswith(" of "):
            after = f"{_looked_at(original, fact)}{after}"
        match = pattern.fullmatch(after)
        if rough is None or match is None or not original.text.startswith("that "):
            continue
        what = "what percentage" if key.kind is Kind.PERCENT else "how many"
        wh = f"About {what}" if rough else what[:1].upper() + what[1:]
        return f"{wh}{match['noun']}", match["rest"], replace(key, at=0)
    return None
