import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {chromium} from "playwright-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {renderHtml} from "../../src/report/index.ts";
import {DOSSIER} from "./fixture.ts";
import {hostileDossier} from "./hostile.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const found = existsSync(CHROMIUM);
if (!found) console.warn(`no Chromium at ${CHROMIUM}: the page is not tried in a browser (set CHROMIUM to its path)`);

const DESK = {viewport: {width: 1400, height: 900}};
const PHONE = {viewport: {width: 390, height: 844}};

describe.skipIf(!found)("the page in a browser, from a file", {timeout: 60_000}, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "stemma-page-"));
    writeFileSync(join(folder, "plain.html"), renderHtml(DOSSIER));
    writeFileSync(join(folder, "hostile.html"), renderHtml(hostileDossier()));
    browser = await chromium.launch({executablePath: CHROMIUM, headless: true, args: ["--no-sandbox"]});
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens the page, lets `use` work with it, and gives what went wrong: script errors, policy violations, requests. */
  async function withPage(name: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({message}) => complaints.push(message));
    page.on("console", (line) => complaints.push(line.text()));
    page.on("request", (request) => complaints.push(...(request.url().startsWith("file:") && request.isNavigationRequest() ? [] : [request.url()])));
    await page.goto(pathToFileURL(join(folder, name)).href);
    await use(page);
    await context.close();
    return complaints;
  }

  /** The marked words, which may be in several pieces, and whether they are in sight. */
  async function marked(page: Page): Promise<string> {
    const marks = page.locator("mark.here");
    expect(await marks.first().isVisible()).toBe(true);
    return (await marks.allTextContents()).join("");
  }

  test("hostile words run nothing, load nothing, and open no dialog", async () => {
    const complaints = await withPage("hostile.html", DESK, async (page) => {
      page.on("dialog", () => expect.unreachable("a dialog was opened"));
      await page.locator(".difference .passage").first().click();
      await page.locator("#search").fill("hacked");
      await page.locator("#hits .passage").first().click();
      expect(await page.evaluate("window.__hacked")).toBeUndefined();
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).display")).toBe("block");
    });
    expect(complaints).toEqual([]);
  });

  test("a line of a difference opens its article with the words marked and in sight", async () => {
    const complaints = await withPage("plain.html", DESK, async (page) => {
      await page.locator(".difference .passage", {hasText: "Harrow Bay on Saturday"}).first().click();
      expect(await marked(page)).toBe("At least 12 people were hurt when the aging ferry Aurelia caught fire off Harrow Bay on Saturday.");
      expect(await page.evaluate("document.querySelector('mark.here').getBoundingClientRect().bottom < innerHeight")).toBe(true);
      expect(await page.locator("article:visible").getAttribute("id")).toBe("doc-C");
      expect(page.url()).toMatch(/#C-\d+-\d+$/u);
    });
    expect(complaints).toEqual([]);
  });

  test("an address with a passage opens it, and going back opens the one before", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".difference .passage").first().click();
      const first = await marked(page);
      const address = page.url();
      await page.locator("#timeline .passage").first().click();
      await page.goBack();
      expect(await marked(page)).toBe(first);
      await page.goto("about:blank");
      await page.goto(address);
      expect(await marked(page)).toBe(first);
    });
  });

  test("a pair opens side by side", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("a.beside").first().click();
      expect(await page.locator("#pair-A-B del").first().isVisible()).toBe(true);
    });
  });

  test("on a phone a copied paragraph stands right below the one it copies", async () => {
    await withPage("plain.html", PHONE, async (page) => {
      await page.locator("a.beside").first().click();
      const sides = await page.locator("#pair-A-B .place .sigil").allTextContents();
      expect(sides).toEqual(["A", "B", "A", "B", "A", "B"]);
      const [above, below] = await Promise.all([".before", ".after"].map((side) => page.locator(`#pair-A-B ${side}`).first().boundingBox()));
      expect(below!.y).toBeGreaterThan(above!.y); // both sides are in the page, so both have a box
    });
  });

  test("a type shows only its differences, and all shows all again", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".chip[data-type=bounds]").click();
      expect(await page.locator(".difference:visible").count()).toBe(1);
      await page.locator(".chip[data-type=all]").click();
      expect(await page.locator(".difference:visible").count()).toBe(3);
    });
  });

  test("a search finds lines of the dossier and places in the articles", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("#search").fill("nine minutes");
      await page.locator("#hits li").first().waitFor();
      expect(await page.locator("#found").textContent()).toBe("2 lines of the dossier; 2 places in the articles: A 1, B 1");
      expect(await page.locator(".drawing:visible, #differences:visible, #singles:visible").count()).toBe(0);
      expect(await page.locator("#agreements:visible").count()).toBe(1);
      await page.locator("#hits .passage").nth(1).click();
      expect(await marked(page)).toBe("nine minutes");
      await page.locator("#search").fill("");
      await page.locator("#timeline").waitFor();
    });
  });

  test("with the keyboard alone a passage can be opened and left again", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the dossier");
      await page.locator("#singles .passage").first().focus();
      await page.keyboard.press("Enter");
      expect(await marked(page)).toBe("the Aurelia, which was built in 1987");
      await page.keyboard.press("Escape");
      expect(await page.locator("mark.here").count()).toBe(0);
      expect(await page.evaluate("document.activeElement.closest('section').id")).toBe("singles");
      await page.locator(".tab").first().focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("article:visible").getAttribute("id")).toBe("doc-B");
    });
  });

  test("on a phone the article opens over the page, closes again, and nothing is wider than the screen", async () => {
    await withPage("plain.html", PHONE, async (page) => {
      expect(await page.locator("#articles").isVisible()).toBe(false);
      await page.locator(".difference .passage").first().click();
      await expect.poll(() => page.locator("mark.here").first().isVisible()).toBe(true);
      await page.locator("#close").click();
      await expect.poll(() => page.locator("#articles").isVisible()).toBe(false);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    });
  });

  test("without scripts all articles can be read, and a link leads to its place", async () => {
    await withPage("plain.html", {...DESK, javaScriptEnabled: false}, async (page) => {
      expect(await page.locator("article:visible").count()).toBe(4);
      const link = page.locator("#timeline .passage").first();
      const target = (await link.getAttribute("href"))!;
      await link.click();
      await expect.poll(() => page.evaluate(`document.getElementById("${target.slice(1)}").getBoundingClientRect().top < innerHeight`)).toBe(true);
      expect(await page.locator("#search").isVisible()).toBe(false);
    });
  });

  test("in print everything stands open, with the places of passages", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.emulateMedia({media: "print"});
      expect(await page.locator("article:visible").count()).toBe(4);
      expect(await page.locator("#speakers .passage").first().isVisible()).toBe(true);
      expect(await page.locator(".pair:visible").count()).toBe(0);
      const place = await page.evaluate("getComputedStyle(document.querySelector('#singles .passage'), '::after').content");
      expect(place).toContain("D ");
    });
  });
});
