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
        "natural disaster",
        "natural disaster",
        "earthquake; flood; hurricane; tornado/tornadoes; drought; volcanic eruption; "
        "avalanche; landslide; tsunami; wildfire = forest fire; heatwave; famine; typhoon; "
        "blizzard; sandstorm; cyclone; meteorite impact",
    ),
    Sort(
        "accident",
        "accident",
        "fire; plane crash; shipwreck; train crash; explosion; car accident; "
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
