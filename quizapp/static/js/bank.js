// The question bank: items chosen on one page stay chosen on the next, and keys move along the list.

import { say } from "./words.js";

const form = document.querySelector("form[data-bank]");

if (form) {
  const key = `chosen:${form.elements.query.value}`;
  const boxes = [...form.querySelectorAll("input[name=item]")];
  const here = new Set(boxes.map((box) => box.value));
  const elsewhere = form.querySelector("[data-elsewhere]");
  const told = form.querySelector("[data-chosen]");
  const bar = form.querySelector("[data-bar]");
  const none = form.querySelector("[data-none]");
  const whole = form.querySelector("[data-page]");
  const chosen = new Set(JSON.parse(sessionStorage.getItem(key) ?? "[]"));

  const show = () => {
    elsewhere.value = [...chosen].filter((uid) => !here.has(uid)).join(" ");
    told.textContent = chosen.size ? ` (${chosen.size})` : "";
    bar.hidden = !chosen.size;
    bar.querySelector("[data-chosen-here]").textContent = say("%(number)s chosen", { number: chosen.size });
    whole.checked = boxes.every((box) => box.checked);
    whole.indeterminate = !whole.checked && boxes.some((box) => box.checked);
    sessionStorage.setItem(key, JSON.stringify([...chosen]));
  };

  const choose = (box) => {
    if (box.checked) chosen.add(box.value);
    else chosen.delete(box.value);
  };

  for (const box of boxes) {
    box.checked = chosen.has(box.value);
    box.addEventListener("change", () => {
      choose(box);
      show();
    });
  }
  form.querySelector("[data-all]").hidden = false;
  whole.addEventListener("change", () => {
    for (const box of boxes) {
      box.checked = whole.checked;
      choose(box);
    }
    show();
  });
  none.addEventListener("click", () => {
    chosen.clear();
    for (const box of boxes) box.checked = false;
    show();
  });
  // What was sent is done with, unless one comes back without changing anything.
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
  addEventListener("pageshow", show);
  show();

  const links = [...form.querySelectorAll("[data-row] .pick-stem")];
  const move = (step) => {
    const at = links.findIndex((link) => link.closest("[data-row]").contains(document.activeElement));
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  };
  const acts = {
    j: () => move(1),
    k: () => move(-1),
    x: () => document.activeElement.closest("[data-row]")?.querySelector("input").click(),
    "/": () => document.getElementById("text").focus(),
  };
  document.querySelector("[data-keys]").hidden = false;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]):not([type=radio]), select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  });
}
