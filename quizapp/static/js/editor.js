// The form of an item: what is typed is kept and checked as one goes, and evidence is marked in the
// text of its article. Without this, the buttons of the form do the same.

import { enhanceAll } from "./widgets.js";
import { say } from "./words.js";

const form = document.querySelector("form[data-editor]");
const kept = form.querySelector("[data-kept]");
const findings = form.querySelector("[data-findings]");
const PAUSE = 1200;

const send = async (address) => {
  const response = await fetch(address, {
    method: "POST",
    body: new FormData(form),
    headers: { Accept: "application/json" },
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

const keep = async () => {
  try {
    const { others, revision } = await send(form.dataset.draft);
    const told = [say("Your draft is kept.")];
    if (others.length) told.push(say("At work on it too: %(names)s.", { names: others.join(", ") }));
    if (revision > Number(form.elements.based_on.value)) {
      told.push(say("Revision %(number)s was saved meanwhile; saving will show you both.", { number: revision }));
    }
    kept.textContent = told.join(" ");
  } catch {
    kept.textContent = say("Your draft could not be kept; it still stands in this form.");
  }
};

const SEVERITIES = { blocking: say("Blocking"), warning: say("Warning"), note: say("Note") };

const line = (severity, message, repair, place) => {
  const item = document.createElement("li");
  const tag = document.createElement("span");
  const words = document.createElement("span");
  item.className = "finding";
  tag.className = `tag ${{ blocking: "bad", warning: "careful" }[severity] ?? ""}`;
  tag.textContent = SEVERITIES[severity] ?? severity;
  words.textContent = `${message} `;
  const how = document.createElement("span");
  how.className = "repair";
  const way = document.createElement("a");
  way.href = `#${place}`;
  way.textContent = repair || say("Go there");
  how.append(way);
  words.append(how);
  item.append(tag, words);
  return item;
};

const check = async () => {
  let found;
  try {
    found = await send(form.dataset.check);
  } catch {
    return;
  }
  const list = document.createElement("ul");
  list.className = "plain-list";
  list.append(
    ...found.problems.map((each) => line("blocking", each.message, "", each.place)),
    ...found.findings.map((each) => line(each.severity, each.message, each.repair, each.place)),
  );
  const none = document.createElement("p");
  none.textContent = say("The checks found nothing.");
  findings.hidden = false;
  findings.querySelector("h2").textContent = say("What the checks say of your text");
  findings.querySelector("[data-found]").replaceChildren(list.children.length ? list : none);
};

// The server draws the preview, so that it is what a taker sees; a draft that is no item has none.
const preview = () => {
  const request = new XMLHttpRequest();
  request.open("POST", form.dataset.preview);
  request.responseType = "document";
  request.addEventListener("load", () => {
    const seen = request.response?.querySelector("[data-seen]");
    if (request.status !== 200 || !seen) return;
    const place = form.querySelector("[data-preview-here]");
    place.replaceChildren(...seen.children);
    for (const field of place.querySelectorAll("input, select")) field.removeAttribute("name");
    enhanceAll(place);
    form.querySelector("[data-seen]").hidden = false;
    document.querySelector("[data-seen-before]")?.remove();
  });
  request.send(new FormData(form));
};

let waiting;
form.addEventListener("input", (event) => {
  if (event.target.closest?.("[data-preview-here]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    keep();
    check();
    preview();
  }, PAUSE);
});
// What waits when the form is sent would bring a draft back that was just saved.
form.addEventListener("submit", () => clearTimeout(waiting));

// An option or event changes its place with its neighbour; what is typed moves, fields stay.
const FIELDS = { option: ["text", "why"], entry: ["text", "earliest", "latest"] };

const swap = (one, other) => [one.value, other.value] = [other.value, one.value];

const move = (row, step) => {
  const kind = row.dataset.movable;
  const rows = [...form.querySelectorAll(`[data-movable=${kind}]`)];
  const from = rows.indexOf(row);
  const to = from + step;
  if (!rows[to]) return null;
  for (const name of FIELDS[kind]) {
    swap(form.elements[`${kind}-${from}-${name}`], form.elements[`${kind}-${to}-${name}`]);
  }
  const keys = rows.map((each) => each.querySelector("[name=key]"));
  if (keys[from]?.checked) keys[to].checked = true;
  else if (keys[to]?.checked) keys[from].checked = true;
  for (const field of form.querySelectorAll("[name$=-entry]")) {
    if (field.value === String(from + 1)) field.value = String(to + 1);
    else if (field.value === String(to + 1)) field.value = String(from + 1);
  }
  form.dispatchEvent(new Event("input"));
  return rows[to];
};

form.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-save]"));
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const row = event.target.closest("[data-movable]");
  if (!event.altKey || !step || !row) return;
  event.preventDefault();
  const name = event.target.name?.split("-").at(-1);
  move(row, step)?.querySelector(`[name$="-${name}"], [name=key]`)?.focus();
});
form.querySelector("[data-keys]").hidden = false;
if (form.elements.stem.value.trim()) preview();

const dialog = document.querySelector("[data-marker]");
const text = dialog.querySelector("[data-text-of-article]");
const told = dialog.querySelector("[data-told]");
let row;

const open = async (evidence) => {
  row = evidence;
  const article = row.querySelector("[name$=-article]").value;
  const address = `${form.dataset.source}?article=${encodeURIComponent(article)}`;
  const response = await fetch(address, { headers: { Accept: "application/json" } });
  const found = await response.json();
  text.textContent = response.ok ? found.text : "";
  told.textContent = response.ok ? "" : say("Choose an article of the library first.");
  dialog.showModal();
};

const take = () => {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || range.startContainer !== text.firstChild || range.endContainer !== text.firstChild) {
    told.textContent = say("Select some words of the text first.");
    return;
  }
  const whole = text.textContent;
  let start = range.startOffset;
  let end = range.endOffset;
  while (start < end && /\s/.test(whole[start])) start += 1;
  while (end > start && /\s/.test(whole[end - 1])) end -= 1;
  row.querySelector("[name$=-quote]").value = whole.slice(start, end);
  // The server counts characters, and a browser halves of some.
  row.querySelector("[name$=-start]").value = [...whole.slice(0, start)].length;
  dialog.close();
  row.querySelector("[name$=-quote]").focus();
  form.dispatchEvent(new Event("input"));
};

for (const evidence of form.querySelectorAll("[data-evidence]")) {
  const button = evidence.querySelector("[data-mark]");
  button.hidden = false;
  button.addEventListener("click", () => open(evidence));
  // Words that are typed are looked up by the server.
  evidence.querySelector("[name$=-quote]").addEventListener("input", () => {
    evidence.querySelector("[name$=-start]").value = "";
  });
}
const taker = dialog.querySelector("[data-take]");
// A press on a button would take the selection away before the click.
taker.addEventListener("mousedown", (event) => event.preventDefault());
taker.addEventListener("click", take);
dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
