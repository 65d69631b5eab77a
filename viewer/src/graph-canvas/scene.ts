import { assignLanes } from '@simpul/export/picture/lanes';
import { lineWidth } from '@simpul/export/picture/line-pattern';
import type { Actor } from '@simpul/graph-schema/actor';
import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Language } from '@simpul/graph-schema/labels';
import type { Status } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { QuadClass } from '@simpul/graph-schema/relation-definition';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { shortName } from '../language/actor-name.ts';
import { relationLabel, shortRelationLabel } from '../language/relation-label.ts';
import type { ViewState } from '../state/view-state.ts';

export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: ActorKind;
  readonly actor: Actor;
  /** Radius in pixels. */
  readonly size: number;
  /** Claims of its relationships. */
  readonly weight: number;
  /** Relationships with itself, which no line can show. */
  readonly loops: number;
  readonly hidden: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** For a line with little room. */
  readonly shortLabel: string;
  readonly family: QuadClass;
  readonly status: Status;
  readonly mutual: boolean;
  readonly contested: boolean;
  readonly claims: number;
  /** Width in pixels. */
  readonly width: number;
  /** Bend of the lane (`assignLanes`). */
  readonly curvature: number;
  readonly hidden: boolean;
}

/** All that is drawn, before anything is selected. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

type SceneView = Pick<ViewState, 'hiddenFamilies' | 'hiddenStatuses' | 'focus' | 'selected'>;

/** True where the filters let a relationship through. */
export const isShown = (
  { quad, status }: Pick<Relation, 'quad' | 'status'>,
  { hiddenFamilies, hiddenStatuses }: Pick<ViewState, 'hiddenFamilies' | 'hiddenStatuses'>,
): boolean => !hiddenFamilies.includes(quad) && !hiddenStatuses.includes(status);

/**
 * What the graph looks like. Lanes and sizes come from the whole subgraph, filtered or not, so that a filter hides
 * lines and moves nothing.
 */
export function buildScene(subgraph: Subgraph, view: SceneView, language: Language): Scene {
  const between = subgraph.relations.filter(({ source, target }) => source !== target);
  const lanes = assignLanes(between.map((relation) => ({ ...relation, weight: relation.claims })));
  const edges = between.map((relation): SceneEdge => {
    const { id, source, target, status, mutual, contested, claims, quad } = relation;
    return {
      id,
      source,
      target,
      status,
      mutual,
      contested,
      claims,
      family: quad,
      label: relationLabel(relation, language),
      shortLabel: shortRelationLabel(relation, language),
      width: (quad === 'structure' ? 1.1 : lineWidth(claims)) * crowding(between.length, 60),
      curvature: lanes.get(id) ?? 0,
      hidden: !isShown(relation, view),
    };
  });
  const shrink = crowding(subgraph.actors.length, 40);
  const nodes = subgraph.actors.map((actor) => {
    const node = sceneNode(actor, subgraph.relations, { view, language });
    return { ...node, size: node.size * shrink };
  });
  return { nodes, edges };
}

function sceneNode(
  actor: Actor,
  relations: readonly Relation[],
  { view, language }: { readonly view: SceneView; readonly language: Language },
): SceneNode {
  const own = relations.filter(({ source, target }) => source === actor.id || target === actor.id);
  const weight = own.reduce((sum, { claims, quad }) => sum + (quad === 'structure' ? 0.3 : 1) * claims, 0);
  const kept = actor.id === view.focus || (view.selected?.kind === 'actor' && actor.id === view.selected.id);
  return {
    id: actor.id,
    label: shortName(actor, language),
    kind: actor.kind,
    actor,
    size: nodeSize(weight),
    weight,
    loops: own.filter((relation) => relation.source === relation.target && isShown(relation, view)).length,
    hidden: !kept && own.length > 0 && !own.some((relation) => isShown(relation, view)),
  };
}

/** Area grows with the claims, within what can be clicked and what hides nothing. */
const nodeSize = (weight: number): number => Math.min(26, 11 + 2.4 * Math.sqrt(weight));

/** Where there are more of them than fit comfortably, each is drawn smaller. */
const crowding = (count: number, comfortable: number): number =>
  Math.max(0.55, Math.min(1, Math.sqrt(comfortable / Math.max(1, count))));
