"""What is found in the ground, and where things are hidden or found."""

from __future__ import annotations

from questions.world.things.sort import Sort

FINDS = (
    Sort(
        "small find",
        "object",
        "coin; brooch; ?medal; figurine; arrowhead; amulet; bead; buckle; hairpin; spearhead; "
        "musket ball; thimble; ?seal; comb; fish hook; loom weight; axe head; finger ring",
        signs="stamp wax royal document archaeolog dig dug found excavat",
    ),
    Sort(
        "large find",
        "object",
        "statue; mosaic; vase; goblet; chalice; sarcophagus/sarcophagi; urn; tombstone; "
        "inscription; clay tablet; candlestick; statuette; sundial; millstone; cannonball; altar; "
        "treasure chest; wall painting",
    ),
    Sort(
        "buried building",
        "structure",
        "burial mound; bathhouse; fort; burial ground = cemetery; amphitheatre; aqueduct; "
        "villa; temple; stone circle; city wall; burial chamber; granary; wine cellar; kiln; "
        "workshop; crypt; moat",
    ),
    Sort(
        "remains of a living thing",
        "kind of remains",
        "skeleton; mummy; fossil; tusk; eggshell; feather; antler; dropping",
    ),
    Sort(
        "spot in a garden or yard",
        "place",
        "flower bed; compost heap; vegetable patch; ditch/ditches; garden pond; shed; garage; "
        "ploughed field; haystack; hedge; river bed; drain; septic tank; rubbish tip = landfill; "
        "gravel pit; sandpit; courtyard; rose garden; greenhouse; lawn; wheat field; potato field",
    ),
    Sort(
        "place on a farm",
        "building",
        "barn; stable; henhouse; pigsty; cowshed; silo; dairy; granary; dovecote; greenhouse; "
        "sheepfold; kennel",
    ),
    Sort(
        "place in a town",
        "place",
        "park; square; ?market; cemetery; playground; car park; bus stop; railway station; "
        "football pitch; alley; shopping centre; botanical garden; zoo; beach; harbour; "
        "building site",
        signs="stall weekly cattle flea Christmas covered town",
    ),
    Sort(
        "land under plants",
        "kind of land",
        "orchard; vineyard; pasture; plantation; rice paddy; olive grove; hayfield; woodland; "
        "allotment; cornfield",
    ),
    Sort(
        "part that carries a building",
        "part of a building",
        "?column; ?pillar; ?beam; arch/arches; buttress/buttresses; girder; brick wall; stilt",
        signs="marble stone roof temple hall building dome wooden timber carved",
    ),
    Sort(
        "part of a church",
        "part of a building",
        "altar; pulpit; crypt; nave; bell tower; organ loft; cloister; steeple; font; choir stall; "
        "sacristy; dome",
    ),
)
