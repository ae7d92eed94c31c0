// What has to differ on the two sides of an arc for it to decide.
const leadKey = (face) => {
  const verdict = verdictOf(face), claim = verdict.leads ? data.claims[verdict.claims[0]] : null;
  return [verdict.status, claim ? claim.power + " " + claim.tenure : "", ...verdict.contenders].join(";");
};
// How far the arcs are from a position stays while the days go by.
let measured = {};
const isFrontier = (arc) => (arc.a < 0) !== (arc.b < 0);
const nearestBorder = (px, py, within) => {
  const keys = data.faces.map((_, face) => leadKey(face)), side = (face) => (face < 0 ? null : keys[face]);
  const decides = (arc) => !(data.lines[arc.line].coast && isFrontier(arc)) && side(arc.a) !== side(arc.b);
  if (measured.x !== px || measured.y !== py) measured = { x: px, y: py, arcs: new Map() };
  let best = null;
  for (const arc of arcs) {
    if (!(within < 0 ? isFrontier(arc) : decides(arc))) continue;
    if (!measured.arcs.has(arc)) measured.arcs.set(arc, nearest(px, py, [arc]));
    const found = measured.arcs.get(arc);
    if (!best || found.square < best.square) best = { ...found, arc };
  }
  // Outside, only a border that may run beyond the position says something.
  if (!best || (within < 0 && best.km >= best.arc.error)) return null;
  const across = within < 0 ? data.faces[Math.max(best.arc.a, best.arc.b)] : null;
  return { line: data.lines[best.arc.line], step: best.arc.step, km: best.km, error: best.arc.error, across };
};
const railways = data.railways.map((railway) => ({ ...railway, ...unfold(railway.line) }));
const nearbyRailways = (px, py) => {
  const found = [];
  for (const railway of railways) {
    const owner = railway.tenures.find(([start, end]) => start <= state.day && (end === null || state.day < end));
    if (!owner) continue;
    const { km } = nearest(px, py, [railway]);
    const stations = railway.stations.map(([name, x, y]) => ({ name, km: kilometres(px, py, x, y) })).filter((s) => s.km <= 2).sort((a, b) => a.km - b.km);
    if (km <= 1 || stations.length) found.push({ railway, owner, km, station: stations.length ? stations[0].name : null });
  }
  return found.sort((a, b) => a.km - b.km || (a.railway.id < b.railway.id ? -1 : 1));
};
const doubtsOf = (face) => (state.known === 2 ? data.doubts.table[entry(data.doubts.histories[face], state.day)] : []);
const hundredths = (km) => Math.round(km * 100) / 100;
const answer = () => {
  const border = state.at ? nearestBorder(...state.at, state.face) : null, warnings = [];
  if (state.at && lookUp(...state.at).onBorder) warnings.push("on-border");
  if (border && border.km < border.error) warnings.push("near-border");
  if (state.face < 0) return { border, warnings, doubts: [], railways: [] };
  const verdict = verdictOf(state.face), doubts = doubtsOf(state.face);
  for (const _ of doubts) warnings.push("publication-uncertain");
  return { verdict, border, warnings, doubts, claims: verdict.claims.map((i) => data.claims[i]), railways: state.at ? nearbyRailways(...state.at) : [] };
};
