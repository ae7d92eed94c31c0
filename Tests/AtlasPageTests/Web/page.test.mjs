import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber, valueOn } from "../../../Sources/AtlasPage/Web/atlas/calendar.mjs";
import { arcsOf } from "../../../Sources/AtlasPage/Web/atlas/coverage.mjs";
import { namesOf } from "../../../Sources/AtlasPage/Web/atlas/names.mjs";
import { outlineOf } from "../../../Sources/AtlasPage/Web/atlas/pieces.mjs";
import { open } from "./open.mjs";

// The page of the invented country, as it is used.
const start = "#date=1906-01-01&known=all&lang=en";
const page = await open("invented", { hash: start }, (data) => {
  data.languages[0].words["page-play"] = "再生";
  return data;
});
const {
  $,
  all,
  text,
  texts,
  face,
  key,
  set,
  know,
  follow,
  pointer,
  address,
  clock,
  document,
  history,
} = page;
const panel = $("panel");
const day = () => panel.dataset.date;
const parts = (hash) => Object.fromEntries(new URLSearchParams(hash.slice(1)));
const view = () => parts(address()).view?.split(",").map(Number) ?? null;
const box = (id) => $(id).getAttribute("viewBox");
const whole = box("map");
const isWhole = () =>
  box("map").split(" ").every((number, index) => Math.abs(number - whole.split(" ")[index]) < 1e-6);

// The path around some faces.
const outline = (faces) =>
  outlineOf(arcsOf(page.data.coverage), faces).map((index) => page.data.arcPaths[index]).join("");

test("it opens with the day in both calendars, an invitation, and what can be known", () => {
  assert.equal(text("#day strong"), "1 January 1906");
  assert.equal($("day").children[1].textContent, "19 December 1905 Old Style");
  assert.equal(text("#panel h2"), "Whose was it?");
  assert.match(text("#panel p.quiet"), /^Click the map/);
  assert.equal(text("#told"), "");
  assert.equal(
    text("#who"),
    "It shows what is known today; secret agreements are included. Version 0.0.1 of the data.",
  );
  assert.equal($("date").value, "1906-01-01");
  assert.deepEqual([$("date").min, $("date").max], ["1900-01-01", "1920-12-31"]);
  assert.equal(document.title, "An invented country");
  assert.equal($("marker").getAttribute("hidden"), "");
  assert.equal($("place").placeholder, "Brookton; 121.1, 43.8");
  assert.deepEqual(history.written, []);
});

test("every control has its word as its name, and buttons as their title", () => {
  assert.equal($("previous").getAttribute("aria-label"), "Earlier change");
  assert.equal($("previous").title, "Earlier change");
  assert.equal($("side").getAttribute("aria-label"), "Answer");
  assert.equal($("side").title, undefined);
  assert.equal($("map").getAttribute("aria-label"), "Map; arrow keys go from region to region, Enter asks");
  assert.equal(text("#keys summary"), "Keys and gestures");
  assert.equal($("tongue").hidden, false);
  assert.deepEqual(texts("#language option"), ["English", "日本語"]);
  assert.deepEqual(
    all("#language option").map((option) => [option.getAttribute("value"), option.lang]),
    [["en", "en"], ["ja", "ja"]],
  );
  assert.deepEqual(
    all("#places option").map((option) => option.getAttribute("value"))[1],
    "Highgate (Old Gate); New Highgate (Old Gate)",
  );
});

