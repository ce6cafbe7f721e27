"""What a reader of the article knows, and a reader of the stem alone does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.out_of_context import halves_a_relative, out_of_context
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
OPEN = Verb("open", "opened", "VBD")
NEWTS = " ".join(["The norla is a newt.", *["Some newts swim in the ponds of Velland."] * 5])


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("How many newts did Ann Hale catch in 1921?", True),
        ("Three newts are taken to Lund", True),
        ("In which year were about 200 newts found in Lund?", True),
        ("How many norla newts did Ann Hale catch in 1921?", False),
        ("In which year did the Norla Trust catch 200 newts?", False),
        ("How many newts of the Lund ponds did Ann Hale catch?", False),
        ("How many visitors did Ann Hale count in 1921?", False),
        ("How many boats did Ann Hale hire in 1921?", False),
    ],
)
def test_what_an_article_is_about_is_not_counted_without_its_name(
    make_fact: MakeFact, text: str, leans: bool
) -> None:
    fact = make_fact(OPEN, "subject: [Ann Hale|person]", "object: the Lund Pond")
    article = Article(fact.evidence[0].article, "Norla", f"{NEWTS} They saw boats and visitors.")
    assert bool(out_of_context(text, fact, Knowledge((article,)))) is leans


def _named(name: str, fact: Fact) -> Named:
    return Named(fact.evidence[0].article, Mention(name, Kind.PERSON, 0, len(name)))


@pytest.mark.parametrize(
    ("names", "text", "leans"),
    [
        (["Joseph Hale"], "Joseph opened the Lund Pond.", True),
        ([], "Her brother Joseph opened the Lund Pond.", True),
        (["Ann Joseph"], "Joseph opened the Lund Pond.", False),
        ([], "Joseph came. " * 6, False),
    ],
)
def test_people_are_not_called_by_the_given_name(
    make_fact: MakeFact, names: list[str], text: str, leans: bool
) -> None:
    fact = make_fact(OPEN, "subject: [Joseph|person]", "object: the Lund Pond")
    article = Article(fact.evidence[0].article, "The Lund Pond", text)
    known = Knowledge((article,), (), tuple(_named(name, fact) for name in names))
    stem = "In which year did Joseph open the Lund Pond?"
    assert bool(out_of_context(stem, fact, known)) is leans
    assert not out_of_context("In which year did Joseph Hale open the Lund Pond?", fact, known)


@pytest.mark.parametrize(
    ("told", "leans"),
    [
        ("King Joseph", False),
        ("Joseph II", False),
        ("Joseph of Austria", False),
        ("the Danish king Joseph", False),
        ("the beekeeper Joseph", False),
        ("the brother Joseph", True),
        ("Opened Joseph", True),
    ],
)
def test_a_title_or_a_calling_tells_who_has_a_given_name(
    make_fact: MakeFact, told: str, leans: bool
) -> None:
    fact = make_fact(OPEN, "subject: [Joseph|person]", "object: the Lund Pond")
    article = Article(fact.evidence[0].article, "The Lund Pond", "Joseph opened the Lund Pond.")
    stem = f"In which year did {told} open the Lund Pond?"
    assert bool(out_of_context(stem, fact, Knowledge((article,)))) is leans


def test_a_relative_of_one_name_is_not_named_alone(make_fact: MakeFact) -> None:
    fact = make_fact(OPEN, "subject: [Velle|person]", "object: the Lund Pond")
    stem = "In which year did Velle open the Lund Pond?"
    for told, leans in (("Their daughter Velle swam.", True), ("Velle swam there.", False)):
        article = Article(fact.evidence[0].article, "The Lund Pond", told)
        assert bool(out_of_context(stem, fact, Knowledge((article,)))) is leans


@pytest.mark.parametrize(
    ("stem", "often", "leans"),
    [
        ("In which city is the Lund Academy?", 1, True),
        ("In which city is the Lund Academy?", 3, False),
        ("In which country is the town of Lund?", 1, True),
        ("On which lake is the Lund Academy?", 1, False),
        ("In which year was the Lund Academy opened?", 1, False),
        ("Which city was the capital of Velland?", 1, True),
    ],
)
def test_places_named_in_passing_are_left_to_the_atlas(
    make_fact: MakeFact, stem: str, often: int, leans: bool
) -> None:
    fact = make_fact(OPEN, "subject: [Ann Hale|person]", "object: the Lund Pond")
    text = "Ann Hale taught at the Lund Academy in Velland. " * often
    article = Article(fact.evidence[0].article, "Ann Hale", text)
    assert bool(out_of_context(stem, fact, Knowledge((article,)))) is leans
    titled = Article(fact.evidence[0].article, "The Lund Academy of Velland", text)
    assert not out_of_context(stem, fact, Knowledge((titled,)))


def test_nothing_is_said_of_an_article_that_is_not_known(make_fact: MakeFact) -> None:
    fact = make_fact(OPEN, "subject: [Joseph|person]", "object: the Lund Pond")
    assert not out_of_context("When did Joseph open the Lund Pond?", fact, Knowledge())


@pytest.mark.parametrize(("title", "leans"), [("The Norla", True), ("The Lund Museum", False)])
def test_its_is_not_asked_for_of_a_body_in_passing(
    make_fact: MakeFact, title: str, leans: bool
) -> None:
    fact = make_fact(OPEN, "subject: the [Lund Museum|organisation]", "object: 300 of its toys")
    article = Article(fact.evidence[0].article, title, "The Lund Museum showed 300 of its toys.")
    stem = "How many of its toys did the Lund Museum show?"
    assert bool(out_of_context(stem, fact, Knowledge((article,)))) is leans


@pytest.mark.parametrize(
    ("text", "quote", "leans", "at_work_leans"),
    [
        ("The poet Eva Moen lived in Lund.", "The poet Eva Moen lived in Lund.", True, True),
        (
            "Eva Moen, a poet, lived. Moen sang, and Moen died.",
            "Eva Moen, a poet, lived.",
            False,
            True,
        ),
        (
            f"Eva Moen, a poet, lived. {'Moen sang. ' * 4}",
            "Eva Moen, a poet, lived.",
            False,
            False,
        ),
        ("“No,” said Eva Moen, a poet.", "“No,” said Eva Moen, a poet.", False, False),
    ],
)
def test_whom_an_article_only_mentions_is_not_asked_for(
    make_fact: MakeFact, text: str, quote: str, *, leans: bool, at_work_leans: bool
) -> None:
    be = Verb("be", "was", "VBD")
    fact = make_fact(be, "subject: [Eva Moen|person]", "complement: a poet", text=quote)
    article = Article(fact.evidence[0].article, "Lund", text)
    known = Knowledge((article,))
    assert bool(out_of_context("Who was Eva Moen?", fact, known)) is leans
    for stem in ("did Eva Moen work?", "did the Danish poet Eva Moen teach law?"):
        refused = out_of_context(f"At which university {stem}", fact, known)
        assert bool(refused) is at_work_leans


def test_a_place_with_a_letter_of_another_alphabet_is_known_as_one(make_fact: MakeFact) -> None:
    fact = make_fact(OPEN, "subject: [Ann Hale|person]", "object: the Lund Pond")
    article = Article(fact.evidence[0].article, "Ann Hale", "Ann Hale went to Ðiện Biên.")
    assert out_of_context("In which country is Ðiện Biên?", fact, Knowledge((article,)))


def test_a_headline_names_no_topic(make_fact: MakeFact) -> None:
    fact = make_fact(OPEN, "subject: [Ann Hale|person]", "object: the Lund Pond")
    text = f"{NEWTS} They saw boats and visitors."
    article = Article(fact.evidence[0].article, "Where Did the Old Ponds Go?", text)
    stem = "How many newts did Ann Hale catch in 1921?"
    assert not out_of_context(stem, fact, Knowledge((article,)))


@pytest.mark.parametrize(
    ("text", "halved"),
    [("Ann Hale's brother", True), ("Ann Hale's brother-in-law", False), ("a baker", False)],
)
def test_a_brother_in_law_is_no_brother(make_fact: MakeFact, text: str, halved: bool) -> None:
    quote = "She learned it from her brother-in-law Ivar Dahl."
    fact = make_fact(OPEN, "subject: [Ivar Dahl|person]", text=quote)
    assert halves_a_relative(text, fact) is halved


@pytest.mark.parametrize(
    ("stem", "title", "asks"),
    [
        ("Who was Ann Hale's elder brother?", "A pond in Lund", True),
        ("Whose niece is Ann Hale?", "A pond in Lund", True),
        ("Who was Ann Hale's brother?", "Ann Hale and her pond", False),
        ("Who was Ann Hale's successor?", "A pond in Lund", False),
        ("In which year did Ann Hale's elder brother die?", "A pond in Lund", True),
        ("In which year did Ann Hale's brother die?", "Ann Hale and her pond", False),
        ("Ann Hale's brother dies", "A pond in Lund", True),
        ("In which year did Ann Hale's brother open the pond?", "A pond in Lund", False),
    ],
)
def test_a_relative_of_somebody_unknown_is_not_asked_for(
    make_fact: MakeFact, stem: str, title: str, asks: bool
) -> None:
    fact = make_fact(OPEN, "subject: [Ann Hale|person]", "object: the Lund Pond")
    article = Article(fact.evidence[0].article, title, "Ann Hale opened the Lund Pond.")
    found = out_of_context(stem, fact, Knowledge((article,)))
    assert (found == "says only whose relative somebody is") is asks


@pytest.mark.parametrize(
    ("text", "date", "leans"),
    [
        ("Norla opened the pond in 2003.", "2003", True),
        ("Norla opened the pond in 1703. It froze in 1709, 1716, 1740 and 1741.", "1703", False),
        ("Norla opened the pond in 2003. It froze in 1709, 1716, 1740 and 1741.", "2003", True),
        ("Norla opened it in 480 BC, before 479 BC, 478 BC, 477 BC and 449 BC.", "", False),
    ],
)
def test_what_only_an_article_tells_of_is_not_named_but_in_history(
    make_fact: MakeFact, text: str, date: str, *, leans: bool
) -> None:
    when = (f"time in: [{date}|date]",) if date else ()
    fact = make_fact(OPEN, "subject: [Norla|organisation]", "object: the Lund Pond", *when)
    article = Article(fact.evidence[0].article, "The Lund Pond", text)
    stem = "When did Norla open the Lund Pond?"
    assert bool(out_of_context(stem, fact, Knowledge((article,)))) is leans
