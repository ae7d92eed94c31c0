// The names and signs of the map. They are placed at several sizes of the map; the more of them has room the
// larger the map is on the screen, and the letters keep their size.

// A size may be shown on less room than it was placed for by this factor, with letters as much smaller: by
// more for the whole map on a small screen than where one comes closer.
const leastFit = (size) => (size > 1 ? 0.85 : 0.6);
// On a large screen letters are larger by up to this factor.
const largest = 1.25;

// What is in a layer of rows [number, first, count, …].
const inLayer = (rows, layer) =>
  rows.flatMap(([number, ...runs]) => {
    for (let i = 0; i < runs.length; i += 2)
      if (layer >= runs[i] && layer < runs[i] + runs[i + 1]) return [number];
    return [];
  });

// The numbers of the labels and of the places of a layer, at a size.
export const namesOf = (data, language, size, layer) =>
  data.names[language][size].map((rows) => inLayer(rows, layer));

// The size for a map whose pixels are `unit` pixels of the screen, `zoom` times closer than the whole; and by
// how much what was placed at it is scaled. `type` is how many times larger letters are wanted.
export const sizeFor = (scales, unit, zoom, type = 1) => {
  const fits = scales.map((scale) => (scale * unit * zoom) / type);
  const size = Math.max(0, fits.findLastIndex((fit, index) => fit >= leastFit(index)));
  const most = Math.max(1, Math.min(largest, unit / type));
  return { size, scale: scales[size] * Math.min(1, most / fits[size]) };
};
