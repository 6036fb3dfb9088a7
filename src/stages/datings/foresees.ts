/** Verbs of the past whose time may lie ahead ("they forecast calm at the end of 2031"), and that many do of one thing, each at another time. */
export const FORESEES: ReadonlySet<string> = new Set("forecast project predict expect anticipate estimate foresee plan schedule propose promise pledge vow target intend aim set postpone delay extend announce order call".split(" "));
