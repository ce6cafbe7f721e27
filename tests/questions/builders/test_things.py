"""Questions for everyday things, asked for by their sort."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import things
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
CASES = [
    pytest.param(
        Verb("escape", "escaped", "VBD"),
        ["subject: A small octopus", "oblique from: the [Lund Aquarium|place]"],
        {"What kind of animal escaped from the Lund Aquarium?": "an octopus"},
        id="subject, without its size",
    ),
    pytest.param(
        Verb("raise", "raised", "VBD"),
        ["subject: [Ann Hale|person]", "object: penguins", "oblique in: [Oslo|city]"],
        {"What kind of birds did Ann Hale raise in Oslo?": "penguins"},
        id="several",
    ),
    pytest.param(
        Verb("find", "found", "VBD"),
        ["subject: [Ann Hale|person]", "object: copper", "oblique near: [Narvik|city]"],
        {"Which metal did Ann Hale find near Narvik?": "copper"},
        id="a stuff",
    ),
    pytest.param(
        Verb("send", "sent", "VBD"),
        ["subject: [Ann Hale|person]", "object: a letter about penguins"],
        {"About what kind of birds did Ann Hale send a letter?": "penguins"},
        id="the end of the object",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: [Dina Falk|person]", "complement: an owl"],
        {"What kind of bird is Dina Falk?": "an owl"},
        id="what something is",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: [Norway|country]", "complement: the world's largest producer of palm oil"],
        {"Of which product is Norway the world's largest producer?": "palm oil"},
        id="what somebody leads in",
    ),
    pytest.param(
        Verb("create", "created", "VBD"),
        ["subject: the [Lund Rush|event]", "object: an enormous demand for wheat"],
        {"For which crop did the Lund Rush create an enormous demand?": "wheat"},
        id="the end of an object told at length",
    ),
    pytest.param(
        Verb("destroy", "destroyed", "VBD"),
        [
            "subject: A fire that had broken out in a mill",
            "object: the old town of [Lund|city]",
            "time in: [1907=1907|date]",
        ],
        {"In 1907, what kind of disaster destroyed the old town of Lund?": "a fire"},
        id="a subject with a clause of its own",
    ),
    pytest.param(
        Verb("stop", "stopped", "VBD"),
        [
            "subject: A signal failure near Narvik",
            "object: all trains to [Oslo|city]",
            "time in: [1977=1977|date]",
        ],
        {
            "In 1977, what kind of failure near Narvik stopped all trains to Oslo?": (
                "a signal failure"
            )
        },
        id="a subject with its place",
    ),
    pytest.param(
        Verb("work", "worked", "VBN", ("were",), passive=True),
        ["subjects: the gates of the [Lund Canal|place]", "agent by: hand"],
        {"How were the gates of the Lund Canal worked?": "by hand"},
        id="the means of something done",
    ),
    pytest.param(
        Verb("find", "found", "VBD"),
        [
            "subject: [Ann Hale|person]",
            "object: the [Lund Crown|thing]",
            "oblique in: a flower bed near [Oslo|city]",
        ],
        {"Where did Ann Hale find the Lund Crown near Oslo?": "in a flower bed"},
        id="where something was found",
    ),
    pytest.param(
        Verb("sell", "sold", "VBD"),
        ["subject: [Ann Hale|person]", "object: her canoe", "time in: [1907=1907|date]"],
        {"What did Ann Hale sell in 1907?": "her canoe"},
        id="what was somebody's own",
    ),
    pytest.param(
        Verb("agree", "agreed", "VBD"),
        [
            "subject: [Peru|country] and [Chile|country]",
            "clause: to build a wind farm near [Norla|place]",
            "time in: [1997=1997|date]",
        ],
        {
            "What kind of facility did Peru and Chile agree to build near Norla in 1997?": (
                "a wind farm"
            )
        },
        id="what somebody undertook",
    ),
    pytest.param(
        Verb("occur", "occur", "VBP"),
        ["subjects: most accidents in the [Norla Tunnel|place]", "time at: dawn"],
        {"At which time of day do most accidents in the Norla Tunnel occur?": "dawn"},
        id="when something is so each day",
    ),
    pytest.param(
        Verb("know", "known", "VBN", ("is",), passive=True),
        ["subject: [Norla|place] in [Chile|country]", "oblique for: its cherries"],
        {"For what kind of fruits is Norla in Chile known?": "cherries"},
        id="what something is known for",
    ),
    pytest.param(
        Verb("remain", "remain", "VBP"),
        ["subjects: fires", "complement: the greatest danger to [Norla|place] in [Chile|country]"],
        {"What kind of disasters remain the greatest danger to Norla in Chile?": "fires"},
        id="what remains so",
    ),
    pytest.param(
        Verb("play", "played", "VBD"),
        ["subjects: the students of [Norla School|organisation]", "object: football"],
        {},
        id="what many did, among other things",
    ),
    pytest.param(
        Verb("repair", "repaired", "VBN", ("was",), passive=True),
        [
            "subject: the [Norla Clock|thing]",
            "agent by: a blacksmith",
            "time in: [1820=1820|date]",
        ],
        {"Who repaired the Norla Clock in 1820?": "a blacksmith"},
        id="who did it, by the trade",
    ),
    pytest.param(
        Verb("buy", "bought", "VBD"),
        [
            "subject: the [Norla Railway|organisation]",
            "object: old rails",
            "oblique from: a Norwegian scrap dealer",
            "time in: [1977=1977|date]",
        ],
        {"From whom did the Norla Railway buy old rails in 1977?": "a Norwegian scrap dealer"},
        id="from whom something came",
    ),
    pytest.param(
        Verb("owe", "owes", "VBZ"),
        ["subject: [Norla|city]", "object: both its rise and its fall to copper"],
        {"To which metal does Norla owe both its rise and its fall?": "copper"},
        id="to what two things are owed",
    ),
    pytest.param(
        Verb("feed", "fed", "VBD"),
        [
            "subject: [Ann Hale|person]",
            "object: the [Norla Lion|thing]",
            "oblique on: offal",
            "oblique from: a butcher",
            "time in: [1977=1977|date]",
        ],
        {},
        id="from whom the food came",
    ),
    pytest.param(
        Verb("hasten", "hastened", "VBD"),
        [
            "subject: the [Norla Canal|place]",
            "object: the end of sailing",
            "oblique by: steamers",
            "time in: [1869=1869|date]",
        ],
        {},
        id="what belongs to the object",
    ),
    pytest.param(
        Verb("repair", "repaired", "VBD"),
        ["subject: a blacksmith", "object: the [Norla Clock|thing]"],
        {},
        id="who did what others did as well",
    ),
    pytest.param(
        Verb("repair", "repaired", "VBD"),
        ["subject: [Ann Hale|person]", "object: her canoe", "time in: [1907=1907|date]"],
        {},
        id="what somebody owns may be much",
    ),
    pytest.param(
        Verb("grow", "grow", "VBP"),
        ["subjects: farmers in [Chile|country]", "object: potatoes"],
        {},
        id="many grow other things as well",
    ),
    pytest.param(
        Verb("cease", "ceased", "VBD"),
        ["subject: [Ann Hale|person]", "object: fire", "time in: [1907|date]"],
        {},
        id="a phrase that speaks of no thing",
    ),
    pytest.param(
        Verb("buy", "bought", "VBD"),
        ["subject: [Ann Hale|person]", "object: a driverless car"],
        {},
        id="a word that makes another thing of it",
    ),
    pytest.param(
        Verb("drink", "drank", "VBD"),
        ["subject: [Ann Hale|person]", "object: a bottle of wine"],
        {},
        id="what holds the thing",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: [Norla|place]", "complement: an island", "oblique in: [Chile|country]"],
        {},
        id="what every map shows",
    ),
    pytest.param(
        Verb("sell", "sold", "VBD"),
        ["subject: [Ann Hale|person]", "object: a horse"],
        {},
        id="one deed among many",
    ),
]


@pytest.mark.parametrize(("verb", "phrases", "expected"), CASES)
def test_things_of_a_known_sort_are_asked_for(
    make_fact: MakeFact, verb: Verb, phrases: list[str], expected: dict[str, str]
) -> None:
    made = list(things.questions_about(make_fact(verb, *phrases)))
    asked = {one.stem: one.key.text for one in made if isinstance(one, Question)}
    assert asked == expected


def test_options_are_siblings_in_the_form_of_the_key(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("escape", "escaped", "VBD"),
        "subject: An octopus",
        "oblique from: the [Lund Aquarium|place]",
        text="An octopus escaped from the Lund Aquarium.",
    )
    article = Article("made-up.txt", "", fact.text)
    (made,) = things.build([fact], Statements(Knowledge((article,), (fact,))), seed=0)
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    options = made.item.interaction.options
    assert len(options) == 4
    assert all(one.text.startswith(("a ", "an ")) for one in options)


def test_what_the_headline_names_is_not_asked_for(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("escape", "escaped", "VBD"),
        "subject: An octopus",
        "oblique from: the [Lund Aquarium|place]",
        text="An octopus escaped from the Lund Aquarium.",
    )
    article = Article("made-up.txt", "How the octopus got out", fact.text)
    (made,) = things.build([fact], Statements(Knowledge((article,), (fact,))), seed=0)
    assert isinstance(made, Refusal)


def test_a_town_owes_itself_to_one_metal_and_grows_many_crops(make_fact: MakeFact) -> None:
    def asked(verb: Verb, *phrases: str) -> list[str]:
        made = things.questions_about(make_fact(verb, "subject: [Lund|city]", *phrases))
        return [one.stem for one in made if isinstance(one, Question)]

    owe = asked(
        Verb("owe", "owes", "VBZ"),
        "object: its rise in the [Norla Hills|place]",
        "oblique to: copper",
    )
    assert owe == ["To which metal does Lund owe its rise in the Norla Hills?"]
    assert asked(Verb("export", "exports", "VBZ"), "object: copper") == []


def test_a_place_is_in_no_kind_of_landscape_feature(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("keep", "kept", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the [Norla Bells|thing]",
        "oblique in: a valley",
    )
    (made,) = things.questions_about(fact)
    assert isinstance(made, Question)
    assert (made.stem, made.key.text) == ("Where did Ann Hale keep the Norla Bells?", "in a valley")


def test_the_material_of_a_find_is_asked_for(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("add", "added", "VBD"),
        "subject: [Ann Hale|person]",
        "object: a plate of ivory",
        "time in: [1828=1828|date]",
    )
    asked = [one for one in things.questions_about(fact) if isinstance(one, Question)]
    stems = ["Of which material was the plate made that Ann Hale added in 1828?"]
    assert [one.stem for one in asked] == stems
    assert asked[0].key.text == "ivory"
