import assert from "node:assert/strict";
import test from "node:test";
import { flowsOn, flowWords, roundedArea } from "../../../Sources/AtlasPage/Web/atlas/changes.mjs";

// Five faces; on day 5 the first two pass from red to blue, the third changes how red holds it, the fourth
// becomes contested, and the fifth is nobody's.
const claim = (power, tenure) => ({ power, tenure });
const verdict = (...claims) => ({ status: "held", leads: true, contenders: [], claims });
const data = {
  first: 0,
  claims: [claim("red", "occupation"), claim("red", "sphere"), claim("blue", "annexation")],
  verdicts: [
    verdict(0),
    verdict(1),
    verdict(2),
    { status: "contested", leads: false, contenders: ["blue", "red"], claims: [0, 2] },
    { status: "vacant", leads: false, contenders: [], claims: [] },
  ],
  faces: [100, 23, 50, 7, 9].map((area) => ({ area })),
  histories: {
    rows: [[0, 0, 5, 2], [0, 1, 5, 2], [0, 0, 5, 1], [0, 0, 5, 3], [0, 2, 5, 4], [0, 4, 5, 2], [0, 0]],
    faces: [[0, 1, 2, 3, 4], [5, 6, 6, 6, 6]],
  },
};
const words = {
  id: "en",
  comma: ", ",
  powerName: (power) => power.toUpperCase(),
  word: (name, values) => [name, ...Object.values(values ?? {})].join(" "),
};
const said = (known, day) => flowsOn(data, known, day).map((flow) => flowWords(flow, words));

test("what changed hands is said by powers, the most ground first, and how it is held after that", () => {
  assert.deepEqual(said(0, 5), [
    "page-gains 123 BLUE RED",
    "page-loses 9 BLUE",
    "page-now-contested 7 BLUE, RED",
    "page-now 50 RED sphere",
  ]);
  assert.deepEqual(said(1, 5), ["page-gains-alone 100 BLUE"]);
  assert.deepEqual([said(0, 4), said(0, 6), said(0, 0)], [[], [], []]);
});

test("who loses contested ground is all who contended", () => {
  const flow = { before: { contenders: ["red", "blue"] }, after: {}, area: 5, isSame: false };
  assert.equal(flowWords(flow, words), "page-loses 5 RED, BLUE");
});

test("an area is said to three figures", () => {
  assert.deepEqual([0.4, 1, 999, 1234, 355678].map(roundedArea), [0, 1, 999, 1230, 356000]);
  const flow = { before: { power: "red" }, after: { power: "blue" }, area: 355678, isSame: false };
  assert.equal(flowWords(flow, words), "page-gains 356,000 BLUE RED");
});
