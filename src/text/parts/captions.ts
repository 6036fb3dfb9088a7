import {anyWord} from "../pattern.ts";
import {isAgencyAlone} from "./furniture.ts";
import {endsSentence, isProse, keyOf, trimMarks, type Line, type Lines} from "./lines.ts";
import {PICTURED_PHRASES, PICTURE_AGENCIES, PICTURE_OPENINGS, PICTURE_WORDS} from "./furniture-words.ts";
import {beginsWith, PhraseBook} from "./phrases.ts";

const opensAsPicture = beginsWith(PICTURE_OPENINGS);
const opensWithPictureWord = beginsWith(PICTURE_WORDS);
const describesPicture = new PhraseBook().add(PICTURED_PHRASES);
const lastAgency = anyWord(PICTURE_AGENCIES, "giu");

/** The longest caption, in words; longer lines are article text. */
const LONGEST = 70;

/** True for a line that names the maker of a picture: "Photo by …", "(photo credit: …)", "A / B / AFP via Getty". */
export function isPictureCredit(line: Line): boolean {
  if (line.words > LONGEST) return false;
  return namesMaker(line) || (line.words <= 25 && (opensAsPicture(line) || namesPictureFirst(line))) || bracketedCredit(line.plain) !== null
    || (line.words <= 50 && endsWithAgency(line.plain)) || isCourtesy(line) || isFilePhoto(line);
}

