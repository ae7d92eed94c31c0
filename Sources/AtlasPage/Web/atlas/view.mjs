// What part of the map is seen, as [x, y, zoom]: the middle in pixels of the map, and how many times closer.
// A frame is [left, top, width, height].

const farthest = 1;
const closest = 12;
const between = (least, most, number) => Math.max(least, Math.min(most, number));

export const wholeView = ([left, top, width, height]) => [left + width / 2, top + height / 2, farthest];

// The nearest view to one that shows nothing beyond the frame.
export const clampedView = ([left, top, width, height], [x, y, zoom]) => {
  const z = between(farthest, closest, zoom);
  const [w, h] = [width / z, height / z];
  return [between(left + w / 2, left + width - w / 2, x), between(top + h / 2, top + height - h / 2, y), z];
};

// A view is closer where it is more than a rounding error closer than the whole map.
export const isCloser = ([, , zoom]) => zoom > 1.001;

// The view box of a picture: left, top, width, height.
export const boxOf = ([, , width, height], [x, y, zoom]) => {
  const [w, h] = [width / zoom, height / zoom];
  return [x - w / 2, y - h / 2, w, h];
};

// A view so many times closer, in which the point stays where it is on the screen.
export const zoomedView = ([x, y, zoom], factor, px, py) => {
  const next = between(farthest, closest, zoom * factor);
  const share = 1 - zoom / next;
  return [x + (px - x) * share, y + (py - y) * share, next];
};

// What the buttons and the keys + and − multiply by.
export const zoomFactors = { in: 1.6, out: 1 / 1.6 };

// How much closer a turn of the wheel brings: away from the reader, a negative number, is closer.
export const wheelFactor = (turned) => Math.exp(-between(-60, 60, turned) / 200);

// A point of the map from its shares of the screen's width and height.
export const pointAt = (frame, view, shareX, shareY) => {
  const [left, top, width, height] = boxOf(frame, view);
  return [left + shareX * width, top + shareY * height];
};

// How far a picture of one view has to be moved, in pixels of the screen, and scaled, to show another; `unit`
// is the width on the screen of a pixel of the map in the first.
export const shiftBetween = (frame, from, to, unit) => {
  const [left0, top0] = boxOf(frame, from);
  const [left, top] = boxOf(frame, to);
  const scale = to[2] / from[2];
  return { x: (left0 - left) * unit * scale, y: (top0 - top) * unit * scale, scale };
};

const widestBar = 120;

// The longest round length in kilometres whose bar is not wider than 120 pixels, and its width.
export const scaleBar = (pixelsPerKilometre) => {
  const most = widestBar / pixelsPerKilometre;
  const unit = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].find((times) => times * unit <= most) * unit;
  return { km, width: Math.round(km * pixelsPerKilometre * 10) / 10 };
};
