import {editsBetween} from "./spelling.ts";

/** Legal forms of companies in many countries, as folded words: they say how a body is registered, not which it is. */
const LONG_FORMS: readonly string[] = (
  "limited liability company,public limited company,public limited,private limited,open joint stock company,closed joint stock company,public joint stock company,joint stock company,joint stock," +
  "aktiengesellschaft,aktsionernoe obshchestvo,obshchestvo s ogranichennoy otvetstvennostyu,obshchestvo s ogranichennoi otvetstvennostiu,gesellschaft mit beschrankter haftung," +
  "акционерное общество,общество с ограниченнои ответственностью,открытое акционерное общество,публичное акционерное общество," +
  "societe anonyme,sociedad anonima,incorporated,sp z oo,company limited,corporation limited"
).split(",");
const SHORT_FORMS: ReadonlySet<string> = new Set((
  "limited ltd llc llp lp plc inc corp corporation company co ag gmbh kg se sa sarl sas spa srl sl nv bv bvba ab as asa oy oyj aps kk kft zrt doo dd ad ojsc jsc pjsc cjsc oao ooo ao pao zao zoo ano pte pty sdn bhd sae ооо оао зао пао ао"
).split(" "));
/** Words that a body may be named with or without. */
const LOOSE: ReadonlySet<string> = new Set(["the", "group", "gruppe", "mv"]);

const LONG = LONG_FORMS.map((form) => form.split(" ")).sort((a, b) => b.length - a.length);

const WORDS = [...new Set(LONG_FORMS.flatMap((form) => form.split(" ")).filter((word) => word.length > 4))];

/** A word of a legal form, or one with a letter wrong ("Aktiengeselschaft"). O(words of all forms). */
export function isLegalWord(word: string): boolean {
  return SHORT_FORMS.has(word) || word.length > 4 && WORDS.some((form) => editsBetween(form, word) <= 1);
}

/** A body's folded words without the legal forms at its ends; all of them where nothing would be left. O(words). */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  for (let cut = true; cut;) {
    const [front, back] = [formAt(words.slice(from, to), "front"), formAt(words.slice(from, to), "back")];
    cut = front + back > 0 && front + back < to - from;
    if (cut) [from, to] = [from + front, to - back];
  }
  return words.slice(from, to);
}

/** How many words at an end are a legal form. */
function formAt(words: readonly string[], end: "front" | "back"): number {
  const long = LONG.find((form) => (end === "front" ? form.every((word, i) => words[i] === word) : form.length <= words.length && form.every((word, i) => words[words.length - form.length + i] === word)));
  if (long) return long.length;
  const word = end === "front" ? words[0] : words.at(-1);
  if (word === undefined || LOOSE.has(word)) return word === undefined ? 0 : 1;
  return SHORT_FORMS.has(word) ? 1 : 0;
}
