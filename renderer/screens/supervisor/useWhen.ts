import { digits } from '../../i18n/numbers.ts';
import { useWords } from '../../i18n/index.ts';

/** Moments as people read them, in the language and the digits of the screen. */
export function useWhen() {
  const { language } = useWords();
  const format = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const locale =
      language.value === 'ar' ? `ar-u-ca-gregory-nu-${digits.value}` : `${language.value}-GB-u-ca-gregory`;
    return new Intl.DateTimeFormat(locale, options).format(new Date(iso));
  };
  return {
    day: (iso: string): string => format(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
    moment: (iso: string): string =>
      format(iso, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
  };
}
