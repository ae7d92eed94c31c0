import { addressOf, languages, readAddress, usualLanguage } from "../atlas/address.mjs";
import { dayNumber, isoDay } from "../atlas/calendar.mjs";
import { finder } from "../atlas/find.mjs";
import { piecesOn } from "../atlas/pieces.mjs";
import { speech } from "../atlas/words.mjs";
import { $, html } from "./elements.mjs";
import { drawLegend } from "./legendBox.mjs";
import { drawEdge, drawFaces, drawLayer, drawMarker } from "./map.mjs";
import { drawScale, drawView, rove, zoom } from "./moving.mjs";
import { drawPanel, drawTable } from "./panel.mjs";
import { ask, data, faceAt, go, onChange, plane, state } from "./state.mjs";
import { drawDay, drawPlay, drawStops, drawTime, slider, step, togglePlay } from "./timeline.mjs";

// Ties the controls to what they do, and opens the page at its address.

// Each change draws what depends on it, the view before what is drawn in it.
onChange((before) => {
  if (before.known !== state.known) drawStops();
});
for (const draw of [drawView, drawFaces, drawLayer, drawLegend, drawEdge, drawMarker, drawDay, drawTime])
  onChange(draw);
for (const draw of [drawPanel, drawTable, drawScale]) onChange(draw);
onChange(() => {
  document.querySelector(`[name=known][value="${state.known}"]`).checked = true;
  rove(state.face >= 0 ? state.face : undefined);
});

// What Back leads to is what was asked, by whom it was known and in which language; days and views are passed
// through. A browser may refuse to change an address many times in a second.
let pending = 0;
let written = "";
const writeAddress = () => {
  const address = addressOf(data, plane, state);
  const { at, face, known, words } = state;
  const asked = JSON.stringify([at, face, known, words.id]);
  const isNew = written !== "" && asked !== written;
  written = asked;
  if (address === location.hash) return;
  try {
    if (isNew) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    location.replace(address);
  }
};
onChange((_, keepsAddress) => {
  if (keepsAddress) return;
  clearTimeout(pending);
  pending = setTimeout(writeAddress, 120);
});

const englishTitle = $("title").textContent;

// Puts everything that is not drawn with a change into a language.
const speak = (id) => {
  const words = speech(data, id, state.day);
  state.words = words;
  document.documentElement.lang = words.id;
  const title = words.title || englishTitle;
  $("title").textContent = title;
  document.title = title;
  for (const element of document.querySelectorAll("[data-word]"))
    element.textContent = words.word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) {
    const label = words.word(element.dataset.label);
    element.setAttribute("aria-label", label);
    if (element.localName === "button") element.title = label;
  }
  $("map").setAttribute("aria-label", words.word("page-map"));
  $("language").value = words.id;
  const [first] = data.places;
  if (first) {
    const position = [first.x, first.y].map((n) => (n / 1e7).toFixed(1)).join(", ");
    $("place").placeholder = `${first.name.split(/[(,;]/)[0].trim()}; ${position}`;
  }
  const names = data.places.map((place) => words.listedNames(place).join("; "));
  $("places").replaceChildren(...names.map((value) => html("option", [], { value })));
};

const openAddress = () => {
  const { language, misread, ...changes } = readAddress(data, plane, faceAt, location.hash);
  speak(language || usualLanguage(data, navigator.languages || []));
  state.known = changes.known;
  state.manner = changes.manner;
  for (const manner of ["kiosk", "embed"])
    document.documentElement.classList.toggle(manner, manner === state.manner);
  drawStops();
  drawPlay();
  go(changes, true);
  const { at, face, known, words } = state;
  written = JSON.stringify([at, face, known, words.id]);
  $("misread").hidden = !misread.length;
  const list = misread.map((field) => field.slice(0, 60)).join(words.comma);
  $("misread").textContent = misread.length ? words.word("page-not-understood", { list }) : "";
};

const search = finder(data);

