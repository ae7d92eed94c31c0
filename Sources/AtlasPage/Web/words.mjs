// English is null; any other language falls back to it word by word.
let language = null;
const word = (id, values = {}) => ((language && language.words[id]) || data.words[id] || id).replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));
// A name within a sentence: marks of direction that it may hold turn nothing else around.
const isolate = (text) => {
  const plain = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufefc]/.test(plain) ? "\u2068" + plain + "\u2069" : plain;
};
const own = (kind, id) => (language ? language[kind][id] : undefined);
const powerName = (id) => isolate(own("powers", id) || data.powers[id] || id);
const faceName = (face) => isolate(own("regions", face.id) || face.name);
const regionName = (face) => isolate(own("regions", face.region) || face.regionName);
const placeNames = (place) => [...new Set([own("places", place.modern), place.name, place.modern].filter(Boolean))].map(isolate);
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const dateWords = ([y, m, d]) => word("date", { d, m, y, month: months[m - 1] });
const dayWords = (number) => dateWords(gregorian(number));
// A date of a claim: a day in words; a span, a year or a month as it is written.
const spanWords = (text) => text.split("/").map((part) => (Number.isNaN(dayNumber(part)) ? part : dayWords(dayNumber(part)))).join(" – ");
const comma = () => word("page-comma"), colon = () => word("page-colon");
const tenure = (claim) => word(claim.tenure);
const howWords = { "becomes known": "page-becomes-known", ends: "page-ends" };
const causeText = (cause) => isolate(cause.name) + (cause.how ? ` (${word(howWords[cause.how])})` : "") + (cause.secret ? ` (${word("secret")})` : "");
// The page's policy allows no style that is written as text, so a style is set and not an attribute.
const dress = (element, attributes) => { for (const key in attributes) if (key === "style") element.style.cssText = attributes[key]; else element.setAttribute(key, attributes[key]); };
const html = (name, content, attributes = {}) => {
  const element = document.createElement(name);
  dress(element, attributes);
  element.append(...[content].flat(3).filter((part) => part !== null && part !== undefined && part !== ""));
  return element;
};
// Names of instruments, notes and sources are the data set's own.
const english = (name, text, attributes = {}) => html(name, text, { lang: "en", dir: "auto", ...attributes });
const speak = (id) => {
  language = data.languages.find((one) => one.id === id) || null;
  document.documentElement.lang = language ? language.id : "en";
  document.title = $("title").textContent = (language && language.title) || englishTitle;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) { element.setAttribute("aria-label", word(element.dataset.label)); if (element.localName === "button") element.title = word(element.dataset.label); }
  $("map").setAttribute("aria-label", word("page-map"));
  $("language").value = language ? language.id : "en";
  const first = data.places[0];
  if (first) $("place").placeholder = `${first.name.split(/[(,;]/)[0].trim()}; ${(first.x / 1e7).toFixed(1)}, ${(first.y / 1e7).toFixed(1)}`;
  $("places").replaceChildren(...data.places.map((place) => html("option", [], { value: placeNames(place).join("; ") })));
};
const englishTitle = $("title").textContent;
