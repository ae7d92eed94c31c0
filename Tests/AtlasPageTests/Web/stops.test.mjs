import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import {
  dayAfterSteps,
  namedCauses,
  placedTreaties,
  playOn,
  shownOn,
  stopOf,
  treatyRowsOf,
} from "../../../Sources/AtlasPage/Web/atlas/stops.mjs";

const stops = [10, 20, 40, 80].map((day) => [day, []]);

test("a day's stop is the last that is not after it", () => {
  const cases = { 5: 0, 10: 0, 19: 0, 20: 1, 39: 1, 40: 2, 80: 3, 99: 3 };
  for (const [day, stop] of Object.entries(cases)) assert.equal(stopOf(stops, Number(day)), stop, day);
});

test("a step leads to the next stop, back to the one before, and not beyond the ends", () => {
  const cases = [
    [10, 1, 20],
    [15, 1, 20],
    [40, -1, 20],
    [41, -1, 40],
    [10, -1, 10],
    [80, 1, 80],
    [90, 1, 80],
    [90, -1, 80],
  ];
  for (const [day, by, expected] of cases)
    assert.equal(
      dayAfterSteps(stops, day, by),
      expected,
      `${day} ${by}`,
    );
});

test("play passes no change over, holds each, and is over at the end", () => {
  const axis = { first: 0, last: 100 };
  const play = (position, speed, time, held = 0) => playOn({ position, held }, stops, axis, speed, time);
  assert.deepEqual(play(2, 1, 250), { position: 3, held: 0, isOver: false });
  assert.deepEqual(play(2, 4, 250), { position: 6, held: 0, isOver: false });
  assert.deepEqual(play(9, 1, 250), { position: 10, held: 320, isOver: false });
  assert.deepEqual(play(9, 2, 5000), { position: 10, held: 160, isOver: false });
  assert.deepEqual(play(10, 1, 40, 320), { position: 10, held: 280, isOver: false });
  assert.deepEqual(play(10, 1, 250), { position: 11, held: 0, isOver: false });
  assert.deepEqual(play(99, 1, 249), { position: 99.996, held: 0, isOver: false });
  assert.deepEqual(play(99, 1, 500), { position: 100, held: 0, isOver: true });
});

test("a low screen has no names of treaties, a high one four rows", () => {
  assert.deepEqual([720, 859, 860, 999, 1000].map(treatyRowsOf), [0, 0, 2, 2, 4]);
});

test("treaties stand in rows, the weightier first, and those without room are left out", () => {
  const day = dayNumber("1912-07-08");
  const place = (treaties, rows = 2, width = 400) =>
    placedTreaties(
      treaties,
      rows,
      width,
      (one) => (one - day) / 100,
      (name) => name,
      (text) => 10 * text.length,
    );
  const [one] = place([[day + 10, "ab", true, 0]]);
  assert.deepEqual(one, {
    day: day + 10, name: "ab", text: "1912 ab", isSecret: true, isFlipped: false,
    left: 40, right: 358.5, row: 0, size: 82,
  });
  // In the order of weight and then of days; the third has no room in two rows.
  const crowd = [
    [day, "a", false, 0],
    [day + 1, "b", false, 1],
    [day + 2, "c", true, 0],
    [day + 60, "d", false, 0],
  ];
  assert.deepEqual(place(crowd).map(({ name, row }) => name + row), ["b0", "a1", "d0"]);
  assert.deepEqual(place([...crowd].reverse()).map(({ name, row }) => name + row), ["b0", "a1", "d0"]);
  assert.deepEqual(place(crowd, 5).map(({ name, row }) => name + row), ["b0", "a1", "c2", "d0"]);
  // No name is wider than 168 pixels; at the end of the line one stands before its day.
  const [wide] = place([[day, "x".repeat(40), false, 0]]);
  assert.deepEqual([wide.size, wide.isFlipped], [168, false]);
  const [flipped] = place([[day + 95, "ab", false, 0]]);
  assert.deepEqual([flipped.isFlipped, flipped.left, flipped.right], [true, 380 - 82 + 1.5, 18.5]);
  // Up to eight pixels beyond the end it need not.
  assert.equal(place([[day + 80, "abc", false, 0]])[0].isFlipped, true);
  assert.equal(place([[day + 79, "abc", false, 0]])[0].isFlipped, false);
});

test("names in a row keep four pixels between them", () => {
  const day = dayNumber("1912-07-08");
  const rows = (gap) => {
    const treaties = [[day, "a", false, 0], [day + gap, "b", false, 0]];
    return placedTreaties(
      treaties,
      2,
      1000,
      (one) => (one - day) / 1000,
      (name) => name,
      () => 60,
    ).map(({ row }) => row);
  };
  assert.deepEqual(rows(76), [0, 1]);
  assert.deepEqual(rows(77), [0, 0]);
  const earlier = [[day + 100, "a", false, 1], [day + 27, "b", false, 0], [day + 28, "c", false, 0]];
  const placed = placedTreaties(earlier, 1, 1000, (one) => (one - day) / 1000, (name) => name, () => 60);
  assert.deepEqual(placed.map(({ name }) => name), ["a", "b"]);
});

test("a file shows what a day shows from its stop on, and not what comes after", () => {
  assert.equal(shownOn([15, 25, 35], stops, 38), 35);
  assert.equal(shownOn([15, 25, 35], stops, 30), 25);
  assert.equal(shownOn([15, 20], stops, 20), 20);
  assert.equal(shownOn([15, 25], stops, 45), undefined);
  assert.equal(shownOn([15, 25], stops, 22), undefined);
  assert.equal(shownOn([NaN], stops, 22), undefined);
});

test("four causes are named, and the number of the others", () => {
  assert.deepEqual(namedCauses([1, 2]), { named: [1, 2], more: 0 });
  assert.deepEqual(namedCauses([1, 2, 3, 4]), { named: [1, 2, 3, 4], more: 0 });
  assert.deepEqual(namedCauses([1, 2, 3, 4, 5, 6]), { named: [1, 2, 3, 4], more: 2 });
});
