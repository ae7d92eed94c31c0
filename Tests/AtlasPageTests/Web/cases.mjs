// What `swift test --filter WebTests` has written for these tests.
import fs from "node:fs";

const folder = new URL("../../../.build/web/", import.meta.url);

const text = (name) => {
  try {
    return fs.readFileSync(new URL(name, folder), "utf8");
  } catch {
    throw new Error(`.build/web/${name} is missing: run \`swift test --filter WebTests\` once`);
  }
};

export const json = (name) => JSON.parse(text(name + ".json"));
export const page = (name) => text(name + ".html");
export const dataText = (html) => /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)[1];
