import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

// The modules of the page in the order in which they are joined, with what each imports and exports.
const root = new URL("../../../Sources/AtlasPage/", import.meta.url);
const order = fs.readFileSync(
  new URL("PageText.swift", root),
  "utf8",
).matchAll(/PackageResources\.(\w+)_mjs/g);
const files = fs.readdirSync(
  new URL("Web/", root),
  { withFileTypes: true },
).filter((one) => one.isDirectory());
const paths = files.flatMap(({ name }) => fs.readdirSync(new URL(`Web/${name}/`, root)).map(
  (file) => `${name}/${file}`,
));
const modules = paths
  .filter((path) => path.endsWith(".mjs"))
  .map((path) => {
    const text = fs.readFileSync(new URL(`Web/${path}`, root), "utf8");
    const imports = [...text.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)].map(([, names, from]) => ({
      names: names.split(",").map((name) => name.trim()).filter(Boolean),
      from: /(\w+)\.mjs$/.exec(from)[1],
    }));
    const declared = [...text.matchAll(/^(?:export )?(?:const|let) (\{[^}]*\}|[\w$]+)/gm)];
    return {
      name: /(\w+)\.mjs$/.exec(path)[1],
      body: text.replace(/^import [^;]*;$/gm, ""),
      imports,
      declared: declared.flatMap(([, names]) => names.match(/[\w$]+/g)),
      exported: [
        ...text.matchAll(/^export const (\{[^}]*\}|[\w$]+)/gm),
      ].flatMap(([, names]) => names.match(/[\w$]+/g)),
    };
  });

test("all modules are joined, each after those that it imports", () => {
  const joined = [...order].map(([, name]) => name);
  assert.deepEqual([...joined].sort(), modules.map(({ name }) => name).sort());
  for (const { name, imports } of modules)
    for (const { from } of imports)
      assert(
        joined.indexOf(from) < joined.indexOf(name),
        `${name} imports ${from}`,
      );
});

test("no name is declared by two modules, for in the page they share one scope", () => {
  const names = modules.flatMap(({ declared }) => declared);
  assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), []);
});

test("what is imported is used, and what is exported is imported or tested", () => {
  const tests = fs.readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.mjs"));
  const tested = tests.map((name) => fs.readFileSync(new URL(name, import.meta.url), "utf8")).join("\n");
  const isIn = (name, text) => new RegExp(`(?<![\\w$])${name.replace("$", "\\$")}(?![\\w$])`).test(text);
  for (const { name, body, imports, exported } of modules) {
    for (const one of imports.flatMap(({ names }) => names))
      assert(
        isIn(one, body),
        `${name} does not use ${one}`,
      );
    const imported = modules.flatMap((other) => other.imports.filter(({ from }) => from === name));
    const users = imported.flatMap(({ names }) => names);
    for (const one of exported)
      assert(
        users.includes(one) || isIn(one, tested),
        `nobody uses ${one} of ${name}`,
      );
  }
});
