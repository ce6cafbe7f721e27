// A question page: answers are saved as they are given, and the page says whether they are.

import { countDown } from "./clock.js";
import { Queue, nextSequence } from "./queue.js";
import { enhanceAll } from "./widgets.js";
import { say } from "./words.js";

const form = document.querySelector("form[data-attempt]");
const queue = new Queue(form.dataset.attempt, form.elements.csrf_token.value);
const statuses = document.querySelectorAll("[data-saved]");
let leaving = false;

enhanceAll(form);

for (const question of form.querySelectorAll("[data-save]")) {
  restore(question, queue.entries[question.dataset.save]);
  question.addEventListener("change", () => save(question));
}

queue.addEventListener("state", ({ detail }) => {
  for (const status of statuses) {
    status.dataset.state = detail.state;
    status.textContent = detail.words;
  }
  if (detail.reply.number) markAnswered(detail.reply);
});

// The form carries all answers of the page itself: a second press would only send them again.
form.addEventListener("submit", (event) => {
  if (leaving) {
    event.preventDefault();
    return;
  }
  leaving = true;
  const known = [...form.querySelectorAll("[data-sequence]")].map((each) => each.dataset.sequence);
  form.elements.sequence.value = nextSequence(Math.max(...known));
});

// A page that comes back from the browser's memory may be used again.
addEventListener("pageshow", () => {
  leaving = false;
});

// What was answered while this script was still on its way.
for (const question of form.querySelectorAll("[data-save]")) {
  if (!(question.dataset.save in queue.entries) && differs(question)) save(question);
}
if (!queue.isEmpty) queue.flush();

const clock = document.querySelector("[data-seconds-left]");
if (clock) countDown(clock, () => location.assign(clock.dataset.check));

function save(question) {
  const sequence = nextSequence(Number(question.dataset.sequence));
  question.dataset.sequence = sequence;
  queue.add(question.dataset.save, fieldsOf(question), sequence);
}

// Whether a question holds something else than what the server sent.
function differs(question) {
  const chosen = [...question.querySelectorAll("input")];
  const places = [...question.querySelectorAll("select")];
  const saved = (field) => field.querySelector("[selected]")?.value ?? "";
  return (
    chosen.some((field) => field.checked !== field.defaultChecked) ||
    (places.every((field) => field.value) && places.some((field) => field.value !== saved(field)))
  );
}

function fieldsOf(question) {
  const names = new Set([...question.querySelectorAll("[name]")].map((field) => field.name));
  return [...new FormData(form)].filter(([name]) => names.has(name));
}

// Puts back an answer that was given here and has not reached the server yet.
function restore(question, entry) {
  if (!entry) return;
  for (const [name, value] of entry.fields) {
    for (const field of question.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
    }
  }
  question.dispatchEvent(new Event("restored"));
}

function markAnswered({ number, is_answered: isAnswered }) {
  const step = document.querySelector(`[data-step="${number}"]`);
  if (!step) return;
  step.classList.toggle("answered", isAnswered);
  const answered = say("Question %(number)s, answered", { number });
  const open = say("Question %(number)s, not answered", { number });
  step.setAttribute("aria-label", isAnswered ? answered : open);
}
