import assert from "node:assert/strict";
import test from "node:test";
import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import {
  areaOfName,
  faceNamed,
  groundOf,
  isDoubtful,
  isInside,
  nameOfFace,
  outlineOf,
  pieceWords,
  piecesOn,
} from "../../../Sources/AtlasPage/Web/atlas/pieces.mjs";
import { dataText, page } from "./cases.mjs";

const face = (region, finest, area, ...parts) => ({
  id: [finest, ...parts].join("+"),
  region, finest, area, parts, name: finest.toUpperCase(), regionName: region.toUpperCase(),
});
const claim = (power, part = null) => ({ power, tenure: "sphere", part });
const held = (claims, look, changes = {}) =>
  ({ status: "held", leads: true, contenders: [], claims, look, ...changes });

// The plain, with the hills inside it, a port, a pier in the port, and an isle elsewhere.
const data = {
  faces: [
    face("plain", "plain", 50),
    face("plain", "hills", 70),
    face("plain", "plain", 9, "port"),
    face("plain", "plain", 20, "pier", "port"),
    face("isle", "isle", 5),
  ],
  claims: [
    claim("red"),
    claim("blue", "port"),
    claim("blue", "pier"),
    claim("blue"),
    claim("blue", "town"),
    claim("blue", "road"),
  ],
  verdicts: [
    held([0], 0), held([1], 1), held([2, 1], 1), held([3], 1), held([0], 2),
    held([1, 2], 1, { leads: false, status: "contested", contenders: ["red", "blue"] }),
  ],
  histories: {
    rows: [[0, 0], [0, 0, 10, 1], [0, 0, 10, 2], [0, 3], [0, 0, 20, 3], [0, 0, 20, 4], [0, 0, 30, 5]],
    faces: [[0, 4, 1, 2, 3], [0, 5, 0, 0, 3], [6, 6, 6, 6, 3]],
  },
};
const words = {
  word: (id, { n }) => `${id}(${n})`,
  comma: ", ",
  faceName: (one) => one.name,
  regionName: (one) => one.regionName,
  partName: (id) => `the ${id}`,
};
const on = (day, known = 0) => piecesOn(data, { known, day });
const brief = (pieces) => pieces.map(({ faces, area, parts }) => [faces, area, parts]);
const named = (piece) => pieceWords(data, piece, words);

test("what leads in a region with one look is one piece, by region, the largest first", () => {
  const pieces = on(0);
  assert.deepEqual(brief(pieces), [[[4], 5, []], [[0, 1, 2, 3], 149, []]]);
  assert.deepEqual(pieces.map((piece) => piece.largest), [4, 1]);
  assert.deepEqual(pieces.map((piece) => [piece.region, piece.isMain]), [["isle", true], ["plain", true]]);
  assert.equal(pieces[1].verdict, data.verdicts[0]);
});

test("a part is a piece while another leads there, and is named with it", () => {
  const [isle, main, port] = on(10);
  assert.deepEqual(
    brief([isle, main, port]),
    [[[4], 5, []], [[0, 1], 120, []], [[2, 3], 29, ["port", "pier"]]],
  );
  assert.deepEqual([main.isMain, port.isMain, port.largest], [true, false, 3]);
  assert.deepEqual([isle, main, port].map(named), ["ISLE", "PLAIN", "PLAIN, the port, the pier"]);
  const many = { ...port, parts: ["a", "b", "c", "d", "e"] };
  assert.equal(named(many), "PLAIN, the a, the b, the c, page-more(2)");
});

test("a region's claim and a part's of the same lead are one piece, which is no part", () => {
  const pieces = on(20);
  assert.deepEqual(brief(pieces), [[[4], 5, []], [[1, 2, 3], 99, []], [[0], 50, []]]);
  assert.deepEqual(pieces.map((piece) => piece.isMain), [true, true, false]);
});

test("another look is another piece, and the knowledge counts", () => {
  assert.deepEqual(brief(on(20, 1)), [[[4], 5, []], [[0, 2, 3], 79, []], [[1], 70, []]]);
  assert.deepEqual(on(20, 1).map(named), ["ISLE", "PLAIN", "HILLS"]);
});

test("where nobody leads no part is named", () => {
  assert.deepEqual(brief(on(30, 2)), [[[4], 5, []], [[0, 1, 2, 3], 149, []]]);
});

