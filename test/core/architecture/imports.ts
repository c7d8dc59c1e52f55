import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript-api';

export interface ModuleFile {
  /** From the repository's root, with `/`: `src/core/page/parsePage.ts`. */
  readonly path: string;
  /** As written: `./x`, `vscode`, `node:fs`. */
  readonly specifiers: readonly string[];
  /** Paths of the repository's own modules it imports, types included. */
  readonly imports: readonly string[];
  /** Re-exports: `export … from './x'`. */
  readonly reExports: readonly string[];
}

/** Reads what every TypeScript module below `folder` imports, from the syntax and not by a search for words. */
export function readModules(root: string, folder: string): readonly ModuleFile[] {
  const paths = readdirSync(path.join(root, folder), { recursive: true })
    .map(name => path.posix.join(folder, String(name).replaceAll(path.sep, '/')))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const known = new Set(paths);
  return paths.map(name => readModule(root, name, known));
}

/** `export { a } from './b'` and `export * from './b'`. */
const reExport = /\bexport\s+(?:type\s+)?[*{]/;

function readModule(root: string, name: string, known: ReadonlySet<string>): ModuleFile {
  const text = readFileSync(path.join(root, name), 'utf8');
  // what the compiler reads ahead of all else, without a tree
  const specifiers = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const reExports = reExport.test(text) ? reExportsIn(ts.createSourceFile(name, text, ts.ScriptTarget.Latest)) : [];
  const resolve = (specifier: string): readonly string[] => {
    if (!specifier.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(name), specifier) + '.ts';
    return known.has(target) ? [target] : [];
  };
  return { path: name, specifiers, imports: specifiers.flatMap(resolve), reExports };
}

function reExportsIn({ statements }: ts.SourceFile): readonly string[] {
  return statements.flatMap(statement =>
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** The cycles of imports, those of types included, each as the path that leads round; empty where there is none. */
export function findCycles(modules: readonly ModuleFile[]): readonly (readonly string[])[] {
  const byPath = new Map(modules.map(module => [module.path, module]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) {
      cycles.push([...trail.slice(at), name]);
      return;
    }
    if (done.has(name)) return;
    for (const next of byPath.get(name)?.imports ?? []) walk(next, [...trail, name]);
    done.add(name);
  };
  for (const module of modules) walk(module.path, []);
  return cycles;
}
