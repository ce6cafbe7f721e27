"""Since when countries have been countries, where that is not long ago, and till when others were.

A year here is that of independence, union or first constitution under about the present name; it
serves only to keep a country out of times in which there was none.
"""

from __future__ import annotations

from questions.world.countries import country

_SINCE = """
US 1776; HT 1804; PY 1811; CO 1810; CL 1818; AR 1816; VE 1811; MX 1821; PE 1821; BR 1822; EC 1830
BO 1825; UY 1828; GT 1839; HN 1838; SV 1841; NI 1838; CR 1838; DO 1844; CU 1902; PA 1903; BE 1830
GR 1830; IT 1861; DE 1871; RO 1866; BG 1878; RS 1878; ME 1878; LU 1839; LR 1847; CA 1867; AU 1901
NZ 1907; ZA 1910; AL 1912; FI 1917; PL 1918; CZ 1993; SK 1993; HU 1918; EE 1918; LV 1918; LT 1918
IE 1922; IS 1918; EG 1922; IQ 1932; SA 1932; LB 1943; SY 1946; JO 1946; IL 1948; KR 1948; KP 1948
IN 1947; PK 1947; LK 1948; MM 1948; PH 1946; ID 1945; VN 1945; LA 1953; KH 1953; MY 1957; SG 1965
BD 1971; MV 1965; BN 1984; TL 2002; LY 1951; SD 1956; MA 1956; TN 1956; GH 1957; GN 1958; CM 1960
TG 1960; ML 1960; SN 1960; MG 1960; CD 1960; SO 1960; BJ 1960; NE 1960; BF 1960; CI 1960; TD 1960
CF 1960; CG 1960; GA 1960; NG 1960; MR 1960; SL 1961; TZ 1961; RW 1962; BI 1962; DZ 1962; UG 1962
KE 1963; MW 1964; ZM 1964; GM 1965; BW 1966; LS 1966; MU 1968; SZ 1968; GQ 1968; GW 1973; MZ 1975
CV 1975; KM 1975; ST 1975; AO 1975; SC 1976; DJ 1977; ZW 1980; NA 1990; ER 1993; SS 2011; CY 1960
MT 1964; JM 1962; TT 1962; GY 1966; BB 1966; BS 1973; GD 1974; SR 1975; DM 1978; LC 1979; VC 1979
BZ 1981; AG 1981; KN 1983; KW 1961; YE 1990; QA 1971; BH 1971; AE 1971; UA 1991; BY 1991; MD 1991
GE 1991; AM 1991; AZ 1991; KZ 1991; UZ 1991; TM 1991; KG 1991; TJ 1991; SI 1991; HR 1991; MK 1991
BA 1992; XK 2008; FJ 1970; TO 1970; WS 1962; NR 1968; PG 1975; SB 1978; TV 1978; KI 1979; VU 1980
MH 1986; FM 1986; PW 1994; MN 1911; TR 1923; NO 1814; CH 1291; NL 1581
"""
SINCE = {
    code: int(year)
    for entry in _SINCE.replace("\n", ";").split(";")
    if entry.strip()
    for code, year in (entry.split(),)
}


# States that are no more, with their first and last years.
_FORMER = """
Austria-Hungary 1867 1918; Biafra 1967 1970; Confederacy 1861 1865; Confederate States 1861 1865
Confederate States of America 1861 1865; Czechoslovakia 1918 1992; Dutch Republic 1588 1795
East Germany 1949 1990; GDR 1949 1990; German Democratic Republic 1949 1990; USSR 1922 1991
Gran Colombia 1819 1831; Habsburg Monarchy 1526 1918; Holy Roman Empire 962 1806
Manchukuo 1932 1945; Nazi Germany 1933 1945; North Vietnam 1945 1976; Ottoman Empire 1299 1922
Prussia 1701 1918; Republic of Texas 1836 1845; Rhodesia 1965 1979; Russian Empire 1721 1917
Serbia and Montenegro 2003 2006; South Vietnam 1955 1975; Soviet Russia 1917 1922
Soviet Union 1922 1991; Tanganyika 1961 1964; United Arab Republic 1958 1971; Zaire 1971 1997
Weimar Republic 1919 1933; West Germany 1949 1990; Yugoslavia 1918 1992
"""
FORMER = {
    name.strip(): (int(first), int(last))
    for entry in _FORMER.replace("\n", ";").split(";")
    if entry.strip()
    for name, first, last in (entry.rsplit(maxsplit=2),)
}


def lasted(name: str) -> tuple[int | None, int | None]:
    """The first and the last year of a state, by its name, each None where it is not told."""
    bare = name.removeprefix("the ")
    if bare in FORMER:
        return FORMER[bare]
    state = country(bare)
    return (SINCE.get(state.code) if state else None, None)


# Years in which countries were part of another.
_GAPS = {"EE": (1941, 1990), "LV": (1941, 1990), "LT": (1941, 1990), "AT": (1939, 1944)}


def existed(code: str, year: int) -> bool:
    """Whether a country, by its ISO code, was one in a year, as far as known."""
    first, last = _GAPS.get(code, (year + 1, year))
    return year >= SINCE.get(code, year) and not first <= year <= last


def is_dated(code: str) -> bool:
    """Whether it is known since when a country, by its ISO code, has been one."""
    return code in SINCE


def became_one_about(code: str, year: int) -> bool:
    """Whether a country, by its ISO code, became independent in a year or beside it."""
    return abs(SINCE.get(code, year + 9) - year) <= 1


# Powers that had colonies, and countries that nobody ever made one.
_NEVER_COLONIES = frozenset(
    "GB FR ES PT NL BE DE IT DK SE AT RU TR JP CN CH TH ET IR AF NP BT LI AD MC SM VA RS HU".split()
)


def was_colony(code: str) -> bool:
    """Whether a country, by its ISO code, was once a colony or a part of an empire overseas."""
    return code not in _NEVER_COLONIES
