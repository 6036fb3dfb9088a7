/**
 * An id that depends on content alone: `prefix-` and 14 hexadecimal digits (53 bits) of a hash of the
 * parts joined by a unit separator. Same parts, same id; not for security. Method: two multiplicative
 * rounds over UTF-16 code units with a final avalanche (after MurmurHash3's finalizer). O(length).
 */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  const key = parts.join("\u001f");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const digits = (2097151 & low).toString(16).padStart(6, "0") + (high >>> 0).toString(16).padStart(8, "0");
  return `${prefix}-${digits}`;
}
