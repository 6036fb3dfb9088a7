export * from "./find-parts.ts";
export {calendarDay, findFullDate} from "./full-date.ts";
export {isOutletName} from "./outlet.ts";
