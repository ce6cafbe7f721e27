// What scripts add to the fields of a question, by its interaction; a choice needs nothing.

import { enhance as ordering } from "./ordering.js";

const WIDGETS = { ordering };

export function enhanceAll(within) {
  for (const fieldset of within.querySelectorAll("[data-interaction]")) {
    WIDGETS[fieldset.dataset.interaction]?.(fieldset);
  }
}
