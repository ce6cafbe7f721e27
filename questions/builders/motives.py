"""Wrong reasons for a deed: what moves others to such deeds, and the article says nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.clause import Clause, words_of
from questions.distractors.candidates import draw
from questions.model.facts import Kind, Role
from questions.model.items import Option
from questions.world import motives
from questions.world.inflection import past, present
from questions.world.motives import Motive
from questions.world.words import telling

COUNT = 3
_SLOT = re.compile(r"\{(?P<of>[vgp]):(?P<lemma>\w+)\}")
_PAST = re.compile(r"\b(?:was|were|had|did|could|would|\w{2,}ed)\b")
_PRESENT = re.compile(r"\b(?:is|are|has|have|does|do|can|will)\b")
_ACTORS = (Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP)
# Deeds that these verbs tell of certain things only.
_OF_WHAT = {
    "retreat": re.compile(
        r"\b(?:allies|army|armies|corps|defenders|division|fleet|forces?|garrison|regiment|"
        r"soldiers|troops)\b",
        re.IGNORECASE,
    ),
    "study": re.compile(
        r"\b(?:experiment|investigation|measurement|stud(?:y|ies)\b|survey|test|trial)"
    ),
    "institute": re.compile(
        r"\b(?:agency|authority|board|commission|committee|council|inspectorate|office|tribunal)\b",
        re.IGNORECASE,
    ),
    "send": re.compile(
        r"\b(?:army|battalion|cavalry|fleet|forces?|garrison|marines|men|regiment|soldiers|troops|"
        r"warships?)\b"
    ),
}
_HE, _SHE = (re.compile(rf"\b(?:{one})\b", re.I) for one in ("he|him|his", "she|her"))
_THREAT = re.compile(r"\b(?:danger|hazard|risk|threat)\b")
_ATTACK = re.compile(r"\b(?:attack|campaign|invasion|offensive|operation|raid|siege)\b", re.I)
_FIGURE = re.compile(r"\d|%|\bper ?cent\b")
_SUFFERING = {"it": "it", "they": "them", "he": "him", "she": "her"}
_OWN = {"it": "its", "they": "their", "he": "his", "she": "her"}
_TABLES: Mapping[str, Mapping[str, Sequence[Motive]]] = {
    "because": motives.CLAUSES,
    "because of": motives.NOUNS,
    "to": motives.AIMS,
}
_FRAME = telling("because of he she they")
_NEAR = 150
"""Letters before and behind a sentence in which its article may speak of another reason for it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A reason that is asked for.

    Attributes:
        sort: The sort of deed, as `questions.world.motives` has it.
        stem: The question.
        key: The reason, "because …", "because of …" or "to …".
        told: The words of the article around it.
        doer: "he", "she", "it" or "they"; "" where it is not known.
    """

    sort: str
    stem: str
    key: str
    told: str
    doer: str


def sort_of(clause: Clause) -> str:
    """The sort of deed that a clause tells of, or ""."""
    group, actor = clause.group, clause.subject.kind in _ACTORS
    lemma = f"{group.lemma} {group.particle}".strip()
    sort = motives.DEEDS.get(lemma, "")
    if not sort and actor and not group.is_passive and group.lemma not in motives.NO_DEEDS:
        return "act"
    if group.lemma in ("be", "become", "remain", "pose", "represent"):
        return "threat" if any(_THREAT.search(one.text) for one in clause.rest) else ""
    told = " ".join(one.text for one in (clause.subject, *clause.rest))
    if sort in ("introduce", "build") and _ATTACK.search(told):
        return "attack"
    if sort in _OF_WHAT and not _OF_WHAT[sort].search(told):
        return "act" if sort == "retreat" and actor else ""
    if group.lemma == "drop" and group.is_passive:
        return "end"
    return _narrowed(sort, clause) if sort else ""


def _narrowed(sort: str, clause: Clause) -> str:
    """The sort of deed, if it is told of somebody or something that it fits."""
    group, kind = clause.group, clause.subject.kind
    has_object = any(one.role is Role.OBJECT for one in clause.rest)
    match sort:
        case "fall" | "rise":
            fits = not has_object and not group.is_passive and kind not in _ACTORS
        case "go":
            fits = kind is Kind.PERSON and not group.is_passive
        case "refuse" | "oppose" | "forbid":
            fits = kind in _ACTORS or group.is_passive
        case "end" if kind is Kind.PERSON and not group.is_passive:
            return "act"
        case "end":
            told = " ".join(map(words_of, clause.rest))
            fits = (group.lemma != "end" or has_object) and not _FIGURE.search(told)
        case _:
            fits = True
    return sort if fits else ""


def doer_of(clause: Clause, quote: str) -> str:
    """The pronoun for who did what a clause tells, if it is somebody who has reasons.

    Args:
        clause: The clause.
        quote: The sentence that says so; it shows by "she" or "his" what somebody is called.
    """
    if clause.subject.kind not in _ACTORS or clause.group.is_passive:
        return ""
    if is_plural(clause.subject):
        return "they"
    if clause.subject.kind is not Kind.PERSON:
        return "it"
    is_he, is_she = (bool(one.search(quote)) for one in (_HE, _SHE))
    return "" if is_he is is_she else ("he" if is_he else "she")


def told_around(text: str, start: int, end: int) -> str:
    """The words of an article around one of its sentences."""
    return text[max(0, start - _NEAR) : end + _NEAR]


def find(asked: Asked, *, seed: int) -> tuple[Option, ...]:
    """Three wrong reasons in the form of the right one, or none."""
    front = _front(asked.key)
    rows = _TABLES[front].get(asked.sort, ())
    said = telling(f"{asked.stem} {asked.key}") - _FRAME
    found: dict[str, list[str]] = {}
    for row in rows:
        texts = [each for each in _worded(row, asked) if not telling(each) & said]
        if texts and not motives.THEMES[row.theme].search(asked.told):
            found.setdefault(row.theme, []).extend(texts)
    return _chosen(asked, list(found.values()), seed)


def _front(key: str) -> str:
    """The words that a reason begins with."""
    return next(each for each in ("because of", "because", "to") if key.startswith(f"{each} "))


def _worded(row: Motive, asked: Asked) -> Iterator[str]:
    """A reason in the tense of the right one, and the same with more words."""
    front = _front(asked.key)
    is_present = not _PAST.search(asked.key) and bool(_PRESENT.search(asked.key))
    if not asked.doer and ("{s}" in row.words or "{them}" in row.words):
        return
    for words in (row.words, f"{row.words} {row.tail}".strip()):
        said = words.replace("{s}", asked.doer).replace("{poss}", _OWN.get(asked.doer, ""))
        said = said.replace("{them}", _SUFFERING.get(asked.doer, ""))
        said = said.replace("{would}", "will" if is_present else "would")
        yield f"{front} {_SLOT.sub(lambda each: _verb(each, asked.doer, is_present), said)}"


def _verb(slot: re.Match[str], doer: str, is_present: bool) -> str:
    plural = slot["of"] == "p" or (slot["of"] == "v" and doer == "they")
    if is_present:
        return present(slot["lemma"], plural=plural)
    return past(slot["lemma"], plural=plural)


def _chosen(asked: Asked, themes: Sequence[Sequence[str]], seed: int) -> tuple[Option, ...]:
    """Reasons of three themes, of which at least one is as long as the key."""
    aims = (1.1, 0.95, 0.85)
    length, kept = len(asked.key), [*themes]
    chosen: list[str] = []
    for share in aims:
        nearest = sorted(
            kept,
            key=lambda texts: (
                min(_misfit(asked, each, share * length) for each in texts),
                draw(seed, asked.stem, texts[0]),
            ),
        )
        if not nearest:
            return ()
        chosen.append(min(nearest[0], key=lambda each: _misfit(asked, each, share * length)))
        kept.remove(nearest[0])
    if max(map(len, chosen)) < 0.85 * length or min(map(len, chosen)) < 0.55 * length:
        return ()
    why = "Nothing in the article gives that as the reason."
    return tuple(Option(each, why=why, origin="gazetteer") for each in chosen)


def _misfit(asked: Asked, text: str, length: float) -> float:
    """How far a reason is from a length, in steps of letters, and from the key's form."""
    begins = f"because {asked.doer} "
    same = text.startswith(begins) == asked.key.startswith(begins)
    return abs(len(text) - length) // 6 + (0 if same else 3)
