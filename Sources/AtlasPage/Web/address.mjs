const knowers = ["all", "signatories", "public"];
const address = () => {
  const parts = [`date=${isoDay(state.day)}`, `known=${knowers[state.known]}`, `lang=${language ? language.id : "en"}`];
  if (state.at) parts.push(`at=${degrees(state.at[0])},${degrees(state.at[1])}`);
  else if (state.face >= 0) parts.push(`region=${data.faces[state.face].id}`);
  if (state.view) parts.push(`view=${[...albers.inverse(state.view[0], state.view[1]), state.view[2]].map((n) => n.toFixed(2)).join(",")}`);
  return "#" + parts.join("&");
};
let pending = 0;
const remember = () => {
  clearTimeout(pending);
  pending = setTimeout(() => { try { history.replaceState(null, "", address()); } catch { location.replace(address()); } }, 120);
};
const go = (changes, keepAddress) => {
  const known = state.known;
  Object.assign(state, changes);
  state.day = Math.max(data.first, Math.min(data.last, state.day));
  if (known !== state.known) drawStops();
  drawView(); drawFaces(); drawLayer(); drawLegend(); drawEdge(); drawMarker(); drawDay(); drawTime(); drawPanel(); drawTable();
  document.querySelector(`[name=known][value="${state.known}"]`).checked = true;
  if (state.face >= 0) rove(state.face);
  if (!keepAddress) remember();
};
const numbers = (text, count) => { const all = (text || "").split(",").map((part) => (part.trim() ? Number(part) : NaN)); return all.length === count && all.every(Number.isFinite) ? all : null; };
const tongues = ["en", ...data.languages.map((one) => one.id)];
// Where an address is silent: the language for which the page was made, or one that the reader has.
const usual = () => {
  if (tongues.includes(data.language)) return data.language;
  const base = (id) => id.toLowerCase().split("-")[0];
  for (const wanted of navigator.languages || []) { const found = tongues.find((id) => id.toLowerCase() === wanted.toLowerCase()) || tongues.find((id) => base(id) === base(wanted)); if (found) return found; }
  return "en";
};
const fromAddress = () => {
  const fields = new URLSearchParams(location.hash.slice(1)), changes = { at: null, face: -1, view: null, known: 0 };
  const day = dayNumber(fields.get("date") || ""), known = knowers.indexOf(fields.get("known")), at = numbers(fields.get("at"), 2), view = numbers(fields.get("view"), 3);
  if (!Number.isNaN(day)) changes.day = day;
  if (known >= 0) changes.known = known;
  if (at && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90) { changes.at = at.map((n) => Math.round(n * 1e7)); changes.face = faceAt(...changes.at); }
  else if (fields.has("region")) changes.face = data.faces.findIndex((face) => face.id === fields.get("region"));
  if (view && Math.abs(view[1]) < 90) changes.view = [...albers.forward(view[0], view[1]), view[2]];
  const tongue = fields.get("lang");
  speak(tongues.includes(tongue) ? tongue : usual());
  Object.assign(state, { known: changes.known });
  drawStops(); drawPlay(); go(changes, true);
};
