import assert from "node:assert/strict";
import test from "node:test";
import {
  addressOf,
  languages,
  readAddress,
  usualLanguage,
} from "../../../Sources/AtlasPage/Web/atlas/address.mjs";
import { dayNumber } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";

const face = (finest, area, ...parts) =>
  ({ id: [finest, ...parts].join("+"), finest, region: finest === "moor" ? "lowland" : finest, area, parts });
const data = {
  faces: [face("upland", 5), face("lowland", 9), face("lowland", 3, "port"), face("moor", 2, "port")],
  languages: [{ id: "zh-Hant" }, { id: "ja" }],
  language: null,
  first: dayNumber("1900-01-01"),
  last: dayNumber("1920-12-31"),
  frame: [-400, -300, 800, 600],
};
const plane = { forward: (x, y) => [x * 2, y * 3], inverse: (x, y) => [x / 2, y / 3] };
const faceAt = (x, y) => (x > 0 && y > 0 ? 1 : -1);
const day = dayNumber("1912-07-09");
const state = { day, known: 0, at: null, face: -1, view: null, words: { id: "en" } };
const write = (changes) => addressOf(data, plane, { ...state, ...changes });
const read = (hash) => readAddress(data, plane, faceAt, hash);
const silent = (face = -1, misread = []) =>
  ({ at: null, face, view: null, known: 0, language: null, misread, manner: "" });

test("an address has day, knowledge and language, and what is asked and seen", () => {
  assert.equal(write({}), "#date=1912-07-09&known=all&lang=en");
  assert.equal(write({ known: 1, words: { id: "ja" } }), "#date=1912-07-09&known=signatories&lang=ja");
  assert.equal(write({ known: 2, face: 0 }), "#date=1912-07-09&known=public&lang=en&region=upland");
  // A part is named where it is what is meant, a region inside a region too.
  assert.match(write({ face: 2 }), /&region=port$/);
  assert.match(write({ face: 3 }), /&region=moor$/);
  assert.equal(
    write({ at: [1255000000, 443000000], face: 1 }),
    "#date=1912-07-09&known=all&lang=en&at=125.5,44.3",
  );
  assert.equal(
    write({ view: [240, 135, 2.5649] }),
    "#date=1912-07-09&known=all&lang=en&view=120.00,45.00,2.56",
  );
});

test("an address is read as it is written", () => {
  const whole = read("#date=1912-07-09&known=public&lang=ja&at=125.5,44.3&view=120,45,2.56");
  assert.deepEqual(
    whole,
    { ...silent(1), at: [1255000000, 443000000], view: [240, 135, 2.56], known: 2, language: "ja", day },
  );
  assert.deepEqual(read("#region=lowland"), silent(1));
  assert.equal(read("#region=upland").face, 0);
  assert.deepEqual([read("#region=port").face, read("#region=moor%2Bport").face], [2, 3]);
  assert.equal(read("#known=signatories").known, 1);
  assert.equal(read("#lang=en").language, "en");
});

test("a field that makes no sense is passed over, and said", () => {
  for (const hash of ["", "#", "#panel"]) assert.deepEqual(read(hash), silent(), hash);
  const senseless = [
    "date=1912", "date=1912-02-30", "known=me", "lang=xx", "region=nowhere", "at=1", "at=1,2,3", "at=x,2",
    "at=,2", "at=180.1,0", "at=-180.1,0", "at=0,90.1", "at=0,-90.1", "view=1,2", "view=1,90,2",
    "view=1,-90,2", "view=1,2,x", "place=Seoul",
  ];
  for (const field of senseless) assert.deepEqual(read("#" + field), silent(-1, [field]), field);
  assert.deepEqual(read("#known=me&date=1912-07-09&lang=xx").misread, ["known=me", "lang=xx"]);
  assert.deepEqual(read("#at=180,90").at, [1800000000, 900000000]);
  assert.deepEqual(read("#at=-180,-90").at, [-1800000000, -900000000]);
  assert.deepEqual(read("#at=-1,-1").face, -1);
  // A position that is wrong leaves the region.
  assert.deepEqual(read("#at=1&region=upland"), silent(0, ["at=1"]));
});

test("a day off the calendar and a view off the map are the nearest there are, and said", () => {
  assert.deepEqual(read("#date=1899-12-31").misread, ["date=1899-12-31"]);
  assert.equal(read("#date=1899-12-31").day, dayNumber("1899-12-31"));
  assert.deepEqual(read("#date=1921-01-01").misread, ["date=1921-01-01"]);
  assert.deepEqual(read("#date=1920-12-31").misread, []);
  for (const view of ["-201,0,2", "201,0,2"])
    assert.deepEqual(read("#view=" + view).misread, ["view=" + view]);
  assert.deepEqual(read("#view=0,0,0").misread, ["view=0,0,0"]);
  assert.deepEqual(read("#view=200,-89,1").misread, []);
});

test("where an address is silent the page's language counts, then the reader's, then English", () => {
  assert.deepEqual(languages(data), ["en", "zh-Hant", "ja"]);
  assert.equal(usualLanguage({ ...data, language: "ja" }, ["zh-Hant"]), "ja");
  assert.equal(usualLanguage({ ...data, language: "ru" }, ["zh-hant"]), "zh-Hant");
  assert.equal(usualLanguage(data, ["fr", "ja-JP", "en"]), "ja");
  assert.equal(usualLanguage(data, ["zh-CN"]), "zh-Hant");
  assert.equal(usualLanguage(data, ["en-GB", "ja"]), "en");
  assert.equal(usualLanguage(data, ["fr"]), "en");
  assert.equal(usualLanguage(data, []), "en");
  // The same language before another country's form of it.
  const both = { ...data, languages: [{ id: "zh-Hant" }, { id: "zh-Hans" }] };
  assert.equal(usualLanguage(both, ["ZH-HANS"]), "zh-Hans");
});

test("an address says that the page is on a wall or in another page, and keeps it", () => {
  assert.deepEqual(read("#kiosk&date=1912-07-09"), { ...silent(), manner: "kiosk", day });
  assert.equal(read("#date=1912-07-09&embed").manner, "embed");
  assert.equal(write({ manner: "kiosk" }), "#kiosk&date=1912-07-09&known=all&lang=en");
});
