import { describe, expect, it } from 'vitest';
import { partOf, readModels } from '../../../packages/nlp/src/read-model.ts';
import { encodeModels } from '../encode-model.ts';

describe('a model file', () => {
  it('gives back classes and weights, far apart or side by side, on its own scale', () => {
    const weights = new Float32Array(1024 + 2);
    weights.set([4, -1, 0, 0.25], 10);
    weights[1000] = -4;
    const model = { classes: ['yes', 'no'], bits: 10, weights };
    const read = partOf(readModels(encodeModels([{ name: 'test', model, keep: 99 }])), 'test');
    expect(read.classes).toEqual(['yes', 'no']);
    const largest = 127 * 127;
    expect(
      [...read.weights].flatMap((weight, cell) =>
        weight === 0 ? [] : [[cell, Math.round((16 * weight) / largest) / 4]],
      ),
    ).toEqual([
      [10, 4],
      [11, -1],
      [13, 0.25],
      [1000, -4],
    ]);
  });

  it('keeps the largest weights when told to keep few', () => {
    const weights = new Float32Array(16 + 2);
    weights.set([1, -9, 3, 0.5], 2);
    const model = { classes: ['yes', 'no'], bits: 4, weights };
    const read = partOf(readModels(encodeModels([{ name: 'test', model, keep: 2 }])), 'test');
    expect([...read.weights].flatMap((weight, cell) => (weight === 0 ? [] : [cell]))).toEqual([3, 4]);
  });

  it('says which model a file lacks', () => {
    expect(() => partOf(new Map(), 'parser')).toThrow('no parser');
  });
});
