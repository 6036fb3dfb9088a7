/** What never holds words that a reader of the page sees. */
export const UNSEEN = new Set("script style noscript template iframe object embed svg canvas math audio video head img picture source map noembed noframes datalist title".split(" "));

/** Controls: their words are the page's, not the article's. */
export const CONTROLS = new Set("button form input select textarea dialog nav menu fieldset".split(" "));

/** Elements that begin and end a block of words. */
export const BLOCKS = new Set((
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html"
  + " legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul"
).split(" "));

export const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
