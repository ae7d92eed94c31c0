import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber, valueOn } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import { namesOf } from "../../../Sources/AtlasPage/Web/atlas/names.mjs";
import { open } from "./open.mjs";

// The page of the invented country on a phone, with what that country lacks: a power behind a local state,
// many causes, a coast on all sides; and without a second language and Old Style.
const change = (data) => {
  const stop = data.stops[0].find(([, causes]) => causes.length);
  stop[1] = ["One", "Two", "Three", "Four", "Five", "Six"].map((name, i) => {
    const how = ["", "ends", "becomes known"][i % 3];
    return data.causes.push({ name, how, secret: i === 1 }) - 1;
  });
  for (const claim of data.claims.filter((one) => one.power === "blue"))
    Object.assign(claim, { through: "green", control: "disputed" });
  for (const line of data.lines) line.coast = true;
  const [, , , [name]] = data.labels[0];
  data.labels = data.labels.map((label) => {
    const [letters, x, y, lines] = label;
    if (lines[0] !== name) return label;
    data.letters.push({ ...data.letters[letters], bold: true, italic: true, spacing: 2 });
    return [data.letters.length - 1, x, y, [name, 1, 2, "below", 3, 4], 9, [3, 4]];
  });
  // Of the places only the capital is left.
  const places = data.places.filter(({ ranks }) => ranks && valueOn(ranks, data.first) === "capital");
  for (const sizes of data.names) for (const size of sizes) size[1] = [[0, 0, 99]];
  return { ...data, oldStyle: false, languages: [], mapsKnown: 2, places };
};
const options = { hash: "#date=1905-03-10&lang=xx", languages: ["fr"], width: 400, refusesHistory: true };
const page = await open("invented", options, change);
const { $, all, text, texts, follow, clock, location, window, pointer } = page;

const layer = valueOn(page.data.namesHistories[0], dayNumber("1918-01-01"));
const [narrow, wide] = [0, 1].map((size) => namesOf(page.data, 0, size, layer)[0]);
const linesOf = (labels) =>
  labels.flatMap((index) => page.data.labels[index].lines.filter((_, i) => i % 3 === 0));

test("four causes are named, each with how and whether it was secret, and how many more there are", () => {
  assert.equal(
    text("#causes .flow"),
    "Blue Republic gains 18,000 km² from Old Empire; Red Kingdom gains 9,000 km² from Old Empire. ",
  );
  assert.match(text("#causes"), /\. One; Two \(ends\) secret; Three \(becomes known\); Four; and 2 more$/);
  assert.deepEqual(
    all("#causes .how").map((part) => part.textContent),
    [" (ends)", " (becomes known)", "; and 2 more"],
  );
  assert.deepEqual(all("#causes .tag").map((part) => part.getAttribute("class")), ["tag secret"]);
  assert.match(
    texts("#changes li")[1],
    /One; Two \(ends\) \(secret\); Three \(becomes known\); Four; Five \(ends\); Six \(becomes known\)$/,
  );
});

test("a claim says through whom its power stands, and that control is disputed", () => {
  follow("#date=1906-01-01&region=lowland");
  assert.equal(text("#panel h4"), "Blue Republic sphere of influence through Green League");
  assert.deepEqual(texts("#panel li.first .tag"), ["secret", "control disputed", "certain"]);
});

test("where only the sea divides there is no border", () => {
  for (const at of ["121.5,43.5", "120.5,43.5"]) {
    follow("#date=1918-01-01&at=" + at);
    assert.deepEqual(texts("#panel dl dt"), ["Nearest border"]);
    assert.deepEqual(texts("#panel dd"), ["No border across which another leads."]);
  }
  follow("#date=1918-01-01&region=upland");
  assert.equal(text("#panel dl"), null);
});

test("without Old Style, other languages or a map there is nothing of them", () => {
  assert.equal($("day").children[1].textContent, "");
  assert.equal($("tongue").hidden, true);
  assert.equal($("file").hidden, true);
  assert.equal(document.documentElement.lang, "en");
});

