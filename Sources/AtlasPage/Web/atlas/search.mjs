import { isolate } from "./words.mjs";

// A place by any of its names, or a position by its numbers. Names are folded and compared as the library
// does it.

// How many places or names a refusal lists.
const mostListed = 10;

// A position that is written with longitude first, `125.5, 44.3`, or with letters in any order,
// `44.3 N 125.5 E`: [longitude, latitude], null for anything else.
export const positionIn = (text) => {
  const number = "([-−]?\\d+(?:\\.\\d+)?)\\s*°?\\s*";
  const value = (part) => Number(part.replace("−", "-"));
  const plainly = new RegExp(`^\\s*${number}[,;\\s]\\s*${number}$`).exec(text);
  if (plainly) return [value(plainly[1]), value(plainly[2])];
  const lettered = new RegExp(`^\\s*${number}([NSEW])[,;\\s]*${number}([NSEW])\\s*$`, "i").exec(text);
  if (!lettered) return null;
  const read = (part, letter) => ({
    isLongitude: /[ew]/i.test(letter),
    degrees: value(part) * (/[sw]/i.test(letter) ? -1 : 1),
  });
  const [first, second] = [read(lettered[1], lettered[2]), read(lettered[3], lettered[4])];
  if (first.isLongitude === second.isLongitude) return null;
  return first.isLongitude ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
};

// The slips between two names, looked for no farther from the diagonal than there may be; Infinity when there
// are more than that.
export const slips = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = [];
  let last = [0, ...b.map((_, j) => j + 1)];
  for (let i = 0; i < a.length; i++) {
    const row = Array(b.length + 1).fill(Infinity);
    if (i < most) row[0] = i + 1;
    for (let j = Math.max(0, i - most); j < Math.min(b.length, i + most + 1); j++) {
      row[j + 1] = Math.min(last[j] + (a[i] === b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1);
      const isSwap = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      if (isSwap) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] <= most ? last[b.length] : Infinity;
};

// As many slips as a name of that many letters may have.
const slipsIn = (count) => (count < 2 ? 0 : count < 5 ? 1 : count < 9 ? 2 : 3);

// A name without accents, case and punctuation; `accents` replaces letters that have no others within them.
export const foldedName = (text, accents) =>
  [
    ...text
      .normalize("NFKD")
      .replace(/(?![\u3099\u309a])[\p{Diacritic}\u0300-\u036f]/gu, "")
      .normalize("NFC")
      .toLowerCase(),
  ]
    .map((letter) => accents[letter] || letter)
    .join("")
    .replace(/[^\p{Alphabetic}\p{N}]+/gu, "");

// The search over the places of an atlas.
export const searcher = (data) => {
  const plain = (text) => foldedName(text, data.accents);
  const wordsOf = (text) =>
    text
      .split(/[^\p{Alphabetic}\p{N}\p{M}'’]+/u)
      .map(plain)
      .filter(Boolean);

  let folded = null;
  const foldedNames = () => {
    const fold = (name) => ({ name, plain: plain(name), words: wordsOf(name) });
    folded = folded || data.places.map((place) => place.names.map(fold));
    return folded;
  };

  // The name, and every run of as many of its words as were typed.
  const runsOf = (name, count) => {
    const runs = [name.plain];
    if (count === 0 || name.words.length <= count) return runs;
    for (let i = 0; i + count <= name.words.length; i++) runs.push(name.words.slice(i, i + count).join(""));
    return runs;
  };

  const nearestNames = (text) => {
    const letters = [...plain(text)];
    const count = wordsOf(text).length;
    let most = slipsIn(letters.length);
    let near = [];
    if (!most) return near;
    for (const [index, names] of foldedNames().entries()) {
      for (const name of names) {
        const distance = Math.min(...runsOf(name, count).map((run) => slips(letters, [...run], most)));
        if (distance > most) continue;
        if (distance < most) near = [];
        most = distance;
        if (!near.some((other) => other.index === index)) near.push({ index, name: name.name });
      }
    }
    return near;
  };

  // Only a whole name finds a place; else the places of whose names it is a part, else the nearest names.
  const placesNamed = (text, { placeNames, listedNames }) => {
    const isListed = (names) => names.join("; ") === text;
    const isExact = (place) =>
      place.id === text || isListed(placeNames(place)) || isListed(listedNames(place));
    const exact = data.places.findIndex(isExact);
    if (exact >= 0) return { whole: [exact] };
    const wanted = plain(text);
    const having = (test) =>
      foldedNames().flatMap((names, index) => (wanted && names.some(test) ? [index] : []));
    const whole = having((name) => name.plain === wanted);
    if (whole.length) return { whole };
    const part = having((name) => name.plain.includes(wanted));
    return part.length ? { part } : { near: nearestNames(text) };
  };

  const refusal = (text, { whole, part, near }, { word, placeNames }) => {
    const listed = (texts) =>
      texts.slice(0, mostListed).join(" · ") + (texts.length > mostListed ? " …" : "");
    const values = (found) => ({
      name: isolate(text),
      places: listed(found.map((index) => placeNames(data.places[index]).join("; "))),
    });
    if (whole) return word("page-several", values(whole));
    if (part) return word("page-may-mean", values(part));
    if (!near.length) return word("page-no-place");
    return word("page-near", { places: listed(near.map((one) => isolate(one.name))) });
  };

  // Where what was typed leads: { at } in grid steps, { refusal } in words, or null for nothing.
  return (typed, words) => {
    const text = typed.trim();
    if (!text) return null;
    const position = positionIn(text);
    if (position) {
      const isOnEarth = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
      return isOnEarth
        ? { at: position.map((n) => Math.round(n * 1e7)) }
        : { refusal: words.word("page-no-position") };
    }
    const found = placesNamed(text, words);
    if (!found.whole || found.whole.length > 1) {
      // Of several places of a name, of those of whose names it is a part, or of like names.
      const places = found.whole ?? found.part ?? found.near.map(({ index }) => index);
      return { refusal: refusal(text.slice(0, 100), found, words), places };
    }
    const place = data.places[found.whole[0]];
    return { at: [place.x, place.y] };
  };
};
