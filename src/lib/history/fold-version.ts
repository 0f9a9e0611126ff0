/** Raised whenever the same events would fold to something else: views kept under another are rebuilt. */
export const foldVersion = 5;
