/**
 * Lines of the reading that the program is known to miss, as the tests print them without the words in brackets. They
 * are faults, not hard cases: a line that is found has to be struck out here, and a test says so.
 */
export const KNOWN_MISSES: readonly string[] = [
  "Hallam Rose is a other",
  "the director says that there was no fertilizer in the building",
];
