import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface ModuleFile {
  /** From the repository's root, with `/`: `src/core/page/parsePage.ts`. */
  readonly path: string;
  /** As written: `./x`, `vscode`, `node:fs`. */
  readonly specifiers: readonly string[];
  /** Paths of the repository's own modules it imports, types included. */
  readonly imports: readonly string[];
  /** Those that are there when the code runs: without `import type`. */
  readonly loads: readonly string[];
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

function readModule(root: string, name: string, known: ReadonlySet<string>): ModuleFile {
  const source = ts.createSourceFile(name, readFileSync(path.join(root, name), 'utf8'), ts.ScriptTarget.Latest);
  const specifiers: string[] = [];
  const typesOnly = new Set<string>();
  const reExports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      specifiers.push(node.moduleSpecifier.text);
      if (ts.isImportDeclaration(node) && bringsOnlyTypes(node)) typesOnly.add(node.moduleSpecifier.text);
      if (ts.isExportDeclaration(node)) reExports.push(node.moduleSpecifier.text);
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      argument &&
      ts.isStringLiteral(argument)
    ) {
      specifiers.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const resolve = (specifier: string): readonly string[] => {
    if (!specifier.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(name), specifier) + '.ts';
    return known.has(target) ? [target] : [];
  };
  const imports = specifiers.flatMap(resolve);
  const loads = specifiers.filter(specifier => !typesOnly.has(specifier)).flatMap(resolve);
  return { path: name, specifiers, imports, loads, reExports };
}

/** `import type …`, or `import { type A, type B }`. */
function bringsOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(element => element.isTypeOnly);
}

/** The cycles along `edge`, each as the path that leads round; empty where there is none. */
export function findCycles(modules: readonly ModuleFile[], edge: 'imports' | 'loads'): readonly (readonly string[])[] {
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
    for (const next of byPath.get(name)?.[edge] ?? []) walk(next, [...trail, name]);
    done.add(name);
  };
  for (const module of modules) walk(module.path, []);
  return cycles;
}
