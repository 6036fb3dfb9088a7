/** Numbers from 0 up to, not including, 1; the same seed gives the same ones (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]) => Uint8Array;

const below = (count: number, random: () => number) => Math.floor(random() * count);

/** Pieces of markup that turn what follows into something else. */
const PIECES = [
  "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<title>", "<textarea>", "<plaintext>", "<table>", "<tr><td>", "</table>", "<a href='", "<p", "\"", "'", "&", "&#", "&#x110000;", "&#xd800;",
  "&#0;", "&amp", "&nbsp", "&notin;", "&NotEqualTilde;", "<br>", "<br/><br>", "<hr>", "</body>", "</html>", "<body class=\"comments\">", "<div hidden>", "<template>", "<svg><title>", "</p>", "<h1>", "</h1>", "<form>", "<select><option>", "\0", "\ufeff", "\u2028",
  "<div style=\"display:none\">", "<article>", "</article>", "<noscript>", "\u{1f600}", "\ud7ff", "<li><li><li>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", "\\u00", "\\",
].map((piece) => new TextEncoder().encode(piece));

const flip: Mutation = (bytes, random) => {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + below(8, random); count > 0; count--) changed[below(changed.length, random)] = below(256, random);
  return changed;
};

const cut: Mutation = (bytes, random) => {
  const [start, size] = [below(bytes.length, random), below(Math.min(400, bytes.length), random)];
  return random() < 0.3 ? bytes.slice(0, start) : joinOf(bytes.subarray(0, start), bytes.subarray(start + size));
};

const insert: Mutation = (bytes, random) => {
  const [at, piece] = [below(bytes.length, random), PIECES[below(PIECES.length, random)]];
  return joinOf(bytes.subarray(0, at), piece, bytes.subarray(at));
};

const nest: Mutation = (bytes, random) => {
  const at = below(bytes.length, random);
  const tag = new TextEncoder().encode(["<div>", "<b>", "<table><tr><td>", "<p>", "<ul><li>", "<a>", "<blockquote>", "<i x="][below(8, random)].repeat(1 + below(700, random)));
  return joinOf(bytes.subarray(0, at), tag, bytes.subarray(at));
};

const splice: Mutation = (bytes, random, others) => {
  const other = others[below(others.length, random)];
  return joinOf(bytes.subarray(0, below(bytes.length, random)), other.subarray(below(other.length, random)));
};

const repeat: Mutation = (bytes, random) => {
  const start = below(bytes.length, random);
  const piece = bytes.subarray(start, start + below(600, random));
  return joinOf(bytes.subarray(0, start), ...Array.from({length: 1 + below(12, random)}, () => piece), bytes.subarray(start));
};

const MUTATIONS: readonly Mutation[] = [flip, cut, insert, insert, nest, splice, repeat];

/** The page with one to four changes. The same seed and pages give the same. */
export function mutate(pages: readonly Uint8Array[], seed: number): Uint8Array {
  const random = randomFrom(seed);
  let bytes = pages[below(pages.length, random)];
  for (let count = 1 + below(4, random); count > 0 && bytes.length > 0; count--) bytes = MUTATIONS[below(MUTATIONS.length, random)](bytes, random, pages);
  return bytes;
}

function joinOf(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
