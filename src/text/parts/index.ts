export * from "./find-parts.ts";
export {calendarDay, findFullDate} from "./full-date.ts";
