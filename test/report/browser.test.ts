import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {chromium} from "playwright-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {renderHtml} from "../../src/report/index.ts";
import {family} from "./family.ts";
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
    for (const size of [2, 12, 40]) writeFileSync(join(folder, `family-${size}.html`), renderHtml(family(size)));
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

  /** The marked words that are shown, which may be in several pieces. */
  async function marked(page: Page): Promise<string> {
    const marks = page.locator("mark.here:visible");
    return (await marks.allTextContents()).join("");
  }

  test("hostile words run nothing, load nothing, and open no dialog", async () => {
    const complaints = await withPage("hostile.html", DESK, async (page) => {
      page.on("dialog", () => expect.unreachable("a dialog was opened"));
      await page.locator(".difference .passage").first().click();
      await page.locator("#search").fill("hacked");
      await page.locator("#hits .passage").first().click();
      await expect.poll(() => page.evaluate("window.__hacked")).toBeUndefined();
      await expect.poll(() => page.evaluate("getComputedStyle(document.querySelector('h1')).display")).toBe("block");
    });
    expect(complaints).toEqual([]);
  });

  test("a line of a difference opens its article with the words marked and in sight", async () => {
    const complaints = await withPage("plain.html", DESK, async (page) => {
      await page.locator(".difference .passage", {hasText: "Harrow Bay on Saturday"}).first().click();
      await expect.poll(() => marked(page)).toBe("At least 12 people were hurt when the aging ferry Aurelia caught fire off Harrow Bay on Saturday.");
      await expect.poll(() => page.evaluate("document.querySelector('mark.here').getBoundingClientRect().bottom < innerHeight")).toBe(true);
      await expect.poll(() => page.locator("article:visible").getAttribute("id")).toBe("doc-C");
      expect(page.url()).toMatch(/#C-\d+-\d+$/u);
    });
    expect(complaints).toEqual([]);
  });

  test("an address with a passage opens it, and going back opens the one before", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".difference .passage").first().click();
      await expect.poll(() => marked(page)).not.toBe("");
      const first = await marked(page);
      const address = page.url();
      await page.locator("#timeline .passage").first().click();
      await page.goBack();
      await expect.poll(() => marked(page)).toBe(first);
      await page.goto("about:blank");
      await page.goto(address);
      await expect.poll(() => marked(page)).toBe(first);
    });
  });

  test("the timeline is zoomed and moved by keys and buttons, and tells what it shows", async () => {
    const complaints = await withPage("plain.html", DESK, async (page) => {
      const range = page.locator("#timeline .range").first();
      const rows = page.locator("#timeline .row:visible");
      await page.locator("#timeline .scale").first().focus();
      await page.keyboard.press("0");
      await expect.poll(() => rows.count()).toBe(2);
      const whole = await range.textContent();
      const before = Number.parseFloat((await page.locator("#timeline .row rect").first().getAttribute("width"))!);
      await page.keyboard.press("+");
      await expect.poll(() => range.textContent()).not.toBe(whole);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(async () => Number.parseFloat((await page.locator("#timeline .row rect").first().getAttribute("width"))!)).toBeCloseTo(2 * before, 1);
      await expect.poll(() => range.textContent()).toMatch(/: 1 of 2 events$/u);
      await page.locator("#timeline [data-act=all]").first().click();
      await expect.poll(() => range.textContent()).toBe(whole);
      await expect.poll(() => page.locator("#timeline .scale text").count()).toBeGreaterThan(2);
    });
    expect(complaints).toEqual([]);
  });

  test("a bar of the timeline leads to its line in the list", async () => {
    await withPage("plain.html", DESK, async (page) => {
      const row = page.locator("#timeline .row:visible").first();
      const target = (await row.getAttribute("href"))!.slice(1);
      await row.click();
      await expect.poll(() => page.evaluate(`document.getElementById("${target}").getBoundingClientRect().top < innerHeight`)).toBe(true);
    });
  });

  test("a pair opens side by side", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("a.beside").first().click();
      await expect.poll(() => page.locator("#pair-A-B del").first().isVisible()).toBe(true);
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
      await expect.poll(() => page.locator(".difference:visible").count()).toBe(1);
      await page.locator(".chip[data-type=all]").click();
      await expect.poll(() => page.locator(".difference:visible").count()).toBe(3);
    });
  });

  test("a search finds lines of the dossier and places in the articles", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("#search").fill("nine minutes");
      await page.locator("#hits li").first().waitFor();
      await expect.poll(() => page.locator("#found").textContent()).toBe("3 lines of the dossier; 2 places in the articles: A 1, B 1");
      await expect.poll(() => page.locator(".drawing:visible, #differences:visible, #singles:visible").count()).toBe(0);
      await expect.poll(() => page.locator("#agreements:visible").count()).toBe(1);
      await page.locator("#hits .passage").nth(1).click();
      await expect.poll(() => marked(page)).toBe("nine minutes");
      await page.locator("#search").fill("");
      await page.locator("#timeline").waitFor();
    });
  });

  test("with the keyboard alone a passage can be opened and left again", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Skip to the dossier");
      await page.locator("#singles .passage").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => marked(page)).toBe("the Aurelia, which was built in 1987");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("mark.here").count()).toBe(0);
      await expect.poll(() => page.evaluate("document.activeElement.closest('section').id")).toBe("singles");
      await page.locator(".tab").first().focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.locator("article:visible").getAttribute("id")).toBe("doc-B");
    });
  });

  test("on a phone the article opens over the page, closes again, and nothing is wider than the screen", async () => {
    await withPage("plain.html", PHONE, async (page) => {
      await expect.poll(() => page.locator("#articles").isVisible()).toBe(false);
      await page.locator(".difference .passage").first().click();
      await expect.poll(() => page.locator("mark.here").first().isVisible()).toBe(true);
      await page.locator("#close").click();
      await expect.poll(() => page.locator("#articles").isVisible()).toBe(false);
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    });
  });

  test("without scripts all articles can be read, and a link leads to its place", async () => {
    await withPage("plain.html", {...DESK, javaScriptEnabled: false}, async (page) => {
      await expect.poll(() => page.locator("article:visible").count()).toBe(4);
      const link = page.locator("#timeline .passage").first();
      const target = (await link.getAttribute("href"))!;
      await link.click();
      await expect.poll(() => page.evaluate(`document.getElementById("${target.slice(1)}").getBoundingClientRect().top < innerHeight`)).toBe(true);
      await expect.poll(() => page.locator("#search").isVisible()).toBe(false);
    });
  });

  test("in print everything stands open, with the places of passages", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.emulateMedia({media: "print"});
      await expect.poll(() => page.locator("article:visible").count()).toBe(4);
      await expect.poll(() => page.locator("#speakers .passage").first().isVisible()).toBe(true);
      await expect.poll(() => page.locator(".pair:visible").count()).toBe(0);
      const place = await page.evaluate("getComputedStyle(document.querySelector('#singles .passage'), '::after').content");
      expect(place).toContain("D ");
    });
  });

  // --- who speaks ---

  test("a hop of a chain opens the words that say so, with the keyboard too", async () => {
    const complaints = await withPage("plain.html", DESK, async (page) => {
      await page.locator("#chains .hop").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => marked(page)).toBe("The Velmora Post reported");
      await page.locator("#chains .circle .passage", {hasText: "The operator"}).click();
      await expect.poll(() => marked(page)).toBe("The operator");
    });
    expect(complaints).toEqual([]);
  });

  test("a match in the ledger leads to the row of the other, and back", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("#informant-1 .may-be a[href^='#informant']").click();
      await expect.poll(() => page.url()).toMatch(/#informant-2$/u);
      await page.goBack();
      await page.locator("#informant-1 > .passage").click();
      await expect.poll(() => marked(page)).toBe("a senior harbor official");
    });
  });

  test("a wording of a shared quotation opens its place; in print chains and wordings stand open with theirs", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("#shared-quotes .sayings .passage").first().click();
      await expect.poll(() => marked(page)).toBe("We had the deck clear in nine minutes,");
      await page.emulateMedia({media: "print"});
      await expect.poll(() => page.locator("#shared-quotes .edits").isVisible()).toBe(true);
      const place = await page.evaluate("getComputedStyle(document.querySelector('#chains .hop'), '::after').content");
      expect(place).toContain("D ");
    });
  });

  // --- who copied whom ---

  const shown = (page: Page) => page.locator("article:visible").getAttribute("id");

  test("a bar of the strip leads to its sentence, and says where the sentence comes from", async () => {
    const complaints = await withPage("plain.html", DESK, async (page) => {
      await page.locator(".tab[href='#doc-B']").click();
      await page.locator("#doc-B .segment.edited").click();
      await expect.poll(() => marked(page)).toBe("A fire on the ferry Aurelia injured 40 people on Friday.");
      expect(page.url()).toContain("#B-");
      await expect.poll(() => page.locator("#doc-B .told").textContent()).toMatch(/^Sentence 2: edited .*9 of 10 words stand in A/u);
      await page.locator("#doc-B .told a", {hasText: "from A"}).click();
      await expect.poll(() => shown(page)).toBe("doc-A");
      await expect.poll(() => marked(page)).toBe("A fire on the ferry Aurelia injured 14 people on Friday, police said.");
    });
    expect(complaints).toEqual([]);
  });

  test("low bars can be hit above their tops", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".tab[href='#doc-B']").click();
      await page.locator("#doc-B .segment.own").click({position: {x: 3, y: 3}});
      await expect.poll(() => marked(page)).toBe("Ferry blaze injures 40");
    });
  });

  test("the strip is one stop of the Tab key; arrows walk its sentences, Enter opens one", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".tab[href='#doc-B']").click();
      await page.locator("#doc-B .segment").first().focus();
      const focused = () => page.evaluate("document.activeElement.getAttribute('href')");
      const hrefs = await page.locator("#doc-B .segment").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      for (const [key, at] of [["ArrowRight", 1], ["ArrowRight", 2], ["End", 3], ["ArrowRight", 3], ["ArrowLeft", 2], ["Home", 0]] as const) {
        await page.keyboard.press(key);
        await expect.poll(focused).toBe(hrefs[at]);
      }
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect.poll(() => marked(page)).toBe("“We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters.");
      await page.locator("#doc-B .segment[tabindex='0']").focus();
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate("document.activeElement.closest('.strip')")).toBeNull();
    });
  });

  test("sentences are marked in the text when that is switched on, in all articles, and without scripts too", async () => {
    const rule = "getComputedStyle(document.querySelector('#doc-B .s.edited'), '::before').content";
    await withPage("plain.html", DESK, async (page) => {
      await page.locator(".tab[href='#doc-B']").click();
      expect(await page.evaluate(rule)).toBe("none");
      await page.locator("#marks-B").check();
      await expect.poll(() => page.evaluate(rule)).toBe('"edited"');
    });
    await withPage("plain.html", {...DESK, javaScriptEnabled: false}, async (page) => {
      await page.locator("#marks-B").check();
      await expect.poll(() => page.evaluate(rule)).toBe('"edited"');
      const target = (await page.locator("#doc-B .segment.edited").getAttribute("href"))!;
      await page.locator("#doc-B .segment.edited").click();
      await expect.poll(() => page.evaluate(`document.getElementById("${target.slice(1)}").getBoundingClientRect().top < innerHeight`)).toBe(true);
    });
  });

  test("the box of a text that nobody has opens from the drawing", async () => {
    await withPage("plain.html", DESK, async (page) => {
      await page.locator("svg.stemma a.unseen").click();
      await expect.poll(() => page.locator(".lost:visible").getAttribute("id")).toBe("unseen-1");
      await expect.poll(() => page.locator("#unseen-1").textContent()).toContain("Harbor Gazette text, not in the set");
    });
  });

  test.each([2, 12, 40])("of %d documents, the list says what the drawing says", async (size) => {
    await withPage(`family-${size}.html`, DESK, async (page) => {
      const drawn = await page.locator("svg.stemma [data-label]").evaluateAll((all) => all.map((label) => {
        const figures = [...label.querySelectorAll("tspan")].map(({textContent}) => textContent.replace(/^(?:copy|rewrite|excerpt) /u, ""));
        return `${label.getAttribute("data-label")} ${figures.join(" ")}`;
      }));
      const listed = await page.locator("#stemma .branches li[data-descent]").evaluateAll((all) => all.map((line) => {
        const figure = line.querySelector(".figure")!.textContent.replace(/ of it/u, "").replace(/^(?:copy|rewrite|excerpt), undirected, (?<rest>.*)$/u, "$<rest> undirected").replace(",", "");
        return `${line.getAttribute("data-descent")} ${figure}`;
      }));
      expect(drawn.length).toBe(size - 1);
      expect(listed.sort()).toEqual(drawn.sort());
    });
  });

  test.each([12, 40])("of %d documents, no box, frame or label of the drawing lies on another", async (size) => {
    await withPage(`family-${size}.html`, DESK, async (page) => {
      const meeting = await page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll("svg.stemma .node > rect, svg.stemma .behind")].map((one) => one.getBoundingClientRect());
        const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meets(a, b))).length;
      })()`);
      expect(meeting).toBe(0);
    });
  });

  test("no line of the drawing runs through a box", async () => {
    await withPage("family-40.html", DESK, async (page) => {
      const crossed = await page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll("svg.stemma .node > rect")].map((rect) => rect.getBoundingClientRect());
        const points = [...document.querySelectorAll("svg.stemma .edge")].flatMap((path) => {
          const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()];
          return Array.from({length: 60}, (_, at) => path.getPointAtLength(3 + (at * (length - 6)) / 59).matrixTransform(matrix));
        });
        return points.filter(({x, y}) => boxes.some(({left, right, top, bottom}) => left + 1 < x && x < right - 1 && top + 1 < y && y < bottom - 1)).length;
      })()`);
      expect(crossed).toBe(0);
    });
  });

  test("a phone shows the strip whole, and only the drawing moves sideways", async () => {
    await withPage("family-40.html", PHONE, async (page) => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      await page.goto(`${page.url()}#doc-B`);
      await page.reload();
      await expect.poll(() => page.locator("#doc-B .strip").isVisible()).toBe(true);
      const box = (await page.locator("#doc-B .strip").boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(390);
    });
  });
});
