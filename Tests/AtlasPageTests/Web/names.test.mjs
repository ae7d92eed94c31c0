import assert from "node:assert/strict";
import test from "node:test";
import { namesOf, sizeFor } from "../../../Sources/AtlasPage/Web/atlas/names.mjs";

test("a layer has the names and places in whose runs it is", () => {
  const data = { names: [[[[[7, 0, 2, 5, 1], [9, 1, 4]], [[3, 0, 6]]]]] };
  assert.deepEqual(namesOf(data, 0, 0, 0), [[7], [3]]);
  assert.deepEqual(namesOf(data, 0, 0, 1), [[7, 9], [3]]);
  assert.deepEqual(namesOf(data, 0, 0, 5), [[7], [3]]);
  assert.deepEqual(namesOf(data, 0, 0, 6), [[], []]);
});

test("the finest size that has room is shown, and its letters keep their size", () => {
  const scales = [2.5, 1, 0.4, 0.15];
  // On a screen of the map's own width.
  assert.deepEqual(sizeFor(scales, 1, 1), { size: 1, scale: 1 });
  assert.deepEqual(sizeFor(scales, 1, 2), { size: 1, scale: 1 / 2 });
  assert.deepEqual(sizeFor(scales, 1, 2.2), { size: 2, scale: 0.4 });
  assert.deepEqual(sizeFor(scales, 1, 1.4), { size: 1, scale: 1 / 1.4 });
  assert.deepEqual(sizeFor(scales, 1, 12), { size: 3, scale: 1 / 12 });
  // On the screen that is a pixel a pixel, whatever the view.
  for (const zoom of [1, 1.5, 2, 2.5, 5, 8, 12])
    assert(Math.abs(sizeFor(scales, 1, zoom).scale * zoom - 1) < 1e-9);
  // On a smaller one, letters are smaller down to six tenths; on a larger one, larger by a quarter.
  assert.deepEqual(sizeFor(scales, 0.61, 1), { size: 1, scale: 1 });
  assert.equal(sizeFor(scales, 0.59, 1).size, 0);
  assert.equal(sizeFor(scales, 2, 1.2).scale, 0.4);
  assert.equal(sizeFor(scales, 1.4, 1).scale, 1.25 / 1.4);
  // Where nothing fits, the smallest size; where larger type is wanted, a smaller one.
  assert.equal(sizeFor(scales, 0.1, 1).size, 0);
  assert.equal(sizeFor(scales, 1, 1, 2).size, 0);
});
