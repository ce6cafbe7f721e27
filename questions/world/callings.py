"""Callings by field, offices, and institutions: what stands beside what somebody is.

Of two callings of one field nobody knows whether somebody has not both ("a historian", "a
professor"); so only callings of different fields stand beside each other.
"""

from __future__ import annotations

_LEARNED = """\
physicist chemist astronomer mathematician engineer scientist researcher
biologist botanist zoologist geneticist neuroscientist chemist scientist researcher ecologist
geographer geologist meteorologist scientist researcher
geologist engineer scientist researcher
meteorologist physicist scientist researcher
doctor surgeon nurse dentist psychologist pharmacist midwife veterinarian psychiatrist therapist \
physician paediatrician vet
lawyer judge barrister solicitor prosecutor
diplomat mayor senator ambassador politician minister president governor
architect designer inventor programmer developer
banker accountant economist entrepreneur salesperson manager businessman businesswoman
teacher professor librarian historian archaeologist curator anthropologist lecturer
journalist reporter editor broadcaster columnist blogger publisher author writer novelist
priest monk nun bishop missionary rabbi imam pastor
student pupil schoolboy schoolgirl
"""
_ARTS = """\
painter sculptor illustrator photographer potter artist
poet novelist playwright writer author journalist editor
composer singer pianist violinist conductor drummer musician
actor actress dancer comedian film-maker filmmaker director producer screenwriter
"""
_SPORTS = """\
footballer striker athlete coach
footballer goalkeeper athlete coach
cyclist runner swimmer athlete coach
boxer athlete coach
rower athlete coach
mountaineer athlete coach
"""
_HANDS = """\
carpenter plumber electrician bricklayer blacksmith mechanic builder
baker butcher cook chef waiter
farmer shepherd gardener beekeeper forester winegrower
fisherman sailor explorer navigator captain skipper
signalman stoker
postman
clerk bookkeeper
salesman bookseller grocer shopkeeper
miner tailor weaver shoemaker watchmaker
"""
_SERVICES = """\
soldier officer general admiral commander spy
pilot astronaut cosmonaut aviator
detective firefighter policeman policewoman
"""
_REGISTERS = tuple(
    tuple(tuple(line.split()) for line in text.replace("\\\n", "").strip().splitlines())
    for text in (_LEARNED, _ARTS, _SPORTS, _HANDS, _SERVICES)
)
FIELDS = tuple(field for register in _REGISTERS for field in register)

# What nobody was called before the twentieth century.
MODERN = frozenset(
    "programmer developer astronaut cosmonaut pilot aviator blogger broadcaster psychiatrist "
    "therapist psychologist neuroscientist geneticist film-maker filmmaker screenwriter cyclist "
    "footballer detective firefighter electrician mechanic economist coach designer "
    "photographer columnist paediatrician meteorologist salesperson policewoman".split()
)

# What stands out beside other callings, unless the text is about a church, a clinic or a council.
RARE = frozenset(
    "blogger dentist imam mayor midwife monk nun paediatrician pastor plumber rabbi senator "
    "therapist waiter".split()
)

# What many people of another calling are as well, or what says little.
BROAD = frozenset(
    "artist author businessman businesswoman editor entrepreneur general historian inventor "
    "manager minister officer president professor programmer publisher pupil scientist student "
    "teacher writer actress policewoman policeman schoolboy schoolgirl politician researcher "
    "explorer producer director governor commander captain athlete developer lecturer".split()
)

# Callings of two words, each with the field that it belongs to.
_SPECIAL = {
    "opera singer": "singer",
    "landscape painter": "painter",
    "crime writer": "writer",
    "tax lawyer": "lawyer",
    "heart surgeon": "surgeon",
    "football coach": "coach",
    "train driver": "driver",
    "mountain guide": "guide",
    "ship's captain": "captain",
    "fashion designer": "designer",
    "piano teacher": "teacher",
    "dairy farmer": "farmer",
    "police inspector": "detective",
    "marine biologist": "biologist",
    "pastry chef": "chef",
    "news photographer": "photographer",
    "civil engineer": "engineer",
    "fighter pilot": "pilot",
}
SPECIAL = tuple(_SPECIAL)
_MODERN_SPECIAL = frozenset(
    ("football coach", "train driver", "fashion designer", "news photographer", "fighter pilot")
)

# What ministries and their ministers look after.
PORTFOLIOS = (
    "finance health education transport defence agriculture justice culture labour trade "
    "environment energy tourism interior housing fisheries information"
).split()
# Those of the nineteenth century and before.
OLD_PORTFOLIOS = "finance war justice police trade interior agriculture religion".split()

