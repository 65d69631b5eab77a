import { describeGraphStore } from '../contract.ts';
import { noCypher } from './no-cypher.ts';
import { openEmptyFolder } from './open-empty-folder.ts';

describeGraphStore('embedded', { open: openEmptyFolder, skipQueries: noCypher });
