"""Questions for reasons and aims that the text itself gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from questions.builders import reasons
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
BE = Verb("be", "are", "VBP")


def built(facts: Sequence[Fact]) -> list[Candidate | Refusal]:
    article = Article("made-up.txt", "", " ".join(fact.text for fact in facts))
    return list(reasons.build(facts, Statements(Knowledge((article,), tuple(facts))), seed=0))


def options(candidate: Candidate | Refusal) -> tuple[str, set[str]]:
    assert isinstance(candidate, Candidate)
    assert isinstance(candidate.item.interaction, Choice)
    choice = candidate.item.interaction
    return choice.key.text, {one.text for one in choice.distractors}


@pytest.fixture(scope="module")
def aims(make_fact: MakeFact) -> list[Fact]:
    told = (
        ("sell", "sold", "Ann Hale", "to open a school in Bergen"),
        ("send", "sent", "Robert Hale", "to pay the debts of Lund"),
        ("visit", "visited", "Rosa Lind", "to teach French in Narvik"),
    )
    return [
        make_fact(
            Verb(lemma, form, "VBD"),
            f"subject: [{who}|person]",
            f"object: [place {place}|place]",
            f"clause: {aim}",
            text=f"{who} {form} place {place} {aim}.",
            at=500 + 100 * place,
        )
        for place, (lemma, form, who, aim) in enumerate(told)
    ]


@pytest.mark.parametrize("aim", ["to reduce smoke", "in order to reduce smoke"])
def test_an_aim_stands_among_aims_of_others(
    make_fact: MakeFact, aims: list[Fact], aim: str
) -> None:
    fact = make_fact(
        Verb("build", "built", "VBD"),
        "subject: [Oslo|city]",
        "object: a tunnel",
        "time in: [1994|date]",
        f"clause: {aim}",
    )
    made = built([fact, *aims])[0]
    key, others = options(made)
    assert isinstance(made, Candidate)
    assert made.item.stem == "Why did Oslo build a tunnel in 1994?"
    assert key == "to reduce smoke"
    assert others == {
        "to open a school in Bergen",
        "to pay the debts of Lund",
        "to teach French in Narvik",
    }


@pytest.mark.parametrize(
    ("lemma", "form", "how", "aim"),
    [
        ("build", "built", "object: a maze of [3|number] rooms", "to test her hunch"),
        ("come", "came", "complement: close", "to collapse in Bergen"),
    ],
)
def test_what_says_nothing_or_nearly_happened_is_no_aim(
    make_fact: MakeFact, lemma: str, form: str, how: str, aim: str
) -> None:
    verb = Verb(lemma, form, "VBD")
    fact = make_fact(verb, "subject: [Ann Hale|person]", how, f"clause: {aim}")
    assert built([fact]) == []


def test_what_is_done_is_no_aim(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("decide", "decided", "VBD"), "subject: [Oslo|city]", "clause: to reduce smoke"
    )
    assert not built([fact])


def test_a_cause_stands_among_what_is_so_of_the_same(make_fact: MakeFact) -> None:
    because = make_fact(
        Verb("fit", "fit", "VBP"),
        "subjects: Lobsters",
        "oblique into: small holes",
        "clause: because they have soft shells",
    )
    others = [
        make_fact(
            BE,
            "subjects: Lobsters",
            f"complement: {what}",
            text=f"Lobsters are {what}.",
            at=300 + 100 * place,
        )
        for place, what in enumerate(("clever at hunting", "fond of worms", "shy of the light"))
    ]
    (made,) = built([because, *others])
    key, wrong = options(made)
    assert isinstance(made, Candidate)
    assert made.item.stem == "Why do Lobsters fit into small holes?"
    assert key == "because they have soft shells"
    assert wrong == {
        "because they are clever at hunting",
        "because they are fond of worms",
        "because they are shy of the light",
    }


def test_without_three_likely_reasons_there_is_no_item(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("celebrate", "celebrated", "VBD"),
        "subject: the [Lund Museum|organisation]",
        "object: its summer",
        "time in: [1987|date]",
        "oblique because of: a shortage of patience",
    )
    (made,) = built([fact])
    assert isinstance(made, Refusal)
    assert made.reason == "no three good distractors"


def test_where_the_article_tells_too_little_one_thing_is_exchanged(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("fit", "fit", "VBP"),
        "subjects: Jellyfish",
        "oblique into: narrow pipes",
        "clause: because they have no lungs",
    )
    (made,) = built([fact])
    key, wrong = options(made)
    assert key == "because they have no lungs"
    assert len(wrong) == 3
    assert all(one.startswith("because they have no ") and one.endswith("s") for one in wrong)


def test_aim_of_what_somebody_does_often_is_not_asked_for(
    make_fact: MakeFact, aims: list[Fact]
) -> None:
    fact = make_fact(
        Verb("send", "sent", "VBD"),
        "subject: [Norway|country]",
        "object: several large ships",
        "clause: in order to reduce smoke",
    )
    made = built([fact, *aims])
    assert isinstance(made[0], Refusal)
    assert made[0].reason == "more than one answer fits"


def test_aim_that_fits_its_own_subject_only_is_no_wrong_answer(
    make_fact: MakeFact, aims: list[Fact]
) -> None:
    fact = make_fact(
        Verb("build", "built", "VBD"),
        "subject: [Oslo|city]",
        "object: a tunnel",
        "time in: [1994|date]",
        "clause: to reduce smoke",
    )
    own = make_fact(
        Verb("sail", "sailed", "VBD"),
        "subject: [Carl Berg|person]",
        "oblique to: [Lund|city]",
        "clause: to reach his ships",
        text="Carl Berg sailed to Lund to reach his ships.",
        at=900,
    )
    made = built([fact, *aims[:2], own])[0]
    shown = options(made)[1] if isinstance(made, Candidate) else set()
    assert not any("his ships" in text for text in shown)


def test_what_was_done_is_no_wrong_aim(make_fact: MakeFact, aims: list[Fact]) -> None:
    fact = make_fact(
        Verb("build", "built", "VBD"),
        "subject: [Oslo|city]",
        "object: a tunnel",
        "time in: [1994|date]",
        "clause: to reduce smoke",
    )
    done = make_fact(
        Verb("close", "closed", "VBD"),
        "subject: [Carl Berg|person]",
        "object: a mine in Lund",
        text="Carl Berg closed a mine in Lund.",
        at=900,
    )
    _, others = options(built([fact, *aims[:2], done])[0])
    assert not any("mine" in one for one in others)
    assert all(one.startswith("to ") for one in others)


def test_reasons_of_others_for_such_deeds_stand_beside_the_right_one(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("oppose", "opposed", "VBD"),
        "subject: the [Lund Union|organisation]",
        "object: the bridge to [Malmö|city]",
        "clause: because it regarded the strait as its own affair",
        kind="reason",
    )
    key, others = options(built([fact])[0])
    assert key == "because it regarded the strait as its own affair"
    assert all(one.startswith("because ") for one in others)


def test_a_reason_for_many_is_not_told_of_one(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("leave", "left", "VBD"),
        "subjects: The [Lund Singers|organisation]",
        "oblique for: [Bergen|city] in winter",
        "clause: because it no longer needed a hall",
        kind="reason",
    )
    (made,) = built([fact])
    assert isinstance(made, Refusal)
    assert made.reason == "the reason does not stand alone"


def test_troops_are_sent_somewhere(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("send", "sent", "VBN", auxiliaries=("were",), passive=True),
        "subjects: most of the [Norwegian|country] troops on [Svalbard|place]",
        "time in: [May 1943|date]",
        "clause: in order to guard the coal mines",
    )
    (made,) = built([fact])
    assert isinstance(made, Refusal)
    assert made.reason == "more than one answer fits"


@pytest.mark.parametrize(
    ("verb", "subject", "asked"),
    [
        (Verb("ban", "banned", "VBN", ("has",)), "[Spain|country]", "did Spain ban"),
        (Verb("ban", "banned", "VBN", ("has", "been")), "[Lund|city]", "was Lund banned"),
        (Verb("own", "owned", "VBN", ("has",)), "[Spain|country]", "has Spain owned"),
    ],
)
def test_what_has_been_done_for_a_reason_is_asked_for_in_the_past(
    make_fact: MakeFact, verb: Verb, subject: str, asked: str
) -> None:
    fact = make_fact(
        verb,
        f"subject: {subject}",
        "object: wooden windmills in the province of Cádiz",
        "clause: because of a lack of cables",
    )
    (made,) = built([fact])
    stem = made.item.stem if isinstance(made, Candidate) else made.text
    assert asked in stem
