import { facts } from "../atlas/answer.mjs";
import { isoDay } from "../atlas/calendar.mjs";
import { stretchesOf } from "../atlas/chart.mjs";
import { leadWords } from "../atlas/lead.mjs";
import { areaOfName, isInside, pieceWords } from "../atlas/pieces.mjs";
import {
  areaNumber,
  areaWords,
  borderWords,
  claimWords,
  degrees,
  railwayWords,
  warningWords,
} from "../atlas/sentences.mjs";
import { $, english, html, shape, tag } from "./elements.mjs";
import { colourOf, drawBar, groundAsked, pieces } from "./map.mjs";
import { answer, data, go, state } from "./state.mjs";

// The answer as it is read, and the map as a table.

const panel = $("panel");

const chip = (power) => {
  const colour = data.powers[power] ? colourOf("ink", power) : "var(--quiet)";
  return html("i", [], { class: "chip", style: `--chip:${colour}`, "aria-hidden": "true" });
};

const claimItem = (claim, isFirst) => {
  const { words } = state;
  const said = claimWords(claim, words);
  const tenure = html("span", said.tenure, { class: "tenure" });
  const heading = [chip(claim.power), html("bdi", said.power), " ", tenure];
  for (const more of [said.through, said.ground])
    if (more) heading.push(" ", html("span", more, { class: "tenure" }));
  if (said.scope) heading.push(words.comma, english("span", said.scope, { class: "tenure" }));
  const tags = said.tags.map(({ text, kind }) => tag(text, kind));
  const article = claim.article ? [", ", english("span", claim.article)] : null;
  const source = [html("span", words.word("page-source") + words.colon), english("span", claim.source)];
  const parts = [
    html("h4", heading),
    html("p", [said.days, tags], { class: "when" }),
    html("p", [english("cite", claim.name), article]),
    said.notes ? html("p", said.notes, { class: "small" }) : null,
    claim.note ? english("p", claim.note, { class: "small" }) : null,
    html("p", source, { class: "small quiet" }),
  ];
  return html("li", parts, { class: isFirst ? "first" : "", "data-claim": claim.id });
};

// The border with its distance, railways near by, and warnings.
const nearParts = (found) => {
  const { words } = state;
  const { border, railways } = found;
  const terms = [];
  const add = (term, content) => terms.push(html("dt", term), html("dd", content));
  if (border) {
    const said = borderWords(border, words);
    const step = said.step ? english("span", said.step, { class: "step" }) : null;
    add(words.word("page-border"), [english("bdi", border.line.name), ". ", said.known, said.across, step]);
  } else if (state.at && state.face >= 0) {
    add(words.word("page-border"), words.word("page-no-border"));
  }
  for (const one of railways) {
    const by = one.owner[3] ? english("span", one.owner[3], { class: "step" }) : null;
    add(words.word("railway"), [railwayWords(one, words), by]);
  }
  const sign = () => html("b", "⚠", { "aria-hidden": "true" });
  const warnings = warningWords(found, words);
  return [
    terms.length ? html("dl", terms) : null,
    warnings.map((warning) => html("p", [sign(), " ", warning], { class: "warning" })),
  ];
};

// The place that was asked, and its longitude and latitude.
const positionParts = () => {
  if (!state.at) return [];
  const [x, y] = state.at;
  const place = data.places.find((one) => one.x === x && one.y === y);
  const name = place ? [html("bdi", state.words.placeNames(place).join("; ")), " · "] : [];
  return [...name, state.at.map(degrees).join(", ")];
};

const stripWidth = 400;
const stripHeight = 16;

// Who led where the answer is through all the days of the atlas, with the day.
const stripOf = (face) => {
  const span = data.last + 1 - data.first;
  const xOf = (day) => ((day - data.first) / span) * stripWidth;
  const box = shape("svg", {
    class: "strip", viewBox: `0 0 ${stripWidth} ${stripHeight}`, preserveAspectRatio: "none",
    ...{ "aria-hidden": "true" },
  });
  for (const [from, until, [[look]]] of stretchesOf(data, state.known, [face])) {
    const [x, width] = [xOf(from), xOf(until) - xOf(from) + 0.3];
    drawBar(box, { x, y: 0, width, height: stripHeight }, data.looks[look]);
  }
  shape("path", { class: "now", d: `M${xOf(state.day)} 0v${stripHeight}` }, box);
  const years = [data.first, data.last].map((day) => html("span", isoDay(day).slice(0, 4)));
  return html("div", [box, html("p", years)], { class: "biography" });
};

