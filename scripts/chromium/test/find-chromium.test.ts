import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChromium } from '../find-chromium.ts';

it('the browser of CHROMIUM_PATH comes first, and a wrong path is said to be wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-browser-'));
  const own = join(folder, 'my-browser');
  await writeFile(own, '');
  expect(findChromium({ CHROMIUM_PATH: own })).toBe(own);
  expect(() => findChromium({ CHROMIUM_PATH: `${own}-gone` })).toThrow('my-browser-gone, where no file is');
  await rm(folder, { recursive: true });
});

it.runIf(process.platform === 'linux')('the path is searched for Chromium before Chrome and Edge', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-browser-'));
  expect(findChromium({ PATH: folder })).toBeNull();
  for (const name of ['microsoft-edge', 'google-chrome', 'chromium']) {
    await writeFile(join(folder, name), '');
    await chmod(join(folder, name), 0o755);
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, name));
  }
  await rm(folder, { recursive: true });
});
