/** How a file is read. */
export type Format = "text" | "html" | "jsonl" | "mhtml" | "warc" | "wacz" | "feed" | "json";

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "text", text: "text", md: "text", markdown: "text",
  html: "html", htm: "html", xhtml: "html", jsonl: "jsonl", ndjson: "jsonl", json: "json",
  mht: "mhtml", mhtml: "mhtml", warc: "warc", wacz: "wacz", rss: "feed", atom: "feed", rdf: "feed", xml: "feed",
};

/** The format that a name's ending tells; null for an ending that says nothing. */
export function formatOfName(path: string): Format | null {
  const ending = /\.(?<ending>[a-z0-9]+)$/u.exec(path.toLowerCase().replace(/\.warc\.gz$/u, ".warc"))?.groups?.ending;
  return (ending && BY_ENDING[ending]) || null;
}

/** The format that the content tells. Only the first 4096 bytes are looked at, as Latin letters. */
export function formatOfContent(bytes: Uint8Array): Format {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replaceAll("\0", "").replace(/^(?:ï»¿|ÿþ|þÿ)?\s+|^(?:ï»¿|ÿþ|þÿ)/u, "");
  const format = formatOfContainer(bytes, head);
  if (format) return format;
  if (/^\{\s*"/u.test(head)) return "jsonl";
  return /^<(?:!doctype\s+html|html|head|body|\?xml|article|!--|meta|div|p|h1)[\s>/-]?/iu.test(head) ? "html" : "text";
}

const NEWS = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version|"(?:version_?created|body_x?html|body_text|bodies|pubstatus)"\s*:/iu;

/** Archives by their first bytes, feeds by the first element, news in JSON by its names; null for what is none. */
function formatOfContainer(bytes: Uint8Array, head: string): Format | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b || head.startsWith("WARC/")) return "warc";
  if (head.startsWith("PK\u0003\u0004")) return "wacz";
  if (/^(?:from|subject|date|mime-version|snapshot-content-location|content-type):/iu.test(head) && /^content-type:\s*multipart\/related/imu.test(head)) return "mhtml";
  if (/^(?:<\?xml|<!--|<!doctype\s+rss|<rss|<feed|<rdf)/iu.test(head) && /<(?:rss|(?:[\w.-]+:)?feed|(?:[\w.-]+:)?rdf)[\s>]/iu.test(head) && !/<html[\s>]/iu.test(head)) return "feed";
  if (head.startsWith("<?xml") && !/<!doctype\s+html|<(?:html|head|body|article|div|p)[\s>]/iu.test(head)) return "feed"; // some other XML: it is told there
  return /^[[{]/u.test(head) && NEWS.test(head) ? "json" : null;
}

/** The charset that an HTML page declares in its first 4096 bytes; null for none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,400}>/giu)) {
    const charset = /charset\s*=\s*["']?(?<name>[\w.:-]+)/iu.exec(tag)?.groups?.name;
    if (charset) return charset;
  }
  return /^<\?xml[^>]{1,200}encoding=["'](?<name>[\w.:-]+)/iu.exec(head)?.groups?.name ?? null;
}
