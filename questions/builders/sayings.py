"""Questions for a speaker: "Who, as head of the Lund Zoo, said: “Wolves keep …”?"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from questions.builders.capacities import asked_in_capacity
from questions.builders.cast import beside, offer_among, people_of, strangers_to
from questions.builders.wording.quotable import shows_matter, stands_alone, topics_of, weight
from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality
from questions.model.items import Option
from questions.world import sentences
from questions.world.people import family_name, is_woman

KINDS = (Kind.PERSON,)
_QUALITY = 0.45
_WORD = r"(?:[A-Z][\w’'-]+|(?:[A-Z]\.)+|(?:Dr|Jr|Mrs?|Ms|Prof|Sr|St)\.)"
# "However, Ann Hale said": an adverb is nobody's name.
_NO_ADVERB = r"(?!(?:But|However|Indeed|Instead|Later|Meanwhile|Now|Still|Then|Today|Yet)\b)"
_NAME = rf"{_NO_ADVERB}(?P<name>{_WORD}(?: (?:de |von |van |der |el-|al-)*{_WORD}){{0,3}})"
_SAID = (
    r"(?:said|says|added|adds|admits|admitted|argued|argues|concludes|concluded|explained|explains|"
    r"insists|insisted|noted|notes|pointed out|points out|recalled|recalls|warned|warns|wrote|"
    r"told (?:the )?[A-Z][\w’' ]{1,30})"
)
# A straight mark opens only behind a space, and closes only behind a word.
_QUOTE = r"(?:“|(?<![^\s(])\"(?=\S))(?P<quote>[^“”\"\n]{19,400}[^“”\"\s])[”\"]"
# Behind a full stop another sentence begins: “It rained.” Ann Hale said no.
_OPEN = r"(?:,|(?<=[,?!–—][”\"]))"
_HE = r"(?P<pronoun>[Hh]e|[Ss]he)"
_ASIDE = r"(?:, [^.“”\"]{1,110},)?"
_OFFICE = r"(?:(?P<office>[A-Z][\w’' -]{2,50}), |[A-Z]\w+[’']s )?"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_QUOTE},? {_SAID} {_OFFICE}{_NAME}",
        rf"{_QUOTE}{_OPEN} {_OFFICE}{_NAME}{_ASIDE},? {_SAID}\b",
        rf"{_NAME}{_ASIDE} {_SAID}[:,] {_QUOTE}",
        rf"{_QUOTE}{_OPEN} {_HE} {_SAID}\b",
        rf"\b{_HE} {_SAID}[:,] {_QUOTE}",
    )
)
# A sentence in marks behind another one: whoever speaks there says this too.
_ALONE = re.compile(rf"(?<=[.!?] ){_QUOTE}(?<=[.!?][”\"])(?= [A-Z“\"]|\s|$)")
_SPEAKS = re.compile(
    r"\b(?:[Hh]e|[Ss]he) (?:[a-z]+ )?(?:asks|points out|says|said|suspects|thinks)\b"
)
_SPOKE = re.compile(
    rf"\b{_NAME.replace('name', 'before')}{_ASIDE},? {_SAID}\b"
    rf"|\b{_SAID} {_NAME.replace('name', 'behind')}"
)
# The rest of the sentence that says who speaks, and what he says then.
_GOES_ON = re.compile(r"(?:[^.“”\"\n]{0,140}\.|(?<=\.)) [“\"](?P<quote>[^“”\"\n]{25,400}[.!])[”\"]")
# How many sayings are worth a try; a set takes fewer.
_MOST = 4


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each saying whose speaker the article names in full."""
    for article in statements.knowledge.articles:
        people = people_of(article.name, facts, statements)
        topics = topics_of(article)
        for fact, quote in _best(_sayings(article, people), topics):
            stem, place = f"Who said: “{quote}”?", fact.evidence[0]
            key = Mention(fact.speaker, Kind.PERSON, place.start, place.end)
            stem = asked_in_capacity(stem, key.text, fact, statements)
            if not shows_matter(quote, topics, is_introduced=not stem.startswith("Who ")):
                yield Refusal("person", "says too little without its article", stem)
                continue
            question = Question("person", stem, key, fact, _QUALITY)
            known = _others(fact.speaker, people, article.text, stem=stem, seed=seed)
            strangers = strangers_to(question, people, statements, seed=seed) if known else ()
            yield offer_among(question, known, strangers, statements, seed=seed, is_quoted=True)


