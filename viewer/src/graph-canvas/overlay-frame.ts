import type { Curve, Point } from '@simpul/export/picture/curve';
import { laneCurve } from '@simpul/export/picture/curve';
import type { Palette } from '@simpul/export/picture/palette';
import type { Attention } from './attention.ts';
import { edgeDisplay } from './display.ts';
import type { Scene } from './scene.ts';

/** A disc in pixels of the viewport. */
export interface Disc extends Point {
  readonly radius: number;
}

export interface OverlayNode extends Disc {
  readonly id: string;
  readonly label: string;
  readonly ringed: boolean;
  readonly loops: number;
  /** False for what has receded: it shows no name. */
  readonly named: boolean;
  readonly priority: number;
}

export interface OverlayEdge {
  readonly id: string;
  /** The text and a shorter version of it. */
  readonly labels: readonly [string, string];
  readonly curve: Curve;
  readonly margins: readonly [number, number];
  readonly color: string;
  readonly contested: boolean;
  readonly priority: number;
  /** Selected or pointed at: its label is shown even where there is little room. */
  readonly required: boolean;
}

/** What the 2D layer above the WebGL ones shows in one frame. */
export interface OverlayFrame {
  readonly nodes: readonly OverlayNode[];
  readonly edges: readonly OverlayEdge[];
  readonly palette: Palette;
  readonly canvas: { readonly width: number; readonly height: number };
}

export interface FrameInput {
  readonly scene: Scene;
  readonly attention: Attention | null;
  readonly highlighted: string | null;
  readonly palette: Palette;
  readonly canvas: { readonly width: number; readonly height: number };
  /** Where a node is drawn now; null where it is not. */
  readonly discOf: (node: string) => Disc | null;
}

/** Edge labels are the dear part of a frame; more could not be read anyhow. */
const mostEdgeLabels = 150;

export function overlayFrame(input: FrameInput): OverlayFrame {
  const { scene, palette } = input;
  const discs = new Map<string, Disc>();
  for (const node of scene.nodes) {
    const disc = node.hidden ? null : input.discOf(node.id);
    if (disc !== null) discs.set(node.id, disc);
  }
  return { palette, canvas: input.canvas, nodes: namedNodes(input, discs), edges: labelledEdges(input, discs) };
}

/** Names come before labels of lines, but for the few lines that carry the story: a name can stand elsewhere. */
const nameFirst = 1e9;
const storyLines = 3;
const storyClaims = 3;

function namedNodes({ scene, attention }: FrameInput, discs: ReadonlyMap<string, Disc>): readonly OverlayNode[] {
  return scene.nodes.flatMap(({ id, label, weight, loops }) => {
    const disc = discs.get(id);
    if (disc === undefined) return [];
    const ringed = attention?.ringed.has(id) ?? false;
    const named = attention === null || attention.nodes.has(id);
    return [{ ...disc, id, label, ringed, loops, named, priority: nameFirst + (ringed ? nameFirst : 0) + weight }];
  });
}

function labelledEdges(
  { scene, attention, highlighted, palette }: FrameInput,
  discs: ReadonlyMap<string, Disc>,
): readonly OverlayEdge[] {
  return scene.edges
    .filter((edge) => !edge.hidden && (attention === null || attention.edges.has(edge.id) || edge.id === highlighted))
    .sort((a, b) => rank(b, highlighted) - rank(a, highlighted))
    .slice(0, mostEdgeLabels)
    .flatMap((edge, index) => {
      const [from, to] = [discs.get(edge.source), discs.get(edge.target)];
      if (from === undefined || to === undefined) return [];
      const { labelColor } = edgeDisplay(edge, null, palette);
      return [
        {
          id: edge.id,
          labels: [edge.label, edge.shortLabel] as const,
          contested: edge.contested,
          required: edge.id === highlighted || attention?.edges.size === 1,
          color: labelColor,
          curve: laneCurve(from, to, edge.curvature),
          margins: [from.radius, to.radius] as const,
          priority: rank(edge, highlighted) + (index < storyLines && edge.claims >= storyClaims ? 3 * nameFirst : 0),
        },
      ];
    });
}

/** Events before structure, many claims before few. */
const rank = ({ id, claims, family }: Scene['edges'][number], highlighted: string | null): number =>
  (id === highlighted ? 1e6 : 0) + (family === 'structure' ? 0 : 1000) + claims;