SUBJECTS = (
    "agriculture archaeology architecture astronomy biology chemistry economics engineering "
    "geography geology history law linguistics mathematics medicine music neuroscience philosophy "
    "physics psychology sociology statistics theology"
).split()

# Parts of a firm or foundation, each with its own head.
DIVISIONS = (
    "finance",
    "marketing",
    "research",
    "fundraising",
    "human resources",
    "legal affairs",
    "external affairs",
    "education",
    "security",
    "operations",
)

# What serves a whole country, region or city, each with its own head.
SERVICES = (
    "tax and customs authority",
    "fire and rescue service",
    "police and border guard",
    "health and ambulance service",
    "prison service",
    "police",
    "coastguard",
    "tax authority",
    "postal service",
    "railway company",
    "weather service",
    "border guard",
    "health service",
    "customs service",
    "immigration service",
    "fire service",
    "central bank",
    "electoral commission",
    "secret service",
    "air force",
    "navy",
    "army",
    "probation service",
    "space agency",
)

# Institutions of a place with those who run them.
HEADS = {
    "Prison": "governor",
    "Hospital": "director",
    "School": "head teacher",
    "Library": "chief librarian",
    "Museum": "curator",
    "Theatre": "manager",
    "Airport": "manager",
    "Cathedral": "organist",
    "Zoo": "director",
    "Fire Station": "chief",
}

# Parts of a university, each with its own director.
FACULTIES = (
    "Law School",
    "Medical School",
    "Art Museum",
    "University Library",
    "Institute of Astronomy",
    "Department of Music",
    "School of Architecture",
    "Botanical Garden",
)

# Whole countries have one of these.
NATIONAL = ("Aquarium", "Museum", "Library", "Archive", "Gallery", "Zoo")

# Members of trades alike, as their unions and associations are called after.
_TRADES = """\
Taxi_Drivers Bus_Drivers Lorry_Drivers Train_Drivers Coach_Drivers
Teachers Doctors Nurses Dentists Midwives Social_Workers
Journalists Musicians Actors Photographers Writers
Bakers Butchers Brewers Grocers Shopkeepers
Builders Plumbers Electricians Carpenters Roofers
Farmers Fishermen Beekeepers Winegrowers Foresters
Firefighters Police_Officers Prison_Officers Soldiers Coastguards
"""
ASSOCIATED = tuple(
    tuple(trade.replace("_", " ") for trade in row.split()) for row in _TRADES.splitlines()
)

# Relatives by sex, none of whom is another.
RELATIVES = (
    ("grandfather", "father", "uncle", "brother", "son", "husband", "nephew", "grandson"),
    ("grandmother", "mother", "aunt", "sister", "daughter", "wife", "niece", "granddaughter"),
)
SPOUSES = frozenset(("husband", "wife"))
# Of these nobody has several, so that "a" does not go before them.
SINGLE = frozenset((*SPOUSES, "father", "mother"))


def field_of(calling: str) -> tuple[str, ...]:
    """All callings that share a field with a calling, itself included; () where it is unknown."""
    head = _SPECIAL.get(calling, calling.rpartition(" ")[2])
    return tuple(one for field in FIELDS if head in field for one in field)


def are_of_one_field(one: str, other: str) -> bool:
    """Whether somebody of one calling may well be called the other: a historian, a professor."""
    heads = [_SPECIAL.get(calling, calling.rpartition(" ")[2]) for calling in (one, other)]
    return heads[0] == heads[1] or heads[1] in field_of(one)


def others_than(calling: str, *, modern: bool = True) -> tuple[str, ...]:
    """Callings of other fields, which hardly anybody has beside this one; those like it first.

    Args:
        calling: The calling.
        modern: Whether callings of the last hundred years are admitted.
    """
    registers = sorted(_REGISTERS, key=lambda one: not _holds(one, calling))
    return tuple(
        dict.fromkeys(
            one
            for register in registers
            for field in register
            for one in field
            if one not in BROAD | RARE
            and not are_of_one_field(calling, one)
            and (modern or one not in MODERN)
        )
    )


def are_alike(one: str, other: str) -> bool:
    """Whether two callings are of one register: both learned, both of the arts, both of hands."""
    return any(_holds(register, one) and _holds(register, other) for register in _REGISTERS)


def _holds(register: tuple[tuple[str, ...], ...], calling: str) -> bool:
    head = _SPECIAL.get(calling, calling.rpartition(" ")[2])
    return any(head in field for field in register)


def special_others_than(calling: str, *, modern: bool = True) -> tuple[str, ...]:
    """The same for a calling with a speciality ("a particle physicist")."""
    return tuple(
        one
        for one in SPECIAL
        if not are_of_one_field(calling, one) and (modern or one not in _MODERN_SPECIAL)
    )
