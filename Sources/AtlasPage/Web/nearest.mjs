const radian = Math.PI / 180, equator = 6378137, flattening = 1 / 298.257223563, eccentricity = flattening * (2 - flattening);
const space = (x, y) => {
  const lon = x / 1e7 * radian, s = Math.sin(y / 1e7 * radian), c = Math.cos(y / 1e7 * radian), r = equator / Math.sqrt(1 - eccentricity * s * s);
  return [r * c * Math.cos(lon), r * c * Math.sin(lon), r * (1 - eccentricity) * s];
};
const square = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
// The geodesic between two grid points in kilometres, by Vincenty's inverse formula.
const kilometres = (ax, ay, bx, by) => {
  if (ax === bx && ay === by) return 0;
  const reduce = (y) => { const t = (1 - flattening) * Math.tan(y / 1e7 * radian), c = 1 / Math.sqrt(1 + t * t); return [t * c, c]; };
  const [s1, c1] = reduce(ay), [s2, c2] = reduce(by), degrees = (bx - ax) / 1e7, difference = (degrees - 360 * Math.round(degrees / 360)) * radian;
  let lambda = difference, arc, sine, cosine, middle, u;
  for (let i = 0; i < 60; i++) {
    const east = c2 * Math.sin(lambda), north = c1 * s2 - s1 * c2 * Math.cos(lambda);
    sine = Math.hypot(east, north); cosine = s1 * s2 + c1 * c2 * Math.cos(lambda); arc = Math.atan2(sine, cosine);
    if (sine === 0) return 0;
    const azimuth = c1 * c2 * Math.sin(lambda) / sine; u = 1 - azimuth * azimuth;
    middle = u > 1e-15 ? cosine - 2 * s1 * s2 / u : 0;
    const c = flattening / 16 * u * (4 + flattening * (4 - 3 * u));
    const next = difference + (1 - c) * flattening * azimuth * (arc + c * sine * (middle + c * cosine * (2 * middle * middle - 1)));
    const isDone = Math.abs(next - lambda) < 1e-13; lambda = next; if (isDone) break;
  }
  const pole = equator * (1 - flattening), v = u * (equator * equator / (pole * pole) - 1);
  const a = 1 + v / 16384 * (4096 + v * (-768 + v * (320 - 175 * v))), b = v / 1024 * (256 + v * (-128 + v * (74 - 47 * v)));
  const third = b / 6 * middle * (4 * sine * sine - 3) * (4 * middle * middle - 3);
  return pole * a * (arc - b * sine * (middle + b / 4 * (cosine * (2 * middle * middle - 1) - third))) / 1000;
};
const least = (precision, measure) => {
  let low = 0, high = 1, left = 1 - 0.618033988749895, right = 0.618033988749895, atLeft = measure(left), atRight = measure(right);
  while (high - low > precision) {
    if (atLeft < atRight) { high = right; right = left; atRight = atLeft; left = high - 0.618033988749895 * (high - low); atLeft = measure(left); }
    else { low = left; left = right; atLeft = atRight; right = low + 0.618033988749895 * (high - low); atRight = measure(right); }
  }
  return (low + high) / 2;
};
// Which of some lines is nearest to a grid point, and how far away: flat first, then on the ellipsoid.
const nearest = (px, py, lines) => {
  const s = Math.sin(py / 1e7 * radian), w = 1 - eccentricity * s * s, r = equator / Math.sqrt(w), step = radian / 1e7;
  const east = r * Math.cos(py / 1e7 * radian) * step, north = r * (1 - eccentricity) / w * step, centimetre = 1e-4;
  let best = Infinity, candidates = [];
  const limit = () => best * 1.21 + centimetre;
  // Once as the lines are drawn, once as they lie across the antimeridian.
  for (const turn of [0, px < 0 ? -36e8 : 36e8]) lines.forEach((line, number) => {
    const qx = px - turn, boxX = Math.max((line.west - qx) * east, 0, (qx - line.east) * east), boxY = Math.max((line.south - py) * north, 0, (py - line.north) * north);
    if (boxX * boxX + boxY * boxY > limit()) return;
    const { xs, ys } = line;
    for (let i = 1; i < xs.length; i++) {
      const x = (xs[i - 1] - qx) * east, y = (ys[i - 1] - py) * north, dx = (xs[i] - qx) * east - x, dy = (ys[i] - py) * north - y;
      const part = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy))), away = (x + part * dx) ** 2 + (y + part * dy) ** 2;
      if (away <= limit()) { candidates.push({ away, number, line, i, part, metres: Math.abs(dx) + Math.abs(dy) }); best = Math.min(best, away); }
    }
  });
  if (!candidates.length) return null;
  const centre = space(px, py), on = ({ line, i }, t) => [line.xs[i - 1] + t * (line.xs[i] - line.xs[i - 1]), line.ys[i - 1] + t * (line.ys[i] - line.ys[i - 1])];
  candidates = candidates.filter((c) => c.away <= limit());
  for (const c of candidates) c.square = square(centre, space(...on(c, c.part)));
  const enough = Math.min(...candidates.map((c) => c.square)) * 1.0201 + centimetre;
  let found = { square: Infinity };
  for (const c of candidates.filter((c) => c.square <= enough)) {
    const [ax, ay] = on(c, 0), [bx, by] = on(c, 1);
    if (Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by) && turn(px, py, ax, ay, bx, by) === 0) return { number: c.number, km: 0, square: 0 };
    const inner = least(Math.min(1, 1 / Math.max(c.metres, 1)), (t) => square(centre, space(...on(c, t))));
    for (const t of [c.part, inner, 0, 1]) { const q = square(centre, space(...on(c, t))); if (q < found.square) found = { square: q, number: c.number, point: on(c, t) }; }
  }
  return { number: found.number, km: kilometres(px, py, ...found.point.map(Math.round)), square: found.square };
};
