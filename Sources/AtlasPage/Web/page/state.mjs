import { answers } from "../atlas/answer.mjs";
import { atlasData } from "../atlas/data.mjs";
import { albers } from "../atlas/geodesy.mjs";
import { speech } from "../atlas/words.mjs";
import { $ } from "./elements.mjs";

export const data = atlasData($("data").textContent);
export const plane = albers(data.projection);
export const { answer, arcs, faceAt } = answers(data);

// What is seen: the day; to whom it was known (0 all, 1 signatories, 2 the public); the position that is
// asked, in grid steps, and the face, -1 for none; the view, null for the whole map; the words of the
// language; and the manner: "kiosk", "embed" or none.
export const state = {
  ...{ day: data.first, known: 0, at: null, face: -1, view: null },
  ...{ words: speech(data, "en"), manner: "" },
};

// A grid point in pixels of the map.
export const pixelOf = (x, y) => plane.forward(x / 1e7, y / 1e7);

const drawers = [];

// Has something drawn anew after each change, in the order in which it was asked for; it is given what was
// before.
export const onChange = (draw) => drawers.push(draw);

// Changes what is seen. The address stays when it is where the change comes from.
export const go = (changes, keepsAddress = false) => {
  const before = { ...state };
  Object.assign(state, changes);
  state.day = Math.max(data.first, Math.min(data.last, state.day));
  if (state.words.day !== state.day) state.words = state.words.on(state.day);
  for (const draw of drawers) draw(before, keepsAddress);
};

// Asks at a position.
export const ask = (at) => go({ at, face: faceAt(...at) });
