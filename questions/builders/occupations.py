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
    "warden ranger vet maker breeder grower".split()
)
# What one is for a time.
_PASSING = frozenset("pupil student schoolboy schoolgirl apprentice trainee".split())
# Titles that stand before a name with a capital: "General Hale".
_TITLES = frozenset("admiral bishop general judge officer senator".split())
CALLINGS = frozenset(one for field in FIELDS for one in field) | _MORE
CALLINGS -= POSTS | _PASSING | _TITLES
_ENDING = re.compile(
    r"[a-z]{2,}(?:ologist|ographer|keeper|maker|monger|smith|wright|grower|"
    r"physicist|chemist|scientist|designer|writer|driver|worker|player|engineer)"
)


def is_calling(noun: str) -> bool:
    """Whether a noun says what somebody is by trade or calling."""
    return noun in CALLINGS or _ENDING.fullmatch(noun) is not None
