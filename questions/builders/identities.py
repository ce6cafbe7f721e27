"""What a text says that somebody is: a calling, a post in a body, or a place of work.

Read from the words beside the name: "the zoologist Ann Hale", "Ann Hale, head of the Lund Zoo,",
"Ann Hale of Lund University", "Ann Hale, who teaches music".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from questions.builders.appositions import Presentation, around, told_before, told_behind
from questions.builders.occupations import is_calling
from questions.distractors.things import with_article

_RANKS = frozenset("assistant associate chief deputy first junior lead senior vice".split())
_UPPER = r"(?![a-zà-öø-ÿ])[^\W\d_]"
_JOINING = r"(?:of|for|and|at|in|on|the|de|da|do|du|del)"
_NAME = rf"(?:the )?{_UPPER}[\w’'.&-]*(?: (?:{_JOINING} )*{_UPPER}[\w’'.&-]*)*"
# What somebody is in a body that has a name: ", director of the Lund Zoo,".
_POSTS = (
    r"boss|captain|ceo|chair|chairman|chairwoman|chairperson|chief executive|chief engineer|coach|"
    r"co-founder|commander|conductor|coordinator|curator|dean|director|editor|founder|governor|"
    r"head|headteacher|keeper|leader|manager|mayor|member|owner|president|principal|professor|"
    r"rector|representative|researcher|secretary|spokesman|spokesperson|spokeswoman|superintendent|"
    r"warden"
)
_FRONT = r"(?:(?!former|late|then|future|old|new|own|current|present)[a-z-]+ ){0,2}"
_AGE = r"(?:, \d{1,3})?"
_OF_BODY = re.compile(
    rf"{_AGE}, (?:now )?(?:the |an? )?(?P<post>{_FRONT}(?:(?i:{_POSTS}))"
    r"(?: (?:of|for) [a-z][a-z -]{2,30})?) (?P<link>of|at|for) "
    rf"(?P<the>the )?(?:[\d,]+-strong )?(?P<body>{_NAME})(?=[,.;]| who\b| sa(?:id|ys)\b)"
)
# "The head of Norway's prison service, Ann Hale,".
_BEFORE_BODY = re.compile(
    rf"\b[Tt]he (?P<post>{_FRONT}(?:{_POSTS})) (?P<link>of|at|for) "
    rf"(?P<the>the )?(?P<body>{_NAME}(?: [a-z][a-z -]{{2,30}})?),? $"
)
# "Norway's energy minister, Ann Hale", "Norla's manager Ann Hale".
_OF_OWNER = re.compile(
    rf"(?:^|[^\w’'.-])(?P<owner>{_NAME}) (?P<post>{_FRONT}(?:{_POSTS}|minister|ambassador)),? $"
)
# "Ann Hale, a Norla spokeswoman".
_AT_BODY = re.compile(
    rf"{_AGE}, an? (?P<owner>{_NAME}) (?P<post>{_FRONT}(?:{_POSTS}|official|engineer))(?=[,.;])"
)
# "Ann Hale of Lund University", "Ann Hale, of the Lund Zoo,", "Ann Hale, who works at Lund Zoo".
_WITHIN = re.compile(
    r"(?:,? of|, who (?:is|works|teaches|researches|studies)(?: [a-z][a-z -]{2,30})? (?:at|for)) "
    rf"(?P<body>{_NAME})(?=[,.;]| (?:who|has|have|had|is|was|thinks|believes|sa(?:id|ys))\b)"
)
_VERSED = re.compile(
    rf"{_AGE}, (?P<words>an (?:expert|authority) (?:in|on) [a-z][a-z -]{{3,30}})(?=[,.;])"
)
# "Ann Hale, who heads an alliance of thirty clubs": the head of it.
_LEADING = re.compile(
    rf"{_AGE}, who (?P<verb>chairs|directs|edits|founded|heads|leads|manages|owns) "
    r"(?P<what>an? [^,.;:()“”\"\n]{6,70}?)(?=[,.;]| and [a-z]+s? )"
)
_LEADERS = {
    "chairs": "chair",
    "directs": "director",
    "edits": "editor",
    "founded": "founder",
    "heads": "head",
    "leads": "leader",
    "manages": "manager",
    "owns": "owner",
}
_BODIES = re.compile(
    r"\b(?:Academy|Agency|Aquarium|Archive|Association|Bank|Center|Centre|Club|College|Commission|"
    r"Company|Council|Federation|Foundation|Garden|Hospital|Institute|Laboratory|Library|Museum|"
    r"Observatory|Party|School|Service|Society|Trust|Union|University|Zoo)\b|^[A-Z]{3,5}$"
)
# "Ann Hale, a former swimmer": better than nothing.
_ONCE = re.compile(
    r"(?:, \d{1,3})?, a (?P<words>former (?:[a-z-]+ )?(?P<head>[a-z]+))"
    r"(?=[,.;]| (?:from|who|with)\b)"
)
# "Ann Hale, who keeps bees": what that makes of her.
_DOING = re.compile(
    r", who (?P<verb>teaches|drives|keeps|breeds|owns) "
    r"(?:an? |the |his |her |\d[\d,]* |some |about )*(?P<what>[a-z][a-z-]*(?: [a-z-]+)?)"
    r"(?=[,.;]| (?:and|at|by|for|from|in|near|on|opposite|outside|to|with)\b)"
)
_KEEPERS = {"hives": "beekeeper", "bees": "beekeeper"} | dict.fromkeys(
    "cattle cows ewes goats hens lambs pigs reindeer sheep".split(), "farmer"
)
_TAUGHT = frozenset(
    "art biology chemistry dance drama economics English French geography German history Latin law "
    "mathematics maths music philosophy physics science sport sports".split()
)
_DRIVEN = frozenset("bus coach crane lorry taxi tractor train tram truck van".split())
_OWNED = frozenset(
    "bakery bar bookshop boatyard brewery café cafe cinema farm factory gallery garage hotel "
    "pharmacy pub restaurant sawmill shop store vineyard".split()
)
# "The first who tried it was a showman. Ann Hale …": the next sentence names whom this one means.
_AWAITED = re.compile(
    r"(?:\bThe (?:first|last|only|next|man|woman|person|one)\b[^.!?\n]*? (?:is|was)"
    r"| (?:is|was|were|been) [a-z]+(?:ed|en|de|lt|ld|ne|nd) by) an? "
    r"(?P<words>[a-z]+(?: [a-z]+)?)\.[ \n]$"
)
# "a cello made by Ann Hale", "a novel by Ann Hale": what that makes of her.
_MADE_BY = re.compile(
    r"\b(?:[Aa]n?|one|[Hh]is|[Hh]er|[Tt]he|two|three|\w+’s|\w+'s) (?:[a-z]+ )?"
    r"(?P<work>(?!made |built )[a-z]+?)s?"
    r"(?P<made>,? (?:made|built))? by (?:[A-Z]\w+ and )?$"
)
_MAKERS = {
    "book": "author",
    "concerto": "composer",
    "documentary": "film-maker",
    "film": "film-maker",
    "novel": "novelist",
    "opera": "composer",
    "painting": "painter",
    "play": "playwright",
    "poem": "poet",
    "requiem": "composer",
    "sculpture": "sculptor",
    "sonata": "composer",
    "statue": "sculptor",
    "symphony": "composer",
}
_INSTRUMENTS = frozenset(
    "bell cello clock flute globe guitar harp harpsichord lute lyre organ piano trumpet viola "
    "violin watch".split()
)
_POSSESSIVE = re.compile(r"['’]s?$")
_LONGEST_POST = 11


# "His rival, Ann Hale, was a silk merchant": the name explains who that is.
_EXPLAINING = re.compile(r"(?:^|[.!?]\s|\n)(?:Her|His|Its|Their|The) [a-z -]+, $")


# They say enough with a word before them: "police officer", "law student".
_BROAD = frozenset(
    "adviser advisor consultant expert maker officer official player rider shopper specialist "
    "student trainer veteran volunteer worker".split()
)


def _tells(noun: str) -> bool:
    return noun in _BROAD or is_calling(noun)


@lru_cache(maxsize=4_096)
def called(name: str, text: str) -> Presentation | None:
    """What a text says that somebody is by calling: "dock worker", "Danish zoologist"."""
    for before, behind in around(name, text):
        told = told_before(before, behind, _tells) or told_behind(before, behind, _tells)
        if told is None and _EXPLAINING.search(before):
            told = told_behind("", behind.removeprefix(","), _tells)
        told = told or _awaited(before) or _doing(behind) or _making(before)
        if told is not None and not told.is_behind and (words := _unranked(told.words.split())):
            return Presentation(words)
    return _resumed(name, text)


# "Ann Hale stops. On a muddy track, the scientist finds a print.", "The 36-year-old baker".
_RESUMING = re.compile(
    r"[^.!?\n“”\"]*[.!?] (?:[A-Z][^.,!?\n“”\"]{3,60}, )?"
    r"[Tt]he (?P<age>\d+-year-old )?"
    r"(?P<words>(?:(?!and\b|of\b|or\b)[a-z-]+ ){0,2}?(?P<head>[a-z-]+))"
    r"(?= [a-z]+(?:s|ed|d|t|w|e)\b)"
)
_ANOTHER = re.compile(r"\b[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]")


def _resumed(name: str, text: str) -> Presentation | None:
    """What the sentence behind the first one on somebody calls them by, if nobody else is named."""
    at = text.find(name)
    match = _RESUMING.match(text, at + len(name)) if at >= 0 else None
    if match is None or _ANOTHER.search(match.group()) or _ANOTHER.search(text, 0, at):
        return None
    head = match["head"]
    is_first = match["age"] is not None or not re.search(
        rf"\b{head}\b", text[: match.start("head")]
    )
    words = _unranked(match["words"].split()) if is_first and _tells(head) else ""
    return Presentation(words) if words else None


def _unranked(words: list[str]) -> str:
    """What says enough without a rank: "engineer" of "chief engineer"; or ""."""
    ranks = [at for at, word in enumerate(words) if word in _RANKS]
    kept = words[ranks[-1] + 1 :] if ranks else words
    is_told = len(kept) > 1 and not kept[-2][:1].isupper()
    return " ".join(kept) if is_told or kept[-1] not in _BROAD else ""


_OPENING = re.compile(r"(?:A|An|The) (?:[a-z-]+ ){0,2}?(?P<head>[a-z-]+) (?:has|is|was|who)\b")


@lru_cache(maxsize=256)
def headlined(title: str, text: str) -> str:
    """The one calling that a headline names, or the first words of a text; or "".

    A text calls the one whom it is about so: "Gardener may keep coins".
    """
    words: list[str] = re.findall(r"[a-z-]+", title.lower())
    callings = [word for word in dict.fromkeys(words) if is_calling(word)]
    if callings:
        return callings[0] if len(callings) == 1 else ""
    match = _OPENING.match(text)
    return str(match["head"]) if match and is_calling(match["head"]) else ""


@lru_cache(maxsize=4_096)
def placed(name: str, text: str) -> Presentation | None:
    """What somebody is in a body or a state that a text names, behind or before the name.

    Words before the name hold their owner: "Norway's energy minister".
    """
    for before, behind in around(name, text):
        found = next(_placed(before, behind), None)
        if found is not None:
            return found
    return None


def _placed(before: str, behind: str) -> Iterator[Presentation]:
    match = _OF_BODY.match(behind) or _BEFORE_BODY.search(before)
    if match is not None:
        post = match["post"][:1].lower() + match["post"][1:]
        yield from _brief(_posted(f"{post} {match['link']} {match['the'] or ''}{match['body']}"))
    if match := _VERSED.match(behind):
        yield Presentation(match["words"], is_behind=True)
    if (match := _OF_OWNER.search(before)) and _POSSESSIVE.search(match["owner"]):
        yield Presentation(f"{match['owner']} {match['post']}")
    if match := _AT_BODY.match(behind):
        yield Presentation(f"the {match['owner']} {match['post']}")
    match = _WITHIN.match(behind)
    if match and _BODIES.search(match["body"]):
        yield from _brief(f"of {match['body']}")
    if match := _LEADING.match(behind):
        yield from _brief(f"the {_LEADERS[match['verb']]} of {match['what']}")
    if (match := _ONCE.match(behind)) and _tells(match["head"]):
        yield Presentation(f"the {match['words']}")


def _brief(words: str) -> Iterator[Presentation]:
    if len(words.split()) <= _LONGEST_POST:
        yield Presentation(words, is_behind=True)


_ONE_OF_MANY = re.compile(
    r"(?:[a-z-]+ )*(?:member|professor|researcher|representative|spokes\w+|keeper|curator)\b"
)


def _posted(words: str) -> str:
    """A post with its article: "the head of the Lund Zoo", "a member of the Lund Choir"."""
    return with_article(words) if _ONE_OF_MANY.match(words) else f"the {words}"


def _awaited(before: str) -> Presentation | None:
    match = _AWAITED.search(before)
    words = match["words"] if match else ""
    return Presentation(words) if words and is_calling(words.rpartition(" ")[2]) else None


def _making(before: str) -> Presentation | None:
    """What somebody is who wrote a novel or made a cello."""
    match = _MADE_BY.search(before)
    if match is None:
        return None
    if match["made"]:
        is_known = match["work"] in _INSTRUMENTS
        return Presentation(f"{match['work']} maker") if is_known else None
    return Presentation(_MAKERS[match["work"]]) if match["work"] in _MAKERS else None


def _doing(behind: str) -> Presentation | None:
    """What somebody is who teaches music, keeps bees or drives a bus."""
    match = _DOING.match(behind)
    if match is None:
        return None
    verb, what = match["verb"], match["what"]
    head = what.rpartition(" ")[2]
    match verb:
        case "teaches" if what in _TAUGHT:
            return Presentation(f"{what} teacher")
        case "drives" if what in _DRIVEN:
            return Presentation(f"{what} driver")
        case "keeps" | "breeds" if head in _KEEPERS:
            return Presentation(_KEEPERS[head])
        case "owns" if head in _OWNED:
            return Presentation(f"{what} owner")
    return None
