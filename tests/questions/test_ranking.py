"""Which candidates come first, and which do not go together."""

from __future__ import annotations

from collections.abc import Callable

from questions.model.articles import Article
from questions.model.candidates import Candidate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice, Item, Option
from questions.model.review import Finding, Knowledge, Reviewed, Severity
from questions.ranking import Ranking, rank

MakeFact = Callable[..., Fact]
TEXT = "Norway recognised Chile in 1907. " * 3
KNOWLEDGE = Knowledge((Article("made-up.txt", "Norway and Chile", TEXT),))
RECOGNISE = Verb("recognise", "recognised", "VBD")


def candidate(fact: Fact, stem: str, key: str, *, kind: str = "country") -> Candidate:
    others = [Option(f"Other {number}", origin="article") for number in range(3)]
    item = Item(kind, stem, Choice((Option(key, correct=True), *others)), fact.evidence)
    return Candidate(item, (fact,), 0.8)


def ranked(*candidates: Candidate, findings: tuple[Finding, ...] = ()) -> Ranking:
    return rank(candidates, KNOWLEDGE, lambda item: Reviewed(item, findings), seed=0)


def stems(ranking: Ranking) -> list[str]:
    return [one.item.stem for one in ranking.chosen]


def test_of_two_items_on_one_fact_that_show_each_other_one_goes(make_fact: MakeFact) -> None:
    fact = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    year = candidate(fact, "In which year did Norway recognise Chile?", "1907", kind="date")
    land = candidate(fact, "Which country recognised Chile in 1907?", "Norway")
    ranking = ranked(year, land)
    assert stems(ranking) == [year.item.stem]
    assert "gives away" in ranking.spare[0].findings[0].message


def test_an_item_that_names_another_ones_answer_goes(make_fact: MakeFact) -> None:
    one = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    other = make_fact(Verb("open", "opened", "VBD"), "subject: [Ann Hale|person]", "object: Bank B")
    asks = candidate(one, "Who opened the first savings bank of Bergen?", "Ann Hale", kind="person")
    tells = candidate(
        other,
        "In which year did Ann Hale open the first savings bank of Bergen?",
        "1822",
        kind="date",
    )
    assert len(stems(ranked(asks, tells))) == 1


def test_unrelated_items_stay(make_fact: MakeFact) -> None:
    one = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    other = make_fact(Verb("open", "opened", "VBD"), "subject: [Ann Hale|person]", "object: Bank B")
    ranking = ranked(
        candidate(one, "Which country recognised Chile in 1907?", "Norway"),
        candidate(other, "Who opened the first savings bank of Bergen?", "Ann Hale"),
    )
    assert len(ranking.chosen) == 2
    assert not ranking.spare


def test_what_a_check_warns_of_waits_for_an_editor(make_fact: MakeFact) -> None:
    fact = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    warned = ranked(
        candidate(fact, "Which country recognised Chile in 1907?", "Norway"),
        findings=(Finding("vague", Severity.WARNING, "It is vague."),),
    )
    assert not warned.chosen
    assert len(warned.spare) == 1


def test_the_important_fact_comes_first(make_fact: MakeFact) -> None:
    minor = make_fact(
        Verb("open", "opened", "VBD"), "subject: [Ann Hale|person]", "object: a bakery", at=60
    )
    major = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    ranking = ranked(
        candidate(minor, "Who opened a bakery in Lund in the summer of 1911?", "Ann Hale"),
        candidate(major, "Which country recognised Chile in the spring of 1907?", "Norway"),
    )
    assert stems(ranking)[0].startswith("Which country")


def test_a_date_goes_before_a_person(make_fact: MakeFact) -> None:
    open_, close = Verb("open", "opened", "VBD"), Verb("close", "closed", "VBD")
    one, other = (
        make_fact(verb, f"subject: [Ann {name}|person]", f"object: the {what}", at=30)
        for verb, name, what in ((open_, "Hale", "mill"), (close, "Reed", "dairy"))
    )
    ranking = ranked(
        candidate(one, "Who opened the old mill of Lund?", "Ann Hale", kind="person"),
        candidate(other, "In which year did Ann Reed close the dairy?", "1907", kind="date"),
    )
    assert [one.item.kind for one in ranking.chosen] == ["date", "person"]


def test_a_kind_does_not_crowd_out_the_others(make_fact: MakeFact) -> None:
    facts = [
        make_fact(
            RECOGNISE,
            f"subject: [Land{letter}|country]",
            f"object: [Realm{letter}|country]",
            at=place,
        )
        for place, letter in enumerate("ABCD")
    ]
    years = [
        candidate(
            fact, f"In which year did Land{letter} recognise Realm{letter}?", year, kind="date"
        )
        for fact, letter, year in zip(facts, "ABC", ("1901", "1911", "1921"), strict=False)
    ]
    land = candidate(facts[3], "Which country did LandD recognise in 1931?", "RealmD")
    kinds = [one.item.kind for one in ranked(*years, land).chosen]
    assert sorted(kinds) == ["country", "date", "date", "date"]
    assert kinds[-1] == "date"