def _best(sayings: Iterable[tuple[Fact, str]], topics: frozenset[str]) -> list[tuple[Fact, str]]:
    """Of each speaker the saying that tells most, and of all speakers the four best."""
    ranked = sorted(sayings, key=lambda one: (-weight(one[1], topics), one[0].evidence[0].start))
    by_speaker: dict[str, tuple[Fact, str]] = {}
    for fact, quote in ranked:
        by_speaker.setdefault(fact.speaker, (fact, quote))
    return list(by_speaker.values())[:_MOST]


def _sayings(article: Article, people: Sequence[str]) -> Iterator[tuple[Fact, str]]:
    """What people say in an article, with the words to ask for."""
    topics = topics_of(article)
    for match in (
        one for pattern in (*_PATTERNS, _ALONE) for one in pattern.finditer(article.text)
    ):
        speaker = _speaker(match, article, people)
        if not speaker:
            continue
        more = _GOES_ON.match(article.text, match.end())
        for said in filter(None, (match, more)):
            if quote := _telling_sentence(said["quote"], speaker, topics):
                evidence = article.cite(match.start(), said.end())
                yield _fact(speaker, quote, evidence), quote


def _fact(speaker: str, quote: str, evidence: Evidence) -> Fact:
    return Fact(
        kind="saying",
        text=f"{speaker} said: “{quote}”",
        evidence=(evidence,),
        modality=Modality.REPORTED,
        speaker=speaker,
    )


def _speaker(match: re.Match[str], article: Article, people: Sequence[str]) -> str:
    """The one person who said it, by the full name, or ""."""
    found = match.groupdict()
    if found.get("name"):
        called = filter(None, (found["name"], found.get("office")))
        return next(filter(None, (_bearer(name, people) for name in called)), "")
    above, _, before = article.text[: match.start()].rpartition("\n")
    named = _named_in(before, people)
    if not found.get("pronoun"):
        is_speaking = len(named) == 1 and (_SPEAKS.search(before) or _last_speaker(before, people))
        return named[0] if is_speaking else ""
    says_she = found["pronoun"].lower() == "she"
    spoke = _last_speaker(before if named else above.rstrip().rpartition("\n")[2], people)
    speaker = named[0] if len(named) == 1 else spoke
    return speaker if speaker and is_woman(speaker) in (says_she, None) else ""


def _named_in(text: str, people: Sequence[str]) -> list[str]:
    return [one for one in people if re.search(rf"\b{re.escape(family_name(one))}\b", text)]


def _last_speaker(text: str, people: Sequence[str]) -> str:
    """Who is told last to have said something, if nobody else is named behind; or ""."""
    spoke = [*_SPOKE.finditer(text)]
    if not spoke:
        return ""
    last = spoke[-1]
    speaker = _bearer(last["before"] or last["behind"], people)
    others = [one for one in _named_in(text[last.start() :], people) if one != speaker]
    return speaker if not others else ""


def _bearer(name: str, people: Sequence[str]) -> str:
    """The one person who has a name, or ""."""
    name = name.rstrip(".").removesuffix("’s")
    bearers = [
        one for one in people if one == name or one.endswith(f" {name}") or name.endswith(f" {one}")
    ]
    return bearers[0] if len(bearers) == 1 else ""


def _telling_sentence(quote: str, speaker: str, topics: frozenset[str]) -> str:
    """The sentence of a quotation that tells most by itself, or ""."""
    parts = (text.rstrip(",. ") for _, text in sentences.split(quote.strip()))
    alone = (one for one in parts if stands_alone(one, topics) and family_name(speaker) not in one)
    return max(alone, key=lambda one: weight(one, topics), default="")


def _others(
    speaker: str, people: Sequence[str], text: str, *, stem: str, seed: int
) -> tuple[Option, ...]:
    """Other people whom the article names."""
    others = beside(speaker, people, text, stem=stem, seed=seed)
    why = f"The article puts these words into the mouth of {speaker}."
    return tuple(Option(one, why=why, origin="article") for one in others)
