import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { DecisionDraft, Verdict } from '@simpul/graph-schema/decision';
import { claimReference } from '@simpul/store/claim-reference';
import type { DecisionFilter, StoredClaim } from '@simpul/store/graph-store';
import { articleId, claimKey } from '@simpul/store/ids';
import { describe, expect, test } from 'vitest';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../facts.ts';
import type { Current } from './current.ts';
import { snapshot } from './snapshot.ts';

const text = 'Presiden Kim mengirim amunisi ke Rusia. Kim Jong Un menuduh Rusia.';
const supply = text.slice(0, 39);
const accusation = text.slice(40);

/** Tells of one person under two ids. */
const told: ArticleFacts = someFacts(
  anArticle(text, { url: 'https://contoh.id/kim', outlet: 'Harian A' }),
  [
    aClaim(['kim', 'AID', 'RUS'], {
      evidence: { quote: supply, ...spanIn(text, supply) },
      subjectSpan: spanIn(text, 'Presiden Kim'),
      objectSpan: spanIn(text, 'Rusia'),
      predicateSpan: spanIn(text, 'mengirim'),
    }),
    aClaim(['kim-jong-un', 'ACCUSE', 'RUS'], {
      frame: 'accuse',
      evidence: { quote: accusation, ...spanIn(text, accusation) },
      subjectSpan: spanIn(text, 'Kim Jong Un'),
      objectSpan: { start: 60, end: 65 },
      predicateSpan: spanIn(text, 'menuduh'),
      attribution: ['kim'],
    }),
  ],
  {
    actors: [
      anActor('kim', { name: 'Kim', nameId: 'Kim', polity: null }),
      anActor('kim-jong-un', { name: 'Kim Jong Un', nameId: 'Kim Jong Un', polity: 'PRK' }),
    ],
  },
);
const meeting: ArticleFacts = someFacts(
  anArticle('Kim bertemu Putin.', { url: 'https://contoh.id/temu', outlet: 'Harian B' }),
  [aClaim(['kim', 'CONSULT', 'kim-zz'], { frame: 'meet', mutual: true })],
  { actors: [anActor('kim', { name: 'Kim', nameId: 'Kim', polity: null }), anActor('kim-zz', { polity: null })] },
);
const aidKey = claimKey({ subject: 'kim', relation: 'AID', object: 'RUS', mutual: false });
const mergedAidKey = claimKey({ subject: 'kim-jong-un', relation: 'AID', object: 'RUS', mutual: false });

let clock = Date.parse('2026-01-01T00:00:00.000Z');

/** Decided a second after the one before. */
const draft = (verdict: Verdict, reason: string | null = null): DecisionDraft => ({
  ...verdict,
  author: 'ani',
  at: new Date((clock += 1000)).toISOString(),
  reason,
});

const same = (kept: string, other: string): DecisionDraft => draft({ kind: 'same', actors: [kept, other] });
const notSame = (a: string, b: string): DecisionDraft => draft({ kind: 'not-same', actors: [a, b] });

