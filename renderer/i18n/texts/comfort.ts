export default {
  comfort: {
    label: { ar: 'راحة القراءة', en: 'Easier reading' },
    contrast: { ar: 'تباين أقوى', en: 'Stronger contrast' },
    largerText: { ar: 'نص أكبر', en: 'Larger text' },
    normalText: { ar: 'نص عادي', en: 'Normal text' },
    digitsArabic: { ar: 'أرقام ١٢٣', en: 'Digits ١٢٣' },
    digitsLatin: { ar: 'أرقام 123', en: 'Digits 123' },
  },
};
