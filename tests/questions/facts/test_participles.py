"""Participles, relative clauses and names given in passing tell of one thing, or of nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


def _texts(found: Findings) -> list[str]:
    return [fact.text for fact in found.facts]


SUFFERED = [
    # In front of the clause, also where its subject takes up a name.
    (
        "Founded in 1856 by the carpenter Julius Hale, Norla Pianos once employed 700 people.",
        "Norla Pianos was founded in 1856 by the carpenter Julius Hale.",
    ),
    (
        "The Orta Bank is in Lima. Founded in 1856, the bank has 700 branches.",
        "The Orta Bank was founded in 1856.",
    ),
    # A law or treaty right before it, whatever the parser hangs it on.
    (
        "Under the Ports Act, passed in 1995, all wrecks must be reported to the Orta Board.",
        "The Ports Act was passed in 1995.",
    ),
    # What stands beyond its commas belongs to another clause.
    (
        "The Orta Museum, built in 1905, which Peru owns, is shut.",
        "The Orta Museum was built in 1905.",
    ),
    # What is added beside a name is vouched for in whatever clause it stands.
    (
        "Ann Hale claims that Peru's parliament, elected in October 2015, is too small.",
        "Peru's parliament was elected in October 2015.",
    ),
    # Two of them, also where the tagger takes them for verbs.
    (
        "The building on Hale Street is the Orta Bath, opened in 1911 and closed in 2003.",
        "The Orta Bath was closed in 2003.",
    ),
    (
        "Visitors like the Grand Hotel, built in 1888 and burnt down in 1911.",
        "The Grand Hotel was burnt down in 1911.",
    ),
    # On the work right before it, though it hangs on the verb.
    ("Karl Berg bought the Vega, launched in 1911.", "The Vega was launched in 1911."),
    # On a work with a name of its own before its sort.
    ("Trains use the Orta tunnel, opened in 1882.", "The Orta tunnel was opened in 1882."),
    ("The house is the Orta baths, opened in 1911.", "The Orta baths were opened in 1911."),
    # On what a name is called.
    (
        "Peru supports Shidhulai, a charity founded by the architect Mohammed Rezwan in 1998.",
        "Shidhulai was founded by the architect Mohammed Rezwan in 1998.",
    ),
    ("Norla is a bakery founded by Ann Hale in 1950.", "Norla was founded by Ann Hale in 1950."),
]


@pytest.mark.parametrize(("text", "statement"), SUFFERED)
def test_participle_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    assert statement in _texts(find_facts(text))


NOT_SUFFERED = [
    # Not of the subject, and not of the town beside it.
    ("The pact was made in Lima, adopted in 1995.", "Lima was adopted"),
    ("Karl Berg bought the Vega, launched in 1911.", "Berg was launched"),
    ("Trains use the church tunnel, opened in 1882.", "opened"),
    ("Norla owns an Orta tunnel, opened in 1882.", "opened"),
    # Not yet.
    ("The Orta Museum will open in Lima, rebuilt by Ann Hale in 2030.", "rebuilt"),
    ("Norla is not a bakery founded by Ann Hale in 1950.", "was founded"),
    ("Norla, one of the bakeries founded by Ann Hale in 1950, is shut.", "Norla was founded"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SUFFERED)
def test_participle_of_something_else_is_no_fact(
    find_facts: FindFacts, text: str, words: str
) -> None:
    assert not [one for one in _texts(find_facts(text)) if words in one]


DESCRIBED = [
    (
        "Norla sells cheese in Brunswick, a city in northern Germany that was destroyed in 1944.",
        "Brunswick was destroyed in 1944.",
    ),
    (
        "Lima buys pipes from Norla, a firm based in Lund that is Europe's largest pipe maker.",
        "Norla is Europe's largest pipe maker.",
    ),
    ("Norla is a bakery that Ann Hale sold in 1950.", "Ann Hale sold Norla in 1950."),
    (
        "Her successor, Mariam Haddad, who came to Germany from Aleppo in 2015, is a tuner.",
        "Mariam Haddad came to Germany from Aleppo in 2015.",
    ),
    (
        "Peru was bought by Wilhelm Rehse, a brewer, who had moved to Turin in 1920.",
        "Wilhelm Rehse had moved to Turin in 1920.",
    ),
    (
        "Peru honoured John Finlay, a boatbuilder from Turin who moved to Lima in 1919.",
        "John Finlay moved to Lima in 1919.",
    ),
    (
        "Ann Hale is the director of the Norla Museum, which was founded in 1960.",
        "The Norla Museum was founded in 1960.",
    ),
    # The parser hangs "during which" on the wrong noun.
    (
        "Some are survivors of the 1994 flood, during which 300 people died in Lima.",
        "300 people died in Lima during the 1994 flood.",
    ),
    # A place goes before a date.
    (
        "Ida moved to Bern, where Paul Novak has run a school since 1998.",
        "Paul Novak has run a school in Bern since 1998.",
    ),
    # "when" takes up the year before it.
    (
        "Ann Hale has lived in Lima since 1984, when she joined the Orta Bank.",
        "Ann Hale joined the Orta Bank in 1984.",
    ),
    # How many there are is taken for granted, also under a condition.
    (
        "The plan may fail if many of the 184 ports that have signed the Lima Treaty oppose it.",
        "184 ports have signed the Lima Treaty.",
    ),
]


@pytest.mark.parametrize(("text", "statement"), DESCRIBED)
def test_clause_about_what_is_described_is_a_fact(
    find_facts: FindFacts, text: str, statement: str
) -> None:
    assert statement in _texts(find_facts(text))


NOT_DESCRIBED = [
    ("Norla is not a bakery that Ann Hale sold in 1950.", "sold Norla"),
    ("Ann Hale dreamt of Norla, a bakery that would open in 1950.", "would"),
    # The branch may be meant.
    ("Norla, a bank with a branch that was robbed in 1950, is in Lima.", "Norla was robbed"),
    # The choir or the centre may be meant.
    ("The choir of Lund, which had shrunk to five in 1990, sings.", "Lund had"),
    ("The centre in Marburg, which was founded in 1960, sells wool.", "Marburg was founded"),
    ("Peru met the sister of Ann Hale, who left Lima in 1990.", "Ann Hale left"),
    # Winter comes every year, and next year has not come yet.
    ("The fair is held in winter, when Norla is shut.", "Norla is shut in"),
    ("The fair ends in 2030, when Norla opens in Lima.", "in 2030"),
]


@pytest.mark.parametrize(("text", "words"), NOT_DESCRIBED)
def test_clause_about_something_else_is_no_fact(
    find_facts: FindFacts, text: str, words: str
) -> None:
    assert not [one for one in _texts(find_facts(text)) if words in one]


CALLED = [
    ("Then a surgeon called Odile Perrin persuaded Peru.", "Odile Perrin was a surgeon."),
    ("A diver named Kenneth Gunn moved to Canada in 1957.", "Kenneth Gunn was a diver."),
    ("People flock to a little shop called Inzozi Nziza.", "Inzozi Nziza is a little shop."),
]


@pytest.mark.parametrize(("text", "statement"), CALLED)
def test_name_given_to_a_thing_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    assert statement in _texts(find_facts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Peru would like a bank called Norla.",
        "Peru did not build a ship called Norla.",
        "In Lima, a hotel called the Crown has kept bees since 2020.",
    ],
)
def test_name_of_what_is_not_there_or_of_many_is_no_fact(find_facts: FindFacts, text: str) -> None:
    assert not [one for one in find_facts(text).facts if one.kind == "apposition"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Orta Line was closed in 1931, reopening as a museum in 1947.",
            "The Orta Line reopened as a museum in 1947.",
        ),
        (
            "Ann Hale joined the Peruvian navy in 1902, rising to captain in 1911.",
            "Ann Hale rose to captain in 1911.",
        ),
        (
            "Norla opened a shop in Lima in 1902 and sold boats, moving to Chile in 1904.",
            "Norla moved to Chile in 1904.",
        ),
    ],
)
def test_what_came_at_a_time_of_its_own_is_told(
    find_facts: FindFacts, text: str, told: str
) -> None:
    fact = next(each for each in find_facts(text).facts if each.text == told)
    assert fact.date is not None
    assert str(fact.date.earliest.year) in told


@pytest.mark.parametrize(
    "text",
    [
        "Peru left the Andean League in 1902, leading to a war with Chile in 1904.",
        "Ann Hale did not leave Peru in 1902, returning to Lund in 1904.",
        "Ann Hale may leave Peru, returning to Lund in 1904.",
        "Ann Hale had left Peru, returning to Lund in 1904.",
        "Ann Hale left Peru in 1902, not returning to Lund in 1904.",
    ],
    ids=["of the clause", "denied", "possible", "before", "denied itself"],
)
def test_what_may_not_have_come_is_not_told(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if "1904" in fact.text]
