"""Well-known firms, clubs and parties by trade, country and year of foundation."""

from __future__ import annotations

FIRMS = {
    "supermarket chain": (
        "@GB Tesco 1919; Sainsbury's 1869; Asda 1949; Morrisons 1899; Waitrose 1904; @FR "
        "Carrefour 1959; Auchan 1961; Leclerc 1949; @DE Aldi 1946; Lidl 1973; Rewe 1927; "
        "Edeka 1907; @US Walmart 1962; Costco 1983; Kroger 1883; Safeway 1915; @DK Netto "
        "1981; Føtex 1960; Bilka 1970; Irma 1886; @NO Meny 1992; @SE ICA 1938; Hemköp 1958; "
        "Willys 1975; @NL Albert Heijn 1887; Jumbo 1921; @CH Migros 1925; Denner 1860; @ES "
        "Mercadona 1977; @PT Pingo Doce 1980; @IT Esselunga 1957; @PL Biedronka 1995; @IE "
        "Dunnes Stores 1944; SuperValu 1979; @AU Coles 1914; Woolworths 1924"
    ),
    "retailer": (
        "@SE IKEA 1943; H&M 1947; @GB Marks & Spencer 1884; John Lewis 1864; Primark 1969; "
        "Argos 1972; @ES Zara 1975; @JP Uniqlo 1984; Muji 1980; @US Macy's 1858; Sears 1892; "
        "Home Depot 1978; Best Buy 1966; @FR Decathlon 1976; Fnac 1954; @DE MediaMarkt 1979; "
        "Karstadt 1881"
    ),
    "restaurant chain": (
        "@US McDonald's 1940; Burger King 1953; KFC 1952; Pizza Hut 1958; Wendy's 1969; "
        "Domino's 1960; Taco Bell 1962; @GB Nando's 1987; Wagamama 1992; Pizza Express 1965"
    ),
    "coffee chain": (
        "@US Starbucks 1971; Dunkin' 1950; @GB Costa Coffee 1971; Caffè Nero 1997; Pret a "
        "Manger 1983; @CA Tim Hortons 1964; @SE Espresso House 1996; @IT Illy 1933"
    ),
    "hotel chain": (
        "@US Hilton 1919; Marriott 1927; Hyatt 1957; Best Western 1946; @GB Holiday Inn 1952; "
        "Premier Inn 1987; @FR Accor 1967; Ibis 1974; @SE Scandic 1963; @ES Meliá 1956"
    ),
    "shipping company": (
        "@DK Maersk 1904; DFDS 1866; @DE Hapag-Lloyd 1847; Hamburg Süd 1871; @GB Cunard 1840; "
        "P&O 1837; White Star Line 1845 1934; Stena Line 1962; @NO Hurtigruten 1893; Color "
        "Line 1990; @FR CMA CGM 1978; Brittany Ferries 1972; @CH MSC 1970; @TW Evergreen "
        "1968; @US Matson 1882; United Fruit 1899 1970"
    ),
    "railway company": (
        "@DE Deutsche Bahn 1994; Flixtrain 2018; @FR SNCF 1938; @AT ÖBB 1923; Westbahn 2008; "
        "@CH SBB 1902; @IT Trenitalia 2000; Italo 2006; @SE SJ 1856; @NO Vy 1996; @ES Renfe "
        "1941; @NL Nederlandse Spoorwegen 1938; @GB Eurostar 1994; ScotRail 1983; @US Amtrak "
        "1971; Union Pacific 1862; @CA Via Rail 1977; Canadian Pacific 1881"
    ),
    "energy company": (
        "@FR EDF 1946; Engie 2008; @DE E.ON 2000; RWE 1898; @SE Vattenfall 1909; @IT Enel "
        "1962; @ES Iberdrola 1992; Endesa 1944; @DK Ørsted 2006; @GB British Gas 1812; "
        "National Grid 1990; ScottishPower 1990; @NO Statkraft 1895; @FI Fortum 1998; @US "
        "Duke Energy 1904; Con Edison 1823; @PT EDP 1976"
    ),
    "mining company": (
        "@GB Rio Tinto 1873; Anglo American 1917; @AU BHP 1885; Fortescue 2003; @CH Glencore "
        "1974; @CL Codelco 1976; @ZA De Beers 1888; @US Newmont 1921; Freeport-McMoRan 1912; "
        "@CA Barrick Gold 1983; @SE Boliden 1924; LKAB 1890"
    ),
    "steel company": (
        "@LU ArcelorMittal 2006; @IN Tata Steel 1907; @DE Thyssenkrupp 1999; Salzgitter 1858; "
        "@US US Steel 1901; Bethlehem Steel 1904 2003; Nucor 1940; @JP Nippon Steel 1950; @KR "
        "Posco 1968; @SE SSAB 1978; @GB British Steel 1967; @AT Voestalpine 1938"
    ),
    "food company": (
        "@CH Nestlé 1866; @FR Danone 1919; @GB Unilever 1929; @US Kraft 1903; General Mills "
        "1928; Kellogg's 1906; Heinz 1869; PepsiCo 1965; @IT Barilla 1877; @DK Arla 2000; @DE "
        "Dr. Oetker 1891; @SE Findus 1945"
    ),
    "chocolate maker": (
        "@GB Cadbury 1824; Rowntree's 1862; Fry's 1761; @CH Lindt 1845; Toblerone 1908; "
        "Suchard 1826; @US Hershey 1894; @IT Ferrero 1946; Perugina 1907; @DE Ritter Sport "
        "1912; @BE Godiva 1926; Callebaut 1911; @FI Fazer 1891; @NO Freia 1889; @SE Marabou "
        "1916"
    ),
    "brewery": (
        "@NL Heineken 1864; Grolsch 1615; @DK Carlsberg 1847; Tuborg 1873; @IE Guinness 1759; "
        "@DE Löwenbräu 1383; Paulaner 1634; Beck's 1873; @CZ Pilsner Urquell 1842; Budvar "
        "1895; @BE Stella Artois 1926; @US Anheuser-Busch 1852; Coors 1873; @GB Fuller's 1845"
    ),
    "film studio": (
        "@US Warner Bros. = Warner Bros = Warner Brothers 1923; Paramount 1912; Universal "
        "Pictures 1912; Columbia Pictures 1918; MGM 1924; 20th Century Fox 1935; RKO 1928 "
        "1959; Disney = Walt Disney 1923; United Artists 1919; Pixar 1986; DreamWorks 1994; "
        "Lucasfilm 1971"
    ),
    "record label": (
        "@GB EMI 1931; Decca 1929; Virgin Records 1972; Island Records 1959; Parlophone 1923; "
        "Apple Corps 1968; @US Motown 1959; Columbia Records 1889; Atlantic Records 1947; "
        "Capitol Records 1942; RCA Victor 1929; Def Jam 1984; @DE Deutsche Grammophon 1898"
    ),
    "publisher": (
        "@GB Penguin 1935; Macmillan 1843; Bloomsbury 1986; Faber and Faber 1929; Longman "
        "1724; John Murray 1768; @US HarperCollins 1989; Random House 1927; Simon & Schuster "
        "1924; @FR Hachette 1826; Gallimard 1911; @DE Suhrkamp 1950; @SE Bonnier 1804"
    ),
    "games company": (
        "@JP Nintendo 1889; Sega 1960; Konami 1969; Namco 1955; @US Atari 1972; Activision "
        "1979; Electronic Arts 1982; @FR Ubisoft 1986; @GB Rockstar 1998"
    ),
    "watchmaker": (
        "@CH Rolex 1905; Patek Philippe 1839; Swatch 1983; Longines 1832; TAG Heuer 1860; "
        "Tissot 1853; @JP Seiko 1881; Casio 1946"
    ),
    "sportswear company": (
        "@US Nike 1964; Reebok 1958; Under Armour 1996; New Balance 1906; @DE Adidas 1949; "
        "Puma 1948; @GB Umbro 1920; @JP Asics 1949; @IT Fila 1911"
    ),
    "insurance company": (
        "@DE Allianz 1890; Munich Re 1880; @FR AXA 1816; @GB Lloyd's 1688; Prudential 1848; "
        "Aviva 2000; @CH Swiss Re 1863; Zurich Insurance 1872; @US AIG 1919; MetLife 1868"
    ),
    "consulting firm": (
        "@US McKinsey 1926; Boston Consulting Group 1963; Bain 1973; Booz Allen Hamilton "
        "1914; Accenture 1989; @GB Deloitte 1845; KPMG 1987; PwC 1998; @DE Roland Berger 1967"
    ),
    "chip maker": (
        "@US Intel 1968; AMD 1969; Nvidia 1993; Qualcomm 1985; Texas Instruments 1930; Micron "
        "1978; @TW TSMC 1987; MediaTek 1997; @DE Infineon 1999; @NL NXP 2006"
    ),
    "technology company": (
        "@US Google 1998; Apple = Apple Computer = Apple Inc 1976; Microsoft 1975; Amazon "
        "1994; Facebook 2004; IBM 1911; Twitter 2006; Hewlett-Packard 1939; Dell 1984; Oracle "
        "1977; Xerox 1906; @KR Samsung 1938; @JP Sony 1946; Toshiba 1939; Hitachi 1910; @FI "
        "Nokia 1865; @NL Philips 1891; @DE Siemens 1847"
    ),
    "lorry maker": (
        "@SE Scania 1891; Volvo 1927; @DE Magirus 1864; @IT Iveco 1975; @NL DAF 1928; @US "
        "Mack 1900; Kenworth 1923; @JP Hino 1942; Isuzu 1916"
    ),
    "motorcycle maker": (
        "@US Harley-Davidson 1903; @IT Ducati 1926; Vespa 1946; Moto Guzzi 1921; @JP Yamaha "
        "1955; Kawasaki 1896; @AT KTM 1953"
    ),
    "aircraft maker": (
        "@US Boeing 1916; Lockheed 1912; McDonnell Douglas 1967 1997; Douglas Aircraft 1921 "
        "1967; Cessna 1927; @FR Airbus 1970; Dassault 1929; @BR Embraer 1969; @CA Bombardier "
        "1942; @NL Fokker 1912 1996; @DE Junkers 1895; Messerschmitt 1938; Dornier 1914; @RU "
        "Tupolev 1922; @GB Hawker 1920; @SE Saab 1937"
    ),
    "tyre maker": (
        "@FR Michelin 1889; @US Goodyear 1898; Firestone 1900; B. F. Goodrich = Goodrich = "
        "B.F. Goodrich 1870; @IT Pirelli 1872; @JP Bridgestone 1931; @GB Dunlop 1890; @FI "
        "Nokian 1988"
    ),
}
"""Firms by trade."""

