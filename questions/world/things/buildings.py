"""Buildings, institutions, and what is built in the open."""

from __future__ import annotations

from questions.world.things.sort import Sort

BUILDINGS = (
    Sort(
        "public institution",
        "institution",
        "prison = jail; hospital; school; museum; library; university; aquarium; zoo; theatre = "
        "theater; orphanage; police station; fire station; nursing home; kindergarten; town "
        "hall; post office; opera house; planetarium; courthouse; art gallery; concert hall; "
        "cinema; swimming pool; youth club",
    ),
    Sort(
        "place of worship",
        "building",
        "church; mosque; synagogue; temple; cathedral; monastery; chapel; abbey; shrine; "
        "convent; pagoda",
    ),
    Sort(
        "shop",
        "shop",
        "bakery; butcher’s shop; bookshop; supermarket; pharmacy; flower shop; ice-cream "
        "parlour = ice-cream parlor; department store; petrol station; toy shop; jeweller’s "
        "shop; hairdresser’s; shoe shop; fish shop; pet shop; hardware shop = hardware store; "
        "sweet shop; antique shop; grocery; barber’s shop; charity shop; bicycle shop; "
        "furniture shop; record shop; gift shop; clothes shop; launderette; garden centre; "
        "coffee shop",
    ),
    Sort(
        "place to eat or stay",
        "establishment",
        "restaurant; hotel; café = cafe; pub; youth hostel; snack bar; canteen; nightclub; "
        "campsite; guest house; beer garden; casino",
    ),
    Sort(
        "work place",
        "workplace",
        "factory; farm; mine; sawmill; brewery; warehouse; shipyard; quarry; laboratory; power "
        "station = power plant; refinery; workshop; slaughterhouse; vineyard; "
        "steelworks/steelworks; office block; oil rig; dairy",
    ),
    Sort(
        "historic building",
        "building",
        "castle; palace; lighthouse; windmill; fortress; mansion; tower; villa; manor house; "
        "barn; cottage; skyscraper; pyramid; amphitheatre; mausoleum",
    ),
    Sort(
        "waterworks",
        "structure",
        "canal; dam; dyke; harbour; reservoir; aqueduct; ?lock; ?weir; pier; well; water tower",
        signs="canal river water ship boat barge dam",
    ),
    Sort(
        "structure for traffic",
        "structure",
        "bridge; tunnel; viaduct; motorway; railway line; airport; railway station; bus station; "
        "car park; roundabout; footpath; ferry terminal; flyover; tramway",
    ),
    Sort(
        "supply line",
        "structure",
        "pipeline; power line; oil well; gas pipeline; telegraph line; undersea cable; sewer; "
        "water main; radio mast",
    ),
    Sort(
        "monument",
        "monument",
        "statue; obelisk; fountain; memorial; triumphal arch; tomb; sundial; gravestone; "
        "mural; totem pole",
    ),
    Sort(
        "sports ground",
        "place",
        "stadium; racecourse; golf course; tennis court; ice rink; gymnasium; swimming pool; "
        "velodrome; ski slope; bowling alley; skatepark; boxing ring",
    ),
    Sort(
        "dwelling",
        "dwelling",
        "tent; igloo; cave; houseboat; caravan; cabin; hut; bungalow; flat = apartment; "
        "mansion; tree house; yurt; log cabin; tepee; farmhouse",
    ),
)
