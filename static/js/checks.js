// Content checks, in the preview beside the editor: how each of our rules looks at an element. What they look for and
// what they say stands in civic/design/faults.py.
const words = (node) => node.textContent.replace(/\s+/g, " ").trim();
const says = (node, { pattern, flags }) => new RegExp(pattern, flags).test(words(node));
const isInner = (node) => !node.querySelector("p, li, dd, td"); // else it is told of the part that it is in

const isFault = {
  "vague-link": says,
  "bare-address": says,
  "document-link": (link, kindAndSize) => !says(link, kindAndSize),
  "bold-heading": (paragraph) => {
    const bold = paragraph.querySelector(":scope > :is(b, strong)");
    return Boolean(bold) && words(bold) === words(paragraph);
  },
  capitals: (node, options) => isInner(node) && says(node, options),
  "long-sentence": (node, { sentences }) => isInner(node) && sentences.some((each) => words(node).includes(each)),
  "untold-table": (table) => !table.querySelector("th") || !(table.caption || table.closest("figure")?.textContent),
  "silent-film": (film) => !film.querySelector("track[kind=captions]"),
};

const bar = window.wagtail.userbar;
for (const [name, looksWrong] of Object.entries(isFault)) {
  bar.registerCheck(`is-no-${name}`, (node, options) => !looksWrong(node, options));
}

// The measures of the text come with each preview; the editor around it shows them.
const measures = bar.shadowRoot.querySelector("template[data-measures]");
const { document: editor } = window.parent;
editor.querySelector("div[data-measures]")?.replaceChildren(editor.importNode(measures.content, true));
