import {expect, test} from "vitest";

import {stanceOfDenial} from "../../../src/stages/quotes/stance.ts";

test.each([
  ["denied", "the alarm had failed", "denies"],
  ["rejected", "the account of the deckhand", "denies"],
  ["declined", "to comment on the fire", "declines"],
  ["declined to comment", "on the fire", "declines"],
  ["refused", "to say how many were aboard", "declines"],
  ["declined", "to respond to the claims", "declines"],
  ["declined", "comment", "declines"],
  ["refused", "any part in the fire", "denies"],
  ["did not respond", "to a request for comment", "silent"],
  ["failed", "to reply to questions", "silent"],
  ["could not be reached", "for comment", "silent"],
  ["denied", "that he had to answer for it", "denies"],
])("“%s %s” %s", (cue, content, stance) => expect(stanceOfDenial(cue, content)).toBe(stance));
