// Articles: as soon as a job begins or ends, the page is loaded again, unless somebody types in it.

const PAUSE = 3000;
const list = document.querySelector("[data-jobs]");

const look = async () => {
  const typing = document.activeElement?.matches("input, textarea, select");
  try {
    const response = await fetch(list.dataset.jobs, { headers: { Accept: "application/json" } });
    const { states } = await response.json();
    if (states !== list.dataset.states && !typing) {
      location.reload();
      return;
    }
  } catch {
    // The app is away for a moment; the next look may find it.
  }
  setTimeout(look, PAUSE);
};

if (list?.hasAttribute("data-unfinished")) setTimeout(look, PAUSE);