test("faces are filled and named by what leads, and one is reached by Tab", () => {
  // The region's larger piece comes first.
  const [fells, upland] = [face("upland"), face("upland", 1)];
  assert.equal(upland.getAttribute("aria-label"), "Upland: Red Kingdom, sphere of influence, secret");
  assert.equal(upland.dataset.status, "held");
  const [ground, over, band] = upland.children;
  assert.equal(ground.style.fill, "var(--tint-red)");
  assert.equal(band.style.stroke, "var(--band-empire)");
  assert.equal(band.getAttribute("d"), outline([Number(upland.dataset.face)]));
  assert.equal(ground.style.stroke, ground.style.fill);
  assert.match(over.style.fill, /^url\(#.+\)$/);
  assert.equal(over.style.display, "");
  assert.equal(
    fells.getAttribute("aria-label"),
    "Fells: Old Empire, sovereignty; a sphere was agreed, but no line reaches here",
  );
  assert.deepEqual(all(".face").map((one) => one.getAttribute("tabindex")), ["-1", "0", "-1"]);
  assert.deepEqual(all(".face").map((one) => one.getAttribute("aria-pressed")), ["false", "false", "false"]);
  follow("#date=1918-01-01&lang=en");
  // All of the region is one piece, in the element of its largest face.
  assert.deepEqual([face("upland"), face("upland", 1), all(".face").length], [fells, null, 2]);
  const [union, none, edge] = fells.children;
  assert.deepEqual([edge.style.stroke, edge.style.display], ["none", "none"]);
  assert.equal(union.style.fill, "var(--solid-red)");
  assert.deepEqual([none.style.fill, none.style.display], ["none", "none"]);
  assert.equal(union.children[0].getAttribute("d"), page.facePaths[0] + page.facePaths[1]);
  // A line of another day through a piece has no band along it.
  assert.equal(edge.getAttribute("d"), outline([0, 1]));
  assert.notEqual(edge.getAttribute("d"), outline([0]) + outline([1]));
  follow(start);
});

test("the legend has what is on the map", () => {
  assert.deepEqual(texts("#legend h2"), ["Powers", "Lines"]);
  assert.deepEqual(texts("#legend li"), [
    "Red Kingdom: sphere agreed, no line reaches here",
    "Blue Republic: sphere of influence, secret",
    "Red Kingdom: sphere of influence, secret",
    "Old Empire: title only",
    "line of a treaty, secret",
    "line of a treaty, secret, approximate course",
    "frontier",
    "provincial limit",
    "Red Kingdom: railway",
  ]);
  const [undelimited, blue, , title] = all("#legend svg");
  assert.deepEqual(undelimited.children[0].style.properties.fill, "var(--tint-empire)");
  assert.match(undelimited.children[1].style.properties.fill, /^url/);
  assert.deepEqual(blue.children[0].style.properties.fill, "var(--tint-blue)");
  assert.match(title.children[1].style.properties.stroke, /band-empire/);
  assert.deepEqual([undelimited.getAttribute("class"), all("#legend svg.line").length], ["", 5]);
  const secret = all("#legend svg.line")[0];
  assert.deepEqual(
    secret.children.map((path) => path.getAttribute("class")),
    ["treaty-line secret", "core treaty-line secret"],
  );
  const rail = all("#legend svg.line").at(-1);
  assert.deepEqual(
    rail.children.map((path) => path.getAttribute("class")),
    ["rail under", "rail", "rail ties"],
  );
  assert.deepEqual(
    rail.children.map((path) => path.style.properties.stroke),
    [undefined, "var(--rail-red)", "var(--rail-red)"],
  );
  follow("#date=1918-01-01&lang=en");
  assert.deepEqual(texts("#legend ul")[0], "Red Kingdom: annexed");
  assert.deepEqual(
    all("#legend svg")[0].children.map((rect) => rect.style.properties.fill),
    ["var(--solid-red)"],
  );
  follow(start);
});

test("lines have casings, limits come first and treaties last, and railways have their owner's ink", () => {
  const kinds = all("#borders path").map((path) => path.getAttribute("class"));
  assert(kinds.filter((kind) => kind.startsWith("casing")).length >= 3);
  assert.equal(kinds[0], "casing provincial-limit");
  assert.equal(kinds.at(-1), "core treaty-line secret approximate");
  const drawn = kinds.filter((kind) => kind.startsWith("casing")).map((kind) => kind.split(" ")[1]);
  assert.deepEqual(
    drawn,
    [...drawn].sort((a, b) => ["provincial-limit", "frontier", "treaty-line"].indexOf(a) - [
      "provincial-limit",
      "frontier",
      "treaty-line",
    ].indexOf(b)),
  );
  assert.equal(all("#borders path").every((path) => /^M/.test(path.getAttribute("d"))), true);
  assert.equal(all("#railways path").length, 3);
  assert.equal(all("#railways path")[0].namespaceURI, "http://www.w3.org/2000/svg");
  assert.equal(all("#railways path")[1].style.properties.stroke, "var(--rail-red)");
  follow("#date=1912-01-01&lang=en");
  assert.equal(all("#railways path")[1].style.properties.stroke, "var(--rail-blue)");
  follow("#date=1918-01-01&lang=en");
  assert.equal(all("#railways path").length, 0);
  follow(start);
});

test("names and signs of places are on the map, each by its rank", () => {
  assert(texts("#names text").includes("Highgate") && texts("#names text").includes("Midford"));
  assert(texts("#names text").includes("UPLAND") || texts("#names text").includes("Upland"));
  const name = all("#names text").find((one) => one.textContent === "Highgate");
  const shown = namesOf(page.data, 0, 1, valueOn(page.data.namesHistories[0], dayNumber("1906-01-01")))[0];
  const label = page.data.labels[shown.find((index) => page.data.labels[index].lines[0] === "Highgate")];
  assert.deepEqual(
    ["x", "y", "font-size", "text-anchor", "fill", "font-weight"].map((key) => name.getAttribute(key)),
    [
      label.lines[1],
      label.lines[2],
      label.size,
      label.anchor,
      `var(--${label.role})`,
      label.bold ? "bold" : null,
    ].map((one) => one === null ? null : String(one)),
  );
  // Each day has the names of its layer, once each.
  for (const day of ["1918-01-01", "1900-01-01", "1906-01-01"]) {
    follow(`#date=${day}&lang=en`);
    const layer = valueOn(page.data.namesHistories[0], dayNumber(day));
    const labels = namesOf(page.data, 0, 1, layer)[0].map((index) => page.data.labels[index].lines);
    assert.deepEqual(texts("#names text"), labels.flat().filter((_, index) => index % 3 === 0), day);
  }
  // The capital has a ring and a dot, the city a ring, the town a dot.
  const signs = all("#signs circle");
  assert.deepEqual(signs.map((sign) => sign.getAttribute("class")), [null, "ring", null, "ring"]);
  const radii = signs.map((sign) => Number(sign.getAttribute("r")));
  [1.7, 3.4, 1.68, 2.55].forEach((radius, index) => assert(
    Math.abs(radii[index] - radius) < 1e-9,
    `${radii[index]}`,
  ));
});

test("a position is answered with face, lead, border, warnings, claims and sources", () => {
  set("place", "121.5, 43.01", "change");
  assert.deepEqual([panel.dataset.lon, panel.dataset.lat, panel.dataset.face], ["121.5", "43.01", "upland"]);
  assert.equal(text("#panel h2"), "Upland");
  assert.equal(text("#panel .quiet"), "121.5, 43.01 · 9,000 / 18,000 km²");
  assert.equal(text("#panel .lead"), "Red Kingdom, sphere of influence, secret");
  assert.equal(all("#panel .lead .chip")[0].style.properties["--chip"], "var(--ink-red)");
  // Its biography has a bar for each stretch, with a mark at the day.
  const bars = all("#panel .strip rect").map((rect) => rect.style.properties.fill).filter(Boolean);
  assert.deepEqual([bars[0], bars.at(-1)], ["var(--tint-empire)", "var(--solid-red)"]);
  assert.deepEqual(texts("#panel .biography span"), ["1900", "1920"]);
  const mark = () => Number(/^M([\d.]+)/.exec(all("#panel .strip .now")[0].getAttribute("d"))[1]);
  const before = mark();
  set("date", "1906-01-02", "change");
  assert(mark() > before && mark() < before + 0.1);
  set("date", "1906-01-01", "change");
  assert.deepEqual(texts("#panel dl dt"), ["Nearest border"]);
  assert.equal(text("#panel dd bdi"), "Line of the pact");
  assert.deepEqual([text("#panel h2 bdi"), text("#panel h4 bdi")], ["Upland", "Red Kingdom"]);
  assert.equal(text("#panel .lead strong"), "Red Kingdom, sphere of influence, secret");
  assert.equal(text("#panel dd .step"), "Thence east to the gate.");
  assert.match(
    text("#panel dd"),
    /^Line of the pact\. 1\.1 km away, known to 5 km\.Thence east to the gate\.$/,
  );
  assert.equal(texts("#panel .warning").length, 1);
  assert.match(
    text("#panel .warning"),
    /^⚠ Nearer to this border than the border is known: the true line may/,
  );
  const [first, second] = all("#panel ol > li, #panel ol li");
  assert.equal(first.getAttribute("class"), "first");
  assert.equal(second.getAttribute("class"), "");
  assert.equal(first.getAttribute("data-claim"), panel.dataset.claim);
  assert.equal(first.children[0].textContent, "Red Kingdom sphere of influence");
  assert.equal(first.children[1].textContent, "10 March 1905 – 31 May 1915secretcertain");
  assert.equal(first.children[2].textContent, "Secret pact, Art. I");
  assert.equal(first.children[3].textContent, "Public from 1910 – 1912. Recognised by Blue Republic.");
  assert.equal(first.children[4].textContent, "The northern side.");
  assert.match(first.children[5].textContent, /^Source: Chronicle of the Country \(1930\)/);
  assert.match(second.textContent, /beyond the atlas/);
  assert.equal(text("#told"), "Upland: Red Kingdom, sphere of influence, secret");
  assert.equal($("marker").getAttribute("hidden"), null);
  assert.match($("marker").getAttribute("transform"), /^translate\(.+\) scale\(1\)$/);
  assert.equal(parts(address()).at, "121.5,43.01");
  assert.deepEqual(all(".face").map((one) => one.getAttribute("tabindex")), ["-1", "-1", "0"]);
  assert.deepEqual(all(".face").map((one) => one.getAttribute("aria-pressed")), ["false", "false", "true"]);
});

test("a place is found by its name, with its names and the railway beside it", () => {
  set("place", "new midford", "change");
  assert.equal(text("#panel .quiet"), "Midford; New Midford · 121.2, 42.5 · 18,001 km²");
  assert.deepEqual(texts("#panel dt"), ["Nearest border", "railway"]);
  assert.equal(texts("#panel dd")[1], "Main line, 0 km away: Red Kingdom; Midford station.Secret pact");
  assert.equal(texts("#panel dd .step").at(-1), "Secret pact");
  set("place", "Highgat", "change");
  assert.equal(
    text("#found p"),
    "No place is named Highgat. It may mean Highgate (Old Gate); New Highgate (Old Gate).",
  );
  assert.deepEqual(texts("#found li"), ["Highgate (Old Gate); New Highgate (Old Gate) place"]);
  $("place").dispatch("input");
  assert.equal(text("#found"), "");
  assert.equal(panel.dataset.face, "lowland");
  $("place").value = "43.5 N, 120.5 E";
  assert.equal($("ask").dispatch("submit").isPrevented, true);
  assert.deepEqual([panel.dataset.lon, panel.dataset.lat, panel.dataset.face], ["120.5", "43.5", "fells"]);
  assert.equal(text("#panel .quiet"), "Hut; New Hut · 120.5, 43.5 · 9,000 km² · in Upland");
  assert.match(text("#told"), /^Fells: Old Empire, sovereignty; a sphere was agreed/);
  assert.equal($("choices").dispatch("submit").isPrevented, true);
});

test("an answer outside says so, with the border that may run beyond it", () => {
  set("place", "121.5, 44.01", "change");
  assert.deepEqual(
    [panel.dataset.status, panel.dataset.face, panel.dataset.across],
    ["outside", undefined, "upland"],
  );
  assert.equal(text("#panel h2"), "Outside the regions of this atlas");
  assert.match(
    text("#panel dd"),
    /^Northern frontier\. 1\.1 km away, known to 3 km\. On its other side: Upland\.$/,
  );
  assert.equal(text("#told"), "Outside the regions of this atlas");
  set("place", "10, 10", "change");
  assert.equal(text("#panel dl"), null);
  assert.equal(text("#panel .quiet"), "10, 10");
  follow(start);
  assert.deepEqual([panel.dataset.status, panel.dataset.lon], [undefined, undefined]);
  assert.equal(text("#panel h2"), "Whose was it?");
});

test("a face that is asked without a position has no border", () => {
  follow("#date=1918-01-01&lang=en&region=upland");
  assert.deepEqual(texts("#panel dd"), []);
  assert.equal(text("#panel h2"), "Upland");
  assert.equal(text("#panel .quiet"), "18,000 km²");
  assert.equal(all("#edge .chosen")[0].getAttribute("d"), outline([0, 1]));
  // Where a position lies has its own area, and is in its region.
  follow("#date=1918-01-01&lang=en&at=120.5,43.5");
  assert.equal(text("#panel h2"), "Fells");
  assert.match(text("#panel .quiet"), / · 9,000 km² · in Upland$/);
  assert.equal(all("#edge .chosen")[0].getAttribute("d"), outline([0]));
});

test("a contested region names all who contend", () => {
  follow("#date=1912-06-01&lang=en&region=lowland");
  assert.equal(text("#panel .lead"), "contested by Green League, Blue Republic");
  assert.equal(all("#panel .lead .chip").length, 2);
  assert.equal(all("#panel li.first").length, 0);
  follow(start);
});

test("the public's doubts and a position on a border are said", () => {
  follow("#date=1911-01-01&known=public&lang=en&at=121,43.5");
  assert.deepEqual(
    texts("#panel .warning").map((one) => one.slice(0, 24)),
    ["⚠ Exactly on a border; i", "⚠ Published in 1910 – 19"],
  );
  assert.equal(panel.dataset.warnings, "on-border publication-uncertain");
  assert.match(
    text("#who"),
    /^It shows what the public could know on that day; what was secret then is left out\./,
  );
  follow(start);
});

test("the line of time has a stop for each change, with its cause", () => {
  const count = page.data.stops[0].length;
  assert.deepEqual([$("slider").min, $("slider").max], [page.data.first, page.data.last]);
  assert.equal(all("#ticks i").filter((tick) => tick.getAttribute("class") === null).length, 21);
  assert(count > 5 && all("#chart .often").length >= count - 2);
  assert.equal(all("#ticks i.treaty").length, page.data.treaties[0].length);
  assert.equal(texts("#ticks b")[0], "1900");
  const [first, second] = texts("#changes li");
  assert.equal(first, "1 January 1900 The atlas begins.");
  assert.equal(second, "10 March 1905 Secret pact (secret)");
  follow("#date=1905-03-10&lang=en");
  const gain = (power, km) => `${power} gains ${km} km² from Old Empire`;
  const gains = `${gain("Blue Republic", "18,000")}; ${gain("Red Kingdom", "9,000")}. `;
  assert.equal(text("#causes"), gains + "Secret pact secret");
  assert.equal(text("#causes bdi"), "Secret pact");
  assert.equal($("slider").value, dayNumber("1905-03-10"));
  assert.equal($("slider").getAttribute("aria-valuetext"), "10 March 1905");
  follow(start);
  assert.equal(text("#causes"), `Since 10 March 1905: ${gains}Secret pact secret`);
  follow("#date=1900-01-01&lang=en");
  assert.equal(text("#causes"), "The atlas begins.");
  follow("#date=1900-01-02&lang=en");
  assert.equal(text("#causes"), "Since 1 January 1900: The atlas begins.");
  all("#changes button")[1].click();
  assert.equal(day(), "1905-03-10");
});

test("treaties are named above the line, and lead to their day", () => {
  const pact = () => all("#treaties span").find((one) => one.dataset.day && one.textContent.includes("pact"));
  const label = pact();
  assert.match(label.textContent, /^1905 Secret pact$/);
  assert(label.classes.includes("secret") && !label.classes.includes("flip"));
  assert.equal(document.ink.font, "11.5px treaties");
  assert.equal(label.title ?? label.getAttribute("title"), "10 March 1905: Secret pact");
  assert.match(
    Object.entries(label.style.properties).join(),
    /left,[\d.]+px,top,0px,max-width,\d+px,--drop,65px/,
  );
  follow("#date=1918-01-01&lang=en");
  assert.equal(pact().classes.includes("now"), false);
  pact().click();
  assert.equal(day(), "1905-03-10");
  assert.equal(pact().classes.includes("now"), true);
});

test("buttons, slider, date and keys go through time, and not beyond its ends", () => {
  follow(start);
  $("next").click();
  assert.equal(day(), "1910-05-01");
  $("previous").click();
  assert.equal(day(), "1905-03-10");
  set("slider", dayNumber("1903-04-05"), "input");
  assert.equal(day(), "1903-04-05");
  set("slider", page.data.first, "input");
  assert.equal(day(), "1900-01-01");
  set("date", "1906-06-06", "change");
  assert.equal(day(), "1906-06-06");
  set("date", "1906-66-06", "change");
  assert.equal(day(), "1906-06-06");
  set("date", "2000-01-01", "change");
  assert.equal(day(), "1920-12-31");
  set("date", "1800-01-01", "change");
  assert.equal(day(), "1900-01-01");
  const body = document.documentElement;
  assert.equal(key("ArrowRight", body).isPrevented, true);
  assert.equal(day(), "1905-03-10");
  key("ArrowLeft", body);
  assert.equal(day(), "1900-01-01");
  key("End", body);
  assert.equal(day(), "1916-01-01");
  key("Home", body);
  assert.equal(day(), "1900-01-01");
  // With Shift the arrows go by days, and the page keys by years; so they do where the slider is.
  for (const target of [body, $("slider")]) {
    key("ArrowRight", target, { shiftKey: true });
    assert.equal(day(), "1900-01-02");
    key("PageUp", target);
    assert.equal(day(), "1901-01-02");
    key("PageDown", target);
    key("ArrowLeft", target, { shiftKey: true });
    assert.equal(day(), "1900-01-01");
  }
  assert.equal(key("ArrowRight", $("slider")).isPrevented, true);
  assert.equal(day(), "1905-03-10");
  key("ArrowLeft", body);
  // Keys with which something else is meant, and in fields, are left alone.
  for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) key("ArrowRight", body, held);
  for (const id of ["place", "language", "next"])
    assert.equal(
      key("ArrowRight", $(id)).isPrevented,
      false,
      id,
    );
  assert.equal(key("x", body).isPrevented, false);
  assert.equal(day(), "1900-01-01");
});

test("play runs on the axis, holds each change, pauses, ends or begins again, and has speeds", () => {
  follow("#date=1905-01-01&lang=en");
  assert.deepEqual([text("#play"), $("play").getAttribute("aria-pressed")], ["Play", "false"]);
  $("play").click();
  assert.deepEqual([text("#play"), $("play").getAttribute("aria-pressed")], ["Pause", "true"]);
  // A twenty-fifth of twenty-one years in a second.
  clock.pass(200);
  assert.equal(day(), "1905-03-03");
  clock.pass(40);
  assert.equal(day(), "1905-03-10");
  clock.pass(320);
  assert.equal(day(), "1905-03-10");
  clock.pass(40);
  assert.equal(day(), "1905-03-22");
  // It goes on from a day to which the reader goes meanwhile.
  set("date", "1907-01-01", "change");
  clock.pass(40);
  assert.equal(day(), "1907-01-13");
  key(" ", document.documentElement);
  clock.pass(5000);
  assert.deepEqual([day(), text("#play")], ["1907-01-13", "Play"]);
  set("speed", "4", "change");
  $("play").click();
  clock.pass(40);
  assert.equal(day(), "1907-03-03");
  clock.pass(60000);
  assert.deepEqual([day(), text("#play")], ["1920-12-31", "Play"]);
  $("loop").checked = true;
  $("play").click();
  assert.equal(day(), "1900-01-01");
  set("date", "1920-12-30", "change");
  clock.pass(40);
  assert.equal(day(), "1900-01-01");
  clock.pass(40);
  assert.equal(day() > "1900-01-01", true);
  $("play").click();
  $("loop").checked = false;
  set("speed", "1", "change");
});

test("the chart has a row for each region, with who led on each day", () => {
  follow(start);
  assert.deepEqual(texts("#rows span"), ["Lowland", "Upland"]);
  assert.equal($("time").classes.includes("named"), true);
  const fills = new Set(all("#chart rect").map((rect) => rect.style.properties.fill).filter(Boolean));
  assert(fills.has("var(--tint-red)") && fills.has("var(--solid-red)") && fills.has("var(--tint-empire)"));
  assert([...fills].some((fill) => /^url\(#still-/.test(fill)));
  assert(all("#chart .secret").length > 0);
  know(2);
  assert.equal(all("#chart .secret").length, 0);
  know(0);
});

test("what is known changes the map, the stops and the address", () => {
  follow(start);
  const stops = texts("#changes li").length;
  know(2);
  assert.equal(
    face("upland").getAttribute("aria-label"),
    "Upland: Old Empire, sovereignty; by general title only",
  );
  assert.equal(parts(address()).known, "public");
  assert.equal($("choices").querySelectorAll("[name=known]")[2].checked, true);
  assert.equal(texts("#changes li").length, page.data.stops[2].length);
  assert.notEqual(text("#changes"), null);
  know(1);
  assert.equal(parts(address()).known, "signatories");
  know(0);
  assert.equal(texts("#changes li").length, stops);
});

test("the file of the days that it shows is offered to those who know as much", () => {
  follow("#date=1906-01-01&lang=en");
  assert.deepEqual([$("file").hidden, $("file").firstElementChild.href], [false, "./1905-12-31.svg"]);
  assert.equal(text("#file"), "The map of 31 December 1905 as SVG");
  follow("#date=1906-01-01&known=public&lang=en");
  assert.equal($("file").hidden, true);
  follow("#date=1905-06-01&lang=en");
  assert.equal($("file").hidden, true);
  follow("#date=1911-07-01&lang=en");
  assert.equal($("file").firstElementChild.href, "./1911-06-01.svg");
});

test("the table is written while it is open, and its rows ask", () => {
  follow(start);
  assert.equal(text("#table caption"), "1 January 1900");
  assert.match(text("#table table"), /Upland18000Old Empire, sovereignty/);
  $("table").open = true;
  $("table").dispatch("toggle");
  assert.deepEqual(texts("#table thead th"), ["Ground", "km²", "Who leads", "By"]);
  assert.match(texts("#table tbody tr")[1], /^Fells9,000Old Empire, sovereignty; .*The old title$/);
  assert.match(
    texts("#table tbody tr")[2],
    /^Upland9,000Red Kingdom, sphere of influence, secretSecret pact$/,
  );
  all("#table tbody button")[2].click();
  assert.deepEqual([panel.dataset.face, panel.dataset.lon], ["upland", undefined]);
  follow("#date=1918-01-01&lang=en");
  assert.match(texts("#table tbody tr")[1], /^Upland18,000Red Kingdom, annexedThe union$/);
  $("table").open = false;
  follow(start);
});

test("arrow keys go from region to region, and Enter or space asks", () => {
  const fells = face("upland");
  fells.focus();
  assert.deepEqual(
    all("#edge path").map((path) => path.getAttribute("class")),
    ["focused halo", "focused rim"],
  );
  assert.equal(all("#edge .focused")[0].getAttribute("d"), outline([0]));
  assert.equal(key("Enter", fells).isPrevented, true);
  assert.equal(panel.dataset.face, "fells");
  assert.equal(all("#edge .chosen").length, 2);
  assert.equal(parts(address()).region, "fells");
  const next = key("ArrowRight", fells);
  assert(next.isPrevented && next.isStopped);
  const reached = document.activeElement;
  assert.notEqual(reached, fells);
  assert.equal(reached.getAttribute("tabindex"), "0");
  assert.equal(all(".face").filter((one) => one.getAttribute("tabindex") === "0").length, 1);
  key(" ", reached);
  assert.equal(panel.dataset.face, page.data.faces[Number(reached.dataset.face)].finest);
  assert.equal(day(), "1906-01-01");
  for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
    key("ArrowLeft", reached, held);
    assert.equal(document.activeElement, reached);
  }
  $("next").focus();
  clock.pass(1);
  assert.equal(all("#edge .focused").length, 0);
});

test("the focus stays with its ground, when this becomes part of another piece", () => {
  follow(start);
  const [fells, upland] = [face("upland"), face("upland", 1)];
  upland.focus();
  follow("#date=1918-01-01&lang=en");
  assert.equal(document.activeElement, fells);
  assert.equal(fells.getAttribute("tabindex"), "0");
  follow(start);
  assert.equal(document.activeElement, fells);
  // Pieces are read region by region, the largest of each first, also when one came later.
  const order = all(".face").map((one) => page.data.faces[Number(one.dataset.face)].finest);
  assert.deepEqual(order, ["lowland", "fells", "upland"]);
});

test("plus, minus and nought zoom, about the position that is asked", () => {
  follow("#date=1906-01-01&lang=en&at=121.5,43.5");
  const body = document.documentElement;
  key("+", body);
  const [x, y, zoom] = view();
  assert.equal(zoom, 1.6);
  assert($("map").classes.includes("close"));
  assert.notEqual(box("map"), whole);
  for (const id of ["base", "water", "drawing"]) assert.equal(box(id), box("map"));
  assert(x > 121 && y > 43);
  assert.equal($("stack").style.properties["--z"], String(1 / 1.6));
  assert.match($("marker").getAttribute("transform"), new RegExp(` scale\\(${1 / 1.6}\\)$`));
  all("[data-zoom]")[0].click();
  assert.equal(view()[2], 2.56);
  key("-", body);
  assert.equal(view()[2], 1.6);
  all("[data-zoom]")[1].click();
  assert.equal(view(), null);
  assert(isWhole());
  assert(!$("map").classes.includes("close"));
  key("+", body);
  key("0", body);
  assert.equal(view(), null);
  key("+", body);
  all("[data-zoom]")[2].click();
  assert.equal(view(), null);
  follow(start);
});

test("the wheel zooms with Control, or when the map is closer, where the mouse is", () => {
  assert.equal(pointer("wheel", 0.5, 0.5, { deltaY: -40 }).isPrevented, false);
  assert.equal(view(), null);
  assert.equal(pointer("wheel", 0.25, 0.5, { deltaY: -40, ctrlKey: true }).isPrevented, true);
  const shift = /^translate\((-?[\d.]+)px,(-?[\d.]+)px\) scale\(([\d.]+)\)$/.exec($("stack").style.transform);
  const [dx, dy, scale] = shift.slice(1).map(Number);
  assert(Math.abs(scale - Math.exp(0.2)) < 1e-9);
  // What is under the mouse stays there, a quarter across the screen.
  assert(Math.abs(275 * scale + dx - 275) < 1e-6 && dy < 0);
  assert(isWhole());
  clock.pass(159);
  assert(isWhole());
  clock.pass(1);
  assert.notEqual(box("map"), whole);
  assert.equal($("stack").style.transform, "");
  const left = Number(box("map").split(" ")[0]);
  const frame = whole.split(" ").map(Number);
  // The point a quarter across stays there.
  const [x, , width] = box("map").split(" ").map(Number);
  assert(Math.abs(x + width / 4 - (frame[0] + frame[2] / 4)) < 1e-6 && left > frame[0]);
  assert.equal(pointer("wheel", 0.5, 0.5, { deltaY: 10 }).isPrevented, true);
  clock.pass(200);
  assert.equal(view()[2], Number((Math.exp(0.2) / Math.exp(0.05)).toFixed(2)));
  follow(start);
});

test("fingers swipe, pinch and drag, and a click after them asks nothing", () => {
  pointer("pointerdown", 0.6, 0.5);
  pointer("pointermove", 0.4, 0.5);
  pointer("pointerup", 0.4, 0.5);
  pointer("click", 0.4, 0.5);
  assert.deepEqual([day(), panel.dataset.status], ["1910-05-01", undefined]);
  pointer("pointerdown", 0.4, 0.5);
  pointer("pointermove", 0.6, 0.5);
  pointer("pointercancel", 0.6, 0.5);
  assert.equal(day(), "1910-05-01");
  pointer("pointerdown", 0.4, 0.5);
  pointer("pointerdown", 0.6, 0.5, { pointerId: 2 });
  pointer("pointermove", 0.8, 0.5, { pointerId: 2 });
  pointer("pointerup", 0.8, 0.5, { pointerId: 2 });
  pointer("pointerup", 0.4, 0.5);
  clock.pass(0);
  const [x, y, zoom] = view();
  assert.equal(zoom, 2);
  pointer("pointerdown", 0.5, 0.5, { pointerType: "mouse" });
  pointer("pointermove", 0.4, 0.4, { pointerType: "mouse" });
  pointer("pointerup", 0.4, 0.4, { pointerType: "mouse" });
  const moved = view();
  assert(moved[0] > x && moved[1] < y && moved[2] === 2);
  pointer("click", 0.4, 0.4);
  assert.equal(panel.dataset.status, undefined);
  pointer("pointerdown", 0.5, 0.5);
  pointer("pointerup", 0.5, 0.5);
  pointer("click", 0.5, 0.5);
  // In the middle of what is seen.
  assert.deepEqual(
    [panel.dataset.lon, panel.dataset.lat].map((n) => Number(n).toFixed(2)),
    [moved[0].toFixed(2), moved[1].toFixed(2)],
  );
  follow(start);
});

test("the mouse is told who leads where it is", () => {
  const tip = $("tip");
  const over = { target: face("upland", 1).firstElementChild, pointerType: "mouse" };
  pointer("pointermove", 0.5, 0.5, over);
  assert.deepEqual(
    [tip.hidden, tip.textContent],
    [false, "Upland: Red Kingdom, sphere of influence, secret"],
  );
  // Right below the mouse, but within the map.
  assert.deepEqual([tip.style.left, tip.style.top], ["565px", "292px"]);
  pointer("pointermove", 0.95, 0.95, over);
  assert.deepEqual([tip.style.left, tip.style.top], ["812px", "463.5px"]);
  for (const [y, top] of [[462, 478], [463, 403]]) {
    pointer("pointermove", 0.5, (y - 1) / 550, over);
    assert.equal(Math.round(parseFloat(tip.style.top)), top);
  }
  pointer("pointermove", 0.5, 0.5, { ...over, buttons: 1 });
  assert.equal(tip.hidden, true);
  pointer("pointermove", 0.5, 0.5, over);
  pointer("pointermove", 0.5, 0.5, { pointerType: "mouse" });
  assert.equal(tip.hidden, true);
  pointer("pointermove", 0.5, 0.5, { ...over, pointerType: "touch" });
  assert.equal(tip.hidden, true);
  pointer("pointermove", 0.5, 0.5, over);
  pointer("pointerdown", 0.5, 0.5, over);
  assert.equal(tip.hidden, true);
  pointer("pointerup", 0.5, 0.5, over);
  pointer("pointermove", 0.5, 0.5, over);
  $("map").dispatch("pointerleave");
  assert.equal(tip.hidden, true);
});

test("in another language all that has a word there changes, and the rest stays", () => {
  follow("#date=1906-01-01&lang=en&at=121.5,43.5");
  set("language", "ja", "change");
  assert.equal(document.documentElement.lang, "ja");
  assert.deepEqual([document.title, $("title").textContent], ["架空の国", "架空の国"]);
  assert.equal(text("#day strong"), "1906年1月1日");
  assert.equal(text("#play"), "再生");
  assert.equal(face("upland", 1).getAttribute("aria-label"), "高地: 赤国, 勢力圏, secret");
  assert.equal(text("#panel h2"), "高地");
  assert.match(text("#changes"), /1905年3月10日/);
  assert.equal(parts(address()).lang, "ja");
  assert.deepEqual(texts("#legend li").filter((one) => one.startsWith("赤国")).length > 1, true);
  assert.equal(texts("#names text").includes("高地"), true);
  assert.deepEqual(all("#places option").map((option) => option.value)[3], "中津; Midford; New Midford");
  set("language", "en", "change");
  assert.deepEqual([document.title, text("#panel h2")], ["An invented country", "Upland"]);
});

test("the address is written once after the last change, and not for an address that was followed", () => {
  follow(start);
  clock.pass(1000);
  const before = history.written.length;
  $("next").click();
  $("next").click();
  clock.pass(119);
  assert.equal(history.written.length, before);
  clock.pass(1);
  assert.equal(history.written.length, before + 1);
  follow("#date=1911-01-01&known=signatories&lang=en&region=lowland&view=121.00,43.00,2.00");
  clock.pass(1000);
  assert.equal(history.written.length, before + 1);
  assert.deepEqual(
    [day(), panel.dataset.face, $("choices").querySelectorAll("[name=known]")[1].checked],
    ["1911-01-01", "lowland", true],
  );
  $("next").click();
  assert.match(
    address(),
    /^#date=[\d-]+&known=signatories&lang=en&region=lowland&view=121\.00,43\.00,2\.00$/,
  );
});
