import type { CommandCall } from '../../../../core/exercise/index.ts';
import { quoted, type Script } from './script.ts';

const millimetres100 = (points: number): number => Math.round((points * 2540) / 72);
const colour = (hex: string): number => Number.parseInt(hex.slice(1), 16);

interface At {
  paragraph: string | number;
  words?: string;
  through?: string;
}

const styles: Record<string, string> = {
  normal: 'Standard',
  title: 'Title',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
};
const aligned: Record<string, string> = { left: 'LEFT', right: 'RIGHT', center: 'CENTER', justify: 'BLOCK' };
const highlights: Record<string, number> = {
  none: -1,
  yellow: 0xffff00,
  green: 0x00ff00,
  cyan: 0x00ffff,
  magenta: 0xff00ff,
  blue: 0x0000ff,
  red: 0xff0000,
  lightGray: 0xc0c0c0,
};

/** Sets a character property of all three scripts that Writer keeps apart. */
const ofAllScripts = (property: string, value: string): string[] =>
  ['', 'Asian', 'Complex'].map((script) => `cursor.setPropertyValue("${property}${script}", ${value})`);

const translations: Record<string, (args: Record<string, unknown>) => string[]> = {
  select: ({ at, caret }) => {
    const { paragraph, words, through } = at as At;
    const place =
      typeof paragraph === 'number' ? `Numbered(${paragraph})` : `Beginning(${quoted(paragraph)})`;
    return [
      `SelectIn(${place}, ${quoted(words ?? '')}, ${quoted(through ?? '')})`,
      ...(caret === 'start'
        ? ['cursor.collapseToStart()']
        : caret === 'end'
          ? ['cursor.collapseToEnd()']
          : []),
    ];
  },
  type: ({ text }) => [`Replace(${quoted(String(text))})`],
  'new-paragraph': () => ['NewParagraph'],
  style: ({ is }) => [`ParagraphStyle(${quoted(styles[String(is)] ?? String(is))})`],
  font: ({ is }) => ofAllScripts('CharFontName', quoted(String(is))),
  size: ({ is }) => ofAllScripts('CharHeight', String(is)),
  bold: () => ofAllScripts('CharWeight', 'com.sun.star.awt.FontWeight.BOLD'),
  italic: () => ofAllScripts('CharPosture', 'com.sun.star.awt.FontSlant.ITALIC'),
  underline: () => ['cursor.CharUnderline = com.sun.star.awt.FontUnderline.SINGLE'],
  strike: () => ['cursor.CharStrikeout = com.sun.star.awt.FontStrikeout.SINGLE'],
  color: ({ is }) => [`cursor.CharColor = ${colour(String(is))}`],
  highlight: ({ is }) => [`cursor.CharBackColor = ${highlights[String(is)] ?? -1}`],
  'clear-formatting': () => ['cursor.setAllPropertiesToDefault()'],
  align: ({ is }) => [`Paragraphs("ParaAdjust", com.sun.star.style.ParagraphAdjust.${aligned[String(is)]})`],
  bullets: () => ['Dispatch(".uno:DefaultBullet")'],
  numbering: () => ['Dispatch(".uno:DefaultNumbering")'],
  indent: () => ['Dispatch(".uno:IncrementIndent")'],
  outdent: () => ['Dispatch(".uno:DecrementIndent")'],
  'line-spacing': ({ is }) => [`LineSpacing(${Math.round(Number(is) * 100)})`],
  'space-before': ({ points }) => [`Paragraphs("ParaTopMargin", ${millimetres100(Number(points))})`],
  'space-after': ({ points }) => [`Paragraphs("ParaBottomMargin", ${millimetres100(Number(points))})`],
  direction: ({ is }) => [
    `Paragraphs("WritingMode", com.sun.star.text.WritingMode2.${is === 'rtl' ? 'RL_TB' : 'LR_TB'})`,
  ],
};

const prelude = `
Dim cursor As Object

Sub CollectFrom(container As Object, found As Object)
  Dim parts As Object, part As Object, name As Variant
  parts = container.createEnumeration()
  Do While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.Paragraph") Then
      found.Add(part)
    ElseIf part.supportsService("com.sun.star.text.TextTable") Then
      For Each name In part.getCellNames()
        CollectFrom(part.getCellByName(name), found)
      Next
    End If
  Loop
End Sub

Function AllParagraphs() As Object
  Dim found As New Collection
  CollectFrom(doc.Text, found)
  AllParagraphs = found
End Function

Function Numbered(number As Integer) As Object
  Numbered = AllParagraphs().Item(number)
End Function

Function Beginning(words As String) As Object
  Dim all As Object, i As Integer
  all = AllParagraphs()
  For i = 1 To all.Count
    If Left(LTrim(all.Item(i).String), Len(words)) = words Then
      Beginning = all.Item(i)
      Exit Function
    End If
  Next
  Error 1000
End Function

Sub SelectIn(paragraph As Object, words As String, through As String)
  Dim last As Object
  cursor = paragraph.Text.createTextCursorByRange(paragraph.Start)
  If words <> "" Then
    cursor.goRight(InStr(Join(Split(paragraph.String, Chr(160)), " "), words) - 1, False)
    cursor.goRight(Len(words), True)
  ElseIf through <> "" Then
    last = Beginning(through)
    cursor.gotoRange(last.End, True)
  Else
    cursor.gotoRange(paragraph.End, True)
  End If
End Sub

Sub Replace(words As String)
  cursor.Text.insertString(cursor, words, True)
  cursor.collapseToEnd()
End Sub

Sub NewParagraph
  cursor.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, True)
  cursor.collapseToEnd()
End Sub

Sub ParagraphStyle(name As String)
  Paragraphs("ParaStyleName", name)
End Sub

Sub Paragraphs(property As String, value As Variant)
  Dim parts As Object
  parts = cursor.createEnumeration()
  Do While parts.hasMoreElements()
    parts.nextElement().setPropertyValue(property, value)
  Loop
End Sub

Sub LineSpacing(percent As Integer)
  Dim spacing As New com.sun.star.style.LineSpacing
  spacing.Mode = com.sun.star.style.LineSpacingMode.PROP
  spacing.Height = percent
  Paragraphs("ParaLineSpacing", spacing)
End Sub

Sub Dispatch(command As String)
  Dim dispatcher As Object
  doc.CurrentController.select(cursor)
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
End Sub
`;

/** Workspace commands in Writer's own means: its styles, properties and dispatches. */
export const writerScript: Script = {
  prelude,
  begin: () => ['cursor = doc.Text.createTextCursor()'],
  translate: (call: CommandCall) => translations[call.command]?.(call.args) ?? null,
};
