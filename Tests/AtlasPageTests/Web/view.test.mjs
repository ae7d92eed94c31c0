import assert from "node:assert/strict";
import test from "node:test";
import {
  boxOf,
  clampedView,
  isCloser,
  pointAt,
  scaleBar,
  shiftBetween,
  wheelFactor,
  wholeView,
  zoomedView,
  zoomFactors,
} from "../../../Sources/AtlasPage/Web/atlas/view.mjs";

const frame = [20, 80, 1000, 500];
const whole = wholeView(frame);

test("the whole map is the middle of the frame, once", () => {
  assert.deepEqual(whole, [520, 330, 1]);
  assert.deepEqual(boxOf(frame, whole), frame);
  assert.deepEqual(boxOf(frame, [420, 230, 2]), [170, 105, 500, 250]);
});

test("a view shows nothing beyond the frame, and is between once and twelve times as close", () => {
  assert.deepEqual(clampedView(frame, [420, 230, 2]), [420, 230, 2]);
  assert.deepEqual(clampedView(frame, [0, 0, 2]), [270, 205, 2]);
  assert.deepEqual(clampedView(frame, [5000, 5000, 2]), [770, 455, 2]);
  assert.deepEqual(clampedView(frame, [0, 0, 0.5]), whole);
  assert.deepEqual(clampedView(frame, [520, 330, 50]), [520, 330, 12]);
});

test("a view is closer when more than a rounding error is", () => {
  assert(!isCloser(whole) && !isCloser([0, 0, 1.0005]) && isCloser([0, 0, 1.01]));
});

test("a point of the screen is one of what is seen", () => {
  assert.deepEqual(pointAt(frame, whole, 0, 0), [20, 80]);
  assert.deepEqual(pointAt(frame, whole, 1, 1), [1020, 580]);
  assert.deepEqual(pointAt(frame, [420, 230, 2], 0.5, 0.5), [420, 230]);
  assert.deepEqual(pointAt(frame, [420, 230, 2], 0.25, 1), [295, 355]);
});

test("zooming keeps the point where it is on the screen, and ends at the limits", () => {
  for (const [factor, zoom] of [[2, 4], [0.5, 1], [0.25, 1], [6, 12], [100, 12]]) {
    const before = [420, 230, 2];
    const after = zoomedView(before, factor, 300, 150);
    assert.equal(after[2], zoom);
    assert(Math.abs((300 - after[0]) * after[2] - (300 - 420) * 2) < 1e-9);
    assert(Math.abs((150 - after[1]) * after[2] - (150 - 230) * 2) < 1e-9);
  }
});

test("plus comes closer and minus goes farther by as much", () => {
  assert(zoomFactors.in === 1.6 && Math.abs(zoomFactors.in * zoomFactors.out - 1) < 1e-12);
});

test("the wheel comes closer away from the reader, and no turn is too much", () => {
  assert(wheelFactor(-50) > 1 && wheelFactor(50) < 1 && wheelFactor(0) === 1);
  assert(Math.abs(wheelFactor(-50) * wheelFactor(50) - 1) < 1e-12);
  assert(Math.abs(wheelFactor(-20) - Math.exp(0.1)) < 1e-12);
  assert.equal(wheelFactor(-1000), Math.exp(0.3));
  assert.equal(wheelFactor(1000), Math.exp(-0.3));
});

test("a picture is moved and scaled to where another view has it", () => {
  const [from, to] = [[520, 330, 1], [420, 230, 2]];
  const { x, y, scale } = shiftBetween(frame, from, to, 0.8);
  assert.equal(scale, 2);
  // The corner of what was seen lies in the new box, from the corner that is seen now.
  assert(Math.abs(x - (20 - 170) * 0.8 * 2) < 1e-9 && Math.abs(y - (80 - 105) * 0.8 * 2) < 1e-9);
  assert.deepEqual(shiftBetween(frame, to, to, 3), { x: 0, y: 0, scale: 1 });
  assert.equal(shiftBetween(frame, [420, 230, 2], [420, 230, 3], 1).scale, 1.5);
});

test("a bar has a round length of at most 120 pixels", () => {
  assert.deepEqual(scaleBar(0.2), { km: 500, width: 100 });
  assert.deepEqual(scaleBar(0.12), { km: 1000, width: 120 });
  assert.deepEqual(scaleBar(0.13), { km: 500, width: 65 });
  assert.deepEqual(scaleBar(7), { km: 10, width: 70 });
});
