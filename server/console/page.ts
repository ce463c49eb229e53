import type { Language } from '../../core/language/index.ts';
import type { Counts } from '../completions/repository.ts';
import { groupChoices, isFiltered, link, unfiltered, type Choice } from './choice.ts';
import { html, type Markup } from './html.ts';
import type { CourseLine, MunicipalityLine, Overview } from './overview.ts';
import { texts, type Texts } from './texts.ts';

const diamond = (done: boolean): Markup =>
  html`<svg class="nuqta ${done ? 'done' : 'todo'}" viewBox="0 0 24 24" aria-hidden="true">
    <path class="edge" d="M12 2.2 21.8 12 12 21.8 2.2 12Z" />
    ${done ? html`<path class="tick" d="M7.9 12.3 10.8 15.1 16.2 9.4" />` : null}
  </svg>`;

/** Lucide's `globe` and `download`, ISC. */
const globe = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20" />
  <path d="M2 12h20" />
</svg>`;
const download = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 15V3" />
  <path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" />
  <path d="m7 10 5 5 5-5" />
</svg>`;

/** Numbers and days as the language writes them, with the digits 0–9. */
function formats(language: Language): {
  count: (value: number) => string;
  day: (time: string | null) => string;
} {
  const locale = language === 'ar' ? 'ar-u-ca-gregory-nu-latn' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    count: (value) => numbers.format(value),
    day: (time) => (time === null ? '–' : days.format(new Date(time))),
  };
}
type Formats = ReturnType<typeof formats>;

function frame(choice: Choice, t: Texts, title: string, path: string, main: Markup): string {
  const { language } = choice;
  const other: Language = language === 'ar' ? 'en' : 'ar';
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${t.name}</title>
        <link rel="icon" href="/console/wordmark.svg" />
        <link rel="stylesheet" href="/console/tokens.css" />
        <link rel="stylesheet" href="/console/console.css" />
        <link rel="stylesheet" href="/console/overview.css" />
      </head>
      <body>
        <header class="top">
          <a class="home" href="${link('/', unfiltered(choice))}"
            ><img class="wordmark" src="/console/wordmark.svg" alt="${t.name}"
          /></a>
          <span class="place">${t.server}</span>
          <a
            class="button plain language"
            href="${link(path, { ...choice, language: other })}"
            lang="${other}"
            hreflang="${other}"
            >${globe}${t.otherLanguage}</a
          >
        </header>
        <main>${main}</main>
      </body>
    </html>`.text;
}

function filters(choice: Choice, overview: Overview, t: Texts): Markup {
  const option =
    (chosen: string) =>
    ({ id, title }: { id: string; title: string }): Markup =>
      html`<option value="${id}" ${id === chosen ? html`selected` : null}>${title}</option>`;
  const groups = groupChoices.map((id) => ({ id, title: t[id] }));
  return html`<form class="filters" method="get" action="/">
    <input type="hidden" name="lang" value="${choice.language}" />
    <label
      ><span class="label">${t.municipality}</span
      ><select name="municipality">
        ${[{ id: '', title: t.everyMunicipality }, ...overview.choices].map(option(choice.municipality))}
      </select></label
    >
    <label
      ><span class="label">${t.group}</span
      ><select name="group" class="short">
        ${[{ id: '', title: t.everyGroup }, ...groups].map(option(choice.group))}
      </select></label
    >
    <label
      ><span class="label">${t.from}</span><input type="date" name="from" value="${choice.from}"
    /></label>
    <label><span class="label">${t.to}</span><input type="date" name="to" value="${choice.to}" /></label>
    <button class="button primary" type="submit">${t.show}</button>
    ${
      isFiltered(choice)
        ? html`<a class="button plain" href="${link('/', unfiltered(choice))}">${t.showAll}</a>`
        : null
    }
  </form>`;
}

function figures(total: Counts, t: Texts, { count, day }: Formats): Markup {
  return html`<dl class="figures">
    <div>
      <dt>${t.completions}</dt>
      <dd>${diamond(true)}${count(total.completions)}</dd>
    </div>
    <div>
      <dt>${t.learners}</dt>
      <dd>${count(total.learners)}</dd>
    </div>
    <div>
      <dt>${t.last}</dt>
      <dd>${day(total.last)}</dd>
    </div>
  </dl>`;
}

const counted = (counts: Counts, { count, day }: Formats): Markup =>
  html`<td class="number">${count(counts.completions)}</td>
    <td class="number">${count(counts.learners)}</td>
    <td class="number part">${count(counts.staff)}</td>
    <td class="number part">${count(counts.residents)}</td>
    <td class="day">${day(counts.last)}</td>`;

const courseRows = (course: CourseLine, as: Formats): Markup =>
  html`<tbody>
    <tr class="course">
      <th scope="rowgroup">${course.title}</th>
      ${counted(course, as)}
    </tr>
    ${course.exercises.map(
      (exercise) =>
        html`<tr>
          <th scope="row"><span class="named">${diamond(true)}${exercise.title}</span></th>
          ${counted(exercise, as)}
        </tr>`,
    )}
  </tbody>`;

function municipalityTable(municipality: MunicipalityLine, t: Texts, as: Formats): Markup {
  return html`<section>
    <table>
      <thead>
        <tr>
          <th scope="col"><h2>${municipality.title}</h2></th>
          <th scope="col" class="number">${t.completions}</th>
          <th scope="col" class="number">${t.learners}</th>
          <th scope="col" class="number part">${t.staff}</th>
          <th scope="col" class="number part">${t.resident}</th>
          <th scope="col" class="day">${t.last}</th>
        </tr>
      </thead>
      ${municipality.courses.map((course) => courseRows(course, as))}
      <tfoot>
        <tr>
          <th scope="row">${t.total}</th>
          ${counted(municipality, as)}
        </tr>
      </tfoot>
    </table>
  </section>`;
}

const notice = (heading: Markup, sentence: string): Markup =>
  html`<div class="notice">
    <p class="nuqtas">${diamond(false)}${diamond(false)}${diamond(false)}</p>
    ${heading}
    <p>${sentence}</p>
  </div>`;

/** The console's one page. */
export function overviewPage(choice: Choice, overview: Overview): string {
  const t = texts(choice.language);
  const as = formats(choice.language);
  const any = overview.total.completions > 0;
  const nothing = isFiltered(choice)
    ? notice(html`<h2>${t.noneTitle}</h2>`, t.none)
    : notice(html`<h2>${t.emptyTitle}</h2>`, t.empty);
  const shown = html`${figures(overview.total, t, as)}
    ${overview.municipalities.map((each) => municipalityTable(each, t, as))}
    <p class="note">${t.learnersOnce}</p>`;
  return frame(
    choice,
    t,
    t.title,
    '/',
    html`<div class="head">
        <h1>${t.title}</h1>
        ${any ? html`<a class="button" href="${link('/completions.csv', choice)}">${download}${t.save}</a>` : null}
      </div>
      ${any || isFiltered(choice) ? filters(choice, overview, t) : null} ${any ? shown : nothing}`,
  );
}

export type Trouble = 'trouble' | 'missing' | 'signIn' | 'wait';

/** A page that says why there is no page, and what to do. */
export function troublePage(choice: Choice, kind: Trouble): string {
  const t = texts(choice.language);
  const title = t[`${kind}Title`];
  return frame(
    choice,
    t,
    title,
    '/',
    html`${notice(html`<h1>${title}</h1>`, t[kind])}
      <p class="centre"><a class="button" href="${link('/', choice)}">${t.firstPage}</a></p>`,
  );
}
