import assert from "node:assert/strict";
import test from "node:test";
import { isAlong, isUnlocated, withStrips } from "../../../Sources/AtlasPage/Web/atlas/strips.mjs";

const ranks = { occupation: 1, sphere: 3, "railway-zone": 4, sovereignty: 5, suzerainty: 6 };
const claim = (id, tenure, changes = {}) => ({
  id, tenure, rank: ranks[tenure] ?? null, power: "red", start_date: "1900-01-01", ground: "whole",
  scope: null, ...changes,
});
const strip = (id, tenure, changes = {}) => claim(id, tenure, { ground: "strip", ...changes });
const ids = (claims) => claims.map(({ id }) => id);

const own = [
  claim("leads", "occupation"),
  claim("title", "sovereignty"),
  claim("listed-sphere", "sphere", { scope: "mining" }),
  claim("listed-title", "suzerainty", { scope: "pilgrims" }),
  claim("asserted", "claim", { power: "green" }),
];
// Of the five, the last three are only listed, and the last of them cannot lead.
const merged = (...strips) => ids(withStrips({ listed: -3, unable: -1 }, own, strips));

test("without a railway near by the claims are as they are", () => {
  assert.equal(withStrips({ listed: -3, unable: -1 }, own, []), own);
});

test("a claim along a railway stands among what is only listed, by its rank", () => {
  const rest = ["asserted"];
  const before = ["leads", "title"];
  assert.deepEqual(
    merged(strip("zone", "railway-zone")),
    [...before, "listed-sphere", "zone", "listed-title", ...rest],
  );
  // However high it ranks, it does not stand before what could lead.
  assert.deepEqual(
    merged(strip("guards", "occupation")),
    [...before, "guards", "listed-sphere", "listed-title", ...rest],
  );
});

test("what never leads stands among what is asserted", () => {
  assert.deepEqual(
    merged(strip("promise", "guarantee", { power: "blue" })),
    ["leads", "title", "listed-sphere", "listed-title", "promise", "asserted"],
  );
});

test("in a rank the later comes first, then powers and claims in the order of their ids", () => {
  const zones = [
    strip("b", "railway-zone"),
    strip("a", "railway-zone"),
    strip("blue", "railway-zone", { power: "blue" }),
    strip("late", "railway-zone", { start_date: "1905-01-01" }),
  ];
  const order = ["late", "blue", "a", "b"];
  for (const strips of [zones, [...zones].reverse()])
    assert.deepEqual(merged(...strips).filter((id) => order.includes(id)), order);
});

test("where nothing is only listed a claim along a railway comes last", () => {
  const few = own.slice(0, 2);
  const zone = strip("zone", "railway-zone");
  assert.deepEqual(ids(withStrips({ listed: 0, unable: 0 }, few, [zone])), ["leads", "title", "zone"]);
});

test("a zone is a claim along a railway to all, and unknown ground is a warning of its own", () => {
  assert.equal(isAlong(strip("zone", "railway-zone")), true);
  assert.equal(isAlong(strip("timber", "railway-zone", { scope: "timber" })), false);
  assert.equal(isAlong(strip("promise", "guarantee")), false);
  assert.equal(isAlong(claim("region", "railway-zone")), false);
  assert.equal(isUnlocated(claim("base", "occupation", { ground: "unknown" })), true);
  assert.equal(isUnlocated(claim("base", "occupation", { ground: "unknown", scope: "fishing" })), false);
  assert.equal(isUnlocated(claim("promise", "claim", { ground: "unknown" })), false);
  assert.equal(isUnlocated(strip("zone", "railway-zone")), false);
});
