"""What deeds are done for: "to save money"."""

from __future__ import annotations

from collections.abc import Mapping

from questions.world.motives.row import Motive, rows

AIMS: Mapping[str, tuple[Motive, ...]] = {
    "attack": rows(
        """
        supplies: secure supplies of grain + for the coming winter
        prisoners: free several hundred prisoners + from a fortress near the border
        roads: cut an important road + between the capital and the coast
        peace: force the other side to negotiate + about the border
        coast: gain an open port + for trade with other continents
        revenge: take revenge for an earlier defeat + in the same region
        gold: win control of the gold mines + in the mountains
        """
    ),
    "build": rows(
        """
        money: save money + for other projects of the same kind
        speed: finish the work sooner + than had been promised
        danger: protect the workers + from accidents
        demand: attract more visitors + during the summer months
        law: obey a new law + on safety at work
        upkeep: make repairs easier + and much cheaper
        owner: please the owner + who had paid for the plans
        space: gain more space + for storing goods
        noise: reduce the noise + in the streets nearby
        """
    ),
    "end": rows(
        """
        money: save money + for other projects of the same kind
        law: avoid a long trial + before a court
        health: protect the health of the workers + and their families
        space: make room for a new road + to the centre
        neighbours: please the neighbours + who had complained for years
        """
    ),
    "go": rows(
        """
        work: look for better work + and a larger house
        family: visit relatives + after many years apart
        learning: learn the language + from people who spoke it well
        fear: escape arrest + for an old offence
        health: recover from an illness + in a milder climate
        money: collect an inheritance + from a distant uncle
        peace: take part in peace talks + with the other side
        """
    ),
    "institute": rows(
        """
        money: advise the government on taxes + and on public spending
        vote: supervise elections + in the whole country
        railway: plan new railways + between the larger towns
        poor: organise help for the poor + in times of hunger
        learning: train teachers for country schools + and for colleges
        health: control the quality of food + in shops and markets
        prices: control the prices of bread and milk + in shops and markets
        """
    ),
    "send": rows(
        """
        revolt: put down a revolt + among the peasants of the area
        guard: guard a harbour + against hostile ships
        peace: negotiate a truce + with the leaders of the other side
        money: collect unpaid taxes + from the richest merchants
        supplies: deliver food and medicine + to a besieged town
        roads: repair the roads + before the beginning of winter
        prisoners: exchange prisoners + at a bridge near the border
        """
    ),
}
"""What stands behind "to", by the sort of deed."""
