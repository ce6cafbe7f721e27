"""Landscapes, weather and what else nature does."""

from __future__ import annotations

from questions.world.things.sort import Sort

NATURE = (
    Sort(
        "landform",
        "landscape feature",
        "mountain; valley; island; desert; peninsula; volcano/volcanoes; glacier; canyon; "
        "plateau; cliff; gorge; sand dune; cave; coral reef; hill; cape; marsh; swamp; "
        "oasis/oases",
    ),
    Sort(
        "water in the landscape",
        "body of water",
        "river; lake; waterfall; stream; pond; lagoon; bay; fjord; estuary; geyser; strait; "
        "well; reservoir; hot spring",
    ),
    Sort(
        "kind of land",
        "kind of landscape",
        "rainforest; savannah; tundra; desert; steppe; meadow; prairie; marsh; heath; mangrove "
        "forest; pine forest; moor",
    ),
    Sort(
        "disaster",
        "disaster",
        "fire = blaze = wildfire = forest fire = bushfire; earthquake; flood; hurricane = typhoon "
        "= cyclone; tornado/tornadoes; drought; volcanic eruption; avalanche; "
        "landslide = mudslide = rockfall; tsunami = tidal wave; heatwave; famine; epidemic; "
        "meteorite impact; explosion",
    ),
    Sort(
        "storm",
        "storm",
        "blizzard = snowstorm; sandstorm = dust storm; thunderstorm; hailstorm; ice storm",
    ),
    Sort(
        "accident",
        "accident",
        "plane crash; shipwreck; train crash; car accident = car crash; mining accident; "
        "motorcycle accident; bus crash; climbing accident; riding accident; boating accident; "
        "gas leak; building collapse; nuclear accident; dam burst",
    ),
    Sort(
        "weather",
        "kind of weather",
        "rain; snow; fog; hail; sunshine; sleet; drizzle; thunder and lightning; strong wind; "
        "frost; black ice; mist",
        countable=False,
    ),
    Sort("season", "season", "spring; summer; autumn = fall; winter", countable=False),
    Sort(
        "planet",
        "planet",
        "Mercury; Venus; Mars; Jupiter; Saturn; Uranus; Neptune",
        countable=False,
    ),
    Sort(
        "thing in the sky",
        "heavenly body",
        "comet; planet; star; asteroid; galaxy; meteor; moon; black hole; supernova/supernovae; "
        "nebula/nebulae",
    ),
)
