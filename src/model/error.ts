/** An error for the caller: what was wrong with what, in one line. `code` is kebab-case and stable. */
export class StemmaError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "StemmaError";
    this.code = code;
  }
}
