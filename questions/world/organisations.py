"""Well-known organisations, by what they are."""

from __future__ import annotations

from questions.world.sorts import Sorts
from questions.world.universities import UNIVERSITIES

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
            "Doctors Without Borders = Médecins Sans Frontières; CARE International; Caritas"
        ),
        "human rights organisation": (
            "Amnesty International; Human Rights Watch; Freedom House; Anti-Slavery International; "
            "Reporters Without Borders"
        ),
        "environmental organisation": (
            "Greenpeace; World Wide Fund for Nature = WWF; Friends of the Earth; Sierra Club; "
            "The Nature Conservancy; Sea Shepherd"
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
        "university": UNIVERSITIES,
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


_YEARS = """
United Nations 1945; European Union 1993; African Union 2002
North Atlantic Treaty Organization 1949
World Trade Organization 1995; Organization of American States 1948; Arab League 1945
Association of Southeast Asian Nations 1967; League of Nations 1920 1946; Council of Europe 1949
Commonwealth of Nations 1931; World Health Organization 1948; UNESCO 1945; UNICEF 1946
Food and Agriculture Organization 1945; International Labour Organization 1919
CARE International 1945
World Food Programme 1961; International Atomic Energy Agency 1957; Caritas 1897
International Maritime Organization 1948; World Meteorological Organization 1950; World Bank 1944
International Monetary Fund 1944; Asian Development Bank 1966; African Development Bank 1964
European Investment Bank 1958; Inter-American Development Bank 1959; NASA 1958; Roscosmos 1992
European Space Agency 1975; JAXA 2003; Indian Space Research Organisation 1969
Canadian Space Agency 1989; International Committee of the Red Cross 1863; Oxfam 1942
Save the Children 1919; Doctors Without Borders 1971; Amnesty International 1961
Human Rights Watch 1978; Freedom House 1941; Anti-Slavery International 1839
Reporters Without Borders 1985; Greenpeace 1971; World Wide Fund for Nature 1961
Friends of the Earth 1969; Sierra Club 1892; The Nature Conservancy 1951; Sea Shepherd 1977
BBC 1922; CNN 1980; NBC 1926; CBS 1927; ABC 1943; NPR 1970; Al Jazeera 1996; Sky News 1989
Deutsche Welle 1953; Google 1998; Apple 1976; Microsoft 1975; Amazon 1994; Facebook 2004; IBM 1911
Intel 1968; Samsung 1938; Sony 1946; Twitter 2006; Nokia 1865; Toyota 1937; Volkswagen 1937
Ford 1903; General Motors 1908; Honda 1948; BMW 1916; Tesla 2003; Nissan 1933; Hyundai 1967
Fiat 1899; Mercedes-Benz 1926; Audi 1909; Boeing 1916; Airbus 1970; Lockheed Martin 1995
Embraer 1969; Bombardier 1942; McDonnell Douglas 1967 1997; Moderna 2010; AstraZeneca 1999
Novartis 1996; BioNTech 2008; International Court of Justice 1945; International Criminal Court 2002
European Court of Justice 1952; European Court of Human Rights 1959; FIFA 1904; UEFA 1954
International Olympic Committee 1894; World Athletics 1912; PLOS ONE 2006; Current Biology 1991
"""
FOUNDED: dict[str, tuple[int, int | None]] = {
    " ".join(names): (years[0], years[1] if len(years) > 1 else None)
    for entry in _YEARS.replace("\n", ";").split(";")
    if entry.strip()
    for names, years in (
        (
            [word for word in entry.split() if not word.isdigit()],
            [int(word) for word in entry.split() if word.isdigit()],
        ),
    )
}
"""The first year of well-known organisations, and the last of those that are no more."""
