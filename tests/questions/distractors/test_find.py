"""Three distractors that are alike, fitting and false; or none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from questions import world
from questions.distractors import Statements, Wanted, find, find_all
from questions.distractors.named import is_person
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.review import Knowledge
from questions.world.countries_since import became_one_about
from questions.world.empires import ruled_by_power_in
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from tests.questions.distractors.asking import key_of, texts, value

MakeFact = Callable[..., Fact]
STEM = "Which country opened an embassy in Laos in 1962?"


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
        ("Oxfam", Kind.ORGANISATION, "aid organisation"),
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


def test_the_key_is_the_longest_name_often_enough_to_make_up_for_short_keys(
    article: Article, fact: Callable[..., Fact]
) -> None:
    """Over a whole set it is the longest by chance; many a key has no three shorter names."""
    names = ("Ben Ortiz", "Carl Unger", "Dora Weissmann", "Emilia Zornberger", "Ida Fox", "Al Roe")
    stated = fact("Brazil is large.", *(value(name, Kind.PERSON) for name in names))
    asked = dataclasses.replace(stated, phrases=())
    knowledge = Knowledge((article,), (asked, stated))
    key = value("Gerda Holms", Kind.PERSON)
    longest = sum(
        max(map(len, texts("Who sailed north?", key, asked, knowledge, seed))) < len(key.text)
        for seed in range(200)
    )
    assert 90 <= longest <= 140


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


@pytest.mark.parametrize(
    ("stem", "key", "never"),
    [
        ("Which country became a colony within the British Empire in 1841?", "New Zealand", "KH"),
        ("Which country was a French protectorate?", "Morocco", "NZ"),
        ("Which country declared its independence from the Soviet Union?", "Estonia", "FI"),
        ("Which country gained independence from Spain?", "Chile", "BR"),
    ],
)
def test_a_colony_is_asked_among_colonies_of_the_same_empire(
    stem: str, key: str, never: str, opening: Fact, knowledge: Knowledge
) -> None:
    ruled = ruled_by_power_in(stem)
    assert ruled
    assert never not in ruled
    for seed in range(10):
        found = texts(stem, value(key, Kind.COUNTRY), opening, knowledge, seed)
        assert len(found) == 3
        assert {state.code for one in found if (state := world.country(one))} <= ruled


def test_what_became_independent_in_the_same_year_is_no_wrong_answer(
    make_fact: MakeFact, article: Article
) -> None:
    """Seventeen countries of Africa became independent in 1960."""
    freed = make_fact(
        Verb("gain", "gained", "VBD"),
        "subject: [Chad|country]",
        "object: independence from [France|country]",
        "time in: [1960|date]",
    )
    stem, knowledge = (
        "Which country gained independence from France in 1960?",
        Knowledge((article,)),
    )
    for seed in range(20):
        found = texts(stem, key_of(freed, "Chad"), freed, knowledge, seed)
        states = [state for one in found if (state := world.country(one))]
        assert len(states) == 3
        assert not any(became_one_about(state.code, 1960) for state in states)


@pytest.mark.parametrize(
    ("stem", "key", "others"),
    [
        ("Which country sold its ferries?", "Bolivia", ("Sweden", "Italy", "Poland")),
        ("Which city sold its ferries?", "Bergen", ("Havana", "Seoul", "Lima")),
    ],
)
def test_the_key_is_not_the_only_one_of_its_region(
    stem: str, key: str, others: tuple[str, ...], make_fact: MakeFact
) -> None:
    kind = Kind.COUNTRY if world.country(key) else Kind.CITY
    verb = Verb("sell", "sold", "VBD")
    facts = [
        make_fact(verb, f"subject: [{name}|{kind}]", f"object: a {what}", at=100 * place)
        for place, (name, what) in enumerate(
            zip((key, *others), ("ferry", "harbour", "castle", "garden"), strict=True)
        )
    ]
    article = Article("made-up.txt", "Sales", " ".join(fact.text for fact in facts))
    statements = Statements(Knowledge((article,), tuple(facts)))
    wanted = Wanted(stem, key_of(facts[0], key), facts[0])
    for way in find_all(wanted, statements, seed=1):
        if kind is Kind.COUNTRY:
            regions = {world.country(one.text).continent for one in way if world.country(one.text)}
            assert "South American" in regions
        else:
            assert "NO" in {world.city(one.text).country for one in way if world.city(one.text)}


def test_a_lake_of_a_country_stands_among_lakes_of_that_country(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = value("Lake Taupo", Kind.PLACE)
    for seed in range(10):
        found = texts("What is New Zealand's largest lake?", key, opening, knowledge, seed)
        assert {PLACES.place_of(one) for one in found} == {"New Zealand"}


@pytest.mark.parametrize(
    "name",
    ["Mark V type", "Hull branch", "1st Lancers", "Black Sea Fleet of", "Information Officer"],
)
def test_what_only_looks_like_a_name_is_nobody(name: str) -> None:
    assert not is_person(name, like="Ann Hale")


def test_of_ancient_times_no_country_of_today_is_taken_from_a_list(
    opening: Fact, knowledge: Knowledge
) -> None:
    old = dataclasses.replace(opening, date=HistoricalDate.in_year(-240))
    for seed in range(10):
        options = find(Wanted(STEM, key_of(old, "Peru"), old), knowledge, seed=seed)
        assert all(one.origin != "gazetteer" for one in options)


@pytest.mark.parametrize(
    ("key", "country"),
    [("University of Mainz", "DE"), ("Lund University", "SE"), ("University of Exeter", "GB")],
)
def test_universities_stand_beside_those_of_their_country(
    key: str, country: str, opening: Fact, knowledge: Knowledge
) -> None:
    found = texts(
        "At which university does Ann Hale work?",
        value(key, Kind.ORGANISATION),
        opening,
        knowledge,
    )
    assert {ORGANISATIONS.place_of(one) for one in found} == {country}


@pytest.mark.parametrize("seed", range(8))
def test_a_place_is_looked_for_near_its_country(
    seed: int, opening: Fact, knowledge: Knowledge
) -> None:
    stem = "In which country is the town of Ribe?"
    found = texts(stem, value("Denmark", Kind.COUNTRY), opening, knowledge, seed)
    assert set(found) <= {"Sweden", "Norway", "Finland", "Iceland", "Germany"}


def test_no_body_is_offered_that_was_founded_later(opening: Fact, knowledge: Knowledge) -> None:
    key = value("BBC", Kind.ORGANISATION)
    found = {
        one for seed in range(20) for one in texts("Which is it?", key, opening, knowledge, seed)
    }
    assert found
    assert not found & {"CNN", "NPR", "Al Jazeera", "Sky News"}  # it was in 1962


def test_countries_that_an_article_tells_deeds_of_come_first(make_fact: MakeFact) -> None:
    verb = Verb("attack", "attacked", "VBD")
    deeds = (
        *(("Austria", f"the fort of number {place}") for place in range(3)),
        *(("Hungary", f"the ford of number {place}") for place in range(3)),
        *(("Romania", f"the farm of number {place}") for place in range(3)),
        ("Norway", "the lighthouse"),
        ("Malta", "the market"),
    )
    facts = [make_fact(verb, "subject: [Serbia|country]", "object: the mill", at=2000)]
    facts += [
        make_fact(verb, f"subject: [{who}|country]", f"object: {what}", at=3000 - 100 * place)
        for place, (who, what) in enumerate(deeds)
    ]
    key = key_of(facts[0], "Serbia")
    knowledge = Knowledge((Article("made-up.txt", "", "They fought."),), tuple(facts))
    found = texts("Which country attacked the mill?", key, facts[0], knowledge)
    assert set(found) == {"Austria", "Hungary", "Romania"}
