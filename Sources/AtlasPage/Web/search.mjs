// Names are folded, and compared, as the library does it: SearchName and NameSuggestions.
const plain = (text) => [...text.normalize("NFKD").replace(/(?![\u3099\u309a])[\p{Diacritic}\u0300-\u036f]/gu, "").normalize("NFC").toLowerCase()]
  .map((letter) => data.letters[letter] || letter).join("").replace(/[^\p{Alphabetic}\p{N}]+/gu, "");
const wordsOf = (text) => text.split(/[^\p{Alphabetic}\p{N}\p{M}'’]+/u).map(plain).filter(Boolean);
let folded = null;
const foldedNames = () => (folded = folded || data.places.map((place) => place.names.map((name) => ({ name, plain: plain(name), words: wordsOf(name) }))));
// The slips between two names, looked for no farther from the diagonal than there may be; Infinity when there are more.
const slips = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = [], last = [0, ...b.map((letter, j) => j + 1)];
  for (let i = 0; i < a.length; i++) {
    const row = Array(b.length + 1).fill(Infinity);
    if (i < most) row[0] = i + 1;
    for (let j = Math.max(0, i - most); j < Math.min(b.length, i + most + 1); j++) {
      row[j + 1] = Math.min(last[j] + (a[i] === b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1);
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] <= most ? last[b.length] : Infinity;
};
const nearestNames = (text, wanted) => {
  const letters = [...wanted], count = wordsOf(text).length;
  let most = letters.length < 2 ? 0 : letters.length < 5 ? 1 : letters.length < 9 ? 2 : 3, near = [];
  if (!most) return near;
  for (const [index, names] of foldedNames().entries()) for (const one of names) {
    const runs = [one.plain];
    if (count > 0 && one.words.length > count) for (let i = 0; i + count <= one.words.length; i++) runs.push(one.words.slice(i, i + count).join(""));
    const distance = Math.min(...runs.map((run) => slips(letters, [...run], most)));
    if (distance > most) continue;
    if (distance < most) near = [];
    most = distance;
    if (!near.some((other) => other.index === index)) near.push({ index, name: one.name });
  }
  return near;
};
// Only a whole name finds a place; else the places of whose names it is a part, else the nearest names.
const placesNamed = (text) => {
  const exact = data.places.findIndex((place) => place.id === text || placeNames(place).join("; ") === text), wanted = plain(text);
  if (exact >= 0) return { whole: [exact] };
  const having = (test) => foldedNames().flatMap((names, index) => (wanted && names.some(test) ? [index] : []));
  const whole = having((name) => name.plain === wanted), part = having((name) => name.plain.includes(wanted));
  return whole.length ? { whole } : part.length ? { part } : { near: nearestNames(text, wanted) };
};
// Longitude first, as everywhere; or either first with letters: 44.3 N 125.5 E.
const positionIn = (text) => {
  const number = "([-−]?\\d+(?:\\.\\d+)?)\\s*°?\\s*", plainly = new RegExp(`^\\s*${number}[,;\\s]\\s*${number}$`).exec(text);
  const value = (part) => Number(part.replace("−", "-"));
  if (plainly) return [value(plainly[1]), value(plainly[2])];
  const lettered = new RegExp(`^\\s*${number}([NSEW])[,;\\s]*${number}([NSEW])\\s*$`, "i").exec(text);
  if (!lettered) return null;
  const [first, second] = [[lettered[1], lettered[2]], [lettered[3], lettered[4]]].map(([part, letter]) => ({ letter: letter.toUpperCase(), number: value(part) * (/[sw]/i.test(letter) ? -1 : 1) }));
  const isLongitude = (one) => one.letter === "E" || one.letter === "W";
  if (isLongitude(first) === isLongitude(second)) return null;
  return isLongitude(first) ? [first.number, second.number] : [second.number, first.number];
};
const listed = (texts) => texts.slice(0, 10).join(" · ") + (texts.length > 10 ? " …" : "");
const refusal = (text, { whole, part, near }) => {
  const name = isolate(text), all = (whole || part || []).map((index) => placeNames(data.places[index]).join("; "));
  if (whole) return word("page-several", { name, places: listed(all) });
  if (part) return word("page-may-mean", { name, places: listed(all) });
  return near.length ? word("page-near", { places: listed(near.map((one) => isolate(one.name))) }) : word("page-no-place");
};
const refuse = (reason) => { const field = $("place"); field.setCustomValidity(reason); field.reportValidity(); };
const find = () => {
  const text = $("place").value, position = positionIn(text);
  if (!text.trim()) return;
  if (position) {
    if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) return refuse(word("page-no-position"));
    const at = position.map((n) => Math.round(n * 1e7));
    return go({ at, face: faceAt(...at) });
  }
  const found = placesNamed(text.trim());
  if (!found.whole || found.whole.length > 1) return refuse(refusal(text.trim().slice(0, 100), found));
  const place = data.places[found.whole[0]], at = [place.x, place.y];
  go({ at, face: faceAt(...at) });
};
