"""Signs that the parser tore a sentence."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from questions.analysis.reference import Entity
from questions.facts import clauses, tears
from questions.model.facts import Kind
from tests.questions.facts.conftest import FindFacts

_POS = {"NNP": "PROPN", "NN": "NOUN", "NNS": "NOUN", "IN": "ADP", ",": "PUNCT", ".": "PUNCT"}
_LEMMAS = {"did": "do", "forced": "force", "thought": "think"}


def parsed(*tokens: str) -> Doc:
    """A sentence of "word/tag/dependency/head" in the tokens' order, heads by number."""
    rows = [token.rsplit("/", 3) for token in tokens]
    return Doc(
        Vocab(),
        words=[row[0] for row in rows],
        tags=[row[1] for row in rows],
        pos=[_POS.get(row[1], "VERB" if row[1].startswith("VB") else "X") for row in rows],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        lemmas=[
            {"did": "do", "forced": "force", "thought": "think"}.get(row[0], row[0].lower())
            for row in rows
        ],
        sent_starts=[True, *[False] * (len(rows) - 1)],
    )


def is_torn(doc: Doc) -> bool:
    return any(tears.is_torn(clause) for clause in clauses.find(doc[:], {}))


def test_whole_clause_is_not_torn() -> None:
    assert not is_torn(parsed("Hale/NNP/nsubj/1", "left/VBD/ROOT/1", "Lima/NNP/dobj/1"))


def test_verb_within_a_name_shows_that_two_clauses_are_one() -> None:
    assert is_torn(
        parsed(
            "Hale/NNP/compound/2",
            "retook/VBD/compound/2",
            "Lima/NNP/nsubj/3",
            "left/VBD/ROOT/3",
        )
    )


def test_do_that_stands_for_another_verb_says_nothing() -> None:
    assert is_torn(
        parsed(
            "Hale/NNP/nsubj/1", "did/VBD/ROOT/1", "to/IN/prep/1", "Lima/NNP/pobj/2", "././punct/1"
        )
    )


def test_noun_that_acts_in_a_clause_without_auxiliary_belongs_to_another() -> None:
    assert is_torn(
        parsed(
            "game/NN/nsubj/5",
            "in/IN/prep/4",
            "which/WDT/pobj/1",
            "stones/NNS/nsubj/4",
            "thrown/VBN/relcl/0",
            "was/VBD/ROOT/5",
            "fun/NN/attr/5",
            "././punct/5",
        )
    )


def test_list_without_and_lost_its_last_member() -> None:
    words = ("Hale/NNP/nsubj/1", "sold/VBD/ROOT/1", "wool/NN/dobj/1", ",/,/punct/2")
    behind = ("tin/NN/conj/2", ",/,/punct/4", "silk/NN/conj/4")
    assert is_torn(parsed(*words, *behind))
    assert not is_torn(parsed(*words, *behind, "and/CC/cc/6", "tea/NN/conj/6"))


def test_place_and_where_it_lies_are_no_list() -> None:
    assert not is_torn(
        parsed(
            "Hale/NNP/nsubj/1",
            "left/VBD/ROOT/1",
            "Lima/NNP/dobj/1",
            ",/,/punct/2",
            "Peru/NNP/conj/2",
        )
    )


def test_aside_of_a_subject_that_does_not_close_is_the_second_of_a_list() -> None:
    front = ("Hale/NNP/nsubj/4", ",/,/punct/0", "the/DT/det/3", "mayor/NN/appos/0")
    closed = ("Hale/NNP/nsubj/5", ",/,/punct/0", "the/DT/det/3", "mayor/NN/appos/0", ",/,/punct/0")
    assert is_torn(parsed(*front, "left/VBD/ROOT/4", "Lima/NNP/dobj/4"))
    assert not is_torn(parsed(*closed, "left/VBD/ROOT/5", "Lima/NNP/dobj/5"))


def test_finite_clause_without_a_joint_hangs_on_nothing() -> None:
    torn = (
        "army/NN/nsubj/1",
        "grew/VBD/advcl/5",
        "to/IN/prep/1",
        "Lima/NNP/pobj/2",
        "he/PRP/nsubj/5",
        "felt/VBD/ROOT/5",
    )
    marked = ("when/WRB/advmod/2", "army/NN/nsubj/2", "grew/VBD/advcl/4", "he/PRP/nsubj/4")
    assert is_torn(parsed(*torn))
    assert not is_torn(parsed(*marked, "felt/VBD/ROOT/4"))


