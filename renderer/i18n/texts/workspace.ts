/** What every workspace says around its document. */
export default {
  workspace: {
    tabs: { ar: 'علامات تبويب الشريط', en: 'Ribbon tabs' },
    wayOut: {
      ar: 'المفتاح F6 ينقل إلى الشريط، ومنه Escape يعيد إلى الصفحة.',
      en: 'Press F6 to reach the ribbon, and Escape there to come back to the page.',
    },
    opening: { ar: 'يُفتح المستند…', en: 'Opening the document…' },
    about: { ar: 'عن المستند', en: 'About the document' },
    switched: {
      on: { ar: '{name}: مفعّل', en: '{name}: on' },
      off: { ar: '{name}: غير مفعّل', en: '{name}: off' },
    },
    mixed: { ar: 'متعدد', en: 'Mixed' },
  },
};
