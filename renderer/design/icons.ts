import aArrowDown from 'lucide-static/icons/a-arrow-down.svg?raw';
import aArrowUp from 'lucide-static/icons/a-arrow-up.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import baseline from 'lucide-static/icons/baseline.svg?raw';
import betweenHorizontalEnd from 'lucide-static/icons/between-horizontal-end.svg?raw';
import betweenHorizontalStart from 'lucide-static/icons/between-horizontal-start.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import caseSensitive from 'lucide-static/icons/case-sensitive.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import clipboardPaste from 'lucide-static/icons/clipboard-paste.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import contrast from 'lucide-static/icons/contrast.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import eraser from 'lucide-static/icons/eraser.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fileInput from 'lucide-static/icons/file-input.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import folder from 'lucide-static/icons/folder.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import grid2x2 from 'lucide-static/icons/grid-2x2.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import hash from 'lucide-static/icons/hash.svg?raw';
import highlighter from 'lucide-static/icons/highlighter.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import listIndentDecrease from 'lucide-static/icons/list-indent-decrease.svg?raw';
import listIndentIncrease from 'lucide-static/icons/list-indent-increase.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import listTree from 'lucide-static/icons/list-tree.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import lockOpen from 'lucide-static/icons/lock-open.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import messageCircleWarning from 'lucide-static/icons/message-circle-warning.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import mousePointerClick from 'lucide-static/icons/mouse-pointer-click.svg?raw';
import paintBucket from 'lucide-static/icons/paint-bucket.svg?raw';
import paintbrush from 'lucide-static/icons/paintbrush.svg?raw';
import pencilLine from 'lucide-static/icons/pencil-line.svg?raw';
import pilcrow from 'lucide-static/icons/pilcrow.svg?raw';
import pilcrowLeft from 'lucide-static/icons/pilcrow-left.svg?raw';
import pilcrowRight from 'lucide-static/icons/pilcrow-right.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import power from 'lucide-static/icons/power.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import removeFormatting from 'lucide-static/icons/remove-formatting.svg?raw';
import replace from 'lucide-static/icons/replace.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import rotateCw from 'lucide-static/icons/rotate-cw.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import scissors from 'lucide-static/icons/scissors.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import sheet from 'lucide-static/icons/sheet.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import squarePen from 'lucide-static/icons/square-pen.svg?raw';
import strikethrough from 'lucide-static/icons/strikethrough.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import textAlignCenter from 'lucide-static/icons/text-align-center.svg?raw';
import textAlignEnd from 'lucide-static/icons/text-align-end.svg?raw';
import textAlignJustify from 'lucide-static/icons/text-align-justify.svg?raw';
import textAlignStart from 'lucide-static/icons/text-align-start.svg?raw';
import type from 'lucide-static/icons/type.svg?raw';
import underline from 'lucide-static/icons/underline.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import usb from 'lucide-static/icons/usb.svg?raw';
import userCog from 'lucide-static/icons/user-cog.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import doorClosed from 'lucide-static/icons/door-closed.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import messageSquare from 'lucide-static/icons/message-square.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import { sheetDrawings, sheetFiles } from './icons-sheet.ts';

/** The shapes inside a Lucide file: its own frame and its licence line are left out. */
const shapes = (file: string): string =>
  file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>')).trim();

/** Two signs that Lucide does not have. */
const lineSpacing = '<path d="M3.5 7 6 4.5 8.5 7M6 4.5v15M3.5 17 6 19.5 8.5 17M13 5.5h8M13 12h8M13 18.5h8"/>';
const listOrderedRtl =
  '<path d="M3 5h10M3 12h10M3 19h10"/><path d="M18 4h1v5M18 9h2M20.5 20h-3.1c0-1 2.6-1.925 2.6-3.5a1.5 1.5 0 0 0-2.6-1.02"/>';

const sheetIcons = Object.fromEntries(
  Object.entries(sheetFiles).map(([name, file]) => [name, shapes(file)]),
) as Record<keyof typeof sheetFiles, string>;

