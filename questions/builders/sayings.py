"""Questions for a speaker: "Who said: “Wolves keep the forest young”?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from questions.builders.assembly import Question
from questions.builders.capacities import asked_in_capacity
from questions.builders.cast import beside, offer_among, people_of, strangers_to
from questions.builders.wording.bareness import bareness
from questions.builders.wording.soundness import faults
from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality
from questions.model.items import Option
from questions.world import sentences
from questions.world.people import family_name, is_woman
from questions.world.words import WORD, telling, trunk

KINDS = (Kind.PERSON,)
_FEWEST_WORDS, _MOST_WORDS = 5, 26
_FEWEST_TELLING = 3
_QUALITY = 0.45
_WORD = r"(?:[A-Z][\w’'-]+|(?:[A-Z]\.)+|(?:Dr|Jr|Mrs?|Ms|Prof|Sr|St)\.)"
# "However, Ann Hale said": an adverb is nobody's name.
_NO_ADVERB = r"(?!(?:But|However|Indeed|Instead|Later|Meanwhile|Now|Still|Then|Today|Yet)\b)"
_NAME = rf"{_NO_ADVERB}(?P<name>{_WORD}(?: (?:de |von |van |der |el-|al-)*{_WORD}){{0,3}})"
_SAID = r"(?:said|says|added|adds|explained|explains|warned|wrote|argued|argues)"
_QUOTE = r"[“\"](?P<quote>[^“”\"]{20,400})[”\"]"
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
_SPOKE = re.compile(
    rf"\b{_NAME.replace('name', 'before')}{_ASIDE},? {_SAID}\b"
    rf"|\b{_SAID} {_NAME.replace('name', 'behind')}"
)
# The rest of the sentence that says who speaks, and what he says then.
_GOES_ON = re.compile(r"(?:[^.“”\"\n]{0,140}\.|(?<=\.)) [“\"](?P<quote>[^“”\"]{25,400}[.!])[”\"]")
_OPENS_BADLY = re.compile(r"(?:It|This|That|These|They|He|She|But|And|So|Then|Which|Who)\b|[a-z]")
# "It is a right to rest": what is meant follows.
_AHEAD = re.compile(r"It (?:is|was|’s|'s) (?=(?:[\w’'-]+ ){1,5}to [a-z]+\b)")
_IT_AHEAD = re.compile(r"\bit(?: is|’s|'s| was) (?=(?:[a-z-]+ ){1,2}(?:to [a-z]+|that)\b)")
# What somebody tells of their own life, or of nobody, says little of the matter.
_OWN_LIFE = re.compile(r"(?:I|I['’]\w+|My|Me|Nobody|Everybody|Everyone|People['’]s|You|Your)\b")
# "We should support Norway's efforts": to do what, only the article tells.
_UNTOLD = re.compile(
    r"\b(?:[Tt]he|[A-Z]\w+['’]s?|[Oo]ur|[Tt]heir|[Ii]ts) (?:[\w-]+ )?(?:actions?|aims?|approach|"
    r"attempts?|bid|campaign|claims?|conclusions?|decisions?|demands?|efforts?|findings?|idea|"
    r"initiative|measures?|moves?|objections?|plans?|position|proposals?|requests?|results?|scheme|"
    r"steps?|suggestions?|views?)\b"
    r"(?! (?:about|against|for|from|I|in|of|on|that|they|to|towards?|we)\b)"
)
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z]\w")
# So often a text holds a word of what it is about, and so many such words what stands alone.
_OFTEN = 3
_FEWEST_OF_TOPIC = 2
# What a word of the topic counts beside any other word of weight.
_OF_TOPIC = 2
_SHORTEST = 4
_COMMON = frozenset(
    "about after also been being called come could does even every first from have here into just "
    "know like make many more most much other people said says should some such than that their "
    "them then there these they thing think this those time told very want well were what when "
    "where which while will with work would year your".split()
)
# What the words beside a quotation would have to explain, and what no stem should hold.
_POINTING = re.compile(
    r"\b(?:he|she|him|his|her|it|them|this|these|those|here|now|such|today|wrong|of course|"
    r"for many|that(?: is| was|['’]s))\b|\bthat [a-z]+$|[‘;]",
    re.IGNORECASE,
)
_THEY = re.compile(r"\b(?:they|their)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:people|men|women|children|[a-z]{3,}(?<![sui])s)\b", re.IGNORECASE)
_DEFINITE = re.compile(
    r"\bthe [a-z]+\b(?! (?:of|that|who|which|in|to|for|between|I|they|we|you)\b)"
)
# "The vehicles will be small": which, only the text beside tells.
_OPENS_WITH_KNOWN = re.compile(
    r"The [a-z]+ (?:and|are|can|could|did|do|does|had|has|have|is|may|must|need|was|were|will|"
    r"would)\b"
)
# How many sayings are worth a try; a set takes fewer.
_MOST = 4


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each saying whose speaker the article names in full."""
    for article in statements.knowledge.articles:
        people = people_of(article.name, facts, statements)
        for fact, quote in _best(_sayings(article, people), _topics(article)):
            stem, place = f"Who said: “{quote}”?", fact.evidence[0]
            key = Mention(fact.speaker, Kind.PERSON, place.start, place.end)
            stem = asked_in_capacity(stem, key.text, fact, statements)
            if not _shows_matter(stem, quote, article):
                yield Refusal("person", "says too little without its article", stem)
                continue
            question = Question("person", stem, key, fact, _QUALITY)
            known = _others(fact.speaker, people, article.text, stem=stem, seed=seed)
            strangers = strangers_to(question, people, statements, seed=seed) if known else ()
            yield offer_among(question, known, strangers, statements, seed=seed, is_quoted=True)


