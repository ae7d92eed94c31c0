import { legendRows } from "../atlas/legend.mjs";
import { isDoubtful } from "../atlas/pieces.mjs";
import { $, html, shape } from "./elements.mjs";
import { colourOf, drawLine, drawRail, drawZone, layerNumber, pieces, stillPaint } from "./map.mjs";
import { data, state } from "./state.mjs";

// The legend as it is seen.

const sample = (kind) => shape("svg", { viewBox: "0 0 34 18", "aria-hidden": "true", class: kind });

const fill = (colour, parent) => shape("rect", { width: 34, height: 18, style: `fill:${colour}` }, parent);

const powerSample = ({ edge, look, mark }) => {
  const box = sample(mark ? "mark" : "");
  if (mark) {
    shape("text", { x: 17, y: 14 }, box, mark);
    return box;
  }
  if (edge) {
    fill("var(--land)", box);
    const style = `fill:none;stroke:${colourOf("band", edge)};stroke-width:4`;
    shape("rect", { x: 2, y: 2, width: 30, height: 14, style }, box);
    return box;
  }
  const [ground, over] = stillPaint(look);
  fill(ground, box);
  if (over !== "none") fill(over, box);
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
  const seen = JSON.stringify([rows, words.id]);
  if (seen === writtenLegend) return;
  writtenLegend = seen;
  const list = (title, entries, draw) =>
    html("div", [
      html("h2", words.word(title)),
      html("ul", entries.map((row) => html("li", [draw(row), row.text]))),
    ]);
  const key = html("p", [words.word("how-to-read")]);
  const powers = list("page-powers", rows.powers, powerSample);
  const lines = list("page-lines", rows.lines, lineSample);
  $("legend").replaceChildren(key, powers, lines);
};
