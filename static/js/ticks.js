// Checklists: what was ticked is kept in this browser, by the page and the words of the item; nobody else learns of it.
const key = (box) => `tick ${location.pathname} ${box.labels[0].textContent.trim()}`;

for (const list of document.querySelectorAll("[data-ticks]")) {
  const boxes = [...list.querySelectorAll("input[type=checkbox]")];
  const told = list.parentElement.querySelector("[data-ticked]");
  const tell = () => {
    if (told) told.textContent = `${boxes.filter((box) => box.checked).length} / ${boxes.length}`;
  };
  for (const box of boxes) {
    try {
      box.checked = localStorage.getItem(key(box)) === "1";
    } catch {
      // This browser keeps nothing: the list works, for as long as the page is open.
    }
    box.addEventListener("change", () => {
      try {
        if (box.checked) localStorage.setItem(key(box), "1");
        else localStorage.removeItem(key(box));
      } catch {
        // As above.
      }
      tell();
    });
  }
  tell();
}
