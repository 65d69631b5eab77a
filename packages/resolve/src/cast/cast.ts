import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Entry } from '@simpul/gazetteer/entry';

/** An actor of the article, told apart from the others and given its id. */
export interface CastMember {
  readonly id: string;
  /** A one-word person that nothing expands. */
  readonly local: boolean;
  readonly kind: ActorKind;
  /** Longest name as written, or the gazetteer's. */
  readonly name: string;
  /** Null for an actor known only from this article. */
  readonly entry: Entry | null;
  /** Id of the state or body it is part of. */
  readonly parent: string | null;
  /** Id of the state or bloc it acts for. */
  readonly polity: string | null;
}

/** A place where the text names an actor: in text order, the memory that descriptions and pronouns look back into. */
export interface Occurrence extends TextSpan {
  readonly actor: string;
  readonly kind: ActorKind;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly reason: string;
  /** Within quotation marks. */
  readonly quoted: boolean;
  /** It, or the noun it belongs to, is the subject of a clause. */
  readonly subject: boolean;
  /** Only says whose: the state in "Menteri Luar Negeri Rusia", the parent in the name of a ministry. */
  readonly embedded: boolean;
}

/** That someone holds an office, as the article says it. */
export interface Holding {
  readonly person: string;
  /** Full form ("Menteri Luar Negeri"). */
  readonly office: string;
  /** As written. */
  readonly text: string;
  /** Id of the state or organisation; null where the phrase names none. */
  readonly of: string | null;
  readonly former: boolean;
  readonly level: 'state' | 'organization' | 'sub-state' | 'rank';
  readonly sentence: number;
  readonly span: TextSpan;
}

/** All actors of an article and where they are named. */
export interface Cast {
  readonly members: ReadonlyMap<string, CastMember>;
  readonly occurrences: readonly Occurrence[];
  readonly occurrencesIn: (sentence: number) => readonly Occurrence[];
  readonly holdings: readonly Holding[];
}
