import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import {
  chartRows,
  histogram,
  rowHeightOf,
  shareOfDay,
  yearsOf,
} from "../../../Sources/AtlasPage/Web/atlas/chart.mjs";

// Two faces of one region and one of another; the verdicts have the looks 0, 1 and 2.
const data = {
  first: 10,
  last: 109,
  faces: [{ region: "a", area: 90 }, { region: "a", area: 10 }, { region: "b", area: 200 }],
  verdicts: [{ look: 0 }, { look: 1 }, { look: 2 }],
  histories: {
    rows: [[0, 0, 50, 1], [0, 0, 50, 2, 70, 1], [0, 2, 60, 2]],
    faces: [[0, 1, 2], [0, 0, 2]],
  },
};

test("a region has a row, those of the most ground first, with the shares of its ground by look", () => {
  const [b, a] = chartRows(data, 0);
  assert.deepEqual(b, { region: "b", face: 2, stretches: [[10, 110, [[2, 1]]]] });
  assert.deepEqual([a.region, a.face], ["a", 0]);
  assert.deepEqual(a.stretches, [
    [10, 50, [[0, 1]]],
    [50, 70, [[2, 0.1], [1, 0.9]]],
    [70, 110, [[1, 1]]],
  ]);
  assert.deepEqual(chartRows(data, 1)[1].stretches, [[10, 50, [[0, 1]]], [50, 110, [[1, 1]]]]);
});

test("ground of less than six hundredths of its region is not seen", () => {
  const faces = [{ region: "a", area: 95 }, { region: "a", area: 5 }, { region: "b", area: 200 }];
  const [, a] = chartRows({ ...data, faces }, 0);
  assert.deepEqual(a.stretches, [[10, 50, [[0, 1]]], [50, 110, [[1, 1]]]]);
});

test("a day lies on the axis as far as it is from the first day", () => {
  assert.deepEqual([10, 109, 59.5].map((day) => shareOfDay(data, day)), [0, 1, 0.5]);
  assert.equal(shareOfDay({ first: 5, last: 5 }, 5), 0);
});

test("as many years are named as have room", () => {
  const axis = { first: dayNumber("1894-08-01"), last: dayNumber("1946-01-05") };
  const years = (width) => yearsOf(axis, width, 42).map(([, year]) => year);
  assert.deepEqual(years(600), [1895, 1900, 1905, 1910, 1915, 1920, 1925, 1930, 1935, 1940, 1945]);
  assert.deepEqual(years(300), [1900, 1910, 1920, 1930, 1940]);
  assert.deepEqual(yearsOf(axis, 600, 42)[1], [dayNumber("1900-01-01"), 1900]);
  assert.equal(years(5000).length, 52);
});

test("the histogram counts changes in equal spans, and the first stop is none", () => {
  const stops = [10, 12, 13, 14, 109].map((day) => [day]);
  assert.deepEqual(histogram(data, stops, 4), [1, 0, 0, 1 / 3]);
  assert.deepEqual(histogram(data, [[10]], 2), [0, 0]);
});

test("rows take a share of the screen, and have a least and a greatest height", () => {
  assert.deepEqual([rowHeightOf(15, 720, false), rowHeightOf(15, 1080, false)], [9, 13]);
  assert.deepEqual([rowHeightOf(2, 1080, false), rowHeightOf(100, 720, false)], [15, 3]);
  assert.deepEqual([rowHeightOf(15, 844, true), rowHeightOf(0, 844, true)], [6, 8]);
});
