// On every page: moments are shown in the reader's own time zone, and in their kind of the page's
// language; the server is told the zone, so that it can do the same.

const spoken = document.documentElement.lang;
const own = navigator.languages.find((language) => language.startsWith(spoken));
const form = new Intl.DateTimeFormat(own ?? (spoken === "en" ? "en-GB" : spoken), {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

for (const time of document.querySelectorAll("time[datetime]")) {
  time.textContent = form.format(new Date(time.dateTime));
}

const { timeZone } = form.resolvedOptions();
const kept = document.cookie.split("; ").find((each) => each.startsWith("zone="));
if (timeZone && !kept) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `zone=${timeZone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
