import { compileString, Exception, Logger } from 'sass';
import type { Importer, ImporterResult, Syntax } from 'sass';
import type { StyleCompiler, StyleInput, StylePlace, StyleResult } from '../core/ports';
import { hasScheme } from '../core/text/scheme';

/**
 * The style compiler on the `sass` package, version 1.77.8: the last whose CSS has the order of declarations that
 * Jekyll's own compiler gives; from 1.92 on media queries of the template lose against what follows them.
 * See the port for what goes in and out. Never rejects.
 */
export const compileStyles: StyleCompiler['compile'] = input => Promise.resolve(compile(input));

function compile({ path, text, loadPaths, fromOwnFolder, compressed, files }: StyleInput): StyleResult {
  const asked = new Set<string>();
  const load = (wanted: string): string | undefined => {
    asked.add(wanted);
    return files.get(wanted);
  };
  try {
    const { css } = compileString(text, {
      url: toUrl(path),
      syntax: syntaxOf(path),
      importer: fromOwnFolder ? importerIn('', load) : nowhere,
      importers: loadPaths.map(folder => importerIn(folder, load)),
      style: compressed ? 'compressed' : 'expanded',
      logger: Logger.silent,
      quietDeps: true,
    });
    return { kind: 'css', css, asked: [...asked] };
  } catch (error) {
    return {
      ...failure(
        error,
        path,
        [...asked].filter(name => files.has(name)),
      ),
      asked: [...asked],
    };
  }
}

type Failure = Omit<Extract<StyleResult, { kind: 'error' }>, 'asked'>;

/** @param read the files that were found */
function failure(error: unknown, path: string, read: readonly string[]): Failure {
  if (!(error instanceof Exception))
    return { kind: 'error', message: String(error), place: pointIn(path, 0, 0), callers: [] };
  const { url, start, end } = error.span;
  return {
    kind: 'error',
    message: error.sassMessage,
    place: { path: url === undefined ? path : toPath(url), start: positionOf(start), end: positionOf(end) },
    callers: callersIn(error.sassStack, [path, ...read]),
  };
}

function positionOf({ line, column }: StylePlace['start']): StylePlace['start'] {
  return { line, column };
}

function pointIn(path: string, line: number, column: number): StylePlace {
  return { path, start: { line, column }, end: { line, column } };
}

/**
 * Lines like `site:///_sass/_page.scss 16:5  @import` or, as it was imported, `_page.scss 16:5  @import`, counted from 1; the first of
 * them is the error itself.
 */
function callersIn(stack: string, read: readonly string[]): readonly StylePlace[] {
  const frames = [...stack.matchAll(/^(?:site:\/\/\/)?(\S+) (\d+):(\d+)/gm)];
  return frames.slice(1).map(([, written = '', line, column]) => {
    const name = decoded(written);
    const path = read.find(file => file === name || file.endsWith(`/${name}`)) ?? name;
    return pointIn(path, Number(line) - 1, Number(column) - 1);
  });
}

const nowhere: Importer<'sync'> = { canonicalize: () => null, load: () => null };

/** Finds what `@import`, `@use` and `@forward` name below a folder of the site. Files have URLs like `site:///_sass/_base.scss`. */
function importerIn(folder: string, load: (path: string) => string | undefined): Importer<'sync'> {
  return {
    canonicalize(url, { fromImport }) {
      const path = url.startsWith('site:') ? toPath(new URL(url)) : joined(folder, url);
      const found =
        path === undefined ? undefined : candidates(path, fromImport).find(name => load(name) !== undefined);
      return found === undefined ? null : toUrl(found);
    },
    load(url): ImporterResult | null {
      const path = toPath(url);
      const contents = load(path);
      return contents === undefined ? null : { contents, syntax: syntaxOf(path) };
    },
  };
}

/** A path below `folder` with `.` and `..` resolved; `undefined` for an address of another kind, or outside the site. */
function joined(folder: string, name: string): string | undefined {
  if (hasScheme(name)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${decoded(name)}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** A stray `%` is a part of a name that nothing has, not an error of another kind. */
function decoded(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** The files a name may mean, as Sass tries them: with and without `_`, each ending, then an index (https://sass-lang.com/documentation/at-rules/import/#finding-the-file). */
function candidates(path: string, fromImport: boolean): readonly string[] {
  const endings = fromImport
    ? ['.import.scss', '.import.sass', '.import.css', '.scss', '.sass', '.css']
    : ['.scss', '.sass', '.css'];
  if (/\.(?:s[ac]ss|css)$/.test(path)) return [partialOf(path), path];
  const named = endings.flatMap(ending => [partialOf(path + ending), path + ending]);
  return [...named, ...endings.flatMap(ending => [`${path}/_index${ending}`, `${path}/index${ending}`])];
}

function partialOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_${path.slice(slash)}`;
}

function syntaxOf(path: string): Syntax {
  if (path.endsWith('.sass')) return 'indented';
  return path.endsWith('.css') ? 'css' : 'scss';
}

function toUrl(path: string): URL {
  return new URL(`site:///${path.split('/').map(encodeURIComponent).join('/')}`);
}

function toPath(url: URL): string {
  return decodeURIComponent(url.pathname).replace(/^\//, '');
}
