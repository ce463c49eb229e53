import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { propertyNames } from '../engine/data/properties.ts';
import type { LiveQuestion } from './live.ts';
import type { Answers, Field } from './question.ts';

const one = (command: string, args: CommandCall['args']): CommandCall[] => [{ command, args }];
const text = (answers: Answers, id: string): string => String(answers[id]).trim();

const printTitles: LiveQuestion = {
  about: true,
  fields: () => [
    { kind: 'text', id: 'title-rows', most: 20, ltr: true },
    { kind: 'text', id: 'title-columns', most: 20, ltr: true },
  ],
  start: ({ view }) => {
    const { titles } = view.data.page();
    return { 'title-rows': titles.rows, 'title-columns': titles.columns };
  },
  calls: (answers) =>
    one('print-titles', { rows: text(answers, 'title-rows'), columns: text(answers, 'title-columns') }),
  refuses: (answers, { view }) =>
    view.can({
      command: 'print-titles',
      args: { rows: text(answers, 'title-rows'), columns: text(answers, 'title-columns') },
    })
      ? null
      : 'print-titles',
};

const fitTo: LiveQuestion = {
  about: true,
  fields: (answers) => {
    const how: Field = {
      kind: 'one-of',
      id: 'fit-how',
      options: () => ['fit', 'scale'].map((value) => ({ value, text: `choice.fit.${value}` })),
    };
    return answers['fit-how'] === 'scale'
      ? [how, { kind: 'number', id: 'print-scale', min: 10, max: 400, step: 1 }]
      : [
          how,
          { kind: 'number', id: 'fit-width', min: 0, max: 1000, step: 1 },
          { kind: 'number', id: 'fit-height', min: 0, max: 1000, step: 1 },
        ];
  },
  start: ({ view }) => {
    const { fit, scale } = view.data.page();
    return {
      'fit-how': fit || scale === 100 ? 'fit' : 'scale',
      'fit-width': fit?.width ?? 1,
      'fit-height': fit?.height ?? 0,
      'print-scale': scale,
    };
  },
  calls: (answers) =>
    answers['fit-how'] === 'scale'
      ? one('print-scale', { is: Number(answers['print-scale']) })
      : one('fit-to', { width: Number(answers['fit-width']), height: Number(answers['fit-height']) }),
  refuses: (answers) => {
    const ids = answers['fit-how'] === 'scale' ? ['print-scale'] : ['fit-width', 'fit-height'];
    return ids.every((id) => Number.isInteger(answers[id])) ? null : 'number';
  },
};

const parts = ['left', 'center', 'right'] as const;

const headerFooter: LiveQuestion = {
  pages: ['header', 'footer'],
  about: true,
  fields: (_answers, _asked, page) =>
    parts.map((part): Field => ({ kind: 'text', id: `${page}-${part}`, most: 200 })),
  start: ({ view }) => {
    const { header, footer } = view.data.page();
    return Object.fromEntries(
      parts.flatMap((part) => [
        [`header-${part}`, header[part]],
        [`footer-${part}`, footer[part]],
      ]),
    );
  },
  calls: (answers) => {
    const side = (page: string) =>
      Object.fromEntries(parts.map((part) => [part, String(answers[`${page}-${part}`])]));
    return one('header-footer', { header: side('header'), footer: side('footer') });
  },
};

const asked = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'company',
] as const satisfies readonly (typeof propertyNames)[number][];

const properties: LiveQuestion = {
  fields: () => asked.map((name): Field => ({ kind: 'text', id: `property-${name}`, most: 255 })),
  start: ({ view }) => {
    const now = view.data.properties();
    return Object.fromEntries(asked.map((name) => [`property-${name}`, now[name]]));
  },
  calls: (answers, { view }) => {
    const now = view.data.properties();
    const changed = asked.filter((name) => now[name] !== answers[`property-${name}`]);
    return changed.length === 0
      ? []
      : one(
          'properties',
          Object.fromEntries(changed.map((name) => [name, String(answers[`property-${name}`])])),
        );
  },
};

/** Questions about pages, and about the workbook. */
export const pageForms: Readonly<Record<string, LiveQuestion>> = {
  'print-titles': printTitles,
  'fit-to': fitTo,
  'header-footer': headerFooter,
  properties,
};
