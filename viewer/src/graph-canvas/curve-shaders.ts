/**
 * Shaders of the lines: quadratic curves with a dash pattern and an arrowhead. The distance to the curve follows
 * sigma's edge-curve (MIT, © the Sigma.js authors), which has neither dashes nor a half-wide box for flat curves:
 * here both sides of the chord are covered, and a line is easier to hit with the pointer than it is wide.
 */
export const curveVertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_arrow;
attribute vec2 a_pattern;
attribute float a_end;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_thickness;
varying float v_arrow;
varying vec2 v_pattern;
varying vec2 v_radii;
varying vec2 v_from;
varying vec2 v_control;
varying vec2 v_to;

const float bias = 255.0 / 254.0;
const float pickingThickness = 11.0;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 along = to - from;
  float way = max(length(along), 0.001);
  vec2 normal = vec2(-along.y, along.x) / way;
  float thickness = max(a_thickness / u_sizeRatio, 0.9);
  #ifdef PICKING_MODE
  thickness = max(thickness, pickingThickness);
  #endif
  v_thickness = thickness * u_pixelRatio;
  v_arrow = a_arrow;
  v_pattern = a_pattern * u_pixelRatio;
  v_radii = a_radii * u_pixelRatio / u_sizeRatio;
  v_from = from;
  v_to = to;
  v_control = 0.5 * (from + to) + normal * way * a_curvature;

  float bend = way * a_curvature / 2.0;
  float reach = v_thickness * 2.5 + 8.0 * u_pixelRatio;
  float offset = a_side > 0.0 ? max(bend, 0.0) + reach : min(bend, 0.0) - reach;
  vec2 corner = mix(from, to, a_end) + normal * offset;
  gl_Position = vec4(corner / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const curveFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_thickness;
varying float v_arrow;
varying vec2 v_pattern;
varying vec2 v_radii;
varying vec2 v_from;
varying vec2 v_control;
varying vec2 v_to;

uniform float u_feather;
uniform float u_pixelRatio;

const vec4 transparent = vec4(0.0);

float det(vec2 a, vec2 b) {
  return a.x * b.y - b.x * a.y;
}

/** Nearest point of the curve, and how far along it is. */
vec3 nearest(vec2 b0, vec2 b1, vec2 b2) {
  float a = det(b0, b2), b = 2.0 * det(b1, b0), d = 2.0 * det(b2, b1);
  float f = b * d - a * a;
  vec2 d21 = b2 - b1, d10 = b1 - b0, d20 = b2 - b0;
  vec2 gf = 2.0 * (b * d21 + d * d10 + a * d20);
  gf = vec2(gf.y, -gf.x);
  vec2 pp = -f * gf / dot(gf, gf);
  vec2 d0p = b0 - pp;
  float ap = det(d0p, d20), bp = 2.0 * det(d10, d0p);
  float t = clamp((ap + bp) / (2.0 * a + b + d), 0.0, 1.0);
  return vec3(mix(mix(b0, b1, t), mix(b1, b2, t), t), t);
}

void main(void) {
  vec2 here = gl_FragCoord.xy;
  vec3 foot = nearest(v_from - here, v_control - here, v_to - here);
  float distance = length(foot.xy);
  float thickness = v_thickness;
  float toTarget = length(here - v_to);
  float headLength = thickness * 1.6 + 6.0 * u_pixelRatio;
  bool inHead = v_arrow > 0.5 && toTarget < v_radii.y + headLength;

  #ifdef PICKING_MODE
  gl_FragColor = distance < thickness / 2.0 ? v_color : transparent;
  #else
  if (inHead) {
    float share = (toTarget - v_radii.y) / headLength;
    thickness = share * (thickness * 1.5 + 6.0 * u_pixelRatio);
  }
  if (!inHead && v_pattern.y > 0.0) {
    float polygon = length(v_control - v_from) + length(v_to - v_control);
    float way = (2.0 * length(v_to - v_from) + polygon) / 3.0;
    if (mod(foot.z * way - v_radii.x, v_pattern.x + v_pattern.y) > v_pattern.x) {
      gl_FragColor = transparent;
      return;
    }
  }
  float cover = 1.0 - smoothstep(thickness / 2.0 - u_feather, thickness / 2.0 + u_feather * 0.5, distance);
  gl_FragColor = mix(transparent, v_color, cover);
  #endif
}
`;
