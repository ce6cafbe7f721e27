"""Who said what."""

from __future__ import annotations

import pytest

from questions.builders import sayings
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Kind, Mention, Named
from questions.model.items import Choice
from questions.model.review import Knowledge

PEOPLE = ("Ann Hale", "Amy Reed", "Ida Falk", "Rosa Lind")


def made(text: str, *, people: tuple[str, ...] = PEOPLE) -> list[Candidate | Refusal]:
    others = " ".join(f"{one} sailed." for one in people if one not in text)
    text = f"{text}\n\n{others}"
    article = Article(
        "made-up.txt", "Sailors rest in winter as snow falls on boats in the harbour", text
    )
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in people)
    return list(sayings.build([], Statements(Knowledge((article,), (), names)), seed=0))


@pytest.mark.parametrize(
    "text",
    [
        "“Snow fell on the harbour of Narvik,” said Amy Reed.",
        "“Snow fell on the harbour of Narvik,” Reed said on the pier.",
        "Reed, a pilot, said: “Snow fell on the harbour of Narvik.”",
    ],
)
def test_the_speaker_is_asked_for_by_the_full_name(text: str) -> None:
    (candidate,) = made(text)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "Who said: “Snow fell on the harbour of Narvik”?"
    assert isinstance(candidate.item.interaction, Choice)
    assert candidate.item.interaction.key.text == "Amy Reed"
    place = candidate.item.evidence[0]
    assert text[place.start : place.end] == place.quote


@pytest.mark.parametrize(
    "text",
    [
        "“It fell on the harbour of Narvik,” said Amy Reed.",
        "“Snow fell on the harbour of Narvik,” she said.",
        "“Snow fell,” said Amy Reed.",
        "“Snow fell on the house of Amy Reed,” said Amy Reed.",
        "“Snow fell on the harbour of Narvik.” Amy Reed said that it rained.",
        "“I saw how snow fell on the harbour of Narvik,” said Amy Reed.",
        "“Snow and boats in the harbour are a part of Norway’s efforts,” said Amy Reed.",
    ],
    ids=[
        "points elsewhere",
        "no name",
        "too short",
        "names the speaker",
        "behind",
        "of the own life",
        "efforts of which kind",
    ],
)
def test_unclear_sayings_are_left_out(text: str) -> None:
    assert made(text) == []


def test_a_surname_of_two_people_names_nobody() -> None:
    text = "“Snow fell on the harbour of Narvik,” Reed said."
    assert made(text, people=(*PEOPLE, "Tom Reed")) == []


def test_where_few_people_are_named_others_stand_in() -> None:
    (candidate,) = made("“Snow fell on the harbour of Narvik,” said Amy Reed.", people=PEOPLE[:3])
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert {one.text for one in candidate.item.interaction.options} >= set(PEOPLE[:3])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Reed kept the light. “Snow fell on the harbour of Narvik,” she said.",
            "Amy Reed",
        ),
        ("Reed met Ida Falk. “Snow fell on the harbour of Narvik,” she said.", ""),
        ("Reed kept the light. “Snow fell on the harbour of Narvik,” he said.", ""),
        ("Xylo kept the light. “Snow fell on the harbour of Narvik,” he said.", "Qorl Xylo"),
        (
            "“They came late. Snow fell on the harbour of Narvik and stayed,” said Amy Reed.",
            "Amy Reed",
        ),
    ],
    ids=[
        "one named before",
        "two named before",
        "another sex",
        "a name of no known sex",
        "the sentence that tells most",
    ],
)
def test_a_pronoun_speaks_for_the_only_one_named(text: str, speaker: str) -> None:
    found = [one for one in made(text, people=(*PEOPLE, "Qorl Xylo")) if isinstance(one, Candidate)]
    keys = [
        one.item.interaction.key.text for one in found if isinstance(one.item.interaction, Choice)
    ]
    assert keys == ([speaker] if speaker else [])


def test_what_follows_the_speaker_is_said_by_the_same() -> None:
    text = "“It was dark and very cold,” said Amy Reed. “Snow fell on the harbour of Narvik.”"
    (candidate,) = made(text)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "Who said: “Snow fell on the harbour of Narvik”?"
    assert candidate.item.evidence[0].quote == text


@pytest.mark.parametrize(
    "text",
    [
        "“Snow fell on the harbour of Narvik,” Norway’s minister, Amy Reed, said.",
        "Reed, keeper of the light at Bodø, in Norway, said: “Snow fell on the harbour of Narvik.”",
        "“Snow fell on the harbour of Narvik,” Norway’s Amy Reed says.",
    ],
)
def test_offices_may_stand_beside_the_name(text: str) -> None:
    (candidate,) = made(text)
    assert isinstance(candidate, Candidate)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (
            "“Snow is cold. Boats freeze fast in the harbour of Narvik,” said Amy Reed.",
            "Boats freeze fast in the harbour of Narvik",
        ),
        ("“It is a sailor’s right to rest,” Amy Reed said.", "It is a sailor’s right to rest"),
        (
            "Captain Amy Reed says: “Boats are getting lighter and they freeze in winter.”",
            "Boats are getting lighter and they freeze in winter",
        ),
        (
            "“Sailors do not need a second harbour,” said Amy Reed.",
            "Sailors do not need a second harbour",
        ),
        (
            "“It’s harder to rest in winter than it is to rest in Narvik,” said Amy Reed.",
            "It’s harder to rest in winter than it is to rest in Narvik",
        ),
        (
            "“A harbour is quiet in winter, as it often freezes,” said Amy Reed.",
            "A harbour is quiet in winter, as it often freezes",
        ),
        (
            "“You won’t see these boats in the harbour of Narvik in winter,” said Amy Reed.",
            "You won’t see these boats in the harbour of Narvik in winter",
        ),
    ],
    ids=[
        "the most telling sentence",
        "it that looks ahead",
        "a rank and they",
        "a denial",
        "it that looks ahead twice",
        "it and what it is",
        "these in a text about them",
    ],
)
def test_what_is_asked_for_of_longer_sayings(said: str, asked: str) -> None:
    (candidate,) = made(said)
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == f"Who said: “{asked}”?"


def test_a_sentence_in_marks_is_said_by_the_one_who_speaks_there() -> None:
    text = (
        'Reed owns a boat, she says. "Snow fell on the harbour of Narvik and on boats." Ice came.'
    )
    (candidate,) = made(text)
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert candidate.item.interaction.key.text == "Amy Reed"


def test_words_between_two_quotations_are_no_quotation() -> None:
    text = (
        'It was "a shame". Snow fell on the harbour of Narvik and the boats, Amy Reed said, "too".'
    )
    assert made(text) == []


def test_a_pronoun_reaches_back_to_who_spoke_in_the_paragraph_before() -> None:
    text = (
        "“It rains,” Amy Reed said at the pier.\n\n“Snow fell on the harbour of Narvik,” she said."
    )
    (candidate,) = made(text)
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    assert candidate.item.interaction.key.text == "Amy Reed"


@pytest.mark.parametrize(
    "text",
    [
        "“The boats will be very slow in Narvik,” said Amy Reed.",
        "“Boats now freeze fast in Narvik,” said Amy Reed.",
        "“I like my old boat,” said Amy Reed.",
    ],
    ids=["something known", "its day", "of no weight"],
)
def test_sayings_that_need_their_text_are_left_out(text: str) -> None:
    assert made(text) == []
