"""What single things have or are, so that a text tells of it as if it were known.

In a text on the Orta Canal, "the route" is that of the canal, and "the scheme" the canal itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from questions.analysis.reference import lexicon


@dataclass(frozen=True, slots=True)
class Frame:
    """What a sort of thing has.

    Attributes:
        sorts: What such things are called.
        single: What each has one of, as a singular.
        several: What each has several of; of these only a plural means all.
        itself: By which other nouns a text takes up such a thing.
        owns: Whether it is said to own what it has ("Hull's mayor", but "the roof of the mill").
        rivals: What else may have the same; by default such things alone.
    """

    sorts: frozenset[str]
    single: frozenset[str]
    several: frozenset[str] = frozenset()
    itself: frozenset[str] = frozenset()
    owns: bool = False
    rivals: frozenset[str] = frozenset()

    def has(self, part: str, *, plural: bool) -> bool:
        """Whether a noun, in the singular, tells a part of such a thing."""
        return part in (self.several if plural else self.single)


def _words(text: str) -> frozenset[str]:
    return frozenset(each.replace("_", " ") for each in text.split())


CANALS = _words("canal waterway")
LINES = _words("railway railroad line tunnel tramway motorway highway road pipeline")
CROSSINGS = _words("bridge viaduct footbridge")
BUILDINGS = _words(
    "building tower lighthouse church cathedral castle palace museum theatre theater hotel hall "
    "library prison temple bath baths pool mosque monastery abbey chapel fort fortress villa "
    "stadium mill synagogue gallery hospital observatory"
)
_HOSTS = BUILDINGS | _words(
    "house hut cottage barn warehouse factory shop inn store shed school station farmhouse hangar "
    "granary block flat apartment bungalow cabin garage"
)
"""Buildings of which a text may tell beside the one that it is about."""

_BUILT = CANALS | LINES | CROSSINGS | BUILDINGS | _words("dam harbour harbor dock reservoir pier")
TOWNS = lexicon.CITY_NOUNS | {"village", "municipality", "suburb"}
FIRMS = _words(
    "company firm corporation manufacturer producer retailer brewer brewery publisher airline "
    "chain start-up startup carmaker supermarket bank insurer builder business operator group"
)

GAMES = _words(
    "game sport badminton baseball basketball billiards bowls boules chess cricket croquet curling "
    "draughts football golf handball hockey lacrosse netball polo rugby snooker soccer softball "
    "squash tennis volleyball"
)
LIVING = frozenset(("species",))
"""By what sorts of animals and plants are taken up."""

FRAMES = (
    Frame(
        CANALS,
        _words("route towpath"),
        _words("lock lock_gate aqueduct cutting embankment toll wall"),
        _words("waterway passage"),
    ),
    Frame(LINES, _words("route track"), _words("cutting embankment toll viaduct")),
    Frame(
        _BUILT,
        _words("construction digging excavation inauguration completion design *_end *_entrance"),
        _words("work engineer builder"),
        _words("scheme project undertaking venture"),
    ),
    Frame(
        CROSSINGS,
        _words("deck span roadway"),
        _words("span pylon pier arch"),
        _words("structure crossing"),
    ),
    Frame(
        BUILDINGS,
        _words(
            "roof ceiling façade facade foundation dome spire nave foyer cellar basement lantern "
            "entrance_hall interior exterior attic courtyard portico staircase"
        ),
        _words("wall foundation cellar ceiling window"),
        _words("building"),
        rivals=_HOSTS,
    ),
    Frame(
        _words("museum gallery library theatre theater hotel hospital school university"),
        _words("collection staff reading_room auditorium"),
        _words("curator exhibit gallery"),
        _words("institution building"),
        rivals=_HOSTS,
    ),
    Frame(
        _words("school college academy"),
        _words("staff headmaster headmistress head_teacher playground canteen timetable"),
        _words("pupil teacher classroom"),
    ),
    Frame(
        TOWNS,
        _words(
            "council mayor town_hall city_hall town_council city_council market_square harbour "
            "harbor port population cathedral old_town city_centre town_centre main_square "
            "deputy_mayor skyline railway_station town_wall city_wall bay waterfront seafront "
            "centre center"
        ),
        _words(
            "wall town_wall city_wall inhabitant resident suburb councillor outskirt citizen hill "
            "beach district neighbourhood neighborhood quarter"
        ),
        owns=True,
        rivals=TOWNS - {"capital", "metropolis"},
    ),
    Frame(
        FIRMS,
        _words("staff workforce turnover revenue headquarters board management chief_executive"),
        _words("share shareholder employee profit manager worker director headquarters"),
        owns=True,
    ),
    Frame(
        _words("novel book story poem play memoir biography"),
        _words("manuscript plot title first_edition narrator"),
        _words("character film_right"),
        _words("book novel"),
    ),
    Frame(
        _words("film movie"),
        _words("plot title script screenplay soundtrack premiere"),
        _words("character"),
        _words("film movie"),
    ),
    Frame(
        lexicon.SHIP_NOUNS,
        _words("crew hull captain bow stern engine_room cargo wreck rudder anchor"),
        _words("passenger mast engine"),
    ),
    Frame(
        _words("island isle archipelago valley region county province"),
        _words("population climate coast coastline interior"),
        _words("inhabitant islander shore"),
    ),
    Frame(
        LIVING,
        _words(
            "fur coat tail belly muzzle beak bill plumage wingspan skull habitat diet snout trunk "
            "shell body head neck mouth tongue throat voice"
        ),
        _words(
            "wing paw claw tooth ear eye leg foot horn antler feather cub chick pup hatchling "
            "nestling kitten tadpole larva fin hoof whisker jaw"
        ),
    ),
    Frame(
        _words("court"),
        _words("presiding_judge"),
        _words("justice"),
        owns=True,
    ),
    Frame(
        GAMES,
        _words("ball court pitch puck shuttlecock net board"),
        _words("player rule basket hoop piece"),
        _words("game sport"),
    ),
    Frame(
        _words("club team"),
        _words("stadium ground squad manager coach"),
        _words("fan supporter player"),
        owns=True,
    ),
)
"""The sorts of things with what they have.

Above `_` joins the words of one noun, and `*` is a word that tells which of several: "the northern
end".
"""

UNDER_WAY = _words("work construction building rebuilding restoration excavation")
"""What goes on at a thing that is built: bare, as a subject ("Work began in 1811")."""

PHASES = _words("begin start resume stop cease continue finish commence end proceed last")
"""What work does."""

TOWN = next(frame for frame in FRAMES if frame.sorts is TOWNS)
BUILT = next(frame for frame in FRAMES if frame.sorts is _BUILT)
GAME = next(frame for frame in FRAMES if frame.sorts is GAMES)
ANIMAL = next(frame for frame in FRAMES if frame.sorts is LIVING)
FIRM = next(frame for frame in FRAMES if frame.sorts is FIRMS)

SIDES = _words(
    "northern southern eastern western north south east west upper lower outer inner main whole "
    "entire central"
)
"""Words before a part that tell which of a thing's it is, and not of which thing."""


def frames_with(part: str, *, plural: bool) -> Iterator[Frame]:
    """The sorts of things that have such a part."""
    return (frame for frame in FRAMES if frame.has(part, plural=plural))
