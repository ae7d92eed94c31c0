import { isOnEdge } from "./coverage.mjs";
import { eccentricity, equator, kilometres, radian, space, square } from "./geodesy.mjs";

const centimetre = 1e-4;
const golden = 0.618033988749895;

// Where between 0 and 1 a measure with one minimum is least, by the golden section.
export const least = (precision, measure) => {
  let [low, high, left, right] = [0, 1, 1 - golden, golden];
  let [atLeft, atRight] = [measure(left), measure(right)];
  while (high - low > precision) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = measure(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = measure(right);
    }
  }
  return (low + high) / 2;
};

// The edges of lines that may be nearest, on the plane that touches the earth at the point.
const candidatesNear = (px, py, lines) => {
  const s = Math.sin((py / 1e7) * radian);
  const w = 1 - eccentricity * s * s;
  const r = equator / Math.sqrt(w);
  const step = radian / 1e7;
  const east = r * Math.cos((py / 1e7) * radian) * step;
  const north = ((r * (1 - eccentricity)) / w) * step;
  let best = Infinity;
  const found = [];
  const limit = () => best * 1.21 + centimetre;
  // Once as the lines are drawn, once as they lie across the antimeridian.
  for (const shift of [0, px < 0 ? -36e8 : 36e8]) {
    const qx = px - shift;
    for (const line of lines) {
      const boxX = Math.max((line.west - qx) * east, 0, (qx - line.east) * east);
      const boxY = Math.max((line.south - py) * north, 0, (py - line.north) * north);
      if (boxX * boxX + boxY * boxY > limit()) continue;
      const { xs, ys } = line;
      for (let i = 1; i < xs.length; i++) {
        const x = (xs[i - 1] - qx) * east;
        const y = (ys[i - 1] - py) * north;
        const dx = (xs[i] - qx) * east - x;
        const dy = (ys[i] - py) * north - y;
        const part = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)));
        const away = (x + part * dx) ** 2 + (y + part * dy) ** 2;
        if (away > limit()) continue;
        found.push({ away, line, i, part, metres: Math.abs(dx) + Math.abs(dy) });
        best = Math.min(best, away);
      }
    }
  }
  return found.filter((candidate) => candidate.away <= limit());
};

// The nearest of some lines to a grid point, of several the first, and how many kilometres away it is; null
// without lines. The search is that of the library: flat first, then on the ellipsoid.
export const nearest = (px, py, lines) => {
  const candidates = candidatesNear(px, py, lines);
  if (!candidates.length) return null;
  const centre = space(px, py);
  const pointOf = ({ line: { xs, ys }, i }, t) => [
    xs[i - 1] + t * (xs[i] - xs[i - 1]),
    ys[i - 1] + t * (ys[i] - ys[i - 1]),
  ];
  const squareAt = (candidate, t) => square(centre, space(...pointOf(candidate, t)));
  for (const candidate of candidates) candidate.square = squareAt(candidate, candidate.part);
  const enough = Math.min(...candidates.map((candidate) => candidate.square)) * 1.0201 + centimetre;
  let found = { square: Infinity };
  for (const candidate of candidates.filter((one) => one.square <= enough)) {
    if (isOnEdge(px, py, ...pointOf(candidate, 0), ...pointOf(candidate, 1)))
      return { line: candidate.line, km: 0 };
    const precision = Math.min(1, 1 / Math.max(candidate.metres, 1));
    const inner = least(precision, (t) => squareAt(candidate, t));
    for (const t of [candidate.part, inner, 0, 1]) {
      const measured = squareAt(candidate, t);
      if (measured >= found.square) continue;
      found = { square: measured, line: candidate.line, point: pointOf(candidate, t) };
    }
  }
  return { line: found.line, km: kilometres(px, py, ...found.point.map(Math.round)) };
};
