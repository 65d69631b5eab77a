import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import { isEvent } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { frameArticle } from './article-frame.ts';
import type { GoldActor, GoldArticle } from './gold-article.ts';
import { normalizeName } from './normalize-name.ts';
import type { Rate } from './tally.ts';

/** How the quote of a gold claim writes an actor: by the first of these that it has. */
export const mentionForms = ['name', 'title', 'description', 'pronoun', 'clitic', 'omitted'] as const;
export type MentionForm = (typeof mentionForms)[number];

/** How many ends of gold events were taken for the right actor, by the form that the quote writes them in. */
export type MentionRates = Readonly<Record<MentionForm, Rate>>;

/**
 * Whether the right actor was found where the gold quotes each end of a required event: a mention taken for it touches the
 * quote, or a claim told there has it as an end. What the event was read as, and its other end, don't matter.
 */
export function scoreMentions(gold: GoldArticle, facts: Pick<ArticleFacts, 'actors' | 'claims'>): MentionRates {
  const { goldKey, edges } = frameArticle(gold, facts);
  const mentions = facts.actors.flatMap(({ id, mentions: places }) =>
    places.map(({ start, end }) => ({ key: goldKey(id), start, end })),
  );
  const told = facts.claims.flatMap((claim) =>
    endsOf(claim).map((end) => ({ key: goldKey(end), start: claim.evidence.start, end: claim.evidence.end })),
  );
  const observed = edges
    .filter(({ relation, optional }) => isEvent(relation) && optional !== true)
    .flatMap(({ subject, object, quote }) => {
      const start = gold.text.indexOf(quote);
      if (start < 0 || quote === '') return [];
      const span = { start, end: start + quote.length };
      return [subject, object].map((key) => ({
        form: formIn(quote, key, gold),
        ok: [...mentions, ...told].some((found) => found.key === key && touches(found, span)),
      }));
    });
  return rateForms(observed);
}

/** Sums of the rates of several articles. */
export function addMentionRates(all: readonly MentionRates[]): MentionRates {
  const sum = (form: MentionForm): Rate =>
    all.reduce<Rate>(({ ok, of }, rates) => ({ ok: ok + rates[form].ok, of: of + rates[form].of }), { ok: 0, of: 0 });
  return perForm(sum);
}

/** Indonesian personal pronouns, free and, behind a hyphenless host, bound. */
const pronoun = /(?<![\p{L}\p{N}])(?:ia|dia|beliau|mereka|kami|kita|saya|aku|keduanya)(?![\p{L}\p{N}])/iu;
const clitic = /\p{L}{2,}nya(?![\p{L}\p{N}])/iu;
/** Words that make a noun point back, and quantifiers that open a description though it is listed with a capital. */
const described = /(?:^(?:para|kedua|sejumlah|pihak)\s|\s(?:itu|tersebut|ini)$)/iu;

function formIn(quote: string, key: string, { actors, claims }: GoldArticle): MentionForm {
  const actor = actors.find((one) => one.key === key);
  const held = claims.filter(({ subject, relation }) => subject === key && relation === 'HOLDS_OFFICE');
  const offices = held.flatMap(({ office }) =>
    office === undefined || office === null ? [] : [normalizeName(office)],
  );
  const forms = new Set(namesIn(quote, actor).map((name) => formOf(name, offices)));
  const named = mentionForms.find((form) => forms.has(form));
  if (named !== undefined) return named;
  if (pronoun.test(quote)) return 'pronoun';
  return clitic.test(quote) ? 'clitic' : 'omitted';
}

const namesIn = (quote: string, actor: GoldActor | undefined): readonly string[] => {
  const words = ` ${normalizeName(quote)} `;
  const names = actor ? [actor.name, ...actor.names] : [];
  return names.filter((name) => normalizeName(name) !== '' && words.includes(` ${normalizeName(name)} `));
};

/** A title is an office alone: with the holder's name behind it, that name stands in the quote too. */
function formOf(name: string, offices: readonly string[]): MentionForm {
  if (new RegExp(`^${pronoun.source}$`, 'iu').test(name)) return 'pronoun';
  const first = normalizeName(name).split(' ')[0] ?? '';
  if (offices.some((office) => office.split(' ')[0] === first)) return 'title';
  return /^\p{Ll}/u.test(name) || described.test(name) ? 'description' : 'name';
}

function rateForms(observed: readonly { readonly form: MentionForm; readonly ok: boolean }[]): MentionRates {
  return perForm((form) => {
    const all = observed.filter((one) => one.form === form);
    return { ok: all.filter(({ ok }) => ok).length, of: all.length };
  });
}

const perForm = (make: (form: MentionForm) => Rate): MentionRates => ({
  name: make('name'),
  title: make('title'),
  description: make('description'),
  pronoun: make('pronoun'),
  clitic: make('clitic'),
  omitted: make('omitted'),
});

const endsOf = ({ subject, object }: Claim): readonly string[] => (object === null ? [subject] : [subject, object]);

const touches = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && other.start < one.end;
