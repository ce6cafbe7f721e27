// Before handing in: answers that still wait in this browser are sent first.

import { Queue } from "./queue.js";

const form = document.querySelector("form[data-attempt]");
const status = form.querySelector("[data-saved]");
const queue = new Queue(form.dataset.attempt, form.elements.csrf_token.value);
let handing = false;

queue.addEventListener("state", ({ detail }) => {
  status.dataset.state = detail.state;
  status.textContent = detail.words;
  if (queue.isEmpty && detail.state === "saved") {
    if (handing) form.submit();
    else location.reload();
  }
});

form.addEventListener("submit", (event) => {
  if (queue.isEmpty && !handing) {
    handing = true;
    return;
  }
  event.preventDefault();
  handing = true;
  if (!queue.isEmpty) queue.flush();
});

addEventListener("pageshow", () => {
  handing = false;
});

if (!queue.isEmpty) queue.flush();
