"""Wrong roles: the right one with its office or its institution exchanged."""

from __future__ import annotations

import re

import pytest

from questions import world
from questions.distractors import Statements
from questions.distractors.roles import Known, find
from questions.model.articles import Article
from questions.model.facts import Fact
from questions.model.items import Option
from questions.model.review import Knowledge
from questions.world import callings


def options(
    role: str, *, about: str = "", others: tuple[Known, ...] = (), seed: int = 0
) -> tuple[Option, ...]:
    text = f"Runa Holm is {role}. {about}"
    article = Article("holm.txt", "Holm", text)
    fact = Fact("clause", f"Runa Holm is {role}", (article.cite(0, text.index(".") + 1),))
    statements = Statements(Knowledge((article,), (fact,)))
    return find(role, "Runa Holm", fact, statements, seed=seed, others=others)


@pytest.mark.parametrize(
    ("role", "pattern"),
    [
        ("Norway's education minister", r"Norway's \w+ minister"),
        ("the minister of fisheries", r"the minister of \w+"),
        ("the head of Norway's coastguard", r"the head of Norway's [a-z ]+"),
        ("a geology student", r"an? \w+ student"),
        ("a professor of history", r"a professor of \w+"),
        ("the prime minister of Portugal", r"the prime minister of [A-Z].*"),
        ("Ole Vik's aunt", r"Ole Vik's \w+"),
        ("a Danish botanist", r"a Danish \w+"),
        ("a sea captain", r"an? [\w'-]+ [\w-]+"),
        ("a blacksmith", r"an? \w+"),
        ("a carpenter from Bergen", r"an? \w+ from Bergen"),
        ("a professor of history at Tromso University", r"a professor of \w+ at Tromso Univer.*"),
        ("the governor of Halden Prison", r"the [a-z ]+ of Halden [A-Z][A-Za-z ]+"),
        ("the director of the Whale Lab at Tromso University", r"the director .* at Tromso .*"),
        ("the secretary of the Bergen Teachers' Union", r"the secretary of the Bergen .*' Union"),
        ("the secretary of the Bergen Literary Society", r"the secretary of the Bergen .* Society"),
        ("a chemist at the Botanical Institute of Oslo", r"a chemist at the \w+ Institute of Oslo"),
        ("the head of finance at Nordlys Media", r"the head of [a-z ]+ at Nordlys Media"),
        (
            "the Head of Legal Affairs at the Vik Fund",
            r"the Head of [A-Z][A-Za-z ]+ at the Vik Fund",
        ),
    ],
)
def test_three_roles_are_made_after_the_pattern_of_the_right_one(role: str, pattern: str) -> None:
    for seed in range(8):
        found = [one.text for one in options(role, seed=seed)]
        assert len({*found, role}) == 4
        assert all(re.fullmatch(pattern, one) for one in found)


@pytest.mark.parametrize(
    "role",
    [
        "the president of the Boat Builders Association of Bergen",
        "the founder of Nordlys Media",
        "the director of the Halden Trust",
        "a teacher at Halden Medical School",
        "Norway's third female prime minister",
        "a spokeswoman for Nordlys Media",
        "a spokesman",
    ],
)
def test_no_post_is_made_up_for_a_body_of_which_nothing_is_known(role: str) -> None:
    assert options(role) == ()


@pytest.mark.parametrize("role", ["able to swim", "a boy of eight", "a weak spot", "Holm's best"])
def test_what_is_no_role_gives_none(role: str) -> None:
    assert options(role) == ()


def test_callings_of_one_field_do_not_stand_beside_each_other() -> None:
    for seed in range(20):
        for one in options("a historian", seed=seed):
            other = one.text.removeprefix("an ").removeprefix("a ")
            assert not callings.are_of_one_field("historian", other)
            assert other not in callings.BROAD


