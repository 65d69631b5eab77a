import { createNodeImageProgram } from '@sigma/node-image';
import type { NodeProgramType } from 'sigma/rendering';
import { createNodeCompoundProgram, NodeCircleProgram } from 'sigma/rendering';

/**
 * A disc in the node's colour with its flag or pictogram on it; the padding leaves the disc's edge as a rim. The image
 * program would fill the circle with the node's colour over the disc, so it is given a colour that is not there.
 */
export const createDiscProgram = (): NodeProgramType =>
  createNodeCompoundProgram([
    NodeCircleProgram,
    createNodeImageProgram({
      size: { mode: 'force', value: 128 },
      maxTextureSize: 2048,
      padding: 0.06,
      colorAttribute: 'imageGround',
      debounceTimeout: 40,
    }),
  ]);
