import { dayNumber, isoDay, julian } from "../atlas/calendar.mjs";
import { flowsOn, flowWords } from "../atlas/changes.mjs";
import { chartRows, histogram, rowHeightOf, shareOfDay, yearsOf } from "../atlas/chart.mjs";
import {
  dayAfterSteps,
  namedCauses,
  placedTreaties,
  playOn,
  shownOn,
  stopOf,
  treatyRowsOf,
} from "../atlas/stops.mjs";
import { isolate } from "../atlas/words.mjs";
import { $, english, html, shape, tag } from "./elements.mjs";
import { drawBar, widthOfNarrow } from "./map.mjs";
import { data, go, state } from "./state.mjs";

// The line of time: who led where on a true axis, the treaties named above it, the day, and play.

const rowHeight = 17;
const playInterval = 40;
const histogramHeight = 26;
const widthOfYear = 42;
const widthOfBin = 7;
// Rows of less than this height, in pixels, have no names.
const leastNamed = 9;

export const slider = $("slider");
export const stops = () => data.stops[state.known];

// How wide a text is above the line.
const measurer = () => {
  const ink = document.createElement("canvas").getContext("2d");
  ink.font = `11.5px ${getComputedStyle($("treaties")).fontFamily}`;
  return (text) => ink.measureText(text).width;
};

const treatyLabel = ({ day, name, text, isSecret, isFlipped, left, right, row, size }, rowCount) => {
  const { words } = state;
  const place = isFlipped ? `right:${right}px` : `left:${left}px`;
  const drop = (rowCount - row) * rowHeight - 3;
  const label = html("span", english("span", text), {
    style: `${place};top:${row * rowHeight}px;max-width:${size}px;--drop:${drop}px`,
    "data-day": day,
    class: (isSecret ? "secret" : "") + (isFlipped ? " flip" : ""),
    title: words.dayWords(day) + words.colon + isolate(name),
  });
  label.onclick = () => go({ day });
  return label;
};

const changeItem = ([day, causes], index) => {
  const { words } = state;
  const what = index ? english("span", causes.map(words.causeText).join("; ")) : words.word("page-begins");
  const button = html("button", [html("time", words.dayWords(day)), " ", what], { type: "button" });
  button.onclick = () => go({ day });
  return html("li", button);
};

const rows = [];

// The measures of the chart come first: the map beside it is as high as they leave it.
const measureRows = () => {
  rows.splice(0, rows.length, ...chartRows(data, state.known));
  const isNarrow = innerWidth <= widthOfNarrow;
  const height = rowHeightOf(rows.length, innerHeight, isNarrow);
  const whole = histogramHeight + rows.length * height;
  const treaties = isNarrow ? 0 : treatyRowsOf(innerHeight);
  const { style } = document.documentElement;
  style.setProperty("--chart", `${whole}px`);
  style.setProperty("--treaties", `${treaties * rowHeight}px`);
  style.setProperty("--row", `${height}px`);
  $("time").classList.toggle("named", height >= leastNamed && !isNarrow);
  return { height, whole, treaties };
};

const drawBars = (width, { height, whole }) => {
  const span = data.last + 1 - data.first;
  const xOf = (day) => ((day - data.first) / span) * width;
  const chart = $("chart");
  chart.setAttribute("viewBox", `0 0 ${width} ${whole}`);
  chart.replaceChildren();
  const count = Math.max(1, Math.floor(width / widthOfBin));
  histogram(data, stops(), count).forEach((share, index) => {
    const tall = Math.round(share * (histogramHeight - 4) * 10) / 10;
    const [x, y] = [(index * width) / count, histogramHeight - 2 - tall];
    if (tall) shape("rect", { x, y, width: width / count - 1, height: tall, class: "often" }, chart);
  });
  const gap = height > 5 ? 1 : 0;
  rows.forEach(({ stretches }, index) => {
    for (const [from, until, shares] of stretches) {
      let y = histogramHeight + index * height;
      for (const [look, share] of shares) {
        const tall = share * (height - gap);
        const box = { x: xOf(from), y, width: xOf(until) - xOf(from) + 0.3, height: tall };
        drawBar(chart, box, data.looks[look]);
        y += tall;
      }
    }
  });
  const names = rows.map(({ face }) => html("span", state.words.lastingName(data.faces[face])));
  $("rows").replaceChildren(...names);
};

// What stays while the days go by.
export const drawStops = () => {
  const measures = measureRows();
  const ticks = $("ticks");
  const width = Math.max(ticks.clientWidth, 200);
  const treaties = data.treaties[state.known];
  const shareOn = (day) => shareOfDay(data, day);
  slider.min = data.first;
  slider.max = data.last;
  const years = yearsOf(data, width, widthOfYear).flatMap(([day, year]) => {
    const style = `left:${shareOn(day) * width}px`;
    const isInside = shareOn(day) * width < width - 12;
    return [html("i", [], { style }), isInside ? html("b", String(year), { style }) : null];
  });
  const longTicks = treaties.map(([day]) =>
    html("i", [], { style: `left:${shareOn(day) * width}px`, class: "treaty" }),
  );
  ticks.replaceChildren(...years.filter(Boolean), ...longTicks);
  drawBars(width, measures);
  const placed = placedTreaties(treaties, measures.treaties, width, shareOn, isolate, measurer());
  $("treaties").replaceChildren(...placed.map((label) => treatyLabel(label, measures.treaties)));
  $("changes").querySelector("ol").replaceChildren(...stops().map(changeItem));
};

