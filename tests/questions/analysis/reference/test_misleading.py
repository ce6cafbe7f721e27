"""Words that seem to mean the nearest name, and mean another or nobody, stay open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve
from questions.model.facts import Kind

Parse = Callable[[str], Doc]

OPEN = [
    ("Judge Anna Keller said that the sailor had slept.", "sailor"),
    ("Paul Novak found a box. The writer is Anna Keller.", "writer"),
    ("Anna Keller praised the witness, who smiled although she was tired.", "she"),
    ("Anna Keller opened a door. She called. Velimira thought that she slept.", "she"),
    ("Anna Keller found a young female in the cave. She was hungry.", "She"),
    ("Anna Keller came in and thanked her.", "her"),
    ("Peru hired a firm called Norla. Orta Corporation sued. The company paid.", "company"),
    ("Anna Keller met Ida Berg, who had been her pupil.", "her"),
    ("The clerk sat in the attic of Paul Berg's niece. He sang.", "He"),
    ("Paul Berg visited Peter Keller in Turin and asked for his advice.", "his"),
    ("Orta University sent bees. In May the firm was sold.", "firm"),
    ("An audit cleared the sailor. Ann Hale, a sailor, came. They saw the sailor.", "sailor"),
    ("Norla had it painted in Lima.", "it"),
    ("A boat has a crew, Ann Hale. It sailed. The crew slept.", "crew"),
    ("The Dane Ann Hale sang. It was late: the company failed.", "company"),
    ("Norla 1's crew sang. Norla 2 sailed on Monday, and the crew slept.", "crew"),
    ("A museum in Lima bought a ship and found that its bow was open.", "its"),
]


@pytest.mark.parametrize(("text", "word"), OPEN)
def test_word_that_may_mean_another_stays_open(parse: Parse, text: str, word: str) -> None:
    doc = parse(text)
    last = [token.i for token in doc if token.text == word][-1]
    resolved = resolve(doc).resolved
    assert all(not found.start <= last < found.end for found in resolved.values())


def test_plural_is_no_single_company(parse: Parse) -> None:
    doc = parse("A firm called Norla sold boats. The firms met in Lima. The companies grew.")
    assert [found.text for found in resolve(doc).resolved.values()] == []


def test_who_is_told_to_do_something_owns_what_it_gives(parse: Parse) -> None:
    doc = parse("Peru ordered Chile to give wool to its partner.")
    found = next(each for each in resolve(doc).resolved.values() if each.pronoun)
    assert found.text == "Chile"


def test_promise_is_about_the_one_who_makes_it(parse: Parse) -> None:
    doc = parse("Peru promised Chile to open its ports.")
    assert all(each.text != "Chile" for each in resolve(doc).resolved.values() if each.pronoun)


def test_chief_executive_is_a_person_whatever_the_name(parse: Parse) -> None:
    doc = parse("Norla's director at the time, Linda Park, chose to go. Park sang.")
    kinds = {entity.name: entity.kind for entity in resolve(doc).entities.values()}
    assert kinds["Linda Park"] is Kind.PERSON


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("An aunt in Zwiesel, who cleaned rooms, was ill.", "Zwiesel", Kind.PERSON),
        ("Norla's chief executive said that he slept.", "Norla", Kind.PERSON),
    ],
)
def test_place_or_firm_is_no_person(parse: Parse, text: str, name: str, kind: Kind) -> None:
    kinds = {entity.name: entity.kind for entity in resolve(parse(text)).entities.values()}
    assert kinds[name] is not kind


def test_calling_that_begins_a_sentence_is_no_part_of_a_name(parse: Parse) -> None:
    doc = parse("Goalkeeper Anna Keller saved a ball. Keller is from Turin.")
    assert "Anna Keller" in {entity.name for entity in resolve(doc).entities.values()}


def test_only_quoted_one_speaks_no_words_of_somebody_unknown(parse: Parse) -> None:
    doc = parse('Anna Keller said: "I sold it." A man came in. "I could make one," he said.')
    spoken = resolve(doc).spoken
    second = next(token.i for token in doc if token.text == "make")
    assert second not in spoken
