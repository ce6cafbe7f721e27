// Answers that wait to be sent: kept in this browser until the server has them.
//
// One entry a question, the newest wins. The entry stays until exactly it was acknowledged, so
// that neither a reload, a closed tab nor a lost network loses an answer.

import { say } from "./words.js";

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30000;
// Signed out, or the page is older than the sign-in: the answer can be sent once that is mended.
const KEPT_BACK = new Set([400, 401]);
const ELSEWHERE = say("A newer answer, given elsewhere, is kept. Load the page again to see it.");

export class Queue extends EventTarget {
  // name: what keeps the answers of one attempt apart from those of others.
  constructor(name, token) {
    super();
    this.name = `waiting:${name}`;
    this.token = token;
    this.pause = FIRST_PAUSE;
    this.sending = false;
    this.timer = 0;
    this.state = "";
    // The entries that this tab answers for, by their addresses: the keys of the newest ones.
    this.own = new Map(Object.entries(this.entries).map(([to, entry]) => [to, entry.key]));
    addEventListener("online", () => this.flush());
    addEventListener("storage", (event) => this.compare(event));
  }

  get entries() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) ?? {};
    } catch {
      return this.memory ?? {};
    }
  }

  set entries(entries) {
    this.memory = entries;
    try {
      if (Object.keys(entries).length) localStorage.setItem(this.name, JSON.stringify(entries));
      else localStorage.removeItem(this.name);
    } catch {
      // A browser that keeps nothing still sends; only a closed tab could then lose the answer.
    }
  }

  get isEmpty() {
    return Object.keys(this.entries).length === 0;
  }

  // sequence: larger than that of every save the page knows of.
  add(address, fields, sequence) {
    const entry = { fields, sequence, key: newKey() };
    this.entries = { ...this.entries, [address]: entry };
    this.own.set(address, entry.key);
    this.flush();
  }

  drop(address, key) {
    const entries = this.entries;
    if (key === undefined || entries[address]?.key === key) {
      delete entries[address];
      this.entries = entries;
      this.own.delete(address);
    }
  }

  // Tabs share the queue: another one has sent what this one had given, or has a newer answer.
  compare({ key, newValue }) {
    if (key !== this.name) return;
    const entries = JSON.parse(newValue) ?? {};
    for (const [address, own] of this.own) {
      if (entries[address]?.key === own) continue;
      this.own.delete(address);
      if (entries[address]) this.tell("refused", ELSEWHERE);
      else this.tell("saved", say("Saved."));
    }
  }

  async flush() {
    if (this.sending) return;
    clearTimeout(this.timer);
    this.sending = true;
    let next = Object.entries(this.entries)[0];
    while (next && (await this.send(...next))) {
      next = Object.entries(this.entries)[0];
    }
    this.sending = false;
    if (this.isEmpty) this.pause = FIRST_PAUSE;
    else this.again();
  }

  again() {
    this.timer = setTimeout(() => this.flush(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  // Whether the next one may be sent at once.
  async send(address, entry) {
    this.tellOf(address, entry, "sending", say("Saving…"));
    const reply = await post(address, entry, this.token);
    if (reply === null) {
      const words = say("Waiting to send. Your answer is kept in this browser.");
      this.tellOf(address, entry, "waiting", words);
      return false;
    }
    if (KEPT_BACK.has(reply.status)) {
      this.tell("refused", reply.error);
      return false;
    }
    const isOwn = this.own.get(address) === entry.key;
    this.drop(address, entry.key);
    if (reply.error) this.tell("refused", reply.error);
    else if (!reply.kept) this.tell("refused", ELSEWHERE, reply);
    else if (this.isEmpty && (isOwn || this.state !== "refused")) {
      this.tell("saved", say("Saved."), reply);
    }
    return true;
  }

  // What another tab gave is sent from here, too, but this one stays told that its own was refused.
  tellOf(address, entry, state, words) {
    if (this.own.get(address) === entry.key || this.state !== "refused") this.tell(state, words);
  }

  tell(state, words, reply = {}) {
    this.state = state;
    this.dispatchEvent(new CustomEvent("state", { detail: { state, words, reply } }));
  }
}

// The server's reply; null when it cannot be reached or is out of order and will be asked again.
async function post(address, entry, token) {
  const body = new URLSearchParams(entry.fields);
  body.set("sequence", entry.sequence);
  body.set("key", entry.key);
  try {
    const reply = await fetch(address, {
      method: "POST",
      body,
      headers: { Accept: "application/json", "X-CSRFToken": token },
      signal: AbortSignal.timeout(15000),
    });
    if (reply.status >= 500 || reply.status === 429) return null;
    return { status: reply.status, ...(await reply.json()) };
  } catch {
    return null;
  }
}

// The clock in milliseconds, unless that of another device was ahead: the newest answer wins.
export function nextSequence(known) {
  return Math.max(Date.now(), known + 1);
}

function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
