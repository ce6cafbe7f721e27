"""What only one can have done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.model.facts import Fact, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]
HALE = "subject: [Ann Hale|person]"
FIND, BUILD = Verb("find", "found", "VBD"), Verb("build", "built", "VBD")
EXPEL = Verb("expel", "expelled", "VBN", ("was",), passive=True)
REGARD = Verb("regard", "regarded", "VBN", ("is",), passive=True)


@pytest.mark.parametrize(
    ("verb", "phrases", "stem"),
    [
        (
            FIND,
            [HALE, "object: a way of drying herbs with steam", "time in: [1902|date]"],
            "In 1902, who found a way of drying herbs with steam?",
        ),
        (
            Verb("receive", "received", "VBD"),
            [HALE, "object: a patent for a folding oar", "time in: [1902|date]"],
            "In 1902, who received a patent for a folding oar?",
        ),
        (
            EXPEL,
            [
                HALE,
                "oblique from: the duchy of [Norla|place]",
                "oblique after: a quarrel over the salt tax",
                "time in: [1849|date]",
            ],
            "In 1849, who was expelled from the duchy of Norla after a quarrel over the salt tax?",
        ),
        (
            REGARD,
            [HALE, "oblique as: the last smuggler hanged in [Velland|country]"],
            "Who is regarded as the last smuggler hanged in Velland?",
        ),
        (
            Verb("lead", "led", "VBD"),
            [HALE, "object: the [Norla Awakening|event]"],
            "Who led the Norla Awakening?",
        ),
        (
            Verb("make", "made", "VBD"),
            [HALE, "object: a row of trials", "clause: because plain mortar dissolved under water"],
            "Who made a row of trials because plain mortar dissolved under water?",
        ),
        (
            REGARD,
            [HALE, "oblique as: the Norlan founder of [Velland|country]"],
            "Who is regarded as the Norlan founder of Velland?",
        ),
        (
            Verb("entrust", "entrusted", "VBD"),
            [
                "subject: [Norla|country]",
                "object: the [Lund Canal|place]",
                "oblique to: [Ann Hale|person]",
            ],
            "To whom did Norla entrust the Lund Canal?",
        ),
    ],
)
def test_what_is_told_in_full_is_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str], stem: str
) -> None:
    assert stems(make_fact(verb, *phrases))[stem] == "Ann Hale"


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (FIND, [HALE, "object: a coin", "time in: [1902|date]"]),
        (BUILD, [HALE, "object: a wooden house", "time in: [1902|date]"]),
        (FIND, [HALE, "object: a way of drying herbs with steam"]),
        (
            Verb("obtain", "obtained", "VBD"),
            [HALE, "object: a patent", "time in: [1902|date]"],
        ),
        (EXPEL, [HALE, "oblique from: [Norla|place]"]),
        (
            Verb("speak", "spoke", "VBD"),
            [HALE, "oblique of: her fear of the long wars in [Norla|place] and [Velland|country]"],
        ),
        (REGARD, [HALE, "oblique as: a good smuggler"]),
        (
            Verb("make", "made", "VBD"),
            [HALE, "object: a row of trials", "clause: because it rained"],
        ),
        (
            Verb("give", "gave", "VBD"),
            ["subject: [Norla|country]", "object: a canal", "oblique to: [Ann Hale|person]"],
        ),
        (
            Verb("appear", "appeared", "VBD"),
            [HALE, "oblique in: [Lund|city]", "time in: [1746|date]"],
        ),
        (Verb("see", "saw", "VBD"), [HALE, "object: the [Norla Awakening|event]"]),
    ],
)
def test_what_others_may_have_done_is_not_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    assert "Ann Hale" not in stems(make_fact(verb, *phrases)).values()


def test_a_country_named_like_its_adjective_ties_as_a_name(make_fact: MakeFact) -> None:
    sight = Verb("sight", "sighted", "VBD")
    told = (HALE, "object: [New Zealand|country]", "time in: [1642|date]")
    assert stems(make_fact(sight, *told))["Who sighted New Zealand in 1642?"] == "Ann Hale"
