import { faceNamed } from "./pieces.mjs";
import { foldedName, searcher } from "./search.mjs";

// What is meant by what was typed: a place, a region or a part, a power or a state, a treaty.

const mostSuggested = 8;

// Every name of a thing: in all languages and of all days.
const namesIn = (data, kind, id, own) => {
  const dated = ["powers", "states", "regions"].includes(kind) ? data.datedNames?.[kind]?.[id] : null;
  const histories = Object.values(dated ?? {}).flatMap((row) => row.filter((_, index) => index % 2));
  const table = kind === "states" ? "powers" : kind;
  return [own, ...data.languages.map((language) => language[table]?.[id]), ...histories].filter(Boolean);
};

// All but the places, { kind, id, names }, in the order in which they are meant.
const thingsIn = (data) => {
  const regions = new Map(data.regions.flatMap((one) => [[one.region, one.regionName], [one.id, one.name]]));
  const of = (kind, key, id, own, more = {}) => ({ kind, id, names: namesIn(data, key, id, own), ...more });
  // The day of a treaty is that of its signature where it has one, not that on which the public knew it.
  const treaties = new Map(data.treaties.flat().reverse().map(([day, name]) => [name, day]));
  return [
    ...[...regions].map(([id, name]) => of("region", "regions", id, name)),
    ...Object.entries(data.powers).map(([id, name]) => {
      const power = of("power", "powers", id, name);
      return { ...power, names: [...power.names, ...namesIn(data, "states", id)] };
    }),
    ...data.parts.map(({ id, name }) => of("region", "parts", id, name)),
    ...[...treaties].map(([name, day]) => ({ kind: "treaty", id: name, names: [name], day })),
  ];
};

// The search over all that an atlas has a name for. It is given what was typed and the words, and says what
// it found: { hit } or null, with what else has the name, or may be meant, in `others`, and { refusal } in
// words where there is no hit. A hit is { kind, name } with `at`, in grid steps, the `face` of a region, the
// `day` of a treaty, or the `id` of a power.
export const finder = (data) => {
  const searchPlace = searcher(data);
  let things = null;

  const found = (thing, words) => {
    const { kind, id, names, day } = thing;
    const face = kind === "region" ? { face: faceNamed(data, id) } : {};
    const named = { power: () => words.powerName(id), treaty: () => id };
    const inLanguage = data.languages.find((one) => one.id === words.id);
    const regionName = () => inLanguage?.regions[id] ?? inLanguage?.parts[id] ?? names[0];
    return { kind, id, name: (named[kind] ?? regionName)(), ...face, ...(day ? { day } : {}) };
  };

  const placeHit = (number, words) => {
    const { x, y } = data.places[number];
    return { kind: "place", name: words.placeNames(data.places[number]).join("; "), at: [x, y] };
  };

  return (typed, words) => {
    const text = typed.trim();
    if (!text) return null;
    const wanted = foldedName(text, data.accents);
    const fold = (name) => foldedName(name, data.accents);
    things = things ?? thingsIn(data).map((thing) => ({ ...thing, folded: thing.names.map(fold) }));
    const having = (test) => (wanted ? things.filter(({ folded }) => folded.some(test)) : []);
    const place = searchPlace(text, words);
    const whole = having((name) => name === wanted).map((thing) => found(thing, words));
    if (place?.at && !whole.length) {
      const number = data.places.findIndex(({ x, y }) => x === place.at[0] && y === place.at[1]);
      return { hit: number < 0 ? { at: place.at } : placeHit(number, words), others: [] };
    }
    const places = place?.at
      ? data.places.flatMap(({ x, y }, index) => (x === place.at[0] && y === place.at[1] ? [index] : []))
      : (place?.places ?? []);
    const ofPlaces = places.map((number) => placeHit(number, words));
    if (whole.length) {
      const same = place?.at ? ofPlaces : [];
      return { hit: whole[0], others: [...whole.slice(1), ...same].slice(0, mostSuggested) };
    }
    const part = having((name) => name.includes(wanted)).map((thing) => found(thing, words));
    const others = [...part, ...ofPlaces].slice(0, mostSuggested);
    if (!part.length) return { hit: null, refusal: place.refusal, others };
    const listed = others.map(({ name }) => name).join(" · ");
    const refusal = words.word("page-may-mean", { name: text.slice(0, 100), places: listed });
    return { hit: null, refusal, others };
  };
};
