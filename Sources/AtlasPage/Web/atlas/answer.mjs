import { arcsOf, lookUp, unfold } from "./coverage.mjs";
import { kilometres } from "./geodesy.mjs";
import { leadKey, valueOf, verdictOf } from "./lead.mjs";
import { nearest } from "./nearest.mjs";
import { isAlong, isUnlocated, withStrips } from "./strips.mjs";

const publicKnowledge = 2;
// A railway is near within this distance, and at a station within the other.
const kilometresToTrack = 1;
const kilometresToStation = 2;

const certainties = ["certain", "probable", "uncertain", "disputed"];

const isFrontier = (arc) => arc.a < 0 !== arc.b < 0;

export const hundredths = (km) => Math.round(km * 100) / 100;

// The lines of a railway that had a track: its dated sections, or all of it.
const tracksOf = (railway) => {
  if (!railway.isDated) return [{ ...unfold(railway.line), start: -Infinity, end: null }];
  const { xs, ys } = unfold(railway.line);
  return railway.sections.map(([first, last, start, end]) => {
    const steps = [];
    for (let i = first; i <= last; i++)
      steps.push(xs[i] - (i > first ? xs[i - 1] : 0), ys[i] - (i > first ? ys[i - 1] : 0));
    return { ...unfold(steps), start, end };
  });
};

// Whether something that is said of each face is not the same on both sides of an arc.
const differ = (arc, keys) => (arc.a < 0 ? null : keys[arc.a]) !== (arc.b < 0 ? null : keys[arc.b]);

const byDistance = (a, b) => a.km - b.km || (a.railway.id < b.railway.id ? -1 : 1);

// Answers for a position or a face on a day: the same as the library's, with border, railways and warnings.
export const answers = (data) => {
  const arcs = arcsOf(data.coverage);
  const railways = data.railways.map((railway) => ({ ...railway, tracks: tracksOf(railway) }));

  // The nearest arc across which another leads; outside, the nearest frontier that may run beyond the
  // position.
  const nearestBorder = (px, py, { face, ...when }) => {
    const keys = data.faces.map((_, index) => leadKey(data, verdictOf(data, when, index)));
    const isCoast = (arc) => data.lines[arc.line].coast && isFrontier(arc);
    const decides = face < 0 ? isFrontier : (arc) => !isCoast(arc) && differ(arc, keys);
    const found = nearest(px, py, arcs.filter(decides));
    if (!found || (face < 0 && found.km >= found.line.error)) return null;
    const { a, b, line, step, error } = found.line;
    const across = face < 0 ? data.faces[Math.max(a, b)] : null;
    return { line: data.lines[line], step, km: found.km, error, across };
  };

  // Whether an arc is a border on the day: the edge of a part is none where the same leads on both sides.
  const isOnBorder = (arc, when) => {
    if (!arc || !data.lines[arc.line].edge) return arc !== null;
    const key = (index) => leadKey(data, verdictOf(data, when, index));
    return differ(arc, { [arc.a]: key(arc.a), [arc.b]: key(arc.b) });
  };

  // The railways that had a track on the day, with the distance to it.
  const railwaysWithTrack = (px, py, day) =>
    railways.flatMap((railway) => {
      const tracks = railway.tracks.filter(({ start, end }) => start <= day && (end === null || day < end));
      return tracks.length ? [{ railway, km: nearest(px, py, tracks).km }] : [];
    });

  // Those of them that somebody had, and that are near: the nearest first.
  const nearbyRailways = (px, py, day, withTrack) => {
    const found = [];
    for (const { railway, km } of withTrack) {
      const owner = railway.tenures.find(([start, end]) => start <= day && (end === null || day < end));
      if (!owner) continue;
      const [station] = railway.stations
        .map(([name, x, y]) => ({ name, km: kilometres(px, py, x, y) }))
        .filter((one) => one.km <= kilometresToStation)
        .sort((a, b) => a.km - b.km);
      // A station by which no track was laid yet is no reason.
      if (km <= (station ? kilometresToStation : kilometresToTrack))
        found.push({ railway, owner, km, station: station ? station.name : null });
    }
    return found.sort(byDistance);
  };

  // Where it is in doubt whether the public knew a claim, or its end; one along a railway counts only near
  // it.
  const doubtsOf = (when, near) => {
    if (when.known !== publicKnowledge) return [];
    const doubts = data.doubts.table[valueOf(data.doubts.histories, { ...when, known: 0 }, when.face)];
    return doubts.filter(({ railways }) => !railways || railways.some((id) => near.includes(id)));
  };

  // The answer for { at, face, known, day }; `at` is null when a face is asked, `face` -1 outside.
  const answer = ({ at, ...when }) => {
    const border = at ? nearestBorder(...at, when) : null;
    const warnings = [];
    if (at && isOnBorder(lookUp(arcs, ...at).border, when)) warnings.push("on-border");
    if (border && border.km < border.error) warnings.push("near-border");
    if (when.face < 0) return { border, warnings, doubts: [], railways: [], tracks: [] };
    const isNear = warnings.length > 0;
    const verdict = verdictOf(data, when, when.face);
    const withTrack = at ? railwaysWithTrack(...at, when.day) : [];
    const tracks = withTrack.filter(({ railway, km }) => km < railway.uncertainty).sort(byDistance);
    const near = tracks.map(({ railway }) => railway.id);
    const strips = data.stripLists[valueOf(data.strips, when, when.face)].map((index) => data.claims[index]);
    const claims = withStrips(
      verdict,
      verdict.claims.map((index) => data.claims[index]),
      strips.filter((claim) => claim.railways.some((id) => near.includes(id))),
    );
    const along = new Set(claims.filter(isAlong).flatMap((claim) => claim.railways));
    const zones = tracks.filter(({ railway }) => along.has(railway.id));
    const unlocated = claims.filter(isUnlocated);
    const doubts = doubtsOf(when, near);
    for (const _ of zones) warnings.push("railway-near");
    for (const _ of unlocated) warnings.push("part-unlocated");
    for (const _ of doubts) warnings.push("publication-uncertain");
    const atMost = isNear ? 1 : 0;
    const certainty =
      verdict.certainty && certainties[Math.max(certainties.indexOf(verdict.certainty), atMost)];
    return {
      verdict,
      certainty,
      border,
      warnings,
      doubts,
      claims,
      unlocated,
      tracks: zones,
      railways: at ? nearbyRailways(...at, when.day, withTrack) : [],
    };
  };

  return { answer, arcs, faceAt: (px, py) => lookUp(arcs, px, py).face };
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
    face: data.faces[face].finest,
    region: data.faces[face].region,
    parts: data.faces[face].parts.join(" "),
    certainty: found.certainty || "",
    claim: verdict.leads ? claims[0].id : "",
    claims: claims.map((claim) => claim.id).join(" "),
    contenders: verdict.contenders.join(" "),
    ...borderFacts(found),
    railways: found.railways.map(railwayFacts).join(";"),
    tracks: found.tracks.map(({ railway, km }) => `${railway.id} ${hundredths(km)}`).join(";"),
  };
};