TRADES = {
    "supermarket chain": "supermarket group;supermarket chain;supermarket;grocery chain",
    "retailer": "retailer;retail chain;retail group;clothing chain;fashion chain;store chain",
    "restaurant chain": "restaurant chain;fast-food chain;burger chain;pizza chain",
    "coffee chain": "coffee chain;café chain;cafe chain",
    "hotel chain": "hotel chain;hotel group",
    "shipping company": "shipping company;shipping line;ferry company;ferry operator;shipping firm",
    "railway company": "railway company;rail company;train operator;rail operator;train company",
    "energy company": "energy company;power company;electricity company;energy firm;utility",
    "mining company": "mining company;mining group;mining firm;mining giant",
    "steel company": "steel company;steelmaker;steel maker;steel group",
    "oil company": "oil company;oil firm;oil giant;oil group",
    "food company": "food company;food group;food giant;dairy company",
    "chocolate maker": "chocolate maker;chocolate company;confectioner",
    "brewery": "brewery;brewer",
    "film studio": "film studio;film company;movie studio",
    "record label": "record label;record company;label",
    "publisher": "publisher;publishing house;publishing company",
    "games company": "games company;video-game company;game developer;video game company",
    "watchmaker": "watchmaker;watch company;watch maker",
    "sportswear company": "sportswear company;sportswear maker;sportswear brand",
    "insurance company": "insurance company;insurer",
    "consulting firm": "consulting firm;consultancy;management consultancy",
    "chip maker": "chip maker;chipmaker",
    "technology company": "technology company;tech company;technology firm;computer company",
    "lorry maker": "lorry maker;truck maker",
    "motorcycle maker": "motorcycle maker;motorbike maker",
    "aircraft maker": "aircraft maker;plane maker;aircraft manufacturer",
    "tyre maker": "tyre maker;tire maker;tyre company;tire company;rubber company",
    "car maker": "car maker;carmaker;car manufacturer;car company;automaker",
    "airline": "airline",
    "bank": "bank;investment bank",
    "drug company": "drug company;drugmaker;pharmaceutical company;pharmaceutical firm",
    "telephone company": "telephone company;phone company;mobile operator;telecoms company",
    "toy maker": "toy maker;toy company;toymaker",
    "auction house": "auction house",
    "newspaper": "newspaper;daily newspaper;daily",
    "news agency": "news agency",
    "broadcaster": "broadcaster;television channel;television station;television network",
    "university": "university",
    "think tank": "think tank",
    "space agency": "space agency",
}
"""What a text calls firms and other bodies that are of a known sort."""
