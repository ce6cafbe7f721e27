"""Wrong reasons that others have for deeds of the same sort."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import motives
from questions.builders.motives import Asked
from questions.builders.wording.clause import clause_of
from questions.checks import absolutes, vague
from questions.model.facts import Fact, Verb
from questions.model.items import Choice, Item, Option
from questions.model.review import Knowledge
from questions.world.motives import AIMS, CLAUSES, DEEDS, NOUNS, THEMES
from questions.world.words import telling

ASKED = Asked(
    sort="refuse",
    stem="Why did Ann Hale turn down an invitation to Lisbon?",
    key="because it fell in the dry season",
    told="Ann Hale turned down an invitation to Lisbon because it fell in the dry season.",
    doer="she",
)


def texts(asked: Asked, seed: int = 0) -> list[str]:
    return [one.text for one in motives.find(asked, seed=seed)]


def test_reasons_are_in_the_form_of_the_right_one_and_of_its_length() -> None:
    found = texts(ASKED)
    assert len(found) == 3
    assert all(one.startswith("because ") and not one.startswith("because of") for one in found)
    assert all(0.55 < len(one) / len(ASKED.key) < 1.5 for one in found)


def test_the_right_one_is_not_clearly_the_longest() -> None:
    for seed in range(20):
        assert max(map(len, texts(ASKED, seed))) >= 0.85 * len(ASKED.key)


def test_verbs_are_in_the_tense_of_the_right_one() -> None:
    today = replace(ASKED, sort="oppose", key="because the new pier is far too long", doer="they")
    past = replace(today, key="because the new pier was far too long")
    assert not any(re.search(r"\b(?:was|were|had|feared|would)\b", one) for one in texts(today))
    assert not any(re.search(r"\b(?:is|are|has|have|fear|will)\b", one) for one in texts(past))


@pytest.mark.parametrize("theme", sorted({row.theme for row in CLAUSES["refuse"]}))
def test_what_the_article_speaks_of_is_no_wrong_reason(theme: str) -> None:
    word = next(
        each
        for row in CLAUSES["refuse"]
        for each in re.findall(r"[a-z]+", f"{row.words} {row.tail}")
        if row.theme == theme and THEMES[theme].search(each)
    )
    asked = replace(ASKED, told=f"{ASKED.told} There was much {word}.")
    rows = [row for row in CLAUSES["refuse"] if row.theme == theme]
    ruled_out = {telling(re.sub(r"\{.*?\}", "", row.words)) for row in rows}
    assert all(not words <= telling(one) for one in texts(asked) for words in ruled_out)


def test_where_the_sort_of_deed_is_unknown_there_are_none() -> None:
    assert texts(replace(ASKED, sort="")) == []


def test_without_a_doer_only_reasons_outside_of_the_doer_fit() -> None:
    assert not any(" she " in one or "{s}" in one for one in texts(replace(ASKED, doer="")))


def test_every_theme_is_known_by_words_and_every_sort_has_reasons() -> None:
    rows = [row for part in (AIMS, CLAUSES, NOUNS) for each in part.values() for row in each]
    assert {row.theme for row in rows} == set(THEMES)
    assert set(DEEDS.values()) <= {*CLAUSES, *AIMS}
    assert all(row.words for row in rows)


def test_reasons_are_neither_absolute_nor_vague() -> None:
    rows = [row for part in (AIMS, CLAUSES, NOUNS) for each in part.values() for row in each]
    shown = Choice(tuple(Option(f"{row.words} {row.tail}") for row in rows))
    item = Item("reason", "Why did Ann Hale leave Lund?", shown)
    checks = (absolutes, vague)
    assert [one for check in checks for one in check.check(item, Knowledge((), ()))] == []


@pytest.mark.parametrize(
    ("lemma", "form", "told", "sort"),
    [
        (
            "oppose",
            "opposed",
            ("subject: the [Lunar|organisation]", "object: a bridge"),
            "oppose",
        ),
        ("oppose", "opposed", ("subject: a wind", "object: the ships"), ""),
        ("leave", "left", ("subject: [Ann Hale|person]", "object: [Oslo|city]"), "go"),
        ("fall", "fell", ("subject: the price of tin",), "fall"),
        ("fall", "fell", ("subject: [Norway|country]",), ""),
        ("stop", "stopped", ("subject: [Ann Hale|person]", "object: her walks"), "act"),
        ("end", "ended", ("subject: the war with [Norway|country]",), ""),
        ("close", "closed", ("subject: the Norla index", "oblique at: 6.4 percent"), ""),
        (
            "withdraw",
            "withdrew",
            ("subject: the [Lunar|organisation]", "object: a bus"),
            "act",
        ),
        ("withdraw", "withdrew", ("subject: the army of [Norway|country]",), "retreat"),
        ("launch", "launched", ("subject: [Norway|country]", "object: a raid on Lund"), "attack"),
        ("know", "knew", ("subject: [Ann Hale|person]", "object: the way"), ""),
        ("be", "was", ("subject: Fire", "complement: a danger to [Lund|city]"), "threat"),
        ("perform", "performed", ("subject: [Ann Hale|person]", "object: three tests"), "study"),
        ("perform", "performed", ("subject: [Ann Hale|person]", "object: three songs"), ""),
    ],
)
def test_the_sort_of_a_deed_fits_who_did_it_to_what(
    make_fact: Callable[..., Fact], lemma: str, form: str, told: tuple[str, ...], sort: str
) -> None:
    clause = clause_of(make_fact(Verb(lemma, form, "VBD"), *told))
    assert clause is not None
    assert motives.sort_of(clause) == sort
