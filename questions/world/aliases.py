"""Which names, spelled or chosen differently, stand for one thing the world over.

Countries and their many names are in `country_names`; here are former names and names in other
languages, short names, pen names, and ways of spelling.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from questions.world.quantities import ORDINALS_SPELLED
from questions.world.spelling import plain

_ROWS = """
Bombay = Mumbai; Madras = Chennai; Calcutta = Kolkata; Bangalore = Bengaluru; Poona = Pune
Peking = Beijing = Peiping; Canton = Guangzhou; Nanking = Nanjing; Mukden = Shenyang
Saigon = Ho Chi Minh City; Rangoon = Yangon; Batavia = Jakarta = Djakarta; Edo = Tokyo
Leningrad = Saint Petersburg = Petrograd; Stalingrad = Volgograd = Tsaritsyn; Moscow = Moskva
Constantinople = Istanbul = Byzantium; Smyrna = Izmir; Angora = Ankara; Salonica = Thessaloniki
Kiev = Kyiv; Lvov = Lviv = Lemberg; Kharkov = Kharkiv; Odessa = Odesa; Dnepropetrovsk = Dnipro
Danzig = Gdansk; Breslau = Wroclaw; Stettin = Szczecin; Posen = Poznan; Krakow = Cracow
Warsaw = Warszawa
Konigsberg = Kaliningrad; Reval = Tallinn; Vilna = Vilnius; Pressburg = Bratislava
Prague = Praha; Vienna = Wien; Munich = Munchen; Cologne = Koln; Nuremberg = Nurnberg
Chemnitz = Karl-Marx-Stadt; Christiania = Kristiania = Oslo; Gothenburg = Goteborg
Copenhagen = Kobenhavn; Helsinki = Helsingfors; Turku = Abo; The Hague = Den Haag
Antwerp = Antwerpen; Brussels = Bruxelles; Ghent = Gent; Geneva = Geneve = Genf; Basel = Basle
Florence = Firenze; Venice = Venezia; Milan = Milano; Turin = Torino; Naples = Napoli
Rome = Roma; Genoa = Genova; Lisbon = Lisboa; Seville = Sevilla; Athens = Athina
Bucharest = Bucuresti; Belgrade = Beograd; Ragusa = Dubrovnik; Damascus = Dimashq
New Amsterdam = New York; New York = New York City = NYC = Big Apple; Los Angeles = LA = L.A.
Washington = Washington, D.C. = Washington DC = D.C.; Philadelphia = Philly
Salisbury = Harare; Leopoldville = Kinshasa; Stanleyville = Kisangani; Lourenco Marques = Maputo
Fort Lamy = N'Djamena; Tananarive = Antananarivo; Ciudad Trujillo = Santo Domingo
Frunze = Bishkek; Alma-Ata = Almaty; Astana = Nur-Sultan; Tiflis = Tbilisi; Rio = Rio de Janeiro

Upper Volta = Burkina Faso; Dahomey = Benin; Gold Coast = Ghana; Basutoland = Lesotho
Bechuanaland = Botswana; Nyasaland = Malawi; Northern Rhodesia = Zambia; Tanganyika = Tanzania
Rhodesia = Southern Rhodesia = Zimbabwe; Zaire = Democratic Republic of the Congo = DR Congo
French Sudan = Mali; South West Africa = Namibia; Abyssinia = Ethiopia; Transjordan = Jordan
Mesopotamia = Iraq; Malaya = Malaysia; British Honduras = Belize; British Guiana = Guyana
Dutch Guiana = Suriname; New Hebrides = Vanuatu; Gilbert Islands = Kiribati
Ellice Islands = Tuvalu; East Pakistan = Bangladesh; Dutch East Indies = Indonesia
Soviet Union = USSR = U.S.S.R. = Union of Soviet Socialist Republics = Russia
Ottoman Empire = Turkey; Prussia = Germany; England = United Kingdom = Britain = Great Britain = UK
Serbia = Yugoslavia; Czechoslovakia = Czech Republic = Czechia
West Germany = Federal Republic of Germany = FRG = Germany
East Germany = German Democratic Republic = GDR = Germany

