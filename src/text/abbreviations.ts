/** Written with a stop, and more words of the same sentence always follow: titles and ranks before a name. */
export const TITLES_WITH_STOP: ReadonlySet<string> = new Set(`
mr mrs ms mx dr prof rev hon fr st mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig supt insp det
gov sen rep pres amb sec atty asst assoc dep dir messrs mme mlle hr ald cllr det msgr mgr ayat vs v viz cf approx
`.trim().split(/\s+/u));

/** Written with a stop; may also stand at the end of a sentence. */
export const WORDS_WITH_STOP: ReadonlySet<string> = new Set(`
inc corp co ltd llc bros jr sr esq dept univ assn ave blvd rd bldg
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues thu thur thurs fri
ala ariz ark calif colo conn fla ky la md mich minn mont neb nev okla pa penn tenn tex va vt wis wyo
ph.d m.d b.a m.a b.sc m.sc l.l.b a.m p.m e.g i.e u.s u.k u.n e.u d.c
`.trim().split(/\s+/u));

/** Of both kinds, those that are also written in lower case; of the rest only the form with a capital counts. */
export const LOWER_WITH_STOP: ReadonlySet<string> = new Set("etc al vs cf viz approx e.g i.e a.m p.m messrs inc ltd dept mr mrs dr".split(" "));

/** Short for something only where a number follows. */
export const WORDS_BEFORE_NUMBER: ReadonlySet<string> = new Set("no nos p pp vol fig art ch para sec ca c op".split(" "));

/** What ends in a stop after these is no sentence end even before an upper-case letter. */
export const NEVER_LAST: ReadonlySet<string> = new Set(["e.g.", "i.e.", "no.", "nos.", "pp.", "vol.", "fig.", "art.", "ca.", "cf.", "viz."]);

/** Words that seldom are part of a name; in upper case behind an abbreviation they start a sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(`
the a an this that these those there here it its he she they we you i his her their our my your who what when where why how which
in on at by for from with without of to as after before since during until while although though because if unless once under over
but and or nor so yet however meanwhile moreover still also then now later earlier today yesterday tomorrow according asked despite
some many most several all both each every no not one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety dozens hundreds thousands other another such nobody everyone everybody nothing police officials residents witnesses
is are was were do does did has have had can could will would may might should
`.trim().split(/\s+/u));
