import assert from "node:assert/strict";
import test from "node:test";
import { unfold } from "../../../Sources/AtlasPage/Web/atlas/coverage.mjs";
import { kilometres } from "../../../Sources/AtlasPage/Web/atlas/geodesy.mjs";
import { least, nearest } from "../../../Sources/AtlasPage/Web/atlas/nearest.mjs";

const line = (...degrees) => {
  let last = [0, 0];
  const steps = degrees.map(([x, y]) => [Math.round(x * 1e7), Math.round(y * 1e7)]).flatMap((at) => {
    const step = [at[0] - last[0], at[1] - last[1]];
    last = at;
    return step;
  });
  return unfold(steps);
};
const from = (x, y, ...lines) => nearest(Math.round(x * 1e7), Math.round(y * 1e7), lines);
const about = (found, km, slack = 1e-3) => assert(
  Math.abs(found.km - km) < slack,
  `${found.km}, expected ${km}`,
);
const distance = (...degrees) => kilometres(...degrees.map((one) => Math.round(one * 1e7)));

test("the least of a measure is found to the precision", () => {
  for (const at of [0, 0.1, 0.3, 0.5, 0.77, 1])
    assert(Math.abs(least(1e-6, (t) => (t - at) ** 2) - at) < 1e-6, String(at));
});

test("a measure is not asked more often than the golden section needs", () => {
  let count = 0;
  least(1e-3, (t) => ++count && Math.abs(t - 0.4));
  assert(count < 20, String(count));
});

test("the nearest point is in the middle of an edge, at an end, or the position itself", () => {
  const meridian = line([120, 40], [120, 41], [120, 42]);
  about(from(121, 40.5, meridian), 84.7, 0.3);
  about(from(120, 43, meridian), distance(120, 43, 120, 42));
  about(from(119, 38, meridian), distance(119, 38, 120, 40));
  assert.deepEqual(from(120, 40.25, meridian), { line: meridian, km: 0 });
  assert.deepEqual(from(120, 42, meridian), { line: meridian, km: 0 });
});

test("of several lines the nearest counts", () => {
  const lines = [line([120, 40], [120, 41]), line([120.5, 40], [120.5, 41]), line([123, 40], [123, 41])];
  for (const order of [lines, [...lines].reverse()])
    assert.deepEqual(from(120.4, 40.5, ...order), from(120.4, 40.5, lines[1]));
  assert.equal(from(120.4, 40.5, ...lines).line, lines[1]);
  // Of those that are as near, the first.
  const twins = [line([120, 40], [120, 41]), line([120, 40], [119, 40])];
  for (const order of [twins, [...twins].reverse()]) {
    assert.equal(from(120.1, 39.9, ...order).line, order[0]);
    assert.equal(from(120, 40, ...order).line, order[0]);
  }
  assert.equal(from(120, 40), null);
});

test("a long slanting edge is measured on the ellipsoid and not on the plane", () => {
  // The chord's foot on the plane is some kilometres from the nearest point.
  const slanting = line([100, 20], [140, 60]);
  const found = from(128, 36, slanting);
  let best = Infinity;
  for (let t = 0; t <= 1; t += 1e-5) best = Math.min(best, distance(128, 36, 100 + 40 * t, 20 + 40 * t));
  about(found, best, 2e-3);
});

test("a line beyond the antimeridian is as near as it is on the globe", () => {
  const east = line([179.9, 10], [179.9, 11]);
  const west = line([-179.9, 10], [-179.9, 11]);
  about(from(-179.9, 10.5, east), distance(-179.9, 10.5, 179.9, 10.5), 0.01);
  about(from(179.9, 10.5, west), distance(179.9, 10.5, -179.9, 10.5), 0.01);
  about(from(179.8, 10.5, east, west), distance(179.8, 10.5, 179.9, 10.5), 0.01);
});

test("north and south, east and west count alike", () => {
  const cross = line([120, 40], [121, 41]);
  const points = [[120.2, 40.8], [120.8, 40.2], [119.5, 39.5], [121.5, 41.5], [119, 41], [121, 39]];
  for (const [x, y] of points) {
    let best = Infinity;
    for (let t = 0; t <= 1; t += 1e-4) best = Math.min(best, distance(x, y, 120 + t, 40 + t));
    about(from(x, y, cross), best, 2e-3);
  }
});
