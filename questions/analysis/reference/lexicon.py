"""Words whose meaning decides what a reference may point to."""

from __future__ import annotations

from questions.model.facts import Kind

PERSONAL = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
SPEAKER = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves".split()
)
SELF = frozenset(("i", "me", "my"))
POINTING = frozenset(
    "another other others such similar latter former respective previous following preceding "
    "aforementioned above earlier latest same next different nearby".split()
)
"""Adjectives that compare with something said before."""

LEFT_OVER = frozenset("surviving remaining resulting ensuing subsequent original".split())
"""Adjectives of one or some of what was told before, unless "of" says of what."""

COUNTED_PEOPLE = frozenset("soldier troop man fighter guerrilla prisoner delegate survivor".split())
"""Who belongs to somebody: a number of them says too little."""

PRONOUN_LIKE = frozenset(
    "this that these those one ones two three four both all some many most few several none each "
    "either neither another other others much more less half such former latter here there "
    "someone somebody everyone everybody anyone something everything anything nothing nobody "
    "what which who whom whose".split()
)
"""Words that are a whole noun phrase only where something before says of what."""

UNIQUE = frozenset(
    "sun moon earth world sky universe internet equator bible quran atmosphere globe web planet "
    "sea ocean solar stratosphere renaissance reformation enlightenment bourgeoisie west east "
    "north south poor rich elderly young unemployed past future public air ground night day "
    "morning evening brain bloodstream media clergy nobility aristocracy peasantry".split()
)
"""Nouns of which a reader knows only one, or which all have alike."""

COUNTRY_NOUNS = frozenset("country nation state republic kingdom power neighbour neighbor".split())
INSTITUTIONS = frozenset(
    "government parliament constitution population economy military army monarch president "
    "premier currency legislature judiciary electorate governor-general flag anthem election "
    "census referendum budget".split()
)
"""What a country has one of."""

OFFICES = frozenset(
    ("air force", "armed force", "central bank", "prime minister", "public broadcaster",
     "supreme court", "royal family", "navy", "treasury", "coast guard",
     "national library", "national museum", "national university")
)  # fmt: skip
"""What a country has one of besides, with the words before its noun."""

MINISTRIES = frozenset(("ministry", "minister"))
"""What a country has one of for each of its concerns: "the health ministry"."""

ISLAND_NOUNS = frozenset(("island", "isle"))
CITY_NOUNS = frozenset("city town capital metropolis".split())
PERSON_NOUNS = frozenset(
    "man woman boy girl child person leader president minister king queen emperor prince princess "
    "officer soldier general doctor scientist writer author artist engineer teacher student "
    "director manager founder owner driver pilot worker fisherman farmer actor singer player coach "
    "captain governor mayor judge lawyer senator spokesman spokeswoman spokesperson professor "
    "researcher expert official chief head chairman chairwoman secretary father mother son "
    "daughter brother sister wife husband friend victim suspect candidate astronaut explorer "
    "inventor physicist chemist biologist historian economist philosopher poet painter composer "
    "monk nun priest pope bishop saint caveman hunter merchant sailor nurse physician surgeon "
    "cook baker butcher clerk guest customer patient visitor user resident citizen neighbour "
    "neighbor colleague".split()
)
OF_ONE_SEX = {
    "f": frozenset(
        "woman girl mother daughter sister wife widow grandmother granddaughter aunt niece queen "
        "princess empress actress nun lady spokeswoman chairwoman businesswoman".split()
    ),
    "m": frozenset(
        "man boy father son brother husband widower grandfather grandson uncle nephew king prince "
        "emperor monk spokesman businessman chairman".split()
    ),
}
"""Nouns for women and for men, by the gender of the pronouns for them."""

KIN = frozenset(
    "father mother son daughter brother sister wife husband grandfather grandmother grandson "
    "granddaughter uncle aunt nephew niece cousin widow widower".split()
)
"""What one is of somebody in a family."""

