"""Animals, by what a reader would take for one another."""

from __future__ import annotations

from questions.world.things.sort import Sort

_LIVING = "animal species wild zoo hunt breed nest feed prey herd flock habitat biolog ecolog"

ANIMALS = (
    Sort(
        "sea animal",
        "animal",
        "octopus; squid/squid; cuttlefish/cuttlefish; starfish/starfish; seahorse; "
        "jellyfish/jellyfish; lobster; crab; shrimp/shrimp; oyster; mussel; clam; sea urchin; "
        "sea cucumber; sea anemone; crayfish/crayfish; ?sponge",
        signs=f"{_LIVING} sea ocean reef aquarium marine",
    ),
    Sort(
        "sea mammal",
        "animal",
        "dolphin; porpoise; walrus; sea lion; manatee; sea otter; dugong; ?seal; blue whale; "
        "humpback whale; killer whale = orca; sperm whale; narwhal",
        signs=f"{_LIVING} sea ocean ice marine whale coast fish",
    ),
    Sort(
        "big cat",
        "animal",
        "lion; tiger; leopard; jaguar; cheetah; ?puma = cougar = mountain lion; lynx; snow leopard",
        signs=_LIVING,
    ),
    Sort(
        "predator",
        "animal",
        "wolf/wolves; fox; coyote; jackal; hyena; brown bear; polar bear; wolverine; ?badger; "
        "weasel; wildcat; dingo/dingoes; raccoon; otter; marten; stoat",
        signs=_LIVING,
    ),
    Sort(
        "large animal",
        "animal",
        "elephant; rhinoceros/rhinoceroses = rhino; hippopotamus/hippopotamuses = hippo; "
        "giraffe; zebra; buffalo/buffaloes; camel; bison/bison; moose/moose; reindeer/reindeer "
        "= caribou; antelope; wildebeest/wildebeest; kangaroo; llama; gorilla; giant panda; yak",
        signs=_LIVING,
    ),
    Sort(
        "wild hoofed animal",
        "animal",
        "deer/deer = roe deer = red deer; wild boar; ibex; chamois/chamois; gazelle; mouflon; wild "
        "goat; wild sheep/wild sheep = bighorn sheep; elk/elk; musk ox/musk oxen; tapir; okapi; "
        "wild horse; wild ass; saiga",
        signs=_LIVING,
    ),
    Sort(
        "animal of the farm by sex and age",
        "animal",
        "ewe; ram; lamb; bull; heifer; calf/calves; foal; piglet; mare; stallion; sow; nanny goat; "
        "duckling; chick",
    ),
    Sort(
        "wader",
        "bird",
        "plover; whimbrel; curlew; lapwing; sandpiper; snipe/snipe; oystercatcher; avocet; "
        "redshank; godwit; dunlin",
    ),
    Sort(
        "whale or shark",
        "animal",
        "great white shark; basking shark; whale shark; hammerhead shark; manta ray; giant squid; "
        "leatherback turtle",
    ),
    Sort(
        "ape or monkey",
        "animal",
        "gorilla; chimpanzee = chimp; orang-utan = orangutan; baboon; gibbon; macaque; lemur; "
        "bonobo; mandrill",
    ),
    Sort(
        "farm animal",
        "animal",
        "?cow; horse; pig; sheep/sheep; goat; donkey; mule; ox/oxen; water buffalo/water "
        "buffaloes; llama; alpaca; camel; rabbit; turkey",
        signs=f"{_LIVING} farm milk meat cattle graz",
    ),
    Sort("poultry", "bird", "chicken; goose/geese; duck; turkey; guinea fowl/guinea fowl; quail"),
    Sort(
        "bird of prey",
        "bird",
        "eagle; falcon; hawk; vulture; owl; osprey; buzzard; ?kite; condor; kestrel; harrier",
        signs=f"{_LIVING} bird wing feather fly",
    ),
    Sort(
        "songbird",
        "bird",
        "sparrow; robin; blackbird; nightingale; starling; swallow; thrush; skylark; wren; "
        "finch; magpie; canary; cuckoo; woodpecker; kingfisher",
        signs=f"{_LIVING} bird wing feather song",
    ),
    Sort(
        "water bird",
        "bird",
        "penguin; pelican; swan; heron; stork; flamingo/flamingos; albatross; cormorant; "
        "seagull = gull; puffin; ?crane; goose/geese; duck; gannet; ibis",
        signs=f"{_LIVING} bird wing feather migrat",
    ),
    Sort(
        "flightless or large bird",
        "bird",
        "ostrich; emu; ?kiwi; cassowary; peacock; parrot; cockatoo; toucan; pheasant; raven; crow",
        signs=f"{_LIVING} bird wing feather",
    ),
    Sort(
        "fish",
        "fish",
        "salmon/salmon; trout/trout; tuna/tuna; cod/cod; herring/herring; mackerel/mackerel; "
        "?carp/carp; ?pike/pike; sardine; anchovy; haddock/haddock; halibut/halibut; eel; "
        "sturgeon/sturgeon; ?bass/bass; ?perch/perch; catfish/catfish; swordfish/swordfish; "
        "shark; stingray",
        signs="fish caught catch river lake sea ocean swim angl",
    ),
    Sort(
        "reptile",
        "reptile",
        "crocodile; alligator; tortoise; turtle; lizard; chameleon; gecko; iguana; python; "
        "cobra; viper; rattlesnake; boa constrictor; Komodo dragon",
    ),
    Sort("amphibian", "amphibian", "frog; toad; newt; salamander; axolotl"),
    Sort(
        "insect",
        "insect",
        "ant; bee; wasp; butterfly; moth; beetle; mosquito/mosquitoes; grasshopper; locust; "
        "dragonfly; ladybird = ladybug; cockroach; termite; flea; cricket; hornet; bumblebee; "
        "firefly; aphid; earwig",
    ),
    Sort(
        "small animal",
        "animal",
        "mouse/mice; rat; hamster; squirrel; hedgehog; ?bat; rabbit; hare; shrew; ?mole; "
        "beaver; guinea pig; vole; dormouse/dormice; chipmunk; lemming; porcupine",
        signs=f"{_LIVING} cave roost burrow rodent mammal",
    ),
    Sort(
        "invertebrate", "animal", "spider; scorpion; snail; slug; earthworm; centipede; tick; leech"
    ),
    Sort(
        "pet",
        "animal",
        "dog; cat; hamster; goldfish/goldfish; rabbit; parrot; tortoise; guinea pig",
    ),
    Sort(
        "dog breed",
        "breed of dog",
        "Labrador; poodle; German shepherd; beagle; bulldog; dachshund; greyhound; Dalmatian; "
        "husky; collie; Rottweiler; spaniel; terrier; Great Dane; Saint Bernard",
    ),
    Sort(
        "extinct animal",
        "animal",
        "mammoth; dodo; sabre-toothed tiger; mastodon; great auk; passenger pigeon; Tasmanian "
        "tiger = thylacine; moa; quagga; cave bear",
    ),
    Sort(
        "dinosaur",
        "dinosaur",
        "Tyrannosaurus rex/Tyrannosaurus rex; Triceratops/Triceratops; Stegosaurus/Stegosaurus; "
        "Velociraptor; Diplodocus/Diplodocus; Brachiosaurus/Brachiosaurus; Iguanodon; "
        "Spinosaurus/Spinosaurus; Allosaurus/Allosaurus",
    ),
    Sort(
        "form of small life",
        "organism",
        "bacterium/bacteria; virus/viruses; alga/algae; fungus/fungi; moss/mosses; "
        "lichen; fern; ?worm; ?mite; amoeba/amoebae",
        signs="parasit host disease infect hive bee skin dust",
    ),
)
