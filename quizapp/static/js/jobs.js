// Articles: while a job is not done, its line and the table are brought up to date now and then.

import { localise } from "./page.js";

const PAUSE = 3000;

const refresh = async () => {
  let page;
  try {
    const response = await fetch(location.href);
    if (!response.ok) throw new Error(String(response.status));
    page = new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    wait();
    return;
  }
  for (const name of ["[data-jobs]", "[data-shelves]"]) {
    const [old, fresh] = [document.querySelector(name), page.querySelector(name)];
    if (!old || !fresh || old.contains(document.activeElement)) continue;
    localise(fresh);
    old.replaceWith(fresh);
  }
  wait();
};

const wait = () => {
  if (document.querySelector("[data-unfinished]")) setTimeout(refresh, PAUSE);
};

wait();
