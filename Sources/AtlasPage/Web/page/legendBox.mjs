import { legendRows, overlayOf } from "../atlas/legend.mjs";
import { isDoubtful } from "../atlas/pieces.mjs";
import { $, html, shape } from "./elements.mjs";
import { colourOf, drawLine, drawRail, drawZone, layerNumber, paint, pieces } from "./map.mjs";
import { data, state } from "./state.mjs";

// The legend as it is seen.

const sample = (kind) => shape("svg", { viewBox: "0 0 34 18", "aria-hidden": "true", class: kind });

const fill = (colour, parent) => shape("rect", { width: 34, height: 18, style: `fill:${colour}` }, parent);

const powerSample = ({ ground, look, mark }) => {
  const box = sample(mark ? "mark" : "");
  if (mark) {
    shape("text", { x: 17, y: 14 }, box, mark);
    return box;
  }
  if (ground) {
    fill(colourOf("tint", ground), box);
    return box;
  }
  const [solid, hatch] = paint(look);
  const colours = overlayOf(data, look).solid ? [solid] : ["var(--land)", hatch];
  for (const colour of colours) fill(colour, box);
  return box;
};

const lineSample = ({ line, railway, zone }) => {
  const box = sample("line");
  if (line) drawLine("M0 9H34", line, box);
  else if (zone) drawZone("M0 9H34", zone, box);
  else drawRail("M0 9H34", railway, box);
  return box;
};

let writtenLegend = "";

export const drawLegend = () => {
  const { words } = state;
  const looks = [...new Set(pieces().map((piece) => piece.verdict.look))];
  const hasDoubt = pieces().some((piece) => isDoubtful(data, piece));
  const layer = { ...data.layers[layerNumber()], isDoubtful: hasDoubt };
  const rows = legendRows(data, looks, layer, words);
  const key = JSON.stringify([rows, words.id]);
  if (key === writtenLegend) return;
  writtenLegend = key;
  const list = (title, entries, draw) =>
    html("div", [
      html("h2", words.word(title)),
      html("ul", entries.map((row) => html("li", [draw(row), row.text]))),
    ]);
  const parts = [list("page-powers", rows.powers, powerSample), list("page-lines", rows.lines, lineSample)];
  $("legend").replaceChildren(...parts);
};
