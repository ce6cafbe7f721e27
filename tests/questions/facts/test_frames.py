"""Facts of a happening that the article tells apart from others once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

STUDY = (
    "Tea keeps nobody awake, according to a study of tea published last week by a team at Lund "
    "University. Few researchers had looked at it. Mira Sand invited 84 sailors to an inn in Oslo. "
    "For a month the sailors drank tea at night. On average, the sailors slept for 7 hours. "
)
LED = (
    "Ann Hale, who works at Lund University, led the study. She found that bees hear well. "
    "The researchers trained 40 bees. The bees answered to six sounds. "
)
FIRE = (
    "A fire at the Norla mill in Lund burnt for two days. The smoke was seen in Oslo. "
    "The firefighters pumped 4,000 tonnes of water. Three firefighters were hurt. "
)
DIG = (
    "The excavation of a villa at the Norla mill in Lund began in May. The archaeologists "
    "worked in tents. In one room, the archaeologists found 31 pots. "
)


def _framed(findings: Findings) -> list[str]:
    return [each.text for each in findings.facts if each.frame]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            STUDY,
            (
                "In a study of tea by a team at Lund University, for a month, sailors drank tea at "
                "night."
            ),
        ),
        (
            f"{STUDY}The average age of the sailors was 23.",
            (
                "In a study of tea by a team at Lund University, the average age of the sailors "
                "was 23."
            ),
        ),
        (
            LED,
            "In a study of bees led by Ann Hale of Lund University, researchers trained 40 bees.",
        ),
        (
            FIRE,
            ("In a fire at the Norla mill in Lund, firefighters pumped 4,000 tonnes of water."),
        ),
        (
            DIG,
            "In the excavation of a villa at the Norla mill in Lund, archaeologists found 31 pots.",
        ),
    ],
    ids=["a study", "of all of them", "by who led it", "a fire", "a dig"],
)
def test_those_who_belong_to_a_happening_are_told_of_in_it(
    find_facts: FindFacts, text: str, fact: str
) -> None:
    assert fact in _framed(find_facts(text))


def test_a_fact_of_a_happening_cites_where_that_is_named(find_facts: FindFacts) -> None:
    fact = next(each for each in find_facts(FIRE).facts if each.frame)
    assert fact.evidence[-1].quote == "A fire at the Norla mill in Lund burnt for two days."


@pytest.mark.parametrize(
    "text",
    [
        FIRE.replace(" at the Norla mill in Lund", ""),
        FIRE.replace("A fire", "Another fire"),
        FIRE.replace("burnt for", "would burn for"),
        FIRE.replace("firefighters", "bakers"),
        STUDY.replace("Lund University", "our house"),
        (
            f"{FIRE.partition('The smoke')[0]}A fire in Oslo burnt longer. "
            f"{FIRE.partition('Oslo. ')[2]}"
        ),
    ],
    ids=[
        "named by nothing",
        "beside an earlier one",
        "that might be",
        "with people who do not belong",
        "by nobody named",
        "before another one",
    ],
)
def test_other_happenings_are_no_frames(find_facts: FindFacts, text: str) -> None:
    assert not _framed(find_facts(text))


SHIP = (
    "A ferry lay off Orta for nine hours on 12 June 2021 after smoke had filled its engine room. "
    "Two cooks were treated for burns. The fire was put out with foam. Six divers were rescued "
    "from a boat. "
)


def test_a_happening_that_the_headline_names_is_told_of_with_its_place_and_month(
    find_facts: FindFacts,
) -> None:
    found = find_facts(SHIP, title="Ferry drifts after engine fire off Orta")
    assert _framed(found) == [
        "In an engine fire off Orta in June 2021, two cooks were treated for burns.",
        "In an engine fire off Orta in June 2021, six divers were rescued from a boat.",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (SHIP, "Ferry drifts for hours off Orta"),
        (SHIP, "Minister comes under fire in Orta"),
        (SHIP, "Ferry drifts after engine fire off Velland"),
        (SHIP.replace("on 12 June 2021", "in 1921"), "Ferry drifts after engine fire off Orta"),
        (SHIP.replace("treated", "asked").replace("rescued", "seen"), "Engine fire off Orta"),
        (SHIP.replace("Two", "The").replace("Six", "The"), "Engine fire off Orta"),
    ],
    ids=[
        "no happening",
        "no fire",
        "a place that the text does not name",
        "long ago",
        "nothing that a fire brings",
        "no number",
    ],
)
def test_other_headlines_name_no_happening(find_facts: FindFacts, text: str, title: str) -> None:
    assert not _framed(find_facts(text, title=title))


def test_a_strike_is_that_of_those_who_ended_it(find_facts: FindFacts) -> None:
    found = find_facts(
        "Bakers at the Norla mill went back to work on Monday after a strike of eight weeks. "
        "Their tents were warm. Police arrested nine people on a bridge. The bakers received "
        "40 crowns from a fund. No striker complained."
    )
    opening = "In a strike by bakers at the Norla mill"
    assert _framed(found) == [
        f"{opening}, police arrested nine people on a bridge.",
        f"{opening}, bakers received 40 crowns from a fund.",
    ]


def test_those_who_help_with_a_study_are_not_what_it_is_of(find_facts: FindFacts) -> None:
    found = find_facts(
        "Owls hear well, a study by the University of Lund suggests. With the help of 38 "
        "volunteers, Ann Hale caught 26 owls. The volunteers walked 900 kilometres. "
        "Owls eat mice. Few owls fish.",
        title="Why owls hear well",
    )
    assert _framed(found) == [
        "In a study of owls by the University of Lund, volunteers walked 900 kilometres."
    ]


def test_a_fact_of_a_happening_keeps_what_it_was_done_in(find_facts: FindFacts) -> None:
    text = STUDY.replace("On average, the sailors", "In arithmetic, the sailors")
    found = _framed(find_facts(text.replace("slept for 7 hours", "gained four points")))
    assert found[-1] == (
        "In a study of tea by a team at Lund University, sailors gained four points in arithmetic."
    )


@pytest.mark.parametrize(("when", "is_framed"), [("", True), (" in May 1990", False)])
def test_members_from_elsewhere_are_told_of_in_a_happening_too(
    find_facts: FindFacts, when: str, *, is_framed: bool
) -> None:
    found = find_facts(f"{FIRE}Firefighters from Bergen sent a boat{when}.")
    assert any("Bergen" in one for one in _framed(found)) is is_framed
