import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { Modality } from '@simpul/graph-schema/modality';
import type { Frame, Mode } from '@simpul/graph-schema/relation-type';
import type { Sector } from '@simpul/graph-schema/sector';
import type { Voice } from '@simpul/nlp/analysed-sentence';

/** Where an argument stands: 'obj' is the bare phrase after the verb, else the preposition that leads it in. */
export type Slot = string;

interface FrameEntry {
  readonly frame: Frame;
  /** Instead of the frame's default mode. */
  readonly mode?: Mode;
  /** Words or roots of which one must follow within three words: "memutus" + "hubungan". */
  readonly next?: readonly string[];
  /** … or within this many words. */
  readonly within?: number;
  /** Words or roots that must not follow within two: "perang" but not "perang dagang". */
  readonly notNext?: readonly string[];
  /** Where the actor acted on may stand, best first. */
  readonly object: readonly Slot[];
  /** Where the thing given, used or demanded may stand. */
  readonly theme?: readonly Slot[];
  /** The verb is vague: it counts only with a theme of one of these classes ("mengirim" + troops). */
  readonly themeClasses?: readonly ItemClass[];
  /** … or with a theme headed by one of these words. */
  readonly themeHeads?: readonly string[];
  readonly objectKinds?: readonly ActorKind[];
  readonly subjectKinds?: readonly ActorKind[];
  /** Part of the state or society that acts: civilians who protest demonstrate, a government that does complains. */
  readonly subjectSectors?: readonly Sector[];
}

/** What a verb with one of `roots` says (the grammatical subject of its active form acts). */
export interface VerbEntry extends FrameEntry {
  /** Roots, or whole words behind "=" where the root means too much: "=menyetujui". */
  readonly roots: readonly string[];
  readonly voices?: readonly Voice[];
  /** Words of the root that mean something else: "menekankan" is not "menekan". */
  readonly notForms?: readonly string[];
  /** The grammatical subject is acted on, the acting one stands in `object`: "menerima bantuan dari X". */
  readonly turned?: boolean;
  /** Modality of the clause that follows as its content ("menuduh X menyerang Y": alleged). */
  readonly content?: Modality;
  /** The content clause's missing subject is this verb's object ("meminta X menarik pasukan"), else its subject. */
  readonly controls?: 'object';
  /** The actor acted on may be owner or doer of the bare object: "mengecam serangan X", "mendukung kemerdekaan X". */
  readonly throughObject?: boolean;
  /** A verb must follow at once, and the actor acted on stands behind that: "menolak bertemu X". */
  readonly overVerb?: boolean;
  /** Counts only where no verb follows its object: "mengakui X", but not "mengakui X menyerang Y". */
  readonly closed?: boolean;
  /** Counts only behind a negation, and says what was done by not doing it: "tidak menggubris", "tidak mengizinkan". */
  readonly negated?: boolean;
  /** In a passive without a doer, the state in one of these places acts: "ditahan di X". */
  readonly placeActs?: readonly Slot[];
  /** In a passive, those acted on may be the parties named together earlier: "perundingan yang ditengahi X". */
  readonly partiesBefore?: boolean;
  /** A content clause is needed; its acting actor is the object: "menyatakan X bersalah". */
  readonly rule?: string;
}

/** What a noun made from a verb says, with its participants in the same phrase: "serangan X ke Y". */
export interface NounEntry extends FrameEntry {
  /** Lower-case words; a second word is joined by a space: "kerja sama". */
  readonly forms: readonly string[];
  /** Who the actor right behind the noun is: "serangan X" subject, "penangkapan X" object. */
  readonly bare: 'subject' | 'object';
  /** Where the acting one may stand beside `bare`. */
  readonly subject?: readonly Slot[];
}
