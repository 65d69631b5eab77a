import type { Language } from '@simpul/graph-schema/labels';

const indonesian = {
  title: 'Konsol Cypher',
  hint: 'Tanya graf dengan bahasa Cypher. Hanya membaca: tidak ada yang dapat diubah dari sini.',
  editor: 'Kueri Cypher',
  examples: 'Contoh pertanyaan',
  history: 'Kueri terakhir',
  noHistory: 'Belum ada kueri yang dijalankan di peramban ini.',
  run: 'Jalankan',
  runHint: 'Ctrl+Enter atau ⌘+Enter',
  cancel: 'Batalkan',
  running: 'Sedang dijalankan…',
  cancelled: 'Kueri dibatalkan.',
  params: 'Parameter',
  emptyTitle: 'Belum ada hasil',
  emptyHint: 'Pilih contoh pertanyaan atau tulis kueri, lalu jalankan.',
  noRows: 'Tidak ada yang cocok dengan kueri ini.',
  result: 'Hasil',
  rows: (count: number) => `${count} baris`,
  duration: (milliseconds: string) => `${milliseconds} md`,
  truncated: (count: number) => `Hanya ${count} baris pertama yang ditampilkan; persempit kueri atau pakai LIMIT.`,
  copy: 'Salin tabel',
  copied: 'Tersalin',
  notCopied: 'Tidak dapat menyalin',
  showActors: (count: number) => (count === 1 ? 'Tampilkan aktor di graf' : `Tampilkan ${count} aktor di graf`),
  showFirst: (shown: number, total: number) => `Tampilkan ${shown} dari ${total} aktor di graf`,
  failed: 'Kueri tidak dapat dijalankan',
  atLine: (line: number, column: number) => `Baris ${line}, kolom ${column}`,
  unreachable: 'Server tidak menjawab. Apakah masih berjalan?',
  yes: 'ya',
  no: 'tidak',
} as const;

type Text = Readonly<{
  [K in keyof typeof indonesian]: (typeof indonesian)[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : string;
}>;

const english: Text = {
  title: 'Cypher console',
  hint: 'Ask the graph in Cypher. Reading only: nothing can be changed from here.',
  editor: 'Cypher query',
  examples: 'Example questions',
  history: 'Last queries',
  noHistory: 'No query was run in this browser yet.',
  run: 'Run',
  runHint: 'Ctrl+Enter or ⌘+Enter',
  cancel: 'Cancel',
  running: 'Running…',
  cancelled: 'The query was cancelled.',
  params: 'Parameters',
  emptyTitle: 'No result yet',
  emptyHint: 'Choose an example question or write a query, then run it.',
  noRows: 'Nothing matches this query.',
  result: 'Result',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  duration: (milliseconds) => `${milliseconds} ms`,
  truncated: (count) => `Only the first ${count} rows are shown; narrow the query or use LIMIT.`,
  copy: 'Copy table',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  showActors: (count) => (count === 1 ? 'Show the actor in the graph' : `Show ${count} actors in the graph`),
  showFirst: (shown, total) => `Show ${shown} of ${total} actors in the graph`,
  failed: 'The query could not be run',
  atLine: (line, column) => `Line ${line}, column ${column}`,
  unreachable: 'The server does not answer. Is it still running?',
  yes: 'yes',
  no: 'no',
};

/** Texts of the console: they load with it, so that the first page need not carry them. */
export const consoleTexts: Readonly<Record<Language, Text>> = { id: indonesian, en: english };
