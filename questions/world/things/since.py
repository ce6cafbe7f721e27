"""Since when things have been there: no fax was sent in 1900.

Rough years, from general knowledge, of what came into use in the last centuries.
"""

from __future__ import annotations

_YEARS = """
telegraph 1840; telegram 1845; telephone 1880; radio 1920; television 1935; fax 1975; email 1990
internet 1990; website 1993; blog 1999; podcast 2005; text message 1995; video game 1975
social network 2004; search engine 1994; web browser 1992; smartphone 2000; laptop 1985
tablet 2010; e-reader 2007; smartwatch 2013; game console 1977; desktop computer 1977
calculator 1960; microwave 1965; dishwasher 1930; washing machine 1910; refrigerator 1915
vacuum cleaner 1905; air conditioner 1930; car 1890; bus 1900; lorry 1900; motorcycle 1895
minibus 1950; jeep 1941; moped 1950; trolleybus 1910; bulldozer 1930; tractor 1905; tram 1870
electric bike 1995; bicycle 1870; helicopter 1940; airship 1900; jet 1945
satellite 1957; drone 1995; submarine 1890; steamship 1815; locomotive 1820
machine gun 1885; flamethrower 1915; rocket launcher 1942; missile 1944
torpedo 1870; land mine 1900; air force 1912; airport 1920; motorway 1925; bus station 1925
car park 1920; flyover 1950; power station 1882; oil rig 1935; office block 1890; refinery 1860
petrol station 1910; supermarket 1935; department store 1850; cinema 1905; nightclub 1920
youth hostel 1912; campsite 1910; snack bar 1930; power line 1885; gas pipeline 1920
solar panel 1960; wind turbine 1890; nuclear reactor 1945; fuel cell 1960; heat pump 1950
hip-hop 1975; techno 1985; rock 1955; pop 1955; reggae 1968; jazz 1915; punk 1975; soul 1958
heavy metal 1970; country music 1925; saxophone 1845; synthesizer 1965; photograph 1840
photography 1840; film-making 1900; basketball 1895; volleyball 1900; snowboarding 1980
skateboard 1960; hang-gliding 1970; windsurfing 1970; football 1850; ice hockey 1880
plastic 1910; aluminium 1885; nylon 1938; natural gas 1880; petrol 1880; diesel 1895; uranium 1790
nuclear power 1955; solar power 1975; wind power 1980; COVID-19 2020; HIV 1981
drug trafficking 1920; identity theft 1990; money laundering 1930; insider trading 1930
motorcycle accident 1900; plane crash 1910; bus crash 1910; car accident 1900; power cut 1890
typewriter 1875; sewing machine 1850; zip 1920; Velcro strip 1960; snap fastener 1890
container ship 1956; oil tanker 1886; cruise ship 1890; icebreaker 1865; ocean liner 1840
tugboat 1815; hydroelectric dam 1882; nuclear power station 1954; geothermal plant 1911
tidal power station 1966; biogas plant 1950; battery factory 1890; funicular 1865; cable car 1880
spacesuit 1961; bulletproof vest 1920; gas mask 1915; life jacket 1860; parachute 1800
wind farm 1980; solar farm 1985
Ebola 1976; opinion poll 1935; computer science 1960; biotechnology 1975; aviation 1905
"""
SINCE = {
    name: int(year)
    for entry in _YEARS.replace("\n", ";").split(";")
    if entry.strip()
    for name, year in (entry.strip().rsplit(" ", 1),)
}


def was_there(name: str, year: int) -> bool:
    """Whether a thing, by its common name or the plural, was there in a year, as far as known."""
    known = SINCE.get(name, SINCE.get(name.removesuffix("s"), year))
    return known <= year
