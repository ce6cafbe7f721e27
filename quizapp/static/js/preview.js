// A preview: the question can be tried, and nothing is saved.

import { enhanceAll } from "./widgets.js";

enhanceAll(document);
