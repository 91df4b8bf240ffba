/**
 * The head every drawn photo shows, as a signed distance field, looked at from the named views.
 *
 * Units: 1 is about 10 cm; x to the subject's left, y up, z to the front. A view's samples are
 * computed once on a coarse grid and kept; painting interpolates between them.
 */
import type { PhotoView } from '@stipple/domain';

/** Samples per side of the coarse grid a view is computed on. */
export const GRID = 288;
/** Numbers kept for one sample: position, normal, signed distance to the outline, open sky (0-1). */
export const CHANNELS = 8;

/** Centre and radii of the ellipsoid that carries the hair. */
export const CRANIUM = { x: 0, y: 0.3, z: -0.08, rx: 0.76, ry: 0.78, rz: 0.95 } as const;

/** A parallel projection: where it looks, its axes, and half the picture's side in units. */
export interface Camera {
  readonly target: readonly [number, number, number];
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly toward: readonly [number, number, number];
  readonly half: number;
}

interface Aim {
  azimuth: number;
  elevation: number;
  target: [number, number, number];
  half: number;
}

const AIMS: Record<PhotoView, Aim> = {
  front: { azimuth: 0, elevation: 34, target: [0, 0.3, 0.16], half: 1.2 },
  left: { azimuth: 90, elevation: 8, target: [0, 0.2, 0.06], half: 1.2 },
  right: { azimuth: -90, elevation: 8, target: [0, 0.2, 0.06], half: 1.2 },
  left_45: { azimuth: 42, elevation: 24, target: [0, 0.26, 0.08], half: 1.2 },
  right_45: { azimuth: -42, elevation: 24, target: [0, 0.26, 0.08], half: 1.2 },
  vertex: { azimuth: 0, elevation: 80, target: [0, 0.3, 0.0], half: 1.2 },
  macro: { azimuth: 10, elevation: 47, target: [0.09, 0.86, 0.56], half: 0.24 },
};

/** The camera of a view. */
export function cameraOf(view: PhotoView): Camera {
  const aim = AIMS[view];
  const az = (aim.azimuth * Math.PI) / 180;
  const el = (aim.elevation * Math.PI) / 180;
  const toward = [Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el)] as const;
  const right = [Math.cos(az), 0, -Math.sin(az)] as const;
  const up = [
    toward[1] * right[2] - toward[2] * right[1],
    toward[2] * right[0] - toward[0] * right[2],
    toward[0] * right[1] - toward[1] * right[0],
  ] as const;
  return { target: aim.target, right, up, toward, half: aim.half };
}

function ellipsoid(x: number, y: number, z: number, rx: number, ry: number, rz: number): number {
  const ax = x / rx;
  const ay = y / ry;
  const az = z / rz;
  const k0 = Math.sqrt(ax * ax + ay * ay + az * az);
  const bx = ax / rx;
  const by = ay / ry;
  const bz = az / rz;
  const k1 = Math.sqrt(bx * bx + by * by + bz * bz);
  return k1 === 0 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
}

/** Heights and depths of both ends and the radii there. */
type Stick = readonly [ay: number, az: number, by: number, bz: number, ra: number, rb: number];
const NOSE: Stick = [-0.12, 0.83, -0.46, 0.98, 0.055, 0.095];
const NECK: Stick = [-0.4, -0.2, -1.6, -0.28, 0.45, 0.47];

/** A rounded stick in the plane of symmetry. */
function stick(px: number, y: number, z: number, [ay, az, by, bz, ra, rb]: Stick): number {
  const ly = by - ay;
  const lz = bz - az;
  const py = y - ay;
  const pz = z - az;
  const t = Math.min(1, Math.max(0, (py * ly + pz * lz) / (ly * ly + lz * lz)));
  const dy = py - t * ly;
  const dz = pz - t * lz;
  return Math.sqrt(px * px + dy * dy + dz * dz) - (ra + (rb - ra) * t);
}

