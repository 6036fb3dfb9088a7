export * from "./span.ts";
export * from "./document.ts";
export * from "./reason.ts";
export * from "./error.ts";
export * from "./id.ts";
export * from "./layers.ts";
export * from "./dossier.ts";
export * from "./stemma.ts";
