/** Height of one lane of bars, in pixels. */
export const laneHeight = 16;
