"""Which countries belong together: by where they lie, what they speak, and what they joined.

Groups that grow and shrink are as of 2025.
"""

from __future__ import annotations

GROUPS = {
    "Caribbean": "AG BS BB CU DM DO GD HT JM KN LC VC TT",
    "Central American": "BZ CR SV GT HN NI PA",
    "Latin American": "AR BO BR CL CO CR CU DO EC SV GT HT HN MX NI PA PY PE UY VE",
    "South American": "AR BO BR CL CO EC GY PY PE SR UY VE",
    "North American": "CA MX US",
    "East Asian": "CN JP KP KR MN TW",
    "Southeast Asian": "BN KH ID LA MY MM PH SG TH TL VN",
    "South Asian": "AF BD BT IN MV NP PK LK",
    "Central Asian": "KZ KG TJ TM UZ",
    "Middle Eastern": "BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE",
    "Gulf": "BH KW OM QA SA AE IQ IR",
    "Arab": "DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE",
    "North African": "DZ EG LY MA SD TN",
    "West African": "BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG",
    "East African": "BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW",
    "Central African": "AO CM CF TD CG CD GQ GA ST",
    "Southern African": "BW SZ LS NA ZA",
    "Nordic": "DK FI IS NO SE",
    "Scandinavian": "DK NO SE",
    "Baltic": "EE LV LT",
    "Balkan": "AL BA BG HR GR XK ME MK RO RS SI",
    "Eastern European": "BY BG CZ HU MD PL RO RU SK UA",
    "Western European": "AT BE FR DE LI LU MC NL CH GB IE",
    "Southern European": "AL AD BA HR GR IT MT ME MK PT SM RS SI ES VA",
    "Pacific": "FJ FM KI MH NR PW WS SB TO TV VU PG NZ AU",
    "European Union": (
        "AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    ),
    "NATO": (
        "AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR "
        "GB US"
    ),
    "island": (
        "AG BH BS BB CV CU CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR "
        "NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS"
    ),
    "landlocked": (
        "AD AF AM AT AZ BI BF BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY "
        "RS RW SK SM SS SZ TD TJ TM UG UZ VA XK ZM ZW"
    ),
    "former Soviet": "AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ",
    "former Yugoslav": "BA HR XK ME MK RS SI",
    "Benelux": "BE LU NL",
    "Visegrad": "CZ HU PL SK",
    "Iberian": "AD ES PT",
    "Alpine": "AT CH DE FR IT LI MC SI",
    "Andean": "AR BO CL CO EC PE VE",
    "Mediterranean": "AL BA CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT SI SY TN TR",
    "Black Sea": "BG GE RO RU TR UA",
    "Sahel": "BF ML MR NE NG SD SN TD",
    "sub-Saharan": (
        "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ "
        "NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW"
    ),
    "Spanish-speaking": "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE",
    "Portuguese-speaking": "AO BR CV GW MZ PT ST TL",
    "French-speaking": (
        "BE BF BI BJ CA CD CF CG CH CI CM DJ FR GA GN GQ HT KM LU MC MG ML NE RW SC SN TD TG VU"
    ),
    "English-speaking": (
        "AG AU BB BS BW BZ CA CM DM FJ GB GD GH GM GY IE IN JM KE KI KN LC LR LS MT MU MW NA NG NZ "
        "PG PH PK RW SB SC SG SL SS SZ TO TT TZ UG US VC ZA ZM ZW"
    ),
    "German-speaking": "AT BE CH DE LI LU",
    "Dutch-speaking": "BE NL SR",
    "Muslim": (
        "AE AF AL AZ BD BF BH BN DJ DZ EG GM GN ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE NG "
        "OM PK PS QA SA SD SL SN SO SY TD TJ TM TN TR UZ XK YE"
    ),
    "kingdom": "BE BH BT DK ES GB JO KH LS MA MY NL NO SA SE SZ TH TO",
    "permanent member of the Security Council": "CN FR GB RU US",
    "G7": "CA DE FR GB IT JP US",
    "G8": "CA DE FR GB IT JP RU US",
    "G20": "AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA",
    "OPEC": "AE CG DZ GA GQ IQ IR KW LY NG SA VE",
    "ASEAN": "BN ID KH LA MM MY PH SG TH VN",
    "BRICS": "AE BR CN EG ET ID IN IR RU ZA",
    "eurozone": "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "Commonwealth": (
        "AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GM GY IN JM KE KI KN LC LK LS MT MU MV "
        "MW MY MZ NA NG NR NZ PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM"
    ),
}

# Groups by other words than the name of the group, in small letters.
_OTHERWISE = {
    "africa": "African",
    "asia": "Asian",
    "europe": "European",
    "south america": "South American",
    "north america": "North American",
    "central america": "Central American",
    "latin america": "Latin American",
    "oceania": "Oceanian",
    "middle east": "Middle Eastern",
    "balkans": "Balkan",
    "scandinavia": "Scandinavian",
    "baltics": "Baltic",
    "alps": "Alpine",
    "andes": "Andean",
    "central asia": "Central Asian",
    "southeast asia": "Southeast Asian",
    "south asia": "South Asian",
    "east asia": "East Asian",
    "west africa": "West African",
    "east africa": "East African",
    "north africa": "North African",
    "southern africa": "Southern African",
    "eastern europe": "Eastern European",
    "western europe": "Western European",
    "southern europe": "Southern European",
    "persian gulf": "Gulf",
    "eu": "European Union",
    "united nations": "UN",
    "soviet": "former Soviet",
    "ex-soviet": "former Soviet",
    "post-soviet": "former Soviet",
    "arabic-speaking": "Arab",
    "islamic": "Muslim",
    "muslim-majority": "Muslim",
    "hispanic": "Spanish-speaking",
    "francophone": "French-speaking",
    "lusophone": "Portuguese-speaking",
    "anglophone": "English-speaking",
    "euro area": "eurozone",
    "south of the sahara": "sub-Saharan",
    "sub-saharan africa": "sub-Saharan",
    "commonwealth of nations": "Commonwealth",
    "security council": "permanent member of the Security Council",
    "un security council": "permanent member of the Security Council",
}


_REGIONS = (
    "Caribbean|Central American|South American|North American|East Asian|Southeast Asian|"
    "South Asian|Central Asian|Middle Eastern|North African|West African|East African|"
    "Central African|Southern African|Nordic|Baltic|Balkan|Eastern European|Western European|"
    "Southern European|Pacific"
)
REGIONS = frozenset(_REGIONS.split("|"))
"""Groups whose members lie near each other."""


def name_of(group: str) -> str:
    """The name under which a group is listed, for one of its other names; else the same words."""
    return _OTHERWISE.get(group.casefold(), group)
