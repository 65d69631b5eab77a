import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `npm run dev` finds a running `simpul serve`. */
const api = process.env['SIMPUL_API'] ?? 'http://127.0.0.1:4300';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // The type declarations of tsc stand beside it in dist/types.
  build: { outDir: 'dist/site', emptyOutDir: true, target: 'es2022' },
  server: { proxy: { '/api': { target: api, changeOrigin: true, configure: dropOrigin } } },
});

/** The server answers only pages of its own origin; in development the page comes from Vite. */
function dropOrigin(proxy: {
  on(event: 'proxyReq', listener: (request: { removeHeader(name: string): void }) => void): void;
}): void {
  proxy.on('proxyReq', (request) => request.removeHeader('origin'));
}
