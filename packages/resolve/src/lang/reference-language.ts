import type { ActorKind } from '@simpul/graph-schema/actor-kind';

/** What an antecedent must be. */
export type Wanted = 'person' | 'state' | 'body' | 'delegation' | 'any';

/** How a language refers back: lower-case forms, all of them data. */
export interface ReferenceLanguage {
  readonly singularPerson: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** Words that make a noun mean several of a kind: "para". */
  readonly plurals: ReadonlySet<string>;
  /** "I": the speaker in person. */
  readonly speaker: ReadonlySet<string>;
  /** "we": the speaker, or the body that the speaker stands for. */
  readonly speakers: ReadonlySet<string>;
  /** Of these, those that take the hearer in: they mean the nation rather than the office. */
  readonly nation: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  /** With a possessive, the speaker's own side: "pihaknya". */
  readonly ownSide: ReadonlySet<string>;
  /** Words that make a noun point back: "itu", "tersebut". */
  readonly demonstratives: ReadonlySet<string>;
  /** "both": two antecedents; "dua negara" without "itu" is any two. */
  readonly both: ReadonlySet<string>;
  /** Words for numbers of antecedents, from three on, that point back: "ketiga", not "tiga". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Head nouns of descriptions, and what kind of actor they stand for. */
  readonly describes: ReadonlyMap<string, Wanted>;
  /** Kinds of body narrowed by the noun: "kelompok" → armed group before organisation. */
  readonly prefers: ReadonlyMap<string, ActorKind>;
  /** Continents, quarters of the sky and the like, which are taken for names. */
  readonly regions: ReadonlySet<string>;
  /** Nouns for another of the same kind, told by whose it is: "tetangganya" is never the owner. */
  readonly counterparts: ReadonlySet<string>;
  /** Words that make a government one below the state: "pemerintah *provinsi*". */
  readonly belowState: ReadonlySet<string>;
  /** Words for services of which a state has one; the first is what its name has: "intelijen", "mata-mata". */
  readonly services: readonly ReadonlySet<string>[];
  /** Acronyms for citizens of one state, by its id: "WNI". */
  readonly citizens: ReadonlyMap<string, string>;
  /** Given names that open long names: a run that begins with one is one person. */
  readonly givenNames: ReadonlySet<string>;
  /** What the press calls an office, and its full form: "diplomat tertinggi". */
  readonly paraphrases: ReadonlyMap<string, string>;
  /** Kin, lawyers, aides: "istri Trump" is not Trump. */
  readonly relatives: ReadonlySet<string>;
  /** Words that may stand between a title and the name of its holder. */
  readonly titleModifiers: ReadonlySet<string>;
  /** Participles before a name that tells who is described: "bernama". */
  readonly naming: ReadonlySet<string>;
  /** Words between a person and the title that is said of it: "selaku", "yang merupakan". */
  readonly copulas: ReadonlySet<string>;
  /** Prepositions between a title and the body it belongs to. */
  readonly titlePrepositions: ReadonlySet<string>;
  /** Prepositions after which a capital only locates. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those after which a capital is gone to. */
  readonly directions: ReadonlySet<string>;
  /** Verbs of saying, by root: what they follow or precede is a speaker. */
  readonly sayingRoots: ReadonlySet<string>;
  /** The state that a title means when nothing in the text names another: that of the language's press. */
  readonly homeState: string;
}