First World War = World War I = World War One = Great War = WWI = WW1
Second World War = World War II = World War Two = WWII = WW2
Korean War = Forgotten War; American Civil War = War Between the States
Mount Everest = Chomolungma = Sagarmatha; Denali = Mount McKinley; Uluru = Ayers Rock
English Channel = La Manche; Lake Malawi = Lake Nyasa; Suez = Suez Canal

Facebook = Meta = Meta Platforms; Twitter = X; Google = Alphabet; British Petroleum = BP
Doctors Without Borders = Medecins Sans Frontieres = MSF; UNICEF = United Nations Children's Fund
World Bank = International Bank for Reconstruction and Development
Conservative Party = Conservatives = Tories = Tory Party; Labour Party = Labour
Republican Party = Republicans = GOP; Democratic Party = Democrats; Liberal Party = Liberals
Manchester United = Man United = Man Utd; Manchester City = Man City
Red Army = Soviet Army; Nazi Party = National Socialist German Workers' Party = NSDAP
Spanish flu = 1918 flu; Magna Carta = Great Charter
European Community = European Economic Community = EEC = EC

Catherine the Great = Catherine II; Peter the Great = Peter I; Frederick the Great = Frederick II
William the Conqueror = William I; Alexander the Great = Alexander III of Macedon
Suleiman the Magnificent = Suleiman I; Charlemagne = Charles the Great = Charles I
Ivan the Terrible = Ivan IV; Lorenzo the Magnificent = Lorenzo de' Medici
Mark Twain = Samuel Clemens = Samuel Langhorne Clemens; George Orwell = Eric Blair
Lewis Carroll = Charles Dodgson; George Eliot = Mary Ann Evans; Moliere = Jean-Baptiste Poquelin
Voltaire = Francois-Marie Arouet; Muhammad Ali = Mohammed Ali = Cassius Clay
Pele = Edson Arantes do Nascimento; Lenin = Vladimir Lenin = Vladimir Ulyanov
Stalin = Joseph Stalin = Josef Stalin; Trotsky = Leon Trotsky = Lev Bronstein
Mahatma Gandhi = Mohandas Gandhi = Mohandas Karamchand Gandhi; Che Guevara = Ernesto Guevara
Mao Zedong = Mao Tse-tung = Chairman Mao
Chiang Kai-shek = Jiang Jieshi; Sun Yat-sen = Sun Zhongshan
Muammar Gaddafi = Moammar Gadhafi = Muammar Qaddafi = Moammar Qaddafi
John Paul II = Karol Wojtyla; Benedict XVI = Joseph Ratzinger; Francis = Jorge Mario Bergoglio
John F. Kennedy = JFK; Franklin D. Roosevelt = FDR; Martin Luther King = MLK
Confucius = Kongzi; Avicenna = Ibn Sina; Averroes = Ibn Rushd; Saladin = Salah ad-Din
Tchaikovsky = Chaikovsky; El Greco = Domenikos Theotokopoulos
Le Corbusier = Charles-Edouard Jeanneret
Marilyn Monroe = Norma Jeane Mortenson = Norma Jeane Baker; Malcolm X = Malcolm Little
"""
_SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "&": "and", "dept": "department"}
_ROMAN = re.compile(r"(?:X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_WORD = re.compile(r"[\w']+|&")
_TITLE = re.compile(
    r"^(?:the )?(?:(?:king|queen|pope|emperor|empress|tsar|sir|dr|president) )+(?=\w)"
)
# British endings, and the American ones that are written for them.
_AMERICAN = (
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ite|able|ful|less|hood|ly$)"), "or"),
    (re.compile(r"(?<=[a-z]{2})is(?=(?:e[sd]?|ing|ations?|er|ers)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})ys(?=(?:e[sd]?|ing|er|ers)$)"), "yz"),
    (re.compile(r"(?<=[a-z]{2})tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[a-z]{2})ogue(?=s?$)"), "og"),
    (re.compile(r"(?<=[a-z]{2})ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (re.compile(r"(?<=[a-z]{2})ence(?=s?$)"), "ense"),
    (re.compile(r"(?<=program)me(?=s?$)"), ""),
    (re.compile(r"ae(?=[a-z])"), "e"),
)
_AMERICAN_WORDS = {
    "grey": "gray",
    "greys": "grays",
    "tyre": "tire",
    "tyres": "tires",
    "plough": "plow",
    "ploughs": "plows",
    "aluminium": "aluminum",
    "sceptic": "skeptic",
    "mould": "mold",
    "pyjamas": "pajamas",
    "kerb": "curb",
    "cheque": "check",
    "jewellery": "jewelry",
    "aeroplane": "airplane",
    "aeroplanes": "airplanes",
    "moustache": "mustache",
    "whisky": "whiskey",
    "doughnut": "donut",
    "yoghurt": "yogurt",
}


def are_one(one: str, other: str) -> bool:
    """Whether two names differ in spelling alone, or are known to stand for one thing."""
    left, right = spelled(one), spelled(other)
    if left == right:
        return bool(left)
    return right in _names_by_spelling().get(left, ()) or _are_initialled(one, other)


def others_of(name: str) -> tuple[str, ...]:
    """The other names of a thing, as this module knows them."""
    return tuple(known for key, known in _row_of(spelled(name)) if key != spelled(name))


@lru_cache(maxsize=65_536)
def spelled(name: str) -> str:
    """A name in one spelling: small letters, no marks, "saint" for "St", "5" for "V", American."""
    words = [word for part in _WORD.findall(plain(name)) for word in part.split("_") if word]
    found = [_figure(word) if place else word.casefold() for place, word in enumerate(words)]
    found = [_american(_SHORT.get(word, word)) for word in found]
    text = _TITLE.sub("", " ".join(found)).removeprefix("the ")
    return re.sub(r" the (\d+)$", r" \1", text)


def _figure(word: str) -> str:
    """A rank behind a name in figures: "V" and "Fifth" are "5"; other words in small letters."""
    if word.isupper() and _ROMAN.fullmatch(word):
        values = [_ROMAN_VALUES[letter] for letter in word]
        nexts = [*values[1:], 0]
        return str(sum(-one if one < two else one for one, two in zip(values, nexts, strict=True)))
    if word.casefold() in ORDINALS_SPELLED and word[:1].isupper():
        return str(ORDINALS_SPELLED.index(word.casefold()))
    return word.casefold()


def _american(word: str) -> str:
    if word in _AMERICAN_WORDS:
        return _AMERICAN_WORDS[word]
    for british, american in _AMERICAN:
        word = british.sub(american, word)
    return word


def _are_initialled(one: str, other: str) -> bool:
    """Whether one name is the other with letters for given names: "J. F. Kennedy"."""
    left, right = plain(one).split(), plain(other).split()
    if min(len(left), len(right)) < 2 or left[-1] != right[-1]:
        return False
    short = [name for name in (left, right) if any(_is_initial(part) for part in name[:-1])]
    if not short or not all(part[:1].isupper() for part in (*left, *right)):
        return False
    pairs = list(zip(left[:-1], right[:-1], strict=False))
    return all(_agree(first, second) for first, second in pairs)


def _is_initial(part: str) -> bool:
    return len(part.rstrip(".")) == 1


def _agree(first: str, second: str) -> bool:
    if _is_initial(first) or _is_initial(second):
        return first[0] == second[0]
    return first == second


@cache
def _rows() -> tuple[tuple[tuple[str, str], ...], ...]:
    """Names that stand for one thing, each behind its spelling."""
    rows = (row for line in _ROWS.splitlines() for row in line.split(";") if row.strip())
    return tuple(tuple((spelled(name), name.strip()) for name in row.split("=")) for row in rows)


@cache
def _names_by_spelling() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _rows():
        for key, _ in row:
            found.setdefault(key, set()).update(other for other, _ in row)
    return {key: frozenset(others) for key, others in found.items()}


@cache
def _rows_by_spelling() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in _rows():
        for key in dict.fromkeys(one for one, _ in row):
            found[key] = (*found.get(key, ()), *row)
    return found


def _row_of(key: str) -> tuple[tuple[str, str], ...]:
    return _rows_by_spelling().get(key, ())
