import { z } from 'zod';
import { origins, typings } from '../../../../core/delimited/index.ts';
import type { FileBeside } from '../../../../core/exercise/index.ts';
import { importTable, readBeside } from '../engine/data/importing.ts';
import { Refused } from '../engine/document.ts';
import { cornerNamed } from '../engine/pivots/asking.ts';
import { delimiterNames, signOf } from './cleaning.ts';
import { command, type Bench, type Command } from './command.ts';

const importArguments = z.strictObject({
  /** Its name, as the learner sees it. */
  file: z.string().min(1),
  /** How its letters are stored; what is left out here and below is told from the file. */
  origin: z.enum(origins).optional(),
  /** Between the fields: a name, or the sign itself. */
  delimiter: z.union([z.enum(delimiterNames), z.string().length(1)]).optional(),
  /** From what the kinds of its columns are told. */
  typing: z.enum(typings).optional(),
  /** Whether its first row is headings. */
  header: z.boolean().optional(),
  /** The cell in which the table begins, `E3` or `List!A3`; left out, it gets a new sheet. */
  at: z.string().trim().min(1).optional(),
});
type Importing = z.output<typeof importArguments>;

const fileNamed = ({ files }: Bench, named: string): FileBeside | undefined =>
  files.find(({ name }) => name === named);

const fromText = command<Importing>({
  id: 'from-text',
  args: importArguments as z.ZodType<Importing>,
  presses: [],
  can: (bench, { file, at }) => {
    const { document } = bench;
    const corner = at === undefined ? null : cornerNamed(document, at);
    const isPlace = corner !== null && document.book.sheets[corner.sheet]!.cells;
    return fileNamed(bench, file) !== undefined && (at === undefined || isPlace);
  },
  run: (bench, { file, at, delimiter, origin, typing, header }) => {
    const { document, measure } = bench;
    const read = readBeside(document, fileNamed(bench, file)!, {
      ...(origin && { origin }),
      ...(delimiter !== undefined && { delimiter: signOf(delimiter) }),
      ...(typing && { typing }),
      ...(header !== undefined && { header }),
    });
    if (!read.ok) throw new Refused(read.why);
    const corner = at === undefined ? null : cornerNamed(document, at)!;
    importTable(document, { table: read.table, fileName: file, at: corner }, measure);
    return true;
  },
});

export const importingCommands: readonly Command[] = [fromText];
