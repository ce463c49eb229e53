/** A name of more letters than this stands in wider lines, so that two are enough under a large icon. */
const usual = 20;

export const isLong = (name: string): boolean => name.length > usual;
