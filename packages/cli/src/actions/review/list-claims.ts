import type { ReviewItem, StoredClaim } from '@simpul/store/graph-store';
import type { GlobalOptions } from '../../global-options.ts';
import { formatTable } from '../../terminal/format-table.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';

export interface ClaimsFlags extends GlobalOptions {
  readonly limit: number;
  readonly offset?: number;
  readonly article?: string;
}

/** Prints claims to look at, or all of an article. */
export async function listClaims(options: ClaimsFlags): Promise<void> {
  const output = openOutput(options);
  const { limit, offset = 0, article } = options;
  const items: readonly (Omit<ReviewItem, 'reason'> & { readonly reason: string })[] = await withStore(
    options,
    async (store) =>
      article === undefined
        ? store.toReview({ limit, offset })
        : (await store.claimsIn(article))
            .slice(offset, offset + limit)
            .map((claim) => ({ claim, reason: claim.review })),
  );
  if (options.json === true) {
    for (const item of items) await output.write(`${JSON.stringify(item)}\n`);
    return;
  }
  const rows = items.map(({ claim, reason }) => [
    claim.id,
    reason,
    claim.confidence,
    said(claim),
    claim.evidence.quote,
  ]);
  if (rows.length > 0)
    await output.write(formatTable(['claim', 'why', 'sure', 'says', 'sentence'], rows, output.width));
  output.say(rows.length === 0 ? 'no claim to look at' : `${rows.length} claims; simpul review accept|reject|flip ID`);
}

function said({ subject, relation, object, polarity, modality }: StoredClaim): string {
  const how = [polarity === 'negated' ? 'not' : '', modality === 'asserted' ? '' : modality].filter(
    (word) => word !== '',
  );
  return `${subject} ${relation} ${object ?? '–'}${how.length === 0 ? '' : ` (${how.join(', ')})`}`;
}
