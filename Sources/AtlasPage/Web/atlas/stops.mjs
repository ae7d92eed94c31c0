import { isoDay } from "./calendar.mjs";

// Stops are [day, causes] in the order of days: the days on which another leads somewhere.

// The last stop that is not after a day.
export const stopOf = (stops, day) => {
  let index = stops.length - 1;
  while (index > 0 && stops[index][0] > day) index--;
  return index;
};

// The day of the stop so many away; the stop before a day between two is the first step back.
export const dayAfterSteps = (stops, day, by) => {
  const index = stopOf(stops, day);
  const isBetween = stops[index][0] !== day;
  const next = by < 0 && isBetween ? index + by + 1 : index + by;
  return stops[Math.max(0, Math.min(stops.length - 1, next))][0];
};

const yearOf = (day) => isoDay(day).slice(0, 4);

const widest = 168;

// Names of treaties, [day, name, isSecret, weight], in as many rows as there are above a line of a width: the
// weightier first, then the earlier; what finds no room is left out. A name at the end of the line stands
// left of its day.
export const placedTreaties = (treaties, rowCount, width, shareOn, textOf, measure) => {
  const rows = Array.from({ length: rowCount }, () => []);
  const placed = [];
  for (const [day, name, isSecret] of [...treaties].sort((a, b) => b[3] - a[3] || a[0] - b[0])) {
    const x = shareOn(day) * width;
    const text = `${yearOf(day)} ${textOf(name)}`;
    const size = Math.min(Math.ceil(measure(text)) + 12, widest);
    const isFlipped = x + size > width + 8;
    const left = isFlipped ? x - size + 1.5 : x;
    const row = rows.findIndex((taken) => taken.every(([from, to]) => left + size < from || to < left));
    if (row < 0) continue;
    rows[row].push([left, left + size + 4]);
    placed.push({ day, name, text, isSecret, isFlipped, left, right: width - x - 1.5, row, size });
  }
  return placed;
};

// The day of the last of some days that shows what a day shows: one from its stop's day on, not after it.
export const shownOn = (days, stops, day) =>
  days.filter((one) => one <= day && one >= stops[stopOf(stops, day)][0]).at(-1);

const mostCauses = 4;

// The causes of a stop that find room, and how many more there are.
export const namedCauses = (causes) => ({
  named: causes.slice(0, mostCauses),
  more: Math.max(0, causes.length - mostCauses),
});

// A second of play is this share of the axis; a change is held as long, in milliseconds.
const axesInSecond = 1 / 25;
const holdTime = 320;

// Where play is some milliseconds later: { position, held, isOver }, a day that may be a fraction and how
// long it is held yet. No change is passed over: play halts at each for a moment.
export const playOn = ({ position, held }, stops, { first, last }, speed, time) => {
  if (held > 0) return { position, held: held - time, isOver: false };
  const next = position + (last - first) * axesInSecond * (time / 1000) * speed;
  const stop = stops.find(([day]) => day > position);
  if (stop && stop[0] <= next) return { position: stop[0], held: holdTime / speed, isOver: false };
  return { position: Math.min(next, last), held: 0, isOver: next >= last };
};

// How many rows of names of treaties a screen of this height has room for.
export const treatyRowsOf = (height) => (height >= 1000 ? 4 : height >= 860 ? 2 : 0);
