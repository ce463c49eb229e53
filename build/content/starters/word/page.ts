import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import type { Language } from '../../../../core/language/index.ts';
import { pieces, type Line, type Starter } from './line.ts';
import { settled } from '../settled.ts';
import { stylesPart } from './styles.ts';

const bullets = 'bullets';

function paragraph(line: Line, text: string, language: Language): Paragraph {
  const { look = {} } = line;
  const direction = line.direction?.[language] ?? (language === 'ar' ? 'rtl' : 'ltr');
  return new Paragraph({
    bidirectional: direction === 'rtl' ? true : undefined,
    alignment: line.centred ? AlignmentType.CENTER : undefined,
    style: line.style === 'Normal' ? undefined : line.style,
    numbering: line.bullet ? { reference: bullets, level: 0 } : undefined,
    children: pieces(text).map(
      (piece) =>
        new TextRun({
          text: piece.text,
          rightToLeft: piece.rightToLeft ? true : undefined,
          bold: look.bold,
          italics: look.italic,
          underline: look.underline ? {} : undefined,
          color: look.color,
          size: look.size === undefined ? undefined : look.size * 2,
        }),
    ),
  });
}

const bulletLevels = [0, 1, 2].map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
}));

/** The same bytes for the same text. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = 'docProps/core.xml';
  return settled({ ...parts, [properties]: withoutClock(parts[properties]!) });
}

const withoutClock = (part: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(part)
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '2026-01-01T08:00:00Z'),
  );

/** The .docx of a starter in one language. */
export async function starterFile(starter: Starter, language: Language): Promise<Uint8Array> {
  const document = new Document({
    title: starter.title[language],
    creator: 'Mashq',
    lastModifiedBy: 'Mashq',
    externalStyles: stylesPart(language, starter.arabic),
    numbering: { config: [{ reference: bullets, levels: bulletLevels }] },
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 },
          },
        },
        children: starter.lines.flatMap((line) => {
          const text = line[language];
          return text === undefined ? [] : [paragraph(line, text, language)];
        }),
      },
    ],
  });
  return timeless(new Uint8Array(await Packer.toBuffer(document)));
}
