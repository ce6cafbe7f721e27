"""Which countries lead the world in growing or mining what.

Rough knowledge of the last decades: of two goods in which one country leads, neither may stand
beside the other as a wrong answer.
"""

from __future__ import annotations

_ROWS = """
Brazil: coffee, sugar cane, sugar, soybeans, oranges, beef, orange
China: rice, wheat, tea, pork, silk, cotton, potatoes, tobacco, coal, gold, steel, cement, apples,\
 tomatoes, peanuts, bamboo, honey, aluminium, zinc, lead, tin, wool
India: milk, jute, bananas, mangoes, spices, cotton, sugar, tea, rice, pulses, ginger, millet
Indonesia: palm oil, nickel, coconuts, coal, cinnamon
Malaysia: palm oil, rubber
Thailand: rubber, rice, pineapples
Vietnam: coffee, pepper, cashews, rice
Ivory Coast: cocoa, cashews
Ghana: cocoa, gold
Russia: wheat, natural gas, oil, diamonds, barley, oats, nickel, palladium, timber, buckwheat
United States: maize, soybeans, oil, natural gas, beef, almonds, timber, sorghum
Canada: potash, lentils, maple syrup, timber, uranium, wheat
Australia: wool, iron ore, lithium, bauxite, coal, wheat, beef, opals
Chile: copper, lithium, cherries, salmon
Peru: copper, silver, quinoa, asparagus
Mexico: silver, avocados
South Africa: platinum, gold, diamonds, manganese, chromium
Democratic Republic of Congo: cobalt, copper, diamonds
Kazakhstan: uranium, wheat
Spain: olive oil, olives
Italy: wine, olive oil
France: wine, wheat, cheese
Turkey: hazelnuts, apricots, figs, cherries
Iran: saffron, pistachios, natural gas
Saudi Arabia: oil, dates
Egypt: dates, cotton
Kenya: tea, flowers
Sri Lanka: tea, cinnamon
Madagascar: vanilla, cloves
Ethiopia: coffee
Colombia: coffee, emeralds, coal
Bangladesh: jute, rice
Argentina: soybeans, beef, maize
New Zealand: wool, lamb, milk, butter
Germany: rye, cars, sugar beet, brown coal
Poland: rye, apples, coal
Norway: salmon, natural gas, oil
Guinea: bauxite
Philippines: coconuts, nickel
"""
LEADERS = {
    country: frozenset(goods.split(", "))
    for country, goods in (
        row.split(": ") for row in _ROWS.replace("\\\n", "").strip().splitlines()
    )
}


def leads(name: str, stem: str) -> bool:
    """Whether a country that a stem names leads in something, which is true then as well."""
    return any(name in goods for country, goods in LEADERS.items() if country in stem)
