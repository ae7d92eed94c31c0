const data = JSON.parse(document.getElementById("data").textContent);
// Tables of names have the names that are in them, and none of the language's own such as "constructor".
for (const table of [data.words, data.powers, ...data.languages.flatMap(Object.values)]) if (typeof table === "object") Object.setPrototypeOf(table, null);
const $ = (id) => document.getElementById(id);
// Julian day numbers and ISO days of the Gregorian calendar.
const isoDay = (number) => new Date((number - 2440588) * 864e5).toISOString().slice(0, 10);
const dayNumber = (text) => /^\d{4}-\d\d-\d\d$/.test(text) ? Math.round(Date.parse(text) / 864e5) + 2440588 : NaN;
const gregorian = (number) => isoDay(number).split("-").map(Number);
const julian = (number) => {
  const c = number + 32082, d = Math.floor((4 * c + 3) / 1461), e = c - Math.floor(1461 * d / 4), m = Math.floor((5 * e + 2) / 153);
  return [d - 4800 + Math.floor(m / 10), (m + 2) % 12 + 1, e - Math.floor((153 * m + 2) / 5) + 1];
};
// The last entry of [day, value, day, value, …] that is not after the day.
const entry = (history, day) => {
  let low = 0, high = history.length / 2;
  while (high - low > 1) { const middle = (low + high) >> 1; if (history[middle * 2] <= day) low = middle; else high = middle; }
  return history[low * 2 + 1];
};
// Albers' conic on the ellipsoid of WGS 84, after Snyder; the inverse to the last bit that counts.
const albers = (() => {
  const p = data.projection, a = 6378137, f = 1 / 298.257223563, e2 = f * (2 - f), e = Math.sqrt(e2), r = Math.PI / 180;
  const q = (s) => (1 - e2) * (s / (1 - e2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
  const m2 = (s) => (1 - s * s) / (1 - e2 * s * s);
  const s1 = Math.sin(p.lat_1 * r), s2 = Math.sin(p.lat_2 * r), q1 = q(s1), n = (m2(s1) - m2(s2)) / (q(s2) - q1);
  const c = m2(s1) + n * q1, rho = (s) => a * Math.sqrt(c - n * q(s)) / n, rho0 = rho(Math.sin(p.lat_0 * r));
  const forward = (lon, lat) => {
    const t = n * (lon - p.lon_0) * r, h = rho(Math.sin(lat * r)), x = h * Math.sin(t), y = rho0 - h * Math.cos(t);
    return [p.x + (x - p.easting) * p.scale, p.y - (y - p.northing) * p.scale];
  };
  const inverse = (px, py) => {
    const x = p.easting + (px - p.x) / p.scale, y = rho0 - (p.northing - (py - p.y) / p.scale);
    const h = Math.sign(n) * Math.hypot(x, y), t = Math.atan2(Math.sign(n) * x, Math.sign(n) * y), goal = (c - (h * n / a) ** 2) / n;
    let phi = Math.asin(Math.max(-1, Math.min(1, goal / 2)));
    for (let i = 0; i < 30; i++) {
      const s = Math.sin(phi), w = 1 - e2 * s * s, step = w * w / (2 * Math.cos(phi)) * (goal - q(s)) / (1 - e2);
      phi += step; if (Math.abs(step) < 1e-14) break;
    }
    return [p.lon_0 + t / n / r, phi / r];
  };
  return { forward, inverse };
})();
// Lines in whole steps of the grid of ten-millionths of a degree, with their boxes.
const unfold = (steps) => {
  const xs = new Int32Array(steps.length / 2), ys = new Int32Array(steps.length / 2);
  let x = 0, y = 0, west = Infinity, east = -Infinity, south = Infinity, north = -Infinity;
  for (let i = 0; i < xs.length; i++) {
    xs[i] = x += steps[2 * i]; ys[i] = y += steps[2 * i + 1];
    west = Math.min(west, x); east = Math.max(east, x); south = Math.min(south, y); north = Math.max(north, y);
  }
  return { xs, ys, west, east, south, north };
};
// The faces that meet at an arc on the globe are those at its sides, but where land is cut at the antimeridian.
const arcs = data.coverage.map(([left, right, steps, line, step, error, a = left, b = right]) => ({ left, right, line, step, error, a, b, ...unfold(steps) }));
// On which side of the edge a–b the point lies: left is positive. Exact.
const turn = (px, py, ax, ay, bx, by) => {
  const u = (bx - ax) * (py - ay), v = (by - ay) * (px - ax), d = u - v;
  if (Math.abs(d) > (Math.abs(u) + Math.abs(v)) * 4e-16) return Math.sign(d);
  const exact = BigInt(bx - ax) * BigInt(py - ay) - BigInt(by - ay) * BigInt(px - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
};
// The face of a grid point, -1 for none, and whether it is on a border: rays to the east, half-open as in the library.
const lookUp = (px, py) => {
  let label = 0, touched = null, border = false;
  for (const arc of arcs) {
    if (arc.south > py || py > arc.north || px > arc.east) continue;
    const { xs, ys } = arc; let odd = false;
    for (let i = 1; i < xs.length; i++) {
      const ax = xs[i - 1], ay = ys[i - 1], bx = xs[i], by = ys[i];
      if (!border && Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by)
        && turn(px, py, ax, ay, bx, by) === 0) { touched = touched || arc; border = arc.a !== arc.b; }
      if (ay <= py && by > py) { if (turn(px, py, ax, ay, bx, by) > 0) odd = !odd; }
      else if (by <= py && ay > py) { if (turn(px, py, ax, ay, bx, by) < 0) odd = !odd; }
    }
    if (odd) label ^= (arc.left + 1) ^ (arc.right + 1);
  }
  if (label === 0 && touched) return { face: touched.left >= 0 ? touched.left : touched.right, onBorder: border };
  return { face: label - 1, onBorder: border };
};
const faceAt = (px, py) => lookUp(px, py).face;
