import type { WorkHistory } from './work-history.service.ts';
import { TEXTS, type HistoryLang } from './work-history.texts.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Names come from clinics: they are text here and nothing else. */
const escaped = (text: string | number) => String(text).replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b2430}
h1{font-size:1.8rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #ccc;vertical-align:top;overflow-wrap:anywhere}
.jws{font:12px/1.4 monospace;overflow-wrap:anywhere;white-space:pre-wrap}@media print{body{margin:0}}`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** The history as one page to read or print, with its signature. It asks for nothing from anywhere. */
export function workHistoryPage(history: WorkHistory, signature: string, lang: HistoryLang): string {
  const t = TEXTS[lang];
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (text: string) => date.format(new Date(text));
  const { sessions, stars } = history;
  const parts = [
    `<h1 dir="auto">${escaped(history.practitioner)}</h1>`,
    `<p>${t.title} ${t.at} <bdi>${escaped(history.clinic)}</bdi>. ${t.issued} ${day(history.issuedAt)}. ${t.nothing}</p>`,
    `<h2>${t.places}</h2>`,
    table(
      [t.location, t.from, t.until],
      history.places.map((place) => [
        `${place.location}, ${place.city} (${place.country})`,
        place.from ? day(place.from) : t.unknown,
        place.until ? day(place.until) : history.status === 'left' ? t.unknown : t.present,
      ]),
    ),
    `<h2>${t.work}</h2>`,
    table(
      [],
      [
        [t.sessions, sessions.completed],
        ...(sessions.first && sessions.last
          ? [
              [t.firstSession, day(sessions.first)],
              [t.lastSession, day(sessions.last)],
            ]
          : []),
        [t.cases, history.cases],
      ],
    ),
    `<h2>${t.credentials}</h2>`,
    history.credentials.length === 0
      ? `<p>${t.none}</p>`
      : table(
          [t.credential, t.issuer, t.valid, t.checked],
          history.credentials.map((each) => [
            each.title,
            each.issuer,
            `${day(each.issuedOn)} \u2013 ${each.expiresOn ? day(each.expiresOn) : ''}`,
            `${each.verifiedBy}, ${day(each.verifiedAt)}, ${methodOf(t.methods, each.verificationMethod)}`,
          ]),
        ),
    `<h2>${t.ratings}</h2>`,
    table([t.stars, t.reviews], stars.map((count, at) => [at + 1, count]).toReversed()),
    `<p>${t.verified}: ${history.treatmentVerified}</p>`,
    `<h2>${t.signature}</h2><p>${t.check}</p><p>${escaped(history.keys)}</p><p class="jws" id="signature">${signature}</p>`,
  ];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(history.practitioner)}: ${t.title}</title><style>${STYLE}</style></head><body>${parts.join('')}</body></html>\n`;
}

const methodOf = (methods: Readonly<Record<string, string>>, method: string): string => methods[method] ?? method;
