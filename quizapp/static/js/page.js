// On every page: moments are shown in the reader's own time zone, and in their kind of the page's
// language; the server is told the zone, so that it can do the same.

const spoken = document.documentElement.lang;
const own = navigator.languages.find((language) => language.startsWith(spoken));
const kind = own ?? (spoken === "en" ? "en-GB" : spoken);
const form = new Intl.DateTimeFormat(kind, { dateStyle: "medium", timeStyle: "short" });
const whole = new Intl.DateTimeFormat(kind, { dateStyle: "full", timeStyle: "long" });

for (const time of document.querySelectorAll("time[datetime]")) {
  const moment = new Date(time.dateTime);
  time.textContent = form.format(moment);
  time.title = whole.format(moment);
}

const { timeZone } = form.resolvedOptions();
const kept = document.cookie.split("; ").find((each) => each.startsWith("zone="));
if (timeZone && !kept) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `zone=${timeZone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