DESCRIBING_PERSONS = PERSON_NOUNS | frozenset(
    "employee entrepreneur activist campaigner journalist lecturer academic psychologist therapist "
    "architect photographer sculptor novelist dancer musician chef sailor midwife banker athlete "
    "footballer cyclist swimmer runner boxer filmmaker comedian astronomer geologist botanist "
    "designer politician diplomat cosmonaut mountaineer sociologist archaeologist teenager "
    "pensioner widow veteran shopkeeper designer retiree musician".split()
)
"""Nouns with which a text takes up a person whom it has just named."""

ORGANISATION_NOUNS = frozenset(
    "company firm corporation organisation organization agency ministry department office board "
    "commission committee council court bank university college school institute institution "
    "museum association federation union league party government parliament congress senate "
    "church newspaper magazine airline hospital foundation charity club team group bureau service "
    "society academy assembly laboratory lab centre center authority administration army "
    "navy".split()
)
PLACE_NOUNS = frozenset(
    "river lake mountain desert sea ocean bay canal bridge tower castle palace cathedral temple "
    "park prison aquarium zoo station airport port harbour harbor island peninsula region province "
    "valley forest village district county road street square building factory plant dam cave "
    "dependency territory hotel shop store restaurant pub stadium theatre theater".split()
)
AGENTIVE = frozenset(
    "support establish open announce recognise recognize sign agree condemn criticise criticize "
    "accuse reject accept negotiate demand impose lift break sever restore maintain deny claim "
    "say state declare warn urge call ask ally send expel recall invite vote launch pledge promise "
    "offer refuse seek want try hope intend plan withdraw join leave ban approve adopt oppose "
    "respond react insist propose threaten order suspend resume cooperate purchase buy sell export "
    "import invade occupy attack defend cede annex".split()
)
"""What governments do, and cities do not."""

BODILY = frozenset(
    "employ hire earn pay spend receive own publish teach celebrate borrow owe donate merge "
    "compete acquire decide admit warn agree sign recognise recognize condemn criticise criticize "
    "accuse reject accept negotiate demand ally vote launch pledge offer refuse join ban approve "
    "adopt oppose insist propose cooperate purchase buy sell import invade fight defeat found ask "
    "invite urge withdraw call announce apologise apologize appoint commission fund invest lease "
    "organise organize rent sue vow".split()
)
"""What companies, clubs, towns and states do, and hardly a thing that they have or make."""

OF_BODIES = (
    INSTITUTIONS
    | PERSON_NOUNS
    | ORGANISATION_NOUNS
    | frozenset(
        "chair employee staff member headquarters branch minister ambassador embassy capital port "
        "inhabitant turnover profit revenue sale export import customer share successor law border "
        "predecessor coast citizen troop fleet".split()
    )
)
"""What companies, clubs, towns and states have, and hardly a thing that they make."""

TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president king queen prince princess pope "
    "emperor empress captain colonel general admiral major sergeant lieutenant senator judge saint "
    "st minister chancellor bishop archbishop cardinal rabbi imam sheikh sultan tsar ceo secretary "
    "governor mayor commander director commissar marshal brigadier premier count duke baron earl "
    "reverend comrade chief corporal ambassador congressman congresswoman leader whip attorney "
    "councillor councilman councilwoman treasurer commissioner sheriff sen rep gov gen col lt sgt "
    "capt maj adm rev hon".split()
)
"""Words before a person's name that are no part of it."""

VESSELS = frozenset(
    "ship freighter steamer liner frigate submarine boat ferry tanker probe satellite spacecraft "
    "capsule rocket aircraft plane locomotive train dog cat horse brand album film novel book song "
    "virus disease software magazine".split()
)
"""Nouns before names that are no people, places or organisations."""

SHIP_NOUNS = frozenset(
    "ship warship flagship battleship steamship steamer freighter liner frigate submarine boat "
    "ferry tanker cruiser destroyer ironclad corvette gunboat schooner brig sloop yacht vessel "
    "barge carrier trawler whaler sealer merchantman lifeboat tug tugboat clipper galleon cutter "
    "minesweeper icebreaker paddle-steamer brigantine caravel longship".split()
)
SHIP_PREFIXES = frozenset("USS CSS HMS HMAS HMCS HMNZS RMS SMS SS MS MV USNS INS".split())
"""What may be "she" though it is no woman."""

