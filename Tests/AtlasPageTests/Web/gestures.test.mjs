import assert from "node:assert/strict";
import test from "node:test";
import { gestures, middleTowards, pageKeys, ways } from "../../../Sources/AtlasPage/Web/atlas/gestures.mjs";

// A screen on which a pixel is two of the map, and points are told by their numbers.
const far = { view: [500, 250, 1], isCloser: false, unit: 2, pointAt: (x, y) => [x * 2, y * 2] };
const near = { ...far, view: [400, 200, 4], isCloser: true };
const finger = (id, x, y, rest = {}) => ({ id, x, y, isTouch: true, isLost: false, ...rest });

// Presses at the first point, moves through the others; what the last move and the lift made.
const drawn = (points, seen, rest = {}) => {
  const hand = gestures();
  hand.press(finger(1, ...points[0], rest), seen);
  let moved = null;
  for (const point of points.slice(1)) moved = hand.move(finger(1, ...point, rest), seen);
  return { moved, lifted: hand.lift(finger(1, ...points.at(-1), rest), seen), isClick: hand.isClick() };
};

test("a tap is a click, also when the finger trembles", () => {
  assert.deepEqual(drawn([[100, 100]], far), { moved: null, lifted: null, isClick: true });
  assert.deepEqual(drawn([[100, 100], [108, 100]], far), { moved: null, lifted: null, isClick: true });
  assert.deepEqual(drawn([[100, 100], [109, 100]], far).isClick, false);
  assert.equal(gestures().isClick(), true);
});

test("a swipe to the left is the change after, to the right the one before", () => {
  assert.deepEqual(drawn([[200, 100], [150, 110]], far).lifted, { step: 1 });
  assert.deepEqual(drawn([[100, 100], [150, 90]], far).lifted, { step: -1 });
  assert.equal(drawn([[200, 100], [160, 100]], far).lifted, null);
  assert.deepEqual(drawn([[200, 100], [159, 100]], far).lifted, { step: 1 });
});

test("what is rather up or down, of a mouse, or lost, is no swipe", () => {
  assert.deepEqual(drawn([[200, 100], [150, 160]], far), { moved: null, lifted: null, isClick: false });
  assert.deepEqual(
    drawn([[200, 100], [100, 100]], far, { isTouch: false }),
    { moved: null, lifted: null, isClick: false },
  );
  assert.equal(drawn([[200, 100], [100, 100]], far, { isLost: true }).lifted, null);
  // What a finger begins as it stays.
  assert.equal(drawn([[200, 100], [200, 120], [100, 120]], far).lifted, null);
});

test("a closer map is dragged under the finger, by a mouse too", () => {
  for (const isTouch of [true, false]) {
    const { moved, lifted, isClick } = drawn([[100, 100], [120, 130]], near, { isTouch });
    assert.deepEqual(moved, { view: [390, 185, 4] });
    assert.deepEqual(lifted, { view: near.view, isLast: true });
    assert.equal(isClick, false);
  }
  assert.equal(drawn([[100, 100], [103, 104]], near).moved, null);
});

test("two fingers zoom about the point between them, and move it", () => {
  const hand = gestures();
  hand.press(finger(1, 100, 100), far);
  hand.press(finger(2, 200, 100), far);
  // Twice as far apart about the same middle: the point of the map there stays.
  hand.move(finger(1, 50, 100), far);
  const { view } = hand.move(finger(2, 250, 100), far);
  assert.deepEqual(view, [500 + (300 - 500) / 2, 250 + (200 - 250) / 2, 2]);
  // Both ten to the right and twenty down: the map goes with them, ten pixels of it for ten of the screen.
  hand.move(finger(1, 60, 120), far);
  const moved = hand.move(finger(2, 260, 120), far);
  assert.deepEqual(moved.view, [view[0] - 10, view[1] - 20, 2]);
  assert.deepEqual(hand.lift(finger(1, 60, 120), near), { view: near.view, isLast: true });
  // The finger that stays does nothing more.
  assert.equal(hand.move(finger(2, 300, 120), near), null);
  assert.equal(hand.lift(finger(2, 300, 120), near), null);
  assert.equal(hand.isClick(), false);
  assert.equal(hand.isClick(), true);
});

test("a third finger, and one that was never pressed, move nothing", () => {
  const hand = gestures();
  assert.equal(hand.move(finger(9, 1, 1), far), null);
  assert.equal(hand.lift(finger(9, 1, 1), far), null);
  for (const id of [1, 2, 3]) hand.press(finger(id, 100 * id, 100), far);
  assert.equal(hand.move(finger(3, 500, 500), far), null);
  hand.lift(finger(3, 500, 500), far);
  hand.lift(finger(2, 200, 100), far);
  hand.lift(finger(1, 100, 100), far);
  hand.press(finger(1, 100, 100), far);
  assert.equal(hand.isClick(), true);
});

test("an arrow leads to the nearest middle that lies that way", () => {
  //    0 . 1 . 2
  //    . 3 . . .
  //    4 . . . .
  const middles = [[0, 0], [20, 0], [40, 0], [10, 10], [0, 20]];
  const next = (from, key) => middleTowards(middles, from, ways[key]);
  assert.equal(next(0, "ArrowRight"), 1);
  assert.equal(next(1, "ArrowRight"), 2);
  assert.equal(next(2, "ArrowRight"), 2);
  assert.equal(next(2, "ArrowLeft"), 1);
  assert.equal(next(0, "ArrowDown"), 4);
  assert.equal(next(4, "ArrowUp"), 0);
  assert.equal(next(3, "ArrowUp"), 0);
  assert.equal(next(0, "ArrowUp"), 0);
  assert.equal(next(0, "ArrowLeft"), 0);
  // Rather ahead than aside: what lies more to the side than ahead by a little may count, by much not.
  assert.equal(middleTowards([[0, 0], [7, 10]], 0, ways.ArrowRight), 1);
  assert.equal(middleTowards([[0, 0], [6.9, 10]], 0, ways.ArrowRight), 0);
  assert.equal(middleTowards([[0, 0], [0.1, 0]], 0, ways.ArrowRight), 1);
  assert.equal(middleTowards([[0, 0], [0, 0]], 0, ways.ArrowRight), 0);
  assert.equal(middleTowards([[0, 0], [10, 4], [15, 0]], 0, ways.ArrowRight), 2);
  assert.equal(middleTowards([[0, 0], [10, 4], [16, 0], [17, 0]], 0, ways.ArrowRight), 1);
  assert.equal(middleTowards([[0, 0], [10, 4.1], [16, 0]], 0, ways.ArrowRight), 2);
});

test("the keys do what the page says that they do", () => {
  assert.deepEqual(pageKeys, {
    ArrowLeft: { step: -1 },
    ArrowRight: { step: 1 },
    Home: { stop: 0 },
    End: { stop: -1 },
    PageUp: { years: 1 }, PageDown: { years: -1 },
    " ": { play: true },
    "+": { zoom: "in" }, "-": { zoom: "out" }, 0: { zoom: "all" },
  });
});
