"""Which states had the power to take other countries, where and when."""

from __future__ import annotations

# By ISO code: the continents on which a power took or held land, with the first and last years.
# Round years, enough to tell in whose reach a country lay.
_TABLE = """
AT European 1526 1918
BE African 1885 1962
CN Asian 1000 2100
DE European 1701 1945; African 1884 1919; Oceanian 1884 1919
DK European 1000 1944; North American 1666 1953
ES European 1492 1713; North American 1492 1898; South American 1498 1898; African 1497 1976
ES Asian 1565 1898
FR European 1000 1945; North American 1534 1980; South American 1604 1980; African 1624 1977
FR Asian 1673 1956; Oceanian 1842 1980
GB European 1066 1964; North American 1583 1983; South American 1651 1966; African 1661 1980
GB Asian 1612 1997; Oceanian 1788 1980
IT European 1861 1945; African 1882 1960
JP Asian 1895 1945; Oceanian 1914 1945
NL European 1581 1839; Asian 1602 1962; South American 1616 1975; North American 1614 2010
NL African 1652 1872; Oceanian 1828 1962
PT Asian 1505 1999; African 1415 1975; South American 1500 1825
RU European 1547 1921; Asian 1581 1921; North American 1741 1867
RU European 1992 2100; Asian 1992 2100
SE European 1523 1905
TR European 1354 1922; Asian 1300 1922; African 1517 1912
US North American 1783 2100; Asian 1898 2100; Oceanian 1893 2100; South American 1846 2100
"""
_REACH = tuple(
    (code, continent, int(first), int(last))
    for line in _TABLE.strip().splitlines()
    for code, _, entries in (line.partition(" "),)
    for entry in entries.split("; ")
    for continent, first, last in (entry.rsplit(maxsplit=2),)
)


def powers(*, continents: frozenset[str] = frozenset(), year: int | None = None) -> frozenset[str]:
    """The codes of the states that could take a country.

    Args:
        continents: Where, by the adjectives of continents; anywhere if none is told.
        year: When; at any time if that is not told.
    """
    return frozenset(
        code
        for code, continent, first, last in _REACH
        if (not continents or continent in continents) and (year is None or first <= year <= last)
    )
