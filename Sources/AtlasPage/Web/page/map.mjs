import { valueOn } from "../atlas/calendar.mjs";
import { leadWords } from "../atlas/lead.mjs";
import { lineKind, overlayOf } from "../atlas/legend.mjs";
import { namesOf, sizeFor } from "../atlas/names.mjs";
import { groundOf, outlineOf, piecesOn, pieceWords } from "../atlas/pieces.mjs";
import { $, shape } from "./elements.mjs";
import { arcs, data, pixelOf, state } from "./state.mjs";

// The map of the day: fills, hatches, lines, names, the region that is chosen and the position that is asked.

export const svg = $("map");
const radii = { capital: 4, city: 3, town: 2, minor: 1.7 };
// Lines of treaties are drawn last.
const drawnOrder = [
  "provincial-limit", "part-edge", "state-border", "frontier", "parallel", "meridian", "treaty-line",
];
export const widthOfNarrow = 640;
// On a wall letters are larger.
const typeOfWall = 1.5;

export const colourOf = (use, power) => `var(--${use}-${CSS.escape(power)})`;

// What a look is painted with: the ground, what lies over it, and the band along its edge.
const paint = (look) => {
  const over = overlayOf(data, look);
  const tint = look.ground ? colourOf("tint", look.ground) : "var(--land)";
  const ground = over && over.solid ? colourOf("solid", over.solid) : tint;
  const edge = look.edge ? colourOf("band", look.edge) : "none";
  return [ground, over && over.pattern ? `url(#${over.pattern})` : "none", edge];
};

// The shapes of the faces, which are on the page before this runs.
const facePaths = [...$("faces").children].map((path) => path.getAttribute("d"));
$("faces").replaceChildren();

// The arcs around some faces, as a path.
const outlinePath = (faces) => outlineOf(arcs, faces).map((index) => data.arcPaths[index]).join("");

// The pieces of the day, and their elements by the largest face of each, which stay while it leads on.
let current = [];
const elements = new Map();

export const pieces = () => current;

// The piece that has a face; undefined for none.
const pieceOf = (face) => current.find((piece) => piece.faces.includes(face));

// The piece that was asked, or the ground of it in which the position lies; null for none.
export const groundAsked = () => {
  if (state.face < 0) return null;
  const piece = pieceOf(state.face);
  return state.at ? groundOf(data, state, piece, state.face) : piece;
};

export const elementOf = (piece) => elements.get(piece.largest);

const newElement = (face) => {
  const element = shape("g", { class: "face", "data-face": face, role: "button", tabindex: -1 });
  const ground = shape("g", { class: "ground" }, element);
  shape("path", { id: "ground-" + face }, ground);
  const href = "#ground-" + face;
  shape("use", { class: "over", href }, element);
  shape("path", { class: "band", "clip-path": `url(#within-${face})` }, element);
  shape("use", { href, "clip-rule": "evenodd" }, shape("clipPath", { id: "within-" + face }, element));
  return element;
};

const drawPiece = (element, piece) => {
  const { words } = state;
  const { verdict, faces } = piece;
  const [group, use, band] = element.children;
  const [path] = group.children;
  const key = faces.join();
  if (path.dataset.faces !== key) {
    path.dataset.faces = key;
    path.setAttribute("d", faces.map((face) => facePaths[face]).join(""));
    // Along the edge of the whole piece, not of the faces that lines of other days cut it into.
    band.setAttribute("d", outlinePath(faces));
  }
  const [ground, over, edge] = paint(data.looks[verdict.look]);
  group.style.fill = ground;
  group.style.stroke = ground;
  use.style.fill = over;
  use.style.display = over === "none" ? "none" : "";
  band.style.stroke = edge;
  band.style.display = edge === "none" ? "none" : "";
  element.dataset.status = verdict.status;
  element.dataset.region = piece.region;
  const label = pieceWords(data, piece, words) + words.colon + leadWords(data, verdict, words);
  element.setAttribute("aria-label", label);
};

// Elements are read in the order of the pieces, whatever was there before.
const keepOrder = (parent, wanted) => {
  const { children } = parent;
  if (wanted.some((element, index) => element !== children[index])) parent.append(...wanted);
};

let drawnPieces = "";

