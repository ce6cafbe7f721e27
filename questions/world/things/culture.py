"""What people play, make, watch and win."""

from __future__ import annotations

from questions.world.things.sort import Sort

CULTURE = (
    Sort(
        "string instrument",
        "musical instrument",
        "violin; cello; viola; double bass; guitar; harp; banjo; mandolin; lute; ukulele; "
        "sitar; zither; lyre",
    ),
    Sort(
        "wind instrument",
        "musical instrument",
        "flute; clarinet; trumpet; trombone; saxophone; oboe; bassoon; tuba; ?recorder; French "
        "horn; bagpipes/bagpipes; harmonica; bugle",
        signs="music play orchestra instrument band concert",
    ),
    Sort(
        "keyboard or percussion instrument",
        "musical instrument",
        "piano; organ; drum; xylophone; accordion; harpsichord; tambourine; cymbal; gong; "
        "bongo; triangle; synthesizer; kettledrum",
    ),
    Sort(
        "team sport",
        "sport",
        "football = soccer; basketball; volleyball; handball; rugby; cricket; hockey; ice "
        "hockey; baseball; water polo; polo; lacrosse; American football; netball",
        countable=False,
    ),
    Sort(
        "sport",
        "sport",
        "tennis; badminton; table tennis; golf; boxing; wrestling; fencing; judo; karate; "
        "archery; gymnastics; squash; weightlifting; bowling; darts; snooker",
        countable=False,
    ),
    Sort(
        "outdoor sport",
        "sport",
        "swimming; rowing; sailing; cycling; skiing; surfing; climbing; diving; horse riding; "
        "running; snowboarding; skating; canoeing; hiking; mountaineering; hang-gliding; "
        "windsurfing",
        countable=False,
    ),
    Sort(
        "board or card game",
        "game",
        "chess; draughts = checkers; poker; bridge; backgammon; bingo; Monopoly; Scrabble; "
        "dominoes; Go; roulette; blackjack; mahjong; ludo",
        countable=False,
    ),
    Sort(
        "kind of music",
        "kind of music",
        "jazz; rock; pop; blues; hip-hop = hip hop = rap; reggae; techno; folk music; classical "
        "music; country music; opera; soul; heavy metal; punk; salsa; gospel; samba; flamenco",
        countable=False,
    ),
    Sort(
        "dance",
        "dance",
        "waltz; tango; ballet; salsa; samba; flamenco; polka; foxtrot; rumba; cha-cha; minuet; "
        "mazurka; breakdance",
    ),
    Sort(
        "art",
        "art",
        "painting; sculpture; drawing; photography; architecture; pottery; weaving; embroidery; "
        "calligraphy; printmaking; dance; poetry; theatre; film-making; origami; glass-blowing",
        countable=False,
    ),
    Sort(
        "style of art",
        "style",
        "Impressionism; Cubism; Surrealism; Expressionism; Romanticism; Baroque; Gothic; Art "
        "Nouveau; Art Deco; Pop Art; Realism; Rococo; Futurism; Dadaism",
        countable=False,
    ),
    Sort(
        "kind of book or text",
        "kind of text",
        "novel; poem; short story; diary; biography; autobiography; dictionary; encyclopedia; "
        "fairy tale; cookbook; atlas; textbook; comic; play; essay; memoir; travel guide; "
        "manual",
    ),
    Sort(
        "musical work",
        "kind of musical work",
        "opera; symphony; ballet; concerto; sonata; oratorio; cantata; string quartet; requiem; "
        "operetta; overture; nocturne; hymn; lullaby; national anthem",
    ),
    Sort(
        "kind of picture",
        "kind of picture",
        "portrait; still life/still lifes; self-portrait; mural; fresco/frescoes; "
        "caricature; seascape",
    ),
    Sort(
        "kind of film or show",
        "kind of film",
        "documentary; comedy; thriller; musical; western; cartoon; horror film; science-fiction "
        "film; romance; soap opera; tragedy; quiz show; crime series; talk show",
    ),
    Sort(
        "medium",
        "medium",
        "newspaper; magazine; website; podcast; blog; newsletter; poster; leaflet; brochure; "
        "journal",
    ),
    Sort(
        "means of broadcasting or speaking",
        "medium",
        "radio/radio; television/television; telephone; telegraph; internet",
    ),
    Sort(
        "message",
        "message",
        "postcard; ?letter; telegram; email; fax; text message",
        signs="post wrote write written send sent address envelope stamp deliver",
    ),
    Sort(
        "award",
        "award",
        "Nobel Prize; Academy Award = Oscar; Grammy; Emmy; Pulitzer Prize; Golden Globe; Palme "
        "d’Or; Booker Prize; Fields Medal; Turner Prize; Tony Award; BAFTA; Golden Bear; "
        "Pritzker Prize",
    ),
    Sort(
        "toy",
        "toy",
        "doll; teddy bear; kite; yo-yo; jigsaw puzzle; rocking horse; marble; spinning top; "
        "skipping rope; hula hoop; model railway; puppet; building block; balloon; trampoline",
    ),
    Sort(
        "musician",
        "musician",
        "violinist; pianist; drummer; guitarist; trumpeter; cellist; flautist; harpist; "
        "organist; saxophonist",
    ),
    Sort(
        "colour",
        "colour",
        "red; blue; green; yellow; black; white; brown; purple; pink; grey = gray; ?orange; "
        "turquoise",
        countable=False,
        signs="colour color paint flag",
    ),
)
