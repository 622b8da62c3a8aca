/** Degrees of the RGF93 system, which differ from WGS 84 by less than a metre. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Constants of a Lambert conic projection as NTG_71 names them; angles in radians, lengths in metres. */
export interface LambertProjection {
  readonly n: number;
  readonly c: number;
  readonly xs: number;
  readonly ys: number;
  /** The longitude of origin. */
  readonly origin: number;
  /** First eccentricity of the ellipsoid. */
  readonly e: number;
}

const RADIANS = Math.PI / 180;
const CLOSE_ENOUGH = 1e-11;

/** Lambert-93 on GRS 80, as the IGN publishes it. */
export const lambert93: LambertProjection = {
  n: 0.725607765053267,
  c: 11_754_255.426096,
  xs: 700_000,
  ys: 12_655_612.049876,
  origin: 3 * RADIANS,
  e: 0.0818191910428158,
};

/** Whether the metres lie where Lambert-93 is used: metropolitan France and its islands. */
export function isInLambert93(x: number, y: number): boolean {
  return x >= 0 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000;
}

/** The degrees of a point in Lambert-93, to a hundred-millionth, about a millimetre. */
export function fromLambert93(x: number, y: number): Degrees {
  const { latitude, longitude } = inverseLambert(lambert93, x, y);
  return { latitude: rounded(latitude / RADIANS), longitude: rounded(longitude / RADIANS) };
}

/** The angles of a point, in radians: the algorithms ALG0004 and ALG0002 of the IGN's note NTG_71. */
export function inverseLambert(projection: LambertProjection, x: number, y: number): Degrees {
  const { n, c, xs, ys, origin, e } = projection;
  const radius = Math.hypot(x - xs, y - ys);
  const longitude = origin + Math.atan2(x - xs, ys - y) / n;
  return { latitude: latitudeOf((-1 / n) * Math.log(Math.abs(radius / c)), e), longitude };
}

/** The latitude of an isometric latitude, found step by step. */
function latitudeOf(isometric: number, e: number): number {
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
  for (;;) {
    const sine = e * Math.sin(latitude);
    const next = 2 * Math.atan(((1 + sine) / (1 - sine)) ** (e / 2) * Math.exp(isometric)) - Math.PI / 2;
    if (Math.abs(next - latitude) < CLOSE_ENOUGH) return next;
    latitude = next;
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e8) / 1e8;
}
