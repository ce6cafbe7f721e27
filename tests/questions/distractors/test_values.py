"""Numbers and dates beside the key: near, of its form, and false."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.distractors import Statements, Wanted, find_all
from questions.distractors.dates import Setting
from questions.distractors.form import is_alike
from questions.model.articles import Article, Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Fact, Kind
from questions.model.review import Knowledge
from questions.world.quantities import find as figures
from tests.questions.distractors.asking import key_of, texts, value

MakeFact = Callable[..., Fact]
STEM = "Which country opened an embassy in Laos in 1962?"


def test_a_year_of_the_same_article_comes_first_and_none_touches_the_key(
    opening: Fact, knowledge: Knowledge
) -> None:
    found = texts("In which year did Peru open it?", key_of(opening, "1962"), opening, knowledge)
    assert "1968" in found
    assert "1962" not in found
    assert all(int(year) <= 2005 for year in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("$35.67 million", Kind.MONEY),
        ("about 1,100 people", Kind.NUMBER),
        ("97%", Kind.PERCENT),
        ("2.5%", Kind.PERCENT),
        ("193rd", Kind.NUMBER),
        ("three days", Kind.DURATION),
        ("384,400 kilometres", Kind.MEASURE),
        ("two", Kind.NUMBER),
        ("100", Kind.NUMBER),
    ],
)
def test_near_values_share_form_unit_and_roundness(
    text: str, kind: Kind, opening: Fact, knowledge: Knowledge
) -> None:
    (right,) = figures(text)
    for seed in range(30):
        found = texts("How many?", value(text, kind), opening, knowledge, seed)
        assert len({*found, text}) == 4
        for other in found:
            (figure,) = figures(other)
            assert figure.value != right.value
            assert (figure.unit, figure.ordinal) == (right.unit, right.ordinal)
            assert other.replace(figure.text, "") == text.replace(right.text, "")


def test_shares_stay_below_one_hundred(opening: Fact, knowledge: Knowledge) -> None:
    for seed in range(50):
        for other in texts("What share?", value("97%", Kind.PERCENT), opening, knowledge, seed):
            assert 0 < figures(other)[0].value < 100


@pytest.mark.parametrize("text", ["23", "38.1 years"])
def test_how_old_people_are_on_average_differs_by_some_years(
    text: str, opening: Fact, knowledge: Knowledge
) -> None:
    stem = "What was the median age of the Orta people?"
    for seed in range(10):
        found = texts(stem, value(text, Kind.DURATION), opening, knowledge, seed)
        years = [figures(other)[0].value - figures(text)[0].value for other in found]
        assert all(3 < abs(each) < 20 for each in years)


@pytest.mark.parametrize(("text", "sign"), [("more than 20 years", 1), ("fewer than 30 ships", -1)])
def test_no_bound_is_offered_that_the_right_bound_implies(
    text: str, sign: int, opening: Fact, knowledge: Knowledge
) -> None:
    """Who waited more than 20 years also waited more than 18."""
    right = figures(text)[0].value
    for seed in range(30):
        for other in texts("How long?", value(text, Kind.DURATION), opening, knowledge, seed):
            assert (figures(other)[0].value - right) * sign > 0


def test_the_key_is_found_at_each_rank_among_its_near_values(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = value("$35.67 million", Kind.MONEY)
    ranks = {
        sorted(
            ["$35.67 million", *texts("How much?", key, opening, knowledge, seed)],
            key=lambda text: figures(text)[0].value,
        ).index("$35.67 million")
        for seed in range(60)
    }
    assert ranks == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("14 February 2004", HistoricalDate.on(Day(2004, 2, 14))),
        ("February 14, 2004", HistoricalDate.on(Day(2004, 2, 14))),
        ("July 1969", HistoricalDate.in_month(1969, 7)),
        ("44 BC", HistoricalDate.in_year(-43)),
        ("AD 79", HistoricalDate.in_year(79)),
    ],
)
def test_near_dates_are_written_like_the_key(
    text: str, date: HistoricalDate, opening: Fact, knowledge: Knowledge
) -> None:
    found = texts("When?", value(text, Kind.DATE, date), opening, knowledge)
    assert len({*found, text}) == 4
    assert all(len(other.split()) == len(text.split()) for other in found)


@pytest.mark.parametrize(
    "text", ["two-thirds", "a third", "half a million", "a million", "0", "0%"]
)
def test_a_number_without_near_values_gives_none_and_breaks_nothing(
    text: str, opening: Fact, knowledge: Knowledge
) -> None:
    for seed in range(10):
        found = texts("How many?", value(text, Kind.NUMBER), opening, knowledge, seed)
        assert len(found) in (0, 3)


@given(st.integers(0, 10**12), st.sampled_from(["{}", "about {}", "{}%", "${} million", "{:,}"]))
def test_any_number_gives_three_others_or_none(number: int, form: str) -> None:
    text = form.format(number)
    key = value(text, Kind.NUMBER)
    evidence = (Evidence("a.txt", 0, len(text), text),)
    fact = Fact("clause", text, evidence)
    found = texts("How many?", key, fact, Knowledge((), (fact,)))
    assert len({*found, text}) in (1, 4)


def test_what_is_asked_about_lies_outside_the_rounding(opening: Fact, knowledge: Knowledge) -> None:
    """About twenty may be 18 or 22: neither is wrong."""
    for seed in range(20):
        key = value("20 years", Kind.DURATION)
        for other in texts("For about how long did it last?", key, opening, knowledge, seed):
            assert abs(figures(other)[0].value - 20) >= 4


def test_the_day_of_the_news_itself_is_not_always_the_last(
    opening: Fact, knowledge: Knowledge
) -> None:
    """The article is of 6 May 2004; days after it are offered, too."""
    key = value("5 May 2004", Kind.DATE, HistoricalDate.on(Day(2004, 5, 5)))
    later = {
        other
        for seed in range(30)
        for other in texts("On which date did it open?", key, opening, knowledge, seed)
        if other.endswith(("June 2004", "July 2004", "August 2004"))
    }
    assert later


@pytest.mark.parametrize(("bound", "sign"), [("more than", 1), ("fewer than", -1)])
def test_no_value_a_little_beyond_a_bound_of_the_fact_is_offered(
    bound: str, sign: int, fact: Callable[..., Fact], knowledge: Knowledge
) -> None:
    """Who has tried for more than 20 years may have tried for 26, but hardly for 40."""
    key = value("20 years", Kind.DURATION)
    stated = fact("Brazil is large.", key, text=f"Peru tried for {bound} 20 years.")
    for seed in range(20):
        found = texts("For about how long did Peru try?", key, stated, knowledge, seed)
        assert len(found) == 3
        for other in found:
            beyond = (figures(other)[0].value - 20) * sign
            assert beyond < 0 or beyond >= 9


@pytest.mark.parametrize(
    ("text", "kind"),
    [("$35.67 million", Kind.MONEY), ("4,500", Kind.NUMBER), ("seven days", Kind.DURATION)],
)
def test_each_place_among_the_values_is_equally_likely(
    text: str, kind: Kind, opening: Fact, knowledge: Knowledge
) -> None:
    key = value(text, kind)
    places = Counter(
        sum(
            figures(other)[0].value < figures(text)[0].value
            for other in texts("How much?", key, opening, knowledge, seed)
        )
        for seed in range(400)
    )
    assert all(70 <= places[place] <= 130 for place in range(4))


def test_years_lie_within_the_time_that_the_article_is_about(
    article: Article, fact: Callable[..., Fact]
) -> None:
    """An article on a war of six years asks for its years among its years."""
    facts = tuple(
        dataclasses.replace(
            fact("Brazil is large.", text=f"Battle {number} was fought"),
            date=HistoricalDate.in_year(1861 + number % 5),
        )
        for number in range(20)
    )
    key = value("1863", Kind.DATE, HistoricalDate.in_year(1863))
    knowledge = Knowledge((article,), facts)
    for seed in range(20):
        found = texts("In which year was it fought?", key, facts[2], knowledge, seed)
        assert len(found) == 3
        assert all(1860 <= int(year) <= 1866 for year in found)


def test_no_year_lies_far_behind_all_that_an_article_dates(
    article: Article, fact: Callable[..., Fact]
) -> None:
    facts = tuple(
        dataclasses.replace(
            fact("Brazil is large.", text=f"Bridge {number} was built"),
            date=HistoricalDate.in_year(1890 + 15 * number),
        )
        for number in range(10)
    )
    key = value("2025", Kind.DATE, HistoricalDate.in_year(2025))
    knowledge = Knowledge((dataclasses.replace(article, published=None),), facts)
    for seed in range(20):
        found = texts("In which year?", key, facts[9], knowledge, seed)
        assert len(found) == 3
        assert all(int(year) <= 2027 for year in found)


def test_no_year_next_to_a_distant_one_is_offered(opening: Fact, knowledge: Knowledge) -> None:
    """Sources often differ by a year where events are so long ago."""
    key = value("228 BC", Kind.DATE, HistoricalDate.in_year(-227))
    for seed in range(20):
        found = texts("In which year did it happen?", key, opening, knowledge, seed)
        assert len(found) == 3
        assert all(abs(int(year.removesuffix(" BC")) - 228) >= 3 for year in found)


def test_numbers_are_all_in_figures_or_all_in_words(
    article: Article, fact: Callable[..., Fact]
) -> None:
    stated = fact("Brazil is large.", value("seventeen", Kind.NUMBER), value("11", Kind.NUMBER))
    asked = dataclasses.replace(stated, phrases=())
    knowledge = Knowledge((article,), (asked, stated))
    for seed in range(10):
        found = texts("How many?", value("9", Kind.NUMBER), asked, knowledge, seed)
        assert all(other.isdigit() for other in found)


@pytest.mark.parametrize(("year", "suits"), [(-228, False), (-240, True)])
def test_a_year_of_the_article_next_to_a_distant_one_is_none(year: int, suits: bool) -> None:
    key = HistoricalDate.in_year(-227)
    assert Setting().suits(HistoricalDate.in_year(year), key) is suits


@pytest.mark.parametrize(
    ("stem", "nearest"),
    [
        ("In which year did the Laotian Revolution take place?", 9),
        ("In which year did Peru open an embassy in Laos?", 1),
    ],
)
def test_no_year_is_offered_in_which_what_lasted_may_have_been(
    stem: str, nearest: int, opening: Fact, knowledge: Knowledge
) -> None:
    found = [
        abs(int(text) - 1962)
        for seed in range(10)
        for text in texts(stem, key_of(opening, "1962"), opening, knowledge, seed)
    ]
    assert min(found) >= nearest


@pytest.mark.parametrize(
    ("text", "kind", "allowed"),
    [
        ("1,500", Kind.NUMBER, r"\d,[1-9]00|[1-9]00"),
        ("855", Kind.NUMBER, r"[\d,]*5"),
        ("650,000", Kind.NUMBER, r"[\d,]*50,000"),
        ("50,000", Kind.NUMBER, r"\d0,000|\d5,000|\d{3},000"),
        ("18.5%", Kind.PERCENT, r"\d+\.5%"),
        ("500", Kind.NUMBER, r"[1-9]00|[1-4]50|1,[05]00"),
    ],
)
def test_near_values_are_as_round_as_the_key(
    text: str, kind: Kind, allowed: str, opening: Fact, knowledge: Knowledge
) -> None:
    for seed in range(30):
        for other in texts("How many?", value(text, kind), opening, knowledge, seed):
            assert re.fullmatch(allowed, other), other


def test_high_shares_lie_beside_high_ones(opening: Fact, knowledge: Knowledge) -> None:
    """Nobody takes 40 % for the share of those who can read."""
    for seed in range(20):
        for other in texts("What share?", value("99%", Kind.PERCENT), opening, knowledge, seed):
            assert 55 <= figures(other)[0].value < 100
        rough = texts("About what share?", value("82%", Kind.PERCENT), opening, knowledge, seed)
        assert all(abs(figures(other)[0].value - 82) > 5 for other in rough)


@pytest.mark.parametrize(
    ("text", "other", "alike"),
    [
        ("8,071,350", "6,360,000", False),
        ("8,071,350", "6,361,200", True),
        ("70", "271", False),
        ("22,000", "100,000", False),
        ("22,000", "40,000", True),
        ("two", "4", False),
        ("18.5%", "12%", False),
        ("99%", "55%", False),
        ("99%", "82%", True),
    ],
)
def test_a_figure_of_another_precision_or_scale_stands_out(
    text: str, other: str, alike: bool
) -> None:
    assert is_alike(other, value(text, Kind.NUMBER)) is alike


@pytest.mark.parametrize("text", ["78", "54", "102", "51 years"])
def test_people_are_of_an_age_that_people_reach(
    text: str, opening: Fact, knowledge: Knowledge
) -> None:
    right = figures(text)[0].value
    for stem in ("At what age did Ann Hale retire?", "How old was Ann Hale in 1962?"):
        for seed in range(10):
            found = texts(stem, value(text, Kind.NUMBER), opening, knowledge, seed)
            assert len(found) == 3
            ages = [figures(one)[0].value for one in found]
            assert all(abs(age - right) <= 20 and age <= 105 for age in ages)


def test_thousands_have_commas_beside_a_key_of_hundreds(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = value("900 miles", Kind.MEASURE)
    found = {one for seed in range(20) for one in texts("How far?", key, opening, knowledge, seed)}
    assert any("1,500" in one for one in found)
    assert not any("1500" in one for one in found)


@pytest.mark.parametrize("stem", ["How many of the 20 days did Ann Hale use in Turku in 1962?"])
def test_a_part_is_no_more_than_its_whole(stem: str, opening: Fact, knowledge: Knowledge) -> None:
    for seed in range(30):
        found = texts(stem, value("17", Kind.NUMBER), opening, knowledge, seed)
        assert found
        assert all(int(one) < 20 for one in found)


def test_a_value_has_a_set_of_distractors_for_each_place_that_its_key_can_have(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = value("$35.67 million", Kind.MONEY)
    wanted = Wanted("How much did Laos pay?", key, opening)
    right = figures(key.text)[0].value
    places = [
        sum(figures(one.text)[0].value < right for one in way)
        for way in find_all(wanted, Statements(knowledge), seed=3)
    ]
    assert sorted(places) == [0, 1, 2, 3]


def test_a_share_of_something_else_in_the_sentence_stands_beside_the_right_one() -> None:
    text = "Chile grows 58% of the plums, and Peru with its 41% of the pears comes second."
    place = Evidence("made-up.txt", 0, len(text), text)
    fact = Fact("clause", "Chile grows 58% of the plums.", (place,))
    library = Knowledge((Article("made-up.txt", "", text),), (fact,))
    stem = "What percentage of the plums does Chile grow?"
    found = [texts(stem, value("58%", Kind.PERCENT), fact, library, seed) for seed in range(8)]
    assert any("41%" in one for one in found)


def test_beside_a_part_in_words_stand_other_parts() -> None:
    fact = Fact(
        "clause",
        "Fares fell by a third.",
        (Evidence("made-up.txt", 0, 22, "Fares fell by a third."),),
    )
    library = Knowledge(
        (Article("made-up.txt", "", "Fares fell by a third. One boat sank."),), (fact,)
    )
    found = texts("By how much did fares fall?", value("a third", Kind.NUMBER), fact, library)
    assert len(found) == 3
    assert set(found) <= {"a tenth", "a fifth", "a quarter", "a half"}


@pytest.mark.parametrize(
    ("text", "kind", "pattern"),
    [
        ("one", Kind.NUMBER, r"two|three|four"),
        ("eight thousand", Kind.NUMBER, r"[a-z]+ thousand"),
        ("$1 million", Kind.MONEY, r"\$[2-7] million"),
        ("five dollars", Kind.MONEY, r"[a-z]+ dollars"),
        ("one year", Kind.DURATION, r"(?:two|three|four) years"),
        ("1 week", Kind.DURATION, r"[2-7] weeks"),
    ],
)
def test_few_stand_beside_few_in_the_words_of_the_key(
    text: str, kind: Kind, pattern: str, opening: Fact, knowledge: Knowledge
) -> None:
    for seed in range(8):
        found = texts("How many are there?", value(text, kind), opening, knowledge, seed)
        assert len(found) == 3
        assert all(re.fullmatch(pattern, one) for one in found)


@pytest.mark.parametrize("text", ["two-thirds", "two thirds", "three-quarters", "a third"])
def test_beside_several_parts_stand_others_spelled_alike(
    text: str, opening: Fact, knowledge: Knowledge
) -> None:
    for seed in range(8):
        found = texts("What share?", value(text, Kind.NUMBER), opening, knowledge, seed)
        assert len({*found, text}) == 4
        assert len({figures(one)[0].value for one in (*found, text)}) == 4
        assert " " not in text or text.startswith("a ") or not any("-" in one for one in found)


def test_decades_lie_some_decades_apart(opening: Fact, knowledge: Knowledge) -> None:
    sixties = HistoricalDate(Day(1960, 1, 1), Day(1969, 12, 31), Precision.DECADE)
    stem = "In which decade was the harbour of Turku built?"
    found = texts(stem, value("the 1960s", Kind.DATE, sixties), opening, knowledge)
    assert len(found) == 3
    assert all(re.fullmatch(r"the 19[3-9]0s", one) for one in found)
