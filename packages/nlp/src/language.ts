/** What an affix says when it is taken off: the UD-like voice of a verb, or a part of a nominal pattern. */
export interface Prefix {
  /** As written: "meny". */
  readonly written: string;
  /** Its name in patterns: "meN". */
  readonly affix: string;
  /** What the rest must begin with. */
  readonly before: RegExp;
  /** The letter it swallowed: "menyerang" = meny + (s)erang. */
  readonly restores: string;
}

/** A word written on the end of another: "-nya". */
export interface Clitic {
  readonly written: string;
  /** Split even from a base that no list knows ("NATO-nya", "laptopnya"); others only from known words. */
  readonly free: boolean;
}

/** Everything the engine needs to know of one language; it holds data only. */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  /** Lower case with the final dot. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end when a capital follows ("dll."). */
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly clitics: readonly Clitic[];
  /** Words that end like a clitic and are not split. */
  readonly wholeWords: ReadonlySet<string>;
  /** Words that a clitic may follow and that no list of roots has. */
  readonly hosts: ReadonlySet<string>;
  readonly prefixes: readonly Prefix[];
  /** Prefixes that may stand inside another one: "memper-", "keber-". */
  readonly innerPrefixes: readonly Prefix[];
  readonly suffixes: readonly string[];
  /** Reduplicated forms that are words of their own: "mata-mata" is a spy, not eyes. */
  readonly lexicalReduplications: ReadonlySet<string>;
  /** Words that look derived and are not: "pasukan" is no *pasuk + an. */
  readonly underived: ReadonlySet<string>;
  /** Voice by the name of the outer prefix. */
  readonly voices: Readonly<Record<string, 'active' | 'passive' | 'stative' | 'middle'>>;
  /** Nominal pattern by "prefix+suffix". */
  readonly nominals: Readonly<Record<string, string>>;
  readonly nameCues: NameCues;
  /** Treebank whose labels the parser writes. */
  readonly treebank: string;
}

/** Words around a name that tell what it names; all lower case. */
export interface NameCues {
  readonly person: ReadonlySet<string>;
  readonly organization: ReadonlySet<string>;
  readonly armedGroup: ReadonlySet<string>;
  /** Before the name of a people: "etnis". */
  readonly group: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Prepositions that point to places. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Lower-case words that may stand inside a person's name: "bin", "van". */
  readonly particles: ReadonlySet<string>;
  /** First words of names of organisations: "Kementerian", "Partai". */
  readonly organizationHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** Nouns that say that the name after them is a thing's: "rudal BrahMos", "film Joker". */
  readonly things: ReadonlySet<string>;
  /** Days, months, and other words with a capital that name no actor. */
  readonly notNames: ReadonlySet<string>;
  /** Speech verbs: what follows or precedes them and is unknown is most likely a person. */
  readonly speech: ReadonlySet<string>;
}
