import { leadKey, verdictOf } from "./lead.mjs";

// The ground of a region with one lead and one look is a piece: what is filled, named and reached as one.

// The part on which the claim holds that leads on a face; null for a claim on all of a region, and for none.
const leadingPart = (data, verdict) => (verdict.leads ? data.claims[verdict.claims[0]].part : null);

// The pieces of a day by region, the largest of each first: their faces, the largest of these, which speaks
// for them, their area, and the parts that they are; none if a claim on all of the region leads on some.
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
    const part = leadingPart(data, verdict);
    if (!piece.parts.includes(part)) piece.parts.push(part);
  });
  const order = (a, b) =>
    Number(a.region > b.region) - Number(a.region < b.region) || b.area - a.area || a.largest - b.largest;
  const pieces = [...found.values()].sort(order);
  return pieces.map((piece, index) => ({
    ...piece,
    parts: piece.parts.includes(null) ? [] : piece.parts,
    verdict: verdictOf(data, when, piece.largest),
    isMain: index === 0 || pieces[index - 1].region !== piece.region,
  }));
};

// Whether the name of a piece's region has a question mark: what leads on its largest piece is not probable.
export const isDoubtful = (data, { verdict, isMain }) =>
  isMain && verdict.leads && ["uncertain", "disputed"].includes(data.claims[verdict.claims[0]].certainty);

// The arcs around some faces: those with ground of theirs on one side only.
export const outlineOf = (arcs, faces) => {
  const inside = new Set(faces);
  return arcs.flatMap(({ a, b }, index) => (inside.has(a) !== inside.has(b) ? [index] : []));
};

// The area of the region that a piece is called by, of which it may be less; its own where it is called by
// its parts.
export const areaOfName = (data, piece) => {
  if (piece.parts.length) return piece.area;
  const name = isInside(data, piece) ? "finest" : "region";
  const isMeant = (face) => face[name] === data.faces[piece.largest][name];
  return areaOf(data, data.faces.flatMap((face, index) => (isMeant(face) ? [index] : [])));
};

const mostParts = 3;

const areaOf = (data, faces) => faces.reduce((sum, face) => sum + data.faces[face].area, 0);

// Of a piece the ground that has one name: what lies in the finest region of a face, and in the part of the
// claim that leads there.
export const groundOf = (data, when, piece, face) => {
  const partOf = (index) => leadingPart(data, verdictOf(data, when, index));
  const part = partOf(face);
  const { finest, region } = data.faces[face];
  const isWithin = (one) => finest === region || data.faces[one].finest === finest;
  const faces = piece.faces.filter((one) => isWithin(one) && partOf(one) === part);
  return { ...piece, faces, largest: face, area: areaOf(data, faces), parts: part ? [part] : [] };
};

// Whether all of a piece lies in one of the regions inside its region.
export const isInside = (data, { faces, largest }) => {
  const { finest, region } = data.faces[largest];
  return finest !== region && faces.every((face) => data.faces[face].finest === finest);
};

// What a piece is called: its region, or the finest region of all its faces, and the parts that it has as
// such.
export const pieceWords = (data, piece, { word, comma, faceName, regionName, partName }) => {
  const first = data.faces[piece.largest];
  const named = piece.parts.slice(0, mostParts).map(partName);
  const more = piece.parts.length - named.length;
  if (more > 0) named.push(word("page-more", { n: more }));
  return [isInside(data, piece) ? faceName(first) : regionName(first), ...named].join(comma);
};

// What a name may mean, the first before the others: ground of a region outside the regions inside it, a
// region, a part, a face. A face without parts, which others of its region hide, is told by its end.
const meanings = [
  (face, name) => face.finest === name,
  (face, name) => face.region === name,
  (face, name) => face.parts.includes(name),
  (face, name) => face.id === name || face.id + "+" === name,
];

// The largest face that has a name; -1 for none.
export const faceNamed = (data, name) => {
  for (const isMeant of meanings) {
    let found = -1;
    data.faces.forEach((face, index) => {
      if (isMeant(face, name) && (found < 0 || face.area > data.faces[found].area)) found = index;
    });
    if (found >= 0) return found;
  }
  return -1;
};

// The plainest name by which a face is found.
export const nameOfFace = (data, face) => {
  const { region, finest, parts, id } = data.faces[face];
  return [region, finest, ...parts, id, id + "+"].find((name) => faceNamed(data, name) === face);
};
