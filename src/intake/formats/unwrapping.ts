import {parseXml, wordsIn} from "./xml.ts";

/**
 * What the characters behind one run of an entry's text are once the entry's own writing is undone (the references of XML, the escapes
 * of JSON); what is left is HTML or plain words. Runs of kind `same` need none of it. Words of other ways stay as they are.
 */
export function unwrapWords(words: string, way: string): string {
  if (way === "feed-entry") return unwrapXml(words.replace(/\]\]>|<!\[CDATA\[/gu, ""));
  return way === "json-entry" || way === "ninjs" || way.startsWith("jsonl") ? JSON.parse(`"${words}"`) as string : words;
}

function unwrapXml(words: string): string {
  if (!words.includes("&")) return words;
  const xml = `<x>${words.replace(/</gu, "&lt;")}</x>`;
  const {root} = parseXml(xml);
  return root ? wordsIn(root, xml).text : words;
}
