import { expect } from 'vitest';
import type { Workspace } from '../../../renderer/workspaces/contract.ts';
import { openHeadless } from '../../../renderer/workspaces/headless.ts';
import { savedParagraphs, type Properties, type SavedParagraph } from './saved.ts';

export type Args = Parameters<Workspace['can']>[0]['args'];
export type Call = [command: string, args?: Args];

/** A workspace without a window, and what its saved file holds. */
export interface WordBench {
  word: Workspace;
  tried: Set<string>;
  /** Runs calls that must be possible and must be taken. */
  run(...calls: Call[]): Promise<void>;
  saved(): Promise<SavedParagraph[]>;
  paragraph(index: number): Promise<SavedParagraph>;
  /** The properties of the run that has exactly this text. */
  runOf(text: string): Promise<Properties>;
}

export async function openBench(): Promise<WordBench> {
  const word = await openHeadless('word');
  const tried = new Set<string>();
  const saved = async () => savedParagraphs(await word.save());
  return {
    word,
    tried,
    saved,
    async run(...calls) {
      for (const [command, args = {}] of calls) {
        tried.add(command);
        expect(word.can({ command, args }), `can ${command}`).toBe(true);
        expect(await word.run({ command, args }, 'solution'), command).toMatchObject({ ok: true });
      }
    },
    async paragraph(index) {
      const found = (await saved())[index];
      if (!found) throw new Error(`no paragraph ${index}`);
      return found;
    },
    async runOf(text) {
      const found = (await saved()).flatMap((each) => each.runs).find((each) => each.text === text);
      if (!found) throw new Error(`no run "${text}"`);
      return found.properties;
    },
  };
}
