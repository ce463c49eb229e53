import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { parseXml, xmlOf, type XmlNode } from '../../../core/ooxml/tree/index.ts';
import { openHeadlessExcel } from '../../../renderer/workspaces/excel/engine/headless.ts';
import type { ExcelWorkspace } from '../../../renderer/workspaces/excel/engine/workspace.ts';

export type Args = Parameters<ExcelWorkspace['can']>[0]['args'];
export type Call = [command: string, args?: Args];

const folder = path.join(import.meta.dirname, '../../fixtures/excel/packages');

/** Workbooks as three programs write them: `openpyxl`, `libreoffice`, `excel`. */
export const packages = ['openpyxl', 'libreoffice', 'excel'] as const;
export type PackageName = (typeof packages)[number];

export const packageFile = (name: PackageName): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folder, `${name}.xlsx`)));

/** A workspace without a window, and the calls that were tried. */
export async function openExcelBench() {
  const excel = await openHeadlessExcel();
  const tried = new Set<string>();
  return {
    excel,
    tried,
    load: (name: PackageName) => excel.load(packageFile(name)),
    /** Runs calls that must be possible and must be taken. */
    async run(...calls: Call[]): Promise<void> {
      for (const [command, args = {}] of calls) {
        tried.add(command);
        expect(excel.can({ command, args }), `can ${command} ${JSON.stringify(args)}`).toBe(true);
        expect(await excel.run({ command, args }, 'solution'), command).toMatchObject({ ok: true });
      }
    },
    /** What a cell shows, by its name. */
    text: (place: string, sheet = 0): string => excel.sheet(sheet).cell(...rowAndColumn(place)).text,
    input: (place: string, sheet = 0): string => excel.sheet(sheet).cell(...rowAndColumn(place)).input,
    look: (place: string, sheet = 0) => excel.sheet(sheet).cell(...rowAndColumn(place)).style,
  };
}

export function rowAndColumn(place: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Every kind of element and attribute of a file, by part. */
export function kindsOf(bytes: Uint8Array): Set<string> {
  const kinds = new Set<string>();
  const visit = (part: string, node: XmlNode, above: string): void => {
    const here = `${above}/${node.name}`;
    kinds.add(`${part} ${here}`);
    for (const [name] of node.attributes) kinds.add(`${part} ${here} @${name}`);
    for (const child of node.children) if (typeof child !== 'string') visit(part, child, here);
  };
  for (const [part, data] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels|vml)$/.test(part)) visit(part, parseXml(xmlOf(data)).root, '');
    else kinds.add(part);
  return kinds;
}

export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
