/** So many rows are drawn at once. */
export const portion = 50;
