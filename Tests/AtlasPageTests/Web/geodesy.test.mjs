import assert from "node:assert/strict";
import test from "node:test";
import { albers, kilometres, space, square } from "../../../Sources/AtlasPage/Web/atlas/geodesy.mjs";
import { unfold } from "../../../Sources/AtlasPage/Web/atlas/coverage.mjs";
import { dataText, page } from "./cases.mjs";

const steps = (degrees) => Math.round(degrees * 1e7);
const distance = (...degrees) => kilometres(...degrees.map(steps));

test("distances are those of the ellipsoid of WGS 84", () => {
  // A degree of the equator, a quarter of a meridian, and five geodesics by Karney's GeographicLib.
  const cases = [
    [0, 0, 1, 0, 111.3194908],
    [0, 0, 0, 90, 10001.9657293],
    [0, -90, 0, 90, 20003.9314586],
    [125.5, 44.3, 126.6333, 45.75, 184.2351401],
    [121.4567891, -33.2, 100, 61.5, 10674.4327257],
    [179.5, 10, -179.25, 12, 260.0049365],
    [2.3522, 48.8566, 139.6917, 35.6895, 9735.6610956],
    [-70, -10, 105, 20, 18779.7505088],
  ];
  for (const [ax, ay, bx, by, km] of cases) {
    assert(
      Math.abs(distance(ax, ay, bx, by) - km) < 1e-6,
      `${[ax, ay, bx, by]}: ${distance(ax, ay, bx, by)}`,
    );
    assert(Math.abs(distance(bx, by, ax, ay) - km) < 1e-6);
  }
  assert.equal(distance(120, 40, 120, 40), 0);
});

test("a chord is as long as the distance where both are short", () => {
  const [a, b] = [space(steps(120), steps(40)), space(steps(120), steps(40.01))];
  assert(Math.abs(Math.sqrt(square(a, b)) / 1000 - distance(120, 40, 120, 40.01)) < 1e-6);
  const [equator, pole] = [space(steps(90), 0), space(0, steps(90))];
  assert.deepEqual(equator.map(Math.round), [0, 6378137, 0]);
  assert.deepEqual(pole.map(Math.round), [0, 0, 6356752]);
  assert.equal(square([1, 2, 3], [3, 5, 9]), 4 + 9 + 36);
});

test("a position lies on the map where the library draws it, and back", () => {
  const data = JSON.parse(dataText(page("shipped")));
  const { forward, inverse } = albers(data.projection);
  let exact = 0;
  data.coverage.forEach(([, , line], index) => {
    const { xs, ys } = unfold(line);
    const drawn = /^M(-?[\d.]+)[ ]?(-?[\d.]+)/.exec(data.arcPaths[index]);
    if (!drawn) return;
    const [px, py] = forward(xs[0] / 1e7, ys[0] / 1e7);
    if (Math.abs(px - drawn[1]) < 0.051 && Math.abs(py - drawn[2]) < 0.051) exact += 1;
    const [longitude, latitude] = inverse(px, py);
    assert(Math.abs(longitude - xs[0] / 1e7) < 1e-10 && Math.abs(latitude - ys[0] / 1e7) < 1e-10);
  });
  // Where lines come together or leave the frame, the drawing moves them.
  assert(exact > data.coverage.length * 0.7);
  // On the southern half of the earth the cone stands on its tip.
  const south = albers({ ...data.projection, lat_0: -45, lat_1: -38, lat_2: -52 });
  const [longitude, latitude] = south.inverse(...south.forward(110, -47));
  assert(Math.abs(longitude - 110) < 1e-9 && Math.abs(latitude + 47) < 1e-9);
});
