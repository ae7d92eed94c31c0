import { dayNumber, isoDay, julian } from "../atlas/calendar.mjs";
import {
  dayAfterSteps,
  namedCauses,
  placedTreaties,
  shareOf,
  shownOn,
  stopOf,
  yearMarks,
} from "../atlas/stops.mjs";
import { isolate } from "../atlas/words.mjs";
import { $, english, html, tag } from "./elements.mjs";
import { data, go, state } from "./state.mjs";

// The line of time: its stops, the treaties named above it, the day, and play.

const treatyRows = 5;
const rowHeight = 17;
const playInterval = 900;

export const slider = $("slider");
export const stops = () => data.stops[state.known];

// How wide a text is above the line.
const measurer = () => {
  const ink = document.createElement("canvas").getContext("2d");
  ink.font = `11.5px ${getComputedStyle($("treaties")).fontFamily}`;
  return (text) => ink.measureText(text).width;
};

const treatyLabel = ({ day, name, text, isSecret, isFlipped, left, right, row, size }) => {
  const { words } = state;
  const place = isFlipped ? `right:${right}px` : `left:${left}px`;
  const drop = (treatyRows - row) * rowHeight - 3;
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

// What stays while the days go by.
export const drawStops = () => {
  const all = stops();
  const ticks = $("ticks");
  const width = Math.max(ticks.clientWidth, 200);
  const treaties = data.treaties[state.known];
  const shareOn = (day) => shareOf(all, day);
  slider.max = all.length - 1;
  const marks = yearMarks(all, width).flatMap(({ x, year }) => {
    const style = `left:${x}px`;
    return year ? [html("i", [], { style }), html("b", year, { style })] : [html("i", [], { style })];
  });
  const longTicks = treaties.map(([day]) =>
    html("i", [], { style: `left:${shareOn(day) * width}px`, class: "treaty" }),
  );
  ticks.replaceChildren(...marks, ...longTicks);
  const placed = placedTreaties(treaties, treatyRows, width, shareOn, isolate, measurer());
  $("treaties").replaceChildren(...placed.map(treatyLabel));
  $("changes").querySelector("ol").replaceChildren(...all.map(changeItem));
};

// What brought the change of the stop.
const causeParts = (day, causes, isFirst) => {
  const { words } = state;
  const aside = (text) => html("span", text, { class: "how" });
  const parts = [];
  const since = words.word("page-since", { date: words.dayWords(day) }) + words.colon;
  if (day !== state.day) parts.push(aside(since));
  const { named, more } = namedCauses(causes);
  named.forEach((cause, index) => {
    if (index) parts.push("; ");
    parts.push(english("bdi", cause.name));
    if (cause.how) parts.push(aside(` (${words.causeHow(cause)})`));
    if (cause.secret) parts.push(" ", tag(words.word("secret"), "secret"));
  });
  if (more) parts.push(aside("; " + words.word("page-more", { n: more })));
  if (isFirst) parts.push(aside(words.word("page-begins")));
  return parts;
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
  const done = stops().length > 1 ? (index / (stops().length - 1)) * 100 : 0;
  slider.value = index;
  slider.style.setProperty("--done", `${done}%`);
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

let timer = 0;

export const drawPlay = () => {
  $("play").textContent = state.words.word(timer ? "page-pause" : "page-play");
  $("play").setAttribute("aria-pressed", Boolean(timer));
};

const isAtEnd = () => stopOf(stops(), state.day) === stops().length - 1;

const stop = () => {
  clearInterval(timer);
  timer = 0;
};

// Plays from stop to stop, at the end from the beginning, or stops.
export const togglePlay = () => {
  if (timer) {
    stop();
  } else {
    if (isAtEnd()) go({ day: data.first });
    timer = setInterval(() => {
      if (!isAtEnd()) return step(1);
      stop();
      return drawPlay();
    }, playInterval);
  }
  drawPlay();
};
