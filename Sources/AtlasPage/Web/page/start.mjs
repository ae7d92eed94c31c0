import { addressOf, languages, readAddress, usualLanguage } from "../atlas/address.mjs";
import { dayNumber, isoDay } from "../atlas/calendar.mjs";
import { searcher } from "../atlas/search.mjs";
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

// A browser may refuse to change an address many times in a second.
let pending = 0;
const writeAddress = () => {
  const address = addressOf(data, plane, state);
  try {
    history.replaceState(null, "", address);
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
  const { language, ...changes } = readAddress(data, plane, faceAt, location.hash);
  speak(language || usualLanguage(data, navigator.languages || []));
  state.known = changes.known;
  drawStops();
  drawPlay();
  go(changes, true);
};

const searchPlace = searcher(data);
const find = () => {
  const field = $("place");
  const found = searchPlace(field.value, state.words);
  if (!found) return;
  if (found.at) return ask(found.at);
  field.setCustomValidity(found.refusal);
  field.reportValidity();
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
$("place").addEventListener("input", () => $("place").setCustomValidity(""));
$("choices").addEventListener("submit", (event) => event.preventDefault());
$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  find();
});
$("table").addEventListener("toggle", drawTable);
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
