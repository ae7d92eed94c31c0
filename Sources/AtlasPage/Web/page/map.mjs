import { valueOn } from "../atlas/calendar.mjs";
import { leadWords, verdictOf } from "../atlas/lead.mjs";
import { lineKind, overlayOf } from "../atlas/legend.mjs";
import { $, shape } from "./elements.mjs";
import { data, pixelOf, state } from "./state.mjs";

// The map of the day: fills, hatches, lines, names, the region that is chosen and the position that is asked.

export const svg = $("map");
export const faceElements = [...svg.querySelectorAll(".face")];
const radii = { capital: 4, city: 3, town: 2 };
// Lines of treaties are drawn last.
const drawnOrder = ["provincial-limit", "frontier", "meridian", "treaty-line"];
const widthOfNarrow = 640;

export const colourOf = (use, power) => `var(--${use}-${CSS.escape(power)})`;

// What a look is painted with: the ground and what lies over it.
export const paint = (look) => {
  const over = overlayOf(data, look);
  const tint = look.ground ? colourOf("tint", look.ground) : "var(--land)";
  const ground = over && over.solid ? colourOf("solid", over.solid) : tint;
  return [ground, over && over.pattern ? `url(#${over.pattern})` : "none"];
};

const shown = [];

export const drawFaces = () => {
  const { words } = state;
  faceElements.forEach((element, face) => {
    const verdict = verdictOf(data, state, face);
    element.setAttribute("aria-pressed", face === state.face);
    if (shown[face] === verdict && element.lang === words.id) return;
    shown[face] = verdict;
    element.lang = words.id;
    const [ground, over] = paint(data.looks[verdict.look]);
    const [path, use] = element.children;
    path.style.fill = ground;
    path.style.stroke = ground;
    use.style.fill = over;
    use.style.display = over === "none" ? "none" : "";
    element.dataset.status = verdict.status;
    const name = words.faceName(data.faces[face]);
    element.setAttribute("aria-label", name + words.colon + leadWords(data, verdict, words));
  });
};

export const drawRail = (d, owner, parent) => {
  shape("path", { class: "rail under", d }, parent);
  for (const name of ["rail", "rail ties"])
    shape("path", { class: name, d, style: `stroke:${colourOf("rail", owner)}` }, parent);
};

// A secret line is two thin ones: a broad one with its core in the colour of the paper.
export const drawLine = (d, line, parent) => {
  for (const name of line.secret ? ["", "core "] : [""])
    shape("path", { class: name + lineKind(line), d }, parent);
};

const drawLines = (layer) => {
  const borders = $("borders");
  const railways = $("railways");
  borders.replaceChildren();
  railways.replaceChildren();
  for (const { line, owner } of layer.railways) drawRail(data.railwayPaths[line], owner, railways);
  const lines = layer.borders.map((index) => data.borders[index]);
  lines.sort((a, b) => drawnOrder.indexOf(a.kind) - drawnOrder.indexOf(b.kind));
  for (const line of lines) {
    const d = line.arcs.map((index) => data.arcPaths[index]).join("");
    shape("path", { class: "casing " + lineKind(line), d }, borders);
    drawLine(d, line, borders);
  }
};

const drawSign = (place, scale, parent) => {
  const [cx, cy] = pixelOf(place.x, place.y);
  const r = radii[place.rank] * data.unit * scale;
  if (place.rank !== "town") shape("circle", { class: "ring", cx, cy, r: r * 0.85 }, parent);
  const inner = place.rank === "capital" ? r * 0.42 : r * 0.85;
  if (place.rank !== "city") shape("circle", { cx, cy, r: inner }, parent);
};

const drawLabel = (label, parent) => {
  const attributes = { "font-size": label.size, "text-anchor": label.anchor, fill: `var(--${label.role})` };
  if (label.bold) attributes["font-weight"] = "bold";
  if (label.italic) attributes["font-style"] = "italic";
  if (label.spacing) attributes["letter-spacing"] = label.spacing;
  if (label.turn) attributes.transform = `rotate(${label.turn.join(" ")})`;
  if (label.leader.length) shape("path", { class: "leader", d: "M" + label.leader.join(" ") }, parent);
  for (let i = 0; i < label.lines.length; i += 3) {
    const [text, x, y] = label.lines.slice(i, i + 3);
    shape("text", { ...attributes, x, y }, parent, text);
  }
};

const drawNames = ({ labels, places }, scale) => {
  const names = $("names");
  const signs = $("signs");
  names.replaceChildren();
  signs.replaceChildren();
  for (const number of places) drawSign(data.places.find((place) => place.map === number), scale, signs);
  for (const label of labels) drawLabel(data.labels[label], names);
};

const drawn = { layer: null, isNarrow: null, language: null };

// The number of the lines and names of the day.
export const layerNumber = () => valueOn(data.layerHistories[state.known], state.day);

// A narrow map has fewer and larger letters.
export const drawLayer = () => {
  const layer = layerNumber();
  const isNarrow = svg.clientWidth > 0 && svg.clientWidth < widthOfNarrow;
  const language = state.words.number;
  if (isNarrow !== drawn.isNarrow) {
    const k = isNarrow ? data.scale * 0.75 : 1;
    $("stack").classList.toggle("narrow", isNarrow);
    $("stack").style.setProperty("--k", k);
    for (const pattern of svg.querySelectorAll("pattern"))
      pattern.setAttribute("patternTransform", `scale(${k})`);
  }
  if (layer !== drawn.layer) drawLines(data.layers[layer]);
  if (layer !== drawn.layer || isNarrow !== drawn.isNarrow || language !== drawn.language) {
    const names = data.names[language][layer];
    drawNames(isNarrow ? names.narrow : names.wide, isNarrow ? data.scale * 0.9 : 1);
  }
  Object.assign(drawn, { layer, isNarrow, language });
};

// The outlines of the region that is chosen, and of the one that the keys are on.
export const drawEdge = () => {
  const edge = $("edge");
  const active = document.activeElement;
  const focused = active && active.matches(":focus-visible") ? active.closest(".face") : null;
  const wanted = [
    [state.face, "chosen"],
    [focused ? Number(focused.dataset.face) : -1, "focused"],
  ];
  const key = wanted.map(([face]) => face).join();
  if (edge.dataset.faces === key) return;
  edge.dataset.faces = key;
  edge.replaceChildren();
  for (const [face, name] of wanted.filter(([face]) => face >= 0))
    for (const part of ["halo", "rim"])
      shape("use", { href: "#ground-" + face, class: `${name} ${part}` }, edge);
};

// The mark of the position that is asked; it keeps its size while the map comes closer, half of the way.
export const drawMarker = () => {
  const marker = $("marker");
  marker.toggleAttribute("hidden", !state.at);
  if (!state.at) return;
  const scale = (drawn.isNarrow ? 2 : 1) / (state.view ? Math.sqrt(state.view[2]) : 1);
  const place = `translate(${pixelOf(...state.at)}) scale(${scale})`;
  if (marker.getAttribute("transform") !== place) marker.setAttribute("transform", place);
};
