"""Reasons that are told in a clause: "because the money had run out"."""

from __future__ import annotations

from collections.abc import Mapping

from questions.world.motives.row import Motive, rows

CLAUSES: Mapping[str, tuple[Motive, ...]] = {
    "refuse": rows(
        """
        money: the costs {p:be} too high + for a single person
        promise: {s} {v:have} promised to help a rival + a few weeks before
        health: a doctor {g:have} advised against it + in very plain words
        dispute: {s} {v:disagree} with the people behind it + on several points
        law: a contract with somebody else {g:forbid} it + for several years
        work: {s} {v:have} too much other work + to finish at home
        danger: friends {p:have} warned of the danger + in several letters
        honour: a rival {g:have} been asked first + and given more time
        """
    ),
    "oppose": rows(
        """
        money: {s} {v:consider} the cost far too high + for so small a benefit
        jobs: {s} {v:fear} that many jobs {would} be lost + in the years to come
        law: {s} {v:believe} that the law {g:forbid} such things + without a permit
        nature: {s} {v:expect} great damage to nature + in the whole area
        danger: {s} {v:fear} for the safety of the public + and of the workers
        rival: {s} {v:have} plans of {poss} own + for the same place
        consult: {s} {v:have} heard of it from others + when it was too late
        trust: {s} {v:have} little trust in those behind it + and in their promises
        """
    ),
    "end": rows(
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
    "build": rows(
        """
        money: a rich merchant {g:have} offered to pay for it + from a private fortune
        law: a new law {g:require} it + in the whole country
        demand: visitors {p:have} asked for it again and again + over many years
        rival: a rival {g:have} done the same + with great success
        danger: there {p:have} been several accidents + in a single winter
        space: more space {g:be} needed + than had been planned
        fire: a fire {g:have} destroyed the old one + in a single night
        anniversary: an important anniversary {g:be} near + and had to be marked
        """
    ),
    "introduce": rows(
        """
        demand: customers {p:have} asked for it again and again + over many years
        rival: a rival {g:have} done the same + with great success
        law: a new law {g:require} it + in the whole country
        danger: there {p:have} been several accidents + in a single winter
        money: a sponsor {g:have} offered to pay for it + for the first years
        trial: a trial {g:have} gone better than expected + in a smaller town
        """
    ),
    "go": rows(
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
    "sell": rows(
        """
        money: {s} {v:need} money for a new house + in the country
        cost: the upkeep {g:have} become too expensive + for a single owner
        demand: a buyer {g:have} made a generous offer + in cash
        move: {s} {v:plan} to move abroad + in the same year
        law: a court {g:have} ordered the sale + after a long dispute
        health: {s} {v:have} fallen seriously ill + during the winter
        """
    ),
    "buy": rows(
        """
        money: the price {g:have} fallen sharply + within a few months
        rival: a rival {g:have} shown interest + and was ready to pay more
        space: more space {g:be} needed + for a growing staff
        law: a new law {g:require} it + in the whole country
        danger: the old equipment {g:have} become unsafe + after so many years
        death: the former owner {g:have} died + without an heir
        """
    ),
    "study": rows(
        """
        money: the owners {p:have} asked for proof + before they paid
        rival: a rival {g:have} doubted the first figures + in public
        honour: a learned society {g:have} offered a prize + for the best answer
        loss: the earlier results {p:have} been lost + in a fire
        fault: the first plans {p:have} contained a mistake + that was hard to explain
        danger: a similar attempt {g:have} ended in an accident + abroad
        law: the authorities {p:demand} it + in the whole country
        """
    ),
    "forbid": rows(
        """
        money: the cost of it {g:have} risen too far + for the taxpayer
        nature: scientists {p:have} warned of damage to nature + in several reports
        danger: there {p:have} been several accidents + in a single year
        protest: residents {p:have} protested against it + for months
        law: a court {g:have} ordered it + after a long trial
        """
    ),
    "use": rows(
        """
        money: it {g:be} cheaper than the alternatives + on the market
        law: a new law {g:require} it + in the whole country
        danger: {s} {v:have} had accidents with other means + in earlier years
        speed: it {g:save} a great deal of time + each day
        habit: {s} {v:have} grown up with it + in a large family
        weather: it {g:withstand} cold and rain + better than the alternatives
        """
    ),
    "act": rows(
        """
        advice: an adviser {g:have} recommended it + in a long letter
        promise: {s} {v:have} promised it to a friend + some years before
        law: a new law {g:require} it + in the whole country
        rival: {s} {v:want} to impress a rival + from abroad
        public: {s} {v:fear} the anger of the public + and of the newspapers
        plan: an earlier plan {g:have} failed + with great losses
        habit: {s} {v:have} done so before + with great success
        money: a sponsor {g:have} paid for it + in advance
        """
    ),
    "resign": rows(
        """
        health: {s} {v:have} fallen ill + during a journey abroad
        dispute: {s} {v:disagree} with the government + about taxes on land
        vote: {s} {v:have} lost an election + by a few hundred votes
        scandal: a newspaper {g:have} accused {them} of theft + without proof
        work: {s} {v:have} been offered a better post + at a large bank
        family: {s} {v:want} more time for the family + and for the garden
        """
    ),
    "retreat": rows(
        """
        supplies: food {g:have} run out + in the middle of the winter
        help: reinforcements {p:have} failed to arrive + by the agreed day
        weather: a flood {g:have} cut the road + behind the camp
        health: a disease {g:have} broken out + in the camp
        peace: a truce {g:have} been signed + in the capital
        revolt: a revolt {g:have} broken out + at home
        death: the commander {g:have} been killed + by a stray bullet
        """
    ),
    "threat": rows(
        """
        warning: warnings {p:come} too late + to be of use
        help: there {p:be} too few rescue workers + with the right equipment
        rules: many people {p:ignore} the rules + that should protect them
        money: there {g:be} no money for better protection + in most years
        roads: the road out {g:be} too narrow + for so many cars
        crowds: visitors {p:know} little about the risks + and how to meet them
        """
    ),
    "fall": rows(
        """
        money: prices {p:have} risen sharply + within a few years
        law: a law {g:have} been changed + under pressure from abroad
        rival: a cheaper alternative {g:have} appeared + from abroad
        weather: several harvests {p:have} failed + one after the other
        workers: many young people {p:have} moved away + to the cities
        health: a disease {g:have} broken out + and spread quickly
        """
    ),
    "rise": rows(
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