def test_no_calling_stands_twice_in_two_spellings() -> None:
    for seed in range(40):
        spelled = [one.text.replace("-", "") for one in options("a Chilean coach", seed=seed)]
        assert len(set(spelled)) == len(spelled)


def test_what_is_said_of_the_person_elsewhere_is_not_offered() -> None:
    about = "Holm, who also runs the coastguard and the navy, is a pilot and a nurse."
    for seed in range(20):
        found = {one.text for one in options("a blacksmith", about=about, seed=seed)}
        assert not found & {"a pilot", "a nurse"}
        found = {one.text for one in options("the head of Norway's police", about=about, seed=seed)}
        assert not found & {"the head of Norway's coastguard", "the head of Norway's navy"}


def test_a_role_of_somebody_else_comes_along_where_it_is_of_the_same_register() -> None:
    others = (
        Known("a lighthouse keeper", "Ole Vik is a lighthouse keeper."),
        Known("the owner of the harbour", "Eva Dahl is the owner of the harbour."),
    )
    found = options("a blacksmith", others=others)
    assert [one.text for one in found if one.origin == "article"] == ["a lighthouse keeper"]
    assert all(one.why.endswith(".") for one in found)


def test_old_times_have_no_modern_callings() -> None:
    assert not {"pilot", "programmer"} & set(callings.others_than("baker", modern=False))
    assert "pilot" in callings.others_than("baker")


def test_callings_of_church_and_clinic_are_no_mere_fillers() -> None:
    for seed in range(40):
        found = {one.text.rpartition(" ")[2] for one in options("an architect", seed=seed)}
        assert not found & callings.RARE


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("physicist", "geologist", True),
        ("physicist", "chemist", False),
        ("striker", "goalkeeper", True),
        ("striker", "footballer", False),
    ],
)
def test_callings_that_one_hardly_has_both_stand_beside_each_other(
    one: str, other: str, *, together: bool
) -> None:
    assert callings.are_of_one_field(one, other) is not together


def test_of_an_old_time_no_calling_of_today_is_offered() -> None:
    for seed in range(20):
        text = "In 1841 a ship came. Runa Holm is a botanist. It sank again in 1999 and 2001."
        article = Article("holm.txt", "Holm", text)
        start, end = text.index("Runa"), text.index(" It") - 1
        fact = Fact("clause", "Runa Holm is a botanist", (article.cite(start, end),))
        library = Statements(Knowledge((article,), (fact,)))
        found = find("a botanist", "Runa Holm", fact, library, seed=seed)
        assert not {one.text.rpartition(" ")[2] for one in found} & callings.MODERN


def test_no_kingdom_has_a_president() -> None:
    kingdoms = {f"the president of {state.in_sentence}" for state in world.members("kingdom")}
    for seed in range(8):
        found = {one.text for one in options("the president of Finland", seed=seed)}
        assert len(found) == 3
        assert not found & kingdoms


def test_ministers_of_old_look_after_what_there_was() -> None:
    role = "the minister of finance"
    text = f"It was 1805. Runa Holm was {role}."
    article = Article("holm.txt", "Holm", text)
    fact = Fact("clause", f"Runa Holm was {role}", (article.cite(13, len(text)),))
    statements = Statements(Knowledge((article,), (fact,)))
    found = {one.text for one in find(role, "Runa Holm", fact, statements, seed=1)}
    assert len(found) == 3
    assert found <= {f"the minister of {one}" for one in callings.OLD_PORTFOLIOS}


@pytest.mark.parametrize(
    ("role", "other"),
    [
        ("a singer", "a Bulgarian composer and organist"),
        ("a sculptor", "a flute player from Marseille"),
        ("a health economist", "a singer"),
    ],
)
def test_a_role_of_another_make_or_register_stays_away(role: str, other: str) -> None:
    known = Known(other, f"Ole Vik is {other}.")
    for seed in range(8):
        assert other not in {one.text for one in options(role, others=(known,), seed=seed)}
