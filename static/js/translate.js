// “Translate” opens the translation below the words instead of on a page of its own. Focus stays on the link; what
// comes is read out. Whatever goes wrong leads to that page.
const TRIES = 8;
const SECONDS = 2;

function placeOf(link) {
  const place = document.createElement("div");
  place.setAttribute("aria-live", "polite");
  (link.closest("p, .voice-acts") ?? link).after(place);
  return place;
}

async function fill(place, address, triesLeft) {
  const answer = await fetch(address);
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const words = await answer.text();
  if (place.words !== words) place.innerHTML = place.words = words;
  const isWaiting = place.querySelector("[data-waiting]");
  if (!isWaiting || triesLeft === 0) return;
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  await fill(place, address, triesLeft - 1);
}

for (const link of document.querySelectorAll("a[data-translate]")) {
  const place = placeOf(link);
  const address = new URL(link.href);
  address.searchParams.set("only", "translation");
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (place.isBusy) return;
    place.isBusy = true;
    try {
      await fill(place, address, TRIES);
    } catch {
      location.assign(link.href);
    } finally {
      place.isBusy = false;
    }
  });
}
