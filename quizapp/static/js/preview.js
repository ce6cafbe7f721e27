// A preview: the question can be tried, and nothing is saved.

import { enhance } from "./ordering.js";

for (const fieldset of document.querySelectorAll("[data-ordering]")) {
  enhance(fieldset);
}
