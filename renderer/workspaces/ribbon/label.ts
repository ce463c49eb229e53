/** A name of more letters than this, or with such a word, stands in wider lines under a large icon: two are enough. */
const most = { name: 20, word: 9 };

export const isLong = (name: string): boolean =>
  name.length > most.name || name.split(/\s/).some((word) => word.length > most.word);