/** The union of two bodies, rounded where they meet. */
function blend(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** One body with another one taken out, rounded at the rim. */
function carve(a: number, b: number, k: number): number {
  return -blend(-a, b, k);
}

/** 1 where the body wears a cape, 0 above it; the edge is soft so that it can be enlarged. */
export function capeShare(x: number, y: number, z: number): number {
  if (Math.hypot(x, z - 0.3) < 0.62 && z > 0.25) return 0;
  const edge = -1.02 + 0.12 * (z + 0.2) - 0.05 * Math.abs(x);
  return Math.min(1, Math.max(0, 0.5 + (edge - y) / 0.016));
}

/** Signed distance to the head, neck and shoulders; the head is symmetric in x. */
export function bodyDistance(px: number, y: number, z: number): number {
  const x = Math.abs(px);
  let d = ellipsoid(x, y - CRANIUM.y, z - CRANIUM.z, CRANIUM.rx, CRANIUM.ry, CRANIUM.rz);
  const skull = d;
  if (y < 0.8 && (z > 0 || y < -0.1)) {
    d = blend(d, ellipsoid(x, y + 0.3, z - 0.22, 0.58, 0.8, 0.64), 0.16);
    if (z > 0.15 && y < 0.22) {
      d = blend(d, ellipsoid(x, y + 0.82, z - 0.44, 0.34, 0.24, 0.34), 0.22);
      d = blend(d, ellipsoid(x - 0.34, y + 0.36, z - 0.56, 0.19, 0.16, 0.2), 0.2);
      d = blend(d, ellipsoid(x - 0.2, y + 0.01, z - 0.76, 0.24, 0.06, 0.09), 0.14);
      d = carve(d, ellipsoid(x - 0.26, y + 0.2, z - 0.94, 0.15, 0.09, 0.13), 0.12);
      d = blend(d, ellipsoid(x - 0.26, y + 0.2, z - 0.7, 0.12, 0.085, 0.12), 0.03);
      d = blend(d, stick(x, y, z, NOSE), 0.12);
      d = blend(d, ellipsoid(x - 0.09, y + 0.5, z - 0.88, 0.07, 0.055, 0.08), 0.06);
      d = blend(d, ellipsoid(x, y + 0.7, z - 0.83, 0.19, 0.05, 0.08), 0.06);
    }
  }
  if (x > 0.5) {
    const ear = ellipsoid(x - 0.79, y + 0.13 - (z + 0.04) * 0.25, z + 0.06, 0.065, 0.25, 0.15);
    const cup = ellipsoid(x - 0.87, y + 0.11, z + 0.04, 0.06, 0.15, 0.08);
    d = blend(d, carve(ear, cup, 0.05), 0.05);
  }
  if (y < 0.1) {
    d = blend(d, stick(x, y, z, NECK), 0.2);
    d = blend(d, ellipsoid(x, y + 1.98, z + 0.28, 1.6, 0.75, 0.72), 0.3);
  }
  return Math.min(d, skull);
}

/** Writes the sample at (u, v) and returns how far away it was found; `from` is where the search starts. */
function march(camera: Camera, u: number, v: number, from: number, out: Float32Array, at: number): number {
  const { target, right, up, toward } = camera;
  const far = 2.4;
  const ox = target[0] + right[0] * u + up[0] * v + toward[0] * far;
  const oy = target[1] + right[1] * u + up[1] * v + toward[1] * far;
  const oz = target[2] + right[2] * u + up[2] * v + toward[2] * far;
  let t = from;
  let nearest = Infinity;
  let nearestT = 0;
  for (let step = 0; step < 90 && t < 4; step++) {
    const d = bodyDistance(ox - toward[0] * t, oy - toward[1] * t, oz - toward[2] * t);
    if (d < nearest) {
      nearest = d;
      nearestT = t;
    }
    if (d < 0.0015) break;
    t += Math.max(d * 0.92, 0.004);
  }
  if (nearest < 0.003) {
    // How deep the ray goes in tells how far the outline is: that keeps the edge smooth when enlarged.
    for (let deeper = 0.02; deeper < 0.2; deeper *= 2) {
      const s = nearestT + deeper;
      nearest = Math.min(nearest, bodyDistance(ox - toward[0] * s, oy - toward[1] * s, oz - toward[2] * s));
    }
  }
  // Far from the head nothing is painted.
  if (nearest > 0.1) {
    out[at + 6] = nearest;
    return 0;
  }
  const x = ox - toward[0] * nearestT;
  const y = oy - toward[1] * nearestT;
  const z = oz - toward[2] * nearestT;
  // Four probes at the corners of a tetrahedron give the direction away from the surface.
  const e = 0.004;
  const a = bodyDistance(x + e, y - e, z - e);
  const b = bodyDistance(x - e, y - e, z + e);
  const c = bodyDistance(x - e, y + e, z - e);
  const d = bodyDistance(x + e, y + e, z + e);
  const nx = a - b - c + d;
  const ny = c + d - a - b;
  const nz = b + d - a - c;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  out[at] = x;
  out[at + 1] = y;
  out[at + 2] = z;
  out[at + 3] = nx / length;
  out[at + 4] = ny / length;
  out[at + 5] = nz / length;
  out[at + 6] = nearest;
  const reach = 0.16;
  const open = bodyDistance(x + (nx / length) * reach, y + (ny / length) * reach, z + (nz / length) * reach);
  out[at + 7] = Math.min(1, Math.max(0, open / reach));
  return nearestT;
}

const kept = new Map<string, Float32Array>();

/** The samples of a view, row by row from the top left, `CHANNELS` numbers each, `grid` samples a side. */
export function geometryOf(view: PhotoView, grid: number = GRID): Float32Array {
  const name = `${view} ${grid}`;
  const known = kept.get(name);
  if (known) return known;
  const camera = cameraOf(view);
  const samples = new Float32Array(grid * grid * CHANNELS);
  for (let row = 0; row < grid; row++) {
    let found = 0;
    for (let column = 0; column < grid; column++) {
      const u = (((column + 0.5) / grid) * 2 - 1) * camera.half;
      const v = (1 - ((row + 0.5) / grid) * 2) * camera.half;
      // The surface seldom comes nearer by more than so much from one sample to the next.
      const from = Math.max(0, found - 0.8);
      found = march(camera, u, v, from, samples, (row * grid + column) * CHANNELS);
    }
  }
  kept.set(name, samples);
  return samples;
}
