/** In milliseconds: a key so soon after what it is for has come is a slip of the finger. */
export const slipMillis = 300;
