import { zoomedView } from "./view.mjs";

// A finger that moves less than this many pixels of the screen taps; a swipe is longer than the other.
const tapLength = 8;
const swipeLength = 40;

// What fingers, or a mouse, do to the map. `press`, `move` and `lift` are given where a finger is on the
// screen and what is `seen`: { view, isCloser, unit, pointAt }, where `unit` is the width of a screen's pixel
// in pixels of the map as a whole, and `pointAt` makes a point of the screen one of the map. What comes of it
// is { view } while the map moves, { view, isLast } when it stays, { step } for the change before or after,
// or null.
export const gestures = () => {
  const fingers = new Map();
  let gesture = null;

  const spread = () => {
    const [a, b] = [...fingers.values()];
    return { length: Math.hypot(a.x - b.x, a.y - b.y), middle: [(a.x + b.x) / 2, (a.y + b.y) / 2] };
  };

  const dragged = ([x, y, zoom], dx, dy, unit) => [x - (dx * unit) / zoom, y - (dy * unit) / zoom, zoom];

  const press = ({ id, x, y, isTouch }, { view, pointAt }) => {
    fingers.set(id, { x, y });
    if (fingers.size === 1) gesture = { kind: "tap", x, y, view, isTouch };
    if (fingers.size !== 2) return;
    const { length, middle } = spread();
    gesture = { kind: "pinch", length, middle, anchor: pointAt(...middle), view };
  };

  const move = ({ id, x, y }, { isCloser, unit }) => {
    const finger = fingers.get(id);
    if (!finger || !gesture) return null;
    [finger.x, finger.y] = [x, y];
    if (gesture.kind === "pinch" && fingers.size === 2) {
      const { length, middle } = spread();
      const view = zoomedView(gesture.view, length / gesture.length, ...gesture.anchor);
      return { view: dragged(view, middle[0] - gesture.middle[0], middle[1] - gesture.middle[1], unit) };
    }
    const [dx, dy] = [x - gesture.x, y - gesture.y];
    if (gesture.kind === "tap" && Math.hypot(dx, dy) > tapLength) {
      const isSwipe = gesture.isTouch && Math.abs(dx) > Math.abs(dy);
      gesture.kind = isCloser ? "drag" : isSwipe ? "swipe" : "nothing";
    }
    return gesture.kind === "drag" ? { view: dragged(gesture.view, dx, dy, unit) } : null;
  };

  const lift = ({ id, isLost }, { view }) => {
    const finger = fingers.get(id);
    if (!finger) return null;
    fingers.delete(id);
    if (!gesture || gesture.kind === "tap") return null;
    const { kind } = gesture;
    gesture.kind = "done";
    if (kind === "pinch" || kind === "drag") return { view, isLast: true };
    const dx = finger.x - gesture.x;
    return kind === "swipe" && !isLost && Math.abs(dx) > swipeLength ? { step: dx < 0 ? 1 : -1 } : null;
  };

  // Whether a click is one: not the end of a movement.
  const isClick = () => {
    const wasMoved = gesture !== null && gesture.kind !== "tap";
    gesture = null;
    return !wasMoved;
  };

  return { press, move, lift, isClick };
};

// The ways of the arrow keys on the screen.
export const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// The nearest of other middles that lies that way from one, rather ahead than aside; itself when none does.
export const middleTowards = (middles, from, [wx, wy]) => {
  let best = from;
  let least = Infinity;
  middles.forEach(([x, y], index) => {
    const [dx, dy] = [x - middles[from][0], y - middles[from][1]];
    const along = dx * wx + dy * wy;
    const across = Math.abs(dx * wy) + Math.abs(dy * wx);
    const cost = along + across * 1.5;
    if (index === from || along <= 0 || along < across * 0.7 || cost >= least) return;
    [best, least] = [index, cost];
  });
  return best;
};

// What a key does where nothing else takes it: a step in time (with Shift, a day), some years,
// its first or last stop, play, or a zoom.
export const pageKeys = {
  ArrowLeft: { step: -1 },
  ArrowRight: { step: 1 },
  Home: { stop: 0 },
  End: { stop: -1 },
  PageUp: { years: 1 },
  PageDown: { years: -1 },
  " ": { play: true },
  "+": { zoom: "in" },
  "-": { zoom: "out" },
  0: { zoom: "all" },
};
