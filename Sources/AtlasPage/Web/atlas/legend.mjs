// The legend of exactly what is on the map.

const lineOrder = [
  "treaty-line", "meridian", "parallel", "frontier", "state-border", "part-edge", "provincial-limit",
];

export const overlayOf = (data, look) => (look.overlay === null ? null : data.overlays[look.overlay]);

// The class of a line's style: kind, secret, approximate.
export const lineKind = (line) =>
  line.kind + (line.secret ? " secret" : "") + (line.approximate ? " approximate" : "");

const sorted = (rows) =>
  [...rows.values()].sort((a, b) => Number(a.order > b.order) - Number(a.order < b.order));

// A railway without an owner is one of those that are drawn thin.
// The rows of what is on the map, each once, in the same order on every day: powers with a `look` to fill
// their sample with, the power of an `edge`, or the `mark` of a doubtful name; and lines with a `line`, the
// owner of a `railway` or the power of a `zone`.
export const legendRows = (data, looks, layer, { word, comma, colon, powerName, stateName }) => {
  const powers = new Map();
  const lines = new Map();
  const add = (rows, key, row) => {
    if (!rows.has(key)) rows.set(key, row);
  };
  for (const look of looks.map((index) => data.looks[index])) {
    const { ground, edge, legend, secret, state } = look;
    const over = overlayOf(data, look);
    if (edge) {
      const text = powerName(edge) + colon + word("title-only");
      add(powers, "edge" + edge, { order: "2" + edge, text, edge });
    }
    if (legend) {
      const holders = over ? over.powers : [ground];
      const names = holders.map(powerName).join(" / ");
      const tenure = word(legend);
      const held = state
        ? word("page-state", { state: stateName(state), power: names, tenure })
        : names + colon + tenure;
      const text = held + (secret ? comma + word("secret") : "");
      const order = [over ? "1" + over.kind : "0", legend, holders, Number(secret), state].join();
      add(powers, [look.overlay, ground, legend, secret, state].join(), { order, text, look });
    }
  }
  if (layer.isDoubtful) add(powers, "?", { order: "3", text: word("uncertain"), mark: "?" });
  for (const line of layer.borders.map((index) => data.borders[index])) {
    const kind = lineKind(line);
    const text = [word(line.kind), line.secret && word("secret"), line.approximate && word("approximate")]
      .filter(Boolean)
      .join(comma);
    add(lines, kind, { order: lineOrder.indexOf(line.kind) + kind, text, line });
  }
  for (const { owner } of layer.railways) {
    const text = owner === null ? word("other-railway") : powerName(owner) + colon + word("railway");
    add(lines, "rail" + owner, { order: "8" + (owner ?? "~"), text, railway: owner });
  }
  for (const { power } of layer.zones) {
    const text = powerName(power) + colon + word("railway-zone");
    add(lines, "zone" + power, { order: "9" + power, text, zone: power });
  }
  return { powers: sorted(powers), lines: sorted(lines) };
};
