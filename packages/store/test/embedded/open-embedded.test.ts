import { describeGraphStore } from '../contract.ts';
import { openEmptyFolder } from './open-empty-folder.ts';

describeGraphStore('embedded', { open: openEmptyFolder });
