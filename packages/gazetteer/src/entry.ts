import type { ActorKind } from '@simpul/graph-schema/actor-kind';

/** Names by the language they are written in; `any` holds names that every language uses ("NATO", "Korut"). */
export interface Names {
  readonly id?: readonly string[];
  readonly en?: readonly string[];
  readonly any?: readonly string[];
}

/** A post a person held; `of` is the state or organisation, and an open `to` means "still there when last checked". */
export interface HeldOffice {
  /** Full Indonesian form: "Menteri Luar Negeri", never "Menlu". */
  readonly office: string;
  readonly of: string;
  readonly from?: number;
  readonly to?: number;
}

/** One known actor. The id is for ever: a better name changes `name`, and an id that had to go lives on in `formerIds`. */
export interface Entry {
  /** ISO 3166 alpha-3 for states, else a slug ("united-nations"). */
  readonly id: string;
  readonly kind: ActorKind;
  /** English name. */
  readonly name: string;
  /** Indonesian name. */
  readonly nameId: string;
  readonly aliases: Names;
  /** Capitals and seats: they stand for the actor only where they act ("Pyongyang menolak"). */
  readonly metonyms?: Names;
  readonly demonyms?: Names;
  /** Surnames and nicknames that the news uses alone and that mean this person ("Putin"). */
  readonly shortNames?: readonly string[];
  /** Names that many share ("Kim", "John Kelly"; also among the full names): only the text can say who is meant. */
  readonly ambiguousShortNames?: readonly string[];
  /** Forms that must be written exactly so ("BIN", the agency, beside "bin", son of); all-capital forms of up to three letters always must. */
  readonly caseSensitive?: readonly string[];
  readonly iso3?: string;
  readonly wikidata?: string;
  /** Id of the body it is PART_OF. */
  readonly parent?: string;
  /** Id of the state or bloc it acts for, or of the topmost body that has none ("al-qaeda"); an open gazetteer fills it in from parent and offices. */
  readonly polity?: string;
  /** Ids of the blocs and bodies it is MEMBER_OF. */
  readonly memberOf?: readonly string[];
  readonly offices?: readonly HeldOffice[];
  readonly formerIds?: readonly string[];
}

/** What a matched form is to its entry, the surest first. */
export type MatchedAs = 'name' | 'alias' | 'short' | 'metonym' | 'demonym';

/** A name found in running text. */
export interface GazetteerMatch {
  /** Every entry that has this form, the surest first; empty for a name that is known to be no actor's ("dolar AS"): skip it whole. */
  readonly entries: readonly Entry[];
  /** In words of the array that was searched. */
  readonly length: number;
  readonly how: MatchedAs;
  /** Several entries have the form, or it is a family name that many share: let the text decide. */
  readonly ambiguous: boolean;
}