test("on a narrow map letters and signs are larger and the marker is too", () => {
  assert($("stack").classes.includes("narrow"));
  assert.equal($("stack").style.properties["--k"], String(page.data.scales[0] * 0.75));
  assert(all("#map pattern").length > 0);
  for (const pattern of all("#map pattern"))
    assert.equal(pattern.getAttribute("patternTransform"), `scale(${page.data.scales[0] * 0.75})`);
  follow("#date=1918-01-01&at=121.5,43.5");
  assert.match($("marker").getAttribute("transform"), / scale\(2\)$/);
  // Less than what it was placed for has its letters smaller, no less than six tenths of it.
  const fit = (page.data.scales[0] * 400) / page.data.frame[2];
  assert(fit < 1);
  assert.equal($("stack").style.properties["--n"], String(page.data.scales[0]));
  assert.deepEqual(all("#signs circle").map((sign) => Number(sign.getAttribute("r"))), [4 * 0.85, 4 * 0.42]);
  assert.deepEqual(texts("#names text"), linesOf(narrow));
  const sizes = narrow.map((index) => String(page.data.labels[index].size));
  for (const name of all("#names text")) assert(sizes.includes(name.getAttribute("font-size")));
});

test("a name has the look, the turn and the leader of its label", () => {
  const lines = all("#names text");
  const first = lines.findIndex((one) => one.textContent === page.data.labels[0].lines[0]);
  const [name, below] = lines.slice(first);
  const keys = ["font-weight", "font-style", "letter-spacing", "transform", "x", "y"];
  const look = ["bold", "italic", "2", "rotate(9)"];
  assert.deepEqual(keys.map((key) => name.getAttribute(key)), [...look, "1", "2"]);
  assert.deepEqual(
    [below.textContent, ...keys.map((key) => below.getAttribute(key))],
    ["below", ...look, "3", "4"],
  );
  assert.equal($("names").querySelector(".leader").getAttribute("d"), "M0 0L3 4");
  const plain = lines.find((one) => one.getAttribute("font-style") === null);
  assert.equal(plain.getAttribute("transform"), null);
});

test("when the window becomes wider, the map is drawn for it at once, and the address stays", () => {
  const before = location.replaced.length;
  for (const width of [639, 640, 639]) {
    document.screen.width = width;
    window.hear({ type: "resize" });
    clock.pass(16);
    assert.equal($("stack").classes.includes("narrow"), width < 640, String(width));
  }
  document.screen.width = 1100;
  window.hear({ type: "resize" });
  window.hear({ type: "resize" });
  assert($("stack").classes.includes("narrow"));
  clock.pass(16);
  assert(!$("stack").classes.includes("narrow"));
  assert.equal($("stack").style.properties["--k"], "1");
  assert.deepEqual(texts("#names text"), linesOf(wide));
  assert.match($("marker").getAttribute("transform"), / scale\(1\)$/);
  clock.pass(1000);
  assert.equal(location.replaced.length, before);
});

test("where the history refuses an address, it is replaced", () => {
  $("next").click();
  clock.pass(120);
  assert.match(location.replaced.at(-1), /^#date=.*&known=all&lang=en&at=121\.5,43\.5$/);
});

test("a click without any gesture before asks where it is", () => {
  follow("#date=1918-01-01");
  pointer("click", 0.5, 0.5);
  assert.equal($("panel").dataset.status !== undefined, true);
});

test("on a wall the page returns to where it was opened when nobody touches it", () => {
  const isOnWall = () => document.documentElement.classes.includes("kiosk");
  assert.equal(isOnWall(), false);
  follow("#kiosk&date=1918-01-01&region=upland");
  assert.equal(isOnWall(), true);
  window.hear({ type: "pointerdown" });
  clock.pass(89999);
  assert.equal($("panel").dataset.date, "1918-01-01");
  window.hear({ type: "keydown", key: "x", target: document.documentElement });
  clock.pass(89999);
  assert.equal($("panel").dataset.date, "1918-01-01");
  clock.pass(1);
  assert.equal(location.hash, options.hash);
  window.hear({ type: "hashchange" });
  assert.deepEqual([$("panel").dataset.date, isOnWall()], ["1905-03-10", false]);
});
