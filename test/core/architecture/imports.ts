import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript-api';
import { rememberedTexts } from '../../../src/core/remembered';
import { syntaxTree } from './syntaxTree';

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

function readModule(root: string, name: string, known: ReadonlySet<string>): ModuleFile {
  const read = importsRead(readFileSync(path.join(root, name), 'utf8'));
  const resolve = (specifier: string): readonly string[] => {
    if (!specifier.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(name), specifier) + '.ts';
    return known.has(target) ? [target] : [];
  };
  return { path: name, ...read, imports: read.specifiers.flatMap(resolve) };
}

const importsRead = rememberedTexts(Infinity, importsOf);

/** `export { a } from './b'` and `export * from './b'`. */
const reExport = /\bexport\s+(?:type\s+)?[*{]/;

/** `import('./b')`, and the word in a text, an expression or a comment. */
const noStatement = /.\bimport\b|\bimport\s*\(/;

/** The modules that a source in TypeScript names, types included, and those of them that it passes on what they export. */
export function importsOf(text: string): Pick<ModuleFile, 'specifiers' | 'reExports'> {
  // what the compiler reads ahead of all else, without a tree: behind `/[`'"]/` it takes code for a text, and the other way round
  if (!reExport.test(text) && !noStatement.test(text))
    return { specifiers: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName), reExports: [] };
  const tree = syntaxTree(text);
  return { specifiers: specifiersIn(tree), reExports: reExportsIn(tree) };
}

function specifiersIn(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedBy(node);
    if (named !== undefined && ts.isStringLiteralLike(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What names the module in `import … from './b'`, `export … from './b'`, `import b = require('./b')`, `import('./b')` and the type `import('./b').B`. */
function namedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
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
