"""Parts of countries, by what their country calls them."""

from __future__ import annotations

REGIONS = {
    "English county": (
        "Essex; Kent; Sussex; Surrey; Norfolk; Suffolk; Cornwall; Devon; Dorset; Somerset; "
        "Wiltshire; Hampshire; Yorkshire; Lancashire; Cumbria; Northumberland; Lincolnshire; "
        "Cheshire; Shropshire; Staffordshire; Derbyshire; Nottinghamshire; Leicestershire; "
        "Warwickshire; Worcestershire; Gloucestershire; Herefordshire; Oxfordshire; "
        "Berkshire; Buckinghamshire; Bedfordshire; Hertfordshire; Cambridgeshire; "
        "Northamptonshire"
    ),
    "Scottish county": (
        "Aberdeenshire; Ayrshire; Fife; Perthshire; Argyll; Caithness; Dumfriesshire; "
        "Lanarkshire; Inverness-shire; Midlothian; East Lothian; Berwickshire; Roxburghshire; "
        "Banffshire"
    ),
    "Irish county": (
        "Donegal = County Donegal; County Mayo; County Kerry; County Clare; County Galway; "
        "County Cork; County Sligo; Tipperary = County Tipperary; Roscommon = County "
        "Roscommon; Leitrim = County Leitrim; Kildare = County Kildare; County Meath; County "
        "Wicklow"
    ),
    "French region": (
        "Brittany; Normandy; Provence; Burgundy; Alsace; Aquitaine; Picardy; Auvergne; "
        "Lorraine; Gascony; Languedoc; Limousin; Savoy"
    ),
    "Italian region": (
        "Tuscany; Lombardy; Umbria; Piedmont; Veneto; Liguria; Calabria; Apulia = Puglia; "
        "Campania; Lazio; Abruzzo; Basilicata; Emilia-Romagna; Molise"
    ),
    "Spanish region": (
        "Andalusia; Catalonia; Asturias; Cantabria; Castile; Extremadura; Aragon; Navarre; "
        "the Basque Country; La Rioja"
    ),
    "Portuguese region": (
        "the Alentejo; the Algarve; the Minho; the Ribatejo; Trás-os-Montes; the Beira Alta"
    ),
    "German state": (
        "Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Saarland; Lower Saxony; "
        "Saxony-Anhalt; North Rhine-Westphalia; Rhineland-Palatinate; Schleswig-Holstein; "
        "Baden-Württemberg; Mecklenburg-Western Pomerania"
    ),
    "Austrian state": (
        "Tyrol; Styria; Carinthia; Burgenland; Vorarlberg; Lower Austria; Upper Austria"
    ),
    "Swiss canton": (
        "Graubünden = Grisons; Valais; Ticino; Uri; Schwyz; Vaud; Thurgau; Aargau; Appenzell; "
        "Glarus"
    ),
    "Dutch province": (
        "Friesland; Drenthe; Zeeland; Gelderland; Limburg; North Holland; South Holland; "
        "North Brabant; Overijssel; Flevoland"
    ),
    "Swedish province": (
        "Scania = Skåne; Småland; Dalarna; Värmland; Hälsingland; Jämtland; Halland; "
        "Blekinge; Östergötland; Södermanland; Västergötland; Norrbotten"
    ),
    "Norwegian county": (
        "Finnmark; Nordland; Telemark; Hedmark; Oppland; Rogaland; Hordaland; Trøndelag; "
        "Buskerud; Østfold; Vestfold; Troms"
    ),
    "historical region of Central Europe": (
        "Silesia; Bohemia; Moravia; Pomerania; Masuria; Transylvania; Wallachia; Bukovina; Banat"
    ),
    "Indian state": (
        "Kerala; Gujarat; Rajasthan; Bihar; Assam; Tamil Nadu; Karnataka; Maharashtra; "
        "Odisha; West Bengal; Uttar Pradesh; Madhya Pradesh; Andhra Pradesh; Telangana; "
        "Haryana; Sikkim; Nagaland; Manipur; Himachal Pradesh; Jharkhand; Chhattisgarh; "
        "Uttarakhand"
    ),
    "Chinese province": (
        "Sichuan; Yunnan; Guangdong; Fujian; Zhejiang; Jiangsu; Shandong; Hunan; Hubei; "
        "Henan; Hebei; Shanxi; Shaanxi; Gansu; Anhui; Guizhou; Jiangxi; Liaoning; "
        "Heilongjiang; Qinghai"
    ),
    "Mexican state": (
        "Chiapas; Yucatán; Sonora; Jalisco; Michoacán; Tabasco; Sinaloa; Nayarit; Quintana Roo"
    ),
    "Canadian province": (
        "Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New "
        "Brunswick"
    ),
    "Australian state": (
        "New South Wales; Victoria; Queensland; Tasmania; South Australia; Western Australia"
    ),
    "part of the United Kingdom": "England; Scotland; Wales; Northern Ireland",
}
"""Parts of countries, each table without those whose name is better known for something else."""
