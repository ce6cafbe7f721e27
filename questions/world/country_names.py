"""How English speaks of countries: adjectives, people and other names, by ISO 3166 code.

A line is `code | adjective | person (only where it is not the adjective) | other names`. Names that
need "the" in a sentence stand in `WITH_ARTICLE`.
"""

from __future__ import annotations

TABLE = """
AD | Andorran | |
AE | Emirati | | UAE; U.A.E.; the Emirates
AF | Afghan | | Islamic Republic of Afghanistan
AG | Antiguan | | Antigua
AL | Albanian | | Republic of Albania
AM | Armenian | | Republic of Armenia
AO | Angolan | | Republic of Angola
AR | Argentine; Argentinian | | Argentine Republic; the Argentine
AT | Austrian | | Republic of Austria
AU | Australian | Australian; Aussie | Commonwealth of Australia
AZ | Azerbaijani; Azeri | | Republic of Azerbaijan
BA | Bosnian | | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
BB | Barbadian; Bajan | |
BD | Bangladeshi | | People's Republic of Bangladesh
BE | Belgian | | Kingdom of Belgium
BF | Burkinabe; Burkinabé | |
BG | Bulgarian | | Republic of Bulgaria
BH | Bahraini | | Kingdom of Bahrain
BI | Burundian | | Republic of Burundi
BJ | Beninese | | Republic of Benin
BN | Bruneian | | Brunei Darussalam
BO | Bolivian | | Plurinational State of Bolivia
BR | Brazilian | | Federative Republic of Brazil
BS | Bahamian | | Commonwealth of the Bahamas
BT | Bhutanese | | Kingdom of Bhutan
BW | Botswanan; Motswana | |
BY | Belarusian; Byelorussian | | Republic of Belarus
BZ | Belizean | |
CA | Canadian | | Dominion of Canada
CD | Congolese | | DR Congo; DRC; Congo-Kinshasa; Congo (Kinshasa)
CF | Central African | | CAR
CG | Congolese | | Congo-Brazzaville; Congo (Brazzaville); Congo Republic
CH | Swiss | | Swiss Confederation
CI | Ivorian | | Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire
CL | Chilean | | Republic of Chile
CM | Cameroonian | | Republic of Cameroon
CN | Chinese | | People's Republic of China; PRC; P.R.C.; mainland China
CO | Colombian | | Republic of Colombia
CR | Costa Rican | | Republic of Costa Rica
CU | Cuban | | Republic of Cuba
CV | Cape Verdean; Cabo Verdean | | Cape Verde
CY | Cypriot | | Republic of Cyprus
CZ | Czech | | Czech Republic
DE | German | | Federal Republic of Germany
DJ | Djiboutian | | Republic of Djibouti
DK | Danish | Dane | Kingdom of Denmark
DM | Dominican | | Commonwealth of Dominica
DO | Dominican | |
DZ | Algerian | | People's Democratic Republic of Algeria
EC | Ecuadorian; Ecuadorean | | Republic of Ecuador
EE | Estonian | | Republic of Estonia
EG | Egyptian | | Arab Republic of Egypt
ER | Eritrean | | State of Eritrea
ES | Spanish | Spaniard | Kingdom of Spain
ET | Ethiopian | | Abyssinia
FI | Finnish | Finn | Republic of Finland
FJ | Fijian | | Republic of Fiji
FM | Micronesian | | Federated States of Micronesia
FR | French | Frenchman; Frenchwoman | French Republic
GA | Gabonese | | Gabonese Republic
GB | British | Briton; Brit | UK; U.K.; Britain; Great Britain
GD | Grenadian | |
GE | Georgian | | Republic of Georgia
GH | Ghanaian | | Republic of Ghana
GM | Gambian | | The Gambia; Republic of The Gambia
GN | Guinean | | Republic of Guinea
GQ | Equatorial Guinean; Equatoguinean | |
GR | Greek | | Hellenic Republic
GT | Guatemalan | | Republic of Guatemala
GW | Bissau-Guinean | | Guinea Bissau
GY | Guyanese | | Co-operative Republic of Guyana
HN | Honduran | | Republic of Honduras
HR | Croatian | Croat | Republic of Croatia
HT | Haitian | | Republic of Haiti
HU | Hungarian | | Republic of Hungary
ID | Indonesian | | Republic of Indonesia
IE | Irish | Irishman; Irishwoman | Republic of Ireland; Éire
IL | Israeli | | State of Israel
IN | Indian | | Republic of India; Bharat
IQ | Iraqi | | Republic of Iraq
IR | Iranian | | Islamic Republic of Iran; Persia
IS | Icelandic | Icelander | Republic of Iceland
IT | Italian | | Italian Republic
JM | Jamaican | |
JO | Jordanian | | Hashemite Kingdom of Jordan
JP | Japanese | |
KE | Kenyan | | Republic of Kenya
KG | Kyrgyz | | Kyrgyz Republic
KH | Cambodian | | Kingdom of Cambodia; Kampuchea
KI | I-Kiribati | |
KM | Comorian; Comoran | |
KN | Kittitian | | St Kitts and Nevis; St. Kitts and Nevis
KP | North Korean | | Democratic People's Republic of Korea; DPRK
KR | South Korean | | Republic of Korea; ROK
KW | Kuwaiti | | State of Kuwait
KZ | Kazakh; Kazakhstani | | Republic of Kazakhstan
LA | Laotian; Lao | | Lao People's Democratic Republic
LB | Lebanese | | Lebanese Republic
LC | Saint Lucian | | St Lucia; St. Lucia
LI | Liechtenstein | Liechtensteiner | Principality of Liechtenstein
LK | Sri Lankan | | Ceylon
LR | Liberian | | Republic of Liberia
LS | Basotho | Mosotho | Kingdom of Lesotho
LT | Lithuanian | | Republic of Lithuania
LU | Luxembourgish | Luxembourger | Grand Duchy of Luxembourg
LV | Latvian | | Republic of Latvia
LY | Libyan | | State of Libya
MA | Moroccan | | Kingdom of Morocco
MC | Monegasque; Monacan; Monégasque | | Principality of Monaco
MD | Moldovan | | Republic of Moldova
ME | Montenegrin | |
MG | Malagasy | | Republic of Madagascar
MH | Marshallese | | Republic of the Marshall Islands
MK | Macedonian; North Macedonian | | Macedonia; Republic of North Macedonia
ML | Malian | | Republic of Mali
MM | Burmese; Myanmar | | Burma
MN | Mongolian | Mongolian; Mongol |
MR | Mauritanian | | Islamic Republic of Mauritania
MT | Maltese | | Republic of Malta
MU | Mauritian | | Republic of Mauritius
MV | Maldivian | | Republic of Maldives
MW | Malawian | | Republic of Malawi; Nyasaland
MX | Mexican | | United Mexican States
MY | Malaysian | |
MZ | Mozambican | | Republic of Mozambique
NA | Namibian | | Republic of Namibia
NE | Nigerien | | Republic of the Niger; Niger
NG | Nigerian | | Federal Republic of Nigeria
NI | Nicaraguan | | Republic of Nicaragua
NL | Dutch | Dutchman; Dutchwoman | Netherlands; Holland; Kingdom of the Netherlands
NO | Norwegian | | Kingdom of Norway
NP | Nepali; Nepalese | | Federal Democratic Republic of Nepal
NR | Nauruan | | Republic of Nauru
NZ | New Zealand | New Zealander; Kiwi | Aotearoa
OM | Omani | | Sultanate of Oman
PA | Panamanian | | Republic of Panama
PE | Peruvian | | Republic of Peru
PG | Papua New Guinean | |
PH | Philippine; Filipino | Filipino; Filipina | Republic of the Philippines
PK | Pakistani | | Islamic Republic of Pakistan
PL | Polish | Pole | Republic of Poland
PS | Palestinian | | Palestine; State of Palestine
PT | Portuguese | | Portuguese Republic
PW | Palauan | | Republic of Palau
PY | Paraguayan | | Republic of Paraguay
QA | Qatari | | State of Qatar
RO | Romanian | | Roumania; Rumania
RS | Serbian | Serb | Republic of Serbia
RU | Russian | | Russian Federation
RW | Rwandan | | Republic of Rwanda
SA | Saudi; Saudi Arabian | Saudi | Kingdom of Saudi Arabia
SB | Solomon Islander | |
SC | Seychellois | | Republic of Seychelles
SD | Sudanese | | Republic of the Sudan
SE | Swedish | Swede | Kingdom of Sweden
SG | Singaporean | | Republic of Singapore
SI | Slovenian; Slovene | | Republic of Slovenia
SK | Slovak | | Slovak Republic
SL | Sierra Leonean | |
SM | Sammarinese | | Republic of San Marino
SN | Senegalese | | Republic of Senegal
SO | Somali | | Federal Republic of Somalia
SR | Surinamese | | Republic of Suriname
SS | South Sudanese | | Republic of South Sudan
ST | Sao Tomean; São Toméan | | São Tomé and Príncipe
SV | Salvadoran; Salvadorean | | Republic of El Salvador
SY | Syrian | | Syrian Arab Republic
SZ | Swazi | | Swaziland; Kingdom of Eswatini
TD | Chadian | | Republic of Chad
TG | Togolese | | Togolese Republic
TH | Thai | | Siam; Kingdom of Thailand
TJ | Tajik; Tajikistani | | Republic of Tajikistan
TL | Timorese; East Timorese | | East Timor; Timor-Leste
TM | Turkmen | |
TN | Tunisian | | Republic of Tunisia
TO | Tongan | | Kingdom of Tonga
TR | Turkish | Turk | Türkiye; Republic of Turkey
TT | Trinidadian | | Trinidad
TV | Tuvaluan | |
TW | Taiwanese | | Chinese Taipei; Formosa
TZ | Tanzanian | | United Republic of Tanzania
UA | Ukrainian | |
UG | Ugandan | | Republic of Uganda
US | American | | US; U.S.; USA; U.S.A.; United States of America; America
UY | Uruguayan | | Oriental Republic of Uruguay
UZ | Uzbek; Uzbekistani | | Republic of Uzbekistan
VA | Vatican | | Vatican City; Holy See; Vatican City State
VC | Vincentian | | St Vincent and the Grenadines; St. Vincent and the Grenadines
VE | Venezuelan | | Bolivarian Republic of Venezuela
VN | Vietnamese | | Viet Nam; Socialist Republic of Vietnam
VU | Vanuatuan; Ni-Vanuatu | | Republic of Vanuatu
WS | Samoan | | Western Samoa; Independent State of Samoa
XK | Kosovar; Kosovan | | Republic of Kosovo
YE | Yemeni | | Republic of Yemen
ZA | South African | | Republic of South Africa; RSA
ZM | Zambian | | Republic of Zambia
ZW | Zimbabwean | | Republic of Zimbabwe
"""

# States that the gazetteer lists and the United Nations do not count among their 193 members.
NOT_UN_MEMBERS = ("PS", "TW", "VA", "XK")

WITH_ARTICLE = frozenset(
    ("AE", "BS", "CD", "CF", "CG", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US")
) - {"SC"}

CONTINENTS = {
    "AF": "African",
    "AS": "Asian",
    "EU": "European",
    "NA": "North American",
    "OC": "Oceanian",
    "SA": "South American",
}
