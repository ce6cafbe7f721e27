"""What somebody is, as a part of the question who: "Which governor of the Lund Prison said …?".

A saying that anybody might have said is told apart by what its speaker is, and a post that changes
hands is dated by what its holder says in it.
"""

from __future__ import annotations

import re

from questions.builders.introducing import introduced
from questions.builders.wording.bareness import bareness
from questions.builders.wording.opening import polished
from questions.distractors import Statements
from questions.model.facts import Fact, Modality, Phrase, Role
from questions.world import country, country_of_adjective
from questions.world.callings import RELATIVES, field_of
from questions.world.posts import POSTS
from questions.world.words import WORD, telling

_MOST_WORDS = 12
# "a particle physicist", "the head of the Lund Museum", "Norway’s environment minister".
_FORMS = (
    re.compile(r"(?:an?|the) (?P<post>[^’']+|.+ (?:at|for|from|in|of) .+)"),
    re.compile(r"(?P<owner>(?:the )?[A-Z][^’']*)['’]s? (?P<post>[a-z][\w-]*(?: [a-z][\w-]*){0,3})"),
    re.compile(r"(?P<post>[\w-]+(?: [\w-]+){0,3} (?:at|for|of) (?:the )?[A-Z].*)"),
)
_BEHIND = re.compile(r" (?:at|for|from|in|of|on|to|with) .*")
# Whoever is cited as one of these is cited for it.
_CITED = frozenset(
    "academic activist adviser advisor analyst archivist author campaigner co-founder consultant "
    "counsellor counselor deputy ecologist executive expert founder lecturer musician "
    "neuroscientist official owner researcher secretary sociologist specialist spokesperson "
    "therapist trader trainer volunteer".split()
)
_CLOSE = frozenset(one for pair in RELATIVES for one in pair) | {
    *"ally boss colleague companion coach friend mentor neighbor neighbour partner rival".split(),
    *"predecessor successor".split(),
}
# They tell the man from the woman.
_NEUTRAL = (
    (re.compile(r"\b([Ss]pokes|[Cc]hair)(?:wo)?man\b"), r"\1person"),
    (re.compile(r"\b([Pp]olice)(?:wo)?man\b"), r"\1 officer"),
)
_SEXED = re.compile(
    r"\b(?:[a-z]*(?:wo)?m[ae]n|actress|girl|boy|king|queen|nun|monk|mother|father|his|her|heir\w*)\b"
)
# What may have changed since, what judges, and what counts somebody among others.
_LOOSE = re.compile(
    r"\b(?:able|acting|best|big|brilliant|current|famous|fellow|former|future|good|great|important|"
    r"incoming|influential|key|late|leading|legendary|long-time|longtime|major|new|notorious|old|"
    r"outgoing|own|part-time|poor|popular|prominent|renowned|respected|so-called|"
    r"strong|top|veteran|well-known|young|younger|youngest|older|oldest|first|last|only|other|"
    r"\d+-year-old)\b"
)
_ASIDE = re.compile(r"\b(?:who|that|which|where|whose|and|but|then)\b|[,;:–()]|\d")
# "the national energy agency": of which nation, only the article tells.
_OF_WHICH = re.compile(r"\bthe (?:city|council|local|national|region|regional|state|town)\b(?! of)")
# "the head of the museum": of which one.
_OF_UNNAMED = re.compile(r" (?:at|for|from|in|of) the [^A-Z]*$")
_WHO = re.compile(r"(?:^|(?<=, ))[Ww]ho (?=[a-z])")
# Words of a stem that are read at once; somebody's own words are read more easily.
_LONGEST, _LONGEST_QUOTED = 30, 34


def asked_in_capacity(stem: str, key: str, fact: Fact, statements: Statements) -> str:
    """A stem that asks "Which zoologist …?" for "Who …?", where the article says what the key is.

    Args:
        stem: The question.
        key: The name that is asked for.
        fact: What it asks about.
        statements: All that the library says.
    """
    if not _WHO.search(stem):
        return stem
    for told in statements.mentions.told_of(key, fact.evidence[0].article):
        post = _post(told)
        if not post or telling(post) & telling(key):
            continue
        asked = _WHO.sub(lambda match: f"{_which(match)} {post} ", stem, count=1)  # noqa: B023
        if len(asked.split()) <= (_LONGEST_QUOTED if "“" in asked else _LONGEST):
            return introduced(polished(asked), key, told, statements)
    return stem


def _which(match: re.Match[str]) -> str:
    return "Which" if match.group()[0] == "W" else "which"


def _post(fact: Fact) -> str:
    """What a fact says that somebody is, in words that go behind "which"; or ""."""
    what = _complement(fact)
    if what is None or bareness(what.text):
        return ""
    forms = (form.fullmatch(polished(what.text)) for form in _FORMS)
    match = next(filter(None, forms), None)
    if match is None:
        return ""
    owner = match.groupdict().get("owner") or ""
    post = _placed(match["post"], owner) if owner else match["post"]
    for gendered, neutral in _NEUTRAL:
        post = gendered.sub(neutral, post)
    first, _, rest = post.partition(" ")
    if rest and country_of_adjective(first):
        post = rest  # which of the names is a Norwegian one shows
    return post if _is_fit(post) else ""


def _complement(fact: Fact) -> Phrase | None:
    """What a fact says that its subject is or was, if it says nothing else."""
    verb = fact.verb
    if verb is None or verb.lemma != "be" or verb.auxiliaries or verb.negated:
        return None
    if fact.modality is not Modality.ASSERTED or len(fact.phrases) != 2:
        return None
    what = fact.phrases[1]
    return what if what.role is Role.COMPLEMENT and not what.plural else None


def _placed(post: str, owner: str) -> str:
    """The post of a state or a body behind "which": "environment minister of Norway"."""
    state = country(owner)
    return f"{post} of {state.in_sentence if state else owner}"


def _is_fit(post: str) -> bool:
    """Whether a post says what somebody is in public, in a few plain words."""
    front = _BEHIND.sub("", post)
    words = WORD.findall(front)
    head = words[-1].lower() if words else ""
    if head in _CLOSE or not (head in POSTS or head in _CITED or field_of(head)):
        return False
    if len(post.split()) > _MOST_WORDS or any(map(country_of_adjective, words)):
        return False
    if _LOOSE.search(front) or _OF_UNNAMED.match(post, len(front)):
        return False
    return not any(one.search(post) for one in (_SEXED, _ASIDE, _OF_WHICH))
