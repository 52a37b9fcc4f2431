// What can be measured on a page as it is shown. Each probe returns a list of [element, what is wrong].
(() => {
  const NEARLY = 0.5; // pixels that rounding may take
  const OPERABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const BLOCKS = "p, li, dd, dt, blockquote, td, figcaption";
  const SECONDARY =
    "header, footer, nav, th, td, label, legend, summary, figcaption, .small, .meta, .dated, .hint, .error, .kicker, " +
    ".field-need, .voice-who, .voice-note, .entry-end, .entry-count, .chip, .go, .button, .input";

  function say(element) {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    const id = element.id ? `#${element.id}` : "";
    const classes = typeof element.className === "string" ? element.className.trim().replace(/\s+/g, ".") : "";
    const within = element.parentElement?.closest("[class], [id]");
    const where = within ? `${within.tagName.toLowerCase()}.${within.className.toString().split(" ")[0]} ` : "";
    return `${where}${element.tagName.toLowerCase()}${id}${classes && `.${classes}`} “${words}”`;
  }

  // Text for screen readers alone is one pixel wide.
  function isShown(element) {
    const box = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return seen && box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0 && !isUnseen(element);
  }
  const isUnseen = (element) => Boolean(element.closest(".unseen, .skip:not(:focus)"));
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isShown);

  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (/\S/.test(node.data) && isShown(node.parentElement)) found.push(node);
    }
    return found;
  }

  function rectsOf(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  }

  // What answers when it is pressed: a box with its label; a link that is spread over its whole card.
  function partsOf(control) {
    if (["checkbox", "radio"].includes(control.type)) return [control, ...control.labels];
    const isSpread = getComputedStyle(control, "::after").position === "absolute";
    return [isSpread && getComputedStyle(control).position === "static" ? control.offsetParent : control];
  }

  function boxOf(control) {
    const boxes = partsOf(control).map((each) => each.getBoundingClientRect());
    return {
      width: Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)),
      height: Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)),
    };
  }

  // The words around a link, without other links: what makes it a link inside a sentence.
  function isInSentence(link) {
    if (link.tagName !== "A" || !getComputedStyle(link).display.startsWith("inline")) return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const copy = block.cloneNode(true);
    copy.querySelectorAll("a, .unseen").forEach((each) => each.remove());
    return /[\p{L}\p{N}]/u.test(copy.textContent);
  }

  function targets() {
    return all(OPERABLE)
      .filter((each) => !isInSentence(each))
      .map((each) => [each, boxOf(each)])
      .filter(([, box]) => box.width < 44 - NEARLY || box.height < 44 - NEARLY)
      .map(([each, box]) => [say(each), `${Math.round(box.width)} × ${Math.round(box.height)} px`]);
  }

  const sizeOf = (element) => parseFloat(getComputedStyle(element).fontSize) * 0.75; // pt

  function smallText() {
    return texts()
      .map((node) => node.parentElement)
      .filter((each) => sizeOf(each) < 10)
      .map((each) => [say(each), `${sizeOf(each)} pt`]);
  }

  function smallBodyText() {
    return texts()
      .map((node) => node.parentElement)
      .filter((each) => each.closest("main p, main li, main dd, main blockquote") && !each.closest(SECONDARY))
      .filter((each) => sizeOf(each) < 12)
      .map((each) => [say(each), `${sizeOf(each)} pt`]);
  }

  function longLines() {
    return texts()
      .filter((node) => node.data.trim().length > 100)
      .map((node) => [node.parentElement, longestLine(node)])
      .filter(([, most]) => most > 100)
      .map(([each, most]) => [say(each), `${most} characters in a line`]);
  }

  function longestLine(node) {
    const range = document.createRange();
    const lines = new Map();
    for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + word.length);
    }
    return Math.max(...lines.values()) - 1; // the space at its end
  }

  function tightLines() {
    return all(BLOCKS)
      .filter((each) => rectsOf(each).length > 1 && each.closest("main") && !each.querySelector("h1, h2, h3, h4"))
      .map((each) => [each, parseFloat(getComputedStyle(each).lineHeight) / parseFloat(getComputedStyle(each).fontSize)])
      .filter(([, ratio]) => ratio < 1.499)
      .map(([each, ratio]) => [say(each), `line height ${ratio.toFixed(2)}`]);
  }

  function sideways() {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const beyond = all("body *").filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
    return [[beyond.length ? say(beyond.at(-1)) : "html", `${wide} px beyond the edge`]];
  }

  function clipped() {
    return all("body *")
      .filter((each) => each.textContent.trim() && !["INPUT", "SELECT", "TEXTAREA"].includes(each.tagName))
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const hides = (overflow) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map((each) => [say(each), "text is cut off"]);
  }

  // Two texts on the same spot. Lines of one text may touch: of each, only the middle half counts.
  function overlaps() {
    // Neither what was opened on purpose, nor a drawing whose letters are fitted into their boxes.
    const laid = texts().filter((node) => !node.parentElement.closest("details[open] > ul, [textLength]"));
    const boxes = laid.flatMap((node) =>
      rectsOf(node).map(({ left, right, top, bottom }) => {
        const quarter = (bottom - top) / 4;
        return { owner: node.parentElement, left, right, top: top + quarter, bottom: bottom - quarter };
      }),
    );
    boxes.sort((one, other) => one.top - other.top);
    const found = [];
    boxes.forEach((box, index) => {
      for (let next = index + 1; next < boxes.length && boxes[next].top < box.bottom; next++) {
        const other = boxes[next];
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (across > 2 && box.owner !== other.owner) found.push([say(box.owner), `lies over ${say(other.owner)}`]);
      }
    });
    return found;
  }

  // Style must not put things into another order than they are written in. Menus stand for themselves: which of
  // them comes first means nothing.
  function moved() {
    return all("body *:not(nav)")
      .filter((each) => {
        const { order, flexDirection, display } = getComputedStyle(each);
        return order !== "0" || (display.includes("flex") && flexDirection.endsWith("reverse"));
      })
      .map((each) => [say(each), "is shown in another order than it is read"]);
  }

  function headings() {
    const levels = all("h1, h2, h3, h4, h5, h6").concat([...document.querySelectorAll("h1.unseen, h2.unseen, h3.unseen")]);
    const inOrder = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((each) => levels.includes(each));
    const found = inOrder.filter((each) => each.tagName === "H1").length === 1 ? [] : [["h1", "is not there exactly once"]];
    let before = 1; // an error summary may stand before the h1
    for (const each of inOrder) {
      const level = Number(each.tagName[1]);
      if (level > before + 1) found.push([say(each), `h${level} after h${before}`]);
      before = level;
    }
    return found;
  }

  const ways = {
    scripts: () => document.querySelectorAll("script").length,
    textSize: () => parseFloat(getComputedStyle(document.documentElement).fontSize),
    // Focus, stop by stop: how each looks at rest is known before the first.
    startKeyboard() {
      window.atRest = new Map([...document.querySelectorAll("*")].map((each) => [each, looks(each)]));
      window.expected = new Set(stops());
      window.before = null;
      document.body.tabIndex = -1; // begin before everything, wherever focus was
      document.body.focus();
      document.body.removeAttribute("tabindex");
      scrollTo(0, 0);
    },
    focus() {
      const here = document.activeElement;
      if (!here || here === document.body || here === document.documentElement) return null;
      const wrong = [];
      const box = here.getBoundingClientRect();
      const isNew = window.expected.delete(here);
      if (looks(here) === window.atRest.get(here) && !labelsChanged(here)) wrong.push("focus cannot be seen");
      if (!here.checkVisibility({ visibilityProperty: true }) || box.width < 1) wrong.push("focus on something hidden");
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
        wrong.push("focus is outside the window");
      else if (isCovered(here)) wrong.push("focus is covered");
      if (window.before && !(window.before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
        wrong.push("focus goes backwards");
      const isAgain = here === window.before || window.first === here;
      window.first ??= here;
      window.before = here;
      return { element: say(here), wrong, isAgain, isNew };
    },
    unreached: () => [...window.expected].map((each) => [say(each), "cannot be reached by keyboard"]),
  };

  // Its own outline and shadow, and those of what is spread over its card.
  const looks = (element) =>
    [null, "::after"].map((part) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, part);
      return outlineStyle === "none" ? boxShadow : [outlineWidth, outlineColor, boxShadow].join();
    }).join();
  const labelsChanged = (element) =>
    [...(element.labels ?? [])].some((each) => looks(each) !== window.atRest.get(each));

  // Of a group of radio buttons the keyboard meets one.
  function stops() {
    const groups = new Map();
    return all(OPERABLE).filter((each) => {
      if (each.disabled || each.tabIndex < 0) return false;
      if (each.type !== "radio") return true;
      const group = `${each.form?.id}${each.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(each.name)}"]:checked`);
      if (chosen) return chosen === each;
      if (groups.has(group)) return false;
      return groups.set(group, each);
    });
  }

  // What lies over an element must be a part of it, or what it is a part of (a link around a card).
  function isCovered(element) {
    const [box] = [...element.getClientRects()];
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
    const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2);
    const top = document.elementFromPoint(x, y);
    const labels = [...(element.labels ?? [])];
    return !(element.contains(top) || top?.contains(element) || labels.some((label) => label.contains(top)));
  }

  const overrides = {
    // WCAG 1.4.12
    spaceText() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    },
    asItWas() {
      document.adoptedStyleSheets = [];
    },
  };

  return { targets, smallText, smallBodyText, longLines, tightLines, sideways, clipped, overlaps, moved, headings,
    ...ways, ...overrides };
})()
