// The time that is left, counted from what the server said: the clock of the device may be wrong.

import { say } from "./words.js";

const FULL_MINUTE = 60;

// Shows the time in an element, and calls `over` once when there is none left.
export function countDown(element, over) {
  const end = performance.now() / 1000 + Number(element.dataset.secondsLeft);
  const show = () => {
    const left = Math.max(0, Math.ceil(end - performance.now() / 1000));
    element.textContent = inWords(left);
    if (left > 0) setTimeout(show, (left > FULL_MINUTE * 2 ? 5 : 1) * 1000);
    else over();
  };
  show();
}

function inWords(seconds) {
  const minutes = Math.floor(seconds / FULL_MINUTE);
  if (minutes >= 2) return say("%(minutes)s minutes left.", { minutes });
  return seconds === 1 ? say("1 second left.") : say("%(seconds)s seconds left.", { seconds });
}
