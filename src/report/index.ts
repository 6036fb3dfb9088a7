export * from "./html/index.ts";
export * from "./json.ts";
export * from "./markdown.ts";
export * from "./terminal/index.ts";
