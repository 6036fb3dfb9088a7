import {stage} from "../stage.ts";
import type {Stage} from "../stage.ts";
import {findSharedQuotes} from "./find.ts";

/** Gives the quotations that several documents have, their wordings held against the fullest. */
export function sharedQuotes(): Stage {
  return stage({
    name: "shared-quotes", needs: ["mentions", "quotes", "entities"], gives: "sharedQuotes",
    run: (documents, {mentions, quotes, entities}) => ({layer: findSharedQuotes(documents, {mentions, quotes, entities})}),
  });
}
