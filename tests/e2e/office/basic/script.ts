import type { CommandCall } from '../../../../core/exercise/index.ts';

/** How one of LibreOffice's programs does workspace commands. */
export interface Script {
  /** Procedures that the translated lines call. `doc` is the document that is open. */
  prelude: string;
  /** What comes before the first command. */
  begin(): string[];
  /** The lines that do a command; null when the script does not know it. Called in order, once for each command. */
  translate(call: CommandCall): string[] | null;
}

/** A document, and what is to be done in it. */
export interface Job {
  fileUrl: string;
  script: Script;
  commands: readonly CommandCall[];
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A LibreOffice Basic program that does each job in turn: it opens the document unseen, saves it over itself, and
 * writes a line "saved", or what went wrong, into `report`. Then LibreOffice ends.
 */
export const basicProgram = (jobs: readonly Job[], report: string): string =>
  [
    prelude(report),
    ...new Set(jobs.map(({ script }) => script.prelude)),
    ...jobs.flatMap(procedure),
    'Sub Work',
    ...jobs.map((_, index) => `  Job${index}`),
    '  StarDesktop.terminate()',
    'End Sub',
  ].join('\n');

function procedure({ fileUrl, script, commands }: Job, index: number): string[] {
  const lines = commands.flatMap((call) => {
    const translated = script.translate(call);
    if (!translated) throw new Error(`The script does not know the command "${call.command}".`);
    return translated;
  });
  return [
    `Sub Job${index}`,
    '  On Error Goto Trouble',
    `  OpenUnseen(${quoted(fileUrl)})`,
    ...[...script.begin(), ...lines].map((line) => `  ${line}`),
    '  doc.store()',
    '  doc.close(True)',
    '  Report("saved")',
    '  Exit Sub',
    'Trouble:',
    '  Report(Error$ & " in line " & Erl)',
    'End Sub',
  ];
}

const prelude = (report: string): string => `
Dim doc As Object

Sub OpenUnseen(url As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  doc = StarDesktop.loadComponentFromURL(url, "_blank", 0, options())
End Sub

Sub Report(words As String)
  Dim channel As Integer
  channel = FreeFile
  Open ${quoted(report)} For Append As #channel
  Print #channel, words
  Close #channel
End Sub
`;