test("a piece is inside its region where all of it is", () => {
  const [isle, all] = on(0);
  assert.deepEqual([isle, all, on(20, 1)[2]].map((piece) => isInside(data, piece)), [false, false, true]);
});

test("a position lies in what has one name: the finest region and the part that leads", () => {
  const ground = (day, number, face) => {
    const found = groundOf(data, { known: 0, day }, on(day)[number], face);
    return [named(found), found.faces, found.area];
  };
  assert.deepEqual(ground(0, 1, 1), ["HILLS", [1], 70]);
  assert.deepEqual(ground(0, 1, 2), ["PLAIN", [0, 1, 2, 3], 149]);
  assert.deepEqual(ground(10, 2, 2), ["PLAIN, the port", [2], 9]);
  assert.deepEqual(ground(20, 1, 1), ["HILLS", [1], 70]);
  assert.deepEqual(ground(20, 1, 3), ["PLAIN, the pier", [3], 20]);
});

test("a name is doubtful where what leads on its piece is not probable", () => {
  const piece = { isMain: true, verdict: { leads: true, claims: [0] } };
  const isDoubted = (certainty, changes) =>
    isDoubtful({ claims: [{ certainty }] }, { ...piece, ...changes });
  const all = ["certain", "probable", "uncertain", "disputed"];
  assert.deepEqual(all.map((one) => isDoubted(one)), [false, false, true, true]);
  assert.equal(isDoubted("disputed", { isMain: false }), false);
  assert.equal(isDoubted("disputed", { verdict: { leads: false, claims: [0] } }), false);
});

test("a piece that is called by its region may be less than all of it", () => {
  const [isle, main, port] = on(10);
  assert.deepEqual([isle, main, port].map((piece) => areaOfName(data, piece)), [5, 149, 29]);
  assert.equal(areaOfName(data, on(20, 1)[2]), 70);
});

test("an outline is of what is on one side only", () => {
  const sides = [[0, 1], [1, -1], [2, 0], [2, 3], [-1, 3], [0, 0]];
  const arcs = sides.map(([a, b]) => ({ a, b }));
  assert.deepEqual(outlineOf(arcs, [0]), [0, 2]);
  assert.deepEqual(outlineOf(arcs, [0, 1]), [1, 2]);
  assert.deepEqual(outlineOf(arcs, [0, 1, 2, 3]), [1, 4]);
  assert.deepEqual(outlineOf(arcs, []), []);
});

test("a name means a region outside the regions inside it, a part, or a face", () => {
  const found = (name) => faceNamed(data, name);
  assert.deepEqual(["plain", "hills", "isle"].map(found), [0, 1, 4]);
  assert.deepEqual(["port", "pier", "plain+port", "plain+pier+port"].map(found), [3, 3, 2, 3]);
  assert.deepEqual(["nowhere", "", "plain+pier"].map(found), [-1, -1, -1]);
  // Of a region of which all is in regions inside it the largest of these.
  const inner = { faces: [face("plain", "hills", 7), face("plain", "moor", 8)] };
  assert.equal(faceNamed(inner, "plain"), 1);
});

test("every face has a name by which it is found, the plainest there is", () => {
  assert.deepEqual(data.faces.map((_, index) => nameOfFace(data, index)), [
    "plain", "hills", "plain+port", "pier", "isle",
  ]);
  // Ground that is hidden by larger ground with its name.
  const hidden = { faces: [face("plain", "plain", 3), face("plain", "plain", 4, "port")] };
  assert.deepEqual([0, 1].map((index) => nameOfFace(hidden, index)), ["plain+", "plain"]);
  for (const name of ["invented", "shipped"]) {
    const made = atlasData(dataText(page(name)));
    made.faces.forEach((_, index) => assert.equal(faceNamed(made, nameOfFace(made, index)), index));
  }
});

test("on every day each face is in one piece, and pieces have all the ground", () => {
  const shipped = atlasData(dataText(page("shipped")));
  const all = shipped.faces.map((_, index) => index);
  for (let day = shipped.first; day <= shipped.last; day += 397) {
    const pieces = piecesOn(shipped, { known: day % 3, day });
    assert.deepEqual(pieces.flatMap(({ faces }) => faces).sort((a, b) => a - b), all);
    for (const { faces, largest, region, area } of pieces) {
      assert(faces.every((one) => shipped.faces[one].region === region));
      assert(faces.includes(largest) && area >= shipped.faces[largest].area);
    }
  }
});
