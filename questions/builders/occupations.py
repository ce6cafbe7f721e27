"""Nouns that tell who somebody is for good: by trade or calling, and by no post that passes on."""

from __future__ import annotations

import re

from questions.world.callings import FIELDS
from questions.world.posts import POSTS

_MORE = frozenset(
    "activist actuary agronomist animator archivist astrologer bassist biographer "
    "boatbuilder bookbinder bookseller brewer broker bricklayer campaigner cartographer "
    "cartoonist cellist chaplain choreographer cinematographer clarinettist clockmaker clown "
    "collector confectioner counsellor courtier crofter dealer distiller dramatist druid "
    "ecologist essayist fiddler fireman fishmonger flautist florist forger gamekeeper "
    "glazier goldsmith guitarist gymnast harpist herbalist hermit hunter innkeeper jeweller jockey "
    "joiner jurist knight landowner lexicographer linguist lumberjack lyricist magician "
    "mason merchant milliner milkman mountaineer naturalist nobleman noblewoman numismatist "
    "obstetrician oceanographer optician organist ornithologist pamphleteer paramedic pathologist "
    "peasant percussionist philanthropist philosopher pirate player poacher postman preacher "
    "printer privateer puppeteer rancher restorer saxophonist seamstress sheriff "
    "shipbuilder shipowner shopkeeper smuggler sociologist soloist soprano statistician steward "
    "stonemason storyteller surveyor taxidermist tenor theologian trader translator trapper "
    "trombonist trumpeter typographer undertaker upholsterer vicar vintner wanderer weightlifter "
    "woodcarver woodcutter wrestler yachtsman banker driver worker cleaner "
    "warden ranger vet maker breeder grower adventurer adviser advisor analyst aristocrat "
    "auctioneer bookkeeper cataloguer columnist commentator conquistador conservationist "
    "consultant contractor defender diver docker environmentalist fencer fisher glassblower golfer "
    "grandmaster guard guide hairdresser headteacher healer hotelier instructor keeper landlady "
    "landlord "
    "lobbyist midfielder postmaster publican racer restaurateur retiree rider schoolteacher "
    "shopper skater skier sprinter strategist surfer theorist trainer tuner virtuoso waitress "
    "winger".split()
)
# What one is for a time.
_PASSING = frozenset("pupil student schoolboy schoolgirl apprentice trainee".split())
# Titles that stand before a name with a capital: "General Hale".
_TITLES = frozenset("admiral bishop general judge officer senator".split())
CALLINGS = frozenset(one for field in FIELDS for one in field) | _MORE
CALLINGS -= POSTS | _PASSING | _TITLES
# "signalman", "saleswoman"; who speaks for or leads a body does so for a time.
_MAN = re.compile(r"[a-z]{3,}(?:man|woman)")
_NO_TRADE = frozenset(
    "alderman caveman chairman chairwoman congressman congresswoman councilman councilwoman "
    "countryman countrywoman everyman foreman freshman gentleman gentlewoman kinsman layman madman "
    "spokesman spokeswoman statesman stateswoman superman talisman caiman ottoman roman german "
    "norman woman snowman strawman henchman middleman ombudsman highwayman".split()
)
_ENDING = re.compile(
    r"[a-z]{2,}(?:ologist|ographer|keeper|maker|monger|smith|wright|grower|"
    r"physicist|chemist|scientist|designer|writer|driver|worker|player|engineer)"
)


def is_calling(noun: str) -> bool:
    """Whether a noun says what somebody is by trade or calling."""
    if noun in CALLINGS or _ENDING.fullmatch(noun):
        return True
    return _MAN.fullmatch(noun) is not None and noun not in _NO_TRADE
