import type { ConfidenceWeights } from './confidence.ts';
import type { EventModel } from './read-event-model.ts';

/** All that was learned of a language's claims: how likely they are, and how far to trust that. */
export interface LearnedModel extends EventModel {
  readonly confidence: ConfidenceWeights;
}
