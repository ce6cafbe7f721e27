"""Which languages are those of countries, as any atlas has it."""

from __future__ import annotations

from questions.world.countries import country, country_of_adjective

# Languages with the ISO codes of the countries whose official or main one they are, apart from
# those that are called like the country itself.
_TABLE = """
Afrikaans: ZA
Arabic: AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE
Aymara: BO
Bengali: BD
Burmese: MM
Cantonese: HK MO
Catalan: AD
Chinese: CN HK MO SG TW
Danish: DK GL
Dutch: BE NL SR
English: AG AU BB BS BZ CA DM FJ GB GD GH GM GY IE IN JM KE KN LC LR MT NG NZ PH PK SG SL TT UG US
English: VC ZA ZM ZW
Farsi: IR
French: BE BF BJ CA CD CG CH CI CM DJ FR GA GN HT LU MC MG ML NE RW SN TD TG
German: AT BE CH DE LI LU
Greek: CY GR
Guarani: PY
Hebrew: IL
Hindi: IN
Irish: IE
Italian: CH IT SM VA
Kinyarwanda: RW
Korean: KP KR
Malay: BN MY SG
Mandarin: CN SG TW
Nepali: NP
Persian: AF IR
Portuguese: AO BR CV GW MZ PT ST TL
Quechua: BO EC PE
Romanian: MD RO
Russian: BY KG KZ RU
Serbian: ME RS
Shona: ZW
Somali: DJ SO
Spanish: AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE
Swahili: KE TZ UG
Swedish: FI SE
Tagalog: PH
Tamil: LK SG
Turkish: CY TR
Urdu: PK
Welsh: GB
"""
_SPOKEN: dict[str, frozenset[str]] = {}
for _line in _TABLE.strip().splitlines():
    _name, _, _codes = _line.partition(": ")
    _SPOKEN[_name] = _SPOKEN.get(_name, frozenset()) | frozenset(_codes.split())


def is_language_of(language: str, place: str) -> bool:
    """Whether everybody knows a language to be one of a country, by both their names."""
    state = country(place)
    if state is None:
        return False
    return state == country_of_adjective(language) or state.code in _SPOKEN.get(
        language, frozenset()
    )
