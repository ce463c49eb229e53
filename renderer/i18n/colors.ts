/** What the colours of palettes are called, in every workspace. */
export const colors = {
  automatic: { ar: 'تلقائي', en: 'Automatic' },
  black: { ar: 'أسود', en: 'Black' },
  white: { ar: 'أبيض', en: 'White' },
  'light-grey': { ar: 'رمادي فاتح', en: 'Light Gray' },
  grey: { ar: 'رمادي', en: 'Gray' },
  'dark-red': { ar: 'أحمر داكن', en: 'Dark Red' },
  red: { ar: 'أحمر', en: 'Red' },
  orange: { ar: 'برتقالي', en: 'Orange' },
  yellow: { ar: 'أصفر', en: 'Yellow' },
  'light-green': { ar: 'أخضر فاتح', en: 'Light Green' },
  green: { ar: 'أخضر', en: 'Green' },
  'light-blue': { ar: 'أزرق فاتح', en: 'Light Blue' },
  blue: { ar: 'أزرق', en: 'Blue' },
  'dark-blue': { ar: 'أزرق داكن', en: 'Dark Blue' },
  purple: { ar: 'أرجواني', en: 'Purple' },
};