const mostFlows = 2;
const flowsByStop = new Map();

// What changed hands on the day of a stop, in sentences.
const flowParts = (day) => {
  const { words, known } = state;
  const key = `${known} ${day}`;
  if (!flowsByStop.has(key)) flowsByStop.set(key, flowsOn(data, known, day));
  const flows = flowsByStop.get(key);
  if (!flows.length) return null;
  const more = flows.length - mostFlows;
  const said = flows.slice(0, mostFlows).map((flow) => flowWords(flow, words));
  if (more > 0) said.push(words.word("page-more", { n: more }));
  return html("span", said.join(words.semicolon) + words.stop, { class: "flow" });
};

// What brought the change of the stop.
const causeParts = (day, causes, isFirst) => {
  const { words } = state;
  const aside = (text) => html("span", text, { class: "how" });
  const parts = [];
  const since = words.word("page-since", { date: words.dayWords(day) }) + words.colon;
  if (day !== state.day) parts.push(aside(since));
  parts.push(flowParts(day));
  const { named, more } = namedCauses(causes);
  named.forEach((cause, index) => {
    if (index) parts.push("; ");
    parts.push(english("bdi", cause.name));
    if (cause.how) parts.push(aside(` (${words.causeHow(cause)})`));
    if (cause.secret) parts.push(" ", tag(words.word("secret"), "secret"));
  });
  if (more) parts.push(aside("; " + words.word("page-more", { n: more })));
  if (isFirst) parts.push(aside(words.word("page-begins")));
  return parts.filter(Boolean);
};

// The map file that shows the same day to those who know as much.
const drawFile = () => {
  const files = [...document.querySelectorAll("#files a")];
  const day = shownOn(files.map((file) => dayNumber(file.dataset.day)), stops(), state.day);
  $("file").hidden = day === undefined || data.mapsKnown !== state.known;
  if (day === undefined) return;
  const link = $("file").firstElementChild;
  link.href = files.find((file) => dayNumber(file.dataset.day) === day).getAttribute("href");
  link.textContent = state.words.word("page-file", { date: state.words.dayWords(day) });
};

export const drawTime = () => {
  const { words } = state;
  const index = stopOf(stops(), state.day);
  const [day, causes] = stops()[index];
  slider.value = state.day;
  slider.setAttribute("aria-valuetext", words.dayWords(state.day));
  $("date").value = isoDay(state.day);
  for (const label of $("treaties").children)
    label.classList.toggle("now", Number(label.dataset.day) === state.day);
  $("causes").replaceChildren(...causeParts(day, causes, index === 0));
  drawFile();
};

const knowledgeWords = ["all", "signatories", "public"];

// The day in both calendars, and who could know what the map shows.
export const drawDay = () => {
  const { words } = state;
  const [day, old] = $("day").children;
  day.textContent = words.dayWords(state.day);
  // The first day without it, null where it never was in use.
  const isOld = state.day < data.oldStyle;
  old.textContent = isOld ? `${words.dateWords(julian(state.day))} ${words.word("old-style")}` : "";
  const version = words.word("page-version", { version: data.version });
  $("who").textContent = `${words.word(knowledgeWords[state.known])} ${version}`;
};

export const step = (by) => go({ day: dayAfterSteps(stops(), state.day, by) });

// Plays on the axis; at the end it begins again, or stops.
let timer = 0;
let playing = { position: 0, held: 0 };

export const drawPlay = () => {
  $("play").textContent = state.words.word(timer ? "page-pause" : "page-play");
  $("play").setAttribute("aria-pressed", Boolean(timer));
};

const stop = () => {
  clearInterval(timer);
  timer = 0;
};

const playStep = () => {
  // Someone has gone to another day meanwhile.
  if (Math.floor(playing.position) !== state.day) playing = { position: state.day, held: 0 };
  playing = playOn(playing, stops(), data, Number($("speed").value), playInterval);
  const { isOver, position } = playing;
  if (isOver && $("loop").checked) playing = { position: data.first, held: 0 };
  if (Math.floor(playing.position) !== state.day) go({ day: Math.floor(playing.position) });
  if (!isOver || $("loop").checked) return;
  stop();
  go({ day: position });
  drawPlay();
};

export const togglePlay = () => {
  if (timer) {
    stop();
  } else {
    if (state.day >= data.last) go({ day: data.first });
    playing = { position: state.day, held: 0 };
    timer = setInterval(playStep, playInterval);
  }
  drawPlay();
};