PARTICLES = frozenset(
    "abu af al av bin d' d’ da de del della den der di dos du el ibn la le lo ten ter van von y zu "
    "zum".split()
)
"""Small words that are part of a name."""

LANDMARKS = frozenset(
    "Bay Bluff Bridge Cape Corner Corners Cove Creek Crossing Ferry Ford Gap Green Hill Hollow "
    "Island Landing Mill Mills Point Rock Station Town Wells Well Wharf".split()
)
"""What a place is called by its owner: "Whitlock's Ferry"."""

EVENT_NOUNS = frozenset(
    "war revolution battle olympics games cup crisis rebellion uprising massacre siege summit "
    "conference congress championship festival election earthquake famine plague pandemic "
    "depression renaissance reformation holocaust expo exposition".split()
)
WORK_NOUNS = frozenset(
    "treaty act convention constitution statute declaration charter bible psalter code agreement "
    "accord accords protocol pact bill directive resolution manifesto amendment journal gazette "
    "symphony opera sonata".split()
)
NAMING = {
    ORGANISATION_NOUNS
    | frozenset(
        "ministry industrie technologie trust group inc ltd corp co plc llc gmbh bakery brewery "
        "distillery winery dairy shipyard chain food motor airway holding record publisher "
        "enterprise partner architect".split()
    ): Kind.ORGANISATION,
    PLACE_NOUNS | frozenset("mountains islands alps hills falls district".split()): Kind.PLACE,
    EVENT_NOUNS: Kind.EVENT,
    WORK_NOUNS: Kind.WORK,
    frozenset("prize award medal trophy oscar".split()): Kind.THING,
}
"""What the last word of a name of several words, without its -s, says that it is."""

REGIONS = frozenset(
    "Africa Asia Europe America Americas Antarctica Oceania Eurasia Scandinavia Balkans Caucasus "
    "Siberia Atlantic Pacific Arctic Mediterranean Caribbean Sahara Sahel Amazon Alps Andes "
    "Himalayas Moon Earth Mars Venus Jupiter Saturn Mercury Neptune Uranus Pluto Sun Titan England "
    "Scotland Wales Orkney Shetland "
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware "
    "Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland "
    "Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma "
    "Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario "
    "Alberta Manitoba Saskatchewan Tasmania Queensland Bavaria Saxony Normandy Brittany Provence "
    "Tuscany Sicily Sardinia Lombardy Catalonia Andalusia Transylvania Crimea Lapland Flanders "
    "Wallonia Punjab Kerala Gujarat Bengal Aberdeenshire Bedfordshire Berkshire Buckinghamshire "
    "Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Devon Dorset Essex Gloucestershire "
    "Hampshire Herefordshire Hertfordshire Lancashire Leicestershire Lincolnshire "
    "Northamptonshire Northumberland Nottinghamshire Oxfordshire Pembrokeshire Shropshire "
    "Somerset Staffordshire Suffolk Surrey Sussex Warwickshire Wiltshire Worcestershire "
    "Yorkshire".split()
)
"""Parts of the world that are no cities, though some town has the name as well."""

FORMER_COUNTRIES = frozenset(
    (
        "Soviet Union", "USSR", "Yugoslavia", "Czechoslovakia", "East Germany", "West Germany",
        "Ottoman Empire", "Roman Empire", "Russian Empire", "Austria-Hungary", "Prussia",
        "British Empire", "Byzantine Empire", "Holy Roman Empire", "Mongol Empire", "Persia",
        "South Vietnam", "North Vietnam", "Gran Colombia", "Rhodesia", "Siam", "Zaire",
    )
)  # fmt: skip
"""States that exist no longer."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec".split()
)
SAYING = frozenset("say tell recall explain add ask warn write argue believe think joke".split())
