// Reads a page aloud by sentences, each in its own language, where the device has a voice for it.
const BLOCK = ":not(a, b, bdi, em, i, strong, time)";
const FURNITURE = "nav, form, button, svg, [aria-hidden=true], .unseen, .no-print";
const panel = document.querySelector("[data-listen]");
const [play, end] = panel.querySelectorAll("button");
const speech = window.speechSynthesis;
let lines = []; // { text, lang, voice, block }
let at = 0; // the line that is said, or is next
let saying = null;

function voiceFor(lang) {
  const like = (tag) => speech.getVoices().find((voice) => voice.lang.replace("_", "-").startsWith(tag));
  return like(lang) ?? like(lang.split("-")[0]);
}

// What is shown, in order, if a voice can say it.
function read() {
  const runs = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data: text, parentElement: parent } = walker.currentNode;
    if (parent.closest(FURNITURE) || !parent.checkVisibility()) continue;
    const block = parent.closest(BLOCK);
    const { lang } = parent.closest("[lang]:not([lang=''])");
    const last = runs.at(-1);
    if (last?.block === block && last.lang === lang) last.text += text;
    else if (text.trim()) runs.push({ text, lang, block });
  }
  return runs.flatMap(({ text, lang, block }) => {
    const voice = voiceFor(lang);
    const cut = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text.trim().replace(/\s+/g, " "));
    return voice ? Array.from(cut, ({ segment }) => ({ text: segment.trim(), lang, voice, block })) : [];
  });
}

// `word` on its button: play, pause, goOn.
function show(word, block) {
  if (!block && document.activeElement === end) play.focus();
  play.textContent = play.dataset[word];
  end.hidden = !block;
  panel.classList.toggle("is-on", !!block);
  document.querySelector(".is-said")?.classList.remove("is-said");
  block?.classList.add("is-said");
  block?.scrollIntoView({ block: "nearest" }); // gently, if CSS says so
}

function say(next) {
  at = next;
  if (!lines[at]) return stop();
  const { text, lang, voice, block } = lines[at];
  saying = Object.assign(new SpeechSynthesisUtterance(text), { lang, voice });
  saying.onend = saying.onerror = ({ target }) => target === saying && say(next + 1);
  show("pause", block);
  speech.speak(saying);
}

function hush(word, block) {
  saying = null;
  speech.cancel();
  show(word, block);
}

function stop() {
  at = 0;
  hush("play");
}

function press() {
  if (saying) return hush("goOn", lines[at].block); // phones forget what they paused
  lines = at ? lines : read();
  say(at);
}

const offer = () => (panel.hidden = end.hidden && !read().length);
const quit = () => end.hidden || stop();

if (speech && Intl.Segmenter) {
  play.onclick = press;
  end.onclick = stop;
  addEventListener("keydown", ({ key }) => key === "Escape" && quit());
  addEventListener("pagehide", quit);
  speech.onvoiceschanged = offer;
  offer();
}
