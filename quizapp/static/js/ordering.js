// Makes an ordering list movable: two named buttons a row, arrow keys, and dragging as an extra.
//
// The position fields that work without scripts stay in the page, out of sight, and carry the
// answer: this module only sets them. A list that nobody touched leaves them empty, because the
// order in which events happened to be shown is not an answer.
//
// Whenever a row moves, its neighbours are moved past it instead of the row itself: an element
// that leaves the document, even for a moment, loses the keyboard's focus and a drag's pointer.

import { say } from "./words.js";

const MOVES = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

export function enhance(fieldset) {
  new OrderingList(fieldset).start();
}

class OrderingList {
  constructor(fieldset) {
    this.fieldset = fieldset;
    this.list = fieldset.querySelector("[data-events]");
    this.status = fieldset.querySelector("[data-announce]");
    this.tools = fieldset.querySelector("[data-tools]");
    this.shown = [...this.list.children].sort((a, b) => a.dataset.shown - b.dataset.shown);
    this.past = [];
  }

  get rows() {
    return [...this.list.children];
  }

  get answered() {
    return this.rows.every((row) => placeOf(row).value !== "");
  }

  start() {
    const template = this.fieldset.querySelector("template");
    for (const row of this.rows) {
      const tools = template.content.cloneNode(true);
      row.prepend(tools.querySelector("[data-handle]"), tools.querySelector("[data-number]"));
      row.append(tools.querySelector("[data-moves]"));
      this.prepareMoves(row);
      row.querySelector("[data-handle]").addEventListener("pointerdown", (event) => {
        this.drag(row, event);
      });
    }
    this.tools.querySelector("[data-keep]").addEventListener("click", () => this.keep());
    this.tools.querySelector("[data-undo]").addEventListener("click", () => this.undo());
    this.tools.querySelector("[data-reset]").addEventListener("click", () => this.reset());
    this.fieldset.addEventListener("restored", () => this.arrange());
    this.fieldset.classList.add("movable");
    this.tools.hidden = false;
    for (const hint of this.fieldset.querySelectorAll("[data-hint]")) {
      hint.hidden = hint.dataset.hint !== "moving";
    }
    this.arrange();
  }

  prepareMoves(row) {
    for (const button of row.querySelectorAll("[data-move]")) {
      const step = Number(button.dataset.move);
      const words = { event: textOf(row) };
      const earlier = say("Move “%(event)s” earlier", words);
      const later = say("Move “%(event)s” later", words);
      button.setAttribute("aria-label", step < 0 ? earlier : later);
      button.addEventListener("click", () => this.move(row, step));
      button.addEventListener("keydown", (event) => {
        if (event.key in MOVES && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          this.move(row, MOVES[event.key]);
        }
      });
    }
  }

  // Puts the rows in the order that their fields state, and shows where they stand.
  arrange() {
    if (this.answered) {
      this.list.append(...this.rows.sort((a, b) => placeOf(a).value - placeOf(b).value));
    }
    this.show();
  }

  show() {
    const rows = this.rows;
    for (const [place, row] of rows.entries()) {
      row.querySelector("[data-number]").textContent = place + 1;
      const [earlier, later] = row.querySelectorAll("[data-move]");
      earlier.setAttribute("aria-disabled", place === 0);
      later.setAttribute("aria-disabled", place === rows.length - 1);
    }
    this.fieldset.classList.toggle("answered", this.answered);
    this.tools.querySelector("[data-keep]").hidden = this.answered;
    this.tools.querySelector("[data-reset]").hidden = !this.answered;
    this.tools.querySelector("[data-undo]").hidden = this.past.length === 0;
  }

  move(row, step) {
    const from = this.rows.indexOf(row);
    const to = Math.min(Math.max(from + step, 0), this.rows.length - 1);
    if (from === to) {
      const words = { event: textOf(row) };
      const first = say("“%(event)s” is already first.", words);
      this.say(to === 0 ? first : say("“%(event)s” is already last.", words));
      return;
    }
    this.remember();
    this.place(row, to);
    this.commit();
    this.tellPlace(row);
  }

  place(row, to) {
    for (let from = this.rows.indexOf(row); from > to; from -= 1) {
      row.after(row.previousElementSibling);
    }
    for (let from = this.rows.indexOf(row); from < to; from += 1) {
      row.before(row.nextElementSibling);
    }
  }

  remember() {
    this.past.push({ rows: this.rows, answered: this.answered });
  }

  commit(answered = true) {
    for (const [place, row] of this.rows.entries()) {
      placeOf(row).value = answered ? place + 1 : "";
    }
    this.show();
    this.fieldset.dispatchEvent(new Event("change", { bubbles: true }));
  }

  keep() {
    this.remember();
    this.commit();
    this.tools.querySelector("[data-undo]").focus();
    this.say(say("This order is your answer now."));
  }

  undo() {
    const before = this.past.pop();
    this.list.append(...before.rows);
    this.commit(before.answered);
    this.leaveFor("[data-undo]");
    const open = say("Undone. The question is not answered.");
    this.say(before.answered ? say("Last move undone.") : open);
  }

  reset() {
    this.remember();
    this.list.append(...this.shown);
    this.commit(false);
    this.tools.querySelector("[data-keep]").focus();
    this.say(say("Your answer is cleared. The question is not answered."));
  }

  // A button that hides itself when pressed hands the focus to one that is still there.
  leaveFor(pressed) {
    if (this.tools.querySelector(pressed).hidden) {
      this.tools.querySelector("button:not([hidden])").focus();
    }
  }

  tellPlace(row) {
    const place = this.rows.indexOf(row) + 1;
    const words = { event: textOf(row), place, count: this.rows.length };
    this.say(say("“%(event)s”: position %(place)s of %(count)s.", words));
  }

  say(sentence) {
    this.status.textContent = sentence;
  }

  drag(row, down) {
    if (down.button !== 0) return;
    const handle = down.currentTarget;
    const before = { rows: this.rows, answered: this.answered };
    const follow = (event) => this.place(row, this.placeAt(row, event.clientY));
    const finish = () => {
      handle.removeEventListener("pointermove", follow);
      row.classList.remove("carried");
      if (before.rows.every((each, place) => each === this.rows[place])) return;
      this.past.push(before);
      this.commit();
      this.tellPlace(row);
    };
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    row.classList.add("carried");
    handle.addEventListener("pointermove", follow);
    handle.addEventListener("lostpointercapture", finish, { once: true });
  }

  // The place among all rows that a row carried to this height would take.
  placeAt(row, height) {
    const others = this.rows.filter((each) => each !== row);
    return others.filter((each) => {
      const box = each.getBoundingClientRect();
      return height > box.top + box.height / 2;
    }).length;
  }
}

function placeOf(row) {
  return row.querySelector("select");
}

function textOf(row) {
  return row.querySelector("[data-text]").textContent.trim();
}
