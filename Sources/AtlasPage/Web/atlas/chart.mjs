import { isoDay, valueOn } from "./calendar.mjs";

// The line of time as a chart on a true axis: a row for each region with who led in it, and above the rows
// how often the lead changed.

// Ground of a region with less than this share of it is not seen in a row.
const leastShare = 0.06;

const byFace = (data, known, face) => data.histories.rows[data.histories.faces[known][face]];

// The stretches of some faces, [from, until, shares]: the looks of their ground with their shares of the
// height, from 0 to 1; the largest last, which fills what the small ones leave.
export const stretchesOf = (data, known, faces) => {
  const rows = faces.map((face) => byFace(data, known, face));
  const days = new Set(rows.flatMap((row) => row.filter((_, index) => index % 2 === 0)));
  const starts = [...days].map((day) => Math.max(day, data.first)).filter((day) => day <= data.last);
  const found = [];
  for (const day of [...new Set(starts)].sort((a, b) => a - b)) {
    const areas = new Map();
    let whole = 0;
    faces.forEach((face, index) => {
      const { look } = data.verdicts[valueOn(rows[index], day)];
      const { area } = data.faces[face];
      areas.set(look, (areas.get(look) ?? 0) + area);
      whole += area;
    });
    const sorted = [...areas].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    const largest = sorted.at(-1);
    const seen = sorted.filter((one) => one === largest || one[1] >= whole * leastShare);
    const sum = seen.reduce((total, [, area]) => total + area, 0);
    const shares = seen.map(([look, area]) => [look, area / sum]);
    const last = found.at(-1);
    if (last && JSON.stringify(last[2]) === JSON.stringify(shares)) continue;
    if (last) last[1] = day;
    found.push([day, data.last + 1, shares]);
  }
  return found;
};

// The rows of the chart, { region, face, stretches }, those of the most ground first; `face` is the largest.
export const chartRows = (data, known) => {
  const regions = new Map();
  data.faces.forEach((face, index) => {
    const row = regions.get(face.region) ?? { region: face.region, faces: [], face: index, area: 0 };
    regions.set(face.region, row);
    row.faces.push(index);
    row.area += face.area;
    if (face.area > data.faces[row.face].area) row.face = index;
  });
  const order = (a, b) => b.area - a.area || Number(a.region > b.region) - Number(a.region < b.region);
  return [...regions.values()].sort(order).map(({ region, face, faces }) => ({
    region, face, stretches: stretchesOf(data, known, faces),
  }));
};

// Where a day lies on the axis, from 0 to 1.
export const shareOfDay = ({ first, last }, day) => (last > first ? (day - first) / (last - first) : 0);

// The first days of the years of the axis, each as [day, year], as many as have room for a label of a width.
export const yearsOf = ({ first, last }, width, labelWidth) => {
  const [from, to] = [first, last].map((day) => Number(isoDay(day).slice(0, 4)));
  const most = Math.max(1, Math.floor(width / labelWidth));
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from + 1) / years <= most) ?? 200;
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const day = Date.UTC(year, 0, 1) / 864e5 + 2440588;
    if (day >= first) years.push([day, year]);
  }
  return years;
};

// How often the lead changed in equal spans of time, as numbers from 0 to 1 of the most; a change in little
// ground counts as much as one in much.
export const histogram = ({ first, last }, stops, count) => {
  const bins = Array(count).fill(0);
  for (const [day] of stops.slice(1)) {
    const bin = Math.floor(shareOfDay({ first, last }, day) * count);
    bins[Math.min(count - 1, bin)] += 1;
  }
  const most = Math.max(1, ...bins);
  return bins.map((number) => number / most);
};

// How high a row is, in pixels: all rows together take no more than a share of the screen.
export const rowHeightOf = (rows, screenHeight, isNarrow) => {
  const [share, most] = isNarrow ? [0.12, 8] : [0.19, 15];
  return Math.max(3, Math.min(most, Math.floor((screenHeight * share) / Math.max(1, rows))));
};
