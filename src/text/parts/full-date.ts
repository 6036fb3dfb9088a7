const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const NUMBERS = /(?<!\d)(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u;
const MONTH_FIRST = /\b(?<month>[a-z]{3,9})(?:\.? |-)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? |, ?|-)(?<year>\d{4})\b/iu;
const DAY_FIRST = /(?<![\d/.:])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?:of )?|-)(?<month>[a-z]{3,9})(?:\.?,? |-)(?<year>\d{4})\b/iu;
const YEAR_FIRST = /\b(?<year>\d{4})[ -](?<month>[a-z]{3,9})\.?[ -](?<day>\d{1,2})\b/iu;
const PARTED = /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[-./])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/-])(?<clock>,? (?:at )?\d{1,2}:\d{2} ?[AP]M\b)?/u;
const MONTH_NAME = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

/** True for the name of a month, whole or cut as usual: "September", "Sept". */
export function isMonthName(word: string): boolean {
  return MONTH_NAME.test(word);
}

/** The first full date in the words ("July 3, 2031", "3rd July, 2031", "2031-July-3", "03.07.2031", "7/23/2031") as `2031-07-03`; null for none. */
export function findFullDate(words: string): string | null {
  const plain = words.replace(/\s+/gu, " ");
  for (const pattern of [NUMBERS, MONTH_FIRST, DAY_FIRST, YEAR_FIRST]) {
    const day = dayOf(pattern.exec(plain)?.groups);
    if (day) return day;
  }
  return partedDay(PARTED.exec(plain)?.groups);
}

/** Whether three numbers with the same mark between them stand in the words, whether or not they can be told to be a day. */
export function hasPartedDate(words: string): boolean {
  return PARTED.test(words);
}

/**
 * "7/23/2031", "23-7-2031": the number that can be no month is the day. Where both can, full stops part the day first (so do
 * all English locales of Unicode CLDR that write them), but not beside "PM"; "7/3/2031 6:04 PM" is American: of the customs of
 * English-speaking countries Australia, Hong Kong and India write "pm" small, others pad the numbers. Else null.
 */
function partedDay(groups: Record<string, string | undefined> | undefined): string | null {
  if (!groups) return null;
  const [first, second, year] = [groups.first, groups.second, groups.year].map(Number);
  if (first > 12 || groups.mark === "." && second <= 12 && groups.clock === undefined) return calendarDay(year, second, first);
  return second > 12 || first === second || isAmerican(groups) ? calendarDay(year, first, second) : null;
}

function isAmerican({first, second, clock, mark}: Record<string, string | undefined>): boolean {
  return mark === "/" && clock !== undefined && ![first, second].some((number) => number?.startsWith("0"));
}

function dayOf(groups: Record<string, string> | undefined): string | null {
  if (!groups) return null;
  return calendarDay(Number(groups.year), monthOf(groups.month), Number(groups.day));
}

function monthOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  return MONTH_NAME.test(word) ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
}

/** `2031-07-03` for a day that the calendar has between the years 1400 and 2999; else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1400 || year > 2999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
