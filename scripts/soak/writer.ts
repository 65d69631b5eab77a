import { articleId } from '@simpul/store/ids';
import { openStore } from '@simpul/store/open-store';
import { syntheticFacts } from '../bench/store/synthetic-facts.ts';

// The process that gets killed: node writer.ts STORE ARTICLES BATCH. Writes all articles, then all of them again as another
// pipeline gives them, then takes every seventh away. Prints a line after each transaction.
const [address = '', articles = '0', size = '1'] = process.argv.slice(2);
const all = [...syntheticFacts(Number(articles))];
const store = await openStore(address, {});
await store.prepare();
console.log('open');
for (const pipeline of ['first', 'second'])
  for (let from = 0; from < all.length; from += Number(size)) {
    await store.put(all.slice(from, from + Number(size)).map((facts) => ({ ...facts, pipeline })));
    console.log(`${pipeline} ${from}`);
  }
for (const [index, { article }] of all.entries()) if (index % 7 === 0) await store.forget(articleId(article));
await store.close();
console.log('done');
