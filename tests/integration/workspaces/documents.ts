import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IRunOptions } from 'docx';

const pack = async (document: Document): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(document));

const styles = (font: string, size: number) => ({
  default: {
    document: { run: { font, size } },
    title: { run: { size: 56 } },
    heading1: { run: { size: 32, bold: true, color: '1F3864' } },
    heading2: { run: { size: 26, color: '2F5496' } },
    heading3: { run: { size: 24, color: '1F3864' } },
  },
});

const line = (...runs: (string | IRunOptions)[]): Paragraph =>
  new Paragraph({ children: runs.map((each) => new TextRun(each)) });

/** A short notice in English: title, text with italic words, a date, three lines for a list. */
export const englishNotice = (): Promise<Uint8Array> =>
  pack(
    new Document({
      styles: styles('Calibri', 24),
      sections: [
        {
          children: [
            line('Free computer evenings'),
            line('The centre opens its room to ', { text: 'everyone', italics: true }, ' in the street.'),
            line('First evening: 4 October 2026'),
            line('Writing a letter'),
            line('Planning the costs'),
            line('Sending e-mail safely'),
          ],
        },
      ],
    }),
  );

const arabicLine = (...texts: string[]): Paragraph =>
  new Paragraph({
    bidirectional: true,
    children: texts.map((text) => new TextRun({ text, rightToLeft: true })),
  });

/** The same in Arabic; the last paragraph holds both scripts and is not yet right to left. */
export const arabicNotice = (): Promise<Uint8Array> =>
  pack(
    new Document({
      styles: styles('Times New Roman', 28),
      sections: [
        {
          children: [
            arabicLine('أمسيات حاسوب مجانية'),
            arabicLine('يفتح المركز قاعته لجميع أهل الحي.'),
            arabicLine('الأمسية الأولى: 4 أكتوبر 2026'),
            arabicLine('كتابة رسالة'),
            arabicLine('تنظيم المصروف'),
            line('للتسجيل اكتبوا إلى Nour Centre قبل الأحد.'),
          ],
        },
      ],
    }),
  );

const cell = (text: string): TableCell => new TableCell({ children: [line(text)] });

/** A paragraph, a table of two by two, a paragraph. */
export const tableDocument = (): Promise<Uint8Array> =>
  pack(
    new Document({
      sections: [
        {
          children: [
            line('Before the table'),
            new Table({
              rows: [
                new TableRow({ children: [cell('Day'), cell('Hour')] }),
                new TableRow({ children: [cell('Sunday'), cell('Five')] }),
              ],
            }),
            line('After the table'),
          ],
        },
      ],
    }),
  );
