"""What carries people and goods."""

from __future__ import annotations

from questions.world.things.sort import Sort

TRANSPORT = (
    Sort(
        "road vehicle",
        "vehicle",
        "car = automobile; bus; lorry = truck; motorcycle = motorbike; taxi; van; tram; "
        "ambulance; fire engine; tractor; scooter; minibus; jeep; moped; trolleybus; bulldozer; "
        "rickshaw",
    ),
    Sort(
        "vehicle for one purpose",
        "vehicle",
        "hearse; camper van = motorhome; school bus; snowplough; dustcart; limousine; racing car; "
        "ice-cream van; police car; police van; ambulance; fire engine = fire truck; armoured "
        "car; mobile library; milk float; tow truck; concrete mixer",
    ),
    Sort(
        "cycle",
        "vehicle",
        "bicycle = bike; electric bike = e-bike; tricycle; unicycle; tandem; skateboard; kick "
        "scooter; rickshaw; roller skate",
    ),
    Sort(
        "carriage",
        "vehicle",
        "cart; wagon; stagecoach; sledge = sled; chariot; ?carriage; sleigh",
        signs="horse coachman drawn pulled wedding",
    ),
    Sort(
        "rail vehicle",
        "kind of transport",
        "train; tram; ?locomotive; monorail; funicular = funicular railway; cable car; "
        "underground train; freight train; trolleybus; rack railway; ?ferry; steam train; rickshaw",
        signs="passenger travel station",
    ),
    Sort(
        "railway vehicle",
        "vehicle",
        "?carriage = ?coach; locomotive; goods wagon; railcar; sleeping car = sleeper carriage; "
        "dining car; tank wagon; luggage van; tram; bus",
        signs="railway rail train sleeper track station night",
    ),
    Sort(
        "aircraft",
        "aircraft",
        "helicopter; glider; airship; hot-air balloon; seaplane; drone; jet; biplane; airliner; "
        "bomber; fighter plane; ?balloon; parachute; hang-glider",
        signs="fly flew flown flight air pilot sky",
    ),
    Sort(
        "spacecraft",
        "spacecraft",
        "rocket; satellite; space shuttle; space station; space probe; lander; rover",
    ),
    Sort(
        "boat",
        "boat",
        "canoe; kayak; rowing boat; yacht; raft; gondola; dinghy; motorboat; lifeboat; "
        "catamaran; houseboat; fishing boat; sailing boat; speedboat; rubber boat; barge",
    ),
    Sort(
        "ship",
        "ship",
        "steamship = steamer; ferry; oil tanker = tanker; cruise ship; container ship; frigate; "
        "galleon; schooner; icebreaker; cargo ship = freighter; ocean liner; tugboat = tug; "
        "trawler; whaler; hospital ship",
    ),
    Sort(
        "warship",
        "warship",
        "destroyer; cruiser; battleship; submarine; aircraft carrier; frigate; torpedo boat; "
        "minesweeper; gunboat; corvette",
    ),
)
