"""Reasons that are told by a noun: "because of a lack of money"."""

from __future__ import annotations

from collections.abc import Mapping

from questions.world.motives.row import Motive, rows

NOUNS: Mapping[str, tuple[Motive, ...]] = {
    "end": rows(
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
    "forbid": rows(
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
    "resign": rows(
        """
        health: poor health + after a journey abroad
        dispute: a dispute with other ministers + about taxes on land
        vote: a defeat in an election + by a few hundred votes
        scandal: a scandal over unpaid taxes + on a country house
        work: an offer of a better post + at a large bank
        """
    ),
    "retreat": rows(
        """
        supplies: a shortage of food + in the middle of the winter
        health: an outbreak of disease + in the camp
        weather: a flood behind the camp + that had cut the road
        revolt: a revolt at home + against higher taxes
        death: the death of the commander + from an old wound
        """
    ),
    "use": rows(
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
    "fall": rows(
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
    "rise": rows(
        """
        weather: a series of mild winters + and warm summers
        law: a change in the law + under pressure from abroad
        railway: the building of a railway + through the area
        money: a sharp fall in prices + over several years
        rival: the loss of a strong rival + after a long struggle
        demand: a growing demand + in foreign countries
        """
    ),
    "build": rows(
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
