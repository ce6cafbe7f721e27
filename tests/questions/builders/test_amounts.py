"""Stems that ask for amounts, from sentence to question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions import analysis, facts, times
from questions.builders.amounts import KINDS, build
from questions.builders.single_fact import questions_about
from questions.builders.wording.soundness import faults
from questions.builders.wording.standing import dated_as_of
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Question, Refusal
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Verb
from questions.model.review import Knowledge

PUBLISHED = HistoricalDate.on(Day(2021, 6, 15))
Asked = Callable[[str], dict[str, str]]
FIRE = (
    "A fire at the Norla mill in Lund burnt for two days. The smoke was seen in Oslo. "
    "The firefighters pumped 4,000 tonnes of water. All firefighters slept."
)


@pytest.fixture(scope="module")
def asked() -> Asked:
    """A function that gives the sound stems for the amounts of a text, with their keys."""

    def ask(text: str) -> dict[str, str]:
        article = Article("test", "", text, published=PUBLISHED)
        doc = analysis.load().analyse(article)
        told = facts.find(article, doc, times.find(text)).facts
        dated = [dated_as_of(fact, PUBLISHED) for fact in told]
        made = [one for fact in dated for one in questions_about(fact, KINDS)]
        stems = [one for one in made if isinstance(one, Question)]
        return {one.stem: one.key.text for one in stems if not faults(one.stem)}

    return ask


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "A survey of 900 cooks carried out by Lund University found that half baked at home.",
            "In a survey of 900 cooks by Lund University, what share baked at home?",
            "half",
        ),
        (
            "In 1990, three in five farmers in Norway sold their milk abroad.",
            "What share of farmers in Norway sold their milk abroad in 1990?",
            "three in five",
        ),
        (
            "In 1990, one farmer in five in Norway sold milk abroad.",
            "What share of farmers in Norway sold milk abroad in 1990?",
            "one in five",
        ),
        (
            "The ferry from Lund to Oslo ran three times a week in 1911.",
            "How often did the ferry from Lund to Oslo run in 1911?",
            "three times a week",
        ),
        (
            "The Treaty of Lund was signed in 1911 after 14 months of negotiations.",
            "In 1911, after how many months of negotiations was the Treaty of Lund signed?",
            "14",
        ),
        (
            "In 1911, the tails of Ann Hale's sheep were 80 to 105 centimetres long.",
            "In 1911, how long were the tails of Ann Hale's sheep?",
            "80 to 105 centimetres",
        ),
        (
            "In 1920, the Orta Company sold half of its shares to Sweden.",
            "What share of its shares did the Orta Company sell to Sweden in 1920?",
            "half",
        ),
        (
            "The Treaty of Lund provides for 420 turbines, roughly four times those of Oslo.",
            "As of June 2021, for how many turbines did the Treaty of Lund provide?",
            "420",
        ),
        (
            "In 1911, the Orta Dam was raised by 11 metres.",
            "By how many metres was the Orta Dam raised in 1911?",
            "11 metres",
        ),
        (
            "The Norwegian parliament passed the Mills Act by 91 votes to 80 in 1902.",
            "By what majority did the Norwegian parliament pass the Mills Act in 1902?",
            "91 votes to 80",
        ),
        (
            "In 2011, the Court of Oslo sentenced Peter Dahl to six years in prison.",
            "To how many years in prison did the Court of Oslo sentence Peter Dahl in 2011?",
            "six",
        ),
        (
            "In 1932, the Orta Mill made a loss of 12 million kroner.",
            "In 1932, how large a loss did the Orta Mill make?",
            "12 million kroner",
        ),
        (
            "The Orta Canal stayed closed for eight years after the Crimean War.",
            "For how long did the Orta Canal stay closed after the Crimean War?",
            "eight years",
        ),
        (
            "The Hale Express ran at a speed of 40 kilometres an hour in 1932.",
            "At what speed did the Hale Express run in 1932?",
            "40 kilometres an hour",
        ),
        (
            "Ann Hale ran the Lund Marathon in four hours and 50 minutes in 2012.",
            "In what time did Ann Hale run the Lund Marathon in 2012?",
            "four hours and 50 minutes",
        ),
        (
            "The Orta Festival attracted 12,000 visitors in 2015, twice as many as in 2010.",
            "How many visitors did the Orta Festival attract in 2015?",
            "12,000",
        ),
        (
            "In 2010, about two thirds of the inhabitants of Lund worked in the Orta Mill.",
            "About what share of the inhabitants of Lund worked in the Orta Mill in 2010?",
            "two thirds",
        ),
        (
            "In 1999, Ann Hale's sheep weighed between 22 and 55 kilograms.",
            "How much did Ann Hale's sheep weigh in 1999?",
            "between 22 and 55 kilograms",
        ),
        ("Oslo lies 135 km north of Lund.", "How far north of Lund does Oslo lie?", "135 km"),
        (
            "In 2010, the sailors of Lund slept for 41 minutes longer.",
            "How many minutes longer did the sailors of Lund sleep in 2010?",
            "41",
        ),
        (
            "The Orta Canal shortened the journey to Oslo by roughly 700 kilometres.",
            "By about how many kilometres did the Orta Canal shorten the journey to Oslo?",
            "700 kilometres",
        ),
        (
            "In 1990, Ann Hale put $30,000 of her own savings into the Orta Mill.",
            "How much of her own savings did Ann Hale put into the Orta Mill in 1990?",
            "$30,000",
        ),
        (
            "The Orta owl has been recorded in twelve countries, from Peru to Cuba.",
            "As of June 2021, in how many countries had the Orta owl been recorded?",
            "twelve",
        ),
        (
            "Only some 22 miles of the Lund Canal had to be dug.",
            "About how many miles of the Lund Canal had to be dug?",
            "22",
        ),
        (
            "Demand for tin in Peru is growing by about 5 percent a year.",
            "As of June 2021, by about what percentage a year was demand for tin in Peru growing?",
            "5 percent",
        ),
        (
            "In 1990, Norla sold more than 300 ferries to Peru.",
            "About how many ferries did Norla sell to Peru in 1990?",
            "300",
        ),
        (
            "Ann Hale sang at La Scala for more than 20 years.",
            "For about how long did Ann Hale sing at La Scala?",
            "20 years",
        ),
        (
            (
                "Tea wakes sailors, says a study of tea by Lund University. Few volunteers slept. "
                "In arithmetic, the volunteers gained four points. Some volunteers sang."
            ),
            (
                "In a study of tea by Lund University, how many points did volunteers gain in "
                "arithmetic?"
            ),
            "four",
        ),
        (
            FIRE,
            "In a fire at the Norla mill in Lund, how many tonnes of water did firefighters pump?",
            "4,000",
        ),
        (
            "Only 6% of the island of Velland has been explored so far.",
            "As of June 2021, what percentage of the island of Velland had been explored?",
            "6%",
        ),
        (
            "Electric buses in Chile are 30% cheaper than trams.",
            "As of June 2021, by what percentage were electric buses in Chile cheaper than trams?",
            "30%",
        ),
        (
            "Electric cars in Norway can run up to 400 kilometres on one charge.",
            "As of June 2021, up to how far could electric cars in Norway run on one charge?",
            "400 kilometres",
        ),
        (
            "Chile was given 25 years to implement the ban on coca.",
            "How long was Chile given to implement the ban on coca?",
            "25 years",
        ),
        (
            "The Orta Bridge took 25 years to build.",
            "How long did the Orta Bridge take to build?",
            "25 years",
        ),
        (
            "It took Ann Hale three years to build the Epos.",
            "How long did it take Ann Hale to build the Epos?",
            "three years",
        ),
        (
            "The Orta Mill employed 140 people at its height.",
            "How many people did the Orta Mill employ at its height?",
            "140",
        ),
        (
            "Ann Hale's novel was translated into 40 languages.",
            "Into how many languages was Ann Hale's novel translated?",
            "40",
        ),
        (
            "The island of Velland covers an area of nine hectares.",
            "What is the area of the island of Velland?",
            "nine hectares",
        ),
        (
            "When the Orta Canal was opened in 1822, twelve years late, it had cost over £900,000.",
            "About how much did the Orta Canal cost when it was opened in 1822?",
            "£900,000",
        ),
        ("Karl Berg wrote eleven operas.", "How many operas did Karl Berg write?", "eleven"),
        (
            "Karl Berg sang at La Scala for sixteen years.",
            "For how long did Karl Berg sing at La Scala?",
            "sixteen years",
        ),
        (
            "The Orta Canal had cost over £900,000 when it was opened in 1822.",
            "About how much did the Orta Canal cost when it was opened in 1822?",
            "£900,000",
        ),
    ],
)
def test_an_amount_of_its_own_is_asked_for(asked: Asked, text: str, stem: str, key: str) -> None:
    assert asked(text).get(stem) == key


@pytest.mark.parametrize(
    "text",
    [
        "Electric cars in Norway can run for years on one charge.",
        "Norla hopes to grow to 25 shops in Chile in a year.",
        "The Orta Mill employed 140 people.",
        "Karl Berg wrote eleven letters.",
        "Karl Berg sang there for sixteen years.",
        "Ann Hale took three days to reach a town.",
        "The toads of Velland are 30% lighter.",
    ],
    ids=[
        "one of something",
        "a hope",
        "at one time or another",
        "letters among others",
        "somewhere",
        "a deed among many",
        "than what",
    ],
)
def test_an_amount_among_many_is_not_asked_for(asked: Asked, text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize(
    ("form", "tag", "who", "refused"),
    [
        ("keeps", "VBZ", "[Ida Falk|person]", True),
        ("kept", "VBD", "[Ida Falk|person]", False),
        ("keeps", "VBZ", "[Norla|organisation]", False),
    ],
)
def test_what_somebody_not_widely_known_has_these_days_is_of_no_weight(
    make_fact: Callable[..., Fact],
    library: Statements,
    form: str,
    tag: str,
    who: str,
    *,
    refused: bool,
) -> None:
    keep = Verb("keep", form, tag)
    told = make_fact(
        keep, f"subject: {who}", "object: [220|number] hives", "oblique in: [Lund|city]"
    )
    reasons = {one.reason for one in build([told], library, seed=0) if isinstance(one, Refusal)}
    assert ("of no weight" in reasons) is refused


@pytest.mark.parametrize("text", ["Norla sold more than 37 ferries to Peru in 1990."])
def test_a_bound_that_is_no_round_number_is_not_asked_for(asked: Asked, text: str) -> None:
    assert not asked(text)


@pytest.mark.parametrize(
    ("text", "title", "count"),
    [
        ("In 1990, at the age of 58, Ann Hale bought the Orta Mill.", "The Orta Mill", 0),
        ("In 1990, at the age of 58, Ann Hale bought the Orta Mill.", "Ann Hale", 1),
        ("For 40 years, Ann Hale watched ferries from her window in Lund.", "Ferries", 0),
        ("In 1990, Ann Hale used eight of her 20 days in Lund for the Orta Mill.", "Mills", 0),
    ],
    ids=["of somebody", "of whom the headline names", "of her life", "of her own"],
)
def test_what_somebody_had_of_their_own_is_not_asked_for(text: str, title: str, count: int) -> None:
    article = Article("test", title, text, published=PUBLISHED)
    doc = analysis.load().analyse(article)
    found = facts.find(article, doc, times.find(text)).facts
    statements = Statements(Knowledge((article,), found, ()))
    made = [*build(found, statements, seed=0)]
    assert len([one for one in made if not isinstance(one, Refusal)]) == count


def test_a_place_is_not_asked_how_long_it_was_at_an_untold_time(asked: Asked) -> None:
    assert not asked("The Orta Canal was 164 kilometres long.")
    assert asked("The Orta Canal is 164 kilometres long.")


def _stems(text: str, *, published: HistoricalDate | None) -> dict[str, str]:
    """What becomes of the amounts of a text: the reason against each stem, "" for a candidate."""
    article = Article("test", "", text, published=published)
    doc = analysis.load().analyse(article)
    told = facts.find(article, doc, times.find(text, published=published)).facts
    made = build(told, Statements(Knowledge((article,), told)), seed=0)
    return {
        one.text if isinstance(one, Refusal) else one.item.stem: (
            one.reason if isinstance(one, Refusal) else ""
        )
        for one in made
    }


WAITING = "held at an untold time"


@pytest.mark.parametrize(
    "text",
    [
        "Norway has laid 120 kilometres of cable in the Orta valley.",
        "About 400 ferry trips are sold in Norway every month.",
        "Ferry pilots can earn up to £190 a day in Norway.",
        "Employees in Norway are entitled to 18 days of holiday a year.",
    ],
)
def test_what_adds_up_or_is_paid_a_day_waits_for_the_date_of_its_article(text: str) -> None:
    assert WAITING in _stems(text, published=None).values()
    assert WAITING not in _stems(text, published=PUBLISHED).values()


@pytest.mark.parametrize(
    "text",
    [
        "The Orta owl eats 12 mice a day in Norway.",
        "Norway laid 120 kilometres of cable in the Orta valley.",
        "Norway has studied 120 kilometres of the Orta valley.",
    ],
)
def test_what_animals_do_and_what_is_over_needs_no_date(text: str) -> None:
    assert WAITING not in _stems(text, published=None).values()


def test_most_of_one_sort_is_not_asked_for_where_another_sort_gets_more() -> None:
    text = "Ferry pilots can earn up to £190 a day in Norway."
    other = " Some who sail at night can earn £320 a day."
    outdone = "more than one answer fits"
    assert outdone not in _stems(text, published=PUBLISHED).values()
    assert outdone in _stems(f"{text}{other}", published=PUBLISHED).values()
