import type { Language } from '@simpul/graph-schema/labels';
import type { ExportChoice } from './export-view.ts';

/** Words of the menu in one language. */
export interface ExportTexts {
  readonly label: string;
  readonly failed: string;
  readonly hints: Readonly<Record<ExportChoice, string>>;
}

/** Texts of the menu that saves what is shown. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = {
  id: {
    label: 'Simpan yang tampil',
    failed: 'Tidak dapat disimpan. Apakah server masih berjalan?',
    hints: {
      png: 'gambar, dengan legenda',
      svg: 'gambar vektor, dengan legenda',
      json: 'graphology',
      gexf: 'Gephi',
      graphml: 'networkx, igraph, yEd',
      csv: 'dua tabel: aktor, hubungan',
    },
  },
  en: {
    label: 'Save what is shown',
    failed: 'Could not be saved. Is the server still running?',
    hints: {
      png: 'picture, with legend',
      svg: 'vector picture, with legend',
      json: 'graphology',
      gexf: 'Gephi',
      graphml: 'networkx, igraph, yEd',
      csv: 'two tables: actors, relationships',
    },
  },
};
