import {instantOfScript} from "./entry-dates.ts";
import {webAddress, type Capture} from "./packed.ts";

/** Where browsers put their remark on a page that they save. */
const REACH = 4096;

const SAVED = /<!--\s*saved from url=\(\d{1,6}\)(?<url>https?:\/\/[^\s<>]{1,2000})\s*-->/iu;
const SINGLE = /<!--\s*Page saved with SingleFile\s+url:\s*(?<url>https?:\/\/[^\s<>]{1,2000})\s+saved date:\s*(?<date>[^\n<>]{10,80})/iu;

/** The capture that a browser's remark at the beginning of a saved page tells; null without one. */
export function savedCapture(html: string): Capture | null {
  const head = html.slice(0, REACH);
  const single = SINGLE.exec(head)?.groups;
  const url = webAddress(single?.url ?? SAVED.exec(head)?.groups?.url);
  return url ? {recordId: null, at: single ? instantOfScript(single.date) : null, digest: null, url, where: "the browser's remark"} : null;
}

/** How browsers, each in its language, name the folder with the pictures and frames of a page that they save, behind the page's name. */
const FOLDERS = ["_files", ".files", "-files", "_file", "_fichiers", "_archivos", "_arquivos", "_ficheiros", "-Dateien", "-dateien", "_dateien", "_bestanden", "-filer", "_filer", "_soubory", "_pliki", "_elemei", "_tiedostot", "_dosyalar"];

/** The page among the names beside it to which the folder belongs; null for none. */
export function pageOfFolder(folder: string, names: ReadonlySet<string>): string | null {
  const ending = FOLDERS.find((one) => folder.endsWith(one));
  const page = ending ? folder.slice(0, -ending.length) : "";
  return page === "" ? null : [".html", ".htm", ".xhtml", ".mht"].map((end) => `${page}${end}`).find((name) => names.has(name)) ?? null;
}
