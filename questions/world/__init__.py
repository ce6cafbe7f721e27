"""What everybody knows of the world: countries, cities, and how numbers are written.

Pure knowledge, without opinion on questions: facts use it to resolve names, distractors to find
others of the same kind, checks to recognise two names of one thing.
"""

from __future__ import annotations

from questions.world.cities import City, capitals, cities_of, city
from questions.world.countries import (
    Country,
    are_of_one_region,
    countries,
    country,
    country_of_adjective,
    country_of_capital,
    members,
)

__all__ = [
    "City",
    "Country",
    "are_of_one_region",
    "capitals",
    "cities_of",
    "city",
    "countries",
    "country",
    "country_of_adjective",
    "country_of_capital",
    "members",
]
