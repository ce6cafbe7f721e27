"""What people built and what maps show, by sort: canals, bridges, museums, valleys, capes.

A year behind a name is that in which it was opened. "@GB" goes before those of a country.
"""

from __future__ import annotations

SIGHTS = {
    "canal": (
        "@GB the Caledonian Canal 1822; the Manchester Ship Canal 1894; the Bridgewater Canal "
        "1761; the Forth and Clyde Canal 1790; the Union Canal 1822; the Crinan Canal 1801; "
        "the Kennet and Avon Canal 1810; the Regent's Canal 1820; the Leeds and Liverpool "
        "Canal 1816; the Rochdale Canal 1804; @SE the Göta Canal 1832; the Trollhätte Canal "
        "1800; @FI the Saimaa Canal 1856; @DE the Kiel Canal 1895; the Mittelland Canal 1938; "
        "the Dortmund-Ems Canal 1899; the Teltow Canal 1906; @NL the North Sea Canal 1876; "
        "@BE the Albert Canal 1939; @FR the Canal du Midi 1681; the Canal Saint-Martin 1825; "
        "@GR the Corinth Canal 1893; @EG the Suez Canal 1869; @PA the Panama Canal 1914; @US "
        "the Erie Canal 1825; the Chesapeake and Ohio Canal 1831; @CA the Welland Canal 1829; "
        "the Rideau Canal 1832; @RU the White Sea Canal 1933; the Volga-Don Canal 1952; the "
        "Moscow Canal 1937; @CN the Grand Canal"
    ),
    "bridge": (
        "@GB Tower Bridge 1894; the Forth Bridge 1890; the Humber Bridge 1981; the Clifton "
        "Suspension Bridge 1864; the Menai Suspension Bridge 1826; the Severn Bridge 1966; "
        "Westminster Bridge 1750; @US the Golden Gate Bridge 1937; the Brooklyn Bridge 1883; "
        "the Manhattan Bridge 1909; the George Washington Bridge 1931; the Bay Bridge 1936; "
        "@IT the Ponte Vecchio; the Rialto Bridge; the Bridge of Sighs; @CZ the Charles "
        "Bridge; @FR the Pont Neuf; the Millau Viaduct 2004; @HU the Chain Bridge 1849; the "
        "Margaret Bridge 1876; @AU the Sydney Harbour Bridge 1932; the Story Bridge 1940; @DK "
        "the Øresund Bridge 2000; the Great Belt Bridge 1998; @TR the Bosphorus Bridge 1973; "
        "the Galata Bridge; @PT the Vasco da Gama Bridge 1998"
    ),
    "castle": (
        "@GB Windsor Castle; Edinburgh Castle; Stirling Castle; Balmoral Castle; Leeds "
        "Castle; Warwick Castle; Conwy Castle; Caernarfon Castle; Dover Castle; Urquhart "
        "Castle; @IE Dublin Castle; Blarney Castle; Bunratty Castle; @DE Neuschwanstein "
        "Castle; Heidelberg Castle; Hohenzollern Castle; Wartburg Castle; @DK Kronborg "
        "Castle; Rosenborg Castle; @CZ Prague Castle; Karlštejn Castle; @PL Malbork Castle; "
        "Wawel Castle; @RO Bran Castle; @JP Himeji Castle; Osaka Castle; Nagoya Castle; "
        "Kumamoto Castle"
    ),
    "palace": (
        "@GB Buckingham Palace; Kensington Palace; Blenheim Palace; Hampton Court Palace; "
        "Holyrood Palace; Lambeth Palace; @FR the Palace of Versailles; the Élysée Palace; "
        "the Tuileries Palace; @AT Schönbrunn Palace; the Belvedere Palace; @DE "
        "Charlottenburg Palace; Sanssouci Palace; Nymphenburg Palace; @RU the Winter Palace; "
        "the Peterhof Palace; the Catherine Palace; @TR the Topkapı Palace; the Dolmabahçe "
        "Palace; @IT the Doge's Palace; the Pitti Palace; @SE Drottningholm Palace"
    ),
    "museum": (
        "@GB the British Museum 1753; the Victoria and Albert Museum = V&A 1852; the Natural "
        "History Museum 1881; the Science Museum 1857; the Ashmolean Museum 1683; the "
        "Fitzwilliam Museum 1816; the National Gallery 1824; the Tate Gallery 1897; the "
        "Imperial War Museum 1917; the National Portrait Gallery 1856; @FR the Louvre 1793; "
        "the Musée d'Orsay 1986; the Centre Pompidou 1977; the Musée Rodin 1919; @US the "
        "Metropolitan Museum of Art = Metropolitan Museum 1870; the Museum of Modern Art = "
        "MoMA 1929; the Guggenheim Museum 1939; the Smithsonian Institution = Smithsonian "
        "1846; the Art Institute of Chicago 1879; the American Museum of Natural History "
        "1869; the Brooklyn Museum 1897; @DE the Pergamon Museum 1930; the Deutsches Museum "
        "1903; the Alte Pinakothek 1836; the Städel Museum 1815; @NL the Rijksmuseum 1800; "
        "the Van Gogh Museum 1973; the Mauritshuis 1822; @ES the Prado = Prado Museum 1819; "
        "the Reina Sofía Museum 1992; @AT the Albertina 1805; the Kunsthistorisches Museum "
        "1891; @RU the Hermitage = Hermitage Museum 1852; the Pushkin Museum 1912; @IT the "
        "Uffizi = Uffizi Gallery 1769; the Vatican Museums 1771; @SE the Vasa Museum 1961; "
        "the Moderna Museet 1958; @NO the Munch Museum 1963; the Fram Museum 1936; @DK the "
        "Louisiana Museum 1958; @AU the Australian Museum 1827"
    ),
    "airport": (
        "@GB Heathrow Airport = Heathrow 1946; Gatwick Airport = Gatwick 1958; Stansted "
        "Airport = Stansted 1966; Luton Airport 1938; @FR Charles de Gaulle Airport 1974; "
        "Orly Airport = Orly 1932; @NL Schiphol Airport = Schiphol 1916; @DE Frankfurt "
        "Airport 1936; Munich Airport 1992; Tempelhof Airport 1923; Tegel Airport 1948; @CH "
        "Zurich Airport 1953; @DK Copenhagen Airport = Kastrup 1925; @US LaGuardia Airport "
        "1939; O'Hare Airport 1955; Newark Airport 1928; Kennedy Airport = JFK Airport 1948; "
        "@SG Changi Airport 1981; @JP Haneda Airport 1931; Narita Airport 1978; @AE Dubai "
        "Airport 1960"
    ),
    "stadium": (
        "@GB Wembley Stadium = Wembley 1923; Old Trafford 1910; Anfield 1884; Hampden Park "
        "1903; Celtic Park 1892; Villa Park 1897; St James' Park 1892; Goodison Park 1892; "
        "Twickenham Stadium 1909; @ES the Camp Nou 1957; the Santiago Bernabéu 1947; @IT San "
        "Siro 1926; @FR the Stade de France 1998; the Parc des Princes 1897; @BR the Maracanã "
        "1950; @DE the Allianz Arena 2005; the Westfalenstadion 1974; @IE Croke Park 1884; "
        "@US Yankee Stadium 1923; Fenway Park 1912; Wrigley Field 1914; @AU the Melbourne "
        "Cricket Ground 1853"
    ),
    "railway station": (
        "@GB King's Cross Station 1852; Euston Station 1837; Paddington Station 1854; "
        "Waterloo Station 1848; Victoria Station 1860; St Pancras Station 1868; Liverpool "
        "Street Station 1874; Waverley Station 1846; @FR the Gare du Nord 1846; the Gare de "
        "Lyon 1849; the Gare de l'Est 1849; the Gare Saint-Lazare 1837; @US Grand Central "
        "Terminal = Grand Central Station 1871; Pennsylvania Station = Penn Station 1910; "
        "Union Station 1907"
    ),
    "cathedral": (
        "@GB Canterbury Cathedral; Durham Cathedral; Salisbury Cathedral; Winchester "
        "Cathedral; Lincoln Cathedral; St Paul's Cathedral; Wells Cathedral; Ely Cathedral; "
        "Coventry Cathedral; Exeter Cathedral; @FR Chartres Cathedral; Reims Cathedral; "
        "Amiens Cathedral; Strasbourg Cathedral; @DE Cologne Cathedral; Speyer Cathedral; Ulm "
        "Minster; Aachen Cathedral; @IT Milan Cathedral; Florence Cathedral; Siena Cathedral; "
        "@ES Seville Cathedral; Burgos Cathedral; @SE Uppsala Cathedral; Lund Cathedral; @NO "
        "Nidaros Cathedral; @DK Roskilde Cathedral; @FI Turku Cathedral"
    ),
    "lighthouse": (
        "@GB the Eddystone Lighthouse = Eddystone Light; the Bell Rock Lighthouse = Bell "
        "Rock; the Skerryvore Lighthouse = Skerryvore; the Bishop Rock Lighthouse = Bishop "
        "Rock; the Wolf Rock Lighthouse = Wolf Rock; the Lizard Lighthouse; the Longships "
        "Lighthouse; the Smalls Lighthouse; @FR the Cordouan Lighthouse; @IE the Fastnet "
        "Lighthouse = Fastnet Rock; @ES the Tower of Hercules"
    ),
    "national park": (
        "@US Yellowstone National Park = Yellowstone 1872; Yosemite National Park = Yosemite "
        "1890; Everglades National Park 1947; Grand Canyon National Park 1919; Zion National "
        "Park 1919; Glacier National Park 1910; @GB the Peak District 1951; the Lake District "
        "1951; Snowdonia 1951; Dartmoor 1951; Exmoor 1954; @TZ the Serengeti = Serengeti "
        "National Park 1951; @ZA Kruger National Park = Kruger Park 1926; @CA Banff National "
        "Park 1885; Jasper National Park 1907; @KE Tsavo National Park 1948; @NZ Tongariro "
        "National Park 1887; Fiordland National Park 1952; @AU Kakadu National Park 1979"
    ),
    "valley": (
        "@GB the Great Glen = Glen More; Glen Coe = Glencoe; Glen Nevis; Glen Affric; "
        "Strathspey; Borrowdale; Wharfedale; @US Death Valley; Monument Valley; the Napa "
        "Valley; the Shenandoah Valley; @FR the Loire Valley; the Rhône Valley; @CH the "
        "Engadine; @IT the Po Valley; the Aosta Valley; @EG the Valley of the Kings; the Nile "
        "Valley; @Asia the Indus Valley; the Swat Valley; the Kathmandu Valley; the Jordan "
        "Valley; the Ferghana Valley; @Africa the Great Rift Valley = Rift Valley; @AU the "
        "Barossa Valley"
    ),
    "forest": (
        "@DE the Black Forest; the Bavarian Forest; the Thuringian Forest; the Teutoburg "
        "Forest; @GB Sherwood Forest; the New Forest; the Forest of Dean; Epping Forest; "
        "Kielder Forest; @FR the Forest of Fontainebleau; @CZ the Bohemian Forest; @PL the "
        "Białowieża Forest; @AT the Vienna Woods"
    ),
    "cape": (
        "Cape Horn; the Cape of Good Hope; Cape Agulhas; the North Cape; Cape Farewell; Cape "
        "Cod; Cape Finisterre; Cape Comorin; Cape York; Cape Trafalgar; Cape Wrath; Cape "
        "Canaveral"
    ),
    "glacier": (
        "@Europe the Aletsch Glacier; the Rhône Glacier; the Mer de Glace; Vatnajökull; "
        "Jostedalsbreen; the Gorner Glacier; Langjökull; @New Zealand the Franz Josef "
        "Glacier; the Fox Glacier; the Tasman Glacier; @America the Perito Moreno Glacier; "
        "the Columbia Glacier; the Athabasca Glacier; the Upsala Glacier"
    ),
    "group of islands": (
        "@Europe the Azores; the Canary Islands; the Balearic Islands; the Faroe Islands; the "
        "Hebrides; the Inner Hebrides; the Outer Hebrides; Orkney = Orkney Islands; Shetland "
        "= Shetland Islands; the Channel Islands; the Aran Islands; the Isles of Scilly; the "
        "Lofoten Islands = Lofoten; Svalbard; the Cyclades; the Ionian Islands; @America the "
        "Galápagos Islands; the Falkland Islands; the Aleutian Islands; the Florida Keys; "
        "@Asia the Andaman Islands; the Kuril Islands; the Ryukyu Islands; the Moluccas; "
        "@Oceania the Cook Islands; the Chatham Islands; the Society Islands"
    ),
}
"""What stands on maps, by sort."""
