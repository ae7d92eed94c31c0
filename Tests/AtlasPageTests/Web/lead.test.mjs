import assert from "node:assert/strict";
import test from "node:test";
import { leadKey, leadWords, valueOf, verdictOf } from "../../../Sources/AtlasPage/Web/atlas/lead.mjs";

const claims = [
  { id: "a", power: "red", tenure: "sphere", secret: true },
  { id: "b", power: "empire", tenure: "sovereignty", secret: false },
  { id: "c", power: "red", tenure: "sphere", secret: false },
];
const held = (status, leads, claims, contenders = []) => ({ status, leads, claims, contenders });
const data = {
  claims,
  verdicts: [held("held", true, [1]), held("held", true, [0, 1])],
  histories: { rows: [[10, 0, 20, 1], [10, 0], [10, 0, 25, 1]], faces: [[0, 0], [1, 1], [1, 2]] },
};
const words = {
  word: (id, values) => id + (values ? `(${values.powers})` : ""),
  comma: ", ",
  semicolon: "; ",
  powerName: (id) => id.toUpperCase(),
};

test("a verdict is that of the face, the day and the knowledge", () => {
  assert.equal(verdictOf(data, { known: 0, day: 19 }, 0), data.verdicts[0]);
  assert.equal(verdictOf(data, { known: 0, day: 20 }, 0), data.verdicts[1]);
  assert.equal(verdictOf(data, { known: 1, day: 30 }, 0), data.verdicts[0]);
  assert.equal(verdictOf(data, { known: 2, day: 25 }, 0), data.verdicts[0]);
  assert.equal(verdictOf(data, { known: 2, day: 25 }, 1), data.verdicts[1]);
  assert.equal(valueOf(data.histories, { known: 2, day: 24 }, 1), 0);
});

test("a border decides where status, power, tenure or contenders differ, and not for secrecy", () => {
  const key = (...all) => leadKey(data, held(...all));
  assert.equal(key("held", true, [0]), key("held", true, [2]));
  assert.notEqual(key("held", true, [0]), key("held", true, [1]));
  assert.notEqual(key("held", true, [0]), key("undelimited", true, [0]));
  assert.notEqual(key("held", true, [0]), key("held", false, [0]));
  assert.notEqual(
    key("contested", false, [0], ["red", "blue"]),
    key("contested", false, [0], ["red", "green"]),
  );
  assert.equal(key("contested", false, [0, 1], ["red"]), key("contested", false, [1, 0], ["red"]));
});

test("the sentence names who leads, how, and what is to be said of it", () => {
  const said = (...all) => leadWords(data, held(...all), words);
  assert.equal(said("held", true, [1]), "EMPIRE, sovereignty");
  assert.equal(said("held", true, [0, 1]), "RED, sphere, secret");
  assert.equal(said("undelimited", true, [1]), "EMPIRE, sovereignty; page-no-line");
  assert.equal(said("unassigned", true, [1]), "EMPIRE, sovereignty; page-general");
  assert.equal(said("contested", false, [0], ["red", "blue"]), "page-contested(RED, BLUE)");
  assert.equal(said("held", false, [0]), "page-nobody");
  assert.equal(said("held", true, []), "page-nobody");
});