// Ground that is held by another from now on is another piece; the focus goes with its ground.
export const drawFaces = () => {
  const key = [state.day, state.known, state.words.id].join();
  if (key !== drawnPieces) {
    drawnPieces = key;
    const before = current;
    const active = document.activeElement;
    const focused = before.find((piece) => elementOf(piece) === active);
    current = piecesOn(data, state);
    const kept = new Set(current.map((piece) => piece.largest));
    for (const [face, element] of elements) {
      if (kept.has(face)) continue;
      element.remove();
      elements.delete(face);
    }
    for (const piece of current) {
      const element = elements.get(piece.largest) ?? newElement(piece.largest);
      elements.set(piece.largest, element);
      drawPiece(element, piece);
    }
    keepOrder($("faces"), current.map(elementOf));
    const wanted = focused ? elementOf(pieceOf(focused.largest)) : null;
    if (wanted && wanted !== document.activeElement) wanted.focus();
  }
  for (const piece of current)
    elementOf(piece).setAttribute("aria-pressed", piece.faces.includes(state.face));
};

export const drawZone = (d, power, parent) =>
  shape("path", { class: "zone", d, style: `stroke:${colourOf("ink", power)}` }, parent);

// A railway without an owner is drawn thin, in one ink.
export const drawRail = (d, owner, parent) => {
  if (owner === null) {
    for (const name of ["rail minor under", "rail minor", "rail minor ties"])
      shape("path", { class: name, d }, parent);
    return;
  }
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
  const zones = $("zones");
  borders.replaceChildren();
  railways.replaceChildren();
  zones.replaceChildren();
  for (const { path, power } of layer.zones) drawZone(data.trackPaths[path], power, zones);
  const isMain = ({ owner }) => Number(owner !== null);
  for (const { path, owner } of [...layer.railways].sort((a, b) => isMain(a) - isMain(b)))
    drawRail(data.trackPaths[path], owner, railways);
  const lines = layer.borders.map((index) => data.borders[index]);
  lines.sort((a, b) => drawnOrder.indexOf(a.kind) - drawnOrder.indexOf(b.kind));
  for (const line of lines) {
    const d = line.arcs.map((index) => data.arcPaths[index]).join("");
    shape("path", { class: "casing " + lineKind(line), d }, borders);
    drawLine(d, line, borders);
  }
};

// A group about a point of the map, in which the pixels are those of the letters.
const groupAt = (x, y) => {
  const place = shape("g", { transform: `translate(${x} ${y})` });
  return [place, shape("g", { class: "sized" }, place)];
};

const newSign = ({ x, y }, rank) => {
  const [place, group] = groupAt(...pixelOf(x, y).map((n) => Math.round(n * 100) / 100));
  const r = radii[rank];
  const isDot = rank === "town" || rank === "minor";
  if (!isDot) shape("circle", { class: "ring", r: r * 0.85 }, group);
  const inner = rank === "capital" ? r * 0.42 : r * 0.85;
  if (rank !== "city") shape("circle", { r: inner }, group);
  return place;
};

const newLabel = (label) => {
  const attributes = { "font-size": label.size, "text-anchor": label.anchor, fill: `var(--${label.role})` };
  if (label.bold) attributes["font-weight"] = "bold";
  if (label.italic) attributes["font-style"] = "italic";
  if (label.spacing) attributes["letter-spacing"] = label.spacing;
  if (label.turn) attributes.transform = `rotate(${label.turn})`;
  const [place, group] = groupAt(label.x, label.y);
  if (label.leader.length) shape("path", { class: "leader", d: "M0 0L" + label.leader.join(" ") }, group);
  for (let i = 0; i < label.lines.length; i += 3) {
    const [text, x, y] = label.lines.slice(i, i + 3);
    shape("text", { ...attributes, x, y }, group, text);
  }
  return place;
};

// Puts what is wanted into a parent; what is there already stays. Most names stay from day to day.
const keeper = (parent, make) => {
  let kept = new Map();
  return (wanted) => {
    const next = new Map(wanted.map((key) => [key, kept.get(key) ?? make(key)]));
    for (const [key, element] of kept) if (!next.has(key)) element.remove();
    let at = 0;
    for (const element of next.values()) {
      if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null);
      at += 1;
    }
    kept = next;
  };
};

const keepSigns = keeper($("signs"), (key) => {
  const [number, rank] = key.split(" ");
  return newSign(data.places[number], rank);
});
const keepLabels = keeper($("names"), (number) => newLabel(data.labels[number]));

