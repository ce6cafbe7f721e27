"""Well-known organisations, by what they are."""

from __future__ import annotations

from questions.world.firms import FIRMS
from questions.world.houses import HOUSES
from questions.world.sorts import Sorts
from questions.world.universities import UNIVERSITIES

ORGANISATIONS = Sorts(
    {
        "international organisation": (
            "United Nations = UN = U.N.; European Union = EU = E.U.; African Union = AU; "
            "North Atlantic Treaty Organization = NATO; World Trade Organization = WTO; "
            "Organization of American States = OAS; Arab League = League of Arab States; "
            "Association of Southeast Asian Nations = ASEAN; League of Nations; "
            "Commonwealth of Nations; Council of Europe; "
            "Organisation for Economic Co-operation and Development = OECD; Interpol; OPEC"
        ),
        "agency of the United Nations": (
            "World Health Organization = WHO; UNESCO; UNICEF; "
            "Food and Agriculture Organization = FAO; International Labour Organization = ILO; "
            "World Food Programme = WFP; International Atomic Energy Agency = IAEA; "
            "International Maritime Organization = IMO; World Meteorological Organization = WMO; "
            "International Telecommunication Union = ITU"
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
            "The Nature Conservancy; Sea Shepherd; National Audubon Society; "
            "Royal Society for the Protection of Birds = RSPB; BirdLife International"
        ),
        "think tank": (
            "Brookings Institution; Council on Foreign Relations; Cato Institute; "
            "Center for Strategic and International Studies = CSIS; Heritage Foundation; "
            "American Enterprise Institute; Carnegie Endowment for International Peace; "
            "RAND Corporation; Chatham House; Center for a New American Security"
        ),
        "learned society": (
            "@GB Royal Society; Royal Society of Edinburgh; British Academy; Linnean Society; "
            "@IE Royal Irish Academy; @FR French Academy of Sciences; "
            "@SE Royal Swedish Academy of Sciences = Swedish Academy of Sciences; "
            "@US National Academy of Sciences; American Philosophical Society; "
            "@DE Leopoldina; Max Planck Society"
        ),
        "department of the US government": (
            "State Department = U.S. State Department = Department of State; Justice Department = "
            "Department of Justice; Defense Department = Department of Defense; Treasury "
            "Department = Department of the Treasury; Commerce Department = Department of "
            "Commerce; Labor Department = Department of Labor; Energy Department = Department of "
            "Energy; Interior Department = Department of the Interior"
        ),
        "agency of the US government": (
            "FBI = Federal Bureau of Investigation; CIA = Central Intelligence Agency; "
            "National Security Agency = NSA; Food and Drug Administration = FDA; "
            "Environmental Protection Agency = EPA; National Park Service; "
            "National Oceanic and Atmospheric Administration = NOAA; US Census Bureau; "
            "United States Geological Survey"
        ),
        "European institution": (
            "European Parliament; European Commission; European Central Bank; "
            "Council of the European Union; European Court of Auditors"
        ),
        "bank": (
            "Goldman Sachs; Morgan Stanley; JPMorgan Chase; Citigroup; Bank of America; Barclays; "
            "HSBC; Deutsche Bank; UBS; BNP Paribas"
        ),
        "airline": (
            "British Airways; Lufthansa; Air France; KLM; Ryanair; easyJet; Qantas; Emirates; "
            "Delta Air Lines; American Airlines; United Airlines"
        ),
        "internet company": ("Netflix; eBay; Spotify; PayPal; Yahoo; LinkedIn; Uber; Dropbox"),
        "travel website": "TripAdvisor; Airbnb; Expedia; Booking.com; Lonely Planet; Yelp",
        "telephone company": (
            "Verizon; AT&T; Vodafone; Deutsche Telekom; Telefónica; Telstra; NTT"
        ),
        "toy maker": "Lego; Mattel; Hasbro; Playmobil; Ravensburger; Fisher-Price",
        "auction house": "Sotheby's; Christie's; Bonhams; Dorotheum; Koller",
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
        "car maker": (
            "Toyota; Volkswagen; Ford; General Motors; Honda; BMW; Tesla; Nissan; Hyundai; "
            "Fiat; Mercedes-Benz; Audi"
        ),
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
        **FIRMS,
        **HOUSES,
    },
    by_word={"University": "university", "Journal": "journal"},
    by_head={
        "College": "college",
        "Hospital": "hospital",
        "Library": "library",
        "Orchestra": "orchestra",
        "Opera": "theatre or opera house",
        "Theatre": "theatre or opera house",
        "Zoo": "zoo",
    },
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
Deutsche Welle 1953
Toyota 1937; Volkswagen 1937
Ford 1903; General Motors 1908; Honda 1948; BMW 1916; Tesla 2003; Nissan 1933; Hyundai 1967
Fiat 1899; Mercedes-Benz 1926; Audi 1909
Moderna 2010; AstraZeneca 1999
Novartis 1996; BioNTech 2008; International Court of Justice 1945; International Criminal Court 2002
Organisation for Economic Co-operation and Development 1961; Interpol 1923; OPEC 1960
International Telecommunication Union 1865; National Audubon Society 1905
BirdLife International 1993
Royal Society for the Protection of Birds 1889; Brookings Institution 1916; Heritage Foundation 1973
Council on Foreign Relations 1921; Center for Strategic and International Studies 1962
American Enterprise Institute 1938; Carnegie Endowment for International Peace 1910
RAND Corporation 1948; Chatham House 1920; Cato Institute 1977
Center for a New American Security 2007; Royal Society 1660; Royal Society of Edinburgh 1783
British Academy 1902; Linnean Society 1788; Royal Irish Academy 1785
French Academy of Sciences 1666; Royal Swedish Academy of Sciences 1739
National Academy of Sciences 1863; American Philosophical Society 1743; Max Planck Society 1948
Leopoldina 1652; Justice Department 1870; Defense Department 1947; Commerce Department 1903
Labor Department 1913; Energy Department 1977; Interior Department 1849; FBI 1908; CIA 1947
National Security Agency 1952; Food and Drug Administration 1906; National Park Service 1916
Environmental Protection Agency 1970; National Oceanic and Atmospheric Administration 1970
US Census Bureau 1902; United States Geological Survey 1879
European Parliament 1952; European Commission 1958; European Central Bank 1998
Council of the European Union 1958; European Court of Auditors 1977
Morgan Stanley 1935; Goldman Sachs 1869; JPMorgan Chase 2000; Citigroup 1998; UBS 1998
HSBC 1865; Deutsche Bank 1870; BNP Paribas 2000; Bank of America 1930; British Airways 1974
Lufthansa 1953; Air France 1933; KLM 1919; Ryanair 1984; easyJet 1995; Qantas 1920; Emirates 1985
Delta Air Lines 1928; American Airlines 1930; United Airlines 1931; TripAdvisor 2000; Airbnb 2008
Expedia 1996; Booking.com 1996; Uber 2009; Netflix 1997; eBay 1995; Spotify 2006; PayPal 1998
Yahoo 1994; LinkedIn 2002; Yelp 2004; Dropbox 2007
Verizon 2000
AT&T 1885; Vodafone 1984; Deutsche Telekom 1995; Telefónica 1924; Telstra 1975
Lego 1932; Mattel 1945; Hasbro 1923; Playmobil 1974; Ravensburger 1883; Fisher-Price 1930
Sotheby's 1744; Christie's 1766; Bonhams 1793; Dorotheum 1707; Koller 1958
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
} | dict(ORGANISATIONS.years)
"""The first year of well-known organisations, and the last of those that are no more."""
