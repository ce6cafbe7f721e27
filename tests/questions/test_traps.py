"""Articles full of traps: what is also true, has two names, was refused or planned, or changes."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

import pytest

from questions import pipeline
from questions.distractors.sameness import is_same
from questions.model.articles import Article
from questions.model.items import Choice, Item, Ordering

TREATY = """\
In 1962, Norway, Denmark and Iceland signed the Turku Convention on herring. Poland signed the \
Turku Convention in 1964, and Portugal did so in 1971. Sweden refused to sign the Turku \
Convention. Finland planned to sign the convention in 1975, but its government fell. Germany has \
not yet signed the convention. Burma joined the Turku Convention in 1980. Myanmar left the Turku \
Convention in 1999.

Ghana gained independence from the United Kingdom in 1957. Nigeria gained independence from the \
United Kingdom in 1960. Chad gained independence from France in 1960.

The Halden Museum bought a Viking ship in 1931. The Molde Museum bought a Viking ship in 1935. \
Astrid Holm (1890–1948), the director of the Halden Museum, built a lighthouse in Narvik in 1925. \
Ingrid Sand will command a trawler in 2030."""
VOYAGE = """\
The painter Solveig Strand, better known as Sunniva Sol, painted the ceiling of the Molde theatre \
in 1921. Sunniva Sol won the Rosenkrantz Medal in 1925. Einar Dahl and Tora Bugge wrote the ballet \
The Snow Queen in 1934. The novelist Ragna Moe criticised the ballet in 1935.

Thomas Berg crossed the Pacific Ocean on the raft Vinda in 1947. Bengt Krog, Erik Lie and \
Torstein Raab sailed with him. The engineer Knut Hauge was also a member of the crew. Sverre Aas \
crossed the Baltic Sea in a canoe in 1951.

In 1945, the town of Larvik elected Marta Lund as mayor. A fire destroyed the church of Larvik on \
12 June 1762. A second fire destroyed the church of Larvik on 12 June 1812. Larvik has about \
12,500 inhabitants. Per Vik is the mayor of Larvik."""


@pytest.fixture(scope="module")
def build() -> pipeline.Build:
    return pipeline.build(
        [Article("treaty.txt", "The Turku Convention", TREATY), Article("sol.txt", "Sol", VOYAGE)]
    )


@pytest.fixture(scope="module")
def made(build: pipeline.Build) -> list[Item]:
    """All items, published or waiting for an editor."""
    return [one.item for one in (*build.items, *build.spare)]


def choices(made: list[Item], *words: str) -> list[tuple[str, Choice]]:
    return [
        (item.stem, item.interaction)
        for item in made
        if isinstance(item.interaction, Choice) and all(word in item.stem for word in words)
    ]


def wrong(choice: Choice) -> set[str]:
    return {option.text for option in choice.distractors}


def test_the_traps_give_items(build: pipeline.Build) -> None:
    assert len(build.items) >= 10


def test_no_other_signatory_is_a_wrong_answer(made: list[Item]) -> None:
    first = {"Norway", "Denmark", "Iceland"}
    for stem, choice in choices(made, "Turku Convention"):
        if choice.key.text in first or not re.search(r"\d{4}", stem):
            assert not wrong(choice) & first, stem


def test_what_was_refused_or_planned_is_nobodys_deed(made: list[Item]) -> None:
    for stem, choice in choices(made, "sign"):
        assert choice.key.text not in {"Sweden", "Finland", "Germany"}, stem
    assert not choices(made, "Ingrid Sand", "command")
    assert not choices(made, "Finland", "sign")


def test_no_two_options_are_one_thing(made: list[Item]) -> None:
    for stem, choice in choices(made):
        texts = [option.text for option in choice.options if len(option.text.split()) < 5]
        assert not any(is_same(one, other) for one, other in combinations(texts, 2)), stem
        assert not {"Burma", "Myanmar"} <= set(texts), stem
        assert not {"Solveig Strand", "Sunniva Sol"} <= set(texts), stem


def test_those_who_came_along_are_no_wrong_answers(made: list[Item]) -> None:
    crew = {"Bengt Krog", "Erik Lie", "Torstein Raab", "Knut Hauge"}
    asked = [one for one in choices(made, "Vinda") if one[1].key.text == "Thomas Berg"]
    assert asked
    assert not any(wrong(choice) & crew for _, choice in asked)


def test_who_shares_a_work_is_no_wrong_answer(made: list[Item]) -> None:
    for stem, choice in choices(made, "ballet"):
        assert not {"Einar Dahl", "Tora Bugge"} <= {option.text for option in choice.options}, stem


def test_independence_is_gained_from_powers(made: list[Item]) -> None:
    powers = {"United Kingdom", "France", "Spain", "Portugal", "Netherlands", "Belgium", "Germany"}
    more = {"Italy", "Turkey", "Russia", "Japan", "United States", "Austria", "Denmark", "Sweden"}
    for stem, choice in choices(made, "From which country", "independence"):
        assert wrong(choice) <= powers | more, stem


def test_an_exchanged_country_stands_in_the_answer_once(made: list[Item]) -> None:
    for stem, choice in choices(made, "What did"):
        for option in choice.options:
            names = re.findall(r"\b(?:[A-Z]\w+ ?)+", option.text)
            assert len(names) == len(set(names)), stem


def test_no_freed_country_stands_beside_one_of_the_same_year(made: list[Item]) -> None:
    for stem, choice in choices(made, "Which country gained independence"):
        names = {option.text for option in choice.options}
        assert not {"Nigeria", "Chad"} <= names, stem


def test_years_lie_within_lives(made: list[Item]) -> None:
    asked = choices(made, "In which year", "Astrid Holm", "lighthouse")
    assert asked
    assert all(1905 <= int(text) <= 1948 for _, choice in asked for text in wrong(choice))


def test_what_happened_twice_is_asked_by_no_date(made: list[Item]) -> None:
    assert not choices(made, "In which year", "fire", "church of Larvik")


def test_what_changes_fast_is_not_published_undated(build: pipeline.Build) -> None:
    stems = [one.item.stem for one in build.items]
    assert not any("inhabitants" in stem for stem in stems)
    assert not any(stem.startswith("Who is") and "mayor" in stem for stem in stems)


def test_no_order_rests_on_one_year_alone(build: pipeline.Build) -> None:
    for one in build.items:
        if isinstance(one.item.interaction, Ordering):
            dates = [entry.date for entry in one.item.interaction.entries]
            assert all(
                first and second and first.definitely_before(second)
                for first, second in pairwise(dates)
            )
