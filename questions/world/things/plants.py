"""Plants, and what is harvested of them."""

from __future__ import annotations

from questions.world.things.sort import Sort

PLANTS = (
    Sort(
        "farm export",
        "product",
        "?wool; ?butter; ?wheat; ?beef; ?timber; ?cheese; ?sugar; ?tobacco; ?cotton; ?tea; "
        "?coffee; ?rubber; ?cocoa; ?rice; ?maize; ?leather",
        countable=False,
        signs="export",
    ),
    Sort(
        "fruit",
        "fruit",
        "apple; pear; peach; plum; cherry; apricot; banana; ?orange; lemon; lime; "
        "grapefruit/grapefruit; mango/mangoes; pineapple; papaya; melon; watermelon; fig; "
        "pomegranate; kiwi fruit/kiwi fruit; passion fruit/passion fruit; guava; coconut; "
        "avocado/avocados; quince; lychee; tangerine; nectarine",
        signs="fruit juice peel tree orchard grow grew grown eat ate ripe harvest",
    ),
    Sort(
        "berry",
        "fruit",
        "strawberry; raspberry; blackberry; blueberry; cranberry; gooseberry; redcurrant; "
        "blackcurrant; elderberry; bilberry; mulberry",
    ),
    Sort(
        "vegetable",
        "vegetable",
        "potato/potatoes; tomato/tomatoes; carrot; onion; cabbage; cauliflower; cucumber; "
        "turnip; beetroot/beetroot; pumpkin; aubergine = eggplant; courgette = zucchini; leek; "
        "radish; parsnip; artichoke; sweet potato/sweet potatoes; pepper; swede",
    ),
    Sort(
        "leaf vegetable",
        "vegetable",
        "spinach; lettuce; kale; broccoli; celery; asparagus; garlic; rhubarb; fennel; chard",
        countable=False,
    ),
    Sort("pulse", "crop", "bean; lentil; chickpea; pea; soybean = soya bean"),
    Sort(
        "grain",
        "crop",
        "wheat; rice; maize = corn; barley; oats; rye; millet; sorghum; quinoa; buckwheat; spelt",
        countable=False,
    ),
    Sort(
        "cash crop",
        "crop",
        "coffee; tea; cocoa; sugar cane; tobacco; cotton; rubber; flax; hemp; jute; sisal; "
        "indigo; opium; coca",
        countable=False,
    ),
    Sort(
        "oil from plants",
        "product",
        "palm oil; olive oil; sunflower oil; rapeseed oil; coconut oil; soybean oil; linseed oil; "
        "castor oil; sesame oil; corn oil; peanut oil",
        countable=False,
    ),
    Sort(
        "tree",
        "tree",
        "oak; beech; birch; pine; spruce; fir; maple; willow; poplar; chestnut; walnut; elm; "
        "lime tree; cedar; cypress; eucalyptus; baobab; olive tree; palm tree; sycamore; larch; "
        "redwood; yew; hawthorn; acacia; ?ash/ash trees",
        signs="tree forest wood leaf leaves timber trunk",
    ),
    Sort(
        "flower",
        "flower",
        "rose; tulip; lily; daisy; sunflower; daffodil; orchid; poppy; carnation; violet; iris; "
        "geranium; snowdrop; crocus; dandelion; hyacinth; chrysanthemum; primrose; peony; "
        "lavender/lavender; marigold; lotus",
    ),
    Sort("nut", "nut", "walnut; almond; hazelnut; cashew; peanut; pistachio; pecan; Brazil nut"),
    Sort(
        "herb",
        "herb",
        "basil; parsley; mint; thyme; rosemary; oregano; coriander; dill; chives; tarragon",
        countable=False,
    ),
    Sort(
        "spice",
        "spice",
        "cinnamon; nutmeg; saffron; ginger; turmeric; vanilla; cumin; cardamom; paprika; "
        "aniseed; cloves; black pepper; mustard; chilli",
        countable=False,
    ),
)
