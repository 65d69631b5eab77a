import { noNeo4j, openEmptyStore } from '../neo4j/open-empty-store.ts';
import { describeAttacks } from './attacked.ts';

describeAttacks('neo4j', { open: openEmptyStore, skip: noNeo4j, timeout: 1500 });
