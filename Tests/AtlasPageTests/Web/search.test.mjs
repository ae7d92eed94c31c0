import assert from "node:assert/strict";
import test from "node:test";
import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import { positionIn, searcher, slips } from "../../../Sources/AtlasPage/Web/atlas/search.mjs";
import { speech } from "../../../Sources/AtlasPage/Web/atlas/words.mjs";
import { dataText, json, page } from "./cases.mjs";

const data = atlasData(dataText(page("named")));
const words = speech(data, "en");
const search = searcher(data);

test("what is typed finds what it finds in the library", () => {
  const cases = json("searches");
  assert(cases.length > 50);
  for (const { typed, message, at } of cases) {
    const found = search(typed, words);
    assert.equal(found?.refusal ?? "", message, typed);
    assert.equal(Boolean(found?.places), message !== "" && positionIn(typed.trim()) === null, typed);
    if (at) assert.deepEqual(found, { at }, typed);
  }
});

test("the names that the field offers find their place", () => {
  for (const place of data.places)
    assert.deepEqual(search(words.placeNames(place).join("; "), words), { at: [place.x, place.y] });
});

test("a refusal lists ten at most, and says when there are more", () => {
  const many = atlasData(dataText(page("named")));
  const place = many.places[0];
  const named = (count) => Array.from(
    { length: count },
    (_, i) => ({ ...place, id: `p${i}`, name: `Town ${i}`, modern: "Town", names: [`Town ${i}`, "Town"] }),
  );
  const refusal = (count) => searcher({ ...many, places: named(count) })("Town", words).refusal;
  assert.equal(refusal(2), "Town is a name of several places: Town 0; Town · Town 1; Town.");
  assert(refusal(10).endsWith("Town 9; Town."));
  assert(refusal(11).endsWith("Town 9; Town …."));
  const near = searcher({
    ...many,
    places: named(11).map((one, i) => ({ ...one, names: ["Townn"] })),
  })("Towxn", words).refusal;
  assert.equal(near.split(" · ").length, 10);
});

test("as many words of a name are compared as were typed, and not fewer", () => {
  const near = (typed, name) => {
    const place = { ...data.places[0], names: [name] };
    return searcher({ ...data, places: [place] })(typed, words).refusal;
  };
  const unknown = words.word("page-no-place");
  assert.notEqual(near("twa three", "one two three"), unknown);
  assert.notEqual(near("one twa", "one two three"), unknown);
  assert.equal(near("ab xyz", "one two abxy"), unknown);
  assert.equal(near("ab xyz", "abxy one two"), unknown);
});

test("a long text is cut before it is repeated", () => {
  const place = { ...data.places[0], names: ["x".repeat(200)] };
  const { refusal } = searcher({ ...data, places: [place] })("x".repeat(150), words);
  assert(refusal.includes(`named ${"x".repeat(100)}.`), refusal);
});

test("a position is longitude and latitude, or letters in any order", () => {
  const cases = {
    "125.5, 44.3": [125.5, 44.3],
    " 125.5 44.3 ": [125.5, 44.3],
    "125.5;44.3": [125.5, 44.3],
    "-12.25,−3": [-12.25, -3],
    "125.5° 44.3°": [125.5, 44.3],
    "44.3 N 125.5 E": [125.5, 44.3],
    "44.3N,125.5E": [125.5, 44.3],
    "125.5 E, 44.3 N": [125.5, 44.3],
    "44.3 s; 125.5 w": [-125.5, -44.3],
    "12 W 3 S": [-12, -3],
    "44° N 125 ° E": [125, 44],
  };
  for (const [text, position] of Object.entries(cases)) assert.deepEqual(positionIn(text), position, text);
  const others = [
    "",
    "12",
    "12 N 13 S",
    "12 E 13 W",
    "12, 13, 14",
    "Town 12 13",
    "12 N 13",
    "1e3, 4",
    "12. 13",
    "x12, 13",
    "12, 13x",
    "44 N 125 E x",
    "x 44 N 125 E",
  ];
  for (const text of others) assert.equal(positionIn(text), null, text);
});

test("a position is taken in grid steps, and one that is not on the earth is refused", () => {
  assert.deepEqual(search("44.3 N 125.5 E", words), { at: [1255000000, 443000000] });
  assert.deepEqual(search("180, -90", words), { at: [1800000000, -900000000] });
  assert.deepEqual(search("-180 90", words), { at: [-1800000000, 900000000] });
  for (const text of ["180.1, 0", "-180.1, 0", "0, 90.1", "0, -90.1"])
    assert.deepEqual(search(text, words), { refusal: words.word("page-no-position") });
  assert.equal(search("  ", words), null);
});

test("slips are letters too many, too few, another or swapped, up to the most that there may be", () => {
  const count = (a, b, most) => slips([...a], [...b], most);
  const cases = [
    ["harbin", "harbin", 0], ["harbin", "harben", 1], ["harbin", "harbinn", 1], ["harbin", "arbin", 1],
    ["harbin", "hrabin", 1],
    ["harbin", "harbni", 1],
    ["harbin", "hrabni", 2],
    ["harbin", "garbie", 2],
    ["abcd", "badc", 2],
    ["kitten", "sitting", 3], ["", "abc", 3], ["abc", "", 3], ["ab", "ba", 1], ["abc", "cab", 2],
  ];
  for (const [a, b, distance] of cases) {
    assert.equal(count(a, b, 3), distance, `${a} ${b}`);
    assert.equal(count(b, a, 3), distance, `${b} ${a}`);
    assert.equal(count(a, b, distance), distance, `${a} ${b} within ${distance}`);
    if (distance) assert.equal(count(a, b, distance - 1), Infinity, `${a} ${b} within ${distance - 1}`);
  }
});
