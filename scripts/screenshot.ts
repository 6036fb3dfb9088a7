// Makes docs/report.png, the picture of the README: the HTML report of the example event in a real browser.
// usage: npm run build && npx tsx scripts/screenshot.ts [path of Chromium]
import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {chromium} from "playwright-core";

const executablePath = process.argv[2] ?? "/usr/bin/chromium";
const folder = mkdtempSync(join(tmpdir(), "stemma-"));
const page = join(folder, "dossier.html");

try {
  execFileSync(process.execPath, ["dist/cli/main.js", "report", "examples/harbor-fire", "--html", page]);
  await takePicture(page, "docs/report.png");
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function takePicture(from: string, to: string): Promise<void> {
  const browser = await chromium.launch({executablePath, args: ["--no-sandbox"]});
  try {
    const tab = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: "light"});
    await tab.goto(pathToFileURL(from).href);
    // The last words of the first difference, opened in their article.
    await tab.locator("#differences .claim, #differences li").first().locator("a").last().click();
    await tab.locator("#differences").evaluate((section) => section.scrollIntoView());
    await tab.screenshot({path: to});
  } finally {
    await browser.close();
  }
}