const drawNames = ([labels, places]) => {
  keepSigns(places.map((number) => `${number} ${valueOn(data.places[number].ranks, state.day)}`));
  keepLabels(labels);
};

// The chart and the legend have patterns of their own: those of the map follow its view.
const stillPatterns = shape("svg", { width: 0, height: 0, "aria-hidden": "true", class: "still" }, $("side"));
for (const pattern of svg.querySelectorAll("pattern")) {
  const copy = pattern.cloneNode(true);
  copy.setAttribute("id", "still-" + pattern.getAttribute("id"));
  stillPatterns.append(copy);
}

// What a sample, or a bar, is painted with.
export const stillPaint = (look) =>
  paint(look).map((fill) => fill.replace(/^url\(#(.+)\)$/, "url(#still-$1)"));

// A bar of who led, in the colours and patterns of the map; a secret lead is underlined.
export const drawBar = (parent, box, look) => {
  const [ground, over] = stillPaint(look);
  shape("rect", { ...box, style: `fill:${ground}` }, parent);
  if (over !== "none") shape("rect", { ...box, style: `fill:${over}` }, parent);
  const { x, y, width, height } = box;
  if (look.secret && height > 3)
    shape("rect", { x, y: y + height - 1, width, height: 1, class: "secret" }, parent);
};

const drawn = { layer: null, namesLayer: null, isNarrow: null, language: null, zoom: null, size: null };

// The number of the lines of the day.
export const layerNumber = () => valueOn(data.layerHistories[state.known], state.day);

// On a narrow map lines and patterns are finer.
const drawSizes = (isNarrow, zoom, scale) => {
  const { style } = $("stack");
  const k = isNarrow ? data.scales[0] * 0.75 : 1;
  if (isNarrow !== drawn.isNarrow) {
    $("stack").classList.toggle("narrow", isNarrow);
    style.setProperty("--k", k);
  }
  if (scale !== drawn.scale) style.setProperty("--n", scale);
  if (isNarrow === drawn.isNarrow && zoom === drawn.zoom) return;
  for (const pattern of svg.querySelectorAll("pattern"))
    pattern.setAttribute("patternTransform", `scale(${k / zoom})`);
};

export const drawLayer = () => {
  const layer = layerNumber();
  const namesLayer = valueOn(data.namesHistories[state.known], state.day);
  const width = svg.clientWidth || data.frame[2];
  const isNarrow = width < widthOfNarrow;
  const language = state.words.number;
  const zoom = state.view ? state.view[2] : 1;
  const type = state.manner === "kiosk" ? typeOfWall : 1;
  const { size, scale } = sizeFor(data.scales, width / data.frame[2], zoom, type);
  drawSizes(isNarrow, zoom, scale);
  if (layer !== drawn.layer) drawLines(data.layers[layer]);
  if (namesLayer !== drawn.namesLayer || size !== drawn.size || language !== drawn.language)
    drawNames(namesOf(data, language, size, namesLayer));
  Object.assign(drawn, { layer, namesLayer, isNarrow, language, zoom, size, scale });
};

// The outlines of the ground that was asked, and of the piece that the keys are on.
export const drawEdge = () => {
  const edge = $("edge");
  const active = document.activeElement;
  const focused = active && active.matches(":focus-visible") ? active.closest(".face") : null;
  const wanted = [
    [groundAsked(), "chosen"],
    [focused ? pieceOf(Number(focused.dataset.face)) : null, "focused"],
  ];
  const found = wanted.filter(([ground]) => ground);
  const key = found.map(([ground, name]) => name + ground.faces.join()).join(" ");
  if (edge.dataset.faces === key) return;
  edge.dataset.faces = key;
  edge.replaceChildren();
  for (const [ground, name] of found) {
    const d = outlinePath(ground.faces);
    for (const part of ["halo", "rim"]) shape("path", { class: `${name} ${part}`, d }, edge);
  }
};

// The mark of the position that is asked; it keeps its size while the map comes closer.
export const drawMarker = () => {
  const marker = $("marker");
  marker.toggleAttribute("hidden", !state.at);
  if (!state.at) return;
  const scale = (drawn.isNarrow ? 2 : 1) / (state.view ? state.view[2] : 1);
  const place = `translate(${pixelOf(...state.at)}) scale(${scale})`;
  if (marker.getAttribute("transform") !== place) marker.setAttribute("transform", place);
};