/** Every icon that a screen or a ribbon may name: the inside of a 24 × 24 line drawing. */
export const icons = {
  'arrow-down': shapes(arrowDown),
  'arrow-up': shapes(arrowUp),
  'calendar-clock': shapes(calendarClock),
  'circle-question-mark': shapes(circleQuestionMark),
  'door-closed': shapes(doorClosed),
  'message-circle': shapes(messageCircle),
  'message-square': shapes(messageSquare),
  pause: shapes(pause),
  play: shapes(play),
  'volume-2': shapes(volume2),
  'a-arrow-down': shapes(aArrowDown),
  'a-arrow-up': shapes(aArrowUp),
  'arrow-right': shapes(arrowRight),
  baseline: shapes(baseline),
  'between-horizontal-end': shapes(betweenHorizontalEnd),
  'between-horizontal-start': shapes(betweenHorizontalStart),
  bold: shapes(bold),
  'case-sensitive': shapes(caseSensitive),
  check: shapes(check),
  'chevron-down': shapes(chevronDown),
  'chevron-right': shapes(chevronRight),
  'chevron-up': shapes(chevronUp),
  'clipboard-paste': shapes(clipboardPaste),
  clock: shapes(clock),
  contrast: shapes(contrast),
  copy: shapes(copy),
  download: shapes(download),
  ellipsis: shapes(ellipsis),
  eraser: shapes(eraser),
  'external-link': shapes(externalLink),
  eye: shapes(eye),
  'eye-off': shapes(eyeOff),
  'file-input': shapes(fileInput),
  'file-text': shapes(fileText),
  folder: shapes(folder),
  globe: shapes(globe),
  'grid-2x2': shapes(grid2x2),
  hand: shapes(hand),
  hash: shapes(hash),
  highlighter: shapes(highlighter),
  hourglass: shapes(hourglass),
  house: shapes(house),
  info: shapes(info),
  italic: shapes(italic),
  lightbulb: shapes(lightbulb),
  list: shapes(list),
  'list-checks': shapes(listChecks),
  'list-indent-decrease': shapes(listIndentDecrease),
  'list-indent-increase': shapes(listIndentIncrease),
  'list-ordered': shapes(listOrdered),
  'list-tree': shapes(listTree),
  lock: shapes(lock),
  'lock-open': shapes(lockOpen),
  'log-out': shapes(logOut),
  mail: shapes(mail),
  'map-pin': shapes(mapPin),
  'message-circle-warning': shapes(messageCircleWarning),
  minus: shapes(minus),
  monitor: shapes(monitor),
  'mouse-pointer-click': shapes(mousePointerClick),
  'paint-bucket': shapes(paintBucket),
  paintbrush: shapes(paintbrush),
  'pencil-line': shapes(pencilLine),
  pilcrow: shapes(pilcrow),
  'pilcrow-left': shapes(pilcrowLeft),
  'pilcrow-right': shapes(pilcrowRight),
  plus: shapes(plus),
  power: shapes(power),
  presentation: shapes(presentation),
  printer: shapes(printer),
  'redo-2': shapes(redo2),
  'refresh-cw': shapes(refreshCw),
  'remove-formatting': shapes(removeFormatting),
  replace: shapes(replace),
  'rotate-ccw': shapes(rotateCcw),
  'rotate-cw': shapes(rotateCw),
  save: shapes(save),
  scissors: shapes(scissors),
  search: shapes(search),
  sheet: shapes(sheet),
  'shield-check': shapes(shieldCheck),
  'square-pen': shapes(squarePen),
  strikethrough: shapes(strikethrough),
  subscript: shapes(subscript),
  'trash-2': shapes(trash2),
  superscript: shapes(superscript),
  'text-align-center': shapes(textAlignCenter),
  'text-align-end': shapes(textAlignEnd),
  'text-align-justify': shapes(textAlignJustify),
  'text-align-start': shapes(textAlignStart),
  type: shapes(type),
  underline: shapes(underline),
  'undo-2': shapes(undo2),
  usb: shapes(usb),
  'user-cog': shapes(userCog),
  'user-plus': shapes(userPlus),
  users: shapes(users),
  x: shapes(x),
  'line-spacing': lineSpacing,
  'list-ordered-rtl': listOrderedRtl,
  ...sheetIcons,
  ...sheetDrawings,
} as const;

export type IconName = keyof typeof icons;

/** Whether a name that comes from content is an icon here. */
export const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name);
