"""Whether the stem, or the fact's own sentence, rules a candidate out."""

from __future__ import annotations

import re

from questions import world
from questions.distractors.sameness import is_same, names_of
from questions.model.facts import Fact, Mention
from questions.world.people import is_given_name
from questions.world.spelling import plain
from questions.world.words import holds, offsets

_GROUPS = {
    "United Nations": "UN",
    "UN": "UN",
    "European Union": "European Union",
    "EU": "European Union",
    "Arab League": "Arab",
}
_MEMBERSHIP = re.compile(
    r"\b(?:join(?:s|ed|ing)?|members? of|belong(?:s|ed)? to|admitted to|acceded to|entered) "
    rf"(?:the )?(?P<group>{'|'.join(_GROUPS)})\b"
)
# Who did something among the members is asked, not who is one.
_AMONG_MEMBERS = re.compile(
    r"\b(?:[Ww]hich|what|only|first|last|sole) (?:\w+ )?members? of (?:the )?[\w ]+$"
)
_SINGLED_OUT = re.compile(r"\b(?:first|last|only|alone|host\w*|propos\w*|draft\w*)\b")
_TIES = re.compile(
    r"\b(?:ties|relations|recogni\w+|embass\w+|diplomat\w*|ambassador\w*|normali\w+)\b"
)
# What many countries do alike, so that hardly any of them would be a wrong answer.
_DONE_BY_MANY = re.compile(
    r"\b(?:support|back|vote|sign|ratif|accede|attend|condemn|recogni[sz]|adopt|abstain|oppose|"
    r"take part|participat|compete)\w*\b.*\b(?:UN|United Nations|[Rr]esolution|[Tt]reaty|"
    r"[Cc]onvention|"
    r"[Cc]onference|[Ss]ummit|[Pp]rotocol|Olympic\w*|World Cup|[Cc]harter|sanctions)\b"
)
# The halves of divided countries, by the names of their twins.
_TWINS = {
    "KP": ("South Korea", "Republic of Korea"),
    "KR": ("North Korea",),
    "CN": ("Taiwan",),
    "TW": ("China",),
    "IL": ("Palestine",),
    "PS": ("Israel",),
    "RS": ("Kosovo",),
    "XK": ("Serbia",),
}
_ONE_MORE = re.compile(r", too\b|\btoo(?=[.;])|\bas well(?! as\b)|\blikewise\b", re.IGNORECASE)
_JOINED = frozenset(
    f"{comma}{word}".strip()
    for comma in ("", ", ")
    for word in ("", "and", "or", "as well as", "like", "along with", "together with")
) - {""}


def stands_in(name: str, stem: str) -> bool:
    """Whether the stem already names the candidate, by any of its names."""
    text = plain(stem)
    if any(holds(text, known) for known in names_of(name)) or _is_called_in(name, text):
        return True
    state = world.country(name)
    if state is None:
        return False
    words = (plain(word) for word in (state.capital, *state.adjectives) if word)
    return any(holds(text, word) or holds(text, f"{word}s") for word in words)


def _is_called_in(name: str, stem: str) -> bool:
    """Whether a stem speaks of somebody by the given name alone: "Whose husband was Donald?"."""
    given, _, surname = name.partition(" ")
    if not surname or not is_given_name(given):
        return False
    return re.search(rf"\b{re.escape(plain(given))}\b(?! [A-Z])", stem) is not None


def is_member(name: str, stem: str) -> bool:
    """Whether the stem asks who belongs to a group of countries that the candidate belongs to."""
    state, asked = world.country(name), _MEMBERSHIP.search(plain(stem))
    if asked and _AMONG_MEMBERS.search(plain(stem)[: asked.end()]):
        return False
    return bool(state and asked and state in world.members(_GROUPS[asked["group"]]))


def is_done_by_many(stem: str) -> bool:
    """Whether a stem asks for a country that did what most countries did."""
    return _DONE_BY_MANY.search(stem) is not None and not _SINGLED_OUT.search(stem)


def is_twin(name: str, stem: str) -> bool:
    """Whether the stem asks about ties with the other half of the candidate's divided country.

    What one half has with a country, the other half mostly lacks: neither answer would be safe.
    """
    state = world.country(name)
    twin = _TWINS.get(state.code) if state else None
    return bool(twin and _TIES.search(stem) and any(holds(plain(stem), one) for one in twin))


def is_added_itself(fact: Fact) -> bool:
    """Whether the fact's sentence tells of one more ("Lena, too, won it"): others fit as well."""
    return _ONE_MORE.search(plain(fact.evidence[0].quote)) is not None


def shares_fate(candidate: str, fact: Fact, key: Mention) -> bool:
    """Whether the fact's own sentence says of the candidate what it says of the key.

    So it is for what stands in one phrase with the key ("Cuba and Syria"), or beside it.
    """
    for phrase in fact.phrases:
        if any(
            mention.start == key.start and mention.end == key.end for mention in phrase.mentions
        ):
            others = (mention for mention in phrase.mentions if mention.start != key.start)
            if any(is_same(candidate, mention.text) for mention in others):
                return True
    sentence, name, answer = plain(fact.evidence[0].quote), plain(candidate), plain(key.text)
    return _stand_joined(sentence, name, answer) or _stand_joined(sentence, answer, name)


def _stand_joined(sentence: str, first: str, second: str) -> bool:
    """Whether two names stand side by side with only a joining word between them."""
    return any(
        sentence[start + len(first) : end].removesuffix(" the ").strip() in _JOINED
        for start in offsets(sentence, first)
        for end in offsets(sentence, second)
        if start + len(first) < end
    )
