import {defineConfig} from "vitest/config";

// Tests over any input take longer on a busy machine than the five seconds that are usual.
export default defineConfig({test: {testTimeout: 60_000}});
