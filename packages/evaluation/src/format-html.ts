import type { ArticleReport, Report } from './build-report.ts';
import { escapeHtml } from './escape-html.ts';
import { drawReliability } from './draw-reliability.ts';
import { measures } from './tally.ts';

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{padding:.2rem .8rem .2rem 0;text-align:left;border-bottom:1px solid #8884}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}details{margin:.5rem 0}summary{cursor:pointer}li{margin:.4rem 0}
svg{display:block;max-width:100%}svg text{font:12px system-ui,sans-serif;fill:currentColor}
q{display:block;opacity:.75;quotes:none}code{font-size:.9em}`;

/** One page, without scripts, that a person can read; everything from articles is escaped. */
export function formatHtml(report: Report, name: string): string {
  const title = `Claims against the gold: ${escapeHtml(name)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${style}</style></head>
<body><h1>${title}</h1><p>${report.articles} articles</p>
${tables(report)}
<h2>Articles</h2>
${report.perArticle.map(article).join('\n')}
</body></html>
`;
}

function tables(report: Report): string {
  const { scores, accuracy, mentions, perType, confusions, causes } = report;
  const score = (value: Report['scores']['event'] | ArticleReport['score']): readonly (string | number)[] => [
    ...[value.p, value.r, value.f1].map((share) => share.toFixed(3)),
    value.tp,
    value.fp,
    value.fn,
  ];
  const counted = ['P', 'R', 'F1', 'right', 'wrong', 'missed'];
  return [
    '<h2>Scores</h2>',
    table(
      ['measure', ...counted, '95 % of F1'],
      measures.map((measure) => {
        const { low, high } = scores[measure].interval;
        return [measure, ...score(scores[measure]), `${low.toFixed(3)}–${high.toFixed(3)}`];
      }),
    ),
    '<h2>Accuracy of matched claims</h2>',
    table(
      ['of', 'right', 'observed'],
      Object.entries(accuracy).map(([of, rate]) => [of, percent(rate.ok / (rate.of || 1)), rate.of.toFixed(1)]),
    ),
    '<h2>Actors found where the gold quotes them</h2>',
    table(
      ['written as', 'right', 'ends of events'],
      Object.entries(mentions).map(([form, { ok, of }]) => [form, of === 0 ? '–' : percent(ok / of), of]),
    ),
    '<h2>Types</h2>',
    table(
      ['type', ...counted],
      perType.map(({ type, score: value }) => [type, ...score(value)]),
    ),
    '<h2>Right pair, other type</h2>',
    table(
      ['extracted', 'gold', 'times'],
      confusions.map(({ extracted, gold, count }) => [extracted, gold, count]),
    ),
    '<h2>Causes</h2>',
    table(
      ['events', 'cause', 'times'],
      Object.entries(causes).flatMap(([kind, of]) => Object.entries(of).map(([cause, count]) => [kind, cause, count])),
    ),
    confidence(report),
  ].join('\n');
}

function confidence({ reliability, calibrationError }: Report): string {
  return [
    '<h2>Is confidence what it says?</h2>',
    `<p>Expected calibration error ${calibrationError.toFixed(3)}: how far confidence lies from the share that is right.</p>`,
    drawReliability(reliability),
    table(
      ['confidence', 'claims', 'mean', 'right'],
      reliability.map((bin) => [
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
        bin.claims,
        ...(bin.claims === 0 ? ['–', '–'] : [bin.meanConfidence.toFixed(2), percent(bin.right)]),
      ]),
    ),
  ].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell, at) => `<${tag}${at > 0 ? ' class="n"' : ''}>${escapeHtml(String(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${row(headings, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function article({ id, title, score, right, wrong, missed }: ArticleReport): string {
  return `<details><summary>${escapeHtml(title ?? id)} · F1 ${score.f1.toFixed(2)} · ${right.length} right, ${wrong.length} wrong, ${missed.length} missed</summary>
<p><code>${escapeHtml(id)}</code></p>
${list(
  'Right',
  right.map(({ key, claim, differs }) => [key, differs.join(', '), claim.evidence.quote]),
)}
${list(
  'Wrong',
  wrong.map(({ key, claim, cause, goldType }) => [
    key,
    goldType === null ? cause : `${cause}, gold has ${goldType}`,
    claim.evidence.quote,
  ]),
)}
${list(
  'Missed',
  missed.map(({ key, cause, considered, quote }) => [
    key,
    considered === null ? cause : `${cause}: ${considered}`,
    quote,
  ]),
)}</details>`;
}

function list(heading: string, claims: readonly (readonly [key: string, note: string, quote: string])[]): string {
  if (claims.length === 0) return '';
  const item = ([key, note, quote]: (typeof claims)[number]): string =>
    `<li><code>${escapeHtml(key.replaceAll('|', ' '))}</code>${note === '' ? '' : ` · ${escapeHtml(note)}`}<q>${escapeHtml(quote)}</q></li>`;
  return `<h3>${heading}</h3><ul>${claims.map(item).join('')}</ul>`;
}
