import {expect, test} from "vitest";

import {denialOf} from "../../src/report/view/denials.ts";

test.each([
  ["denied", "the alarm had failed", "denying it"],
  ["rejected", "the account of the deckhand", "denying it"],
  ["declined", "to comment on the fire", "would not say"],
  ["declined to comment", "on the fire", "would not say"],
  ["refused", "to say how many were aboard", "would not say"],
  ["declined", "to respond to the claims", "would not say"],
  ["declined", "comment", "would not say"],
  ["refused", "any part in the fire", "denying it"],
  ["did not respond", "to a request for comment", "did not answer"],
  ["failed", "to reply to questions", "did not answer"],
  ["could not be reached", "for comment", "did not answer"],
  ["denied", "that he had to answer for it", "denying it"],
])("“%s %s” is shown as: %s", (cue, content, shown) => expect(denialOf(cue, content)).toBe(shown));