// The piece of a power that is largest on the day, else on the first day on which it leads anywhere.
const goToPower = (id) => {
  const leads = ({ verdict }) => verdict.leads && data.claims[verdict.claims[0]].power === id;
  const days = [state.day, ...stops().map(([day]) => day)];
  for (const day of days) {
    const led = piecesOn(data, { known: state.known, day }).filter(leads);
    if (!led.length) continue;
    const largest = led.reduce((one, other) => (other.area > one.area ? other : one));
    return go({ day, face: largest.largest, at: null });
  }
  return undefined;
};

const goTo = ({ at, kind, id, face, day }) => {
  if (at) return ask(at);
  if (kind === "power") return goToPower(id);
  return go(kind === "treaty" ? { day } : { face, at: null });
};

const kindWord = (kind) => state.words.word("page-kind-" + kind);

// Says what was found and goes there; what else may be meant can be chosen.
const sayFound = ({ hit, others, refusal }) => {
  const { words } = state;
  const suggestion = (other) => {
    const button = html("button", [other.name, " ", html("span", kindWord(other.kind))], { type: "button" });
    button.onclick = () => {
      sayFound({ hit: other, others: [] });
      goTo(other);
    };
    return html("li", button);
  };
  const said = hit?.kind
    ? words.word("page-found", { name: hit.name, kind: kindWord(hit.kind) })
    : (refusal ?? "");
  const parts = [said ? html("p", said, { class: hit ? "" : "refused" }) : ""];
  if (others.length) parts.push(html("ul", others.map(suggestion)));
  $("found").replaceChildren(...parts.filter(Boolean));
};

let lastSearch = "";
const find = () => {
  const typed = $("place").value;
  const found = search(typed, state.words);
  const key = [typed, state.words.id].join();
  if (!found || key === lastSearch) return;
  lastSearch = key;
  sayFound(found);
  if (found.hit) goTo(found.hit);
};

const nativeNames = {
  en: "English",
  "zh-Hant": "中文",
  ja: "日本語",
  ko: "한국어",
  ru: "Русский",
  mn: "Монгол",
};
const options = languages(data).map((id) => html("option", nativeNames[id] || id, { value: id, lang: id }));
$("language").replaceChildren(...options);
$("tongue").hidden = options.length < 2;
$("language").onchange = () => {
  speak($("language").value);
  drawStops();
  drawPlay();
  go({});
};
slider.addEventListener("input", () => go({ day: Number(slider.value) }));
$("previous").onclick = () => step(-1);
$("next").onclick = () => step(1);
$("play").onclick = togglePlay;
for (const button of document.querySelectorAll("[data-zoom]"))
  button.onclick = () => zoom(button.dataset.zoom);
$("date").min = isoDay(data.first);
$("date").max = isoDay(data.last);
$("date").addEventListener("change", () => {
  const day = dayNumber($("date").value);
  if (!Number.isNaN(day)) go({ day });
});
for (const radio of document.querySelectorAll("[name=known]"))
  radio.onchange = () => go({ known: Number(radio.value) });
$("place").addEventListener("change", find);
$("place").addEventListener("input", () => {
  lastSearch = "";
  $("found").replaceChildren();
});
$("choices").addEventListener("submit", (event) => event.preventDefault());
$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  find();
});
$("table").addEventListener("toggle", drawTable);
// On a wall the page returns to where it was opened when nobody has touched it for a while.
const idleTime = 90000;
const home = location.hash;
let idle = 0;
const awake = () => {
  clearTimeout(idle);
  if (state.manner === "kiosk") idle = setTimeout(comeHome, idleTime);
};
const comeHome = () => {
  $("place").value = "";
  $("found").replaceChildren();
  if (location.hash === home) openAddress();
  else location.hash = home;
  awake();
};
for (const type of ["pointerdown", "keydown", "wheel", "input"]) addEventListener(type, awake);

let resizing = 0;
addEventListener("resize", () => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(() => {
    drawStops();
    go({}, true);
  });
});
addEventListener("hashchange", openAddress);
openAddress();
awake();
