/** What the platform's error codes mean for a person who wanted something written. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist", EACCES: "no permission", EPERM: "no permission", EISDIR: "it is a folder",
  ENOSPC: "the disk is full", EROFS: "the disk cannot be written to", ENOTDIR: "a part of the path is not a folder",
  EIO: "the device reports an error", ELOOP: "it is a link that leads back to itself",
};

/** Why something could not be written. Errors that are not the platform's are thrown on. */
export function meaningOf(error: unknown): string {
  const {code} = error as {code?: string};
  if (code === undefined) throw error;
  return MEANINGS[code] ?? code;
}
