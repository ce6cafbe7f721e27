"""What every page must be, whatever it shows: checked on each response that a test fetches."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quizapp.web.headers import SECURITY_HEADERS

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
DRAWN = {"path", "rect", "circle", "line", "polyline"}
BLOCK = {
    *("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure"),
    *("footer", "form", "h1", "h2", "h3", "h4", "header", "main", "nav", "ol", "p", "section"),
    *("table", "ul"),
}
INTERACTIVE = {"a", "button", "select", "textarea", "label", "summary"}
NEVER_NESTED = {"a": INTERACTIVE - {"label"}, "button": INTERACTIVE, "form": {"form"}}
FIELDS = {"input", "select", "textarea"}
SAYS_NOTHING = {"hidden", "submit", "button"}


class Element:
    """An element of a page with its attributes, its ancestors, and the text within it."""

    def __init__(self, tag: str, attributes: dict[str, str | None], within: list[Element]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.within = within
        self.words: list[str] = []

    @property
    def text(self) -> str:
        """The words within it, spaces made one."""
        return " ".join("".join(self.words).split())

    def get(self, name: str) -> str:
        """An attribute, or ""."""
        return self.attributes.get(name) or ""

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attributes}>"


class Page(HTMLParser):
    """A page taken apart; what is wrong with its nesting is in `problems`."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.problems: list[str] = []
        self.doctype = ""
        self.feed(html)
        self.close()
        self.problems += [f"{element} is never closed" for element in self.open]

    def handle_decl(self, decl: str) -> None:
        """Note the document type."""
        self.doctype = decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.problems.append(f"<{tag}> has an attribute twice: {names}")
        element = Element(tag, dict(attrs), list(self.open))
        self._check_nesting(element)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself, as only drawings have them."""
        if tag not in DRAWN:
            self.problems.append(f"<{tag}/> closes itself outside of a drawing")
        self.elements.append(Element(tag, dict(attrs), list(self.open)))

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element, which must be the one that is named."""
        if not self.open or self.open[-1].tag != tag:
            self.problems.append(f"</{tag}> closes nothing; open: {self.open[-1:]}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Give words to every element around them."""
        for element in self.open:
            element.words.append(data)

    def _check_nesting(self, element: Element) -> None:
        above = [each.tag for each in self.open]
        if element.tag in BLOCK and "p" in above:
            self.problems.append(f"{element} stands within a <p>")
        for outer, inner in NEVER_NESTED.items():
            if outer in above and element.tag in inner:
                self.problems.append(f"{element} stands within an <{outer}>")
        if above[-1:] in (["ul"], ["ol"]) and element.tag not in {"li", "template"}:
            self.problems.append(f"{element} stands in a list, outside of an <li>")

    def all(self, *tags: str) -> list[Element]:
        """The elements with one of these tags, in the order of the page."""
        return [element for element in self.elements if element.tag in tags]

    def one(self, tag: str) -> Element:
        """The only element with this tag."""
        (found,) = self.all(tag)
        return found


def problems_of(html: str) -> list[str]:
    """What is wrong with a page, in sentences."""
    page = Page(html)
    return [
        *page.problems,
        *_frame(page),
        *_names(page),
        *_fields(page),
        *_inline(page),
        *_headings(page),
    ]


def _frame(page: Page) -> list[str]:
    found = []
    if page.doctype.lower() != "doctype html":
        found.append("there is no <!doctype html>")
    if page.one("html").get("lang") == "":
        found.append("the page has no language")
    if len(page.all("h1")) != 1:
        return [*found, f"there are {len(page.all('h1'))} h1 instead of one"]
    if not page.one("title").text.startswith(page.one("h1").text):
        found.append(f"title {page.one('title').text!r} begins unlike {page.one('h1').text!r}")
    if len(page.all("main")) != 1:
        found.append("there is not exactly one <main>")
    return found


def _names(page: Page) -> list[str]:
    ids = Counter(element.get("id") for element in page.elements if "id" in element.attributes)
    found = [f"the id {name!r} stands {times} times" for name, times in ids.items() if times > 1]
    for element in page.elements:
        references = [element.get("for")] if element.tag == "label" else []
        references += element.get("aria-labelledby").split()
        references += element.get("aria-describedby").split()
        references += [element.get("form")]
        if element.tag == "a" and element.get("href").startswith("#"):
            references.append(element.get("href")[1:])
        found += [
            f"{element} speaks of {name!r}" for name in references if name and name not in ids
        ]
    return found


def _fields(page: Page) -> list[str]:
    labelled = {label.get("for") for label in page.all("label") if label.text}
    found = []
    for element in page.all(*FIELDS):
        if element.get("type") in SAYS_NOTHING:
            continue
        wrapped = any(each.tag == "label" and each.text for each in element.within)
        if not (wrapped or element.get("id") in labelled or element.get("aria-label")):
            found.append(f"{element} has no label")
    in_template = [each for each in page.all("button", "a") if not _is_inert(each)]
    found += [
        f"{each} has no words"
        for each in in_template
        if not each.text and not each.get("aria-label")
    ]
    for form in page.all("form"):
        names = [each.get("name") for each in page.all("input") if form in each.within]
        if form.get("method").lower() == "post" and "csrf_token" not in names:
            found.append(f"{form} has no token against forgery")
    return found


def _is_inert(element: Element) -> bool:
    return any(each.tag == "template" for each in element.within)


def _inline(page: Page) -> list[str]:
    found = [f"{each} is an inline style" for each in page.all("style")]
    found += [f"{each} is an inline script" for each in page.all("script") if not each.get("src")]
    for element in page.elements:
        bad = [name for name in element.attributes if name == "style" or name.startswith("on")]
        found += [f"{element} has the inline {name}" for name in bad]
        for name in ("href", "src", "action"):
            if element.get(name).startswith(("http:", "https:", "//", "javascript:")):
                outside = not element.get(name).startswith("http://localhost/")
                found += [f"{element} leads elsewhere"] if outside else []
    return found


def _headings(page: Page) -> list[str]:
    levels = [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4")]
    steps = zip([0, *levels], levels, strict=False)
    return [
        f"a heading skips from h{before} to h{level}"
        for before, level in steps
        if level > before + 1
    ]


class CheckedClient(FlaskClient):
    """A test client that checks what it fetches: headers always, and each page as a page."""

    kept_token = ""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:  # noqa: ANN401 - as its base
        """Fetch, and check."""
        kwargs.setdefault("buffered", True)
        response = super().open(*args, **kwargs)
        for name, value in SECURITY_HEADERS.items():
            assert response.headers.get(name) == value, (response.request.path, name)
        if response.mimetype == "text/html" and response.data and response.status_code != 302:
            redirected = 300 <= response.status_code < 400
            found = [] if redirected else problems_of(response.text)
            assert not found, (response.request.path, found)
        return response

    def page(self, address: str, status: int = 200) -> Page:
        """Fetch a page, and take it apart."""
        response = self.get(address)
        assert response.status_code == status, (address, response.status_code, response.text[:500])
        return Page(response.text)

    def token(self, address: str = "/sign-in") -> str:
        """The token against forgery of this browser."""
        fields = Page(self.get(address, follow_redirects=True).text).all("input")
        return next(each.get("value") for each in fields if each.get("name") == "csrf_token")

    def send(self, address: str, **fields: str | int | list[str]) -> TestResponse:
        """Send a form, with its token; a field may have several values in a list."""
        response = self.post(address, data={"csrf_token": self.known_token(), **fields})
        if address in {"/sign-in", "/sign-out", "/password"}:
            self.kept_token = ""
        return response

    def known_token(self) -> str:
        """The token of the session, fetched once and again after it is renewed."""
        self.kept_token = self.kept_token or self.token()
        return self.kept_token
