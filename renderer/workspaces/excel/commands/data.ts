import { cleaningCommands } from './cleaning.ts';
import type { Command } from './command.ts';
import { conditionalCommands } from './conditional.ts';
import { filteringCommands } from './filtering.ts';
import { importingCommands } from './importing.ts';
import { linkingCommands } from './linking.ts';
import { namingCommands } from './naming.ts';
import { outliningCommands } from './outlining.ts';
import { pageCommands } from './page.ts';
import { ruleCommands } from './rules.ts';
import { protectingCommands } from './protecting.ts';
import { sortingCommands } from './sorting.ts';
import { subtotalCommands } from './subtotals.ts';
import { tableCommands } from './tables.ts';
import { validatingCommands } from './validating.ts';

/** What Excel does with rows of data, and what it adds round cells. */
export const dataCommands: readonly Command[] = [
  ...sortingCommands,
  ...tableCommands,
  ...filteringCommands,
  ...conditionalCommands,
  ...ruleCommands,
  ...validatingCommands,
  ...cleaningCommands,
  ...importingCommands,
  ...outliningCommands,
  ...subtotalCommands,
  ...namingCommands,
  ...linkingCommands,
  ...pageCommands,
  ...protectingCommands,
];
