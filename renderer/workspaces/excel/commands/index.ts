import { createRegistry } from '../../commands/registry.ts';
import { alignmentCommands } from './alignment.ts';
import { borderCommands } from './borders.ts';
import { cellStyleCommands } from './cell-style.ts';
import { characterCommands } from './characters.ts';
import { formulaCommands } from './formulas.ts';
import { numberCommands } from './numbers.ts';
import { selectingCommands } from './selecting.ts';
import { viewingCommands } from './viewing.ts';
import { writingCommands } from './writing.ts';

/** Every command of the Excel workspace. */
export const excelCommands = createRegistry([
  ...selectingCommands,
  ...writingCommands,
  ...characterCommands,
  ...borderCommands,
  ...alignmentCommands,
  ...numberCommands,
  ...cellStyleCommands,
  ...formulaCommands,
  ...viewingCommands,
]);
