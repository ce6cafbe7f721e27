"""What an article asserts becomes facts that stand alone; what it does not assert, none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Modality, Role

FindFacts = Callable[..., Findings]

STATED = [
    ("In 1480, Velm hanged six pirates.", "In 1480, Velm hanged six pirates."),
    (
        "Médecins Sans Frontières left Lund in 1902.",
        "Médecins Sans Frontières left Lund in 1902.",
    ),
    ("The mill in Lund was built in 1902 as well.", "The mill in Lund was built in 1902."),
    # Active, passive, copula, "there is".
    ("Portugal joined the Andean League in 1986.", "Portugal joined the Andean League in 1986."),
    (
        "The Harlow Tower was designed by Ilse Brandt.",
        "The Harlow Tower was designed by Ilse Brandt.",
    ),
    ("Lake Orta is a lake in Italy.", "Lake Orta is a lake in Italy."),
    ("There are 45 lighthouses in Wales.", "There are 45 lighthouses in Wales."),
    # References.
    ("Peru bought a ship. It sold the ship to Chile in 1902.", "Peru bought a ship."),
    ("Chile was poor. In 1902, it sold copper to Norway.", "In 1902, Chile sold copper to Norway."),
    ("Peru and Chile met. They signed a pact in 1902.", "Peru and Chile signed a pact in 1902."),
    (
        "Anna Keller lived in Bern. Her school opened in 1921.",
        "Anna Keller's school opened in 1921.",
    ),
    # Dates said in full.
    ("Norway opened the Orta Bridge yesterday.", "Norway opened the Orta Bridge on 14 June 2021."),
    # A name that says which one of several is meant.
    (
        "The Orta Line had six ships. The first of them, the Vega, was sold to Peru in 1902.",
        "The Vega was sold to Peru in 1902.",
    ),
    (
        "Ann Hale taught in Bern. One of her pupils, Juan de Berg, founded a school in 1544.",
        "Juan de Berg founded a school in 1544.",
    ),
    # Words of time and share.
    (
        "The Vega lost power shortly after half past eight in Lima.",
        "The Vega lost power shortly after half past eight in Lima.",
    ),
    (
        "Only 55 per cent of Peruvian ships were sold to Chile in 1902.",
        "Only 55 per cent of Peruvian ships were sold to Chile in 1902.",
    ),
    # Where and how far it holds.
    (
        "In captivity Ann Hale's leopards lived for 20 years.",
        "Ann Hale's leopards lived for 20 years in captivity.",
    ),
    (
        "Griffon vultures had all but disappeared from Peru by the 1960s.",
        "Griffon vultures had all but disappeared from Peru by the 1960s.",
    ),
    (
        "Ida Berg, a nurse at Smith College, not far from Lund, sold six boats in Lima in 1892.",
        "Ida Berg sold six boats in Lima in 1892.",
    ),
    (
        "Peru asked Paul Novak to keep his word in 1902.",
        "Peru asked Paul Novak to keep his word in 1902.",
    ),
    # What stands in front of its verb, or of "which".
    (
        "Near the northern end of Lake Orta lies the town of Velm.",
        "The town of Velm lies near the northern end of Lake Orta.",
    ),
    (
        "In 1902 came the first electric trams of Lima.",
        "The first electric trams of Lima came in 1902.",
    ),
    (
        "The Orta Valley, through which the Tava flows, was flooded in 1955.",
        "The Tava flows through the Orta Valley.",
    ),
    ("Malta can be seen from Sicily.", "Malta can be seen from Sicily."),
    ("Two thirds of Peru's wool comes from Lima.", "Two thirds of Peru's wool comes from Lima."),
    # Clauses that a semicolon joins.
    (
        "Chile became a colony in 1841, and in 1907 Chile became a dominion; it left in 1947.",
        "In 1907, Chile became a dominion.",
    ),
    # Ballast.
    ("However, Peru also left the Andean League in 1910.", "Peru left the Andean League in 1910."),
    (
        "Although Chile protested, Peru left the Andean League in 1910.",
        "Peru left the Andean League in 1910.",
    ),
    (
        "Peru, which exports copper, left the Andean League in 1910.",
        "Peru left the Andean League in 1910.",
    ),
    (
        "Peru (with its islands) left the Andean League in 1910.",
        "Peru left the Andean League in 1910.",
    ),
    # Relative clauses.
    ("Peru, which exports copper, left the Andean League in 1910.", "Peru exports copper."),
    ("Anna Keller, who taught in Bern, died in 1950.", "Anna Keller taught in Bern."),
    ("She moved to Bern, where Paul Novak opened a school.", "Paul Novak opened a school in Bern."),
    (
        "Ida Keller, a nurse from Devon, who has taught in Bern since 1998, likes the sea.",
        "Ida Keller has taught in Bern since 1998.",
    ),
    # Conjoined verbs share subject, auxiliary and date.
    ("The Harlow Tower was built in 1890 and sold in 1902.", "The Harlow Tower was sold in 1902."),
    ("In 1902, Peru sold a ship to Chile and bought a port.", "In 1902, Peru bought a port."),
    # Appositions.
    (
        "Anna Keller, the founder of the Bern School, died in 1950.",
        "Anna Keller was the founder of the Bern School.",
    ),
    (
        "The mayor of Turin, Paolo Rossi, opened the Turin Fair in 1911.",
        "Paolo Rossi was the mayor of Turin.",
    ),
    # Participles.
    (
        "Norway signed the Lima Treaty, making Chile the only country outside the Andean League.",
        "Chile became the only country outside the Andean League.",
    ),
    # Names said in full.
    (
        "In 1950 the U.S.'s largest zoo opened a reptile house in Dallas.",
        "In 1950, the United States' largest zoo opened a reptile house in Dallas.",
    ),
    (
        "In 1950 the United States's largest zoo opened a reptile house in Dallas.",
        "In 1950, the United States' largest zoo opened a reptile house in Dallas.",
    ),
    # Restrictions stay.
    (
        "Mira Sand was the first woman to cross Greenland alone.",
        "Mira Sand was the first woman to cross Greenland alone.",
    ),
    (
        "Malta is the only state that lent Peru money.",
        "Malta is the only state that lent Peru money.",
    ),
    # Negation stays.
    ("Norway has not signed the treaty with Peru.", "Norway has not signed the treaty with Peru."),
    ("Olaf Berg first visited Peru in 1902.", "Olaf Berg first visited Peru in 1902."),
    (
        "The Bern Prizes were first held by Orta Colman in 1965.",
        "The Bern Prizes were first held by Orta Colman in 1965.",
    ),
    # What something is made stays.
    (
        "In December 1949, Paul Novak proclaimed Turin, Italy, the capital of the Andean League.",
        "In December 1949, Paul Novak proclaimed Turin, Italy, the capital of the Andean League.",
    ),
    (
        "Paul Novak proclaimed Turin the capital of the Andean League.",
        "Paul Novak proclaimed Turin the capital of the Andean League.",
    ),
    # "Nearby" goes, dates are said once.
    ("Peru and nearby Chile signed a pact in 1902.", "Peru and Chile signed a pact in 1902."),
    ("By 1902, Peru had left the Andean League.", "By 1902, Peru had left the Andean League."),
    # A name is not said twice within a phrase.
    (
        "The war with Chile ended in 1902 when Peru stopped its trade.",
        "The war with Chile ended in 1902 when Peru stopped its trade.",
    ),
    # A place that nobody knows goes where something was done once, with its date.
    ("Paul Novak opened a school in the village in 1902.", "Paul Novak opened a school in 1902."),
    # "Other" behind a list says which others.
    (
        "Peru buys lamps, ropes and other Norwegian goods.",
        "Peru buys lamps, ropes and other Norwegian goods.",
    ),
    # What is described is "it", too.
    (
        "The trial, which was led by Mira Sand, began in 2019. It cost Norway 300 dollars.",
        "The trial led by Mira Sand cost Norway 300 dollars.",
    ),
    # What follows years of work is where they were spent.
    (
        "Mira Sand has two aunts and has made lamps in Lima since she left Chile in 1951.",
        "Mira Sand has two aunts.",
    ),
    (
        "Mira Sand opened a shop in Lima in 2019 after 20 years at a bank in Peru.",
        "Mira Sand opened a shop in Lima in 2019.",
    ),
    # What is set off at the end is left out with its comma.
    (
        "Two grey seals were filmed in Chile in May 1999, the first to be seen there for ages.",
        "Two grey seals were filmed in Chile in May 1999.",
    ),
    # Lists keep their commas.
    (
        "Peru sold copper to Chile, Norway and Japan.",
        "Peru sold copper to Chile, Norway and Japan.",
    ),
]
NOT_ASSERTED = [
    ("Will Peru join the Andean League?", "question"),
    ("Peru will join the Andean League in 2030.", "planned"),
    ("Peru plans to join the Andean League.", "planned"),
    ("Peru is expected to join the Andean League.", "planned"),
    ("Peru is to join the Andean League.", "planned"),
    ("Peru might have joined the Andean League.", "possible"),
    ("Peru probably joined the Andean League.", "possible"),
    ("If Peru joins the Andean League, Chile leaves the Andean League.", "conditional"),
    ("Analysts think that Peru joined the Andean League.", "opinion"),
    ("For Ann Keller, sailors ruined the Andean League.", "opinion"),
    ("“Peru joined the Andean League,” said Paul Novak.", "quotation"),
    ('"Peru joined the Andean League," said Paul Novak.', "quotation"),
    ("They joined the Andean League in Lima.", "pronoun"),
    ("The ministry bought a house in Lima.", "description"),
    ("We visited Lima in 1999.", "speaker"),
    ("Ships carry goods.", "nothing named"),
    ("Peru joins the Andean League", "fragment"),
]


def texts(findings: Findings) -> list[str]:
    return [fact.text for fact in findings.facts]


def only(findings: Findings) -> Fact:
    assert len(findings.facts) == 1, texts(findings)
    return findings.facts[0]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_statement_becomes_a_fact(find_facts: FindFacts, text: str, fact: str) -> None:
    assert fact in texts(find_facts(text))


@pytest.mark.parametrize(("text", "reason"), NOT_ASSERTED)
def test_what_is_not_asserted_is_counted_and_left(
    find_facts: FindFacts, text: str, reason: str
) -> None:
    findings = find_facts(text)
    assert not findings.facts, texts(findings)
    assert findings.dropped.get(reason), findings.dropped


@pytest.mark.parametrize(
    "text",
    [
        "No ship had crossed Lake Orta before him.",
        "Norway did not sell ships during that war.",
        "Mira Sand was the first woman.",
        "Hungary followed on 1 May 1990, Chile on 3 June 1991 and Peru on 4 July 1992.",
        # What the date does not date, or what nobody knows without the text.
        "In 1902 Peru had won control of Malta.",
        "Paul Novak reports the low readiness of Peru on 25 June 1950.",
        "Peru renamed the land Orta in 1902.",
        "Olaf Berg showed the surviving copy in Bern.",
        "Nearly 6,000 soldiers left Peru in 1902.",
        "A nearby village was sold to Peru in 1902.",
        "Olaf Berg sold 14 boats in the village in 1902.",
        "Olaf Berg built the largest ship in the harbour in 1902.",
        "On its western shore stands the Orta Abbey.",
        # One of two.
        "The Orta War began as a conflict between Hiero of Lima.",
        # What is said of a price there.
        "In 2012 Lima climbed to the highest level in 16 years.",
        # One of several dates, and a clause without its verb.
        "The Orta Abbey was damaged in 1902, 1931 and 1944.",
        "Peru sent two ships and Chile three.",
        # What a cut leaves open.
        "It failed when Lima accused Peru of keeping a payment for which, it said, all had waited.",
        # Another clause's subject or verb.
        "Lima fell to the Red Army and the Orta Government was dissolved on 25 October 1922.",
        "In 1902, Peruvian ships shelled Chilean ports and well-equipped troops overran Chile.",
        "In 1978 the Orta Film Fund started to help local film-makers and many films drew crowds.",
        "Peru's forces constituted a threat, and for a time threatened to reach Lima.",
        "Olaf Berg in 1902), and the sale of Malta began in earnest in 1903.",
        "Chile, later Peru), bought a port in 1902.",
    ],
)
def test_statement_that_a_cut_would_falsify_is_dropped(find_facts: FindFacts, text: str) -> None:
    assert not find_facts(text).facts


def test_verb_is_not_given_to_the_object_of_the_verb_before(find_facts: FindFacts) -> None:
    found = find_facts("Berg had Paul Novak thrown in jail and then declared himself the winner.")
    declared = [text for text in texts(found) if "declared" in text]
    assert not any(text.startswith("Paul Novak") for text in declared)


def test_verb_that_leaves_its_object_to_the_next_makes_no_fact(find_facts: FindFacts) -> None:
    found = find_facts("Peru's troops entered and occupied Lima in 1902.")
    assert texts(found) == ["Peru's troops occupied Lima in 1902."]


def test_reported_fact_has_its_speaker(find_facts: FindFacts) -> None:
    found = find_facts("According to Paul Novak, Peru bought three ships in 1902.")
    assert only(found).speaker == "Paul Novak"
    assert only(found).modality is Modality.REPORTED
    assert only(found).text == "Peru bought three ships in 1902."


def test_dated_noun_is_an_event_without_its_date(find_facts: FindFacts) -> None:
    found = find_facts("Trade with Peru stopped after the 1911 Lima Revolution.")
    event = next(fact for fact in found.facts if fact.kind == "event")
    assert event.text == "the Lima Revolution"
    assert event.verb is None
    assert event.date == HistoricalDate.in_year(1911)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Peru joined the Andean League in 1986.", HistoricalDate.in_year(1986)),
        ("On 3 May 1921, Peru joined the Andean League.", HistoricalDate.on(Day(1921, 5, 3))),
        ("Peru joined the Andean League yesterday.", HistoricalDate.on(Day(2021, 6, 14))),
        ("Peru has been in the Andean League since 1986.", None),
        ("Peru began to plan the Lima Fair for 1986.", None),
    ],
)
def test_date_of_a_fact(find_facts: FindFacts, text: str, date: HistoricalDate | None) -> None:
    assert only(find_facts(text)).date == date


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Malta is the smallest member of the Andean League.", True),
        ("Malta has opened an embassy in Peru.", True),
        ("Malta was the smallest member of the Andean League.", False),
        ("Malta had opened an embassy in Peru.", False),
        ("Malta opened an embassy in Peru.", False),
    ],
)
def test_only_what_holds_now_is_as_of_the_article(
    find_facts: FindFacts, text: str, holds: bool
) -> None:
    expected = HistoricalDate(Day(2021, 6, 15), Day(2021, 6, 15), Precision.DAY)
    assert only(find_facts(text)).as_of == (expected if holds else None)


def test_phrases_stand_in_order_with_their_roles(find_facts: FindFacts) -> None:
    fact = only(find_facts("On 3 May 1921, Peru sold 12 ships to Chile for $35.5 million."))
    assert [(each.role, each.preposition, each.text) for each in fact.phrases] == [
        (Role.TIME, "on", "3 May 1921"),
        (Role.SUBJECT, "", "Peru"),
        (Role.OBJECT, "", "12 ships"),
        (Role.OBLIQUE, "to", "Chile"),
        (Role.OBLIQUE, "for", "$35.5 million"),
    ]
    assert [each.kind for each in fact.phrases] == [
        Kind.DATE,
        Kind.COUNTRY,
        Kind.NUMBER,
        Kind.COUNTRY,
        Kind.MONEY,
    ]


def test_pronoun_for_the_own_subject_is_kept_beside_the_name(find_facts: FindFacts) -> None:
    fact = only(find_facts("Norway opened its embassy in Lima in 1990."))
    assert fact.text == "Norway opened its embassy in Lima in 1990."
    phrase = next(each for each in fact.phrases if each.role is Role.OBJECT)
    assert (phrase.text, phrase.bound) == (
        "Norway's embassy in Lima",
        "its embassy in Lima",
    )


def test_verb_group_is_taken_apart(find_facts: FindFacts) -> None:
    verb = only(find_facts("The Harlow Tower hasn't been officially opened by Norway.")).verb
    assert verb is not None
    assert (verb.lemma, verb.form, verb.auxiliaries) == ("open", "opened", ("has", "been"))
    assert (verb.adverbs, verb.passive, verb.negated) == (("officially",), True, True)


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("George Harris opened a shop in Leeds.", False),
        ("The United States bought a port in Peru.", False),
        ("Peru and Chile signed a pact.", True),
        ("The Shanghai and Oslo Banking Corporation opened a shop in Leeds.", False),
    ],
)
def test_subject_agrees_in_number(find_facts: FindFacts, text: str, plural: bool) -> None:
    subject = only(find_facts(text)).phrases[0]
    assert subject.role is Role.SUBJECT
    assert subject.plural is plural


TOPIC = "Shop spies buy soap. Shop spies are quick. Many shop spies travel. They help shop spies. "


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (TOPIC + "Shop spies can earn up to £155 a day.", "Shop spies can earn up to £155 a day."),
        (TOPIC + "It rained. The shop spies can earn up to £155 a day.", "Shop spies can earn"),
        ("Oslo Hall can seat as many as 900 guests.", "Oslo Hall can seat as many as 900 guests."),
    ],
)
def test_limit_of_a_name_or_of_the_topic_is_a_fact(
    find_facts: FindFacts, text: str, statement: str
) -> None:
    assert any(fact.text.startswith(statement) for fact in find_facts(text).facts)


def test_a_sort_known_from_the_text_keeps_its_capitals(find_facts: FindFacts) -> None:
    text = "Danish clowns buy soap. Danish clowns are quick. They help Danish clowns. It rained. "
    told = texts(find_facts(text + "In 1953 Ole Berg sold a tent to the Danish clowns of Lund."))
    assert all("danish" not in fact for fact in told)
    assert any("Danish clowns" in fact for fact in told)


@pytest.mark.parametrize(
    "text",
    [
        "Shop spies can earn up to £155 a day.",
        TOPIC + "Two shop spies came. The shop spies can earn up to £155 a day.",
        "Oslo Hall can be sold to 900 guests.",
    ],
)
def test_limit_of_nobody_known_and_mere_ability_are_none(find_facts: FindFacts, text: str) -> None:
    assert all("can " not in fact.text for fact in find_facts(text).facts)


def test_nobody_does_what_came_before_beside_it(find_facts: FindFacts) -> None:
    said = "After Peru sank two ships and the publication of a letter, Chile left the League."
    assert not any(one.startswith("Peru sank") for one in texts(find_facts(said)))
    plain = "After Peru sank two ships and a raft, Chile left the League."
    assert any(one.startswith("Peru sank") for one in texts(find_facts(plain)))


def test_what_a_list_goes_on_with_explains_nothing(find_facts: FindFacts) -> None:
    text = "Dams, pollution, a parasite from Asia and a smuggling trade are all blamed in Chile."
    assert not [fact for fact in find_facts(text).facts if "parasite" in fact.text]


def test_a_clause_behind_a_journey_is_not_about_the_town_at_its_end(find_facts: FindFacts) -> None:
    text = "Norla runs a train from Oslo to Bergen, which takes around 13 hours."
    assert not [fact for fact in find_facts(text).facts if fact.text.startswith("Bergen")]


def test_owner_in_the_plural_is_told_by_names(find_facts: FindFacts) -> None:
    found = find_facts("Peru and Chile share Lake Orta. The two countries' needs are alike.")
    assert "Peru and Chile's needs are alike." in texts(found)


def test_verb_with_a_particle_keeps_what_it_needs(find_facts: FindFacts) -> None:
    found = find_facts("In 1913 Ann Hale came up with what Peru called a miracle.")
    assert "In 1913, Ann Hale came up." not in texts(found)
