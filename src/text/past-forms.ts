/** Past tenses of English verbs that do not end in -ed, or that could be taken for a noun by their form, and that are no common nouns. */
export const PAST_FORMS: ReadonlySet<string> = new Set((
  "was were had did said told took came went made gave saw found held met began won lost fell rose spoke wrote became brought kept led ran sent "
  + "struck sank slept fled left drew drove flew grew knew threw broke chose froze stole wore tore swore swam sang rang drank shrank sprang stuck swung "
  + "clung flung stung wept swept crept felt dealt meant dreamt leapt built spent lent bent bought thought fought sought taught caught sold stood understood "
  + "lay laid paid heard slid hid bit lit ate forgot got shook woke arose withdrew overthrew undertook agreed freed decreed died lied tied vied "
).trim().split(" "));
