import { z } from 'zod';
import { areaName, parseArea, type Area } from '../../../../core/formula/index.ts';
import { isFormatted } from '../engine/data/conditional-rules.ts';
import { changeRule, deleteRule, layRule, listRules, swapRules } from '../engine/data/rule-list.ts';
import { refuseLockedRanges } from '../engine/data/locked.ts';
import type { ExcelDocument } from '../engine/document.ts';
import { command, type Command } from './command.ts';
import { formatOf, hasOneTest, ruleFields, ruleOf, type Asked } from './conditional.ts';

/** The priority that a rule has in its sheet: 1 wins. */
const rule = z.int().min(1);

const isThere = (document: ExcelDocument, priority: number): boolean =>
  listRules(document).some((each) => each.rule.priority === priority);

/** Areas as they are typed, `B2:B9 D2` with spaces or commas between them; null when one is none. */
export function areasIn(text: string): readonly Area[] | null {
  const areas = text
    .trim()
    .split(/[\s,،;؛]+/)
    .map((each) => parseArea(each.replaceAll('$', '')));
  return areas.every((each) => each !== null) ? areas : null;
}

const deleting = command({
  id: 'delete-rule',
  args: z.strictObject({ rule }),
  presses: [],
  can: ({ document }, args) => isThere(document, args.rule),
  run: ({ document }, args) => {
    refuseLockedRanges(document);
    deleteRule(document, args.rule);
    return true;
  },
});

const moving = command({
  id: 'move-rule',
  args: z.strictObject({ rule, is: z.enum(['up', 'down']) }),
  presses: [],
  run: ({ document }, args) => {
    const all = listRules(document);
    const at = all.findIndex((each) => each.rule.priority === args.rule);
    const other = at < 0 ? undefined : all[at + (args.is === 'up' ? -1 : 1)];
    if (!other) return false;
    refuseLockedRanges(document);
    swapRules(document, args.rule, other.rule.priority);
    return true;
  },
});

const laying = command({
  id: 'lay-rule',
  args: z.strictObject({
    rule,
    range: z
      .string()
      .max(8000)
      .refine((text) => areasIn(text) !== null),
  }),
  presses: [],
  run: ({ document }, args) => {
    const areas = areasIn(args.range)!;
    const listed = listRules(document).find((each) => each.rule.priority === args.rule);
    if (!listed || listed.range === areas.map(areaName).join(' ')) return false;
    refuseLockedRanges(document);
    layRule(document, args.rule, areas);
    return true;
  },
});

const changing = command<Asked & { rule: number }>({
  id: 'change-rule',
  args: z.strictObject({ rule, ...ruleFields }).refine(hasOneTest, 'exactly one test') as z.ZodType<
    Asked & { rule: number }
  >,
  presses: [],
  run: (bench, { rule: priority, ...asked }) => {
    const { document } = bench;
    if (!isThere(document, priority)) return false;
    refuseLockedRanges(document);
    const made = ruleOf(bench, asked);
    const given = [asked.format, asked.fill, asked.color, asked.bold, asked.italic];
    const isNew = isFormatted(made) && given.some((each) => each !== undefined);
    changeRule(document, priority, made, isNew ? formatOf(asked) : null);
    return true;
  },
});

/** The rules manager: what becomes of rules that are there. */
export const ruleCommands: readonly Command[] = [deleting, moving, laying, changing];
