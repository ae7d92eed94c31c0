import assert from "node:assert/strict";
import test from "node:test";
import {
  dayNumber,
  dayYearsLater,
  gregorian,
  isoDay,
  julian,
  valueOn,
} from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import { json } from "./cases.mjs";

test("a day has the number and the Old Style that the library gives it", () => {
  const days = json("days");
  assert(days.length > 1000);
  for (const [number, day, ...old] of days) {
    assert.equal(isoDay(number), day);
    assert.equal(dayNumber(day), number);
    assert.deepEqual(gregorian(number), day.split("-").map(Number));
    assert.deepEqual(julian(number), old, day);
  }
});

test("what is no ISO day has no number", () => {
  const others = [
    "",
    "1912",
    "1912-07",
    "1912-7-8",
    "1912-07-08 ",
    "x1912-07-08",
    "1912-02-30",
    "1912-13-01",
    "1911-02-29",
  ];
  for (const text of others) assert(Number.isNaN(dayNumber(text)), text);
});

test("the value of a day is the last that began by then", () => {
  const history = [10, "a", 20, "b", 30, "c"];
  const values = { 9: "a", 10: "a", 19: "a", 20: "b", 29: "b", 30: "c", 31: "c" };
  for (const [day, value] of Object.entries(values)) assert.equal(valueOn(history, Number(day)), value);
  assert.equal(valueOn([10, "a"], 5), "a");
  assert.equal(valueOn([1, 0, 2, 1, 3, 2, 4, 3, 5, 4], 4), 3);
});

test("some years later is the same day, after a 29 February the day after", () => {
  const later = (day, years) => isoDay(dayYearsLater(dayNumber(day), years));
  assert.equal(later("1912-07-08", 1), "1913-07-08");
  assert.equal(later("1912-07-08", -12), "1900-07-08");
  assert.equal(later("1912-02-29", 1), "1913-03-01");
});
