import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that the Chromium protocol can steer, for tests; null where the machine has none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where no file is`);
  }
  return places(env).find((path) => existsSync(path)) ?? null;
}

export const installHint =
  'no Chromium, Chrome or Edge was found: install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH';

function places(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') return macApplications.map((path) => `/Applications/${path}`);
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return windowsPrograms.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxCommands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

const linuxCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
