"""Saved web pages: the story, what stands beside it, and what the page says about itself."""

import pytest

from questions.errors import SourceError
from questions.sources import web_page

FIRST = (
    "The mill on the Lenn closed in 2012, after it had ground flour for more than three hundred"
    " years and had fed most of the valley."
)
SECOND = (
    "Builders put a roof of glass on the old walls in 2021, and the town moved its library into"
    " the building in January 2024."
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head>
<title>The mill becomes a library | Valley Courier</title>
<meta property="article:published_time" content="2024-02-14T10:00:00+00:00">
<link rel="canonical" href="https://example.org/mill">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
</head><body>
<div class="cookie-banner"><p>We use cookies to give you the best experience.</p></div>
<nav><ul><li><a href="#">Home</a></li><li><a href="#">News</a></li></ul></nav>
<article>
<h1>The mill becomes a library</h1>
<p class="byline">By Jane Doe</p>
<figure><img src="a.jpg"><figcaption>The mill in 1931.</figcaption></figure>
<p>{FIRST}<sup class="reference"><a href="#1">[12]</a></sup></p>
<h2>A roof of glass<span class="mw-editsection">[edit]</span></h2>
<table><tr><th>Visitors</th><td>12,000</td></tr></table>
<p>{SECOND}</p>
<p>The roof covers 840 m<sup>2</sup> and cost £3.4&nbsp;million.</p>
<p>Read more: Why the old bridge will not be rebuilt.</p>
</article>
<aside><h2>Most read</h2><ul><li>Choir wins again <time>12 May 2023</time></li></ul></aside>
<footer><p>© 2024 Valley Courier. All rights reserved.</p></footer>
</body></html>"""


def page_of(head: str = "", body: str = "") -> str:
    story = f"<article><p>{FIRST}</p><p>{SECOND}</p></article>"
    return f"<html><head>{head}</head><body>{body}{story}</body></html>"


def test_the_story_is_read_without_what_stands_beside_it() -> None:
    assert web_page.read(PAGE, name="mill.html").article.text.split("\n\n") == [
        FIRST,
        SECOND,
        "The roof covers 840 m² and cost £3.4 million.",
    ]


def test_the_page_says_what_it_is() -> None:
    article = web_page.read(PAGE, name="mill.html").article

    assert article.title == "The mill becomes a library"
    assert article.source == "https://example.org/mill"
    assert article.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert article.language == "en-GB"
    assert article.published is not None
    assert str(article.published.earliest) == "2024-02-14"


def test_what_is_left_out_is_said() -> None:
    left_out = [omission.text for omission in web_page.read(PAGE, name="mill.html").left_out]

    for words in (
        "cookies",
        "Home News",
        "By Jane Doe",
        "in 1931",
        "Visitors 12,000",
        "Choir",
        "©",
    ):
        assert any(words in text for text in left_out), words


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta name="date" content="2024-02-14">', "", "2024-02-14"),
        ('<meta itemprop="datePublished" content="14 February 2024">', "", "2024-02-14"),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",'
                ' "datePublished": "2024-02-14T09:00:00Z"}]}</script>'
            ),
            "",
            "2024-02-14",
        ),
        ("", '<p><time datetime="2024-02-14">yesterday</time></p>', "2024-02-14"),
        ("", '<p class="published-on">14 February 2024</p>', "2024-02-14"),
        ("", "<div>Published 14 February 2024, updated 1 March 2024</div>", "2024-02-14"),
        ('<meta name="date" content="02/03/2024">', "", None),
        ('<script type="application/ld+json">{broken</script>', "", None),
        ("", "<time>12 May 2023</time> <time>13 May 2023</time>", None),
        ("", "", None),
    ],
)
def test_the_date_is_found_or_absent(head: str, body: str, day: str | None) -> None:
    published = web_page.read(page_of(head, body), name="mill.html").article.published

    assert (str(published.earliest) if published else None) == day


@pytest.mark.parametrize(
    ("path", "days"),
    [
        ("2010/08/13/the-mill", "2010-08-13/2010-08-13"),
        ("2010/POLITICS/08/13/mill.html", "2010-08-13/2010-08-13"),
        ("story/2010-08-13/mill", "2010-08-13/2010-08-13"),
        ("2010/05/the-mill/", "2010-05-01/2010-05-31"),
        ("2010/02/30/the-mill", ""),
        ("mills/2010/", ""),
        ("a/1871/10/08/fire", ""),
    ],
)
def test_the_address_of_a_page_may_tell_its_day(path: str, days: str) -> None:
    page = page_of(f'<link rel="canonical" href="https://example.org/{path}">')
    published = web_page.read(page, name="mill.html").article.published

    assert days == (f"{published.earliest}/{published.latest}" if published else "")


def test_a_heading_that_names_a_section_of_the_site_is_no_headline() -> None:
    page = page_of("<title>The mill closes</title>", "<h1>Town news</h1><h2>The mill closes</h2>")

    assert web_page.read(page, name="mill.html").article.title == "The mill closes"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("As <a>Ann Hale</a>reports, it rained.", "As Ann Hale reports, it rained."),
        ("It was in the<a>Times</a>.", "It was in the Times."),
        ("The <a>Bolivia</a>n mill.", "The Bolivian mill."),
        ("The <a>mill</a>stones.", "The millstones."),
        ("It closed.“We wept,” he said.", "It closed. “We wept,” he said."),
        ('It closed."We wept," he said.', 'It closed. "We wept," he said.'),
        ('He said: "It closed."We wept.', 'He said: "It closed." We wept.'),
        ("It closed.The roof fell.", "It closed. The roof fell."),
        ("It runs Node.Js in the U.S.A. now.", "It runs Node.Js in the U.S.A. now."),
        ("<b>A new roof</b><br>It cost a lot.", "It cost a lot."),
        ("<b>Ann Hale</b> was a miller.", "Ann Hale was a miller."),
    ],
)
def test_what_the_markup_runs_together_is_parted(page: str, text: str) -> None:
    article = web_page.read(page_of().replace(SECOND, page), name="mill.html").article

    assert article.text == f"{FIRST}\n\n{text}"


@pytest.mark.parametrize(
    ("kind", "modified", "day"),
    [
        ("Article", "2019-09-26", "2019-09-26"),
        ("Article", "2001-11-02", "2001-10-29"),
        ("NewsArticle", "2019-09-26", "2001-10-29"),
    ],
    ids=["of an encyclopedia", "corrected soon", "of a newspaper"],
)
def test_a_text_that_lives_is_of_the_day_of_its_last_revision(
    kind: str, modified: str, day: str
) -> None:
    data = f'{{"@type": "{kind}", "datePublished": "2001-10-29", "dateModified": "{modified}"}}'
    page = page_of(f'<script type="application/ld+json">{data}</script>')
    published = web_page.read(page, name="mill.html").article.published

    assert str(published.earliest if published else None) == day


def test_a_section_of_references_is_no_story() -> None:
    page = page_of().replace(
        "</article>",
        "<h2>See also</h2><ul><li>Mills of the valley.</li></ul>"
        "<h2>References</h2><p>Ahl, P. (1999). The mills of the north.</p></article>",
    )

    assert web_page.read(page, name="mill.html").article.text == f"{FIRST}\n\n{SECOND}"


def test_paragraphs_that_are_parted_by_line_breaks_stay_apart() -> None:
    page = f"<html><body><div><h1>The mill</h1>{FIRST}<br> <br>{SECOND}</div></body></html>"

    assert web_page.read(page, name="mill.html").article.text == f"{FIRST}\n\n{SECOND}"


def test_a_table_that_arranges_a_page_is_opened() -> None:
    page = f"<table><tr><td>Menu</td><td><p>{FIRST}</p><p>{SECOND}</p></td></tr></table>"

    text = web_page.read(f"<html><body>{page}</body></html>", name="mill.html").article.text
    assert text == f"{FIRST}\n\n{SECOND}"


def test_entities_of_the_outside_are_not_loaded() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + page_of(body="&x;")

    assert web_page.read(page, name="mill.html").article.text == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><body><script>let a = '<p>The mill closed.</p>'</script></body></html>",
        "<html><body>" + "<div>" * 50_000 + "The mill closed." + "</body></html>",
    ],
    ids=["empty", "script only", "very deep"],
)
def test_a_page_without_a_story_is_refused(page: str) -> None:
    with pytest.raises(SourceError):
        web_page.read(page, name="mill.html")


def test_malformed_html_is_read_as_far_as_it_goes() -> None:
    page = f"<html><body><article><p>{FIRST}<p>{SECOND}<div></p></b>"

    assert web_page.read(page, name="mill.html").article.text == f"{FIRST}\n\n{SECOND}"