const answerParts = (found) => {
  const { words } = state;
  const { verdict, claims } = found;
  const position = positionParts();
  const ground = groundAsked();
  const region = words.word("page-in", { region: words.regionName(data.faces[state.face]) });
  const extent = areaWords(ground.area, areaOfName(data, ground), words);
  const within = isInside(data, ground) ? ` · ${region}` : "";
  const leaders = verdict.leads ? [claims[0].power] : verdict.contenders;
  return [
    html("h2", html("bdi", pieceWords(data, ground, words))),
    html("p", [position, position.length ? " · " : null, extent, within], { class: "quiet" }),
    html("p", [leaders.map(chip), html("strong", leadWords(data, verdict, words))], { class: "lead" }),
    stripOf(state.face),
    nearParts(found),
    html("h3", words.word("page-claims")),
    html("ol", claims.map((claim, index) => claimItem(claim, index === 0 && verdict.leads))),
  ];
};

const outsideParts = (found) => [
  html("h2", state.words.word("page-outside")),
  html("p", positionParts(), { class: "quiet" }),
  nearParts(found),
];

const invitation = () => [
  html("h2", state.words.word("page-click")),
  html("p", state.words.word("page-hint"), { class: "quiet hint" }),
];

// The answer in a sentence, for screen readers.
const toldWords = (found) => {
  const { words } = state;
  if (!found) return "";
  if (state.face < 0) return words.word("page-outside");
  return pieceWords(data, groundAsked(), words) + words.colon + leadWords(data, found.verdict, words);
};

// Where only the day is another, the strip's mark follows it.
const moveStrip = () => {
  const mark = panel.querySelector(".strip .now");
  const x = ((state.day - data.first) / (data.last + 1 - data.first)) * stripWidth;
  if (mark) mark.setAttribute("d", `M${x} 0v${stripHeight}`);
};

let writtenAnswer = "";

export const drawPanel = () => {
  const found = state.at || state.face >= 0 ? answer(state) : null;
  const position = state.at ? { lon: degrees(state.at[0]), lat: degrees(state.at[1]) } : {};
  const said = { ...position, ...facts(data, found, state.face) };
  for (const key of Object.keys(panel.dataset)) if (!(key in said)) delete panel.dataset[key];
  Object.assign(panel.dataset, said, { date: isoDay(state.day) });
  // Many days have the same answer; then nothing is written anew.
  const owners = found && found.railways.map((one) => one.owner);
  const rest = found && [found.border && found.border.step, found.doubts, owners];
  const ground = groundAsked();
  const { id, turn } = state.words;
  const key = JSON.stringify([said, state.known, id, turn, rest, ground && ground.faces]);
  if (key === writtenAnswer) return moveStrip();
  writtenAnswer = key;
  const parts = !found ? invitation() : state.face < 0 ? outsideParts(found) : answerParts(found);
  panel.replaceChildren(...parts.flat(3).filter(Boolean));
  $("told").textContent = toldWords(found);
};

const row = (piece) => {
  const { words } = state;
  const { verdict } = piece;
  const claim = data.claims[verdict.claims[0]];
  const button = html("button", pieceWords(data, piece, words), { type: "button" });
  button.onclick = () => go({ face: piece.largest, at: null });
  const lead = leadWords(data, verdict, words);
  const by = claim ? english("td", claim.name) : html("td", "");
  const area = html("td", areaNumber(piece.area, words), { class: "area" });
  return html("tr", [html("th", button, { scope: "row" }), area, html("td", lead), by]);
};

// The table is written while it is open.
export const drawTable = () => {
  const box = $("table");
  if (!box.open) return;
  const { word } = state.words;
  const titles = [word("page-ground"), `${word("kilometres")}²`, word("page-leads"), word("page-by")];
  const head = html("tr", titles.map((title) => html("th", title, { scope: "col" })));
  const table = html("table", [html("thead", head), html("tbody", pieces().map(row))]);
  box.lastElementChild.replaceChildren(table);
};
