/** How many mentions back are looked at. */
export const WINDOW = 160;
