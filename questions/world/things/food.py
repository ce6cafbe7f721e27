"""Food and drink."""

from __future__ import annotations

from questions.world.things.sort import Sort

FOOD = (
    Sort(
        "hot or cold drink",
        "drink",
        "tea; coffee; milk; cocoa = hot chocolate; lemonade; orange juice; apple juice; mineral "
        "water; cola; buttermilk; tomato juice; ginger ale",
        countable=False,
    ),
    Sort(
        "alcoholic drink",
        "drink",
        "beer; wine; cider; mead; sake; champagne; sherry; ale; lager; vermouth",
        countable=False,
    ),
    Sort(
        "spirit",
        "drink",
        "whisky = whiskey; rum; vodka; gin; brandy; tequila; schnapps; absinthe; grappa; ouzo; "
        "cognac",
        countable=False,
    ),
    Sort(
        "meat",
        "meat",
        "beef; pork; lamb; mutton; venison; veal; poultry; ham; bacon",
        countable=False,
    ),
    Sort(
        "cheese",
        "cheese",
        "Cheddar; Brie; Camembert; Gouda; Parmesan; mozzarella; feta; Roquefort; Emmental; "
        "ricotta; Gorgonzola; Stilton; Edam; halloumi",
        countable=False,
    ),
    Sort(
        "staple food",
        "food",
        "bread; rice; pasta; porridge; couscous; polenta; noodles; tofu; potatoes; cheese; "
        "butter; yogurt; sausages; eggs",
        countable=False,
    ),
    Sort(
        "sweet food",
        "food",
        "ice cream; chocolate; honey; jam; marmalade; marzipan; popcorn; candyfloss; chewing "
        "gum; custard; fudge; liquorice; nougat; maple syrup; whipped cream; granola",
        countable=False,
    ),
    Sort(
        "baked food",
        "food",
        "cake; pancake; waffle; doughnut; biscuit; pie; croissant; muffin; pretzel; bagel; "
        "scone; brownie; tart; cupcake; gingerbread/gingerbread",
    ),
    Sort(
        "dish",
        "dish",
        "pizza; sushi/sushi; curry; paella; goulash/goulash; lasagne/lasagne; burrito; taco; "
        "hamburger = burger; kebab; omelette; risotto; hot dog; sandwich; stew; salad; "
        "dumpling; tortilla; moussaka; pierogi/pierogi; falafel/falafel; fish and chips/fish "
        "and chips",
    ),
    Sort(
        "seasoning",
        "ingredient",
        "salt; sugar; vinegar; olive oil; flour; yeast; butter; starch; baking powder; soy sauce",
        countable=False,
    ),
    Sort(
        "nutrient",
        "substance",
        "protein; fat; fibre = fiber; starch; vitamin C; vitamin D; calcium; iron; iodine; "
        "magnesium; zinc; potassium",
        countable=False,
    ),
)
