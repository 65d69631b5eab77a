import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Sector } from '@simpul/graph-schema/sector';
import type { Name, Title } from '@simpul/nlp/analysed-sentence';

/** Words that stand for one actor, found left to right without the tree: title, collective noun and name together. */
export interface ActorPhrase {
  readonly first: number;
  readonly last: number;
  /** Last word of the phrase with its brackets and appositions: the clause goes on behind it. */
  readonly extent: number;
  readonly head: number;
  readonly form: 'name' | 'description' | 'pronoun' | 'omitted';
  readonly sector: Sector | null;
  readonly kind: ActorKind | null;
  readonly name: Name | null;
  readonly title: Title | null;
  /** Says where something is ("Sarmada, Suriah"): no one acts. */
  readonly locative: boolean;
}
