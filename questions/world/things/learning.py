"""Languages, beliefs, and what is taught at schools and universities."""

from __future__ import annotations

from questions.world.things.sort import Sort

_SPEAK = "language speak spoke spoken translat word dialect wrote written vocabular linguist"

LEARNING = (
    Sort(
        "European language",
        "language",
        "?English; ?French; ?German; ?Spanish; ?Italian; ?Portuguese; ?Dutch; ?Russian; "
        "?Polish; ?Swedish; ?Norwegian; ?Danish; ?Finnish; ?Greek; ?Hungarian; ?Czech; "
        "?Romanian; ?Bulgarian; ?Ukrainian; ?Turkish; ?Welsh; ?Irish; ?Basque; ?Catalan; "
        "?Icelandic; ?Estonian; ?Latvian; ?Lithuanian; ?Albanian",
        countable=False,
        signs=_SPEAK,
    ),
    Sort(
        "Asian language",
        "language",
        "Mandarin; ?Chinese; ?Japanese; ?Korean; Hindi; Urdu; Bengali; Tamil; ?Arabic; ?Hebrew; "
        "?Persian = Farsi; ?Thai; ?Vietnamese; ?Indonesian; Malay; Tagalog; Punjabi; Cantonese; "
        "Nepali; Burmese; Khmer; Mongolian",
        countable=False,
        signs=_SPEAK,
    ),
    Sort(
        "African language",
        "language",
        "Swahili; Hausa; ?Zulu; ?Yoruba; ?Igbo; Amharic; Xhosa; Afrikaans; ?Somali; "
        "Kinyarwanda; Shona; Wolof; Oromo; Lingala; Tigrinya",
        countable=False,
        signs=_SPEAK,
    ),
    Sort(
        "American language",
        "language",
        "Quechua; Aymara; Guarani; Nahuatl; ?Navajo; ?Cherokee; Inuktitut; ?Maya; ?Cree; ?Ojibwe",
        countable=False,
        signs=_SPEAK,
    ),
    Sort(
        "ancient language",
        "language",
        "?Latin; Sanskrit; Aramaic; Sumerian; Akkadian; Old Norse; Ancient Greek; Coptic; Old "
        "English; Phoenician",
        countable=False,
        signs=_SPEAK,
    ),
    Sort(
        "religion",
        "religion",
        "Christianity; Islam; Judaism; Hinduism; Buddhism; Sikhism; Taoism; Shinto; "
        "Zoroastrianism; Jainism; Confucianism; Baha’i",
        countable=False,
    ),
    Sort(
        "members of a religion",
        "religious group",
        "Christian; Muslim; Jew; Hindu; Buddhist; Sikh; Zoroastrian; Jain; Taoist",
    ),
    Sort(
        "Christian denomination",
        "denomination",
        "Catholic; Protestant; Methodist; Baptist; Lutheran; Quaker; Mormon; Anglican; "
        "Presbyterian; Calvinist",
    ),
    Sort(
        "natural science",
        "subject",
        "physics; chemistry; biology; astronomy; geology; mathematics; botany; zoology; "
        "meteorology; biochemistry; genetics; ecology; oceanography; statistics",
        countable=False,
    ),
    Sort(
        "humanity or social science",
        "subject",
        "history; philosophy; psychology; sociology; economics; law; archaeology; anthropology; "
        "theology; linguistics; literature; geography; political science; journalism; "
        "education; art history; musicology",
        countable=False,
    ),
    Sort(
        "applied science",
        "subject",
        "medicine; engineering; architecture; computer science; agriculture; dentistry; "
        "nursing; veterinary medicine; pharmacy; business administration; accounting; forestry; "
        "aviation; biotechnology",
        countable=False,
    ),
    Sort(
        "ideology",
        "ideology",
        "communism; socialism; liberalism; fascism; capitalism; anarchism; conservatism; "
        "feminism; nationalism; pacifism; environmentalism",
        countable=False,
    ),
    Sort(
        "alphabet",
        "script",
        "Braille; Cyrillic; hieroglyphs; cuneiform; runes; Morse code; shorthand",
        countable=False,
    ),
)
