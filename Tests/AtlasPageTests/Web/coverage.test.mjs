import assert from "node:assert/strict";
import test from "node:test";
import { arcsOf, isOnEdge, lookUp, turn, unfold } from "../../../Sources/AtlasPage/Web/atlas/coverage.mjs";

// Two squares, west and east, and the arcs around them. On the outside of an arc is -1.
//
//     10  +----+----+
//         | 0  | 1  |
//      0  +----+----+
//         0   10   20
const squares = arcsOf([
  [0, 1, [10, 0, 0, 10], 0, null, 1],
  [0, -1, [10, 10, -10, 0, 0, -10, 10, 0], 1, null, 2],
  [1, -1, [10, 0, 10, 0, 0, 10, -10, 0], 2, 4, 3],
]);

const found = (arcs, x, y) => {
  const { face, border } = lookUp(arcs, x, y);
  return { face, onBorder: border !== null };
};

test("a line is unfolded from its steps, with its box", () => {
  const { xs, ys, ...box } = unfold([5, 7, -10, 1, 3, -20]);
  assert.deepEqual([...xs], [5, -5, -2]);
  assert.deepEqual([...ys], [7, 8, -12]);
  assert.deepEqual(box, { west: -5, east: 5, south: -12, north: 8 });
});

test("an arc has the faces at its sides on the globe too, unless it names others", () => {
  const [plain] = squares;
  assert.deepEqual([plain.a, plain.b, plain.line, plain.step, plain.error], [0, 1, 0, null, 1]);
  const [cut] = arcsOf([[0, -1, [0, 0, 1, 1], 3, 2, 0.5, 0, 4]]);
  assert.deepEqual([cut.left, cut.right, cut.a, cut.b], [0, -1, 0, 4]);
});

test("a position lies in its face, on a border in the face east of it, or north", () => {
  const faces = {
    "5 5": [0, false],
    "15 5": [1, false],
    "25 5": [-1, false],
    "-1 5": [-1, false],
    "5 11": [-1, false],
    "5 -1": [-1, false],
    "10 5": [1, true],
    "0 5": [0, true],
    "5 0": [0, true],
    "15 0": [1, true],
    // East of the last face, or north of it, is none: the face that is touched is taken.
    "20 5": [1, true],
    "5 10": [0, true],
    "20 10": [1, true],
    "0 0": [0, true],
    "10 0": [1, true],
    "9 9": [0, false],
    "11 1": [1, false],
  };
  for (const [position, [face, onBorder]] of Object.entries(faces))
    assert.deepEqual(found(squares, ...position.split(" ").map(Number)), { face, onBorder }, position);
});

test("an arc with the same face at both sides is no border", () => {
  const seam = arcsOf([[0, -1, [0, 0, 0, 10], 0, null, 1, 0, 0]]);
  assert.deepEqual(found(seam, 0, 5), { face: 0, onBorder: false });
});

test("a slanting edge divides exactly", () => {
  const triangle = arcsOf([
    [0, -1, [0, 0, 900000001, 300000000, -900000001, 300000000, 0, -600000000], 0, null, 1],
  ]);
  assert.equal(lookUp(triangle, 450000000, 150000000).face, 0);
  assert.equal(lookUp(triangle, 450000000, 149999999).face, -1);
  assert.equal(lookUp(triangle, 300000001, 100000000).face, -1);
  assert.equal(lookUp(triangle, 300000000, 100000000).face, 0);
});

test("a turn is exact where doubles are not", () => {
  assert.equal(turn(0, 1, 0, 0, 1, 0), 1);
  assert.equal(turn(0, -1, 0, 0, 1, 0), -1);
  assert.equal(turn(5, 0, 0, 0, 1, 0), 0);
  const [far, a, b] = [1800000000, [-1800000000, -900000000], [1799999999, 899999999]];
  assert.equal(turn(far - 2, 899999998, ...a, ...b), -1);
  assert.equal(turn(-1, 0, ...a, ...b), 1);
  assert.equal(turn(0, 0, -1799999999, -899999999, 1799999999, 899999999), 0);
  assert.equal(turn(1, 0, -1799999999, -899999999, 1799999999, 899999999), -1);
  assert.equal(turn(1, 1, -1799999999, -899999999, 1799999999, 899999999), 1);
  // Twice the area is one square step of the grid; in doubles it is none.
  const edge = [-1700000000, -850000000, 1444272509, 683880218];
  assert.equal(turn(747634597, 344037183, ...edge), 1);
  assert.equal(turn(747634597, 344037183, ...edge.slice(2), ...edge.slice(0, 2)), -1);
});

test("a point lies on an edge between its ends only", () => {
  assert(isOnEdge(2, 1, 0, 0, 4, 2) && isOnEdge(0, 0, 0, 0, 4, 2) && isOnEdge(4, 2, 4, 2, 0, 0));
  for (const [x, y] of [[6, 3], [-2, -1], [2, 2], [2, 0]]) assert(!isOnEdge(x, y, 0, 0, 4, 2), `${x} ${y}`);
  assert(!isOnEdge(5, 0, 0, 0, 4, 0) && !isOnEdge(0, 5, 0, 0, 0, 4) && !isOnEdge(-1, 0, 0, 0, 4, 0));
});
