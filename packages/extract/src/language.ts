import type { Voice } from '@simpul/nlp/analysed-sentence';
import type { Modality } from '@simpul/graph-schema/modality';
import type { Mode, RelationType } from '@simpul/graph-schema/relation-type';
import type { Sector } from '@simpul/graph-schema/sector';
import type { NounEntry, VerbEntry } from './frame-entry.ts';

/** All that the rules know of one language: words and frames, no code. Words are lower case. */
export interface Language {
  readonly code: string;
  readonly verbs: readonly VerbEntry[];
  readonly nouns: readonly NounEntry[];
  readonly words: GrammarWords;
  readonly speech: SpeechWords;
  readonly time: TimeWords;
  /** Roots and words that tell the mode of a demand, a refusal or a threat by its content. */
  readonly contentModes: Readonly<Partial<Record<RelationType, ReadonlyMap<string, Mode>>>>;
}

/** How dates are counted from the day of publication. */
export interface TimeWords {
  /** One or two words for a day, and how far it is from today. */
  readonly days: ReadonlyMap<string, number>;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Words before a bare year: "pada 2014". */
  readonly yearLeads: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Closed-class words and the nouns that stand for an actor. */
export interface GrammarWords {
  /** Opens a relative clause: "yang". */
  readonly relative: ReadonlySet<string>;
  /** Opens a reported clause: "bahwa". */
  readonly complement: ReadonlySet<string>;
  /** Opens a clause of purpose or demand: "untuk", "agar". */
  readonly purpose: ReadonlySet<string>;
  /** Open the content of a demand, whose subject is asked: "agar". */
  readonly contentMarks: ReadonlySet<string>;
  /** Give the reason of a judgement, whose subject is the one judged: "karena". */
  readonly causes: ReadonlySet<string>;
  /** Opens a condition: "jika". */
  readonly condition: ReadonlySet<string>;
  /** Leads in an event that only says when or amid what something happens: "sejak", "dalam". */
  readonly circumstances: ReadonlySet<string>;
  /** "ada": that there is something. */
  readonly existence: ReadonlySet<string>;
  /** Set the main clause against what follows: "tetapi". */
  readonly contrasts: ReadonlySet<string>;
  /** Before a verb that goes on with the subject of the last: "lalu", "sambil". */
  readonly sequels: ReadonlySet<string>;
  /** Before the word of origin and a number: "lebih" (dari). */
  readonly comparatives: ReadonlySet<string>;
  /** Nouns for the line between two states: "perbatasan" (dengan). */
  readonly borders: ReadonlySet<string>;
  /** Conjunctions that behind a noun are adjectives: "suaka sementara". */
  readonly passing: ReadonlySet<string>;
  /** Two words of which the first is no name even with a capital: "Baku tembak". */
  readonly plainPairs: ReadonlySet<string>;
  /** Numbers that stand for known ones: "kedua negara". */
  readonly counts: ReadonlySet<string>;
  /** Those of the clause words that say when. */
  readonly whenWords: ReadonlySet<string>;
  /** Opens any other clause: "karena", "setelah". */
  readonly clause: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** "antara", which leads in a pair. */
  readonly between: ReadonlySet<string>;
  /** Lead in an argument; a two-word one is joined by a space. */
  readonly prepositions: ReadonlySet<string>;
  /** Bind a noun to its owner inside a phrase: "dari", "milik". */
  readonly possessive: ReadonlySet<string>;
  /** Prepositions of place: "di", "ke". */
  readonly locatives: ReadonlySet<string>;
  /** The one of them that tells where from. */
  readonly origin: string;
  /** Leads in where something happens: "di". */
  readonly place: string;
  /** "dengan". */
  readonly companionship: string;
  /** Lead in who is spoken to: "kepada". */
  readonly addressing: ReadonlySet<string>;
  /** Mark the doer of a passive: "oleh". */
  readonly agent: ReadonlySet<string>;
  /** May stand between subject and verb, or between verb and object: "telah", "juga". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Roots of verbs of saying that deny their clause: "bantah". */
  readonly denials: ReadonlySet<string>;
  /** Roots of verbs below which nothing comes about: "gagal". */
  readonly failures: ReadonlySet<string>;
  /** Before or behind a noun without changing whom it names: "para", "sejumlah", "itu". */
  readonly determiners: ReadonlySet<string>;
  /** Make a noun with them definite: "itu", "tersebut". */
  readonly demonstratives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Prepositions before what a talk is about, and roots of verbs that have it as object. */
  readonly topics: ReadonlySet<string>;
  readonly discussing: ReadonlySet<string>;
  /** Coordinators that lead in a partner behind the verb: "bersama". */
  readonly companions: ReadonlySet<string>;
  /** Pronouns of the one who speaks. */
  readonly firstPerson: ReadonlySet<string>;
  /** Clitic pronoun: "nya". */
  readonly cliticPronouns: ReadonlySet<string>;
  /** Nouns that stand for the state they belong to, and the part of it: "tentara" → military. */
  readonly collectives: ReadonlyMap<string, Sector | null>;
  /** Those of them that carry a state's forces and are no party by themselves: "kapal itu". */
  readonly vehicles: ReadonlySet<string>;
  /** Nouns that may describe an actor named elsewhere: "negara", "kelompok", "pihak". */
  readonly describers: ReadonlySet<string>;
  /** Nouns before a name that only say what it is: "kelompok", "organisasi". */
  readonly kindNouns: ReadonlySet<string>;
  /** Roots of passives that name a companion: "didampingi". */
  readonly attendance: ReadonlySet<string>;
  /** Before a clitic pronoun, nothing but that one: "dirinya". */
  readonly selves: ReadonlySet<string>;
  /** Lay a duty on the subject: "harus". */
  readonly duties: ReadonlySet<string>;
  /** Roots of verbs that take back what their object says: "mencabut". */
  readonly revocations: ReadonlySet<string>;
  /** Roots of verbs that tell from whom words come: "kecaman datang dari X". */
  readonly flows: ReadonlySet<string>;
  /** Nouns whose owner neither did nor said it: "kabar X", "nasib X". */
  readonly shields: ReadonlySet<string>;
  /** Nouns whose content a verb right behind them tells: "kemungkinan bertemu". */
  readonly contentNouns: ReadonlySet<string>;
  /** Nouns whose owner acts when they are subject: "kebijakan X", "rudal X". */
  readonly transparent: ReadonlySet<string>;
  /** Roots of verbs that only lend their subject to a noun: "melakukan serangan". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Those of them whose passive has the doer of the noun: "serangan dilancarkan X". */
  readonly performingVerbs: ReadonlySet<string>;
  /** … and whose subject is acted on: "menerima bantuan dari". */
  readonly turnedLightVerbs: ReadonlySet<string>;
  /** Words before a verb or an event noun that say how sure it is. */
  readonly modality: ReadonlyMap<string, Modality>;
  /** Roots of verbs that say how sure their clause is: "rencana" → planned. */
  readonly modalRoots: ReadonlyMap<string, Modality>;
  /** Number words, for quantities: "jutaan". */
  readonly quantities: ReadonlySet<string>;
  /** Roots that are verbs without an affix: "datang", "tiba". */
  readonly bareVerbs: ReadonlySet<string>;
  /** Roots of verbs that say what befell a victim: "tewas dalam serangan X". */
  readonly victimVerbs: ReadonlySet<string>;
  /** Lead in where an envoy serves: "Duta Besar X untuk Y". */
  readonly postings: ReadonlySet<string>;
  /** Words of readiness and promise: "siap", "bersedia". */
  readonly promises: ReadonlySet<string>;
  /** Lead in how something is done: "secara", "dengan". */
  readonly manners: ReadonlySet<string>;
  /** Behind a number, how often: "kali". */
  readonly times: ReadonlySet<string>;
  /** What speaks for its author: "surat", "pernyataan". */
  readonly documents: ReadonlySet<string>;
  /** Before an event that its subject stands behind: "di balik serangan". */
  readonly instigations: ReadonlySet<string>;
  /** Nouns for people who are hit or helped where they are: "korban gempa di X". */
  readonly people: ReadonlySet<string>;
  /** Nouns that complete a verb and name no thing: "unjuk rasa", "terima kasih". */
  readonly idiomParts: ReadonlySet<string>;
  /** Prefixes that derive another verb: "memper-". */
  readonly derivingPrefixes: readonly string[];
  /** Outlets, lower case: talking to them is no event. */
  readonly outlets: ReadonlySet<string>;
  /** Nouns for someone else than the one named behind: "istri X". */
  readonly relatives: ReadonlySet<string>;
  /** Nouns for a peer of someone: "mitra", "rival". */
  readonly counterparts: ReadonlySet<string>;
  /** Nouns of time that may stand before a subject: "pekan", "baru-baru". */
  readonly timeNouns: ReadonlySet<string>;
  /** Verbs that only complete another: "ditolak masuk". */
  readonly complementVerbs: ReadonlySet<string>;
  /** Common nouns that no recogniser may take for a name. */
  readonly plainNouns: ReadonlySet<string>;
  /** Copulas and words that say who was meant: "adalah", "yakni". */
  readonly identifiers: ReadonlySet<string>;
  /** Verbs in form, adjectives in use: "bersenjata". */
  readonly verbLikeAdjectives: ReadonlySet<string>;
  /** Prefixes that make a verb of a word at least so long. */
  readonly verbPrefixes: readonly { readonly prefix: string; readonly voice: Voice; readonly least: number }[];
  /** Roots of verbs that answer what another said: "menolak tuntutan X" tells that X demanded. */
  readonly answeringVerbs: ReadonlySet<string>;
  /** Verbs without an affix that no tag can hide: "sepakat", "tewas". */
  readonly sureVerbs: ReadonlySet<string>;
  /** Make it one: "seorang". */
  readonly singulars: ReadonlySet<string>;
  /** Nouns between a group and whoever stands behind it: "milisi dukungan X". */
  readonly backings: ReadonlySet<string>;
  /** Make a noun plural: "para". */
  readonly plurals: ReadonlySet<string>;
  /** Before a name that a list can't go on from: "menurut X, Y". */
  readonly sourceWords: ReadonlySet<string>;
  /** What is only of an event: "menghadiri sidang kasus pembunuhan" kills no one. */
  readonly caseNouns: ReadonlySet<string>;
  /** Lead in examples of the group before: "negara seperti X, Y". */
  readonly examples: ReadonlySet<string>;
  /** Those of them that count someone in: "termasuk". */
  readonly inclusions: ReadonlySet<string>;
  /** Before a noun that names no one in particular: "sebuah". */
  readonly indefinites: ReadonlySet<string>;
  /** Roots of verbs whose subject joins an event that others have: "bergabung dalam perang X". */
  readonly joiningVerbs: ReadonlySet<string>;
  /** "saling": both ways. */
  readonly mutual: ReadonlySet<string>;
  /** Words of a subject in which attacks and victories are not meant: sport, shares, shows. */
  readonly games: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
}

/** How speech is reported. */
export interface SpeechWords {
  /** Roots of verbs whose clause is what their subject says. */
  readonly verbs: ReadonlySet<string>;
  /** Those of them that mean other things too, and report only with "bahwa" or a quotation. */
  readonly needsComplement: ReadonlySet<string>;
  /** Roots whose clause is claimed rather than stated: "klaim". */
  readonly claimVerbs: ReadonlySet<string>;
  /** Roots whose object may be the event itself: "mengonfirmasi serangan". */
  readonly announcing: ReadonlySet<string>;
  /** Bare words that stand before the speaker, behind the quotation: "kata", "ujar". */
  readonly inverted: ReadonlySet<string>;
  /** Forms, or roots behind "=", that say their subject did wrong; and those that do where negated. */
  readonly blaming: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  /** Lead in a source: "menurut". */
  readonly accordingTo: ReadonlySet<string>;
  /** Sources that are no actors: "sumber", "saksi mata". */
  readonly unnamed: ReadonlySet<string>;
  /** Lead in the outlet that a report was taken from, which is no attribution: "dilansir". */
  readonly citations: ReadonlySet<string>;
}
