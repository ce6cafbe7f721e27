"""What things are made of, and what makes them go."""

from __future__ import annotations

from questions.world.things.sort import Sort

SUBSTANCES = (
    Sort(
        "metal",
        "metal",
        "iron; copper; tin; zinc; aluminium = aluminum; nickel; titanium; tungsten; cobalt; "
        "chromium; lithium; ?lead; ?mercury; magnesium; uranium; manganese; cadmium; sodium",
        countable=False,
        signs="metal mine mining ore smelt alloy element toxic poison pipe battery",
    ),
    Sort(
        "precious metal",
        "metal",
        "gold; silver; platinum; palladium; rhodium; iridium",
        countable=False,
    ),
    Sort(
        "alloy",
        "metal",
        "steel; bronze; brass; pewter; cast iron; stainless steel",
        countable=False,
    ),
    Sort(
        "gas",
        "gas",
        "oxygen; hydrogen; nitrogen; helium; carbon dioxide = CO2; methane; ozone; neon; argon; "
        "chlorine; carbon monoxide; ammonia; nitrous oxide; propane; radon",
        countable=False,
    ),
    Sort(
        "gemstone",
        "gemstone",
        "diamond; ruby; emerald; sapphire; opal; topaz; amethyst; pearl; garnet; turquoise; onyx",
    ),
    Sort(
        "chemical element",
        "element",
        "carbon; sulphur = sulfur; phosphorus; iodine; calcium; potassium; silicon; arsenic; "
        "selenium; radium; polonium; plutonium; boron; fluorine; bromine; strontium; caesium",
        countable=False,
    ),
    Sort(
        "mineral in the ground",
        "mineral",
        "iron ore; bauxite; rock salt; phosphate; potash; copper ore; brown coal = lignite; "
        "asbestos; talc; saltpetre = saltpeter; guano; alum; kaolin; mica; graphite",
        countable=False,
    ),
    Sort(
        "poison",
        "poison",
        "arsenic; cyanide; strychnine; ricin; hemlock; thallium; digitalis; carbon monoxide; "
        "rat poison; nerve gas",
        countable=False,
    ),
    Sort(
        "pollutant",
        "pollutant",
        "nitrogen dioxide; sulphur dioxide = sulfur dioxide; soot; microplastics; sewage; "
        "pesticides; dust; asbestos; ?lead; ?mercury; nitrates; DDT; dioxin",
        countable=False,
        signs="pollut contaminat toxic poison air water soil",
    ),
    Sort(
        "building material",
        "material",
        "brick; concrete; timber = wood; glass; clay; cement; plaster; straw; bamboo; mud; "
        "plastic; stone; asphalt; corrugated iron",
        countable=False,
    ),
    Sort(
        "kind of stone",
        "stone",
        "granite; marble; limestone; sandstone; slate; basalt; chalk; flint; obsidian; quartz; "
        "gypsum",
        countable=False,
    ),
    Sort(
        "fabric",
        "fabric",
        "cotton; wool; silk; linen; nylon; polyester; velvet; denim; leather; cashmere; tweed; "
        "felt; viscose; canvas",
        countable=False,
    ),
    Sort(
        "material of small things",
        "material",
        "paper; cardboard; rubber; wax; ivory; porcelain; parchment; papyrus; cork; amber; "
        "horn; ceramic; plastic",
        countable=False,
    ),
    Sort(
        "fuel",
        "fuel",
        "coal; oil = petroleum = crude oil; natural gas = gas; petrol = gasoline; diesel; peat; "
        "kerosene; charcoal; firewood; ethanol; hydrogen; biogas",
        countable=False,
    ),
    Sort(
        "kind of power",
        "source of power",
        "solar power; wind power; nuclear power; hydroelectric power = hydropower; tidal power; "
        "geothermal power; coal power; wave power",
        countable=False,
    ),
    Sort(
        "kind of energy",
        "source of energy",
        "solar energy; wind energy; nuclear energy; hydroelectric energy; tidal energy; "
        "geothermal energy; wave energy",
        countable=False,
    ),
    Sort(
        "chemical for fields and homes",
        "chemical",
        "insecticide; herbicide = weedkiller; fungicide; fertiliser = fertilizer; disinfectant; "
        "detergent; dye; glue; solvent; bleach/bleaches; preservative; sweetener; varnish",
    ),
    Sort(
        "kind of medicine",
        "kind of medicine",
        "painkiller; antibiotic; sleeping pill; antidepressant; antidote; laxative; "
        "anaesthetic = anesthetic; steroid; beta blocker = beta-blocker; antihistamine",
    ),
    Sort(
        "drug",
        "drug",
        "heroin; cocaine; cannabis = marijuana; LSD; ecstasy; opium; crack; methamphetamine; "
        "ketamine; amphetamine",
        countable=False,
    ),
    Sort(
        "medicine",
        "medicine",
        "aspirin; penicillin; morphine; insulin; paracetamol; ibuprofen; quinine; cortisone; "
        "statins; codeine",
        countable=False,
    ),
    Sort(
        "hormone",
        "hormone",
        "oxytocin; insulin; adrenaline; testosterone; oestrogen = estrogen; cortisol; "
        "melatonin; progesterone; thyroxine; serotonin; dopamine",
        countable=False,
    ),
)
