"""What stands and lies about: furniture, rooms, tools, clothes, containers, weapons."""

from __future__ import annotations

from questions.world.things.sort import Sort

HOUSEHOLD = (
    Sort(
        "piece of furniture",
        "piece of furniture",
        "table; chair; sofa; bed; cupboard; bookshelf/bookshelves; desk; wardrobe; armchair; "
        "stool; bench; chest of drawers; cradle; bunk bed; sideboard; rocking chair",
    ),
    Sort(
        "room",
        "room",
        "kitchen; bathroom; bedroom; living room; cellar; attic; dining room; hall; garage; "
        "study; nursery; pantry; waiting room; corridor; balcony",
    ),
    Sort(
        "part of a house",
        "part of a building",
        "roof; window; chimney; wall; door; floor; ceiling; staircase; gate; basement; facade; "
        "drainpipe; gutter; porch",
    ),
    Sort(
        "hand tool",
        "tool",
        "hammer; saw; screwdriver; spade; axe; chisel; ?drill; pliers/pliers; spanner = wrench; "
        "rake; sickle; crowbar; shovel; scythe; pickaxe; ?file; trowel; knife/knives",
        signs="tool",
    ),
    Sort(
        "instrument of measurement",
        "instrument",
        "thermometer; barometer; compass; microscope; telescope; stopwatch; sundial; sextant; "
        "seismograph; hourglass; tape measure; stethoscope; speedometer; Geiger counter",
    ),
    Sort(
        "electrical appliance",
        "device",
        "washing machine; refrigerator = fridge; vacuum cleaner; microwave = microwave oven; "
        "dishwasher; toaster; kettle; hairdryer; freezer; coffee machine; "
        "lawnmower; iron; air conditioner",
    ),
    Sort(
        "electronic device",
        "device",
        "smartphone = mobile phone = cell phone; laptop; tablet; camera; printer; television "
        "set; scanner; radio set; e-reader; smartwatch; game console; desktop computer; "
        "calculator; hearing aid; walkie-talkie",
    ),
    Sort(
        "garment",
        "garment",
        "shirt; coat; skirt; dress; jacket; hat; scarf/scarves; glove; sweater = jumper; "
        "T-shirt; cap; belt; tie; cloak; apron; kilt; vest; shawl; robe; sari; kimono; "
        "headscarf/headscarves; veil; turban; sock; stocking; mitten; uniform; overcoat; raincoat; "
        "waistcoat; blouse; nightgown; wedding dress; swimsuit; bikini; corset; poncho; tunic; "
        "evening gown; bow tie; dressing gown; cardigan; jumpsuit; ball gown",
    ),
    Sort(
        "footwear",
        "kind of footwear",
        "shoe; boot; sandal; slipper; clog; trainer; flip-flop; high heel; moccasin",
    ),
    Sort(
        "footwear for one purpose",
        "kind of footwear",
        "overshoe = galosh; wellington boot; ballet shoe; ski boot; ice skate; football boot; "
        "roller skate; riding boot; snowshoe; swimming fin; bedroom slipper",
    ),
    Sort(
        "piece of jewellery",
        "piece of jewellery",
        "ring; necklace; bracelet; earring; brooch; crown; tiara; pendant; medallion; watch",
    ),
    Sort(
        "container",
        "container",
        "bottle; box; barrel; basket; jar; bucket; suitcase; sack; crate; tin = can; envelope; "
        "chest; jug; bowl; flask; backpack = rucksack; handbag; briefcase; vase; urn; teapot; bag; "
        "trunk; cage; coffin; lunchbox; "
        "wheelbarrow; fish tank; tray",
    ),
    Sort(
        "container for one thing",
        "container",
        "biscuit tin; cigar box; milk churn; flour sack; wine bottle; jam jar; matchbox; hatbox; "
        "shoebox; violin case; beer crate; tea chest; jewellery box; pillowcase; safe; letterbox",
    ),
    Sort(
        "firearm or missile",
        "weapon",
        "rifle; pistol; cannon; machine gun; revolver; shotgun; mortar; torpedo/torpedoes; "
        "grenade = hand grenade; missile; land mine = landmine; bomb; musket; flamethrower; "
        "rocket launcher",
    ),
    Sort(
        "blade or bow",
        "weapon",
        "sword; spear; dagger; axe; bow; crossbow; lance; sabre; ?club; catapult; knife/knives; "
        "slingshot; bayonet; harpoon; battering ram; machete",
        signs="weapon hit beat fight fought spear wooden stone battle",
    ),
    Sort(
        "energy machine",
        "machine",
        "solar panel; wind turbine; steam engine; windmill; watermill; diesel engine; nuclear "
        "reactor; battery; generator; heat pump; boiler; fuel cell",
    ),
    Sort(
        "personal thing",
        "thing",
        "wallet; key; umbrella; mirror; comb; toothbrush; ring; watch; passport; candle; "
        "lighter; pen; pencil; notebook; torch; whistle; walking stick; pair of glasses/pairs "
        "of glasses; diary; photograph; postcard",
    ),
)
