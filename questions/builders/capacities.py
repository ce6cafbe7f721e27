"""What somebody is, as a part of the question who: "Which zoologist said …?".

A post that only one holds stands behind: "Who, as governor of the Lund Prison, said …?".
A saying that anybody might have said is told apart by what its speaker is, and a post that changes
hands is dated by what its holder says in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.builders.introducing import introduced
from questions.builders.occupations import is_calling
from questions.builders.wording.bareness import bareness
from questions.builders.wording.opening import polished
from questions.builders.wording.soundness import LONGEST
from questions.distractors import Statements
from questions.model.facts import Fact, Modality, Phrase, Role
from questions.world import country, country_of_adjective
from questions.world.callings import RELATIVES, field_of
from questions.world.posts import POSTS
from questions.world.words import WORD, offsets, telling

_MOST_WORDS = 12
# Telling words that a post and what its holder does may have in common.
_MOST_SHARED = 1
# "a particle physicist", "the head of the Lund Museum", "Norway’s environment minister".
_FORMS = (
    re.compile(r"(?:an?|the) (?P<post>[^’']+|.+ (?:at|for|from|in|of) .+)"),
    re.compile(r"(?P<owner>(?:the )?[A-Z][^’']*)['’]s? (?P<post>[a-z][\w-]*(?: [a-z][\w-]*){0,3})"),
    re.compile(r"(?P<post>[\w-]+(?: [\w-]+){0,3} (?:at|for|of) (?:the )?[A-Z].*)"),
)
_BEHIND = re.compile(r" (?:responsible )?(?:at|for|from|in|into|of|on|to|with) .*")
# Whoever is cited as one of these is cited for it.
_CITED = frozenset(
    "academic activist adviser advisor analyst archivist author campaigner co-founder consultant "
    "counsellor counselor deputy ecologist executive expert fisher founder keeper lecturer "
    "musician neuroscientist official ornithologist owner representative researcher secretary "
    "sociologist specialist spokesperson therapist trader trainer volunteer".split()
)
# Of these a government has one.
_MINISTER = re.compile(r"(?:[a-z]+ ){0,2}minister")
# Those who stand for a body alone, though they hold no post.
_ALONE = frozenset("co-founder deputy founder keeper owner representative secretary".split())
_CLOSE = frozenset(one for pair in RELATIVES for one in pair) | {
    *"ally boss colleague companion coach friend mentor neighbor neighbour partner rival".split(),
    *"predecessor successor".split(),
}
# They tell the man from the woman.
_NEUTRAL = (
    (re.compile(r"\b([Ss]pokes|[Cc]hair)(?:wo)?man\b"), r"\1person"),
    (re.compile(r"\b([Pp]olice)(?:wo)?man\b"), r"\1 officer"),
    (re.compile(r"\b([Ff]ish)erman\b"), r"\1er"),
    (re.compile(r"\b([Ss]ales|[Bb]usiness)(?:wo)?man\b"), r"\1person"),
)
_SEXED = re.compile(
    r"\b(?:[a-z]*(?:wo)?m[ae]n|actress|girl|boy|king|queen|nun|monk|mother|father|his|her|heir\w*)\b"
)
# What may have changed since, what judges, and what counts somebody among others.
_LOOSE = re.compile(
    r"\b(?:able|acting|best|big|brilliant|current|elect|elected|famous|fellow|former|future|good|"
    r"great|important|incoming|influential|key|late|leading|legendary|long-time|longtime|major|new|"
    r"newly|next|notorious|old|outgoing|own|part-time|poor|popular|prominent|renowned|respected|"
    r"second|so-called|strong|third|top|veteran|weak|well-known|young|younger|youngest|older|oldest|"
    r"first|last|only|other|\d+-year-old)\b"
)
_ASIDE = re.compile(r"\b(?:who|that|which|where|whose|and|but|then)\b|[,;:–()]|\d")
# "the national energy agency": of which nation, only the article tells.
_OF_WHICH = re.compile(r"\bthe (?:city|council|local|national|region|regional|state|town)\b(?! of)")
# "the head of the museum": of which one.
_OF_UNNAMED = re.compile(r" (?:at|for|from|in|of) the [^A-Z]*$")
# Stands for a comma, which would seem to say already what a body before it is.
_PAUSE = " |"
_WHOSE = re.compile(r"(?:^|(?<=, ))[Ww]hose (?=[a-z])")
_WHO = re.compile(r"(?:^|(?<=, ))[Ww]ho (?=[a-z])")
# What somebody is beside it, and where from: "a Danish-born salesman with an interest in clocks".
_BESIDE = re.compile(r" with (?:an?|his|her) .*")
_BORN = re.compile(r"^[A-Z][a-z]+-born ")
# Where a body has its seat matters to none of its posts.
_SEAT = re.compile(r"(?P<body> [A-Z][\w’'-]*) in (?:[A-Z][\w’'-]+ ?)+$")
# Characters before a name in which a text says what its bearer is.
_NEAR = 40
_CALLED_BEFORE = re.compile(r"\b[Tt]he (?P<post>(?:[a-z-]+ ){0,2}[a-z-]+),? $")
_CALLED_BEHIND = re.compile(
    r", (?:an? |the )?(?P<post>[a-z\d][^,.;:“”\"\n()]{3,90}?)"
    r"(?=,|\.| sa(?:id|ys)\b| wh(?:o|ose|ich)\b)"
)
_AGE = re.compile(r"\b\d+-year-old | aged \d+\b")
_BODY = (
    r"(?P<body>(?:the (?:[a-z]+ (?:in )?){,3})?[A-Z][^,.;:“”\"\n()]{3,80}?)(?=,|\.| sa(?:id|ys)\b)"
)
_OF_BODY = re.compile(rf",? of {_BODY}")
_WORKERS = {
    "researches": "researcher into",
    "studies": "researcher into",
    "taught": "teacher of",
    "teaches": "teacher of",
}
_AT_WORK = re.compile(
    rf", who (?P<verb>{'|'.join(_WORKERS)}) (?P<field>[a-z][a-z -]{{3,40}}) at {_BODY}"
)


def asked_in_capacity(
    stem: str, key: str, fact: Fact, statements: Statements, *, is_saying: bool = True
) -> str:
    """A stem that asks "Which zoologist …?" for "Who …?", where the article says what the key is.

    Args:
        stem: The question.
        key: The name that is asked for.
        fact: What it asks about.
        statements: All that the library says.
        is_saying: Whether it is asked who says something, for which somebody is cited as the
            representative of a body or a researcher into a matter.
    """
    if not (_WHO.search(stem) or _WHOSE.search(stem)):
        return stem
    for post, told in _posts(key, fact, statements, is_saying=is_saying):
        if telling(post) & telling(key) or len(telling(post) & telling(stem)) > _MOST_SHARED:
            continue
        asked = _asked(stem, post)
        if asked and len(asked.split()) <= LONGEST:
            return introduced(polished(asked), key, told, statements).replace(_PAUSE, ",")
    return stem


def _asked(stem: str, post: str) -> str:
    """The stem with "which" before a calling that many have, and "as" before a post of one."""
    if whose := _WHOSE.search(stem):
        which = "Which" if whose.group()[0] == "W" else "which"
        return "" if _BEHIND.search(post) else _WHOSE.sub(f"{which} {post}'s ", stem, count=1)
    who = _WHO.search(stem)
    is_first = who is not None and who.group()[0] == "W"
    if _is_of_one(post):
        return _WHO.sub(f"{'Who' if is_first else 'who'}, as {post}{_PAUSE} ", stem, count=1)
    return _WHO.sub(f"{'Which' if is_first else 'which'} {post} ", stem, count=1)


def _is_of_one(post: str) -> bool:
    """Whether a body or a state has one of a post at a time: "governor of the Lund Prison"."""
    front = _BEHIND.sub("", post)
    head = front.rpartition(" ")[2].lower()
    is_of_body = front != post and (head in POSTS or head in _ALONE)
    return is_of_body or _MINISTER.fullmatch(post) is not None


def _posts(
    key: str, fact: Fact, statements: Statements, *, is_saying: bool
) -> Iterator[tuple[str, Fact]]:
    """What facts say that somebody is, with the fact; then what the text says beside the name."""
    for told in statements.mentions.told_of(key, fact.evidence[0].article):
        if post := _post(told):
            yield post, told
    for post in _said_beside(key, statements.text_of(fact)) if is_saying else ():
        yield post, fact


def _said_beside(name: str, text: str) -> Iterator[str]:
    """What a text says right beside a name that its bearer is: ", keeper at the Lund Zoo,"."""
    for at in offsets(text, name):
        if match := _CALLED_BEFORE.search(text, max(0, at - _NEAR), at):
            yield from _fit(match["post"])
        end = at + len(name)
        if match := _CALLED_BEHIND.match(text, end):
            yield from _fit(_AGE.sub("", match["post"]))
        if match := _OF_BODY.match(text, end):
            yield from _fit(f"representative of {match['body']}")
        if match := _AT_WORK.match(text, end):
            yield from _fit(f"{_WORKERS[match['verb']]} {match['field']} at {match['body']}")


def _fit(post: str) -> Iterator[str]:
    made = _plain(polished(post.strip()))
    if _is_fit(made):
        yield made


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
    post = _plain(_placed(match["post"], owner) if owner else match["post"])
    return post if _is_fit(post) else ""


def _plain(post: str) -> str:
    """A post that tells neither sex nor nation, as the names may."""
    for gendered, neutral in _NEUTRAL:
        post = gendered.sub(neutral, post)
    post = _SEAT.sub(r"\g<body>", _BORN.sub("", _BESIDE.sub("", post)))
    first, _, rest = post.partition(" ")
    return rest if rest and country_of_adjective(first) else post


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
    if head in _CLOSE or not (head in POSTS | _CITED or field_of(head) or is_calling(head)):
        return False
    if len(post.split()) > _MOST_WORDS or any(map(country_of_adjective, words)):
        return False
    if _LOOSE.search(front) or _OF_UNNAMED.match(post, len(front)):
        return False
    return not any(one.search(post) for one in (_SEXED, _ASIDE, _OF_WHICH))
