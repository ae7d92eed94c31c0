import assert from "node:assert/strict";
import test from "node:test";
import { finder } from "../../../Sources/AtlasPage/Web/atlas/find.mjs";
import { speech } from "../../../Sources/AtlasPage/Web/atlas/words.mjs";
import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import { dataText, page } from "./cases.mjs";

const data = atlasData(dataText(page("invented")));
const words = speech(data, "en");
const find = finder(data);
const hit = (typed) => find(typed, words).hit;

test("regions, powers and treaties are found by their whole names, in every language", () => {
  assert.deepEqual(hit("upland"), { kind: "region", id: "upland", name: "Upland", face: 1 });
  assert.deepEqual(hit("高地"), hit("upland"));
  assert.deepEqual(hit(" Red KINGDOM "), { kind: "power", id: "red", name: "Red Kingdom" });
  assert.equal(hit("赤国").id, "red");
  assert.equal(find("赤国", speech(data, "ja")).hit.name, "赤国");
  assert.equal(find("upland", speech(data, "ja")).hit.name, "高地");
  const pact = hit("secret pact");
  assert.deepEqual([pact.kind, pact.name, pact.day], ["treaty", "Secret pact", data.treaties[0][0][0]]);
});

test("places and positions are found as before", () => {
  const midford = data.places.find((place) => place.name === "Midford");
  const found = hit("new midford");
  assert.deepEqual(found, { kind: "place", name: "Midford; New Midford", at: [midford.x, midford.y] });
  assert.deepEqual(hit("121.5, 43.01"), { at: [1215000000, 430100000] });
  assert.equal(find("  ", words), null);
});

test("where a region and a place have one name the region is meant, and the place suggested", () => {
  const [first, ...rest] = data.places;
  const both = { ...data, places: [{ ...first, names: ["Upland"], name: "Upland" }, ...rest] };
  const { hit, others } = finder(both)("Upland", words);
  assert.equal(hit.kind, "region");
  assert.deepEqual(others.map(({ kind }) => kind), ["place"]);
});

test("a part of a name goes nowhere; whose it is is suggested, eight at most", () => {
  const { hit, refusal, others } = find("pact", words);
  assert.equal(hit, null);
  assert.match(refusal, /^No place is named pact\. It may mean .*Secret pact/);
  assert(others.some(({ kind, name }) => kind === "treaty" && name === "Secret pact"));
  assert.deepEqual(find("Highgat", words).others.map(({ kind }) => kind), ["place"]);
  assert(find("e", words).others.length <= 8);
  assert.deepEqual(find("xyzzyx", words).others, []);
  assert.deepEqual(find("?!", words).others, []);
});
