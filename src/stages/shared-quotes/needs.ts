import type {Layers} from "../../model/index.ts";

export type SharedQuoteNeeds = Pick<Layers, "mentions" | "quotes" | "entities">;
