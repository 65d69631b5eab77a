import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { ProgramInfo } from 'sigma/rendering';
import { EdgeProgram } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import { curveFragmentShader, curveVertexShader } from './curve-shaders.ts';
import type { EdgeDisplay } from './display.ts';

const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions', 'u_feather'] as const;

/** One WebGL program for every line: bend, dashes and arrowhead are attributes, so that one draw call draws them all. */
export class CurveProgram extends EdgeProgram<(typeof uniforms)[number]> {
  /** Labels are placed and drawn by `drawOverlay`. */
  override drawLabel = undefined;

  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: curveVertexShader,
      FRAGMENT_SHADER_SOURCE: curveFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_arrow', size: 1, type: FLOAT },
        { name: 'a_pattern', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      // Two triangles: which end of the line a corner stands at, and on which side.
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [0, -1],
        [1, 1],
        [1, -1],
      ],
    };
  }

  // oxlint-disable-next-line max-params -- sigma's signature
  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, arrow, dash, gap } = data as EdgeDisplayData & EdgeDisplay;
    const { x: x1, y: y1, size: radius1 } = source;
    const { x: x2, y: y2, size: radius2 } = target;
    const ends = [x1, y1, x2, y2, radius1, radius2];
    const look = [data.size, curvature, arrow, dash, gap, floatColor(data.color)];
    this.array.set([...ends, ...look, edgeIndex], startIndex);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
    gl.uniform2f(at['u_dimensions'] ?? null, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(at['u_feather'] ?? null, params.antiAliasingFeather);
  }
}
