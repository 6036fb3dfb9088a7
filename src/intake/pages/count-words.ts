/** What a UTF-16 code unit is: part of a word, a word's half in a script without blanks, an inner mark of words, or none of these. */
const Unit = {Unknown: 0, None: 1, Word: 2, Wide: 3, Mark: 4} as const;

const units = new Uint8Array(0x10000);

function unitAt(code: number): number {
  if (units[code] === Unit.Unknown) units[code] = unitOf(String.fromCharCode(code));
  return units[code];
}

function unitOf(character: string): number {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(character)) return Unit.Wide;
  if (/['’-]/u.test(character)) return Unit.Mark;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? Unit.Word : Unit.None;
}

/** Words, and for scripts without blanks two characters a word. O(length), without patterns: it is asked of every block. */
export function countWords(text: string): number {
  let [words, wide] = [0, 0];
  let last: number = Unit.None;
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text.charCodeAt(at));
    if (unit === Unit.Wide) wide++;
    else if (unit === Unit.Word && last !== Unit.Word) words++;
    if (unit !== Unit.Mark || last !== Unit.Word) last = unit;
  }
  return words + Math.ceil(wide / 2);
}
