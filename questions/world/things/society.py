"""Money, law, family, time and units."""

from __future__ import annotations

from questions.world.things.sort import Sort

SOCIETY = (
    Sort(
        "currency",
        "currency",
        "dollar; euro; ?pound; yen/yen; franc; krona/kronor; peso; rupee; rouble = ruble; "
        "yuan/yuan; won/won; lira; dinar; shekel; zloty; rand/rand; real/reais; riyal; dirham; "
        "baht/baht; forint; koruna; shilling; naira/naira",
        signs="currency money coin banknote exchange",
    ),
    Sort(
        "crime",
        "crime",
        "murder; theft; robbery; burglary; fraud; arson; blackmail; kidnapping; smuggling; "
        "bribery; treason; perjury; espionage; forgery; assault; piracy; shoplifting; tax "
        "evasion; money laundering; manslaughter; embezzlement; vandalism; corruption; extortion; "
        "poaching; libel; trespass; human trafficking; identity theft; insider trading; looting; "
        "drug trafficking; sabotage; tax fraud; contempt of court; obstruction of justice",
        countable=False,
    ),
    Sort(
        "punishment",
        "punishment",
        "prison sentence; fine; community service; death penalty; exile; house arrest; "
        "electronic tag; flogging; hard labour; suspended sentence",
    ),
    Sort(
        "relative",
        "relative",
        "mother; father; sister; brother; aunt; uncle; cousin; grandmother; grandfather; niece; "
        "nephew; son; daughter; wife/wives; husband; stepfather; stepmother; "
        "mother-in-law/mothers-in-law; brother-in-law/brothers-in-law",
    ),
    Sort(
        "month",
        "month",
        "January; February; March; April; May; June; July; August; September; October; "
        "November; December",
        countable=False,
    ),
    Sort(
        "day of the week",
        "day of the week",
        "Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday",
    ),
    Sort(
        "festival",
        "festival",
        "Christmas; Easter; New Year; Ramadan; Diwali; Hanukkah; Halloween; Carnival; "
        "Thanksgiving; Passover; Chinese New Year; Midsummer; Valentine’s Day; Mother’s Day; "
        "May Day",
        countable=False,
    ),
    Sort(
        "ceremony",
        "ceremony",
        "wedding; funeral; christening; coronation; graduation; inauguration; birthday party; "
        "engagement party; parade; prize-giving; opening ceremony",
    ),
    Sort(
        "unit of length",
        "unit",
        "metre = meter; kilometre = kilometer; mile; inch; foot/feet; yard; centimetre = "
        "centimeter; nautical mile; light year",
    ),
    Sort("unit of weight", "unit", "gram; kilogram = kilo; ton = tonne; ounce; stone/stone; pound"),
    Sort("unit of volume", "unit", "litre = liter; gallon; pint; barrel; cubic metre; millilitre"),
    Sort(
        "school",
        "kind of school",
        "primary school; secondary school; nursery school; boarding school; grammar school; "
        "university; evening school; drama school; music school; language school; technical "
        "college; night school; military academy",
    ),
    Sort(
        "branch of industry",
        "industry",
        "tourism; agriculture; fishing; mining; forestry; shipbuilding; banking; construction; "
        "textile manufacturing; car manufacturing; advertising; insurance; fashion; publishing; "
        "whaling; steelmaking",
        countable=False,
    ),
    Sort(
        "armed force",
        "armed force",
        "army; navy; air force; coastguard; militia; border guard",
    ),
    Sort(
        "form of protest",
        "form of protest",
        "strike; demonstration = march = rally; boycott; petition; hunger strike; sit-in; "
        "blockade; riot; occupation; vigil",
    ),
    Sort(
        "vote",
        "event",
        "election; referendum; opinion poll; census",
    ),
    Sort(
        "revolt",
        "event",
        "?coup/coups; uprising = revolution = revolt; mutiny; general strike; civil war",
        signs="military power seiz overthr junta army generals president regime",
    ),
    Sort(
        "tax",
        "tax",
        "income tax; value added tax = VAT; property tax; inheritance tax; customs duty; road "
        "tax; carbon tax",
    ),
)
