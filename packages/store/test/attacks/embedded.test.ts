import { noCypher } from '../embedded/no-cypher.ts';
import { openEmptyFolder } from '../embedded/open-empty-folder.ts';
import { describeAttacks } from './attacked.ts';

describeAttacks('embedded', { open: openEmptyFolder, skip: noCypher, timeout: 1500 });
