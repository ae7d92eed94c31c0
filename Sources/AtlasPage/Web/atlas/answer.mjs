import { valueOn } from "./calendar.mjs";
import { arcsOf, lookUp, unfold } from "./coverage.mjs";
import { kilometres } from "./geodesy.mjs";
import { leadKey, verdictOf } from "./lead.mjs";
import { nearest } from "./nearest.mjs";

const publicKnowledge = 2;
// A railway is near within this distance, and at a station within the other.
const kilometresToTrack = 1;
const kilometresToStation = 2;

const isFrontier = (arc) => arc.a < 0 !== arc.b < 0;

export const hundredths = (km) => Math.round(km * 100) / 100;

// Answers for a position or a face on a day: the same as the library's, with border, railways and warnings.
export const answers = (data) => {
  const arcs = arcsOf(data.coverage);
  const railways = data.railways.map((railway) => ({ ...railway, ...unfold(railway.line) }));

  // The nearest arc across which another leads; outside, the nearest frontier that may run beyond the
  // position.
  const nearestBorder = (px, py, { face, ...when }) => {
    const keys = data.faces.map((_, index) => leadKey(data, verdictOf(data, when, index)));
    const side = (index) => (index < 0 ? null : keys[index]);
    const isCoast = (arc) => data.lines[arc.line].coast && isFrontier(arc);
    const decides = face < 0 ? isFrontier : (arc) => !isCoast(arc) && side(arc.a) !== side(arc.b);
    const found = nearest(px, py, arcs.filter(decides));
    if (!found || (face < 0 && found.km >= found.line.error)) return null;
    const { a, b, line, step, error } = found.line;
    const across = face < 0 ? data.faces[Math.max(a, b)] : null;
    return { line: data.lines[line], step, km: found.km, error, across };
  };

  // The railways that somebody had on the day, the nearest first.
  const nearbyRailways = (px, py, day) => {
    const found = [];
    for (const railway of railways) {
      const owner = railway.tenures.find(([start, end]) => start <= day && (end === null || day < end));
      if (!owner) continue;
      const { km } = nearest(px, py, [railway]);
      const [station] = railway.stations
        .map(([name, x, y]) => ({ name, km: kilometres(px, py, x, y) }))
        .filter((one) => one.km <= kilometresToStation)
        .sort((a, b) => a.km - b.km);
      if (km <= kilometresToTrack || station)
        found.push({ railway, owner, km, station: station ? station.name : null });
    }
    return found.sort((a, b) => a.km - b.km || (a.railway.id < b.railway.id ? -1 : 1));
  };

  // Where it is in doubt whether the public knew a claim, or its end.
  const doubtsOf = ({ face, known, day }) =>
    known === publicKnowledge ? data.doubts.table[valueOn(data.doubts.histories[face], day)] : [];

  // The answer for { at, face, known, day }; `at` is null when a face is asked, `face` -1 outside.
  const answer = ({ at, ...when }) => {
    const border = at ? nearestBorder(...at, when) : null;
    const warnings = [];
    if (at && lookUp(arcs, ...at).onBorder) warnings.push("on-border");
    if (border && border.km < border.error) warnings.push("near-border");
    if (when.face < 0) return { border, warnings, doubts: [], railways: [] };
    const verdict = verdictOf(data, when, when.face);
    const doubts = doubtsOf(when);
    for (const _ of doubts) warnings.push("publication-uncertain");
    return {
      verdict,
      border,
      warnings,
      doubts,
      claims: verdict.claims.map((index) => data.claims[index]),
      railways: at ? nearbyRailways(...at, when.day) : [],
    };
  };

  return { answer, faceAt: (px, py) => lookUp(arcs, px, py).face };
};

const borderFacts = ({ border, warnings }) => ({
  warnings: warnings.join(" "),
  border: border ? border.line.id : "",
  km: border ? String(hundredths(border.km)) : "",
  error: border ? String(border.error) : "",
  across: border && border.across ? border.across.region : "",
});

// What an answer says, in words for programs: null when nothing was asked.
export const facts = (data, found, face) => {
  if (!found) return {};
  if (face < 0) return { status: "outside", ...borderFacts(found) };
  const { verdict, claims } = found;
  const railwayFacts = ({ railway, owner, km, station }) =>
    `${railway.id} ${owner[2]} ${hundredths(km)} ${station || ""}`;
  return {
    status: verdict.status,
    face: data.faces[face].id,
    region: data.faces[face].region,
    certainty: verdict.certainty || "",
    claim: verdict.leads ? claims[0].id : "",
    claims: claims.map((claim) => claim.id).join(" "),
    contenders: verdict.contenders.join(" "),
    ...borderFacts(found),
    railways: found.railways.map(railwayFacts).join(";"),
  };
};
