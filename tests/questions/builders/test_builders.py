"""Each builder makes its kind of item, and says why it makes none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import (
    BUILDERS,
    Builder,
    amounts,
    build_all,
    countries,
    organisations,
    people,
    places,
    roles,
)
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
FOUND = Verb("found", "founded", "VBD")
CASES = [
    pytest.param(
        people,
        Verb("win", "won", "VBD"),
        ["subject: [Ann Hale|person]", "object: the Turku prize", "time in: [1921|date]"],
        "Who won the Turku prize in 1921?",
        "Ann Hale",
        id="people",
    ),
    pytest.param(
        countries,
        Verb("recognise", "recognised", "VBD"),
        ["subject: [Norway|country]", "object: [Chile|country]", "time in: [1907|date]"],
        "Which country recognised Chile in 1907?",
        "Norway",
        id="countries",
    ),
    pytest.param(
        places,
        FOUND,
        ["subject: [Ann Hale|person]", "object: a school", "oblique in: [Lyon|city]"],
        "In which city did Ann Hale found a school?",
        "Lyon",
        id="places",
    ),
    pytest.param(
        organisations,
        Verb("lead", "led", "VBD"),
        [
            "subject: [Ann Hale|person]",
            "object: the [European Space Agency|organisation]",
            "time in: [2018|date]",
        ],
        "Which space agency did Ann Hale lead in 2018?",
        "European Space Agency",
        id="organisations",
    ),
    pytest.param(
        organisations,
        Verb("oversee", "oversaw", "VBD"),
        [
            "subject: the [UN|organisation]",
            "object: the truce of Narvik",
            "time in: [1950|date]",
        ],
        "In 1950, which international organisation oversaw the truce of Narvik?",
        "United Nations",
        id="organisations by their common names",
    ),
    pytest.param(
        amounts,
        Verb("carry", "carried", "VBD"),
        ["subject: the ferry to Narvik", "object: [840|number] passengers"],
        "How many passengers did the ferry to Narvik carry?",
        "840",
        id="amounts",
    ),
    pytest.param(
        roles,
        Verb("be", "was", "VBD"),
        ["subject: [Ivar Dahl|person]", "complement: the head of [Norway|country]'s coastguard"],
        "Who was Ivar Dahl?",
        "the head of Norway's coastguard",
        id="roles",
    ),
]


@pytest.mark.parametrize(("builder", "verb", "phrases", "stem", "key"), CASES)
def test_a_builder_asks_for_its_kind(
    builder: Builder,
    verb: Verb,
    phrases: list[str],
    stem: str,
    key: str,
    make_fact: MakeFact,
    library: Statements,
) -> None:
    made = list(builder.build([make_fact(verb, *phrases)], library, seed=1))
    items = {one.item.stem: one.item for one in made if isinstance(one, Candidate)}
    assert stem in items, made
    interaction = items[stem].interaction
    assert isinstance(interaction, Choice)
    assert interaction.key.text == key
    assert len({option.text for option in interaction.options}) == 4
    assert all(option.why for option in interaction.options)


def test_every_builder_is_silent_about_nothing(library: Statements) -> None:
    assert [list(builder.build([], library, seed=0)) for builder in BUILDERS] == [[]] * len(
        BUILDERS
    )


def test_what_is_not_made_is_refused_with_a_reason(
    make_fact: MakeFact, library: Statements
) -> None:
    fact = make_fact(Verb("win", "won", "VBD"), "subject: [Ann Hale|person]", "object: it")
    made = list(build_all([fact], library, seed=0))
    assert made
    assert all(isinstance(one, Refusal) and one.reason for one in made)


def test_the_same_seed_gives_the_same_candidates(library: Statements) -> None:
    facts = library.knowledge.facts
    assert list(build_all(facts, library, seed=5)) == list(build_all(facts, library, seed=5))


def test_partners_are_no_wrong_answers(make_fact: MakeFact, library: Statements) -> None:
    win = Verb("win", "won", "VBD")
    fact = make_fact(
        win,
        "subject: [Ann Hale|person]",
        "object: the Turku prize",
        "time in: [1921|date]",
    )
    facts = library.knowledge.facts
    three = {"Amy Reed", "Rosa Lind", "Ida Falk"}
    told = {
        ending: Statements(
            Knowledge(
                (
                    Article(
                        "made-up.txt",
                        "Norway",
                        f"{fact.text}. {', '.join(sorted(three))} were {ending}.",
                    ),
                ),
                facts,
            )
        )
        for ending in ("there", "partners")
    }
    offered = {
        ending: {
            option.text
            for one in people.build([fact], known, seed=0)
            if isinstance(one, Candidate) and isinstance(one.item.interaction, Choice)
            for option in one.item.interaction.distractors
        }
        for ending, known in told.items()
    }
    free, partners = offered.values()
    assert free & three
    assert not partners & three


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        ("a fisherman", Refusal),
        ("a British explorer", Refusal),
        ("a pilot from Lund", Refusal),
        ("the manager of the Lund Airport", Refusal),
        ("the head of [Norway|country]'s coastguard", Candidate),
    ],
)
def test_who_somebody_was_is_asked_of_those_in_public_office(
    make_fact: MakeFact, library: Statements, role: str, kind: type
) -> None:
    fact = make_fact(Verb("be", "was", "VBD"), "subject: [Ivar Dahl|person]", f"complement: {role}")
    (made,) = roles.build([fact], library, seed=1)
    assert isinstance(made, kind)


@pytest.mark.parametrize(
    ("title", "role", "kind"),
    [
        ("Ivar Dahl", "a pilot from Lund", Candidate),
        ("Lund", "a pilot from Lund", Refusal),
        ("Ivar Dahl", "the manager of the Lund Airport", Refusal),
    ],
)
def test_who_somebody_was_is_asked_of_those_whom_an_article_is_about(
    make_fact: MakeFact, title: str, role: str, kind: type
) -> None:
    was = Verb("be", "was", "VBD")
    fact = make_fact(was, "subject: [Ivar Dahl|person]", f"complement: {role}")
    article = Article(fact.evidence[0].article, title, f"{fact.evidence[0].quote} Dahl flew.")
    (made,) = roles.build([fact], Statements(Knowledge((article,), (fact,))), seed=1)
    assert isinstance(made, kind), made


@pytest.mark.parametrize(
    ("role", "reason"),
    [
        ("[Runa Holm|person]'s successor", "says only whose relative somebody is"),
        ("[Runa Holm|person]'s assistant", "says only whose relative somebody is"),
        ("the head of the [Lund Zoo|organisation]", "held at an untold time"),
        ("the owner of a large bakery in [Lund|city]", "more than one answer fits"),
    ],
)
def test_somebody_is_not_asked_for_as_anothers_successor_or_by_a_post_alone(
    make_fact: MakeFact, library: Statements, role: str, reason: str
) -> None:
    was = Verb("be", "was", "VBD")
    fact = make_fact(was, "subject: [Ivar Dahl|person]", f"complement: {role}")
    made = list(people.build([fact], library, seed=1))
    assert made
    assert {one.reason for one in made if isinstance(one, Refusal)} >= {reason}
    assert not any(isinstance(one, Candidate) for one in made)


def test_a_ruler_whom_all_know_is_not_asked_for_in_passing(make_fact: MakeFact) -> None:
    is_ = Verb("be", "is", "VBZ")
    told = make_fact(
        is_, "subject: [Vladimir Putin|person]", "complement: the president of [Russia|country]"
    )
    published = HistoricalDate.on(Day(2015, 3, 18))
    story = Article("made-up.txt", "Talks in Lund", f"{told.text}.", published=published)
    made = list(people.build([told], Statements(Knowledge((story,), (told,))), seed=1))
    assert [one.reason for one in made if isinstance(one, Refusal)] == ["of no weight"]


def test_what_a_ruler_whom_all_know_is_is_not_asked(
    make_fact: MakeFact, library: Statements
) -> None:
    role = "complement: the prime minister of [Britain|country]"
    told = make_fact(Verb("be", "was", "VBD"), "subject: [Winston Churchill|person]", role)
    (made,) = roles.build([told], library, seed=1)
    assert isinstance(made, Refusal)
    assert made.reason == "of no weight"


@pytest.mark.parametrize(
    ("role", "often", "is_asked"),
    [
        ("the conductor of the [Norla Guild of Roofers|organisation]", 1, False),
        ("the conductor of the [Norla Guild of Roofers|organisation]", 4, True),
        ("the conductor of the [European Space Agency|organisation]", 1, True),
        ("the director of the [Norla Guild of Roofers|organisation]", 1, True),
    ],
)
def test_the_work_of_somebody_cited_once_is_asked_where_all_know_the_body_or_who_heads_it(
    make_fact: MakeFact, role: str, often: int, is_asked: bool
) -> None:
    role = f"complement: {role}"
    told = make_fact(Verb("be", "is", "VBZ"), "subject: [Ivar Dahl|person]", role)
    published = HistoricalDate.on(Day(2015, 3, 18))
    text = f"{told.text}. {'Dahl sat down. ' * (often - 1)}Eva Moen, Amy Reed and Rosa Lind came."
    story = Article("made-up.txt", "Talks in Lund", text, published=published)
    told = replace(told, as_of=published)
    made = list(people.build([told], Statements(Knowledge((story,), (told,))), seed=1))
    assert made
    refused = any(isinstance(one, Refusal) and one.reason == "of no weight" for one in made)
    assert refused is not is_asked


def test_a_name_told_twice_is_not_asked(make_fact: MakeFact, library: Statements) -> None:
    phrases = ["object: [Ann Hale|person]", "clause: when the cautious Ann Hale failed in Lund"]
    told = make_fact(Verb("replace", "replaced", "VBD"), "subject: [Ivar Dahl|person]", *phrases)
    made = list(people.build([told], library, seed=1))
    assert "names somebody twice" in {one.reason for one in made if isinstance(one, Refusal)}


@pytest.mark.parametrize(("date", "is_refused"), [([], True), (["time in: [1862|date]"], False)])
def test_a_command_is_asked_for_with_its_time_only(
    make_fact: MakeFact, library: Statements, date: list[str], *, is_refused: bool
) -> None:
    what = "complement: the commanding general of [Emperor Otto|person]"
    told = make_fact(Verb("be", "was", "VBD"), "subject: [Ivar Dahl|person]", what, *date)
    made = list(people.build([told], library, seed=1))
    refused = any(isinstance(one, Refusal) and "untold time" in one.reason for one in made)
    assert refused is is_refused, made


def test_who_took_a_post_is_asked_with_its_time_only(
    make_fact: MakeFact, library: Statements
) -> None:
    verb, reason = Verb("become", "became", "VBD"), "held at an untold time"
    phrases = (
        "subject: [Ivar Dahl|person]",
        "complement: the head of the [Norla Group|organisation]",
    )
    made = list(people.build([make_fact(verb, *phrases)], library, seed=1))
    assert reason in {one.reason for one in made if isinstance(one, Refusal)}
    dated = make_fact(verb, *phrases, "time in: [1952|date]")
    made = list(people.build([dated], library, seed=1))
    assert reason not in {one.reason for one in made if isinstance(one, Refusal)}


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (
            Verb("say", "said", "VBD"),
            [
                "subject: [Ivar Dahl|person]",
                "clause: that his farm lost [20|number] cows in a year",
            ],
        ),
        (
            Verb("lose", "lost", "VBD"),
            ["subject: [Ivar Dahl|person]", "object: two of his most experienced workers"],
        ),
        (
            Verb("give", "gave", "VBD"),
            [
                "subject: [Ivar Dahl|person]",
                "object: a raise of [ten|number] crowns",
                "oblique to: [Runa Holm|person]",
                "time in: [1921|date]",
            ],
        ),
    ],
    ids=["the own life", "the own workers", "done to somebody"],
)
def test_what_matters_to_one_person_alone_is_not_asked(
    make_fact: MakeFact, library: Statements, verb: Verb, phrases: list[str]
) -> None:
    made = list(people.build([make_fact(verb, *phrases)], library, seed=1))
    assert made
    stems = [one.item.stem for one in made if isinstance(one, Candidate)]
    assert not any(stem.startswith("Who lost") or " that his " in stem for stem in stems)
    assert not any("who did Ivar Dahl give" in stem.replace("Who", "who") for stem in stems)


@pytest.mark.parametrize(
    "role", ["the founder of the [Lund Zoo|organisation]", "the [Lund Zoo|organisation]'s founder"]
)
def test_a_founder_is_asked_for_with_the_verb(
    make_fact: MakeFact, library: Statements, role: str
) -> None:
    was = Verb("be", "was", "VBD")
    fact = make_fact(was, "subject: [Ann Hale|person]", f"complement: {role}")
    made = [
        one for one in people.build([fact], library, seed=1) if "Zoo" in getattr(one, "text", "Zoo")
    ]
    stems = [one.item.stem if isinstance(one, Candidate) else one.text for one in made]
    assert any(re.fullmatch(r"Who founded (?:the )?Lund Zoo\?", stem) for stem in stems), stems


def test_nobody_is_asked_for_as_a_relative_of_somebody_unknown(
    make_fact: MakeFact, library: Statements
) -> None:
    told = "complement: Runa Holm's brother"
    fact = make_fact(Verb("be", "was", "VBD"), "subject: [Ivar Dahl|person]", told)
    (made,) = roles.build([fact], library, seed=1)
    assert isinstance(made, Refusal)
    assert made.reason == "says only whose relative somebody is"
