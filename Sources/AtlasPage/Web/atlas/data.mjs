// What the page knows, from its JSON.
export const atlasData = (text) => {
  const data = JSON.parse(text);
  // Tables of names have the names that are in them, and none of the language's own such as "constructor".
  for (const table of [data.words, data.powers, ...data.languages.flatMap(Object.values)])
    if (typeof table === "object") Object.setPrototypeOf(table, null);
  // What most have is left out.
  const whole = (kind) => (one) => ({ ...data.defaults[kind], ...one });
  data.claims = data.claims.map(whole("claim")).map((claim) => ({
    public_from: claim.start_date,
    ...claim,
    name: data.instruments[claim.instrument],
    // None for a tenure that never leads.
    rank: data.ranks[claim.tenure] ?? null,
    source: data.sources[claim.source],
  }));
  data.verdicts = data.verdicts.map(whole("verdict"));
  data.stops = data.stops.map((stops) =>
    stops.map(([day, causes]) => [day, causes.map((number) => data.causes[number])]),
  );
  for (const layer of data.layers) layer.railways = layer.railways.map((number) => data.rails[number]);
  // A face is written as the numbers of its finest region and of its parts, with its area between them.
  data.faces = data.faces.map(([region, area, ...parts]) => {
    const ids = parts.map((number) => data.parts[number].id);
    const { id: finest } = data.regions[region];
    return { ...data.regions[region], id: [finest, ...ids].join("+"), finest, area, parts: ids };
  });
  data.labels = data.labels.map(([letters, x, y, lines, turn = 0, leader = []]) => ({
    ...data.letters[letters], x, y, lines, turn, leader,
  }));
  return data;
};