/** "REUTERS/Jane Roe" anywhere, or a capital "Photo: Jane Roe/Coastal Wire" at the end. */
function namesMaker({plain, words}: Line): boolean {
  return words <= 60 && (/\b(?:REUTERS|AP Photo|AFP PHOTO|EPA|AAP Image|PA Wire)\/\p{Lu}/u.test(plain)
    || /\b(?:Photo|Photograph|Picture|Image|Credit|Illustration)s?: \p{Lu}[^.!?"]{2,80}$/u.test(plain));
}

function namesPictureFirst(line: Line): boolean {
  return opensWithPictureWord(line) && /^[\s([]*[\p{L} ]{2,24}[:|/©]/u.test(line.plain) && !/["?]/u.test(line.plain);
}

function isCourtesy({plain, key, words}: Line): boolean {
  return words <= 10 && key.includes("courtesy of") && /\bcourtesy of \S/iu.test(plain) && !/[.!?]$/u.test(plain);
}

function isFilePhoto({plain, words}: Line): boolean {
  return words <= 50 && /[([]?(?:file photo|file|file picture|archive photo|handout)[)\]]\.?$/iu.test(plain);
}

/** The offset at which a bracket at the line's end begins that names a picture's maker; null where there is none. */
function bracketedCredit(plain: string): number | null {
  const open = Math.max(plain.lastIndexOf("("), plain.lastIndexOf("["));
  if (open < 0 || !/[)\]]\.?$/u.test(plain)) return null;
  const inside = plain.slice(open + 1).replace(/[)\]]\.?$/u, "").trim();
  if (inside.length > 120) return null;
  const named = /^(?:photo|image|picture|credit|photograph|screenshot|screen grab|file photo|courtesy|illustrative)\b/iu.test(inside);
  return named || /^AP Photo/u.test(inside) || endsWithAgency(inside) ? open : null;
}

/** An agency, and what may stand behind it, lie within so many code units of the end. */
const LONGEST_TAIL = 60;

/** What must stand before an agency, or be one, in lower case; most lines have none and are spared the list of agencies. */
const AGENCY_SIGN = /[/|©]|\b(?:via|photo)\b|getty|shutterstock|istock|alamy|unsplash|flickr/u;

/** True when the words end with a picture agency behind a slash, "via" or a mark of copyright. */
function endsWithAgency(words: string): boolean {
  const from = Math.max(0, words.length - LONGEST_TAIL);
  const tail = words.slice(from);
  if (!AGENCY_SIGN.test(tail.toLowerCase())) return false;
  const found = [...tail.matchAll(lastAgency)].at(-1);
  if (!found || !isTail(words.slice(from + found.index + found[0].length))) return false;
  const before = words.slice(0, from + found.index).trimEnd();
  return /[/|©]$|\b(?:via|photo)$/iu.test(before) || (words.length <= 60 && before !== "" && isPhotoLibrary(found[0]) && !/[.!?]$/u.test(words));
}

/** Nothing but marks, or a word such as "file", may stand behind the agency. */
function isTail(words: string): boolean {
  return /^(?:images?|photos?|file|pool)?$/iu.test(trimMarks(words));
}

function isPhotoLibrary(name: string): boolean {
  return /getty|shutterstock|istock|alamy|unsplash|flickr/iu.test(name);
}

/** True for a line that says what a picture shows: "X, left, and Y on Sunday in Velmora." */
export function isPictured({plain, words}: Line): boolean {
  const found = words <= LONGEST ? /,? (?:,|\()(?:(?:second|third|far|front|top|bottom) )?(?:from )?(?:left|right|center|centre|[LRC])[,)]|, (?:(?:second|third|far|front|top|bottom) )?(?:from )?(?:left|right|center|centre),/u.exec(plain) : null;
  return found !== null && /\p{Lu}[\p{L}.'-]{1,30}$/u.test(plain.slice(Math.max(0, found.index - 32), found.index));
}

/** True for a line that uses the words of captions; only to be believed where pictures stand, before the article. */
export function soundsPictured(line: Line): boolean {
  return line.words <= LONGEST && describesPicture(line);
}

/** True for a line that credits a picture, or says that it tells what one shows. */
export function creditsPicture(line: Line): boolean {
  return isPictureCredit(line) || isPictured(line);
}

/**
 * Captions, by index: lines that credit a picture (`crediting`), and the lines that are such a line without its credit or stand
 * unbroken above a credit of their own. O(lines).
 */
export function findCaptions(lines: Lines, crediting: Uint32Array): ReadonlySet<number> {
  if (crediting.length === 0) return new Set();
  const creditsText = textCreditsAround(lines);
  const credited = crediting.filter((index) => !creditsText(lines.at(index)!)); // found among the lines
  const found = new Set(credited);
  for (const index of credited) {
    const line = lines.at(index)!; // found among the lines
    for (const near of [index - 2, index - 1, index + 1, index + 2]) {
      const other = found.has(near) ? undefined : lines.at(near);
      if (other && isSameWithoutCredit(line, other)) found.add(near);
    }
    const above = lines.at(index - 1);
    if (above && index > 1 && !found.has(index - 1) && isOnlyCredit(line) && isBareCaption(above, line)) found.add(index - 1);
  }
  return found;
}

/** Lines in the shape of a picture's credit that are the text's: "By Jane Roe | AP" above the article, "AP/Reuters" right below it. */
function textCreditsAround(lines: Lines): (line: Line) => boolean {
  const [first, last] = [lines.find(isProse)?.index ?? 0, lines.findLast(isProse)?.index ?? lines.length];
  return (line) => {
    if (isPhotoLibrary(line.plain)) return false;
    if (line.index === last + 1) return isAgencyAlone(line);
    return line.index < first && /^by /iu.test(line.plain) && isAgencyAlone({plain: line.plain.split(/[|/]/u).at(-1) ?? ""});
  };
}

function isSameWithoutCredit(credited: Line, line: Line): boolean {
  const open = bracketedCredit(credited.plain);
  if (line.words < 4) return false;
  return open === null ? credited.key.startsWith(`${line.key} `) && credited.words - line.words <= 10 : keyOf(credited.plain.slice(0, open)) === line.key;
}

function isOnlyCredit(line: Line): boolean {
  return line.words <= 15 && (/^[([]/u.test(line.plain) || opensAsPicture(line) || namesPictureFirst(line));
}

function isBareCaption(line: Line, credit: Line): boolean {
  return !credit.gap && line.gap && line.words >= 4 && line.words <= 40 && !endsSentence(line);
}
