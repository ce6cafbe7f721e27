"""Machines and their parts, fastenings, and what is worn or used at work."""

from __future__ import annotations

from questions.world.things.sort import Sort

MACHINES = (
    Sort(
        "machine for building and digging",
        "machine",
        "dredger; ?crane; excavator; pile driver; steam shovel; bulldozer; pump; conveyor belt; "
        "rock drill; winch; tunnelling machine; hoist",
        signs="construct build built lift dock harbour site load work tower",
    ),
    Sort(
        "farm machine",
        "machine",
        "combine harvester; plough; milking machine; threshing machine; seed drill; tractor; "
        "hay baler; crop sprayer; harrow; manure spreader; grain dryer",
    ),
    Sort(
        "machine in a workshop",
        "machine",
        "loom; lathe; printing press; sewing machine; typewriter; spinning wheel; steam hammer; "
        "potter’s wheel; knitting machine; rolling mill; band saw; welding machine; spinning "
        "machine",
    ),
    Sort(
        "machine for goods or money",
        "machine",
        "vending machine; cash machine; slot machine; ticket machine; photocopier; jukebox; "
        "cash register; fax machine; answering machine; typewriter; photo booth; coffee machine",
    ),
    Sort(
        "part of a machine",
        "part",
        "lever; ?spring; valve; piston; pendulum; pulley; propeller; crankshaft; flywheel; "
        "bearing; cog; pedal; turbine; gearbox; cylinder; carburettor; radiator; fuse",
        signs="machine engine clock mechanism wheel motor metal coil device apparatus",
    ),
    Sort(
        "part of a vehicle",
        "part",
        "windscreen = windshield; wheel; brake; headlight; bumper; steering wheel; mudguard; "
        "wing mirror; exhaust pipe; seat belt; airbag; rudder; mast; anchor; keel; funnel; "
        "propeller; handlebar; saddle; tyre",
    ),
    Sort(
        "fastener",
        "fastener",
        "zip = zip fastener = zipper; ?button; buckle; snap fastener; safety pin; hook and eye; "
        "clasp; lace; toggle; drawstring; Velcro strip",
        signs="sew sewn coat dress shirt garment cloth trousers uniform jacket",
    ),
    Sort(
        "thing that holds wood or paper together",
        "fastener",
        "drawing pin; paper clip; rivet; screw; nail; bolt; padlock; hinge; wedge; clamp; wooden "
        "peg",
    ),
    Sort(
        "protective equipment",
        "kind of equipment",
        "?helmet; gas mask; face mask; life jacket; bulletproof vest; harness; wristband; "
        "armband; badge; visor; ear protector; diving suit; oxygen mask; spacesuit; parachute",
        signs="cycl motor crash worker climb safety ski rid driver",
    ),
    Sort(
        "armour",
        "piece of armour",
        "helmet; shield; breastplate; gauntlet; suit of armour/suits of armour; visor; chain-mail "
        "shirt",
    ),
    Sort(
        "thing for the night or the home",
        "household item",
        "blanket; pillow; mattress; sleeping bag; duvet; quilt; towel; curtain; carpet; "
        "rug; tablecloth; cushion; hammock; mosquito doormat; lampshade",
    ),
    Sort(
        "thing for the kitchen",
        "kitchen item",
        "fork; spoon; saucepan; mug; frying pan; tray; ladle; rolling pin; sieve; "
        "corkscrew; tin opener; chopping board; saucer; wine glass; cooking pot; grater",
    ),
    Sort(
        "light",
        "light",
        "candle; oil lamp; lantern; torch; light bulb; street lamp; gas lamp; searchlight; "
        "chandelier; neon sign; floodlight; paraffin lamp; LED lamp",
    ),
    Sort(
        "signal",
        "signal",
        "siren; foghorn; whistle; alarm bell; flare; gong; church bell; drum; bugle; smoke signal",
    ),
    Sort(
        "thing for writing or painting",
        "writing tool",
        "fountain pen; pencil; quill; ballpoint pen; piece of chalk; crayon; paintbrush; "
        "felt-tip pen; typewriter; stylus/styluses",
    ),
    Sort(
        "sensor or camera",
        "device",
        "camera; microphone; loudspeaker; thermometer; motion sensor; radar; metal detector; "
        "drone; smoke detector; satellite phone; GPS collar; tracking device; heart monitor; "
        "camera trap = trail camera; pressure sensor; data logger",
    ),
    Sort(
        "medical thing",
        "medical item",
        "bandage; syringe; wheelchair; stretcher; crutch; blood bag; scalpel; "
        "stethoscope; thermometer; pacemaker; hearing aid; artificial leg; contact lens; "
        "inhaler",
    ),
    Sort(
        "sporting equipment",
        "kind of equipment",
        "tennis racket; cricket bat; hockey stick; golf club; surfboard; football; basketball; "
        "boxing glove; net; hoop; dartboard; trampoline; dumb-bell; ski; saddle",
    ),
    Sort(
        "travel gear",
        "kind of equipment",
        "tent; rucksack; compass; map; rope; ladder; sleeping bag; torch; ice axe; camping stove; "
        "water bottle; walking stick; first-aid kit; lifebelt; snowshoe",
    ),
)
