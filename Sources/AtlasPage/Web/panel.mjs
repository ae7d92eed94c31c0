const degrees = (steps) => (steps / 1e7).toFixed(7).replace(/\.?0+$/, "");
const chip = (power, isSolid) => html("i", [], { class: "chip", style: data.powers[power] ? `--chip:${colourOf("ink", power)}` : "--chip:var(--quiet)", "aria-hidden": "true" });
const tag = (text, name = "") => html("span", text, { class: "tag " + name });
const controls = { part: "page-part", disputed: "page-disputed-control", undelimited: "page-undelimited" };
const claimItem = (claim, isFirst) => {
  const heading = html("h4", [chip(claim.power), html("bdi", powerName(claim.power)), " ", html("span", tenure(claim), { class: "tenure" })]);
  if (claim.through) heading.append(" ", html("span", word("page-through", { power: powerName(claim.through) }), { class: "tenure" }));
  const tags = [];
  if (claim.secret) tags.push(tag(word("secret"), "secret"));
  if (controls[claim.control]) tags.push(tag(word(controls[claim.control])));
  tags.push(tag(word(claim.certainty), claim.certainty === "certain" ? "sure" : "unsure"));
  const facts = [];
  if (claim.secret || claim.public_from !== claim.start_date) facts.push(word("page-public-from", { date: spanWords(claim.public_from) }));
  if (claim.recognised_by.length) facts.push(word("page-recognised", { powers: claim.recognised_by.map(powerName).join(comma()) }));
  return html("li", [
    heading,
    html("p", [`${spanWords(claim.start_date)} – ${claim.end_date ? spanWords(claim.end_date) : word("page-beyond")}`, tags], { class: "when" }),
    html("p", [english("cite", claim.name), claim.article ? [", ", english("span", claim.article)] : null]),
    facts.length ? html("p", facts.join(word("page-stop")) + word("page-stop").trim(), { class: "small" }) : null,
    claim.note ? english("p", claim.note, { class: "small" }) : null,
    html("p", [html("span", word("page-source") + colon()), english("span", claim.source)], { class: "small quiet" }),
  ], { class: isFirst ? "first" : "", "data-claim": claim.id });
};
const borderParts = ({ border, warnings, doubts, railways }) => {
  const parts = [], text = (km) => String(Math.round(km * 10) / 10);
  if (border) {
    const step = border.step === null ? null : border.line.steps[border.step - 1];
    parts.push(html("dt", word("page-border")), html("dd", [english("bdi", border.line.name), ". ", word("page-border-known", { km: text(border.km), error: text(border.error) }), ".", border.across ? ` ${word("page-across", { region: regionName(border.across) })}.` : null, step ? english("span", step, { class: "step" }) : null]));
  } else if (state.at && state.face >= 0) parts.push(html("dt", word("page-border")), html("dd", word("page-no-border")));
  for (const { railway, owner, km, station } of railways)
    parts.push(html("dt", word("railway")), html("dd", [word("page-railway", { name: isolate(railway.name), km: text(km), power: powerName(owner[2]) }) + (station ? `; ${isolate(station)}` : "") + ".", english("span", owner[3], { class: "step" })]));
  const notes = [];
  if (warnings.includes("near-border")) notes.push(word("page-near-border"));
  if (warnings.includes("on-border")) notes.push(word("page-on-border"));
  for (const date of new Set(doubts.map((doubt) => doubt.published))) notes.push(word("page-publication", { date: spanWords(date) }));
  return [parts.length ? html("dl", parts) : null, notes.map((note) => html("p", [html("b", "⚠", { "aria-hidden": "true" }), " ", note], { class: "warning" }))];
};
const panel = $("panel");
const placeAt = () => state.at && data.places.find((place) => place.x === state.at[0] && place.y === state.at[1]);
const positionWords = () => {
  const place = placeAt(), numbers = state.at ? `${panel.dataset.lon}, ${panel.dataset.lat}` : null;
  return [place ? html("bdi", placeNames(place).join("; ")) : null, place ? " · " : null, numbers];
};
// What the answer says, in words for scripts; what is written follows from these and the language.
const borderFacts = ({ border, warnings }) => ({ warnings: warnings.join(" "), border: border ? border.line.id : "", km: border ? String(hundredths(border.km)) : "",
  error: border ? String(border.error) : "", across: border && border.across ? border.across.region : "" });
const facts = (found) => {
  const face = data.faces[state.face], { verdict, claims } = found;
  return { status: verdict.status, face: face.id, region: face.region, certainty: verdict.certainty || "", claim: verdict.leads ? claims[0].id : "",
    claims: claims.map((claim) => claim.id).join(" "), contenders: verdict.contenders.join(" "), ...borderFacts(found),
    railways: found.railways.map((one) => `${one.railway.id} ${one.owner[2]} ${hundredths(one.km)} ${one.station || ""}`).join(";") };
};
const answerParts = (found) => {
  const face = data.faces[state.face], { verdict, claims } = found;
  const within = face.id === face.region ? null : ` · ${word("page-in", { region: regionName(face) })}`, area = `${Math.round(face.area).toLocaleString(document.documentElement.lang)} ${word("kilometres")}²`;
  return [html("h2", html("bdi", faceName(face))), html("p", [positionWords(), state.at ? " · " : null, area, within], { class: "quiet" }),
    html("p", [(verdict.leads ? [claims[0].power] : verdict.contenders).map((power) => chip(power)), html("strong", lead(verdict))], { class: "lead" }),
    borderParts(found), html("h3", word("page-claims")), html("ol", claims.map((claim, index) => claimItem(claim, index === 0 && verdict.leads)))];
};
let written = "";
const drawPanel = () => {
  const position = state.at ? { lon: degrees(state.at[0]), lat: degrees(state.at[1]) } : {}, isInside = state.face >= 0, found = isInside || state.at ? answer() : null;
  const said = { ...position, ...(isInside ? facts(found) : found ? { status: "outside", ...borderFacts(found) } : {}) };
  for (const key of Object.keys(panel.dataset)) if (key !== "label" && !(key in said)) delete panel.dataset[key];
  Object.assign(panel.dataset, said, { date: isoDay(state.day) });
  // Many days have the same answer; then nothing is written anew.
  const key = JSON.stringify([said, document.documentElement.lang, found && [found.border && found.border.step, found.doubts, found.railways.map((one) => one.owner)]]);
  if (key === written) return;
  written = key;
  const parts = isInside ? answerParts(found)
    : found ? [html("h2", word("page-outside")), html("p", positionWords(), { class: "quiet" }), borderParts(found)]
    : [html("h2", word("page-click")), html("p", word("page-hint"), { class: "quiet" })];
  panel.replaceChildren(...parts.flat(3).filter(Boolean));
  $("told").textContent = isInside ? `${faceName(data.faces[state.face])}${colon()}${lead(found.verdict)}` : state.at ? word("page-outside") : "";
};
const drawTable = () => {
  const box = $("table");
  if (!box.open) return;
  const row = (face, index) => {
    const verdict = verdictOf(index), claim = data.claims[verdict.claims[0]], button = html("button", faceName(face), { type: "button" });
    button.onclick = () => go({ face: index, at: null });
    return html("tr", [html("th", button, { scope: "row" }), html("td", lead(verdict)), claim ? english("td", claim.name) : html("td", "")]);
  };
  const head = html("tr", ["page-ground", "page-leads", "page-by"].map((id) => html("th", word(id), { scope: "col" })));
  box.lastElementChild.replaceChildren(html("table", [html("thead", head), html("tbody", data.faces.map(row))]));
};
