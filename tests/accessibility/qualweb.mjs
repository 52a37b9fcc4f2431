// QualWeb on pages as they were saved: a page a line comes in, a list of failures a line goes out.
//   {"name", "address", "html", "width"}  →  {"name", "failures": [{"rule", "element", "why"}]}
// Each page is shown at its own address: the saved HTML answers first, the live server gives it style and script.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
const require = createRequire(import.meta.url);
const puppeteer = require("puppeteer-core");
const { PluginManager, QualwebPage } = require("@qualweb/core/lib");
const { ACTRules } = require("@qualweb/act-rules");
const { WCAGTechniques } = require("@qualweb/wcag-techniques");

const [executablePath, ...args] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args });

for await (const line of createInterface({ input: process.stdin })) {
  const { name, ...saved } = JSON.parse(line);
  console.log(JSON.stringify({ name, failures: await look(saved) }));
}
await browser.close();

async function look({ address, html, width }) {
  const tab = await browser.newPage();
  try {
    await tab.setBypassCSP(true); // QualWeb brings its rules as scripts
    await tab.setViewport({ width, height: 900 });
    await answerWith(tab, html);
    await tab.goto(address);
    const page = new QualwebPage(new PluginManager(), tab, address);
    await page.addNecessaryScripts();
    const reports = [];
    for (const rules of [new ACTRules(), new WCAGTechniques()]) {
      reports.push(await rules.execute(page, "en", { sourceHtml: html, newTabWasOpen: false }));
    }
    return reports.flatMap(failuresOf);
  } finally {
    await tab.close();
  }
}

async function answerWith(tab, html) {
  await tab.setRequestInterception(true);
  tab.on("request", (request) =>
    request.isNavigationRequest()
      ? request.respond({ contentType: "text/html; charset=utf-8", body: html })
      : request.continue(),
  );
}

function failuresOf(report) {
  return Object.values(report.assertions)
    .filter(({ metadata }) => metadata.outcome === "failed")
    .flatMap(({ code, name, results }) =>
      results
        .filter(({ verdict }) => verdict === "failed")
        .map(({ elements, description }) => ({
          rule: `${code} ${name}`,
          element: (elements ?? []).map(({ pointer, htmlCode }) => `${htmlCode} at ${pointer}`).join(", "),
          why: description,
        })),
    );
}
