// Distances and the map's projection on the ellipsoid of WGS 84. Positions are whole steps of the grid, which
// are ten-millionths of a degree.

export const radian = Math.PI / 180;
export const equator = 6378137;
const flattening = 1 / 298.257223563;
export const eccentricity = flattening * (2 - flattening);

// A grid point in space, in metres from the middle of the earth.
export const space = (x, y) => {
  const longitude = (x / 1e7) * radian;
  const s = Math.sin((y / 1e7) * radian);
  const c = Math.cos((y / 1e7) * radian);
  const r = equator / Math.sqrt(1 - eccentricity * s * s);
  return [r * c * Math.cos(longitude), r * c * Math.sin(longitude), r * (1 - eccentricity) * s];
};

// The square of the chord between two points in space.
export const square = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

// Sine and cosine of the reduced latitude.
const reduced = (y) => {
  const t = (1 - flattening) * Math.tan((y / 1e7) * radian);
  const c = 1 / Math.sqrt(1 + t * t);
  return [t * c, c];
};

// The geodesic between two grid points in kilometres, by Vincenty's inverse formula.
export const kilometres = (ax, ay, bx, by) => {
  if (ax === bx && ay === by) return 0;
  const [s1, c1] = reduced(ay);
  const [s2, c2] = reduced(by);
  const degrees = (bx - ax) / 1e7;
  const difference = (degrees - 360 * Math.round(degrees / 360)) * radian;
  let lambda = difference;
  let arc, sine, cosine, middle, u;
  for (let i = 0; i < 60; i++) {
    const east = c2 * Math.sin(lambda);
    const north = c1 * s2 - s1 * c2 * Math.cos(lambda);
    sine = Math.hypot(east, north);
    cosine = s1 * s2 + c1 * c2 * Math.cos(lambda);
    arc = Math.atan2(sine, cosine);
    if (sine === 0) return 0;
    const azimuth = (c1 * c2 * Math.sin(lambda)) / sine;
    u = 1 - azimuth * azimuth;
    middle = u > 1e-15 ? cosine - (2 * s1 * s2) / u : 0;
    const c = (flattening / 16) * u * (4 + flattening * (4 - 3 * u));
    const turned = arc + c * sine * (middle + c * cosine * (2 * middle * middle - 1));
    const next = difference + (1 - c) * flattening * azimuth * turned;
    const isDone = Math.abs(next - lambda) < 1e-13;
    lambda = next;
    if (isDone) break;
  }
  const pole = equator * (1 - flattening);
  const v = u * ((equator * equator) / (pole * pole) - 1);
  const a = 1 + (v / 16384) * (4096 + v * (-768 + v * (320 - 175 * v)));
  const b = (v / 1024) * (256 + v * (-128 + v * (74 - 47 * v)));
  const third = (b / 6) * middle * (4 * sine * sine - 3) * (4 * middle * middle - 3);
  const delta = b * sine * (middle + (b / 4) * (cosine * (2 * middle * middle - 1) - third));
  return (pole * a * (arc - delta)) / 1000;
};

// Albers' conic projection after Snyder, between degrees and pixels of the map; the inverse to the last bit
// that counts.
export const albers = (p) => {
  const e = Math.sqrt(eccentricity);
  const q = (s) => {
    const logarithm = Math.log((1 - e * s) / (1 + e * s)) / (2 * e);
    return (1 - eccentricity) * (s / (1 - eccentricity * s * s) - logarithm);
  };
  const m2 = (s) => (1 - s * s) / (1 - eccentricity * s * s);
  const s1 = Math.sin(p.lat_1 * radian);
  const s2 = Math.sin(p.lat_2 * radian);
  const n = (m2(s1) - m2(s2)) / (q(s2) - q(s1));
  const c = m2(s1) + n * q(s1);
  const rho = (s) => (equator * Math.sqrt(c - n * q(s))) / n;
  const rho0 = rho(Math.sin(p.lat_0 * radian));

  const forward = (longitude, latitude) => {
    const t = n * (longitude - p.lon_0) * radian;
    const h = rho(Math.sin(latitude * radian));
    const x = h * Math.sin(t);
    const y = rho0 - h * Math.cos(t);
    return [p.x + (x - p.easting) * p.scale, p.y - (y - p.northing) * p.scale];
  };

  const inverse = (px, py) => {
    const x = p.easting + (px - p.x) / p.scale;
    const y = rho0 - (p.northing - (py - p.y) / p.scale);
    const h = Math.sign(n) * Math.hypot(x, y);
    const t = Math.atan2(Math.sign(n) * x, Math.sign(n) * y);
    const goal = (c - ((h * n) / equator) ** 2) / n;
    let phi = Math.asin(Math.max(-1, Math.min(1, goal / 2)));
    for (let i = 0; i < 30; i++) {
      const s = Math.sin(phi);
      const w = 1 - eccentricity * s * s;
      const step = (((w * w) / (2 * Math.cos(phi))) * (goal - q(s))) / (1 - eccentricity);
      phi += step;
      if (Math.abs(step) < 1e-14) break;
    }
    return [p.lon_0 + t / n / radian, phi / radian];
  };

  return { forward, inverse };
};
