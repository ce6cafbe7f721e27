// The question bank: items chosen on one page stay chosen on the next, and keys move along the list.

const form = document.querySelector("form[data-bank]");

if (form) {
  const key = `chosen:${form.elements.query.value}`;
  const boxes = [...form.querySelectorAll("input[name=item]")];
  const here = new Set(boxes.map((box) => box.value));
  const elsewhere = form.querySelector("[data-elsewhere]");
  const told = form.querySelector("[data-chosen]");
  const none = form.querySelector("[data-none]");
  const chosen = new Set(JSON.parse(sessionStorage.getItem(key) ?? "[]"));

  const show = () => {
    elsewhere.value = [...chosen].filter((uid) => !here.has(uid)).join(" ");
    told.textContent = chosen.size ? ` (${chosen.size})` : "";
    none.hidden = !chosen.size;
    sessionStorage.setItem(key, JSON.stringify([...chosen]));
  };

  for (const box of boxes) {
    box.checked = chosen.has(box.value);
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(box.value);
      else chosen.delete(box.value);
      show();
    });
  }
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
