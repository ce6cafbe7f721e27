"""Verb groups opened, put into the past, and turned from passive to active."""

from __future__ import annotations

import pytest

from questions.builders.wording.verb_group import active_group, base_of, verb_group
from questions.model.facts import Verb


@pytest.mark.parametrize(
    ("verb", "plural", "opened"),
    [
        (Verb("build", "built", "VBD"), False, ["did", "build"]),
        (Verb("build", "builds", "VBZ"), False, ["does", "build"]),
        (Verb("build", "build", "VBP"), True, ["do", "build"]),
        (Verb("set", "set", "VBD", particle="up"), False, ["did", "set", "up"]),
        (Verb("set", "set", "VBP", particle="up"), True, ["do", "set", "up"]),
        (Verb("be", "was", "VBD"), False, ["was"]),
        (Verb("win", "won", "VBN", ("has",)), False, ["has", "won"]),
        (Verb("build", "built", "VBN", ("has", "been")), False, ["has", "been", "built"]),
        (
            Verb("recognise", "recognised", "VBD", adverbs=("officially",)),
            False,
            ["did", "officially", "recognise"],
        ),
        (
            Verb("close", "closed", "VBN", ("was",), adverbs=("briefly",), passive=True),
            False,
            ["was", "briefly", "closed"],
        ),
        (Verb("be", "'s", "VBZ"), False, ["is"]),
    ],
)
def test_a_question_gets_an_auxiliary_in_front(verb: Verb, plural: bool, opened: list[str]) -> None:
    group = verb_group(verb, plural=plural).opened()
    assert [group.finite, *group.words_after_finite()] == opened


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (Verb("live", "live", "VBP"), ["lived"]),
        (Verb("have", "has", "VBZ"), ["had"]),
        (Verb("be", "are", "VBP"), ["were"]),
        (Verb("win", "won", "VBN", ("has",)), ["had", "won"]),
        (Verb("build", "built", "VBD"), ["built"]),
    ],
)
def test_the_present_moves_into_the_past(verb: Verb, expected: list[str]) -> None:
    assert verb_group(verb, plural=False).in_past().words() == expected


@pytest.mark.parametrize(
    ("auxiliaries", "expected"),
    [(("was",), ["wrote"]), (("is",), ["writes"]), (("has", "been"), ["has", "written"])],
)
def test_a_passive_becomes_active(auxiliaries: tuple[str, ...], expected: list[str]) -> None:
    group = active_group(Verb("write", "written", "VBN", auxiliaries, passive=True))
    assert group is not None
    assert group.words() == expected


def test_an_active_verb_has_no_active_twin() -> None:
    assert active_group(Verb("write", "wrote", "VBD")) is None


def test_a_participle_alone_becomes_a_past_passive() -> None:
    group = verb_group(Verb("found", "founded", "VBN", passive=True), plural=True)
    assert group.words() == ["were", "founded"]


@pytest.mark.parametrize(
    ("lemma", "form", "tag", "expected"),
    [
        ("stag", "staged", "VBD", "stage"),
        ("hang", "hanged", "VBD", "hang"),
        ("hop", "hopes", "VBZ", "hope"),
        ("build", "built", "VBD", "build"),
        ("stop", "stopped", "VBN", "stop"),
        ("travel", "traveled", "VBD", "travel"),
    ],
)
def test_a_wrong_dictionary_form_is_mended_by_the_form_in_the_text(
    lemma: str, form: str, tag: str, expected: str
) -> None:
    assert base_of(Verb(lemma, form, tag)) == expected


@pytest.mark.parametrize(
    ("lasting", "words"), [(True, ["had", "been", "tied"]), (False, ["was", "tied"])]
)
def test_what_had_been_so_since_a_date_keeps_its_tense(lasting: bool, words: list[str]) -> None:
    verb = Verb("tie", "tied", "VBN", ("had", "been"), passive=True)
    assert verb_group(verb, plural=False, lasting=lasting).words() == words


@pytest.mark.parametrize(
    ("verb", "plural", "words"),
    [
        (Verb("sell", "sold", "VBN", ("has",)), False, ["sold"]),
        (Verb("sell", "sold", "VBN", ("have",), adverbs=("recently",)), True, ["sold"]),
        (Verb("sell", "sold", "VBN", ("have", "been"), passive=True), True, ["were", "sold"]),
        (Verb("sell", "selling", "VBG", ("has", "been")), False, ["has", "been", "selling"]),
        (Verb("sell", "sold", "VBD"), False, ["sold"]),
    ],
)
def test_what_has_been_done_goes_into_the_simple_past(
    verb: Verb, plural: bool, words: list[str]
) -> None:
    assert verb_group(verb, plural=plural).as_done(plural=plural).words() == words
