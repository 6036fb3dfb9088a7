/** How a file is read. */
export type Format = "text" | "html" | "jsonl";

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "text", text: "text", md: "text", markdown: "text",
  html: "html", htm: "html", xhtml: "html", jsonl: "jsonl", ndjson: "jsonl",
};

/** The format that a name's ending tells; null for an ending that says nothing. */
export function formatOfName(path: string): Format | null {
  const ending = /\.(?<ending>[a-z0-9]+)$/u.exec(path.toLowerCase())?.groups?.ending;
  return (ending && BY_ENDING[ending]) || null;
}

/** The format that the content tells. Only the first 4096 bytes are looked at, as Latin letters. */
export function formatOfContent(bytes: Uint8Array): Format {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replaceAll("\0", "").replace(/^(?:ï»¿|ÿþ|þÿ)?\s+|^(?:ï»¿|ÿþ|þÿ)/u, "");
  if (/^\{\s*"/u.test(head)) return "jsonl";
  return /^<(?:!doctype\s+html|html|head|body|\?xml|article|!--|meta|div|p|h1)[\s>/-]?/iu.test(head) ? "html" : "text";
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
