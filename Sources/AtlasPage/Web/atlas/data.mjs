// What the page knows, from its JSON.
export const atlasData = (text) => {
  const data = JSON.parse(text);
  // Tables of names have the names that are in them, and none of the language's own such as "constructor".
  for (const table of [data.words, data.powers, ...data.languages.flatMap(Object.values)])
    if (typeof table === "object") Object.setPrototypeOf(table, null);
  return data;
};
