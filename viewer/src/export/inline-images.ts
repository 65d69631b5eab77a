import type { PictureNode } from '@simpul/export/picture/picture';
import { ViewerError } from '../api/viewer-error.ts';

/** The nodes with their flags as part of them: a file on its own can't fetch any. */
export async function inlineImages(nodes: readonly PictureNode[]): Promise<readonly PictureNode[]> {
  const addresses = [...new Set(nodes.map(({ image }) => image))].filter((image) => image !== null);
  const inlined = new Map(await Promise.all(addresses.map(async (image) => [image, await inline(image)] as const)));
  return nodes.map((node) => (node.image === null ? node : { ...node, image: inlined.get(node.image) ?? null }));
}

async function inline(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new ViewerError('UNREACHABLE', `${address}: HTTP ${response.status}`);
  return `data:image/svg+xml,${encodeURIComponent(await response.text())}`;
}
