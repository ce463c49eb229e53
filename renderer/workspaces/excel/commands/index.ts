import { createRegistry } from '../../commands/registry.ts';
import { alignmentCommands } from './alignment.ts';
import { borderCommands } from './borders.ts';
import { cellCommands } from './cells.ts';
import { cellStyleCommands } from './cell-style.ts';
import { chartCommands } from './charts.ts';
import { objectCommands } from './objects.ts';
import { characterCommands } from './characters.ts';
import { dataCommands } from './data.ts';
import { fillingCommands } from './filling.ts';
import { formulaCommands } from './formulas.ts';
import { movingCommands } from './moving.ts';
import { numberCommands } from './numbers.ts';
import { clipboardCommands } from './pasting.ts';
import { pivotCommands } from './pivots.ts';
import { replacingCommands } from './replacing.ts';
import { selectingCommands } from './selecting.ts';
import { sheetCommands } from './sheets.ts';
import { sparklineCommands } from './sparklines.ts';
import { viewingCommands } from './viewing.ts';
import { writingCommands } from './writing.ts';

/** Every command of the Excel workspace. */
export const excelCommands = createRegistry([
  ...selectingCommands,
  ...writingCommands,
  ...clipboardCommands,
  ...movingCommands,
  ...fillingCommands,
  ...characterCommands,
  ...borderCommands,
  ...alignmentCommands,
  ...numberCommands,
  ...cellStyleCommands,
  ...cellCommands,
  ...sheetCommands,
  ...formulaCommands,
  ...replacingCommands,
  ...viewingCommands,
  ...dataCommands,
  ...chartCommands,
  ...objectCommands,
  ...sparklineCommands,
  ...pivotCommands,
]);
