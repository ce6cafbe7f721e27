// On every page: moments are shown in the reader's own time zone, and in their kind of the page's
// language.

const spoken = document.documentElement.lang;
const own = navigator.languages.find((language) => language.startsWith(spoken));
const form = new Intl.DateTimeFormat(own ?? (spoken === "en" ? "en-GB" : spoken), {
  dateStyle: "long",
  timeStyle: "short",
});

export const localise = (part) => {
  for (const time of part.querySelectorAll("time[datetime]")) {
    time.title = time.textContent;
    time.textContent = form.format(new Date(time.dateTime));
  }
};

localise(document);
