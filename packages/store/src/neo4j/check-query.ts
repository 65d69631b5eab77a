import { actorSearchIndex } from '@simpul/graph-schema/neo4j-schema';
import type { Plan, Session } from 'neo4j-driver';
import { refuseByWords, refused } from '../refuse-query.ts';
import { isReadingOperator } from './plan-operators.ts';

/** The one procedure analysts may call. */
const searchProcedure = 'db.index.fulltext.queryNodes';

export interface CheckOptions {
  readonly params: Record<string, unknown>;
  /** Of the transaction that asks for the plan. */
  readonly metadata: Record<string, unknown>;
}

/**
 * Refuses a query that would do more than read the graph: asks the database how it would run it, and looks at every
 * operator of the plan. READ access alone lets SHOW SETTINGS, TERMINATE TRANSACTIONS and LOAD CSV through.
 */
export async function checkQuery(session: Session, cypher: string, { params, metadata }: CheckOptions): Promise<void> {
  refuseByWords(cypher, searchProcedure);
  const { summary } = await session.run(`EXPLAIN ${cypher}`, params, { metadata, timeout: 10_000 });
  if (summary.queryType !== 'r' || summary.plan === false) throw refused('it would change the graph or the database');
  for (const { operatorType, arguments: details } of planOperators(summary.plan)) {
    if (isReadingOperator(operatorType)) continue;
    if (operatorType.startsWith('ProcedureCall')) {
      const procedure: unknown = details['Details'];
      if (typeof procedure === 'string' && procedure.startsWith(`${searchProcedure}(`)) continue;
      throw refused(`of procedures only ${searchProcedure}('${actorSearchIndex}', …) may be called`);
    }
    throw refused(`it does more than read the graph (${operatorType.replace(/@.*$/s, '')})`);
  }
}

const planOperators = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(planOperators)];
