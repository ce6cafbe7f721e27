"""Lemmas are those of the verbs meant, and joined clauses have their own subjects."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

Parse = Callable[[str], Doc]

MENDED = [
    (
        "London has about 22,000 cabs and Conyon estimates that 100,000 people drive them.",
        "estimates",
        "Conyon",
    ),
    ("Packs are mobile across borders and hunting still goes on in Russia.", "goes", "hunting"),
    ("Peru paid for schools and many children came to Lima.", "came", "children"),
]


@pytest.mark.parametrize(("text", "verb", "subject"), MENDED)
def test_second_verb_has_its_own_subject(parse: Parse, text: str, verb: str, subject: str) -> None:
    doc = parse(text)
    token = next(each for each in doc if each.text == verb)
    assert [each.text for each in token.children if each.dep_ == "nsubj"] == [subject]
    assert token.dep_ == "conj"


def test_first_verb_keeps_its_object(parse: Parse) -> None:
    doc = parse(MENDED[0][0])
    cabs = next(each for each in doc if each.text == "cabs")
    assert (cabs.dep_, cabs.head.text) == ("dobj", "has")
    assert [each.text for each in cabs.conjuncts] == []


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Halleck met Grant and Sherman in 1862.",
        "Peru sold ships and bought trains in 1902.",
        "Ann Hale knows that Peru and Chile sell wool.",
    ],
)
def test_joined_names_and_verbs_stay_joined(parse: Parse, text: str) -> None:
    doc = parse(text)
    assert sum(token.dep_ == "conj" for token in doc) == 1
    assert sum(token.dep_ == "nsubj" for token in doc) == 1 + ("knows" in text)


def test_subject_within_a_joined_phrase_is_left_alone(parse: Parse) -> None:
    doc = parse(
        "Berg was caught in Hull and the loss of the towns of Orta and Malta came on Monday."
    )
    malta = next(each for each in doc if each.text == "Malta")
    assert malta.dep_ == "conj"


def test_mended_sentence_is_one_tree(parse: Parse) -> None:
    doc = parse(MENDED[0][0])
    assert [token.text for token in doc if token.head == token] == ["has"]
    assert set(doc[0].sent.root.subtree) == set(doc)


def test_verb_of_a_sentence_is_finite(parse: Parse) -> None:
    doc = parse(
        "The number of US boats with $2m or more in cargo – excluding their crews – increased by "
        "40,000 to 1.2m."
    )
    assert next(each for each in doc if each.text == "increased").tag_ == "VBD"
    assert next(each for each in parse("A ship built in 1912 sank.") if each.i == 2).tag_ == "VBN"


@pytest.mark.parametrize(
    ("text", "verb", "lemma"),
    [
        ("Norla was fined 40 million kroner in 1990.", "fined", "fine"),
        ("Ann Hale hoped to return to Lima.", "hoped", "hope"),
        ("Ann Hale was riding a bicycle to Lima.", "riding", "ride"),
        ("Ann Hale planned a bridge in Lima.", "planned", "plan"),
        ("Ann Hale visited a bridge in Lima.", "visited", "visit"),
    ],
)
def test_lemma_is_that_of_the_verb_meant(parse: Parse, text: str, verb: str, lemma: str) -> None:
    assert next(token.lemma_ for token in parse(text) if token.text == verb) == lemma


def test_unchanged_verb_of_one_subject_is_past(parse: Parse) -> None:
    past = parse("The quartz crisis of the 1970s cost the Swiss industry 60,000 jobs.")
    assert next(token.tag_ for token in past if token.text == "cost") == "VBD"
    present = parse("New shoes cost the family 60 dollars.")
    assert next(token.tag_ for token in present if token.text == "cost") == "VBP"


def test_participle_behind_a_comma_is_no_past_tense(parse: Parse) -> None:
    doc = parse("The building is the Neptun Baths, opened in 1911 and closed in 2003.")
    assert [token.tag_ for token in doc if token.text in ("opened", "closed")] == ["VBN", "VBN"]


@pytest.mark.parametrize(
    ("text", "aside", "verb"),
    [
        ("The old lute, called the oud in Peru, was made in Lund in 1911.", "called", "made"),
        ("The Hale Prize, awarded every year since 1955, goes to a chemist.", "awarded", "goes"),
    ],
)
def test_subject_belongs_to_the_verb_behind_an_aside(
    parse: Parse, text: str, aside: str, verb: str
) -> None:
    doc = parse(text)
    root = next(token for token in doc if token.dep_ == "ROOT")
    told = next(token for token in doc if token.text == aside)
    subject = next(token for token in root.children if token.dep_ in ("nsubj", "nsubjpass"))
    assert (root.text, told.dep_, told.head) == (verb, "acl", subject)


def test_verb_behind_an_aside_keeps_its_subject(parse: Parse) -> None:
    doc = parse("But Lima, bolstered by a loan, began to arm, and Peru called the army back.")
    began = next(token for token in doc if token.text == "began")
    assert [token.text for token in began.lefts if token.dep_ == "nsubj"] == ["Lima"]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "date"),
    [
        ("In May 1921 Novak, a keen sailor, left Hull alone.", "left", "Novak", "May"),
        ("By 1907 ships were sailing between Hull and Lund.", "sailing", "ships", "1907"),
        (
            "In 1918 parts for tens of thousands of Peruvian ships were brought to Hull.",
            "brought",
            "parts",
            "1918",
        ),
        ("On 28 January 1958 Novak applied for a patent on boats.", "applied", "Novak", "January"),
    ],
)
def test_date_before_a_subject_is_no_part_of_it(
    parse: Parse, text: str, verb: str, subject: str, date: str
) -> None:
    doc = parse(text)
    told = next(token for token in doc if token.text == verb)
    before = next(token for token in told.children if token.dep_ in ("nsubj", "nsubjpass"))
    assert before.text == subject
    assert [child.text for child in doc[0].children] == [date]


def test_subject_of_several_behind_an_aim_is_the_verb_s(parse: Parse) -> None:
    doc = parse("To test her boat, Hale and her sisters built a canal of stone near Hull.")
    built = next(token for token in doc if token.text == "built")
    assert [child.text for child in built.children if child.dep_ == "nsubj"] == ["Hale"]


@pytest.mark.parametrize(
    ("text", "verb", "tag"),
    [
        ("Barley is grown in Lund, harvested in August and sold in Hull.", "harvested", "VBN"),
        ("Samples analysed in Hull indicate that the boats are old.", "analysed", "VBN"),
        ("His tower was a cone of timber, weighted with stone and lit by day.", "weighted", "VBN"),
        ("The attack led to a war, prompted Peru to arm, and gave Chile a port.", "led", "VBD"),
        ("The house was built in 1902 and collapsed in 1903.", "collapsed", "VBD"),
    ],
)
def test_participles_and_past_tenses_are_told_apart(
    parse: Parse, text: str, verb: str, tag: str
) -> None:
    assert next(token.tag_ for token in parse(text) if token.text == verb) == tag


def test_date_behind_about_belongs_to_the_preposition_before(parse: Parse) -> None:
    doc = parse("The rings were lost in about AD 140 by a widow.")
    before = next(token for token in doc if token.text == "in")
    assert [child.text for child in before.children] == ["AD"]


def test_attribute_with_a_subject_is_a_verb(parse: Parse) -> None:
    doc = parse("The school trained instructors for the Hull Sailors' Union.")
    verb = next(token for token in doc if token.text == "trained")
    assert (verb.dep_, verb.tag_) == ("ROOT", "VBD")
    assert {child.text: child.dep_ for child in verb.children if child.dep_ != "punct"} == {
        "school": "nsubj",
        "instructors": "dobj",
    }


def test_verb_of_several_without_an_auxiliary_is_present(parse: Parse) -> None:
    doc = parse("Airlines, by contrast, pay no tax on kerosene for international flights.")
    assert next(token.tag_ for token in doc if token.text == "pay") == "VBP"


def test_verb_behind_an_aside_is_that_of_a_joined_clause(parse: Parse) -> None:
    doc = parse(
        "Israel and France attacked Egypt that autumn, but were forced by American pressure to "
        "pull back, and the canal, blocked by sunken ships, reopened in April 1957."
    )
    told = next(token for token in doc if token.text == "reopened")
    assert (told.dep_, told.tag_, told.head.text) == ("conj", "VBD", "forced")
    assert [child.text for child in told.lefts if child.dep_ == "nsubj"] == ["canal"]
    assert set(doc[0].sent.root.subtree) == set(doc)


def test_that_before_a_clause_is_no_object_within_it(parse: Parse) -> None:
    doc = parse(
        "In 1875 Ann Hale's successor, Ismail Lee, was so deeply in debt that he had to sell his "
        "shares."
    )
    that = next(token for token in doc if token.text == "that")
    assert (that.dep_, that.tag_, that.head.text) == ("mark", "IN", "had")
