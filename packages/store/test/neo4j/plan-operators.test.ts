import { expect, test } from 'vitest';
import { isReadingOperator } from '../../src/neo4j/plan-operators.ts';

const reading =
  `AllNodesScan NodeByLabelScan PartitionedNodeByLabelScan UnionNodeByLabelsScan IntersectionNodeByLabelsScan
  SubtractionNodeByLabelsScan NodeByElementIdSeek NodeByIdSeek NodeIndexSeek NodeIndexSeekByRange NodeIndexScan
  NodeIndexContainsScan NodeIndexEndsWithScan NodeUniqueIndexSeek NodeUniqueIndexSeekByRange MultiNodeIndexSeek
  DirectedRelationshipTypeScan UndirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan
  UndirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipUniqueIndexSeek
  UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexContainsScan Expand(All) Expand(Into)
  OptionalExpand(All) OptionalExpand(Into) VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning)
  ShortestPath StatefulShortestPath(All) StatefulShortestPath(Into) Repeat(Trail) NodeHashJoin ValueHashJoin
  NodeLeftOuterHashJoin NodeRightOuterHashJoin ProduceResults EagerAggregation Top CacheProperties`.split(/\s+/);

const beyond = `Create CreateNode CreateRelationship Merge LockingMerge DeleteNode DetachDelete SetProperty SetLabels
  RemoveLabels Foreach LoadCSV TransactionForeach TransactionApply ProcedureCall ShowSettings ShowIndexes
  TerminateTransactions CreateIndex DoNothingIfExists NodeUniqueIndexSeek(Locking) AssertingMultiNodeIndexSeek
  SubqueryForeach AlterUser ShowDatabases Scan Expand SetNodeLabelsFromScan`.split(/\s+/);

test.each(reading)('%s only reads', (operator) => {
  expect(isReadingOperator(`${operator}@neo4j`)).toBe(true);
});

test.each(beyond)('%s is refused', (operator) => {
  expect(isReadingOperator(`${operator}@neo4j`)).toBe(false);
});
