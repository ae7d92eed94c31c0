extension PageText {
  /// The answer for a position or a region, and the map as a table.
  static let panelScript = #"""
    const html = (name, content, className) => {
      const element = document.createElement(name);
      if (className) element.className = className;
      element.append(...[content].flat().filter((part) => part !== null && part !== undefined));
      return element;
    };
    const degrees = (steps) => (steps / 1e7).toFixed(7).replace(/\.?0+$/, "");
    const claimItem = (claim, isFirst) => {
      const item = html("li", [], isFirst ? "first" : "");
      const name = html("strong", `${powerName(claim.power)}: ${tenure(claim)}`);
      item.dataset.claim = claim.id;
      item.append(name);
      if (claim.through) item.append(` through ${powerName(claim.through)}`);
      if (claim.control) item.append(` (${claim.control})`);
      if (claim.secret) item.append(" ", html("span", "secret", "secret"));
      item.append(html("small", `${claim.start_date} to ${claim.end_date || "beyond the atlas"}; public from ${claim.public_from}`));
      item.append(html("small", `${claim.name}${claim.article ? ", " + claim.article : ""}; ${claim.certainty}`));
      if (claim.recognised_by.length) item.append(html("small", "Recognised by " + claim.recognised_by.map(powerName).join(", ")));
      if (claim.note) item.append(html("small", claim.note));
      item.append(html("small", "Source: " + claim.source, "quiet"));
      return item;
    };
    const panel = $("panel");
    const drawPanel = () => {
      const parts = [];
      for (const key of Object.keys(panel.dataset)) delete panel.dataset[key];
      if (state.at) { panel.dataset.lon = degrees(state.at[0]); panel.dataset.lat = degrees(state.at[1]); }
      panel.dataset.date = isoDay(state.day);
      if (state.face < 0 && state.at) {
        panel.dataset.status = "outside";
        parts.push(html("h2", "Off the regions of this atlas"), html("p", `${panel.dataset.lon}, ${panel.dataset.lat}`, "quiet"));
      } else if (state.face < 0) {
        parts.push(html("h2", "Click a place"), html("p", "Every claim to it on the day appears here, with article and source. Or choose a region with Tab and Enter, or name a place.", "quiet"));
      } else {
        const face = data.faces[state.face], verdict = verdictOf(state.face), claims = verdict.claims.map((i) => data.claims[i]);
        Object.assign(panel.dataset, { status: verdict.status, face: face.id, region: face.region,
          claim: verdict.leads ? claims[0].id : "", claims: claims.map((claim) => claim.id).join(" "), contenders: verdict.contenders.join(" ") });
        parts.push(html("h2", face.name));
        const within = face.name === face.regionName ? "" : ` in ${face.regionName}`;
        parts.push(html("p", `${state.at ? `${panel.dataset.lon}, ${panel.dataset.lat}; ` : ""}${Math.round(face.area).toLocaleString("en")} km²${within}`, "quiet"));
        parts.push(html("p", html("strong", lead(verdict))), html("h3", "Claims, in order of precedence"));
        parts.push(html("ol", claims.map((claim, index) => claimItem(claim, index === 0 && verdict.leads))));
      }
      panel.replaceChildren(...parts);
    };
    const drawTable = () => {
      const box = $("table");
      if (!box.open) return;
      const rows = data.faces.map((face, index) => ({ face, verdict: verdictOf(index) }));
      const table = html("table", html("tr", ["Ground", "Who leads", "By"].map((text) => html("th", text))));
      for (const { face, verdict } of rows) {
        const claim = data.claims[verdict.claims[0]];
        table.append(html("tr", [html("td", face.name), html("td", lead(verdict)), html("td", claim ? claim.name : "")]));
      }
      box.lastElementChild.replaceChildren(table);
    };
    """#
}
