import { parseArea } from '../../formula/index.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Sparkline } from '../model.ts';
import { flag } from './attributes.ts';
import type { Colours } from './colours.ts';

const kinds: Readonly<Record<string, Sparkline['kind']>> = { column: 'column', stacked: 'win-loss' };

/** Sparklines of an extension list ([MS-XLSX] §2.6.168). */
export const readSparklines = (groups: readonly XmlElement[], colours: Colours): Sparkline[] =>
  groups.flatMap(elementsOf).flatMap((group) => {
    const lines = childOf(group, 'x14:sparklines');
    const { type, markers, high, low } = group.attributes;
    return (lines ? elementsOf(lines) : []).flatMap((line): Sparkline[] => {
      const [source, place] = [childOf(line, 'xm:f'), childOf(line, 'xm:sqref')];
      const area = parseArea(place ? textOf(place) : '');
      if (!source || !area) return [];
      return [
        {
          kind: kinds[type ?? ''] ?? 'line',
          at: { row: area.top, column: area.left },
          source: textOf(source).trim(),
          markers: flag(markers, false),
          high: flag(high, false),
          low: flag(low, false),
          color: colours.of(childOf(group, 'x14:colorSeries')),
        },
      ];
    });
  });
