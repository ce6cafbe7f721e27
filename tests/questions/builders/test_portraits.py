"""Which of several people an article tells something of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import portraits
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
PEOPLE = ("Ann Hale", "Amy Reed", "Maria Falk", "Rosa Lind")
TEACHES = (
    Verb("teach", "taught", "VBN", auxiliaries=("has",)),
    [
        "subject: [Ann Hale|person]",
        "object: zoology",
        "oblique at: the [University of Norla|organisation]",
        "time for: [26 years|duration]",
    ],
)
STUDIES = (
    Verb("be", "is", "VBZ"),
    [
        "subject: [Ann Hale|person]",
        "complement: a [Norla Institute|organisation] biologist",
    ],
)


def made(
    fact: Fact, *, people: tuple[str, ...] = PEOPLE, text: str = ""
) -> list[Candidate | Refusal]:
    place = fact.evidence[0]
    others = " ".join(f"{one} sailed. {one} sang." for one in people)
    article = Article(place.article, "", f"{text or place.quote}\n\n{others}")
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in people)
    library = Statements(Knowledge((article,), (fact,), names))
    return list(portraits.build([fact], library, seed=0))


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            TEACHES,
            "Which of these people has taught zoology at the University of Norla for 26 years?",
        ),
        (STUDIES, "Which of these people is a Norla Institute biologist?"),
    ],
)
def test_what_could_be_said_of_others_is_asked_of_those_named(
    make_fact: MakeFact, told: tuple[Verb, list[str]], stem: str
) -> None:
    verb, phrases = told
    (candidate,) = made(make_fact(verb, *phrases))
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == stem
    assert isinstance(candidate.item.interaction, Choice)
    assert {one.text for one in candidate.item.interaction.options} == set(PEOPLE)
    assert candidate.item.interaction.key.text == "Ann Hale"


def test_options_vary_where_the_same_four_would_come_back(make_fact: MakeFact) -> None:
    verb, phrases = TEACHES
    (candidate,) = made(make_fact(verb, *phrases))
    assert isinstance(candidate, Candidate)
    sets = {
        frozenset(one.text for one in item.interaction.options)
        for item in (candidate.item, *candidate.variants)
        if isinstance(item.interaction, Choice)
    }
    assert len(sets) > 1
    assert all("Ann Hale" in options and len(options & set(PEOPLE)) >= 3 for options in sets)


def test_without_two_other_people_nobody_is_asked_for(make_fact: MakeFact) -> None:
    verb, phrases = TEACHES
    (refusal,) = made(make_fact(verb, *phrases), people=PEOPLE[:2])
    assert isinstance(refusal, Refusal)


def test_somebody_of_whom_the_article_says_the_same_is_no_wrong_answer(
    make_fact: MakeFact,
) -> None:
    verb, phrases = TEACHES
    fact = make_fact(verb, *phrases)
    told = "Amy Reed has taught zoology at the University of Norla. Ann Hale, too."
    (candidate,) = made(fact, text=f"{fact.evidence[0].quote}.\n\n{told}")
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert "Amy Reed" not in {one.text for one in candidate.item.interaction.options}


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (
            Verb("say", "says", "VBZ"),
            ["subject: [Ann Hale|person]", "clause: that [26|number] trams are late"],
        ),
        (
            Verb("sit", "sitting", "VBG", auxiliaries=("is",)),
            ["subject: [Ann Hale|person]", "oblique in: a tram of [26|number] seats"],
        ),
        (
            Verb("be", "is", "VBZ"),
            ["subject: [Ann Hale|person]", "complement: one of a growing number of drivers"],
        ),
        (Verb("keep", "kept", "VBD"), ["subject: [Ann Hale|person]", "object: [1|number] rule"]),
        (
            Verb("drive", "drove", "VBD"),
            ["subject: [Ann Hale|person]", "object: [26|number] trams in her own town"],
        ),
        (
            Verb("be", "is", "VBZ"),
            ["subject: [Ann Hale|person]", "complement: a Chilean harbour pilot"],
        ),
        (
            Verb("be", "was", "VBD"),
            ["subject: [Ann Hale|person]", "complement: the governor of [Norla|place]"],
        ),
        (Verb("be", "is", "VBZ"), ["subject: [Ann Hale|person]", "complement: a pilot"]),
        (
            Verb("be", "is", "VBZ"),
            ["subject: [Ann Hale|person]", "complement: a retired harbour pilot"],
        ),
        (
            Verb("be", "was", "VBD"),
            ["subject: [Ann Hale|person]", "complement: the head of the [Lund Zoo|organisation]"],
        ),
        (
            Verb("drive", "driven", "VBN", auxiliaries=("has",)),
            ["subject: [Ann Hale|person]", "object: a tram", "time for: [26 years|duration]"],
        ),
        (
            Verb("work", "worked", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "oblique at: the large and very old [University of Norla|organisation]",
                "time for: [26 years|duration]",
            ],
        ),
        (
            Verb("hire", "hired", "VBD"),
            ["subject: [Ann Hale|person]", "object: nine guards of the [Lund Zoo|organisation]"],
        ),
        (Verb("be", "is", "VBZ"), ["subject: [Ann Hale|person]", "complement: a weak leader"]),
        (Verb("be", "is", "VBZ"), ["subject: [Ann Hale|person]", "complement: very important"]),
    ],
    ids=[
        "a saying",
        "for the moment",
        "one of many",
        "one thing",
        "a woman",
        "a nation",
        "an office of the past",
        "a bare calling",
        "of nobody known",
        "a post without its time",
        "how long somebody has worked",
        "as many have worked",
        "in passing",
        "a judgement",
        "a state",
    ],
)
def test_what_tells_too_little_or_too_much_is_not_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    people = ("Ann Hale", "Tom Reed", "Jan Falk", "Karl Lind")
    found = made(make_fact(verb, *phrases), people=people)
    assert not any(isinstance(one, Candidate) for one in found)


def test_a_stem_that_shows_the_sex_has_options_of_that_sex(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("teach", "taught", "VBD"),
        "subject: [Ann Hale|person]",
        "object: [26|number] pupils of the [Lund School|organisation] in her own house",
    )
    (candidate,) = made(fact)
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert {one.text for one in candidate.item.interaction.options} == set(PEOPLE)


def test_who_has_done_what_only_one_can_have_done_is_left_to_other_questions(
    make_fact: MakeFact,
) -> None:
    fact = make_fact(
        Verb("found", "founded", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the [Lund Institute|organisation]",
        "time in: [1952|date]",
    )
    assert made(fact) == []


WAR = (
    Verb("testify", "testified", "VBD"),
    [
        "subject: [Ann Hale|person]",
        "oblique before: the [Norla Assembly|organisation]",
        "oblique in: a hearing about the smugglers",
    ],
)


@pytest.mark.parametrize(("year", "is_asked"), [("1902", True), ("2021", False)])
def test_what_was_done_long_ago_is_asked_of_those_named(
    make_fact: MakeFact, year: str, is_asked: bool
) -> None:
    verb, phrases = WAR
    fact = make_fact(verb, *phrases)
    text = f"It was {year}. {fact.evidence[0].quote}."
    start = text.index(fact.evidence[0].quote)
    place = replace(fact.evidence[0], start=start, end=start + len(fact.evidence[0].quote))
    found = made(replace(fact, evidence=(place,)), text=text)
    assert any(isinstance(one, Candidate) for one in found) is is_asked


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        (("Eva Moen", "Amy Reed", "Rosa Lind"), False),
        (("Clement Attlee", "Anthony Eden", "Harold Macmillan"), True),
    ],
)
def test_somebody_whom_all_know_stands_among_those_whom_all_know(
    make_fact: MakeFact, others: tuple[str, ...], is_asked: bool
) -> None:
    verb, phrases = WAR
    fact = make_fact(verb, "subject: [Winston Churchill|person]", *phrases[1:])
    text = f"It was 1946. {fact.evidence[0].quote}."
    start = text.index(fact.evidence[0].quote)
    place = replace(fact.evidence[0], start=start, end=start + len(fact.evidence[0].quote))
    people = ("Winston Churchill", *others)
    found = made(replace(fact, evidence=(place,)), text=text, people=people)
    assert any(isinstance(one, Candidate) for one in found) is is_asked


def test_what_somebody_cited_once_is_says_nothing(make_fact: MakeFact) -> None:
    verb, phrases = STUDIES
    fact = make_fact(verb, *phrases)
    people = ("Amy Reed", "Maria Falk", "Rosa Lind")
    (refusal,) = made(fact, people=people)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "of no weight"


def test_what_little_was_done_long_ago_is_asked_by_calling(make_fact: MakeFact) -> None:
    verb, phrases = Verb("mend", "mended", "VBD"), ["subject: [Ann Hale|person]"]
    fact = make_fact(verb, *phrases, "object: an old [Norla|place] plate")
    text = f"It was 1902. The clockmaker Ann Hale came. {fact.evidence[0].quote}."
    start = text.index(fact.evidence[0].quote)
    place = replace(fact.evidence[0], start=start, end=start + len(fact.evidence[0].quote))
    made_up = make_fact(
        Verb("be", "was", "VBD"), "subject: [Ann Hale|person]", "complement: a clockmaker"
    )
    article = Article(place.article, "", f"{text} {' '.join(f'{one} sailed.' for one in PEOPLE)}")
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in PEOPLE)
    fact = replace(fact, evidence=(place,))
    library = Statements(Knowledge((article,), (fact, made_up), names))
    (candidate,) = portraits.build([fact], library, seed=0)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "Which clockmaker mended an old Norla plate?"


def test_those_of_one_calling_are_asked_for_by_it(make_fact: MakeFact) -> None:
    verb, phrases = TEACHES
    fact = make_fact(verb, *phrases)
    told = "The botanist Amy Reed came with the botanist Maria Falk and the pilot Rosa Lind."
    (candidate,) = made(fact, text=f"{fact.evidence[0].quote}. The botanist Ann Hale left. {told}")
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem.startswith("Which of these botanists has taught zoology")
    assert isinstance(candidate.item.interaction, Choice)
    assert "Rosa Lind" not in {one.text for one in candidate.item.interaction.options}


def test_nobody_whom_the_sentence_names_stands_beside_the_key(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("teach", "taught", "VBD"),
        "subject: [Ann Hale|person]",
        "object: [26|number] pupils of the [Lund School|organisation] with Reed's help",
    )
    (candidate,) = made(fact)
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert "Amy Reed" not in {one.text for one in candidate.item.interaction.options}
