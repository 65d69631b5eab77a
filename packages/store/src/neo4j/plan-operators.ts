/**
 * Plan operators that only read the graph. An operator that is not here is refused, so that a statement a later Neo4j
 * adds is refused until someone has looked at it: query type "r" is not enough, LOAD CSV and TERMINATE TRANSACTIONS
 * have it too. Names from the Cypher manual's list of operators and Neo4j 5.26's and 2026.08's plans.
 */
const readingOperators: ReadonlySet<string> = new Set(
  `AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship BFSPruningVarLengthExpand
   CacheProperties CartesianProduct ConditionalApply Distinct DropResult Eager EagerAggregation EmptyResult EmptyRow
   Filter LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit NullifyMetadata Optional
   OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PartialTop1WithTies PartitionedUnwind
   PreserveOrder ProduceResults ProjectEndpoints Projection RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
   SemiApply ShortestPath Skip Sort Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection Union Unwind
   NodeCountFromCountStore RelationshipCountFromCountStore`.split(/\s+/),
);

/** Families whose members differ in what they look up: nodes or relationships, by label, index, id or pattern. */
const readingFamilies: readonly RegExp[] = [
  /^(Partitioned|Multi|Intersection|Union|Subtraction|Dynamic|PointDistance)*(All)?Nodes?\w*(Scan|Seek|SeekByRange|Lookup)$/,
  /^(Partitioned|Dynamic)*(Directed|Undirected)\w*Relationships?\w*(Scan|Seek|SeekByRange|Lookup)$/,
  /^(OptionalExpand|Expand|VarLengthExpand|StatefulShortestPath|Repeat|BidirectionalRepeat)\([\w, ]+\)$/,
  /^(Node|Value|Left|Right|LeftOuter|RightOuter|NodeLeftOuter|NodeRightOuter|ValueLeftOuter)*(Outer)?HashJoin$/,
];

/** "NodeByLabelScan@neo4j" → whether it only reads the graph. */
export function isReadingOperator(operator: string): boolean {
  const name = operator.replace(/@.*$/s, '');
  return readingOperators.has(name) || readingFamilies.some((family) => family.test(name));
}
