import assert from "node:assert/strict";
import test from "node:test";
import { legendRows, lineKind, overlayOf } from "../../../Sources/AtlasPage/Web/atlas/legend.mjs";

const words = {
  word: (id, values) => (values ? Object.values(values).join(" ") : id),
  comma: ", ",
  colon: ": ",
  powerName: (id) => id.toUpperCase(),
  stateName: (id) => `The ${id}`,
};
const look = (ground, overlay, legend, secret = false, edge = "empire") =>
  ({ ground, overlay, legend, secret, edge });
const line = (kind, secret = false, approximate = false) => ({ kind, secret, approximate });
const data = {
  overlays: [
    { pattern: "p0", solid: null, powers: ["red"], kind: "hatch" },
    { pattern: null, solid: "blue", powers: ["blue"], kind: "solid" },
    { pattern: "p2", solid: null, powers: ["red", "blue"], kind: "contested" },
    { pattern: "p3", solid: null, powers: ["blue"], kind: "hatch" },
  ],
  looks: [
    look("empire", null, "sovereignty", false, null), look("red", 0, "sphere"),
    look("red", 0, "sphere", true),
    look("blue", 1, "annexation", false, null),
    look(null, 2, "contested"),
    look("red", 0, "railway-zone"),
    look("blue", 1, "annexation", false, "korea"),
    look("blue", 3, "sphere"),
  ],
  borders: [
    line("frontier"),
    line("treaty-line", true),
    line("meridian", false, true),
    line("provincial-limit"),
    line("frontier"),
    line("treaty-line", true, true),
    line("part-edge", false, true),
  ],
};
const rows = (looks, borders = [], railways = [], zones = []) =>
  legendRows(data, looks, { borders, railways, zones }, words);
const texts = (list) => list.map((row) => row.text);

test("a look has the overlay of its number, or none", () => {
  assert.deepEqual(
    [overlayOf(data, data.looks[0]), overlayOf(data, data.looks[1])],
    [null, data.overlays[0]],
  );
});

test("a line's kind has its secrecy and how sure it is", () => {
  assert.deepEqual(
    data.borders.slice(0, 3).map(lineKind),
    ["frontier", "treaty-line secret", "meridian approximate"],
  );
  assert.equal(lineKind(data.borders[5]), "treaty-line secret approximate");
});

test("what is held by title comes first, then what is held otherwise, then titles alone, each once", () => {
  assert.deepEqual(
    texts(rows([1, 0, 2, 1]).powers),
    ["EMPIRE: sovereignty", "RED: sphere", "RED: sphere, secret", "EMPIRE: title-only"],
  );
  assert.deepEqual(
    texts(rows([5, 4, 1]).powers),
    ["RED / BLUE: contested", "RED: railway-zone", "RED: sphere", "EMPIRE: title-only"],
  );
});

test("each state behind which a power stands has a row of its own", () => {
  const ofState = (state) => ({ ...look("red", 0, "puppet-state"), state });
  const looks = [ofState("north"), ofState("south"), ofState(null), ofState("north")];
  const layer = { borders: [], railways: [], zones: [] };
  const { powers } = legendRows({ ...data, looks }, [0, 1, 2, 3], layer, words);
  assert.deepEqual(
    texts(powers),
    ["RED: puppet-state", "The north RED puppet-state", "The south RED puppet-state", "EMPIRE: title-only"],
  );
});

test("what is alike stands in one order, whatever comes first on the map", () => {
  const order = ["BLUE: sphere", "RED: sphere", "RED: sphere, secret", "EMPIRE: title-only"];
  for (const looks of [[1, 2, 7], [7, 2, 1], [2, 7, 1]]) assert.deepEqual(texts(rows(looks).powers), order);
});

test("a doubtful name on the map is explained after the powers", () => {
  const { powers } = legendRows(data, [1], { borders: [], railways: [], zones: [], isDoubtful: true }, words);
  assert.deepEqual(texts(powers), ["RED: sphere", "EMPIRE: title-only", "uncertain"]);
  assert.equal(powers[2].mark, "?");
});

test("a row has the look that fills its sample, or the power of the edge", () => {
  assert.deepEqual(texts(rows([3]).powers), ["BLUE: annexation"]);
  assert.deepEqual(texts(rows([3, 6]).powers), ["BLUE: annexation", "KOREA: title-only"]);
  assert.deepEqual(rows([3]).powers[0].look, data.looks[3]);
  assert.equal(rows([6]).powers[1].edge, "korea");
  assert.equal(rows([6]).powers[1].look, undefined);
});

test("lines of treaties come first, then frontiers, edges, limits, railways and zones, each as it is", () => {
  const railways = [{ owner: "red" }, { owner: "blue" }, { owner: "red" }];
  const { lines } = rows([], [4, 3, 6, 0, 5, 2, 1], railways, [{ power: "red" }, { power: "red" }]);
  assert.deepEqual(texts(lines), [
    "treaty-line, secret",
    "treaty-line, secret, approximate",
    "meridian, approximate",
    "frontier",
    "part-edge, approximate",
    "provincial-limit",
    "BLUE: railway", "RED: railway",
    "RED: railway-zone",
  ]);
  assert.equal(lines[3].line, data.borders[4]);
  assert.equal(lines[6].railway, "blue");
  assert.deepEqual([lines[8].zone, lines[8].railway, lines[8].line], ["red", undefined, undefined]);
});

test("nothing on the map is nothing in the legend", () => {
  assert.deepEqual(rows([]), { powers: [], lines: [] });
});
