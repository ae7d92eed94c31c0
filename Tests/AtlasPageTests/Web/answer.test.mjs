import assert from "node:assert/strict";
import test from "node:test";
import { answers, facts, hundredths } from "../../../Sources/AtlasPage/Web/atlas/answer.mjs";
import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import { dataText, json, page } from "./cases.mjs";

const texts = [
  "status",
  "face",
  "region",
  "parts",
  "certainty",
  "claim",
  "claims",
  "contenders",
  "warnings",
  "border",
  "across",
];

// What the page answers in each of the library's cases.
const compare = (name, cases) => {
  const data = atlasData(dataText(page(name)));
  const { answer, faceAt } = answers(data);
  for (const expected of cases) {
    const { at, day, known } = expected;
    const face = faceAt(...at);
    const found = answer({ at, face, known, day });
    const said = facts(data, found, face);
    const where = `${at} on ${day} for ${known}`;
    for (const key of texts) assert.equal(said[key] ?? "", expected[key], `${key} of ${where}`);
    assert.equal(face < 0 ? "" : data.faces[face].finest, expected.face);
    assert.equal(found.border ? found.border.step : null, expected.step, where);
    assert.equal(said.error, expected.error === null ? "" : String(expected.error), where);
    if (found.border) {
      assert(
        Math.abs(found.border.km - expected.km) < 2e-3,
        `${where}: ${found.border.km} km, not ${expected.km}`,
      );
      assert.equal(said.km, String(hundredths(found.border.km)));
    }
    const claims = found.claims ?? [];
    assert.equal(claims.map((claim) => claim.ground).join(" "), expected.grounds, where);
    assert.equal(claims.map((claim) => claim.part).filter(Boolean).join(" "), expected.claimParts, where);
    assert.equal(claims.map((claim) => claim.scope).filter(Boolean).join("; "), expected.scopes, where);
    assert.deepEqual(found.tracks.map((one) => one.railway.id), expected.tracks.map(([id]) => id), where);
    found.tracks.forEach(({ km }, index) => assert(Math.abs(km - expected.tracks[index][1]) < 2e-3, where));
    const near = found.railways.map((one) => [one.railway.id, one.owner[2], one.km, one.station ?? ""]);
    assert.equal(near.length, expected.railways.length, where);
    near.forEach(([id, owner, km, station], index) => {
      const [otherID, otherOwner, otherKm, otherStation] = expected.railways[index];
      assert.deepEqual([id, owner, station], [otherID, otherOwner, otherStation], where);
      assert(Math.abs(km - otherKm) < 2e-3, where);
    });
  }
};

test("a thousand positions, days and knowledges have the library's answers", () => {
  const cases = json("answers");
  assert(cases.length > 1000);
  const having = (test) => cases.filter(test).length;
  assert(having((one) => one.face) > 600 && having((one) => !one.face) > 50);
  assert(having((one) => one.warnings.includes("near-border")) > 50);
  assert(having((one) => one.warnings.includes("on-border")) > 20);
  assert(having((one) => one.railways.length) > 20);
  assert(having((one) => one.across) > 3);
  assert(having((one) => one.parts) > 100 && having((one) => one.claimParts) > 50);
  assert(having((one) => one.tracks.length) > 5);
  assert(having((one) => one.warnings.includes("part-unlocated")) > 5);
  compare("shipped", cases);
});

test("so have those of a country with parts, a zone and unknown ground", () => {
  const cases = json("parted-answers");
  const having = (test) => cases.filter(test).length;
  assert(having((one) => one.warnings.includes("part-unlocated")) > 3);
  assert(having((one) => one.warnings.includes("railway-near")) > 3);
  for (const word of ["part", "strip", "unknown"]) assert(having((one) => one.grounds.includes(word)) > 2);
  assert(having((one) => one.scopes) > 3);
  compare("parted", cases);
});

test("so have those of the invented country", () => {
  const cases = json("invented-answers");
  assert(cases.some((one) => one.warnings.includes("publication-uncertain")));
  assert(cases.some((one) => one.railways.length));
  compare("invented", cases);
});

test("a face is asked without a position, and nothing is asked", () => {
  const data = atlasData(dataText(page("invented")));
  const { answer, faceAt } = answers(data);
  const face = faceAt(1215000000, 435000000);
  const found = answer({ at: null, face, known: 0, day: data.last });
  assert.deepEqual([found.border, found.warnings, found.railways], [null, [], []]);
  const said = facts(data, found, face);
  assert.deepEqual(
    [said.face, said.border, said.km, said.error, said.across, said.railways],
    ["upland", "", "", "", "", ""],
  );
  assert.deepEqual(facts(data, null, -1), {});
});

test("railways stand in the order of their distance, with owner and station", () => {
  const data = atlasData(dataText(page("invented")));
  const { answer, faceAt } = answers(data);
  const ask = (x, y, day) => {
    const at = [x, y].map((n) => Math.round(n * 1e7));
    const face = faceAt(...at);
    return facts(data, answer({ at, face, known: 0, day }), face).railways;
  };
  const [start, end, power] = data.railways[0].tenures[0];
  assert.equal(ask(121.2, 42.5, start - 1), "");
  assert.equal(ask(121.2, 42.5, start), `main-line ${power} 0 Midford station`);
  assert.equal(ask(121.2, 42.5, end), "main-line blue 0 Midford station");
  assert.equal(ask(121.35, 43, start), `main-line ${power} 0 `);
  assert.match(ask(121.2, 42.517, start), /^main-line red 0\.4\d Midford station$/);
  assert.match(ask(121.2, 42.519, start), /^main-line red 0\.4\d $/);
  // A station is near up to two kilometres, the track up to one.
  assert.match(ask(121.2, 42.4830, start), /Midford station$/);
  assert.equal(ask(121.2, 42.4815, start), "");
  assert.match(ask(121.361, 43, start), / $/);
  assert.equal(ask(121.364, 43, start), "");
});
