import type { CommandCall } from '../../../core/exercise/index.ts';
import type { Light, Moment } from './inside.ts';

/**
 * What has no button by nature, and why. "Show me" frames the place instead, where there is one to frame; each other
 * command of a solution must light the one control that gives it.
 */
export const withoutButton: Readonly<Record<string, string>> = {
  select:
    'cells, words and charts are selected with the mouse, and Mashq selects them before it lights anything',
  type: 'one types with the keyboard, into the cell that is framed',
  fill: 'one draws the small square at the corner of the selection, which is lit',
  'move-cells': 'one draws the border of the selection, which is framed',
  'filter-column': 'one presses the arrow in a heading, which is framed',
  'select-chart': 'one clicks on the chart',
};

const framed: ReadonlySet<string> = new Set(['type', 'fill', 'move-cells', 'filter-column']);

const leaves = (light: Light): Light[] => (light.behind.length > 0 ? light.behind.flatMap(leaves) : [light]);

const tell = (light: Light): string => {
  const what = light.question
    ? ` [asks ${light.question}]`
    : light.command
      ? ` [${light.command} ${light.args}]`
      : '';
  const behind = light.behind.length > 0 ? ` > (${light.behind.map(tell).join(', ')})` : '';
  return `"${light.name}"${what}${light.trouble ? ` (${light.trouble})` : ''}${behind}`;
};

/** A switch is one button, whichever way it is to stand; a name on a tab of a sheet is changed where it stands. */
const isSame = (light: Light, { command, args }: CommandCall): boolean =>
  light.command === command &&
  (light.args === JSON.stringify(args) ||
    (light.args === '{}' && (typeof args.is === 'boolean' || inPlace.has(command))));
const inPlace: ReadonlySet<string> = new Set(['sheet-rename']);

/** What is wrong with the light for a command; null when it leads a person to the control that gives it. */
export function verdict(call: CommandCall, moment: Moment, workspace: string): string | null {
  const said = moment.length === 0 ? 'nothing is lit' : `lit: ${moment.map(tell).join(', ')}`;
  if (call.command in withoutButton) {
    const expected = workspace === 'excel' && framed.has(call.command);
    return expected && !moment.some(({ trouble }) => trouble === '') ? said : null;
  }
  const ends = moment.filter(({ trouble }) => trouble === '').flatMap(leaves);
  const seen = ends.filter(({ trouble }) => trouble === '');
  const exact = seen.filter((light) => isSame(light, call));
  const asked = new Set(seen.flatMap(({ question }) => question ?? []));
  const others = seen.filter((light) => !isSame(light, call) && light.question === undefined);
  if (exact.length > 0) return asked.size === 0 && others.length === 0 ? null : `too much is lit; ${said}`;
  if (asked.size === 1 && others.length === 0) return null;
  return said;
}
