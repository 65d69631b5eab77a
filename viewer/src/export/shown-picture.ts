import type { Palette } from '@simpul/export/picture/palette';
import type { Picture, PictureLine, PictureNode } from '@simpul/export/picture/picture';
import { laneCurve } from '@simpul/export/picture/curve';
import { edgeDisplay, nodeDisplay } from '../graph-canvas/display.ts';
import type { Disc } from '../graph-canvas/overlay-frame.ts';
import { overlayFrame } from '../graph-canvas/overlay-frame.ts';
import type { Scene } from '../graph-canvas/scene.ts';

/** Where things are on the screen. */
export interface Placement {
  readonly discs: ReadonlyMap<string, Disc>;
  readonly canvas: { readonly width: number; readonly height: number };
}

type Drawing = Pick<Picture, 'nodes' | 'lines' | 'width' | 'height' | 'palette'>;

/** The scene where it stands on the screen, with nothing selected; images are addresses, to be made part of the file. */
export function shownPicture(scene: Scene, { discs, canvas }: Placement, palette: Palette): Drawing {
  const discOf = (id: string): Disc | null => discs.get(id) ?? null;
  const frame = overlayFrame({ scene, attention: null, highlighted: null, palette, canvas, discOf });
  const sceneNodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const nodes = frame.nodes.flatMap(({ id, label, x, y, radius, loops, priority }): readonly PictureNode[] => {
    const node = sceneNodes.get(id);
    if (node === undefined) return [];
    const { color, image } = nodeDisplay(node, null, palette);
    return [{ id, label, x, y, radius, loops, priority, color, image }];
  });
  return { ...canvas, palette, nodes, lines: pictureLines(scene, { discs, palette, frame }) };
}

interface LineInput {
  readonly discs: ReadonlyMap<string, Disc>;
  readonly palette: Palette;
  readonly frame: ReturnType<typeof overlayFrame>;
}

function pictureLines(scene: Scene, { discs, palette, frame }: LineInput): readonly PictureLine[] {
  const labelled = new Map(frame.edges.map((edge) => [edge.id, edge]));
  const shown = new Map(frame.nodes.map((node) => [node.id, node]));
  const zoom = zoomOf(scene, discs);
  return scene.edges.flatMap((edge): readonly PictureLine[] => {
    const [from, to] = [shown.get(edge.source), shown.get(edge.target)];
    if (edge.hidden || from === undefined || to === undefined) return [];
    const { color, labelColor, size, dash, gap, arrow } = edgeDisplay(edge, null, palette);
    const label = labelled.get(edge.id);
    return [
      {
        id: edge.id,
        labels: label?.labels ?? null,
        curve: laneCurve(from, to, edge.curvature),
        margins: [from.radius, to.radius],
        color,
        labelColor,
        width: Math.max(thinnest, size * zoom),
        dash,
        gap,
        arrow: arrow === 1,
        contested: edge.contested,
        priority: label?.priority ?? 0,
      },
    ];
  });
}

/** The canvas draws no line thinner. */
const thinnest = 0.9;

/** How much larger than planned things are drawn now. */
function zoomOf({ nodes }: Scene, discs: ReadonlyMap<string, Disc>): number {
  const [node] = nodes.filter(({ id }) => discs.has(id));
  const disc = node === undefined ? undefined : discs.get(node.id);
  return node === undefined || disc === undefined || node.size === 0 ? 1 : disc.radius / node.size;
}
