// One program in two files: what is needed to start, and what is asked for later. Both use the same modules, each of which there is once.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript-api';

/**
 * Bundles a program as `build` of esbuild does, but what its entry asks for by `import('./working')` becomes a file of its own beside it, `working.js`,
 * which is loaded when it is first asked for. esbuild keeps modules that both use apart from those of one only where it writes modules of ECMAScript, which an
 * editor in a browser does not load; so what it gives is put together once more, as modules of CommonJS:
 *
 * - the file of the entry holds what both use and what the start needs. There `loadPartsBy(load)` says how files are loaded that are asked for later.
 * - `working.js` exports a function that is given what both use, and gives what the module exports. It says of which build it is: names within are those of
 *   that build alone, and a file of another may have come under a window that is open.
 *
 * Whatever else is asked for later, and is external, may be any module of CommonJS that does not export a function.
 * @param {import('esbuild').BuildOptions & { entryPoints: readonly [string], outfile: string, absWorkingDir: string }} options
 * @returns {Promise<import('esbuild').BuildResult>}
 */
export async function buildInParts({ outfile, ...options }) {
  const file = path.resolve(options.absWorkingDir, outfile);
  const result = await build({
    ...options,
    outdir: path.dirname(file),
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
  });
  const chunks = chunksOf(result, options.absWorkingDir);
  const [start] = options.entryPoints;
  const shared = chunks.filter(({ entry }) => entry === undefined);
  if (shared.length !== 1) throw new Error(`One chunk is to be what the parts share, and there are ${shared.length}.`);
  const ofStart = chunks.find(({ entry }) => entry === start);
  const later = chunks.filter(({ entry }) => entry !== undefined && entry !== start);
  const names = new Map(later.map(({ name, entry }) => [name, `${path.parse(entry).name}.js`]));
  const ownBuild = JSON.stringify(markOf(chunks));
  writeJoined(file, [
    {
      text: `"use strict";\nconst { __part, loadPartsBy } = (${loader})(${ownBuild}, make => make(__shared, __part));\n`,
    },
    { text: 'const __shared = (function () {\n' },
    bodyOf(shared[0], names, 'return'),
    { text: '})();\n(function () {\n' },
    bodyOf(ofStart, names, 'module.exports ='),
    { text: '})();\n' },
  ]);
  for (const chunk of later)
    writeJoined(path.join(path.dirname(file), names.get(chunk.name)), [
      // in brackets: so the engine compiles it at once, and does not look first where it ends
      { text: '"use strict";\nmodule.exports = (function (__shared, __part) {\n' },
      bodyOf(chunk, names, 'return'),
      { text: `});\nmodule.exports.build = ${ownBuild};\n` },
    ]);
  return result;
}

/** The text of a function that gives how parts are loaded, each once unless that has failed. What `load` gives is a part where it is a function. */
const loader = String(function (build, made) {
  const loaded = new Map();
  let load;
  const ask = async file => {
    const exports = await load(file);
    if (typeof exports !== 'function') return exports;
    if (exports.build !== build) throw new Error(`${file} is of another build`);
    return made(exports);
  };
  const part = file => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const asked = ask(file);
    loaded.set(file, asked);
    asked.catch(() => loaded.delete(file));
    return asked;
  };
  return { __part: part, loadPartsBy: given => void (load = given) };
});

/** Tells one build from another: what all its files are made of, in short. */
function markOf(chunks) {
  const hash = createHash('sha256');
  for (const { text } of chunks) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

/**
 * What esbuild made of some modules.
 * @typedef {{ name: string, text: string, map: object | undefined, entry: string | undefined }} Chunk `entry` is the module that is asked for in it
 */

/** @returns {readonly Chunk[]} */
function chunksOf({ outputFiles, metafile }, folder) {
  const texts = new Map(outputFiles.map(({ path: file, text }) => [file, text]));
  return Object.entries(metafile.outputs)
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, { entryPoint }]) => {
      const file = path.resolve(folder, name);
      const map = texts.get(`${file}.map`);
      const text = texts.get(file).replace(/\/\/# sourceMappingURL=.*\s*$/, '');
      return { name: path.basename(name), text, map: map && JSON.parse(map), entry: entryPoint };
    });
}

/** A chunk as the body of a function: what it imports is taken from what is shared, and what it exports is given by `give`. It has as many lines. */
function bodyOf({ name, text, map }, names, give) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  const edits = file.statements.flatMap(statement => {
    if (ts.isImportDeclaration(statement)) {
      const list = statement.importClause.namedBindings;
      if (!ts.isNamedImports(list)) throw new Error(`${name} imports something as a whole.`);
      return renamed(file, statement, list, 'const', '= __shared;');
    }
    if (!ts.isExportDeclaration(statement)) return [];
    requireUnchanged(file, statement.exportClause);
    return renamed(file, statement, statement.exportClause, give, ';');
  });
  const loads = [...text.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].map(({ 0: all, 1: asked, index }) => ({
    start: index,
    end: index + all.length,
    text: `__part(${JSON.stringify(names.get(asked) ?? asked)})`,
  }));
  const edited = [...edits, ...loads]
    .sort((one, other) => other.start - one.start)
    .reduce((written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end), text);
  return { text: edited, map };
}

/** `import { a as b } from '…'` and `export { a as b }` as `const { a: b } = …` and `return { b: a }`. */
function renamed(file, statement, list, before, behind) {
  const isImport = ts.isNamedImports(list);
  return [
    { start: statement.getStart(file), end: list.getStart(file), text: `${before} ` },
    ...list.elements.map(element => {
      const [outside, inside] = isImport
        ? [(element.propertyName ?? element.name).text, element.name.text]
        : [element.name.text, (element.propertyName ?? element.name).text];
      return {
        start: element.getStart(file),
        end: element.end,
        text: outside === inside ? outside : `${outside}: ${inside}`,
      };
    }),
    { start: list.end, end: statement.end, text: ` ${behind}` },
  ];
}

/** Others take what is exported once, so that it must not be given another value afterwards. */
function requireUnchanged(file, { elements }) {
  const exported = new Set(elements.map(element => (element.propertyName ?? element.name).text));
  const visit = node => {
    if (
      ts.isBinaryExpression(node) &&
      isAssignment(node.operatorToken.kind) &&
      ts.isIdentifier(node.left) &&
      exported.has(node.left.text)
    )
      throw new Error(`“${node.left.text}” is exported and changed: ${node.getText(file).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  file.statements.forEach(visit);
}

function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Writes texts as one file, and the maps of those that have one as one map beside it. */
function writeJoined(file, pieces) {
  const sections = [];
  let line = 0;
  for (const { text, map } of pieces) {
    if (map !== undefined) sections.push({ offset: { line, column: 0 }, map });
    line += text.split('\n').length - 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const text = pieces.map(piece => piece.text).join('');
  const map = `${path.basename(file)}.map`;
  writeFileSync(file, sections.length === 0 ? text : `${text}//# sourceMappingURL=${map}\n`);
  if (sections.length > 0) writeFileSync(`${file}.map`, JSON.stringify({ version: 3, sections }));
}
