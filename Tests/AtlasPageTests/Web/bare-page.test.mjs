import assert from "node:assert/strict";
import test from "node:test";
import { open } from "./open.mjs";

// The page of a country without places, railways and more than one stop.
const change = (data) => {
  for (const sizes of data.names) for (const size of sizes) size[1] = [];
  for (const layer of data.layers) layer.railways = [];
  const stops = data.stops.map(([first]) => [first]);
  return { ...data, places: [], railways: [], treaties: [[], [], []], stops };
};
const { $, all, text, texts, key, data, address } = await open("invented", { languages: ["ja-JP"] }, change);

test("it opens on its first day in the reader's language", () => {
  assert.equal(document.documentElement.lang, "ja");
  assert.equal($("language").value, "ja");
  assert.equal($("panel").dataset.date, "1900-01-01");
  assert.equal(address(), "");
});

test("there are no places to offer, to draw and to find", () => {
  assert.deepEqual(texts("#places option"), []);
  assert.equal($("place").placeholder, undefined);
  assert.equal(all("#signs circle").length, 0);
});

test("one stop has no change, and nothing is stepped to", () => {
  assert.deepEqual([$("slider").min, $("slider").value], [data.first, data.first]);
  assert.equal(all("#chart .often").length, 0);
  assert.equal(text("#treaties"), "");
  for (const name of ["ArrowRight", "ArrowLeft", "End"]) key(name);
  assert.equal($("panel").dataset.date, "1900-01-01");
  assert.equal(data.stops[0].length, 1);
});
