"""Well-known organisations, by what they are."""

from __future__ import annotations

from questions.world.sorts import Sorts

ORGANISATIONS = Sorts(
    {
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
            "Reuters; Associated Press = AP; Agence France-Presse = AFP; UPI; "
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
            "Toyota; Volkswagen; Ford; General Motors; Honda; BMW; Tesla; Nissan; Hyundai; "
            "Fiat; Mercedes-Benz; Audi"
        ),
        "aircraft maker": "Boeing; Airbus; Lockheed Martin; Embraer; Bombardier; McDonnell Douglas",
        "oil company": "BP; Shell; ExxonMobil; Chevron; TotalEnergies; Saudi Aramco; Petrobras",
        "drug company": (
            "Pfizer; Moderna; AstraZeneca; Johnson & Johnson; Novartis; Roche; Merck; BioNTech"
        ),
        "university": (
            "Harvard University; Stanford University; Yale University; Princeton University; "
            "University of Oxford; University of Cambridge; University of California; "
            "Columbia University; Massachusetts Institute of Technology; University of Chicago; "
            "University of Tokyo; University of Edinburgh; University of Manchester"
        ),
        "court": (
            "International Court of Justice; International Criminal Court; "
            "European Court of Justice; European Court of Human Rights"
        ),
        "journal": (
            "Nature; Science; Cell; The Lancet = Lancet; PLOS ONE; Current Biology; "
            "British Medical Journal = BMJ; New England Journal of Medicine; "
            "Proceedings of the National Academy of Sciences = PNAS; European Heart Journal; "
            "American Journal of Public Health; Journal of Experimental Biology; "
            "International Journal of Epidemiology; British Journal of Psychology; "
            "Journal of Applied Physiology; Astrophysical Journal; "
            "Journal of Archaeological Science"
        ),
        "sports body": "FIFA; UEFA; International Olympic Committee; World Athletics",
    },
    by_word={"University": "university", "Journal": "journal"},
)
