import type { ClaimReference } from '@simpul/graph-schema/decision';
import { claimReference } from '@simpul/store/claim-reference';
import type { GraphStore } from '@simpul/store/graph-store';
import { CliError } from '../../cli-error.ts';

/** How decisions name the claims of these ids. */
export async function referTo(store: GraphStore, ids: readonly string[]): Promise<readonly ClaimReference[]> {
  const references: ClaimReference[] = [];
  for (const id of ids) {
    const claim = await store.claim(id);
    if (claim === null)
      throw new CliError('NOT_FOUND', `no claim has the id "${id}"; simpul review claims lists some with their ids`);
    references.push(claimReference(claim));
  }
  return references;
}
