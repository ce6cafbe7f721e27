// The form of an item: what is typed is kept and checked as one goes, and evidence is marked in the
// text of its article. Without this, the buttons of the form do the same.

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
    const told = ["Your draft is kept."];
    if (others.length) told.push(`${others.join(" and ")} edits this item too.`);
    if (revision > Number(form.elements.based_on.value)) {
      told.push(`Revision ${revision} was saved meanwhile; saving will show you both.`);
    }
    kept.textContent = told.join(" ");
  } catch {
    kept.textContent = "Your draft could not be kept; it still stands in this form.";
  }
};

const line = (severity, message, repair) => {
  const item = document.createElement("li");
  const tag = document.createElement("span");
  const words = document.createElement("span");
  item.className = "finding";
  tag.className = `tag ${{ blocking: "bad", warning: "careful" }[severity] ?? ""}`;
  tag.textContent = severity.charAt(0).toUpperCase() + severity.slice(1);
  words.textContent = `${message} `;
  const how = document.createElement("span");
  how.className = "repair";
  how.textContent = repair;
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
    ...found.problems.map((problem) => line("blocking", problem, "")),
    ...found.findings.map((each) => line(each.severity, each.message, each.repair)),
  );
  const none = document.createElement("p");
  none.textContent = "The checks found nothing.";
  findings.hidden = false;
  findings.querySelector("h2").textContent = "What the checks say of your text";
  findings.querySelector("[data-found]").replaceChildren(list.children.length ? list : none);
};

let waiting;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    keep();
    check();
  }, PAUSE);
});
// What waits when the form is sent would bring a draft back that was just saved.
form.addEventListener("submit", () => clearTimeout(waiting));

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
  told.textContent = response.ok ? "" : "Choose an article of the library first.";
  dialog.showModal();
};

const take = () => {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || range.startContainer !== text.firstChild || range.endContainer !== text.firstChild) {
    told.textContent = "Select some words of the text first.";
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
