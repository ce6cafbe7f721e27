"""The second look at finished stems."""

from __future__ import annotations

import pytest

from questions.builders.wording.bareness import bareness
from questions.builders.wording.soundness import faults, is_whole, support_fault


@pytest.mark.parametrize(
    "stem",
    [
        "In which year did Norway recognise Chile?",
        "Who built the Meldon viaduct in Devon in 1874?",
        "As of May 2020, which country was the only one without a coast on the Caspian Sea?",
        "Who lost his crown to Alfred Bell in 1903?",
        "What percentage of the students of Turku voted in March 1988?",
        "How many people of Basque descent lived in Boise in 1990?",
        "Which country did Peru and Chile, which were allies, attack in 1921?",
        "Which football club did Ferenc Kiss join in 1951?",
        "Who said that it was too early to sell the Lund viaduct?",
        "Who found that the Lund viaduct could be repaired in a few hours?",
        "Who was sworn in as President of Velland on 4 March 1861?",
        "In which year did the Asian Pavilion of the Lund Museum open?",
        "In which year did the Lund East Tower fall?",
        "Whose first boat, early in May 1921, sank off Lund?",
        "Who held the Lund bridge from July 1 to July 3, 1863?",
        "By how much did the number of US farms with a pond fall in 2014?",
        "How many clocks from all over Europe does the Lund Museum own?",
        "In which city was the company Østmark founded by two friends?",
        "About how much did the Lund Canal cost when it was opened in 1822?",
        "About how many Danes and young Swedes were hurt in the Lund Fire?",
        "As of May 2020, of which crop was Peru the largest producer?",
        "In which country is the coast of Norla?",
        "How many Lund farms did Ann Hale, the head of the Lund Zoo, say in 1921 were to be sold?",
        "Why did Ann Hale build a mill in Malmö not far from Lund?",
        "In which year did the former swimmer Ann Hale open a shop in Lund?",
        "How much of their own money did the baker Ann Hale and two friends spend?",
    ],
)
def test_sound_stems_have_no_faults(stem: str) -> None:
    assert faults(stem) == ()


@pytest.mark.parametrize(
    ("stem", "fault"),
    [
        ("In which country is the Pacific coast?", "more than one answer fits"),
        ("Whose first boat, early in May 1921 sank off Lund?", "loose punctuation"),
        ("What did it support in 1999?", "points out of the stem"),
        ("In which year did the two countries sign a treaty?", "points out of the stem"),
        ("Which country did Peru fight in this war?", "points out of the stem"),
        ("In which year did Ann Hale leave us?", "points out of the stem"),
        ("How much did bread cost when it was sold in 1822?", "points out of the stem"),
        ("In which year did Ann Hale say that it had sunk?", "points out of the stem"),
        ("Which farms in Velland did all own in 1921?", "absolute term"),
        ("How many Danes fell ill and the Swedes were hurt in Lund?", "two verbs"),
        ("In which year was the former in Oslo?", "points out of the stem"),
        ("In which year did the company leave Oslo?", "points out of the stem"),
        ("Which city recently opened a tram line to Lund?", "time without anchor"),
        ("Which city usually hosts the Arctic Games?", "vague term"),
        ("Which city lent Lund a few ships?", "vague term"),
        ("Who never saw the Baltic Sea?", "absolute term"),
        ("Which country did not sign the Treaty of Turku?", "negative wording"),
        ("Which country did Peru leave in in 1921?", "doubled word"),
        ("Who also wrote the Song of Lund?", "links to another sentence"),
        ("Which bridge crosses the Elbe , in Hamburg?", "loose punctuation"),
        ("Who met Ann Hale -founder of Bank B in Turku?", "loose punctuation"),
        ("In which year did Ann Hale of in Devon win?", "two prepositions"),
        ("Who founded the?", "ends in the open"),
        ("Who led the Lund team and Ann Hale that of Peru?", "two verbs"),
        ("In what vote did Peru approve on 27 May 1992 the Lund Link?", "words out of order"),
        ("Which city fell to Peru and the senate was dissolved in 1922?", "two verbs"),
        ("Which city did Peru bomb and its troops overran in 1922?", "two verbs"),
        ("Who was sworn in as President on 4 March 1861?", "points out of the stem"),
        ("Which country did Ann Hale call neutral since 1955?", "tense"),
        ("With how many men of the Norlan 1st was the raid on Lund begun?", "cut name"),
        ("Which country carried out the first visit, of a mine?", "loose punctuation"),
        ("Who did Ann Hale name head of the Lund Bank on 2003?", "preposition"),
        ("Who won the Battle of Lund to July 3, 1863?", "cut stretch of time"),
        ("Who led the resulting invasion of Velland?", "links to another sentence"),
        ("In which year did Spaniard collapse?", "lacks an article"),
        ("In which year did the Asian Pavilion open?", "points out of the stem"),
        ("Ann Hale built a bridge.", "no question"),
        ("Who won?", "too short"),
    ],
)
def test_each_fault_is_named(stem: str, fault: str) -> None:
    assert fault in faults(stem)


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        ("Ann Hale won the Second Lund War.", True),
        ("Ann Hale fought in World War I.", True),
        ("Peru was defeated by Amy R.", False),
        ("Peru was defeated by Gen.", False),
        ("Peru began to.", False),
        ("On 3 May 1921, Peru left Lund on 3 May 1921.", False),
    ],
)
def test_a_statement_ends_where_its_sentence_does(told: str, *, whole: bool) -> None:
    assert is_whole(told) is whole


def test_do_support_wants_the_base_form() -> None:
    assert support_fault("In which year did Ann Hale built the viaduct?", "build")
    assert not support_fault("In which year did Ann Hale build the viaduct?", "build")


@pytest.mark.parametrize(
    "text",
    [
        "the Corps",
        "the Union",
        "The Company",
        "the study",
        "the renovation by Ann Hale",
        "the discovery by Ann Hale and Amy Reed",
        "a version on the border",
        "three copies",
        "the delegates",
        "engineers",
    ],
)
def test_a_body_by_its_sort_alone_leans_on_its_article(text: str) -> None:
    assert bareness(text) == 2


@pytest.mark.parametrize("text", ["the Union Navy", "the Norla Corps", "the army"])
def test_a_body_by_its_name_does_not(text: str) -> None:
    assert bareness(text) == 0


def test_what_the_text_has_just_told_points_out_of_the_stem() -> None:
    stem = "Which country began a campaign over Velland in 1921 with Norla{}?"
    assert "points out of the stem" in faults(stem.format(" defeated"))
    assert not faults(stem.format(""))


@pytest.mark.parametrize(("name", "sound"), [("the Corps", False), ("the Norla Corps", True)])
def test_a_body_without_its_name_points_out_of_the_stem(name: str, sound: bool) -> None:
    found = faults(f"To what figure did the strength of {name} grow in the course of 1918?")
    assert ("points out of the stem" in found) is not sound


@pytest.mark.parametrize("text", ["the discovery of radium", "a copyist", "engineers from Lund"])
def test_what_tells_of_what_leans_on_nothing(text: str) -> None:
    assert not bareness(text)
