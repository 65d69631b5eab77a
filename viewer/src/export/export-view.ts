import type { FormatName } from '@simpul/export/formats';
import { captionLines } from './caption-lines.ts';
import { fileName, saveFile } from './save-file.ts';
import { shownSubgraph } from './shown-subgraph.ts';
import type { ShownView } from './shown-view.ts';

export type ExportChoice = 'png' | 'svg' | FormatName;

/** Saves what the page shows now in a format; writers are loaded when they are first wanted. */
export async function exportView(choice: ExportChoice, shown: ShownView): Promise<void> {
  const today = new Date().toISOString();
  const subgraph = shownSubgraph(shown.subgraph, shown.view);
  const caption = captionLines(subgraph, { ...shown, today });
  const name = fileName(caption[0], today);
  if (choice === 'png' || choice === 'svg') {
    const { drawSvg } = await import('./draw-svg.ts');
    const svg = await drawSvg({ ...shown, kept: subgraph, caption });
    if (choice === 'svg') return saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
    const { drawPng } = await import('./draw-png.ts');
    return saveFile(`${name}.png`, await drawPng(svg));
  }
  const { formats } = await import('@simpul/export/formats');
  const { extension, mediaType, write } = formats[choice];
  for (const { suffix, text } of write(subgraph, { language: shown.language }))
    saveFile(`${name}${suffix}.${extension}`, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
