"""Which names need no introduction: those that all know, and those that say what they name."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.world import city, country, country_of_adjective
from questions.world.callings import RELATIVES
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.things import thing

AGENTS = frozenset(
    "builder maker manufacturer operator producer publisher retailer seller supplier".split()
)
"""Who does something with goods: "maker of bells"."""

NEEDY = frozenset(
    "alloy brand dialect form kind league method model network prize award medal trophy series set "
    "sort strain system type variety version range line collection".split()
)
"""Nouns that say little without what they are of."""

SETTLEMENTS = frozenset(
    "city district hamlet island parish port province region suburb town village".split()
)
"""Places whose names stand behind "of": "the village of Norla"."""

_BODIES = (
    "academy agency airline app archive bakery band bank bar blog boatyard brewery broadcaster "
    "business butcher café cafe canal carmaker carrier casino centre center chain chapel charity "
    "choir church cinema circus clinic club co-operative college company consortium consultancy "
    "convent cooperative council dairy farm factory firm festival forum foundation foundry gallery "
    "garage gang group gym hospital hotel house institute insurer laboratory label library "
    "manufacturer market mill mine monastery museum newsletter nursery office operator opera "
    "orchestra organisation organization parlour parlor party pharmacy plant platform producer "
    "programme program project prison publisher pub quarry refinery restaurant retailer school "
    "seller service shipyard shop site society start-up startup station store studio supermarket "
    "supplier team temple theatre theater think-tank troupe union university vineyard website "
    "winery workshop yard zoo newspaper magazine journal builder maker"
)
_WORKS = (
    "album anthem ballet book cantata cartoon comedy documentary drama exhibition film game memoir "
    "musical novel opera oratorio painting play poem podcast sculpture song sonata symphony "
    "thriller trilogy"
)
WORKS = frozenset(_WORKS.split())
"""What somebody writes, composes, paints or films."""

_THINGS = (
    "aeroplane aircraft airship antibiotic bicycle bike boat breed bus car chatbot computer comet "
    "crater cruiser destroyer dinosaur drone drug e-bike engine ferry freighter frigate glider "
    "helicopter hormone horse language lifeboat liner locomotive medicine microscope mineral "
    "moped motorcycle observatory pesticide plane plastic probe robot rocket rover sailboat "
    "satellite schooner scooter ship smartphone software spacecraft spaceship steamer submarine "
    "supercomputer tablet tanker telescope tractor train tram trawler truck tug vaccine van vessel "
    "virus yacht supplement"
)
_PLACES = (
    "beach bridge building castle cave cemetery dam desert estate fjord forest fort fortress "
    "glacier gorge hill lake lighthouse mountain palace park peak peninsula reservoir ridge river "
    "ruin square stadium strait street stream tower tunnel valley villa volcano waterfall"
)
SORTS = frozenset(f"{_BODIES} {_WORKS} {_THINGS} {_PLACES}".split()) | AGENTS | NEEDY | SETTLEMENTS
"""Nouns that say what a body, a work, a thing or a place is."""

# Words of names that say what they name.
_TELLING = SORTS | frozenset(
    "abbey accord act administration affray africa agreement airlines airport airways allies alps "
    "america aquarium army asia assembly associates association authority avenue award awards "
    "battle bay board book branch bureau campaign cape cathedral chamber championship "
    "championships charter coast colony commission committee commonwealth concerto conference "
    "congress constitution contractors convention corporation corps council county court cup day "
    "declaration department district division embassy empire europe expedition federation films "
    "firth fleet foods force forces front fund games garden gardens government guild gulf harbour "
    "highlands house inc incorporated industries initiative institution island islands isle "
    "kingdom laboratories law league legion loch lough ltd march mission motors mount "
    "mountains movement navy observatory ocean office olympics operation order pact parliament "
    "pass penitentiary pictures plan point police pond port post power press procession project "
    "railroad railway railways records regiment republic research resort restaurants review "
    "revolution riot road rocks rush sea senate services show shows sound squadron state states "
    "station studios summit survey systems tax technologies technology telecom telephone "
    "territory times treaty tribunal trust union unit walk war wars waters world zone".split()
)
# Names that stand in no list of bodies or places, and that all know.
_WELL_KNOWN = frozenset(
    "al-Qaeda,Al-Qaeda,Airbnb,Allah,Android,Bible,Bitcoin,Bolsheviks,Broadway,Bundestag,Cabinet,"
    "Christianity,Christmas,Confederacy,Crown,Disney,Earth,Easter,Enlightenment,Gestapo,Gmail,God,"
    "Google Maps,Hamas,Hamlet,Harvard,Hezbollah,Holocaust,Hollywood,IKEA,Instagram,Internet,Islam,"
    "Jesus,Khmer Rouge,Knesset,Koran,Kremlin,Kuomintang,LEGO,Lego,Luftwaffe,Macbeth,Mars,"
    "McDonald's,Medicaid,Medicare,Mensheviks,Mona Lisa,Moon,Māori,Netflix,Nobel,Olympics,Oscar,"
    "Oscars,PayPal,Pentagon,Pope,Quran,Reformation,Reichstag,Renaissance,Skype,Social Security,"
    "Spotify,Stanford,Starbucks,Sun,Taliban,Talmud,Tesco,TikTok,Titanic,Torah,Uber,Vatican,Venus,"
    "Viet Cong,Viet Minh,Vietcong,Walmart,Wehrmacht,WhatsApp,Wikipedia,Wimbledon,Yale,YouTube,"
    "eBay,iPad,iPhone,Beatles,Rolling Stones,Buddha,Shiva,Vishnu,Zeus,Odysseus,Stonehenge,"
    "Alsace,Anatolia,Andalusia,Aquitaine,Balkans,Baltic,Bavaria,Bengal,Bohemia,Brandenburg,"
    "Brittany,Burgundy,Calabria,Castile,Catalonia,Caucasus,Champagne,Cornwall,Corsica,Crete,"
    "Crimea,Dalmatia,Devon,Donbas,Far East,Flanders,Frisia,Galicia,Gaza,Gulf,Hesse,Holland,Jutland,"
    "Kashmir,Kent,Korea,Kurdistan,Lapland,Lombardy,Lorraine,Macedonia,Manchuria,Maghreb,"
    "Mesopotamia,Middle East,Moravia,Near East,Normandy,Palestine,Patagonia,Persia,Piedmont,"
    "Pomerania,Provence,Prussia,Punjab,Rhineland,Ruhr,Saigon,Sardinia,Saxony,Scandinavia,Siberia,"
    "Sicily,Silesia,Sussex,Thessaly,Thrace,Thuringia,Tibet,Transylvania,Tuscany,Tyrol,Ulster,"
    "Umbria,Wallonia,West Bank,Yorkshire,Yugoslavia,Soviet Union".split(",")
)
_POSTS = re.compile(
    r"(?:Prime|Chancellor|Emperor|Empress|Fellow|General|Governor|King|Minister|Pope|President|Queen|"
    r"Resident|Secretary)\b"
)
# "Communists", "Londoners", "the Northern Alliance": peoples and those of one mind.
_MINDED = re.compile(r"[A-Z][a-z]+(?:ists?|ians?|ites?|ers|eans?|ese)")
_ABBREVIATED = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]{2,4}")
_WORD = re.compile(r"[^\W\d_]+")


_KIN = frozenset(one for group in RELATIVES for one in group)


@lru_cache(maxsize=16_384)
def names_sort(noun: str) -> bool:
    """Whether a noun says what something is: a body, a work, an everyday thing."""
    if noun in SORTS or noun.endswith("maker"):
        return True
    return noun not in _KIN and thing(noun) is not None


@lru_cache(maxsize=4_096)
def is_known(name: str) -> bool:
    """Whether all know what a name names, or the name itself says it."""
    bare = name.removeprefix("the ").removeprefix("The ")
    if " & " in bare or bare in _WELL_KNOWN or _POSTS.match(bare) or _MINDED.fullmatch(bare):
        return True
    words = [word.lower() for word in _WORD.findall(bare)]
    if not {*words, *(word.removesuffix("s") for word in words)}.isdisjoint(_TELLING):
        return True
    if country(bare) or city(bare) or country_of_adjective(bare):
        return True
    return bool(
        ORGANISATIONS.sort_of(bare)
        or ORGANISATIONS.sort_of(bare.partition(" ")[0])  # "Ford Taurus"
        or PLACES.sort_of(bare)
        or thing(bare)
        or _ABBREVIATED.fullmatch(bare)
    )


_HOUSES = frozenset(
    "academy aquarium archive archives cathedral gallery garden gardens hospital institute library "
    "museum opera theatre university zoo".split()
)
# What stands in the names of such houses in many towns.
_COMMON = _HOUSES | frozenset(
    "agricultural and art arts ballet botanical cancer central children city civic contemporary "
    "county district fine folk for general geological history house international local marine "
    "maritime medical memorial military modern municipal national natural naval of old open "
    "portrait public regional research royal school science sciences state technical technology "
    "the town transport war zoological".split()
)


@lru_cache(maxsize=4_096)
def is_of_many_towns(name: str) -> bool:
    """Whether a name is that of houses in many towns: "the National Museum"."""
    words = {word.lower() for word in _WORD.findall(name)}
    return words <= _COMMON and not words.isdisjoint(_HOUSES)
