/** Cuts characters that `isEdge` holds for from both ends. O(length), where a pattern anchored at the end would not be. */
export function trimBy(text: string, isEdge: (character: string) => boolean): string {
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text[start])) start++;
  while (start < end && isEdge(text[end - 1])) end--;
  return text.slice(start, end);
}
