const sample = (draw, isLine) => {
  const box = make("svg", { viewBox: "0 0 34 18", "aria-hidden": "true", class: isLine ? "line" : "" });
  draw(box);
  return box;
};
const fill = (parent, paint) => make("rect", { width: 34, height: 18, style: `fill:${paint}` }, parent);
const overlayWords = (look, over) => {
  const powers = over.powers.map(powerName).join(" / ");
  return `${powers}${colon()}${word(look.legend || over.kind)}${look.secret ? comma() + word("secret") : ""}`;
};
let drawnLegend = "";
const drawLegend = () => {
  const looks = new Set(faceElements.map((_, face) => verdictOf(face).look)), layer = data.layers[drawn.layer];
  const key = [...looks].sort().join() + ";" + drawn.layer + document.documentElement.lang;
  if (key === drawnLegend) return;
  drawnLegend = key;
  const powers = new Map(), lines = new Map();
  const add = (list, key, text, order, draw, isLine) => { if (!list.has(key)) list.set(key, { text, order, draw, isLine }); };
  for (const look of [...looks].map((i) => data.looks[i])) {
    const over = look.overlay === null ? null : data.overlays[look.overlay], [ground, hatch] = paint(look);
    if (look.ground && !(over && over.solid)) add(powers, look.ground, `${powerName(look.ground)}${colon()}${word("sovereignty")}`, "0" + look.ground, (s) => fill(s, colourOf("tint", look.ground)));
    if (over) add(powers, look.overlay + look.legend + look.secret, overlayWords(look, over), "1" + over.kind + look.legend, (s) => { fill(s, over.solid ? ground : "var(--land)"); if (!over.solid) fill(s, hatch); });
  }
  for (const line of layer.borders.map((i) => data.borders[i])) {
    const order = ["treaty-line", "meridian", "frontier", "provincial-limit"].indexOf(line.kind);
    const text = [word(line.kind), line.secret && word("secret"), line.approximate && word("approximate")].filter(Boolean).join(comma());
    add(lines, lineKind(line), text, order + lineKind(line), (s) => drawLine("M0 9H34", line, s), true);
  }
  for (const { owner } of layer.railways) add(lines, "rail" + owner, `${powerName(owner)}${colon()}${word("railway")}`, "9" + owner, (s) => drawRail("M0 9H34", owner, s), true);
  const list = (title, entries) => [html("h2", title), html("ul", [...entries.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ text, draw, isLine }) => html("li", [sample(draw, isLine), text])))];
  $("legend").replaceChildren(html("div", list(word("page-powers"), powers)), html("div", list(word("page-lines"), lines)));
};
