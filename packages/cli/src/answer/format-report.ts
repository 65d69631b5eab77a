import type { ArticleReport, Report } from '@simpul/evaluation/build-report';
import { escapeLine } from '../terminal/escape-controls.ts';
import { formatTable } from '../terminal/format-table.ts';

export interface ReportFormat {
  readonly width: number;
  readonly verbose: boolean;
}

const counted = ['P', 'R', 'F1', 'right', 'wrong', 'missed'];

/** A quality report as tables for a terminal. */
export function formatReport(report: Report, { width, verbose }: ReportFormat): string {
  const scores = Object.entries(report.scores).map(([measure, score]) => {
    const { low, high } = score.interval;
    return [measure, ...cells(score), `${low.toFixed(3)}–${high.toFixed(3)}`];
  });
  const accuracy = Object.entries(report.accuracy).map(([name, { ok, of }]) => [
    name,
    percent(ok / (of || 1)),
    of.toFixed(1),
  ]);
  const mentions = Object.entries(report.mentions).map(([form, { ok, of }]) => [
    form,
    of === 0 ? '–' : percent(ok / of),
    of,
  ]);
  const causes = Object.entries(report.causes).flatMap(([events, byCause]) =>
    Object.entries(byCause).map(([cause, count]) => [events, cause, count]),
  );
  const reliability = report.reliability.map((bin) => [
    `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    bin.claims,
    ...(bin.claims === 0 ? ['–', '–', ''] : [bin.meanConfidence.toFixed(2), percent(bin.right), bar(bin)]),
  ]);
  const tables = [
    formatTable(['measure', ...counted, '95 % of F1'], scores, width),
    formatTable(['accuracy', 'right', 'observed'], accuracy, width),
    formatTable(['actor written as', 'right', 'ends of events'], mentions, width),
    formatTable(
      ['type', ...counted],
      report.perType.map(({ type, score }) => [type, ...cells(score)]),
      width,
    ),
    formatTable(
      ['extracted', 'gold', 'times'],
      report.confusions.map((row) => [row.extracted, row.gold, row.count]),
      width,
    ),
    formatTable(['events', 'cause', 'times'], causes, width),
    `${formatTable(['confidence', 'claims', 'mean', 'right', ''], reliability, width)}expected calibration error ${report.calibrationError.toFixed(3)}\n`,
    formatTable(
      ['article', ...counted],
      report.perArticle.map(({ id, score }) => [id, ...cells(score)]),
      width,
    ),
  ];
  const lists = verbose ? report.perArticle.map(listErrors).filter((list) => list !== '') : [];
  return `${report.articles} articles\n\n${[...tables, ...lists].join('\n')}`;
}

/** Twenty places: filled as far as claims are right, with a mark where they say they are. */
function bar({ right, meanConfidence }: Report['reliability'][number]): string {
  const places = 20;
  const mark = Math.min(places - 1, Math.floor(meanConfidence * places));
  return Array.from({ length: places }, (_, at) => (at === mark ? '|' : at < right * places ? '#' : '.')).join('');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const cells = ({ p, r, f1, tp, fp, fn }: ArticleReport['score']): readonly (string | number)[] => [
  ...[p, r, f1].map((share) => share.toFixed(3)),
  tp,
  fp,
  fn,
];

function listErrors({ id, wrong, missed }: ArticleReport): string {
  const lines = [
    ...wrong.map(({ key, cause, claim }) => ['wrong ', key, cause, claim.evidence.quote]),
    ...missed.map(({ key, cause, considered, quote }) => [
      'missed',
      key,
      considered === null ? cause : `${cause}: ${considered}`,
      quote,
    ]),
  ].map(([kind = '', key = '', cause = '', quote = '']) =>
    [`  ${kind}  ${escapeLine(key.replaceAll('|', ' '))} · ${cause}`, `          ${escapeLine(quote)}`].join('\n'),
  );
  return lines.length === 0 ? '' : `${[escapeLine(id), ...lines].join('\n')}\n`;
}