def test_the_topic_of_the_title_is_the_answer_only_once(make_fact: MakeFact) -> None:
    facts = [
        make_fact(RECOGNISE, "subject: [Norway|country]", f"object: Realm{letter}", at=place * 40)
        for place, letter in enumerate("AB")
    ]
    ranking = ranked(
        candidate(facts[0], "Which country recognised RealmA in 1907?", "Norway"),
        candidate(facts[1], "Which country fought the Battle of Lund?", "Norway"),
    )
    assert len(ranking.chosen) == 1
    assert ranking.spare[0].findings[0].message == "The answer is Norway once more."


def test_what_was_done_in_passing_comes_last(make_fact: MakeFact) -> None:
    visit, found = Verb("visit", "visited", "VBD"), Verb("found", "founded", "VBD")
    trifle, deed = (
        make_fact(verb, f"subject: [Ann {name}|person]", f"object: {what}", at=30)
        for verb, name, what in ((visit, "Hale", "Lund"), (found, "Reed", "a port"))
    )
    ranking = ranked(
        candidate(trifle, "Who visited the old harbour of Lund in 1907?", "Ann Hale"),
        candidate(deed, "Who founded the new harbour of Umea in 1907?", "Ann Reed"),
    )
    assert [one.item.stem.split()[1] for one in ranking.chosen] == ["founded", "visited"]


def test_one_year_is_the_answer_at_most_twice(make_fact: MakeFact) -> None:
    facts = [
        make_fact(RECOGNISE, f"subject: [Land{one}|country]", f"object: Realm{one}", at=at * 40)
        for at, one in enumerate("ABC")
    ]
    stems = (
        "Since which year has LandA had a mission?",
        "In which year did LandB close its port?",
        "In which year was RealmC flooded?",
    )
    ranking = ranked(
        *(
            candidate(fact, stem, "2005", kind="date")
            for fact, stem in zip(facts, stems, strict=True)
        )
    )
    assert len(ranking.chosen) == 2


def test_what_a_check_blocks_is_rejected(make_fact: MakeFact) -> None:
    fact = make_fact(RECOGNISE, "subject: [Norway|country]", "object: [Chile|country]")
    ranking = ranked(
        candidate(fact, "Which country recognised Chile in 1907?", "Norway"),
        findings=(Finding("keys", Severity.BLOCKING, "The key is wrong."),),
    )
    assert not ranking.chosen
    assert [one.findings[0].check for one in ranking.rejected] == ["keys"]


def test_keys_are_spread_over_the_places(make_fact: MakeFact) -> None:
    made = []
    for place in range(8):
        fact = make_fact(
            RECOGNISE,
            f"subject: [Land{place}|country]",
            f"object: [Realm{place}|country]",
            at=place * 40,
        )
        stem = f"Which country recognised Realm{place} in 190{place}?"
        made.append(candidate(fact, stem, f"Land{place}"))
    taken = [
        one.item.interaction.options.index(one.item.interaction.key)
        for one in ranked(*made).chosen
        if isinstance(one.item.interaction, Choice)
    ]
    assert sorted(taken) == [0, 0, 1, 1, 2, 2, 3, 3]


def _long_history(make_fact: MakeFact) -> tuple[Knowledge, list[Candidate]]:
    """A long article that is about Norla, and tells of Velm once."""
    told = "Norla fought Harn at Lund. " * 600 + "Velm left Tove."
    knowledge = Knowledge((Article("made-up.txt", "", told),))
    fight = Verb("fight", "fought", "VBD")
    facts = [
        make_fact(fight, "subject: [Norla|country]", f"object: [Harn|country] {place}", at=place)
        for place in (0, 40, 80)
    ]
    once = make_fact(
        Verb("leave", "left", "VBD"), "subject: [Velm|country]", "object: [Tove|country]", at=16_200
    )
    main = [
        candidate(fact, f"Which country fought Harn at Hill {place}?", f"Norla {place}")
        for place, fact in enumerate(facts)
    ]
    return knowledge, [*main, candidate(once, "Which country left Tove?", "Velm")]


def test_a_long_article_is_not_asked_for_what_it_tells_in_passing(make_fact: MakeFact) -> None:
    knowledge, candidates = _long_history(make_fact)
    ranking = rank(candidates, knowledge, lambda item: Reviewed(item, ()), seed=0)
    assert "Which country left Tove?" not in stems(ranking)
    spare = {one.item.stem: one.findings[0].message for one in ranking.spare}
    assert "in passing" in spare["Which country left Tove?"]


def test_a_short_article_is(make_fact: MakeFact) -> None:
    _, candidates = _long_history(make_fact)
    assert "Which country left Tove?" in stems(ranked(*candidates))
