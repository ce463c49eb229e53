import { createRegistry } from '../../commands/registry.ts';
import { characterCommands } from './characters.ts';
import { paragraphCommands } from './paragraphs.ts';
import { writingCommands } from './writing.ts';

/** Every command of the Word workspace. */
export const wordCommands = createRegistry([...writingCommands, ...characterCommands, ...paragraphCommands]);
