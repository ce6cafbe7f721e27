// On every page: moments are shown in the reader's own time zone, and in their kind of English.

const english = navigator.languages.find((language) => language.startsWith("en")) ?? "en-GB";
const form = new Intl.DateTimeFormat(english, {
  dateStyle: "long",
  timeStyle: "short",
});

for (const time of document.querySelectorAll("time[datetime]")) {
  time.title = time.textContent;
  time.textContent = form.format(new Date(time.dateTime));
}
