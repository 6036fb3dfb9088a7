export * from "./pattern.ts";
export * from "./reader.ts";
