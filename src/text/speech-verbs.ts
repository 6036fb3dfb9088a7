/** Forms of verbs that name the speaker of the words before them. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(`
said says asked asks added adds replied replies told tells wrote writes wondered shouted cried exclaimed demanded
answered responded joked quipped insisted continued declared inquired tweeted posted recalled warned
`.trim().split(/\s+/u));
