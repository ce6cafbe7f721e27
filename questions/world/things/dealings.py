"""What people sign, pay, impose and hold, and what goes wrong."""

from __future__ import annotations

from questions.world.things.sort import Sort

DEALINGS = (
    Sort(
        "document",
        "document",
        "passport; licence = license; visa; certificate; lease; "
        "invoice; birth certificate; driving licence = driving license; prescription; permit; "
        "?will; warrant; affidavit; work permit; marriage certificate; residence permit",
        signs="testament heir inherit lawyer estate died property",
    ),
    Sort(
        "sum of money",
        "kind of payment",
        "loan; grant; mortgage; donation; pension; subsidy; inheritance; bonus/bonuses; refund; "
        "ransom; dividend; tax rebate; advance payment; scholarship",
    ),
    Sort(
        "measure of a government",
        "measure",
        "curfew; tariff; embargo/embargoes; quota; amnesty; levy; boycott; ?ban; price cap; "
        "wage freeze; no-fly zone; state of emergency; tax cut; licence fee",
        signs="government law ministry parliament council import impose prohibit sale",
    ),
    Sort(
        "step in law",
        "legal step",
        "?appeal; lawsuit; injunction; counterclaim; plea bargain; retrial",
        signs="court judge lawyer sentence verdict",
    ),
    Sort(
        "failure",
        "failure",
        "heating failure; power failure; brake failure; engine failure; "
        "signal failure; computer failure; pump failure; steering failure; cooling failure; "
        "tyre failure; radio failure; generator failure",
    ),
    Sort(
        "technical fire or leak",
        "incident",
        "power cut = blackout; oil leak; gas leak; fuel leak; water leak; short circuit; burst "
        "pipe; burst tyre; computer crash; broken rail; lightning strike; bomb scare; fire alarm",
    ),
    Sort(
        "fire of a kind",
        "fire",
        "engine fire; kitchen fire; electrical fire; chimney fire; house fire; peat fire; gas fire",
    ),
    Sort(
        "energy project",
        "facility",
        "wind farm; solar farm; hydroelectric dam; nuclear power station = nuclear power plant; "
        "gas pipeline; oil refinery; geothermal plant; tidal power station; coal-fired power "
        "station; biogas plant; battery factory",
    ),
    Sort(
        "factory",
        "factory",
        "shoe factory; soap factory; match factory; brick factory; glass factory; furniture "
        "factory; car factory; tobacco factory = cigarette factory; chocolate factory; textile "
        "factory; paper factory; toy factory; clock factory; piano factory; weapons factory = arms "
        "factory; munitions factory; bicycle factory; sugar factory; biscuit factory; canning "
        "factory; cement factory; tyre factory",
    ),
    Sort(
        "mill",
        "mill",
        "cotton mill; paper mill; flour mill; sugar mill; woollen mill; silk mill; steel mill; oil "
        "mill; textile mill",
    ),
    Sort(
        "workers’ body",
        "kind of body",
        "trade union; choir; chess club; rowing club; parents’ association; farmers’ "
        "co-operative; building society; burial club; debating society; sewing circle",
    ),
    Sort(
        "meal",
        "meal",
        "breakfast; lunch; dinner; supper",
        countable=False,
    ),
    Sort(
        "time of the day",
        "time of day",
        "dawn; noon = midday; dusk; midnight; sunrise; sunset; nightfall",
        countable=False,
    ),
    Sort(
        "public event",
        "event",
        "exhibition; concert; auction; trade fair; conference; banquet; lecture; regatta; "
        "marathon; tournament; pageant; procession; book fair; fashion show; masked ball; "
        "fundraiser; poetry reading; press conference; flower show; treasure hunt",
    ),
    Sort(
        "talks and agreements",
        "kind of agreement",
        "ceasefire = cease-fire = truce; alliance; free-trade agreement; trade deal; "
        "non-aggression pact; customs union; peace treaty; prisoner exchange; loan agreement",
    ),
    Sort(
        "help in need",
        "form of aid",
        "food aid; medical aid; military aid; food parcels; emergency shelter; clean water",
        countable=False,
    ),
    Sort(
        "treatment",
        "treatment",
        "surgery; chemotherapy; radiotherapy; physiotherapy; hypnosis; acupuncture; dialysis; "
        "massage; psychotherapy; bloodletting; gene therapy; immunotherapy",
        countable=False,
    ),
    Sort(
        "symptom",
        "symptom",
        "nausea; vomiting; dizziness; fatigue; fever; diarrhoea; shortness of breath; blurred "
        "vision; loss of appetite; itching",
        countable=False,
    ),
    Sort(
        "injury",
        "injury",
        "broken arm; broken leg; broken nose; black eye; sprained ankle; broken rib; burn; "
        "dislocated shoulder; fractured skull; twisted knee; gunshot wound; stab wound",
    ),
    Sort(
        "game for children",
        "game",
        "hide-and-seek; hopscotch; leapfrog; blind man’s buff; tag; marbles; musical chairs",
        countable=False,
    ),
)
