import { isolate } from "./words.mjs";

const controls = {
  contested: "contested",
  disputed: "page-disputed-control",
  undelimited: "page-undelimited",
};

const grounds = { strip: "page-strip", unknown: "page-unlocated" };

// The ground of a claim that is no region; empty for a region.
const groundWords = ({ ground, part }, { word, partName }) => {
  if (ground === "part") return word("page-in", { region: partName(part) });
  return grounds[ground] ? word(grounds[ground]) : "";
};

// A grid step in degrees: `125.5`.
export const degrees = (steps) => (steps / 1e7).toFixed(7).replace(/\.?0+$/, "");

const tenths = (km) => String(Math.round(km * 10) / 10);

// What is said of a claim.
export const claimWords = (claim, words) => {
  const { word, comma, stop, powerName, spanWords } = words;
  const tags = [];
  if (claim.secret) tags.push({ text: word("secret"), kind: "secret" });
  if (controls[claim.control]) tags.push({ text: word(controls[claim.control]), kind: "" });
  tags.push({ text: word(claim.certainty), kind: claim.certainty === "certain" ? "sure" : "unsure" });
  const notes = [];
  if (claim.secret || claim.public_from !== claim.start_date)
    notes.push(word("page-public-from", { date: spanWords(claim.public_from) }));
  if (claim.recognised_by.length)
    notes.push(word("page-recognised", { powers: claim.recognised_by.map(powerName).join(comma) }));
  const end = claim.end_date ? spanWords(claim.end_date) : word("page-beyond");
  return {
    power: powerName(claim.power),
    tenure: word(claim.tenure),
    ground: groundWords(claim, words),
    scope: claim.scope || "",
    through: claim.through ? word("page-through", { power: powerName(claim.through) }) : "",
    days: spanWords(claim.start_date) + " – " + end,
    tags,
    notes: notes.length ? notes.join(stop) + stop.trim() : "",
  };
};

// How far the border is, how well it is known, what is beyond it, and what the treaty says of the stretch.
export const borderWords = ({ line, step, km, error, across }, { word, regionName }) => ({
  known: word("page-border-known", { km: tenths(km), error: tenths(error) }) + ".",
  across: across ? ` ${word("page-across", { region: regionName(across) })}.` : "",
  step: step === null ? "" : line.steps[step - 1],
});

// A railway near by, with its station.
export const railwayWords = ({ railway, owner, km, station }, { word, powerName }) => {
  const values = { name: isolate(railway.name), km: tenths(km), power: powerName(owner[2]) };
  return word("page-railway", values) + (station ? `; ${isolate(station)}` : "") + ".";
};

// The warnings of an answer: the track of a zone with its distance, the claim whose ground is not known with
// its power and tenure.
export const warningWords = ({ warnings, doubts, tracks, unlocated }, words) => {
  const { word, comma, colon, stop, powerName, spanWords } = words;
  const dates = new Set(doubts.map((doubt) => doubt.published));
  const trackWords = ({ railway, km }) => {
    const known = word("page-border-known", { km: tenths(km), error: tenths(railway.uncertainty) });
    return isolate(railway.name) + comma + known + stop + word("page-railway-near");
  };
  const held = (claim) => powerName(claim.power) + comma + word(claim.tenure);
  return [
    ...["near-border", "on-border"]
      .filter((code) => warnings.includes(code))
      .map((code) => word("page-" + code)),
    ...(tracks ?? []).map(trackWords),
    ...(unlocated ?? []).map((claim) => held(claim) + colon + word("page-part-unlocated")),
    ...[...dates].map((date) => word("page-publication", { date: spanWords(date) })),
  ];
};

// An area in square kilometres, as a number.
export const areaNumber = (area, { id }) => Math.round(area).toLocaleString(id);

// An area, of another where it is less.
export const areaWords = (area, whole, words) => {
  const [number, all] = [area, whole].map((one) => areaNumber(one, words));
  return `${number === all ? all : `${number} / ${all}`} ${words.word("kilometres")}²`;
};
