"""Forms, filled in as a person would."""

from __future__ import annotations

from tests.quizapp.web.checking import CheckedClient, Page


def start(client: CheckedClient, quiz_id: int, **fields: str) -> str:
    """Begin an attempt, and tell its address."""
    response = client.send(f"/quizzes/{quiz_id}/attempts", **fields)
    assert response.status_code == 303, response.text
    return response.location


def option(page: Page, text: str) -> dict[str, str]:
    """The field that chooses the option with these words."""
    (found,) = [each for each in page.all("label") if each.text == text]
    (field,) = [each for each in page.all("input") if found in each.within]
    return {field.get("name"): field.get("value")}


def places(page: Page, *texts: str) -> dict[str, str]:
    """The fields that put the events with these words in this order."""
    labels = {each.text: each.get("for") for each in page.all("label")}
    names = {each.get("id"): each.get("name") for each in page.all("select")}
    return {
        names[labels[f"Place of “{text}”"]]: str(place) for place, text in enumerate(texts, start=1)
    }


def form_of(page: Page) -> dict[str, str]:
    """What a form would send as it stands."""
    fields = {
        each.get("name"): each.get("value")
        for each in page.all("input")
        if each.get("type") in {"text", "hidden"} or "checked" in each.attributes
    }
    fields |= {each.get("name"): "".join(each.words) for each in page.all("textarea")}
    for each in page.all("option"):
        for field in (around.get("name") for around in each.within if around.tag == "select"):
            if "selected" in each.attributes or field not in fields:
                fields[field] = each.get("value")
    return {name: value for name, value in fields.items() if name and name != "csrf_token"}


RIGHT_ORDER = [
    "The brig Fulmar breaks up",
    "Masons lay a stone",
    "Gas replaces oil",
    "The light becomes automatic",
]
