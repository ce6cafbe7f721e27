"""Reasons that people have for what they do, by the sort of deed, as answers to "why".

Each is of a theme, so that no two of a theme, and none of a theme that an article speaks of, need
stand beside a reason that is true. A row is "theme: words", where `{s}` is the pronoun of the doer
and `{v:fear}` a verb that agrees with it; `{g:…}` and `{p:…}` are verbs of one and of many. What
stands behind "+" lengthens a reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Motive:
    """A reason of somebody's.

    Attributes:
        theme: What it has to do with: "money", "law".
        words: What stands behind "because", or behind "because of".
        tail: Words that may follow, or "".
    """

    theme: str
    words: str
    tail: str = ""


def _rows(text: str) -> tuple[Motive, ...]:
    rows = (line.strip().partition(": ") for line in text.strip().splitlines())
    split = ((theme, *words.partition(" + ")) for theme, _, words in rows)
    return tuple(Motive(theme, words, tail) for theme, words, _, tail in split)


_DEEDS = {
    "refuse": "decline refuse reject turn_down",
    "oppose": "block boycott condemn criticise criticize denounce oppose protest resist veto",
    "end": "abandon cancel close collapse demolish discontinue drop fail halt postpone scrap shut "
    "stop suspend",
    "begin": "add build construct create erect establish found install introduce launch open "
    "replace widen",
    "go": "emigrate flee leave move travel",
    "sell": "sell",
    "buy": "acquire buy purchase",
    "study": "carry_out conduct perform undertake",
    "forbid": "ban forbid outlaw prohibit",
    "use": "depend employ prefer rely use",
    "fall": "decline decrease disappear drop dwindle fall shrink",
    "rise": "grow increase multiply rise",
}
DEEDS: Mapping[str, str] = {
    verb.replace("_", " "): sort for sort, verbs in _DEEDS.items() for verb in verbs.split()
}
"""The sort of deed that a verb tells of."""

CLAUSES: Mapping[str, tuple[Motive, ...]] = {
    "refuse": _rows(
        """
        money: nobody {g:be} willing to pay for it + in advance
        promise: {s} {v:have} promised to help a rival + a few weeks before
        health: a doctor {g:have} advised against it + in very plain words
        dispute: {s} {v:disagree} with the people behind it + on almost everything
        law: a contract with somebody else {g:forbid} it + for several years
        work: {s} {v:have} too much other work + to finish at home
        danger: friends {p:have} warned of the danger + in several letters
        honour: a rival {g:have} been asked first + and given more time
        """
    ),
    "oppose": _rows(
        """
        money: {s} {v:consider} the cost far too high + for so small a benefit
        jobs: {s} {v:fear} that many jobs {would} be lost + in the years to come
        law: {s} {v:believe} that it {g:break} the law + of the country
        nature: {s} {v:expect} great damage to nature + in the whole area
        danger: {s} {v:consider} it a danger to the public + and to the workers
        rival: {s} {v:have} plans of {poss} own + for the same place
        consult: {s} {v:have} heard of it only from others + when it was too late
        trust: {s} {v:have} little trust in those behind it + and in their promises
        """
    ),
    "end": _rows(
        """
        money: the money for it {g:have} run out + sooner than expected
        demand: too few people {p:be} interested + even at lower prices
        danger: inspectors {p:have} found it unsafe + during a visit
        law: a court {g:have} ordered it + after a complaint by neighbours
        death: the owner {g:have} died suddenly + without a successor
        weather: a storm {g:have} done great damage + to the roof and the cellar
        workers: there {p:be} too few workers + with the necessary training
        rival: a rival {g:have} offered the same for less + in the same town
        dispute: the partners {p:have} fallen out + over the plans
        """
    ),
    "begin": _rows(
        """
        money: a rich merchant {g:have} offered to pay for it + from a private fortune
        law: a new law {g:require} it + of everybody in the trade
        demand: visitors {p:have} asked for it again and again + over many years
        rival: a rival {g:have} done the same + with great success
        danger: there {p:have} been several accidents + in a single winter
        space: more space {g:be} needed + than had been planned
        fire: a fire {g:have} destroyed the old one + in a single night
        anniversary: an important anniversary {g:be} near + and had to be marked
        """
    ),
    "go": _rows(
        """
        work: {s} {v:have} been offered work + by an old friend
        money: life {g:be} cheaper there + than anywhere else
        family: relatives {p:be} already living there + and had written about it
        health: a doctor {g:have} recommended the climate + for weak lungs
        fear: {s} {v:fear} arrest at home + for an old offence
        learning: {s} {v:want} to learn the language + properly at last
        dispute: there {g:have} been a quarrel at home + about an inheritance
        war: a war {g:have} broken out + between two neighbours
        """
    ),
    "sell": _rows(
        """
        money: {s} {v:need} money for a new house + in the country
        cost: the upkeep {g:have} become too expensive + for a single owner
        demand: a buyer {g:have} made a generous offer + in cash
        move: {s} {v:plan} to move abroad + in the same year
        law: a court {g:have} ordered the sale + after a long dispute
        health: {s} {v:have} fallen seriously ill + during the winter
        """
    ),
    "buy": _rows(
        """
        money: the price {g:have} fallen sharply + within a few months
        rival: a rival {g:have} shown interest + and was ready to pay more
        space: more space {g:be} needed + for a growing staff
        law: a new law {g:require} it + of everybody in the trade
        danger: the old equipment {g:have} become unsafe + after so many years
        death: the former owner {g:have} died + without an heir
        """
    ),
    "study": _rows(
        """
        money: the owners {p:have} asked for proof + before they paid
        rival: a rival {g:have} doubted the first figures + in public
        honour: a learned society {g:have} offered a prize + for the best answer
        loss: the earlier results {p:have} been lost + in a fire
        fault: the first plans {p:have} contained a mistake + that nobody could explain
        danger: a similar attempt {g:have} ended in an accident + abroad
        law: the authorities {p:demand} it + of everybody in the trade
        """
    ),
    "forbid": _rows(
        """
        money: the cost of it {g:have} risen too far + for the taxpayer
        nature: scientists {p:have} warned of damage to nature + in several reports
        danger: there {p:have} been several accidents + in a single year
        protest: residents {p:have} protested against it + for months
        law: a court {g:have} ordered it + after a long trial
        """
    ),
    "use": _rows(
        """
        money: it {g:be} cheaper than anything else + on the market
        law: a new law {g:require} it + of everybody in the trade
        danger: {s} {v:consider} it safer + than the alternatives
        speed: it {g:save} a great deal of time + every day
        habit: {s} {v:have} grown up with it + and knew nothing better
        weather: it {g:withstand} cold and rain + better than the alternatives
        """
    ),
    "fall": _rows(
        """
        money: prices {p:have} risen sharply + within a few years
        law: a law {g:have} been changed + under pressure from abroad
        rival: a cheaper alternative {g:have} appeared + from abroad
        weather: several harvests {p:have} failed + one after the other
        workers: many young people {p:have} moved away + to the cities
        health: a disease {g:have} broken out + and spread quickly
        """
    ),
    "rise": _rows(
        """
        money: prices {p:have} fallen sharply + within a few years
        law: a law {g:have} been changed + under pressure from abroad
        rival: a rival {g:have} given up + after heavy losses
        weather: there {p:have} been several mild winters + one after the other
        workers: many young people {p:have} moved in + from the cities
        railway: a railway {g:have} been built + through the area
        """
    ),
}
"""What stands behind "because", by the sort of deed."""

NOUNS: Mapping[str, tuple[Motive, ...]] = {
    "end": _rows(
        """
        money: a sudden lack of money + for repairs and wages
        weather: heavy storms + in the winter before
        dispute: a dispute between the partners + over the plans
        workers: a shortage of trained workers + in the whole area
        danger: a serious accident + during the first tests
        law: a ruling by a court + after a complaint by neighbours
        death: the sudden death of the owner + without an heir
        demand: a lack of interest + among the public
        """
    ),
    "forbid": _rows(
        """
        protest: protests by people who live nearby + and by fishermen
        money: the rising cost of subsidies + to the taxpayer
        danger: a series of serious accidents + in earlier years
        nature: concern about birds and other wildlife + in protected areas
        law: a ruling by a court + after a complaint by neighbours
        space: a shortage of suitable land + at a reasonable price
        dispute: a dispute with foreign investors + over taxes
        """
    ),
    "use": _rows(
        """
        money: the high price of the alternatives + in the shops
        workers: a shortage of skilled workers + in the area
        weather: the heavy rain in winter + and the snow
        tradition: a very old tradition + among the families
        law: the strictness of the law + on alternatives
        space: the narrowness of the old streets + in the centre
        danger: the danger of earthquakes + and floods
        distance: the great distances between the villages + in the area
        """
    ),
    "fall": _rows(
        """
        weather: a series of very cold winters + and wet summers
        health: a disease brought in from abroad + by travellers
        land: the loss of suitable land + to new roads and houses
        money: a sharp rise in prices + over several years
        law: a change in the law + under pressure from abroad
        rival: the arrival of a stronger rival + from abroad
        hunting: hunting for food and for sport + by wealthy visitors
        """
    ),
    "rise": _rows(
        """
        weather: a series of mild winters + and warm summers
        law: a change in the law + under pressure from abroad
        railway: the building of a railway + through the area
        money: a sharp fall in prices + over several years
        rival: the loss of a strong rival + after a long struggle
        demand: a growing demand + in foreign countries
        """
    ),
    "begin": _rows(
        """
        money: a large gift of money + from a rich merchant
        law: a change in the law + under pressure from abroad
        fire: a fire in the old building + on a winter night
        danger: a series of accidents + in earlier years
        demand: the growing number of visitors + from abroad
        space: a lack of space + in the old quarters
        """
    ),
}
"""What stands behind "because of", by the sort of deed."""

THEMES: Mapping[str, re.Pattern[str]] = {
    theme: re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for theme, words in {
        "money": r"afford|bill|budget|cash|cheap|cost|debt|dollar|econom|euro\b|expens|fee|financ|"
        r"fund|grant|income|invest|loan|money|paid|pay|poor|pound|pric|profit|rent|rich|sav(?:e|ing)|"
        r"subsid|tax|value|wage|wealth|€|\$|£",
        "cost": r"afford|cheap|cost|debt|expens|maint|money|price|upkeep|repair",
        "promise": r"agree|commit|oblig|pledge|promis|rival",
        "health": r"disease|doctor|health|hospital|ill\b|illness|infect|medic|patient|sick|virus",
        "dispute": r"argu|conflict|disagree|disput|fell out|quarrel|row\b",
        "law": r"court|forb|illegal|judge|law|legal|permi|prohibit|regul|rule|tax",
        "work": r"busy|career|employ|job|labour|time\b|work",
        "workers": r"emigra|employ|job|labour|skill|specialist|staff|train|worker|young",
        "jobs": r"employ|job|staff|work",
        "danger": r"accident|crash|danger|death|died|earthquake|fear|flood|harm|injur|kill|risk|"
        r"safe|storm|threat|unsafe|warn",
        "honour": r"ask|award|honou?r|invit|prize|rival",
        "nature": r"animal|bird|climate|damage|environment|fish|forest|nature|plant|pollut|"
        r"wildlife",
        "rival": r"alternativ|cheap|compet|other|plan|rival",
        "consult": r"ask|consult|hear|told|vote",
        "trust": r"believ|doubt|honest|promis|trust",
        "demand": r"customer|demand|guest|interest|offer|passenger|popular|sale|tourist|visitor",
        "death": r"dead|death|died|heir|kill",
        "weather": r"climate|cold|drought|dry|flood|frost|harvest|hot|ice|rain|season|snow|steep|"
        r"storm|summer|weather|wind|winter",
        "space": r"area|crowd|land\b|narrow|place|room|small|space|steep|street|terrain",
        "fire": r"burn|fire|flame",
        "anniversary": r"anniversar|birthday|celebrat|centenary",
        "family": r"brother|child|daughter|famil|father|husband|mother|parent|relative|sister|"
        r"son\b|wife",
        "fear": r"accus|arrest|crime|fear|persecut|police|prison|trial",
        "learning": r"language|learn|school|stud|teach|univers",
        "war": r"army|battle|invad|soldier|troop|war\b",
        "move": r"abroad|emigrat|left|leave|mov",
        "loss": r"burn|fire|lost|loss",
        "fault": r"error|fault|mistake|wrong",
        "protest": r"demonstrat|object|oppos|petition|protest|resident",
        "speed": r"fast|hour|minute|quick|slow|speed|time\b",
        "habit": r"accustom|custom|habit|tradition|used to",
        "tradition": r"custom|habit|old\b|tradition",
        "railway": r"rail|road|train",
        "distance": r"distan|far\b|isolat|kilomet|mile|remote",
        "land": r"farm|field|habitat|land|nest",
        "hunting": r"hunt|kill|poach|poison|shoot|shot",
    }.items()
}
"""The words by which a text speaks of a theme."""