def _best(sayings: Iterable[tuple[Fact, str]], topics: frozenset[str]) -> list[tuple[Fact, str]]:
    """Of each speaker the saying that tells most, and of all speakers the four best."""
    ranked = sorted(sayings, key=lambda one: (-_tells(one[1], topics), one[0].evidence[0].start))
    by_speaker: dict[str, tuple[Fact, str]] = {}
    for fact, quote in ranked:
        by_speaker.setdefault(fact.speaker, (fact, quote))
    return list(by_speaker.values())[:_MOST]


def _tells(words: str, topics: frozenset[str] = frozenset()) -> int:
    """How much some words tell of the matter: words of weight, names, and words of a topic."""
    told = telling(words)
    return len(told) + len(_NAMED.findall(words)) + _OF_TOPIC * len(told & topics)


def _shows_matter(stem: str, quote: str, article: Article) -> bool:
    """Whether a quotation is of what its article is about, beside what its speaker is or alone."""
    of_topic = telling(quote) & _topics(article)
    is_told = not stem.startswith("Who ")
    return bool(of_topic) and (is_told or len(of_topic) >= _FEWEST_OF_TOPIC)


@lru_cache(maxsize=64)
def _topics(article: Article) -> frozenset[str]:
    """The telling words of a title, and those that come back in the text."""
    counts = Counter(trunk(word.casefold()) for word in WORD.findall(article.text))
    often = {word for word, count in counts.items() if count >= _OFTEN and len(word) >= _SHORTEST}
    return telling(article.title) | (often - _COMMON)


def _points_outside(words: str) -> bool:
    """Whether some words need those beside them to be understood."""
    words = _IT_AHEAD.sub("", words)
    if _POINTING.search(words) or _OPENS_WITH_KNOWN.match(words):
        return True
    they = _THEY.search(words)
    if they is not None and not _SEVERAL.search(words[: they.start()]):
        return True
    return any(bareness(match.group()) for match in _DEFINITE.finditer(words))


def _sayings(article: Article, people: Sequence[str]) -> Iterator[tuple[Fact, str]]:
    """What people say in an article, with the words to ask for."""
    for match in (one for pattern in _PATTERNS for one in pattern.finditer(article.text)):
        speaker = _speaker(match, article, people)
        if not speaker:
            continue
        more = _GOES_ON.match(article.text, match.end())
        for said in filter(None, (match, more)):
            if quote := _telling_sentence(said["quote"], speaker):
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
    if not found.get("pronoun"):
        return ""
    says_she = found["pronoun"].lower() == "she"
    above, _, before = article.text[: match.start()].rpartition("\n")
    named = _named_in(before, people)
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


def _telling_sentence(quote: str, speaker: str) -> str:
    """The sentence of a quotation that tells most by itself, or ""."""
    return max(_telling_sentences(quote, speaker), key=_tells, default="")


def _telling_sentences(quote: str, speaker: str) -> Iterator[str]:
    for _, text in sentences.split(quote.strip()):
        words = text.rstrip(",. ")
        told = _AHEAD.sub("", words)
        if not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS:
            continue
        if (told == words and _OPENS_BADLY.match(words)) or _OWN_LIFE.match(words):
            continue
        is_vague = _tells(words) < _FEWEST_TELLING or _points_outside(told)
        is_vague = is_vague or "vague term" in faults(words) or bool(_UNTOLD.search(words))
        if not is_vague and "?" not in words and family_name(speaker) not in words:
            yield words


def _others(
    speaker: str, people: Sequence[str], text: str, *, stem: str, seed: int
) -> tuple[Option, ...]:
    """Other people whom the article names."""
    others = beside(speaker, people, text, stem=stem, seed=seed)
    why = f"The article puts these words into the mouth of {speaker}."
    return tuple(Option(one, why=why, origin="article") for one in others)
