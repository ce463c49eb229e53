import type { Report, Station } from '../../core/bridge/index.ts';
import type { Language, LocalizedText } from '../../core/language/index.ts';
import { csvOf, fileNameOf, type CsvCell } from '../../core/session/index.ts';
import { sortableTime } from '../i18n/times.ts';

/** A table as it stands on the page and in the file: the same cells in both. */
export interface Table {
  columns: string[];
  rows: CsvCell[][];
}

export interface TableWords {
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  own(text: LocalizedText): string;
}

const column = ({ say }: TableWords, names: readonly string[]): string[] =>
  names.map((name) => say(`sessions.report.column.${name}`));

/** Who came, how long they were at the computer, and what they did. */
export function attendanceTable({ attendance }: Report, words: TableWords): Table {
  const answer = (yes: boolean): string => words.say(yes ? 'sessions.report.yes' : 'sessions.report.no');
  return {
    columns: column(words, [
      'name',
      'nickname',
      'onRoll',
      'present',
      'arrived',
      'visits',
      'minutes',
      'exercisesDone',
      'tasksDone',
    ]),
    rows: attendance.map((each) => [
      each.name || words.say('sessions.here.guest'),
      each.nickname,
      answer(each.onRoll),
      answer(each.present),
      each.arrivedAt === null ? '' : sortableTime(each.arrivedAt).slice(-5),
      each.visits,
      each.minutes,
      each.exercisesDone,
      each.tasksDone,
    ]),
  };
}

/** What came of each exercise that somebody worked at. */
export function resultsTable({ results }: Report, words: TableWords): Table {
  return {
    columns: column(words, [
      'name',
      'course',
      'exercise',
      'tasksDone',
      'tasks',
      'points',
      'maximum',
      'done',
      'workedMinutes',
      'helped',
    ]),
    rows: results.map((each) => [
      each.name || words.say('sessions.here.guest'),
      words.own(each.course),
      words.own(each.exercise),
      each.tasks.filter((task) => task === 'done').length,
      each.tasks.length,
      each.points,
      each.maximum,
      words.say(each.done ? 'sessions.report.yes' : 'sessions.report.no'),
      each.minutes,
      each.helped,
    ]),
  };
}

/** The table with what every line has to say when lists of many labs are put together. */
export function reportCsv(
  table: Table,
  report: Report,
  station: Pick<Station, 'lab' | 'seat'>,
  words: TableWords,
): string {
  const about = [
    words.own(station.lab),
    station.seat,
    report.session?.name ?? words.say('sessions.report.todayName'),
    report.session?.group ?? '',
    sortableTime(report.from).slice(0, 10),
  ];
  const head = column(words, ['lab', 'seat', 'session', 'group', 'date']);
  return csvOf([[...head, ...table.columns], ...table.rows.map((row) => [...about, ...row])]);
}

/** The lab, the day and what is in it, as a file name that sorts and that Windows takes. */
export const reportFileName = (
  report: Report,
  station: Pick<Station, 'lab' | 'seat'>,
  content: string,
  language: Language,
): string =>
  fileNameOf([
    `${station.lab[language]} ${station.seat}`,
    sortableTime(report.from).slice(0, 10),
    report.session?.name ?? '',
    content,
  ]);
