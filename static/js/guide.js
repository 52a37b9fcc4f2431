// Long texts: the list of contents follows the reader; ticks stay in her browser. Without scripts both still work.
import "./ticks.js";

const links = new Map([...document.querySelectorAll("[data-follow] a")].map((link) => [link.hash.slice(1), link]));
const seen = new Set();

function follow(entries) {
  for (const { target, isIntersecting } of entries) seen[isIntersecting ? "add" : "delete"](target.id);
  const here = [...links.keys()].find((id) => seen.has(id));
  if (!here) return; // between two headings: the last one stays
  for (const [id, link] of links) {
    if (id === here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

const watch = new IntersectionObserver(follow, { rootMargin: "0px 0px -60% 0px" });
for (const id of links.keys()) watch.observe(document.getElementById(id));