def test_verbs_side_by_side_need_a_joint() -> None:
    front = ("Calm/NN/nsubj/1", "reigned/VBD/ROOT/1", "before/IN/prep/1", "Peru/NNP/pobj/2")
    assert is_torn(parsed(*front, "struck/VBD/conj/1"))
    assert not is_torn(parsed(*front, "and/CC/cc/1", "ended/VBD/conj/1"))


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ann Hale, the mayor's aunt, and other guests asked Ben Rohe to leave Oslo.", "asked"),
        ("Raiders burned towns in 1781, as Ben Hale did to Bergen in 1782.", "did to Bergen"),
        ("Ann Hale faced a double crisis-the fall of Oslo, and the loss of Bergen.", "crisis-the"),
        ("In 1990 Ann Hale wrote a book (Who Owns Oslo?), published in Bergen in 1991.", "Owns"),
        ("Ann Hale ran the mill that Ben Rohe built and left Oslo.", "Hale left"),
        ("Ann Hale faced the charge of 'deceiving the people of Oslo.", "deceiving"),
        ("In Peru, a young teacher, Ann Hale, opened a school.", "Peru was"),
        ("In 1990 Ann Hale led a march in Oslo, which provoked a riot in Bergen.", "Oslo provoked"),
        ("On 12- 14 July 1950, Ann Hale sailed from Oslo to Bergen.", "12- 14"),
        ("The Orta boats of Peru were converted fishing boats.", "were converted"),
        ("In 1990 Ann Hale wrote the Orta Supreme Court on Monday.", "wrote"),
        ("An influential baker, one of her ideas in Oslo was adopted in 1990.", "baker was"),
        (
            "In 1990 Ann Hale read two reports to Peru, which showed a decline since May.",
            "Peru showed",
        ),
        ("According to historian Ben Rohe, in Oslo he was seen as a saint.", "Rohe was seen"),
        ("A vast change from 1990 was Ann Hale Street was a muddy track.", "change"),
    ],
)
def test_torn_sentence_states_nothing(find_facts: FindFacts, text: str, lost: str) -> None:
    assert not [fact.text for fact in find_facts(text).facts if lost in fact.text]


def test_name_behind_a_comma_is_no_part_of_the_noun() -> None:
    front = ("Hale/NNP/nsubj/1", "built/VBD/ROOT/1", "a/DT/det/6", "fast/JJ/amod/6")
    assert is_torn(parsed(*front, ",/,/punct/6", "Old/NNP/compound/6", "Ferry/NNP/dobj/1"))
    assert not is_torn(
        parsed(
            ",/,/punct/3",
            "Old/NNP/compound/2",
            "Hale/NNP/nsubj/3",
            "built/VBD/ROOT/3",
            "ferries/NNS/dobj/3",
        )
    )


def test_place_and_where_it_lies_stay_open() -> None:
    assert not is_torn(
        parsed(
            "Raid/NN/nsubj/5",
            "on/IN/prep/0",
            "Lima/NNP/pobj/1",
            ",/,/punct/2",
            "Peru/NNP/appos/2",
            "ended/VBD/ROOT/5",
            "Ruin/NNP/dobj/5",
        )
    )


def test_two_subjects_with_a_verb_between_are_two_sentences() -> None:
    front = ("Army/NN/nsubj/4", "fled/VBN/acl/0", ";/:/punct/4", "men/NNS/nsubj/4")
    assert is_torn(parsed(*front, "left/VBD/ROOT/4", "Lima/NNP/dobj/4"))


def test_never_stays_before_another_adverb(find_facts: FindFacts) -> None:
    (fact,) = find_facts("Ann Hale never officially left Oslo.").facts
    assert fact.text == "Ann Hale never officially left Oslo."


def test_flow_of_the_text_does_not_stand_before_a_date(find_facts: FindFacts) -> None:
    (fact,) = find_facts("Elsewhere, also on 3 May 1990, Ann Hale opened a mill in Oslo.").facts
    assert fact.text == "On 3 May 1990, Ann Hale opened a mill in Oslo."


def test_pronoun_stays_beside_the_owner_of_the_subject(find_facts: FindFacts) -> None:
    found = find_facts("Ann Hale's orders in Oslo confused her men in 1990.")
    assert [fact.text for fact in found.facts] == [
        "Ann Hale's orders in Oslo confused her men in 1990."
    ]


def test_who_forces_needs_somebody_who_is_forced() -> None:
    behind = ("to/TO/aux/3", "leave/VB/xcomp/1", "Lima/NNP/dobj/3")
    assert is_torn(parsed("Hale/NNP/nsubj/1", "forced/VBD/ROOT/1", *behind))


def test_who_thought_to_be_something_was_thought_so() -> None:
    behind = ("to/TO/aux/3", "be/VB/xcomp/1")
    assert is_torn(parsed("Monks/NNS/nsubj/1", "thought/VBD/ROOT/1", *behind))


def test_name_behind_its_description_is_the_subject() -> None:
    doc = parsed(
        "A/DT/det/1", "baker/NN/nsubj/4", ",/,/punct/4", "Hale/NNP/nsubj/4", "left/VBD/ROOT/4"
    )
    named = {3: Entity("Hale", Kind.PERSON)}
    assert [clause.subject.text for clause in clauses.find(doc[:], named)] == ["Hale"]
