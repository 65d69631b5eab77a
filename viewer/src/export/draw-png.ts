import { ViewerError } from '../api/viewer-error.ts';

/** Pixels of the file for each of the picture: sharp in print and on dense screens. */
const density = 2;

/** An SVG as PNG. */
export async function drawPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * density, image.naturalHeight * density];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new ViewerError('INTERNAL', 'the browser could not make a PNG of this picture');
  return blob;
}
