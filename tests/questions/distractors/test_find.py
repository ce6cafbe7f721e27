"""Three distractors that are alike, fitting and false; or none."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions import world
from questions.distractors import Wanted, find
from questions.model.articles import Article, Evidence
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Named
from questions.model.review import Knowledge
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.quantities import find as figures

MakeFact = Callable[..., Fact]
STEM = "Which country opened an embassy in Laos in 1962?"


def texts(stem: str, key: Mention, fact: Fact, knowledge: Knowledge, seed: int = 0) -> list[str]:
    return [option.text for option in find(Wanted(stem, key, fact), knowledge, seed=seed)]


def key_of(fact: Fact, text: str) -> Mention:
    return next(one for phrase in fact.phrases for one in phrase.mentions if one.text == text)


def value(text: str, kind: Kind, date: HistoricalDate | None = None) -> Mention:
    return Mention(text, kind, 0, len(text), date=date)


def test_there_are_three_of_the_same_kind_with_origin_and_reason(
    opening: Fact, knowledge: Knowledge
) -> None:
    options = find(Wanted(STEM, key_of(opening, "Peru"), opening), knowledge)
    assert len(options) == 3
    assert all(world.country(option.text) for option in options)
    assert all(option.why and option.origin and not option.correct for option in options)


def test_what_the_article_says_of_others_as_well_is_not_offered(
    opening: Fact, knowledge: Knowledge
) -> None:
    """Chile and Bolivia opened offices in Laos, too: they might be right answers."""
    stem = "Which country opened offices in Laos?"
    for seed in range(20):
        found = texts(stem, key_of(opening, "Peru"), opening, knowledge, seed)
        assert not {"Chile", "Bolivia"} & set(found)


def test_what_the_stem_names_is_not_offered(opening: Fact, knowledge: Knowledge) -> None:
    stem = "Which neighbour of Brazil and of Chilean Patagonia opened an embassy in Laos in 1962?"
    for seed in range(20):
        found = texts(stem, key_of(opening, "Peru"), opening, knowledge, seed)
        assert not {"Brazil", "Chile", "Laos"} & set(found)


def test_no_alias_of_the_key_is_offered(article: Article, fact: Callable[..., Fact]) -> None:
    other = value("Burma", Kind.COUNTRY)
    stated = fact("Brazil is large.", other, value("Republic of Peru", Kind.COUNTRY))
    knowledge = Knowledge((article,), (stated,))
    found = texts("Which country?", value("Myanmar", Kind.COUNTRY), stated, knowledge)
    assert len(found) == 3
    assert "Burma" not in found


@pytest.mark.parametrize(
    ("stem", "key", "group"),
    [
        ("Which Caribbean country joined?", "Cuba", "Caribbean"),
        ("Which European country joined?", "Norway", "European"),
        ("Which UN member state joined?", "Norway", "UN"),
        ("Which landlocked country in Africa joined?", "Chad", "landlocked"),
        ("Which island nation joined?", "Malta", "island"),
    ],
)
def test_every_distractor_meets_the_restriction_in_the_stem(
    stem: str, key: str, group: str, opening: Fact, knowledge: Knowledge
) -> None:
    members = {state.name for state in world.members(group)}
    for seed in range(10):
        found = texts(stem, value(key, Kind.COUNTRY), opening, knowledge, seed)
        assert len(found) == 3
        assert set(found) <= members


def test_a_restriction_that_cannot_be_verified_gives_none_from_the_gazetteer(
    opening: Fact, knowledge: Knowledge
) -> None:
    options = find(
        Wanted("Which prosperous country joined?", key_of(opening, "Peru"), opening), knowledge
    )
    assert all(option.origin != "gazetteer" for option in options)


def test_a_city_is_asked_among_cities_of_its_country(opening: Fact, knowledge: Knowledge) -> None:
    found = texts(
        "Which city in Germany hosted it?", value("Hamburg", Kind.CITY), opening, knowledge
    )
    assert len(found) == 3
    places = [world.city(name) for name in found]
    assert all(place and place.country == "DE" for place in places)


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


def test_fewer_than_three_means_none(opening: Fact, knowledge: Knowledge) -> None:
    key = value("Puno Rowing Club", Kind.ORGANISATION)
    assert find(Wanted("Which club?", key, opening), knowledge) == ()


def test_the_same_seed_gives_the_same_and_another_seed_may_not(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = key_of(opening, "Peru")
    runs = {tuple(texts(STEM, key, opening, knowledge, seed)) for seed in range(10)}
    assert texts(STEM, key, opening, knowledge, 3) == texts(STEM, key, opening, knowledge, 3)
    assert len(runs) > 1


def test_a_ranking_of_two_names_that_share_the_phrase_is_not_split(
    article: Article, mention: Callable[..., Mention], fact: Callable[..., Fact]
) -> None:
    """Of "Chile and Bolivia opened offices", neither may be wrong when the other is right."""
    stated = fact("Chile and Bolivia opened offices in Laos.", mention("Chile", Kind.COUNTRY))
    other = fact("Brazil is large.", mention("Bolivia", Kind.COUNTRY), number=3)
    knowledge = Knowledge((article,), (stated, dataclasses.replace(other, text="Bolivia is large")))
    found = texts("Which country had guests?", mention("Chile", Kind.COUNTRY), stated, knowledge)
    assert "Bolivia" not in found


@pytest.mark.parametrize(
    ("text", "kind", "sort"),
    [
        ("the Pacific Ocean", Kind.PLACE, "ocean"),
        ("Mars", Kind.PLACE, "heavenly body"),
        ("Ohio", Kind.PLACE, "American state"),
        ("the World Health Organization", Kind.ORGANISATION, "agency of the United Nations"),
        ("NASA", Kind.ORGANISATION, "space agency"),
    ],
)
def test_places_and_organisations_stand_among_their_own_sort(
    text: str, kind: Kind, sort: str, opening: Fact, knowledge: Knowledge
) -> None:
    sorts = PLACES if kind is Kind.PLACE else ORGANISATIONS
    found = texts("Which is it?", value(text, kind), opening, knowledge)
    assert len(found) == 3
    assert {sorts.sort_of(name) for name in found} == {sort}


def test_no_part_of_a_city_stands_beside_the_city(opening: Fact, knowledge: Knowledge) -> None:
    key = world.city("New York")
    assert key
    for seed in range(10):
        stem = "In which city in the United States did they meet?"
        for name in texts(stem, value("New York", Kind.CITY), opening, knowledge, seed):
            other = world.city(name)
            assert other
            assert not other.is_near(key)


@pytest.mark.parametrize("text", ["two-thirds", "a third", "half a million", "0", "0%"])
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


@pytest.mark.parametrize(
    ("stem", "key", "group"),
    [
        ("Which country joined the European Union in 2013?", "Croatia", "European Union"),
        ("Which country became a member of the UN in 2002?", "Switzerland", "UN"),
    ],
)
def test_who_asks_for_a_new_member_is_offered_no_other_member(
    stem: str, key: str, group: str, opening: Fact, knowledge: Knowledge
) -> None:
    members = {state.name for state in world.members(group)}
    for seed in range(10):
        found = texts(stem, value(key, Kind.COUNTRY), opening, knowledge, seed)
        assert not members & set(found)


def test_the_other_half_of_a_divided_country_is_not_offered_when_ties_are_asked_for(
    article: Article, fact: Callable[..., Fact]
) -> None:
    stated = fact("Brazil is large.", value("North Korea", Kind.COUNTRY))
    knowledge = Knowledge((article,), (stated,))
    stem = "Which country has no diplomatic ties with South Korea?"
    found = texts(stem, value("Syria", Kind.COUNTRY), stated, knowledge)
    assert len(found) == 3
    assert "North Korea" not in found


def test_names_stand_without_the_where_the_key_does(opening: Fact, knowledge: Knowledge) -> None:
    for name in ("Pacific Ocean", "the Pacific Ocean"):
        found = texts("Which ocean is it?", value(name, Kind.PLACE), opening, knowledge)
        assert len(found) == 3
        assert all(other.startswith("the ") == name.startswith("the ") for other in found)


def test_a_surname_that_is_also_a_city_is_no_city(
    article: Article, fact: Callable[..., Fact]
) -> None:
    person, place = value("Ana Castro", Kind.PERSON), value("Castro", Kind.CITY)
    stated = fact("Brazil is large.", person, place)
    knowledge = Knowledge((article,), (stated,))
    found = texts("In which city was it?", value("Lima", Kind.CITY), stated, knowledge)
    assert len(found) == 3
    assert "Castro" not in found


def test_people_of_another_age_are_not_offered(article: Article, fact: Callable[..., Fact]) -> None:
    names = ("Ana Solis", "Ben Ortiz", "Carl Unger", "Dora Weiss", "Emil Zorn")
    years = (1901, 1905, 1910, 1915, 1650)
    facts = tuple(
        dataclasses.replace(
            fact("Brazil is large.", value(name, Kind.PERSON), text=f"{name} travelled"),
            date=HistoricalDate.in_year(year),
        )
        for name, year in zip(names, years, strict=True)
    )
    key = value("Ana Solis", Kind.PERSON)
    found = texts("Who sailed north?", key, facts[0], Knowledge((article,), facts))
    assert sorted(found) == ["Ben Ortiz", "Carl Unger", "Dora Weiss"]


@pytest.mark.parametrize("name", ["Solis", "Gen. Solis"])
def test_a_bare_surname_stands_among_surnames(
    name: str, article: Article, fact: Callable[..., Fact]
) -> None:
    names = ("Ben Ortiz", "Carl Unger", "Dora Weiss", name)
    stated = fact("Brazil is large.", *(value(one, Kind.PERSON) for one in names))
    knowledge = Knowledge((article,), (dataclasses.replace(stated, phrases=()), stated))
    key, asked = value(name, Kind.PERSON), dataclasses.replace(stated, phrases=stated.phrases[3:])
    found = texts("Who sailed north?", key, asked, knowledge)
    assert sorted(found) == ["Ortiz", "Unger", "Weiss"]


def test_who_only_writes_of_others_is_not_offered_beside_them() -> None:
    names = ("Ana Solis", "Ben Ortiz", "Carl Unger", "Dora Weiss", "Emil Zorn")
    text = (
        "Ana Solis sailed north. Ben Ortiz, Carl Unger and Dora Weiss stayed behind. "
        "The historian Emil Zorn praises her. According to Zorn, she was the first."
    )
    article = Article("north.txt", "North", text)
    mentions = [
        Mention(name, Kind.PERSON, text.index(name), text.index(name) + len(name)) for name in names
    ]
    evidence = (article.cite(0, text.index(".") + 1),)
    stated = Fact("clause", "Ana Solis sailed north", evidence)
    named = tuple(Named(article.name, one) for one in mentions)
    knowledge = Knowledge((article,), (stated,), named)
    for seed in range(10):
        found = texts("Who sailed north?", mentions[0], stated, knowledge, seed)
        assert sorted(found) == ["Ben Ortiz", "Carl Unger", "Dora Weiss"]


@pytest.mark.parametrize(
    ("key", "others", "count"),
    [
        ("Vitrola", ("Kaspar", "Nordo", "Elbo Bikes"), 3),
        ("Vitrola", ("Kaspar", "Ministry of Trade", "UNX"), 0),
        ("Ministry of Trade", ("Kaspar", "Nordo", "Department of Health"), 0),
    ],
)
def test_firms_stand_beside_firms(key: str, others: tuple[str, ...], count: int) -> None:
    text = f"The firm {key} sells lamps. " + " ".join(f"{one} is another brand." for one in others)
    article = Article("firms.txt", "Firms", text)
    fact = Fact("clause", "It sells lamps", (article.cite(0, text.index(".") + 1),))
    named = tuple(
        Named(article.name, Mention(one, Kind.ORGANISATION, text.index(one), text.index(one) + 5))
        for one in others
    )
    knowledge = Knowledge((article,), (fact,), named)
    found = texts("Which firm is it?", value(key, Kind.ORGANISATION), fact, knowledge)
    assert len(found) == count


def test_what_is_not_said_to_be_a_firm_stands_beside_none() -> None:
    text = "The firm Vitrola sells lamps. It rained in Kaspar. Nordo fell. Elbo wept."
    article = Article("firms.txt", "Firms", text)
    fact = Fact("clause", "It sells lamps", (article.cite(0, text.index(".") + 1),))
    named = tuple(
        Named(article.name, Mention(one, Kind.ORGANISATION, text.index(one), text.index(one) + 4))
        for one in ("Kaspar", "Nordo", "Elbo")
    )
    knowledge = Knowledge((article,), (fact,), named)
    assert not texts("Which firm is it?", value("Vitrola", Kind.ORGANISATION), fact, knowledge)


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


def test_no_year_next_to_a_distant_one_is_offered(opening: Fact, knowledge: Knowledge) -> None:
    """Sources often differ by a year where events are so long ago."""
    key = value("228 BC", Kind.DATE, HistoricalDate.in_year(-227))
    for seed in range(20):
        found = texts("In which year did it happen?", key, opening, knowledge, seed)
        assert len(found) == 3
        assert all(abs(int(year.removesuffix(" BC")) - 228) >= 3 for year in found)


def test_the_key_is_the_longest_name_about_as_often_as_chance_has_it(
    article: Article, fact: Callable[..., Fact]
) -> None:
    names = ("Ben Ortiz", "Carl Unger", "Dora Weissmann", "Emilia Zornberger", "Ida Fox", "Al Roe")
    stated = fact("Brazil is large.", *(value(name, Kind.PERSON) for name in names))
    asked = dataclasses.replace(stated, phrases=())
    knowledge = Knowledge((article,), (asked, stated))
    key = value("Gerda Holms", Kind.PERSON)
    longest = sum(
        max(map(len, texts("Who sailed north?", key, asked, knowledge, seed))) < len(key.text)
        for seed in range(200)
    )
    assert 30 <= longest <= 70


def test_numbers_are_all_in_figures_or_all_in_words(
    article: Article, fact: Callable[..., Fact]
) -> None:
    stated = fact("Brazil is large.", value("seventeen", Kind.NUMBER), value("11", Kind.NUMBER))
    asked = dataclasses.replace(stated, phrases=())
    knowledge = Knowledge((article,), (asked, stated))
    for seed in range(10):
        found = texts("How many?", value("9", Kind.NUMBER), asked, knowledge, seed)
        assert all(other.isdigit() for other in found)


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


def test_a_part_of_a_longer_name_is_not_offered(article: Article, fact: MakeFact) -> None:
    stated = fact("Brazil is large.", value("Ann Hale", Kind.PERSON))
    names = ("Jose Doroteo Vidal", "Jose Doroteo", "Doroteo Vidal", "Maria Lopez", "Rosa Diaz")
    knowledge = Knowledge(
        (article,),
        (stated,),
        tuple(Named(article.name, value(name, Kind.PERSON)) for name in names),
    )
    for seed in range(10):
        found = texts(
            "Who opened the harbour?", key_of(stated, "Ann Hale"), stated, knowledge, seed
        )
        assert not {"Jose Doroteo", "Doroteo Vidal"} & set(found)
        assert "Jose Doroteo Vidal" in found
