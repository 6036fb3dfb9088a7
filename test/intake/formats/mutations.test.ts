import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bytesOf, read} from "../outside.ts";
import {expectExact, FIRST, gzip, join, PAGE, response, SECOND, zip} from "./containers.ts";

const HTML = `<p>${FIRST}</p><p>${SECOND} &amp; <b>so</b>&nbsp;on</p>`;
const WARC = join(response("https://coastal.example/a", PAGE), response("https://coastal.example/b", PAGE.replace("Two", "Three")));
const SAMPLES: Readonly<Record<string, string | Uint8Array>> = {
  "a.warc": WARC, "a.warc.gz": gzip(WARC), "a.wacz": zip({"archive/a.warc.gz": gzip(WARC), "pages/pages.jsonl": "{\"url\": \"https://coastal.example/a\"}\n"}),
  "a.mhtml": `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll("=", "=3D")}\r\n--b--\r\n`,
  "a.rss": `<?xml version="1.0"?><rss><channel><title>Coastal Wire</title><item><title>Ferry &amp; fire</title><content:encoded><![CDATA[${HTML}]]></content:encoded></item><item><title>Two</title><description>${HTML.replaceAll("<", "&lt;")}</description></item></channel></rss>`,
  "b.json": JSON.stringify({version: "https://jsonfeed.org/version/1.1", title: "Coastal Wire", items: [{id: 1, title: "Ferry “burns”", content_html: HTML}, {id: 2, content_text: `${FIRST}\n\n${SECOND}`}]}),
  "c.json": JSON.stringify({uri: "urn:1", headline: "Ferry", body_html: HTML, associations: {side: {uri: "urn:2", headline: "Side", body_text: SECOND}}}),
};

/** Bytes of a file with some set to others, some left out, and some written twice. */
function mutate(bytes: Uint8Array, edits: readonly (readonly [number, number, number])[]): Uint8Array {
  return edits.reduce((mutated, [kind, place, value]) => {
    const at = Math.floor(place * mutated.length);
    if (kind === 0) return Uint8Array.from(mutated, (byte, index) => (index === at ? value : byte));
    if (kind === 1) return join(mutated.subarray(0, at), mutated.subarray(at + value));
    if (kind === 2) return join(mutated.subarray(0, at), mutated.subarray(Math.max(0, at - value)));
    return mutated.subarray(0, Math.max(1, at));
  }, bytes);
}

describe("a mutated file never throws, and what is read of it is exact", () => {
  const edit = fc.tuple(fc.constantFrom(0, 0, 0, 1, 2, 3), fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}), fc.integer({min: 0, max: 255}));
  test.each(Object.entries(SAMPLES))("%s", (name, content) => {
    expect(read({[name]: content}).problems).toEqual([]);
    fc.assert(fc.property(fc.array(edit, {minLength: 1, maxLength: 4}), (edits) => {
      const intake = read({[name]: mutate(bytesOf(content), edits)});
      expectExact(intake);
      expect(intake.documents.length + intake.problems.length + intake.notices.length).toBeGreaterThan(0);
    }), {numRuns: 60});
  });
});
