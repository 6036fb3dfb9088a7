import type {Document, Dossier} from "../../src/model/index.ts";
import {DOSSIER} from "./fixture.ts";

/** What an article may carry to mislead a page, a terminal or a Markdown reader. */
export const ATTACKS = [
  "</script><script>window.__hacked = 1</script>", "<img src=x onerror=\"window.__hacked = 1\">", "]]><svg onload=window.__hacked=1>",
  "\u001b[31mred\u001b[0m\u001b]0;title\u0007", "\u202egnp.exe\u202c", "javascript:window.__hacked=1", "\" onmouseover=\"window.__hacked=1",
  "' onfocus='window.__hacked=1", "--><style>*{display:none}</style>", "`${window.__hacked=1}`", "[go](javascript:alert(1))", "\u0000\u009b2J\ud800",
  "</style></title></textarea></svg>", "a\r\nb\u2028c", "**bold** | cell # @someone https://evil.example www.evil.example",
] as const;

/** Controls but tab and line break, half characters, and overrides of the writing direction. */
export const STEERING = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const ATTACK = ATTACKS.join(" ");

/** The invented dossier with an attack in every place where words of articles or names can stand. */
export function hostileDossier(): Dossier {
  return {...rewrite(DOSSIER) as Dossier, documents: DOSSIER.documents.map(attackDocument)};
}

/** The attack stands behind the text, so that all spans stay where they were. */
function attackDocument(doc: Document): Document {
  const text = `${doc.text}\n\n${ATTACK}`;
  return {
    ...doc, text, parts: [...doc.parts, {kind: "body", start: doc.text.length + 2, end: text.length}],
    outlet: `${doc.outlet} ${ATTACK}`, headline: `${doc.headline} ${ATTACK}`, byline: ATTACK, input: ATTACK,
    url: doc.sigil === "A" ? "javascript:window.__hacked=1" : `https://example.org/"onmouseover="window.__hacked=1`,
  };
}

/** Strings that a reader sees: all but ids, kinds and values that the code compares. */
const SEEN = new Set(["name", "about", "value", "detail", "label", "why", "at", "code", "because"]);

function rewrite(node: unknown, key = ""): unknown {
  if (typeof node === "string") return SEEN.has(key) ? `${node} ${ATTACK}` : node;
  if (Array.isArray(node)) return node.map((child) => rewrite(child));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, name === "documents" ? child : rewrite(child, name)]));
}
