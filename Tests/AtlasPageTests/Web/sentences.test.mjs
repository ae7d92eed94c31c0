import assert from "node:assert/strict";
import test from "node:test";
import {
  areaNumber,
  areaWords,
  borderWords,
  claimWords,
  degrees,
  railwayWords,
  warningWords,
} from "../../../Sources/AtlasPage/Web/atlas/sentences.mjs";

const words = {
  word: (id, values) => id + (values ? `(${Object.values(values).join(" ")})` : ""),
  comma: ", ", colon: ": ", stop: ". ", id: "en",
  powerName: (id) => id.toUpperCase(),
  regionName: (face) => face.regionName,
  partName: (id) => `The port of ${id}`,
  spanWords: (text) => `<${text}>`,
};
const claim = {
  power: "japan",
  tenure: "puppet-state",
  through: null,
  secret: false,
  control: null, ground: "whole", part: null, scope: null,
  certainty: "certain",
  start_date: "1932-09-15", end_date: "1945-08-18", public_from: "1932-09-15", recognised_by: [],
};

test("degrees have no zeros at their end", () => {
  const cases = {
    1255000000: "125.5",
    1200000000: "120",
    1: "0.0000001",
    [-1234567890]: "-123.456789",
    0: "0",
  };
  for (const [steps, text] of Object.entries(cases)) assert.equal(degrees(Number(steps)), text);
});

test("a plain claim has its power, tenure, days and certainty", () => {
  assert.deepEqual(claimWords(claim, words), {
    power: "JAPAN", tenure: "puppet-state", ground: "", scope: "", through: "",
    days: "<1932-09-15> – <1945-08-18>",
    tags: [{ text: "certain", kind: "sure" }], notes: "",
  });
});

test("a claim says through whom a power stands, and that it goes on beyond the atlas", () => {
  const said = claimWords({ ...claim, through: "manchukuo", end_date: null }, words);
  assert.equal(said.through, "page-through(MANCHUKUO)");
  assert.equal(said.days, "<1932-09-15> – page-beyond");
});

test("a claim on less than its region says where it holds, and of what", () => {
  const said = (changes) => claimWords({ ...claim, ...changes }, words);
  assert.equal(said({ ground: "part", part: "port" }).ground, "page-in(The port of port)");
  assert.equal(said({ ground: "strip" }).ground, "page-strip");
  assert.equal(said({ ground: "unknown" }).ground, "page-unlocated");
  assert.equal(said({ scope: "mining" }).scope, "mining");
});

test("a claim's tags are secret, control and certainty, in this order", () => {
  const tags = (changes) => claimWords({ ...claim, ...changes }, words).tags.map(
    ({ text, kind }) => `${text}/${kind}`,
  );
  assert.deepEqual(
    tags({ secret: true, control: "contested", certainty: "probable" }),
    ["secret/secret", "contested/", "probable/unsure"],
  );
  assert.deepEqual(tags({ control: "disputed" }), ["page-disputed-control/", "certain/sure"]);
  assert.deepEqual(tags({ control: "undelimited" }), ["page-undelimited/", "certain/sure"]);
});

test("a claim says when it was public, if later or secret, and who recognised it", () => {
  const notes = (changes) => claimWords({ ...claim, ...changes }, words).notes;
  assert.equal(notes({ public_from: "1933" }), "page-public-from(<1933>).");
  assert.equal(notes({ secret: true }), "page-public-from(<1932-09-15>).");
  assert.equal(notes({ recognised_by: ["italy", "germany"] }), "page-recognised(ITALY, GERMANY).");
  assert.equal(
    notes({ public_from: "1933", recognised_by: ["italy"] }),
    "page-public-from(<1933>). page-recognised(ITALY).",
  );
});

test("a border has its distance, what is beyond it and its stretch", () => {
  const border = { line: { steps: ["first", "second"] }, step: 2, km: 12.3456, error: 4, across: null };
  assert.deepEqual(
    borderWords(border, words),
    { known: "page-border-known(12.3 4).", across: "", step: "second" },
  );
  const across = { ...border, step: null, km: 0.06, error: 0.25, across: { regionName: "Upland" } };
  assert.deepEqual(
    borderWords(across, words),
    { known: "page-border-known(0.1 0.3).", across: " page-across(Upland).", step: "" },
  );
});

test("a railway has its owner, and a station if one is near", () => {
  const near = { railway: { name: "Main line" }, owner: [0, 1, "red"], km: 0.44, station: null };
  assert.equal(railwayWords(near, words), "page-railway(Main line 0.4 RED).");
  assert.equal(
    railwayWords({ ...near, station: "Midford" }, words),
    "page-railway(Main line 0.4 RED); Midford.",
  );
});

test("warnings are in words once each, the border's first", () => {
  const doubts = ["1910/1912", "1921", "1910/1912"].map((published) => ({ published }));
  const warnings = ["on-border", "near-border", "publication-uncertain"];
  assert.deepEqual(warningWords({ warnings, doubts }, words), [
    "page-near-border", "page-on-border", "page-publication(<1910/1912>)", "page-publication(<1921>)",
  ]);
  assert.deepEqual(warningWords({ warnings: [], doubts: [] }, words), []);
});

test("a zone has its railway with the distance, unknown ground its power and tenure", () => {
  const tracks = [{ railway: { name: "Main line", uncertainty: 2 }, km: 0.44 }];
  const warnings = ["railway-near", "part-unlocated"];
  assert.deepEqual(
    warningWords({ warnings, doubts: [], tracks, unlocated: [claim] }, words),
    [
      "Main line, page-border-known(0.4 2). page-railway-near",
      "JAPAN, puppet-state: page-part-unlocated",
    ],
  );
});

test("an area is whole square kilometres, of the whole where it is less", () => {
  assert.equal(areaWords(287904.6, 287904.6, words), "287,905 kilometres²");
  assert.equal(areaWords(287904.6, 287904.9, words), "287,905 kilometres²");
  assert.equal(areaWords(1000, 287904.6, words), "1,000 / 287,905 kilometres²");
  assert.equal(areaNumber(0.4, words), "0");
});
