extension PageText {
  /// The map of the day: fills, hatches, lines, names and the legend of exactly these.
  static let drawingScript = #"""
    const state = { day: data.first, known: 0, at: null, face: -1, view: null };
    const svg = $("map"), ns = "http://www.w3.org/2000/svg";
    const make = (name, attributes, parent, text) => {
      const element = document.createElementNS(ns, name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      if (text !== undefined) element.textContent = text;
      if (parent) parent.append(element);
      return element;
    };
    const faceElements = [...svg.querySelectorAll(".face")];
    const verdictOf = (face) => data.verdicts[entry(data.histories[state.known][face], state.day)];
    const powerName = (id) => data.powers[id] || id;
    const tenureWords = { sphere: "sphere of influence", annexation: "annexed" };
    const tenure = (claim) => tenureWords[claim.tenure] || claim.tenure.replaceAll("-", " ");
    const lead = (verdict) => {
      if (verdict.status === "contested") return "contested by " + verdict.contenders.map(powerName).join(", ");
      const claim = data.claims[verdict.claims[0]];
      if (!verdict.leads || !claim) return "nobody";
      const mark = verdict.status === "undelimited" ? "; a sphere was agreed, but no line reaches here"
        : verdict.status === "unassigned" ? " (general title only)" : "";
      return `${powerName(claim.power)}, ${tenure(claim)}${claim.secret ? ", secret" : ""}${mark}`;
    };
    const paint = (look) => {
      const over = look.overlay === null ? null : data.overlays[look.overlay];
      const ground = over && over.solid ? `var(--solid-${over.solid})` : look.ground ? `var(--tint-${look.ground})` : "var(--land)";
      return [ground, over && over.pattern ? `url(#${over.pattern})` : "none"];
    };
    const shown = [];
    const drawFaces = () => faceElements.forEach((element, face) => {
      const verdict = verdictOf(face);
      const chosen = face === state.face;
      element.classList.toggle("chosen", chosen);
      if (shown[face] === verdict) return;
      shown[face] = verdict;
      const [ground, over] = paint(data.looks[verdict.look]);
      const [path, use] = element.children;
      path.style.fill = path.style.stroke = ground;
      use.style.fill = over;
      use.style.display = over === "none" ? "none" : "";
      element.dataset.status = verdict.status;
      element.setAttribute("aria-label", `${data.faces[face].name}: ${lead(verdict)}`);
    });
    let drawnLayer = null, drawnWidth = null;
    const radii = { capital: 4, city: 3, town: 2 };
    const drawLayer = () => {
      const layer = data.layers[entry(data.layerHistories[state.known], state.day)];
      const isNarrow = svg.clientWidth > 0 && svg.clientWidth < 640, size = isNarrow ? "narrow" : "wide";
      if (layer === drawnLayer && size === drawnWidth) return;
      const k = isNarrow ? data.scale * 0.75 : 1;
      if (size !== drawnWidth) {
        svg.classList.toggle("narrow", isNarrow);
        svg.style.setProperty("--k", k);
        for (const pattern of svg.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${k})`);
      }
      if (layer !== drawnLayer) {
        const borders = $("borders"), railways = $("railways");
        borders.replaceChildren(); railways.replaceChildren();
        for (const railway of layer.railways) for (const name of ["rail", "rail ties"]) make("path", { class: name, d: data.railwayPaths[railway] }, railways);
        const order = ["provincial-limit", "frontier", "meridian", "treaty-line"];
        const lines = layer.borders.map((i) => data.borders[i]).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
        for (const line of lines) {
          const d = line.arcs.map((i) => data.arcPaths[i]).join(""), kind = line.kind + (line.approximate ? " approximate" : "");
          make("path", { class: "casing " + kind, d }, borders);
          make("path", { class: kind, d }, borders);
        }
      }
      drawnLayer = layer; drawnWidth = size;
      const names = $("names"), signs = $("signs"), { labels, places } = layer[size];
      names.replaceChildren(); signs.replaceChildren();
      for (const index of places) {
        const place = data.places.find((p) => p.map === index), [cx, cy] = albers.forward(place.x / 1e7, place.y / 1e7);
        const r = radii[place.rank] * data.unit * (isNarrow ? data.scale * 0.9 : 1);
        if (place.rank !== "town") make("circle", { class: "ring", cx, cy, r: r * 0.85 }, signs);
        if (place.rank !== "city") make("circle", { cx, cy, r: place.rank === "capital" ? r * 0.42 : r * 0.85 }, signs);
      }
      for (const index of labels) {
        const label = data.labels[index];
        const attributes = { "font-size": label.size, "text-anchor": label.anchor, fill: `var(--${label.role})` };
        if (label.bold) attributes["font-weight"] = "bold";
        if (label.italic) attributes["font-style"] = "italic";
        if (label.spacing) attributes["letter-spacing"] = label.spacing;
        if (label.turn) attributes.transform = `rotate(${label.turn.join(" ")})`;
        for (let i = 0; i < label.lines.length; i += 3)
          make("text", { ...attributes, x: label.lines[i + 1], y: label.lines[i + 2] }, names, label.lines[i]);
      }
    };
    const borderWords = { "treaty-line": "line of a treaty", meridian: "meridian of a treaty", frontier: "frontier", "provincial-limit": "provincial limit" };
    const patternWords = { contested: "contested" };
    const drawLegend = () => {
      const list = $("legend"), seen = new Map();
      const add = (key, text, order, draw) => { if (!seen.has(key)) seen.set(key, { text, order, draw }); };
      faceElements.forEach((_, face) => {
        const look = data.looks[verdictOf(face).look], over = look.overlay === null ? null : data.overlays[look.overlay];
        const [ground, fill] = paint(look);
        if (look.ground && !(over && over.solid)) add("g" + look.ground, powerName(look.ground), "0" + look.ground, (s) => make("rect", { width: 30, height: 15, style: `fill:var(--tint-${look.ground})` }, s));
        if (over) add("o" + look.overlay + look.legend, look.legend || over.powers.map(powerName).join(" / ") + ": " + (patternWords[over.kind] || over.kind), "1" + over.kind + look.legend, (s) => {
          make("rect", { width: 30, height: 15, style: `fill:${over.solid ? ground : "var(--land)"}` }, s);
          if (!over.solid) make("rect", { width: 30, height: 15, style: `fill:${fill}` }, s);
        });
      });
      for (const index of drawnLayer.borders) {
        const line = data.borders[index], kind = line.kind + (line.approximate ? " approximate" : "");
        if (borderWords[line.kind]) add(kind, borderWords[line.kind] + (line.approximate ? ", approximate course" : ""), "2" + kind, (s) => { s.classList.add("line"); make("path", { class: "b " + kind, d: "M0 7.5H30" }, s); });
      }
      if (drawnLayer.railways.length) add("rail", "railway", "3", (s) => { s.classList.add("line"); make("path", { class: "rail", d: "M0 7.5H30" }, s); make("path", { class: "rail ties", d: "M0 7.5H30" }, s); });
      list.replaceChildren(...[...seen.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ text, draw }) => {
        const item = document.createElement("li"), sample = make("svg", { viewBox: "0 0 30 15", "aria-hidden": "true" });
        draw(sample); item.append(sample, text);
        return item;
      }));
    };
    const who = ["It shows what is known today; secret agreements are included.", "It shows what those who signed knew on that day.", "It shows what the public could know on that day; what was secret then is left out."];
    const draw = () => {
      drawFaces(); drawLayer(); drawLegend();
      $("day").textContent = `${dayWords(state.day)} (${oldStyle(state.day)} Old Style)`;
      $("who").textContent = `${who[state.known]} Version ${data.version} of the data.`;
      const marker = $("marker");
      marker.toggleAttribute("hidden", !state.at);
      if (state.at) marker.setAttribute("transform", `translate(${albers.forward(state.at[0] / 1e7, state.at[1] / 1e7)}) scale(${drawnWidth === "narrow" ? 2 : 1})`);
    };
    """#
}