export function describeDeciding(store: Current): void {
  const claimsOf = (facts: ArticleFacts): Promise<readonly StoredClaim[]> => store().claimsIn(articleId(facts.article));
  const claimOf = async (facts: ArticleFacts, relation: StoredClaim['extracted']['relation']): Promise<StoredClaim> => {
    const found = (await claimsOf(facts)).find(({ extracted }) => extracted.relation === relation);
    if (found === undefined) throw new Error(`no claim ${relation}`);
    return found;
  };
  const undo = async (decided: Promise<readonly { readonly id: string }[]>): Promise<void> => {
    for (const { id } of await decided) await store().decide([draft({ kind: 'undo', decision: id })]);
  };

  describe('identity', () => {
    test('merged actors are one: subject, speaker, key and relationship, and what was extracted is kept', async () => {
      await store().put([told]);
      await store().decide([same('kim-jong-un', 'kim')]);
      expect(await store().relation(aidKey)).toBeNull();
      expect(await store().relation(mergedAidKey)).toMatchObject({ source: 'kim-jong-un', claims: 1 });
      expect(await claimOf(told, 'AID')).toMatchObject({ subject: 'kim-jong-un', extracted: { subject: 'kim' } });
      expect(await claimOf(told, 'ACCUSE')).toMatchObject({
        attribution: ['kim-jong-un'],
        extracted: { attribution: ['kim'] },
      });
      expect((await store().actor('kim'))?.id).toBe('kim-jong-un');
      expect((await store().search('kim')).map(({ id }) => id)).toEqual(['kim-jong-un']);
      expect((await store().select({ actors: ['kim'] })).relations).toHaveLength(2);
    });

    test('an undone merge leaves nothing of itself', async () => {
      await store().put([told, meeting]);
      const before = await snapshot(store());
      await undo(store().decide([same('kim-jong-un', 'kim'), same('kim-zz', 'kim-jong-un')]));
      expect(await snapshot(store())).toEqual(before);
    });

    test('a merge holds for articles that come later, are extracted again or are forgotten meanwhile', async () => {
      await store().put([told]);
      await store().decide([same('kim-jong-un', 'kim')]);
      const merged = await snapshot(store());
      await store().put([{ ...told, pipeline: 'rules-2' }]);
      expect(await snapshot(store())).toEqual(merged);
      await store().forget(articleId(told.article));
      expect(await store().decisions({ kinds: ['same'] })).toMatchObject([{ state: 'active' }]);
      await store().put([told]);
      expect(await snapshot(store())).toEqual(merged);
    });

    test('merges make chains, whichever came first, and what is said not to be the same keeps them apart', async () => {
      await store().put([told, meeting]);
      const [first] = await store().decide([same('kim-jong-un', 'kim'), same('kim-zz', 'kim-jong-un')]);
      expect((await store().actor('kim'))?.id).toBe('kim-zz');
      await store().decide([draft({ kind: 'undo', decision: first?.id ?? '' })]);
      expect((await store().actor('kim'))?.id).toBe('kim');
      await store().decide([notSame('kim', 'kim-zz')]);
      await expect(store().decide([same('kim', 'kim-jong-un')])).rejects.toMatchObject({ code: 'BAD_DECISION' });
      expect((await store().actor('kim'))?.id).toBe('kim');
    });

    test('the later of two decisions about the same two actors counts', async () => {
      await store().put([told]);
      await store().decide([same('kim-jong-un', 'kim')]);
      await store().decide([notSame('kim', 'kim-jong-un')]);
      expect((await store().actor('kim'))?.id).toBe('kim');
      await store().decide([same('kim', 'kim-jong-un')]);
      expect((await store().actor('kim-jong-un'))?.id).toBe('kim');
      expect((await store().decisions()).map(({ state }) => state)).toEqual(['active', 'superseded', 'superseded']);
    });

    test('who counts for another acts for the polity this one acted for, even once that is another', async () => {
      const ministry = anActor('kementerian', { kind: 'organization', polity: 'RUS' });
      await store().put([
        told,
        someFacts(anArticle('Lain.'), [aClaim(['budi', 'AID', 'PRK'])], { actors: [ministry] }),
      ]);
      await store().decide([same('budi', 'kementerian')]);
      expect(await store().actor('budi')).toMatchObject({ polity: 'RUS' });
      const merging = store().decide([same('PRK', 'RUS')]);
      await merging;
      expect(await store().actor('budi')).toMatchObject({ polity: 'PRK' });
      await undo(merging);
      expect(await store().actor('budi')).toMatchObject({ polity: 'RUS' });
    });

    test('two ends that are one draw no relationship', async () => {
      await store().put([meeting]);
      await store().decide([same('kim-zz', 'kim')]);
      expect((await store().counts()).relations).toBe(0);
      expect(await claimsOf(meeting)).toHaveLength(1);
    });

    test('the ends of a mutual claim stay in the order of their ids, and come back', async () => {
      const facts = someFacts(anArticle('x'), [aClaim(['m', 'CONSULT', 'n'], { frame: 'meet', mutual: true })]);
      await store().put([facts, meeting]);
      const before = await snapshot(store());
      const decided = store().decide([same('kim-zz', 'm'), same('kim', 'n')]);
      await decided;
      expect(await claimOf(facts, 'CONSULT')).toMatchObject({ subject: 'kim', object: 'kim-zz' });
      expect((await store().select({})).relations).toMatchObject([{ claims: 2, articles: 2 }]);
      await undo(decided);
      expect(await snapshot(store())).toEqual(before);
    });

    test('a newly listed actor takes over its former id, unless it is said not to be the same', async () => {
      await store().put([told]);
      const before = await snapshot(store());
      const listed = someFacts(
        anArticle('Kim', { url: 'https://contoh.id/baru' }),
        [aClaim(['Q1', 'SUPPORT', 'RUS'], { frame: 'praise' })],
        { actors: [anActor('Q1', { name: 'Kim Jong Un', formerIds: ['kim-jong-un'], polity: 'PRK' })] },
      );
      await store().put([listed]);
      expect(await claimOf(told, 'ACCUSE')).toMatchObject({ subject: 'Q1', extracted: { subject: 'kim-jong-un' } });
      expect((await store().actor('kim-jong-un'))?.id).toBe('Q1');
      const decided = store().decide([notSame('Q1', 'kim-jong-un')]);
      await decided;
      expect((await claimOf(told, 'ACCUSE')).subject).toBe('kim-jong-un');
      await undo(decided);
      expect((await claimOf(told, 'ACCUSE')).subject).toBe('Q1');
      await store().forget(articleId(listed.article));
      // Q1 stays: decisions name it.
      expect((await claimOf(told, 'ACCUSE')).subject).toBe('Q1');
      expect((await snapshot(store()))['articles']).toEqual(before['articles']);
    });

    test('with an actor that is forgotten goes its claim to a former id', async () => {
      await store().put([told]);
      const before = await snapshot(store());
      const listed = someFacts(anArticle('Kim', { url: 'https://contoh.id/baru' }), [aClaim(['Q1', 'AID', 'RUS'])], {
        actors: [anActor('Q1', { formerIds: ['kim-jong-un', 'kim'], polity: 'PRK' })],
      });
      await store().put([listed]);
      expect(
        (await store().relation(claimKey({ subject: 'Q1', relation: 'AID', object: 'RUS', mutual: false })))?.claims,
      ).toBe(2);
      await store().forget(articleId(listed.article));
      expect(await snapshot(store())).toEqual(before);
    });
  });

  describe('review', () => {
    test('a rejected claim draws nothing, an accepted one says by whom, and both can be undone', async () => {
      await store().put([told]);
      const before = await snapshot(store());
      const claim = claimReference(await claimOf(told, 'AID'));
      const rejected = store().decide([draft({ kind: 'reject', claim }, 'misread')]);
      await rejected;
      expect(await store().relation(aidKey)).toBeNull();
      expect(await claimOf(told, 'AID')).toMatchObject({
        review: 'rejected',
        reviewed: { author: 'ani', reason: 'misread' },
      });
      await store().decide([draft({ kind: 'accept', claim })]);
      expect(await store().relation(aidKey)).not.toBeNull();
      expect((await claimOf(told, 'AID')).review).toBe('accepted');
      for (const { decision } of await store().decisions({ kinds: ['accept', 'reject'] }))
        await store().decide([draft({ kind: 'undo', decision: decision.id })]);
      expect(await snapshot(store())).toEqual(before);
    });

    test('a claim retyped and flipped draws another relationship, and can be turned back', async () => {
      await store().put([told]);
      const before = await snapshot(store());
      const claim = claimReference(await claimOf(told, 'AID'));
      const decided = store().decide([
        draft({ kind: 'flip', claim }),
        draft({ kind: 'retype', claim, to: { relation: 'CONSULT', frame: 'visit', mode: null } }),
      ]);
      await decided;
      const key = claimKey({ subject: 'RUS', relation: 'CONSULT', object: 'kim', mutual: false });
      expect(await store().relation(key)).toMatchObject({ source: 'RUS', target: 'kim', frames: ['visit'] });
      expect(await claimOf(told, 'AID')).toMatchObject({
        subject: 'RUS',
        relation: 'CONSULT',
        review: 'accepted',
        subjectSpan: { start: 33 },
        extracted: { subject: 'kim', relation: 'AID', subjectSpan: { start: 0 } },
      });
      expect(await store().facts([articleId(told.article)])).toMatchObject([
        { claims: [{ relation: 'AID', subject: 'kim' }, {}] },
      ]);
      await undo(decided);
      expect(await snapshot(store())).toEqual(before);
    });

    test('a claim that was named otherwise before it was extracted again is the same: its decisions replace one another', async () => {
      await store().put([told]);
      const first = claimReference(await claimOf(told, 'AID'));
      await store().decide([draft({ kind: 'flip', claim: first }), draft({ kind: 'reject', claim: first })]);
      const claims = told.claims.map((claim) => ({ ...claim, modality: 'alleged' as const }));
      await store().put([{ ...told, claims, pipeline: 'rules-2' }]);
      const now = claimReference(await claimOf(told, 'AID'));
      expect(now).not.toEqual(first);
      await expect(store().decide([draft({ kind: 'flip', claim: now })])).rejects.toMatchObject({
        code: 'BAD_DECISION',
      });
      await store().decide([draft({ kind: 'accept', claim: now })]);
      expect((await store().decisions()).map(({ decision, state }) => [decision.kind, state])).toEqual([
        ['accept', 'active'],
        ['reject', 'superseded'],
        ['flip', 'active'],
      ]);
    });

    test('decisions find their claim again when it is extracted anew or has moved in the text', async () => {
      await store().put([told]);
      await store().decide([draft({ kind: 'reject', claim: claimReference(await claimOf(told, 'AID')) })]);
      await store().put([{ ...told, pipeline: 'rules-2' }]);
      expect((await claimOf(told, 'AID')).review).toBe('rejected');
      await store().put([moved(told, 'Seoul: ')]);
      expect((await claimOf(told, 'AID')).review).toBe('rejected');
    });

    test('decisions whose claim is gone are listed, and count again when it comes back', async () => {
      await store().put([told]);
      await store().decide([draft({ kind: 'reject', claim: claimReference(await claimOf(told, 'AID')) })]);
      await store().put([{ ...told, claims: told.claims.slice(1), pipeline: 'rules-2' }]);
      expect(await store().decisions({ states: ['lost'] })).toMatchObject([
        { decision: { kind: 'reject' }, claims: [] },
      ]);
      await store().put([told]);
      expect(await store().decisions({ states: ['lost'] })).toEqual([]);
      expect((await claimOf(told, 'AID')).review).toBe('rejected');
    });
  });

  describe('what to decide', () => {
    test('actors that may be one are listed with the reason, until it is decided', async () => {
      await store().put([told]);
      await store().put([
        someFacts(anArticle('z'), [aClaim(['p', 'AID', 'RUS'])], {
          actors: [anActor('p', { name: 'Presiden Kim Jong Un', nameId: 'Presiden Kim Jong Un' })],
        }),
      ]);
      const found = await store().candidates();
      expect(found).toMatchObject([
        {
          actors: [
            { id: 'p', claims: 1 },
            { id: 'kim-jong-un', claims: 1 },
          ],
          reasons: [{ reason: 'title' }],
        },
      ]);
      expect(await store().candidates({ actor: 'RUS' })).toEqual([]);
      const decided = store().decide([notSame('p', 'kim-jong-un')]);
      await decided;
      expect(await store().candidates()).toEqual([]);
      await undo(decided);
      expect(await store().candidates()).toEqual(found);
      await store().decide([same('kim-jong-un', 'p')]);
      expect(await store().candidates()).toEqual([]);
    });

    test('why actors are one is told: by which decision, and how the articles write each', async () => {
      await store().put([told]);
      const [decision] = await store().decide([draft({ kind: 'same', actors: ['kim-jong-un', 'kim'] }, 'one dynasty')]);
      const told1 = await store().why('kim');
      expect(told1?.actor.id).toBe('kim-jong-un');
      expect(told1?.parts).toMatchObject([
        { id: 'kim-jong-un', because: 'itself', names: [{ text: 'Kim Jong Un', claims: 1, listed: true }] },
        { id: 'kim', because: decision, names: [{ text: 'Presiden Kim', claims: 1, listed: false }] },
      ]);
      expect(told1?.decisions).toMatchObject([{ decision, state: 'active' }]);
      expect(await store().why('nobody')).toBeNull();
    });

    test('claims to review are the contested ones and then the least sure, without those reviewed', async () => {
      const doubt = (path: string, given: Parameters<typeof aClaim>[1]): ArticleFacts =>
        someFacts(anArticle(path, { url: `https://contoh.id/${path}` }), [aClaim(['PRK', 'AID', 'IRN'], given)]);
      await store().put([told, doubt('1', {}), doubt('2', { polarity: 'negated', confidence: 0.9 })]);
      const listed = await store().toReview();
      expect(listed.map(({ reason, claim }) => [reason, claim.confidence])).toEqual([
        ['contested', 0.8],
        ['contested', 0.9],
        ['unsure', 0.8],
        ['unsure', 0.8],
      ]);
      const [first] = listed;
      if (first === undefined) throw new Error('nothing to review');
      await store().decide([draft({ kind: 'accept', claim: claimReference(first.claim) })]);
      expect((await store().toReview()).map(({ claim }) => claim.id)).not.toContain(first.claim.id);
      expect((await store().toReview({ limit: 1, offset: 1 })).length).toBe(1);
    });
  });

  describe('the journal', () => {
    test('a decision is written once, and an undo can be undone', async () => {
      await store().put([told]);
      const merge = same('kim-jong-un', 'kim');
      const [decision] = await store().decide([merge]);
      expect(await store().decide([merge])).toEqual([decision]);
      const [taken] = await store().decide([draft({ kind: 'undo', decision: decision?.id ?? '' })]);
      expect((await store().actor('kim'))?.id).toBe('kim');
      await store().decide([draft({ kind: 'undo', decision: taken?.id ?? '' })]);
      expect((await store().actor('kim'))?.id).toBe('kim-jong-un');
      expect(await store().decisions()).toHaveLength(3);
    });

    test('decisions about what is not there are refused, or kept until it comes', async () => {
      await store().put([told]);
      const claim = claimReference(await claimOf(told, 'AID'));
      const gone = { ...claim, evidence: { ...claim.evidence, quote: 'lain' } };
      for (const verdict of [
        { kind: 'same', actors: ['kim', 'nobody'] },
        { kind: 'same', actors: ['kim', 'kim'] },
        { kind: 'reject', claim: gone },
        { kind: 'undo', decision: 'none' },
        { kind: 'retype', claim, to: { relation: 'CONSULT', frame: 'supply', mode: null } },
      ] as const)
        await expect(store().decide([draft(verdict)])).rejects.toMatchObject({ code: 'BAD_DECISION' });
      expect(await store().decisions()).toEqual([]);
      await store().decide([same('later', 'kim')], { missing: 'keep' });
      expect(await store().decisions()).toMatchObject([{ state: 'lost' }]);
      expect((await store().actor('kim'))?.id).toBe('kim');
      await store().put([someFacts(anArticle('y'), [aClaim(['later', 'AID', 'RUS'])])]);
      expect((await store().actor('kim'))?.id).toBe('later');
      expect(await claimOf(told, 'AID')).toMatchObject({ subject: 'later' });
    });

    test('articles and decisions make the same graph in whichever order they come', async () => {
      await store().put([told, meeting]);
      const claim = claimReference(await claimOf(told, 'ACCUSE'));
      const drafts = [same('kim-zz', 'kim'), draft({ kind: 'reject', claim }), same('kim-zz', 'kim-jong-un')];
      await store().decide(drafts);
      const expected = await snapshot(store());
      for (const { article } of [told, meeting]) await store().forget(articleId(article));
      await store().put([meeting]);
      await store().put([told]);
      expect(await snapshot(store())).toEqual(expected);
    });

    test('the journal is listed newest first, a page at a time, by claim, actor, article and kind', async () => {
      await store().put([told]);
      const claim = await claimOf(told, 'AID');
      const other = await claimOf(told, 'ACCUSE');
      await store().decide([
        draft({ kind: 'accept', claim: claimReference(claim) }),
        draft({ kind: 'reject', claim: claimReference(other) }),
        same('kim-jong-un', 'kim'),
      ]);
      const kinds = async (filter: DecisionFilter): Promise<readonly string[]> =>
        (await store().decisions(filter)).map(({ decision }) => decision.kind);
      expect(await kinds({})).toEqual(['same', 'reject', 'accept']);
      expect(await kinds({ limit: 1, offset: 1 })).toEqual(['reject']);
      expect(await kinds({ claim: claim.id })).toEqual(['accept']);
      expect(await kinds({ claim: 'none' })).toEqual([]);
      expect(await kinds({ actor: 'kim' })).toEqual(['same']);
      expect(await kinds({ article: articleId(told.article) })).toEqual(['reject', 'accept']);
      expect(await kinds({ kinds: ['same', 'reject'], states: ['active'], limit: 1 })).toEqual(['same']);
    });

    test('articles and decisions written at the same time do not miss each other', async () => {
      await store().put([told, meeting]);
      const claim = claimReference(await claimOf(told, 'AID'));
      const more = Array.from({ length: 6 }, (_, index) =>
        someFacts(anArticle(`${index}`, { url: `https://contoh.id/${index}` }), [aClaim(['kim', 'AID', 'RUS'])], {
          actors: [anActor('kim', { name: 'Kim', nameId: 'Kim', polity: null })],
        }),
      );
      await Promise.all([
        ...more.slice(0, 3).map((facts) => store().put([facts])),
        store().decide([same('kim-jong-un', 'kim')]),
        store().put([{ ...told, pipeline: 'rules-2' }]),
        store().decide([draft({ kind: 'reject', claim })]),
        ...more.slice(3).map((facts) => store().put([facts])),
      ]);
      expect(await store().relation(aidKey)).toBeNull();
      expect(await store().relation(mergedAidKey)).toMatchObject({ claims: 6, articles: 6 });
      expect((await claimOf(told, 'AID')).review).toBe('rejected');
    });

    test('the text of a decision may be anything', async () => {
      await store().put([told]);
      const reason = `'"\`\\ $p {x: 1}) DETACH DELETE n // </script>\n\u0000 😀 \u202e`;
      const [decision] = await store().decide([{ ...same('kim-jong-un', 'kim'), author: reason, reason }]);
      expect((await store().decisions())[0]?.decision).toEqual(decision);
    });
  });
}

/** The same article with `words` put before its text. */
function moved({ article, claims, ...facts }: ArticleFacts, words: string): ArticleFacts {
  const by = <S extends { readonly start: number; readonly end: number } | null>(span: S): S =>
    span === null ? span : { ...span, start: span.start + words.length, end: span.end + words.length };
  return {
    ...facts,
    article: { ...article, text: words + article.text },
    claims: claims.map((claim) => ({
      ...claim,
      evidence: by(claim.evidence),
      subjectSpan: by(claim.subjectSpan),
      objectSpan: by(claim.objectSpan),
      predicateSpan: by(claim.predicateSpan),
    })),
  };
}
