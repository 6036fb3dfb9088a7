import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";

/** A folder of its own for a test file, removed at its end; gives paths in it. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return (name) => join(folder, name);
}
