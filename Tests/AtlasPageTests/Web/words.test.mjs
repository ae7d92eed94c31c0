import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import { isolate, speech } from "../../../Sources/AtlasPage/Web/atlas/words.mjs";

const data = atlasData(
  JSON.stringify({
    words: {
      "page-comma": ", ",
      "page-colon": ": ",
      "page-stop": ". ",
      secret: "secret",
      date: "{d} {month} {y}",
      "page-becomes-known": "becomes known", "page-ends": "ends", both: "{a} and {b} and {a}",
    },
    powers: { red: "Red Kingdom", blue: "Blue Republic" },
    ...{ defaults: {}, claims: [], verdicts: [], faces: [], labels: [], stops: [], layers: [] },
    parts: [{ id: "port", name: "The port" }],
    languages: [
      { id: "xx", title: "Titel", words: {}, powers: {}, regions: {}, parts: {}, places: {} },
      {
        id: "ja", title: "地図", words: { date: "{y}年{m}月{d}日", secret: "秘密", "page-comma": "、" },
        powers: { red: "赤国" }, regions: { fells: "山地", upland: "高地" }, places: { Newford: "中津" },
        parts: { port: "港" },
      },
    ],
  }),
);
const [english, japanese] = [speech(data, "en"), speech(data, "ja")];
const day = dayNumber("1912-07-08");

test("tables of names have no names of the language's own", () => {
  for (const name of ["constructor", "toString", "__proto__"]) {
    assert.equal(english.word(name), name);
    assert.equal(japanese.powerName(name), name);
  }
});

test("a word is that of the language, else the English one, else its id", () => {
  assert.deepEqual([english.id, english.number, english.title], ["en", 0, ""]);
  assert.deepEqual([japanese.id, japanese.number, japanese.title], ["ja", 2, "地図"]);
  assert.deepEqual(
    [speech(data, "xx").number, speech(data, "ko").number, speech(data, "ko").id],
    [1, 0, "en"],
  );
  assert.deepEqual(
    [english.word("secret"), japanese.word("secret"), japanese.word("page-ends")],
    ["secret", "秘密", "ends"],
  );
  assert.deepEqual(
    [japanese.word("unknown"), japanese.comma, japanese.colon, japanese.stop],
    ["unknown", "、", ": ", ". "],
  );
});

test("values are put in wherever they are named, and a brace without a value stays", () => {
  assert.equal(english.word("both", { a: 1, b: 0 }), "1 and 0 and 1");
  assert.equal(english.word("both", { a: "{b}" }), "{b} and {b} and {b}");
});

test("dates are in the order of the language", () => {
  assert.equal(english.dayWords(day), "8 July 1912");
  assert.equal(japanese.dayWords(day), "1912年7月8日");
  const months = "January February March April May June July August September October November December";
  months.split(" ").forEach((month, index) => assert.equal(
    english.dateWords([1900, index + 1, 3]),
    `3 ${month} 1900`,
  ));
});

test("of a date of a claim days are in words, the rest as it is written", () => {
  assert.equal(english.spanWords("1912-07-08"), "8 July 1912");
  assert.equal(english.spanWords("1910/1912"), "1910 – 1912");
  assert.equal(english.spanWords("1907-07/1912-07-08"), "1907-07 – 8 July 1912");
});

test("a name is that of the language, of the data set, or its id", () => {
  assert.deepEqual([english.powerName("red"), japanese.powerName("red")], ["Red Kingdom", "赤国"]);
  assert.deepEqual([japanese.powerName("blue"), english.powerName("green")], ["Blue Republic", "green"]);
  assert.deepEqual([english.partName("port"), japanese.partName("port")], ["The port", "港"]);
  assert.equal(english.partName("pier"), "pier");
  const face = { id: "fells", finest: "fells", name: "Fells", region: "upland", regionName: "Upland" };
  assert.deepEqual([english.faceName(face), english.regionName(face)], ["Fells", "Upland"]);
  assert.deepEqual([japanese.faceName(face), japanese.regionName(face)], ["山地", "高地"]);
});

test("a place has its names once each, the language's first", () => {
  assert.deepEqual(english.placeNames({ name: "Midford", modern: "Newford" }), ["Midford", "Newford"]);
  assert.deepEqual(english.placeNames({ name: "Same", modern: "Same" }), ["Same"]);
  assert.deepEqual(japanese.placeNames({ name: "Midford", modern: "Newford" }), ["中津", "Midford", "Newford"]);
});

test("names are those of a day: the language's own, its own without a day, the English one", () => {
  const [first, later] = [dayNumber("1912-07-08"), dayNumber("1930-01-01")];
  const dated = {
    ...data,
    first,
    datedNames: {
      powers: { red: { en: [first, "Red Kingdom", later, "Red Republic"] }, blue: { ja: [first, "青国"] } },
      states: { red: { en: [first, "Redland", later, "The Republic"] } },
      regions: { fells: { ja: [first, "旧山地", later, "新山地"] } },
      turns: [first, 0, later, 1],
    },
  };
  const [before, after] = [speech(dated, "en"), speech(dated, "en").on(later)];
  assert.deepEqual([before.day, before.turn, after.day, after.turn], [first, 0, later, 1]);
  assert.deepEqual([before.powerName("red"), after.powerName("red")], ["Red Kingdom", "Red Republic"]);
  assert.equal(speech(dated, "en", later - 1).powerName("red"), "Red Kingdom");
  assert.deepEqual([before.stateName("red"), after.stateName("red")], ["Redland", "The Republic"]);
  // Its own name without a day comes before the English name of the day.
  const japaneseLater = speech(dated, "ja", later);
  assert.deepEqual([japaneseLater.powerName("red"), japaneseLater.powerName("blue")], ["赤国", "青国"]);
  assert.equal(japaneseLater.regionName({ region: "fells", regionName: "Fells" }), "新山地");
  const place = {
    name: "Midford (Old Ford)", modern: "Newford",
    days: { en: [first, "Old Ford", later, "Midford"], ja: [first, "旧中津", later, "中津"] },
  };
  assert.deepEqual(before.placeNames(place), ["Old Ford", "Newford"]);
  assert.deepEqual(after.placeNames(place), ["Midford", "Newford"]);
  assert.deepEqual(japaneseLater.placeNames(place), ["中津", "Midford", "Newford"]);
  assert.deepEqual(after.listedNames(place), ["Midford (Old Ford)", "Newford"]);
});

test("a cause says how, and whether it was secret", () => {
  assert.equal(english.causeText({ name: "Pact", how: "", secret: false }), "Pact");
  assert.equal(english.causeText({ name: "Pact", how: "ends", secret: false }), "Pact (ends)");
  assert.equal(
    english.causeText({ name: "Pact", how: "becomes known", secret: true }),
    "Pact (becomes known) (secret)",
  );
  assert.deepEqual([english.causeHow({ how: "ends" }), english.causeHow({ how: "" })], ["ends", ""]);
});

test("a name turns nothing around it", () => {
  assert.equal(isolate("a\u202eb\u2066c\u2069\u202a"), "abc");
  assert.equal(isolate("تهران"), "\u2068تهران\u2069");
  assert.equal(isolate("שלום"), "\u2068שלום\u2069");
  assert.equal(isolate("a\u200fb"), "\u2068a\u200fb\u2069");
  assert.equal(isolate("Пекин 北京"), "Пекин 北京");
  assert.equal(english.powerName("a\u202eb"), "ab");
});
