import { writeFileSync } from 'node:fs';
import { queriesPage } from './queries-page.ts';
import { queriesFolder, readExampleQueries } from '../../packages/cli/src/example-queries.ts';

// `npm run queries`: writes the page of the documented queries anew.
const queries = readExampleQueries();
writeFileSync(new URL('README.md', queriesFolder), queriesPage(queries));
console.log(`graph-schema/queries/README.md: ${queries.length} queries`);
