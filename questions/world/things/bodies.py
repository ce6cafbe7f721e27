"""What people form together: firms and clubs by their business, ensembles, programs."""

from __future__ import annotations

from questions.world.things.sort import Sort

BODIES = (
    Sort(
        "kind of company",
        "company",
        "farming company; engineering company = engineering firm; software company; catering "
        "company; property company; tobacco company; mining company; railway company; bus company; "
        "taxi company; security company; toy company; furniture company; clothing company; "
        "cosmetics company; steel company; electricity company; water company; film company; "
        "logging company; chemical company; printing company; haulage company; food company",
    ),
    Sort(
        "kind of organisation",
        "organisation",
        "?bank; airline; law firm; news agency; travel agency; advertising agency; trade union; "
        "think tank; supermarket chain; car maker = carmaker = car manufacturer; record label; "
        "insurance company = insurer; shipping company; phone company = telephone company; "
        "construction company; oil company; drug company = drugmaker = pharmaceutical company; "
        "television station; radio station; publishing house = publisher; football club; "
        "political party; housing association; nature reserve trust; missionary society",
        signs="member money account loan lend sav invest financ branch rescue customer own",
    ),
    Sort(
        "kind of ensemble",
        "ensemble",
        "choir; orchestra; string quartet; brass band; rock band; jazz band; dance company = "
        "dance troupe; theatre company = theater company; drumming troupe; puppet theatre; opera "
        "company; circus troupe",
    ),
    Sort(
        "kind of program",
        "kind of software",
        "search engine; web browser; video game; operating system; social network; spreadsheet "
        "program; word processor; chatbot; computer virus; dating app; translation program",
    ),
    Sort(
        "kind of scheme",
        "scheme",
        "scholarship; pension scheme; loyalty scheme; insurance scheme; savings scheme; lottery; "
        "car-sharing scheme = car sharing scheme; bike-sharing scheme = bike-share scheme",
    ),
)
