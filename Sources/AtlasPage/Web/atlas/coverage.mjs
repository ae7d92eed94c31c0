// The face in which a position lies: the same exact arithmetic as in the library.

// A line from steps between its positions, with its box.
export const unfold = (steps) => {
  const xs = new Int32Array(steps.length / 2);
  const ys = new Int32Array(steps.length / 2);
  let [x, y, west, east, south, north] = [0, 0, Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < xs.length; i++) {
    xs[i] = x += steps[2 * i];
    ys[i] = y += steps[2 * i + 1];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { xs, ys, west, east, south, north };
};

// Arcs with the faces at their sides, -1 for none. `a` and `b` are the faces that meet there on the globe:
// others than those at the sides where land is cut at the antimeridian.
export const arcsOf = (coverage) =>
  coverage.map(([left, right, steps, line, step, error, a = left, b = right]) => ({
    left, right, line, step, error, a, b,
    ...unfold(steps),
  }));

// On which side of the edge from a to b a point lies: 1 on the left, -1 on the right, 0 on its line. Exact.
export const turn = (px, py, ax, ay, bx, by) => {
  const u = (bx - ax) * (py - ay);
  const v = (by - ay) * (px - ax);
  const d = u - v;
  if (Math.abs(d) > (Math.abs(u) + Math.abs(v)) * 4e-16) return Math.sign(d);
  const exact = BigInt(bx - ax) * BigInt(py - ay) - BigInt(by - ay) * BigInt(px - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
};

// Whether a point lies on an edge.
export const isOnEdge = (px, py, ax, ay, bx, by) =>
  Math.min(ax, bx) <= px &&
  px <= Math.max(ax, bx) &&
  Math.min(ay, by) <= py &&
  py <= Math.max(ay, by) &&
  turn(px, py, ax, ay, bx, by) === 0;

// The face of a grid point, -1 outside, and the border that it is on, null if none. A ray to the east crosses
// the border of the face an odd number of times; a position on a border belongs to the face east of it, or
// north where it runs east.
export const lookUp = (arcs, px, py) => {
  let label = 0;
  let touched = null;
  let border = null;
  for (const arc of arcs) {
    if (arc.south > py || py > arc.north || px > arc.east) continue;
    const { xs, ys } = arc;
    let isOdd = false;
    for (let i = 1; i < xs.length; i++) {
      const ax = xs[i - 1];
      const ay = ys[i - 1];
      const bx = xs[i];
      const by = ys[i];
      if (!border && isOnEdge(px, py, ax, ay, bx, by)) {
        touched = touched || arc;
        border = arc.a === arc.b ? null : arc;
      }
      if (ay <= py && by > py) {
        if (turn(px, py, ax, ay, bx, by) > 0) isOdd = !isOdd;
      } else if (by <= py && ay > py) {
        if (turn(px, py, ax, ay, bx, by) < 0) isOdd = !isOdd;
      }
    }
    if (isOdd) label ^= (arc.left + 1) ^ (arc.right + 1);
  }
  if (label === 0 && touched) return { face: touched.left >= 0 ? touched.left : touched.right, border };
  return { face: label - 1, border };
};
