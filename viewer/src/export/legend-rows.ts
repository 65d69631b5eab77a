import { families, familyOrder } from '@simpul/export/picture/families';
import { linePattern } from '@simpul/export/picture/line-pattern';
import type { Palette } from '@simpul/export/picture/palette';
import type { Picture } from '@simpul/export/picture/picture';
import type { Language } from '@simpul/graph-schema/labels';
import { modalities, statuses } from '@simpul/graph-schema/modality';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { texts } from '../language/texts.ts';

/** The legend under the picture: what is there, as the one on the page lists it. */
export function legendRows(
  { relations }: Subgraph,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Picture['legend'] {
  const kinds = familyOrder
    .filter((family) => relations.some(({ quad }) => quad === family))
    .map((family) => ({
      label: families[family][language],
      sample: { color: palette.families[family], ...linePattern('asserted') },
    }));
  const certainties = statuses
    .filter((status) => relations.some((relation) => relation.status === status))
    .map((status) => ({
      label: modalities[status].labels[language],
      sample: { color: palette.ink, ...linePattern(status) },
    }));
  const contested = relations.some((relation) => relation.contested)
    ? [{ label: texts[language].contestedLegend, sample: null, contested: true }]
    : [];
  return [kinds, [...certainties, ...contested, { label: texts[language].widthLegend, sample: null }]];
}
