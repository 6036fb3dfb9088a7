/** Tables that write other scripts in Latin letters, for comparing names: one reading a letter, none of them the only right one. */

const table = (rows: string): readonly (readonly [string, string])[] => rows.trim().split(/\s+/u).map((row) => {
  const [from, to = ""] = row.split("=");
  return [from, to] as const;
});

const CYRILLIC = table(`
  а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
  і=i ї=i є=e ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=g ќ=k ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h`);
const GREEK = table(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);
/** Short vowels are not written in Arabic, Persian, Urdu and Hebrew: names from them are compared by their consonants. */
const ARABIC = table(`
  ا=a أ=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a ء= ئ=y ؤ=w
  پ=p چ=ch ژ=zh گ=g ک=k ی=y ے=y ں=n ٹ=t ڈ=d ڑ=r ہ=h ھ=h`);
const HEBREW = table("א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t");
const GEORGIAN = table(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`);
const ARMENIAN = table(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f`);

/** The parts that folding makes of Korean syllables, from U+1100 (first consonants), U+1161 (vowels) and U+11A8 (last consonants) on, as names are mostly written. */
const KOREAN: readonly (readonly [string, string])[] = ([
  [0x1100, "k kk n t tt r m p pp s ss - j jj ch k t p h"], [0x1161, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"],
  [0x11a8, "k k ks n nj nh t l lk lm lp ls lt lp lh m p ps s ss ng j ch k t p h"],
] as const).flatMap(([first, letters]) => letters.split(" ").map((letter, i) => [String.fromCharCode(first + i), letter === "-" ? "" : letter] as const));

const LETTERS: ReadonlyMap<string, string> = new Map([...CYRILLIC, ...GREEK, ...ARABIC, ...HEBREW, ...GEORGIAN, ...ARMENIAN, ...KOREAN]);
const GREEK_PAIRS: readonly (readonly [string, string])[] = table("ου=ou μπ=b ντ=d γκ=g γγ=ng αυ=av ευ=ev ει=i οι=i αι=e τσ=ts");
const OTHER_SCRIPT = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Geor}\p{sc=Armn}\p{sc=Hang}]/u;
const WITHOUT_VOWELS = /[\p{sc=Arab}\p{sc=Hebr}]/u;

/** True for a word of a script that leaves short vowels unwritten. O(length). */
export const isWithoutVowels = (word: string): boolean => WITHOUT_VOWELS.test(word);

/** True where `toLatin` would change the text. O(length). */
export const isOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text);

/** A folded text with Cyrillic, Greek, Arabic, Hebrew, Georgian, Armenian and Korean letters written in Latin ones. O(length). */
export function toLatin(text: string): string {
  if (!isOtherScript(text)) return text;
  const paired = GREEK_PAIRS.reduce((words, [from, to]) => words.replaceAll(from, to), text);
  return [...paired].map((letter) => LETTERS.get(letter) ?? letter).join("");
}
