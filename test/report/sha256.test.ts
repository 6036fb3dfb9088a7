import {createHash} from "node:crypto";
import {expect, test} from "vitest";

import {sha256Base64} from "../../src/report/html/sha256.ts";

test.each(["", "abc", "é".repeat(27), "x".repeat(55), "x".repeat(56), "x".repeat(64), "x".repeat(1000)])("the hash of %j is the platform's", (text) => {
  expect(sha256Base64(text)).toBe(createHash("sha256").update(text, "utf8").digest("base64"));
});
