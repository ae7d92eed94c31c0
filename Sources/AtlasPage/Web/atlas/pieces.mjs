import { leadKey, verdictOf } from "./lead.mjs";

// The ground of a region with one lead and one look is a piece: what is filled, named and reached as one.

// The pieces of a day by region, the largest of each first: their faces, the largest of these, which speaks
// for them, their area, and the parts on which the claims that lead there hold.
export const piecesOn = (data, when) => {
  const found = new Map();
  data.faces.forEach((face, index) => {
    const verdict = verdictOf(data, when, index);
    const key = [face.region, verdict.look, leadKey(data, verdict)].join(";");
    const piece = found.get(key) ?? { region: face.region, faces: [], largest: index, area: 0, parts: [] };
    found.set(key, piece);
    piece.faces.push(index);
    piece.area += face.area;
    if (face.area > data.faces[piece.largest].area) piece.largest = index;
    const part = verdict.leads ? data.claims[verdict.claims[0]].part : null;
    if (part && !piece.parts.includes(part)) piece.parts.push(part);
  });
  const order = (a, b) =>
    Number(a.region > b.region) - Number(a.region < b.region) || b.area - a.area || a.largest - b.largest;
  const pieces = [...found.values()].sort(order);
  return pieces.map((piece, index) => ({
    ...piece,
    verdict: verdictOf(data, when, piece.largest),
    isMain: index === 0 || pieces[index - 1].region !== piece.region,
  }));
};

// The arcs around some faces: those with ground of theirs on one side only.
export const outlineOf = (arcs, faces) => {
  const inside = new Set(faces);
  return arcs.flatMap(({ a, b }, index) => (inside.has(a) !== inside.has(b) ? [index] : []));
};

const mostParts = 3;

// What a piece is called: its region, or the finest region of all its faces, and the parts that it has as
// such.
export const pieceWords = (data, piece, { word, comma, faceName, regionName, partName }) => {
  const first = data.faces[piece.largest];
  const isOne = piece.faces.every((face) => data.faces[face].finest === first.finest);
  const named = piece.parts.slice(0, mostParts).map(partName);
  const more = piece.parts.length - named.length;
  if (more > 0) named.push(word("page-more", { n: more }));
  return [isOne ? faceName(first) : regionName(first), ...named].join(comma);
};

// The largest face that has a name: a region, a region inside it, a part, or a face; -1 for none.
export const faceNamed = (data, id) => {
  let found = -1;
  data.faces.forEach((face, index) => {
    const isMeant = [face.id, face.finest, face.region, ...face.parts].includes(id);
    if (isMeant && (found < 0 || face.area > data.faces[found].area)) found = index;
  });
  return found;
};

// The plainest name by which a face is found.
export const nameOfFace = (data, face) => {
  const { region, finest, parts, id } = data.faces[face];
  return [region, finest, ...parts, id].find((name) => faceNamed(data, name) === face);
};
