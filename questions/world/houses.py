"""Colleges, hospitals, orchestras, theatres and the like that are known in the world.

A year behind a name is that of its foundation; "@GB" goes before those of a country.
"""

from __future__ import annotations

HOUSES = {
    "college": (
        "@US Smith College 1871; Vassar College 1861; Wellesley College 1870; Amherst College "
        "1821; Williams College 1793; Swarthmore College 1864; Bryn Mawr College 1885; "
        "Barnard College 1889; Mount Holyoke College 1837; Oberlin College 1833; @GB Balliol "
        "College; Magdalen College; Girton College 1869; Newnham College 1871; Somerville "
        "College 1879; Imperial College 1907; Goldsmiths College 1891"
    ),
    "hospital": (
        "@US Massachusetts General Hospital 1811; Johns Hopkins Hospital 1889; Bellevue "
        "Hospital 1736; Mount Sinai Hospital 1852; Pennsylvania Hospital 1751; @GB Guy's "
        "Hospital 1721; St Thomas' Hospital; St Bartholomew's Hospital; Great Ormond Street "
        "Hospital 1852; Addenbrooke's Hospital 1766; @FR the Necker Hospital 1778; the "
        "Salpêtrière Hospital 1656; the Charité Hospital; the Cochin Hospital 1780; @DE the "
        "Eppendorf Hospital 1889; @CA Toronto General Hospital 1829"
    ),
    "orchestra": (
        "@DE the Berlin Philharmonic 1882; the Munich Philharmonic 1893; the Gewandhaus "
        "Orchestra; @AT the Vienna Philharmonic 1842; @GB the London Symphony Orchestra 1904; "
        "the London Philharmonic Orchestra 1932; the Hallé Orchestra 1858; @NL the "
        "Concertgebouw Orchestra 1888; @US the New York Philharmonic 1842; the Chicago "
        "Symphony Orchestra 1891; the Boston Symphony Orchestra 1881; the Cleveland Orchestra "
        "1918; the Philadelphia Orchestra 1900; @NO the Oslo Philharmonic 1919"
    ),
    "zoo": (
        "@GB London Zoo 1828; Edinburgh Zoo 1913; Chester Zoo 1931; Bristol Zoo 1836; @DE "
        "Berlin Zoo 1844; Leipzig Zoo 1878; Frankfurt Zoo 1858; @CZ Prague Zoo 1931; Brno Zoo "
        "1953; @AT Schönbrunn Zoo; @CH Basel Zoo 1874; Zurich Zoo 1929; @DK Copenhagen Zoo "
        "1859; @US the Bronx Zoo 1899; San Diego Zoo 1916; the Woodland Park Zoo 1899; "
        "Brookfield Zoo 1934; Philadelphia Zoo 1874; @AU Taronga Zoo 1916; Melbourne Zoo 1862"
    ),
    "theatre or opera house": (
        "@GB the Royal Opera House 1732; Covent Garden; the Globe Theatre 1599; the Old Vic "
        "1818; Sadler's Wells Theatre; @IT La Scala 1778; the Teatro San Carlo 1737; La "
        "Fenice 1792; @RU the Bolshoi Theatre 1776; the Mariinsky Theatre 1860; @AT the "
        "Vienna State Opera 1869; the Burgtheater 1741; @FR the Comédie-Française 1680; the "
        "Opéra Bastille 1989; @US the Metropolitan Opera 1883; the Apollo Theater 1914; @AU "
        "the Sydney Opera House 1973; @DE the Semperoper 1841"
    ),
    "library": (
        "@GB the British Library 1973; the Bodleian Library 1602; the Cambridge University "
        "Library; the National Library of Scotland 1925; the London Library 1841; @US the "
        "Library of Congress 1800; the New York Public Library 1895; the Boston Public "
        "Library 1848; the Newberry Library 1887; @IT the Vatican Library; the Laurentian "
        "Library; @FR the French National Library; @DE the Berlin State Library; the Bavarian "
        "State Library"
    ),
    "political party": (
        "the Labour Party; the Conservative Party; the Liberal Party; the Centre Party; the "
        "Green Party; the Communist Party; the Social Democratic Party; the Progress Party; "
        "the Socialist Party; the Republican Party; the Democratic Party; the Christian "
        "Democratic Party"
    ),
}
"""Houses that people study, work, are healed or entertained at; and political parties."""
