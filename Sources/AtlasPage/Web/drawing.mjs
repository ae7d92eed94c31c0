const state = { day: data.first, known: 0, at: null, face: -1, view: null };
const svg = $("map"), sheets = ["base", "map", "water", "drawing"].map($), ns = "http://www.w3.org/2000/svg";
const make = (name, attributes, parent, text) => {
  const element = document.createElementNS(ns, name);
  dress(element, attributes);
  if (text !== undefined) element.textContent = text;
  if (parent) parent.append(element);
  return element;
};
const faceElements = [...svg.querySelectorAll(".face")];
const verdictOf = (face) => data.verdicts[entry(data.histories[state.known][face], state.day)];
const lead = (verdict) => {
  if (verdict.status === "contested") return word("page-contested", { powers: verdict.contenders.map(powerName).join(comma()) });
  const claim = data.claims[verdict.claims[0]];
  if (!verdict.leads || !claim) return word("page-nobody");
  const mark = verdict.status === "undelimited" ? "; " + word("page-no-line") : verdict.status === "unassigned" ? "; " + word("page-general") : "";
  return `${powerName(claim.power)}${comma()}${tenure(claim)}${claim.secret ? comma() + word("secret") : ""}${mark}`;
};
const colourOf = (use, power) => `var(--${use}-${CSS.escape(power)})`;
const paint = (look) => {
  const over = look.overlay === null ? null : data.overlays[look.overlay];
  const ground = over && over.solid ? colourOf("solid", over.solid) : look.ground ? colourOf("tint", look.ground) : "var(--land)";
  return [ground, over && over.pattern ? `url(#${over.pattern})` : "none"];
};
const shown = [];
const drawFaces = () => faceElements.forEach((element, face) => {
  const verdict = verdictOf(face);
  element.setAttribute("aria-pressed", face === state.face);
  if (shown[face] === verdict && element.lang === document.documentElement.lang) return;
  shown[face] = verdict; element.lang = document.documentElement.lang;
  const [ground, over] = paint(data.looks[verdict.look]), [path, use] = element.children;
  path.style.fill = path.style.stroke = ground;
  use.style.fill = over;
  use.style.display = over === "none" ? "none" : "";
  element.dataset.status = verdict.status;
  element.setAttribute("aria-label", `${faceName(data.faces[face])}${colon()}${lead(verdict)}`);
});
const layerNumber = () => entry(data.layerHistories[state.known], state.day);
const drawn = { layer: null, size: null, language: undefined };
const isNarrow = () => svg.clientWidth > 0 && svg.clientWidth < 640;
const drawRail = (d, owner, parent) => { for (const name of ["rail under", "rail", "rail ties"]) make("path", { class: name, d, style: name === "rail under" ? "" : `stroke:${colourOf("rail", owner)}` }, parent); };
const lineKind = (line) => line.kind + (line.secret ? " secret" : "") + (line.approximate ? " approximate" : "");
const drawLine = (d, line, parent) => { for (const name of line.secret ? ["", "core "] : [""]) make("path", { class: name + lineKind(line), d }, parent); };
const drawLines = (layer) => {
  const borders = $("borders"), railways = $("railways"), order = ["provincial-limit", "frontier", "meridian", "treaty-line"];
  borders.replaceChildren(); railways.replaceChildren();
  for (const { line, owner } of layer.railways) drawRail(data.railwayPaths[line], owner, railways);
  for (const line of layer.borders.map((i) => data.borders[i]).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const d = line.arcs.map((i) => data.arcPaths[i]).join("");
    make("path", { class: "casing " + lineKind(line), d }, borders);
    drawLine(d, line, borders);
  }
};
const radii = { capital: 4, city: 3, town: 2 };
const drawNames = ({ labels, places }, scale) => {
  const names = $("names"), signs = $("signs");
  names.replaceChildren(); signs.replaceChildren();
  for (const index of places) {
    const place = data.places.find((p) => p.map === index), [cx, cy] = albers.forward(place.x / 1e7, place.y / 1e7), r = radii[place.rank] * data.unit * scale;
    if (place.rank !== "town") make("circle", { class: "ring", cx, cy, r: r * 0.85 }, signs);
    if (place.rank !== "city") make("circle", { cx, cy, r: place.rank === "capital" ? r * 0.42 : r * 0.85 }, signs);
  }
  for (const label of labels.map((i) => data.labels[i])) {
    const attributes = { "font-size": label.size, "text-anchor": label.anchor, fill: `var(--${label.role})` };
    if (label.bold) attributes["font-weight"] = "bold";
    if (label.italic) attributes["font-style"] = "italic";
    if (label.spacing) attributes["letter-spacing"] = label.spacing;
    if (label.turn) attributes.transform = `rotate(${label.turn.join(" ")})`;
    if (label.leader.length) make("path", { class: "leader", d: "M" + label.leader.join(" ") }, names);
    for (let i = 0; i < label.lines.length; i += 3) make("text", { ...attributes, x: label.lines[i + 1], y: label.lines[i + 2] }, names, label.lines[i]);
  }
};
const drawLayer = () => {
  const layer = layerNumber(), size = isNarrow() ? "narrow" : "wide", tongue = language ? data.languages.indexOf(language) + 1 : 0;
  if (size !== drawn.size) {
    const k = size === "narrow" ? data.scale * 0.75 : 1;
    $("stack").classList.toggle("narrow", size === "narrow");
    $("stack").style.setProperty("--k", k);
    for (const pattern of svg.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${k})`);
  }
  if (layer !== drawn.layer) drawLines(data.layers[layer]);
  if (layer !== drawn.layer || size !== drawn.size || tongue !== drawn.language) drawNames(data.names[tongue][layer][size], size === "narrow" ? data.scale * 0.9 : 1);
  Object.assign(drawn, { layer, size, language: tongue });
};
// The outline of the region that is chosen, or that the keys are on.
const drawEdge = () => {
  const focused = document.activeElement && document.activeElement.closest(".face"), edge = $("edge");
  const wanted = [[state.face, "chosen"], [focused && document.activeElement.matches(":focus-visible") ? Number(focused.dataset.face) : -1, "focused"]];
  const key = wanted.map(([face]) => face).join();
  if (edge.dataset.faces === key) return;
  edge.dataset.faces = key;
  edge.replaceChildren();
  for (const [face, name] of wanted) if (face >= 0) for (const part of ["halo", "rim"]) make("use", { href: "#ground-" + face, class: `${name} ${part}` }, edge);
};
const drawMarker = () => {
  const marker = $("marker");
  marker.toggleAttribute("hidden", !state.at);
  if (!state.at) return;
  const place = `translate(${albers.forward(state.at[0] / 1e7, state.at[1] / 1e7)}) scale(${(drawn.size === "narrow" ? 2 : 1) / (state.view ? Math.sqrt(state.view[2]) : 1)})`;
  if (marker.getAttribute("transform") !== place) marker.setAttribute("transform", place);
};
const drawDay = () => {
  const [day, old] = $("day").children;
  day.textContent = dayWords(state.day);
  if (data.oldStyle) old.textContent = `${dateWords(julian(state.day))} ${word("old-style")}`;
  $("who").textContent = `${word(["all", "signatories", "public"][state.known])} ${word("page-version", { version: data.version })}`;
};
