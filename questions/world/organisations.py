"""Well-known organisations by what they are, so that one can stand for another of its sort."""

from __future__ import annotations

from functools import cache

from questions.world.spelling import plain

SORTS = {
    "international organisation": (
        "United Nations = UN = U.N.; European Union = EU = E.U.; African Union = AU; "
        "North Atlantic Treaty Organization = NATO; World Trade Organization = WTO; "
        "Organization of American States = OAS; Arab League = League of Arab States; "
        "Association of Southeast Asian Nations = ASEAN; League of Nations; "
        "Commonwealth of Nations; Council of Europe"
    ),
    "agency of the United Nations": (
        "World Health Organization = WHO; UNESCO; UNICEF; "
        "Food and Agriculture Organization = FAO; International Labour Organization = ILO; "
        "World Food Programme = WFP; International Atomic Energy Agency = IAEA; "
        "International Maritime Organization = IMO; World Meteorological Organization = WMO"
    ),
    "international bank": (
        "World Bank; International Monetary Fund = IMF; Asian Development Bank; "
        "African Development Bank; European Investment Bank; Inter-American Development Bank"
    ),
    "space agency": (
        "NASA; European Space Agency = ESA; Roscosmos; JAXA; "
        "Indian Space Research Organisation = ISRO; Canadian Space Agency"
    ),
    "aid organisation": (
        "International Committee of the Red Cross = Red Cross; Oxfam; Save the Children; "
        "Doctors Without Borders = Médecins Sans Frontières; Amnesty International; "
        "Human Rights Watch; Greenpeace"
    ),
    "news agency": (
        "Reuters; Associated Press = AP; Agence France-Presse = AFP; United Press International; "
        "Xinhua; TASS; Deutsche Presse-Agentur"
    ),
    "newspaper": (
        "The New York Times = New York Times; The Washington Post = Washington Post; "
        "The Guardian = Guardian; The Times; Le Monde; "
        "Financial Times; El País; Der Spiegel"
    ),
    "broadcaster": "BBC; CNN; NBC; CBS; ABC; NPR; Al Jazeera; Sky News; Deutsche Welle",
    "technology company": (
        "Google; Apple; Microsoft; Amazon; Facebook; IBM; Intel; Samsung; Sony; Twitter; Nokia"
    ),
    "car maker": (
        "Toyota; Volkswagen; Ford; General Motors; Honda; BMW; Tesla; Nissan; Hyundai; Renault; "
        "Fiat; Mercedes-Benz; Audi"
    ),
    "aircraft maker": "Boeing; Airbus; Lockheed Martin; Embraer; Bombardier; McDonnell Douglas",
    "oil company": "BP; Shell; ExxonMobil; Chevron; TotalEnergies; Saudi Aramco; Petrobras",
    "drug company": (
        "Pfizer; Moderna; AstraZeneca; Johnson & Johnson; Novartis; Roche; Merck; Sanofi; BioNTech"
    ),
    "university": (
        "Harvard University; Stanford University; Yale University; Princeton University; "
        "University of Oxford; University of Cambridge; University of California; "
        "Columbia University; Massachusetts Institute of Technology; University of Chicago; "
        "University of Tokyo; University of Edinburgh; University of Manchester"
    ),
    "court": (
        "International Court of Justice; International Criminal Court; European Court of Justice; "
        "European Court of Human Rights"
    ),
    "sports body": "FIFA; UEFA; International Olympic Committee; World Athletics",
}


@cache
def _entries() -> dict[str, tuple[str, str]]:
    """Every name, in one spelling, with its sort and its common name."""
    found = {}
    for sort, text in SORTS.items():
        for entry in text.split(";"):
            names = [name.strip() for name in entry.split(" = ")]
            found.update({_bare(name): (sort, names[0]) for name in names})
    return found


def _bare(name: str) -> str:
    return plain(name).removeprefix("the ").removeprefix("The ")


def sort_of(name: str) -> str:
    """What a well-known organisation is ("space agency"), or ""."""
    return _entries().get(_bare(name), ("", ""))[0]


def full_name(name: str) -> str:
    """The common name of a well-known organisation, whichever of its names is given, or ""."""
    return _entries().get(_bare(name), ("", ""))[1]


def others_of(sort: str) -> tuple[str, ...]:
    """The common names of all organisations of a sort, in the order of the table."""
    return tuple(dict.fromkeys(name for kind, name in _entries().values() if kind == sort))
