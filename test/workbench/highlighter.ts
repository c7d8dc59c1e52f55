import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { InstalledHost } from './installHost';

/** A piece of a line with the scopes that themes colour it by, the outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: string;
}

interface Grammar {
  tokenizeLine(
    line: string,
    state: unknown,
    timeLimitMs: number,
  ): {
    readonly tokens: readonly { readonly startIndex: number; readonly endIndex: number; readonly scopes: string[] }[];
    readonly ruleStack: unknown;
    readonly stoppedEarly: boolean;
  };
}

/** What we use of vscode-textmate; the module is the one that the installed VS Code works with. */
interface TextMate {
  readonly INITIAL: unknown;
  parseRawGrammar(text: string, file: string): unknown;
  readonly Registry: new (options: {
    readonly onigLib: Promise<object>;
    readonly loadGrammar: (scope: string) => Promise<unknown>;
    readonly getInjections: (scope: string) => readonly string[];
  }) => { loadGrammar(scope: string): Promise<Grammar> };
}

interface Oniguruma {
  readonly loadWASM: (bytes: ArrayBuffer) => Promise<void>;
  readonly OnigScanner: new (sources: readonly string[]) => object;
  readonly OnigString: new (text: string) => object;
}

interface Manifest {
  readonly contributes?: {
    readonly grammars?: readonly {
      readonly scopeName: string;
      readonly path: string;
      readonly injectTo?: readonly string[];
    }[];
  };
}

/**
 * Colours Markdown as an installed VS Code does, by its own engine and the grammars of its own extensions and of `extensions`
 * (folders with a package.json). Gives the tokens of each line; rejects a line that takes longer than a second.
 */
export async function createHighlighter(
  { vscodeRoot }: InstalledHost,
  extensions: readonly string[],
): Promise<(text: string) => readonly (readonly Token[])[]> {
  const load = createRequire(path.join(vscodeRoot, 'package.json'));
  const textMate = load('vscode-textmate') as TextMate;
  const { loadWASM, OnigScanner, OnigString } = load('vscode-oniguruma') as Oniguruma;
  const wasm = readFileSync(load.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const onigLib = {
    createOnigScanner: (sources: readonly string[]) => new OnigScanner(sources),
    createOnigString: (text: string) => new OnigString(text),
  };
  const builtIn = path.join(vscodeRoot, 'extensions');
  const { files, injections } = readGrammars([
    ...readdirSync(builtIn).map(name => path.join(builtIn, name)),
    ...extensions,
  ]);
  const grammar = await new textMate.Registry({
    onigLib: Promise.resolve(onigLib),
    loadGrammar: scope => {
      const file = files.get(scope);
      const grammar = file === undefined ? undefined : textMate.parseRawGrammar(readFileSync(file, 'utf8'), file);
      return Promise.resolve(grammar);
    },
    getInjections: scope => injections.get(scope) ?? [],
  }).loadGrammar('text.html.markdown');

  return text => {
    let state = textMate.INITIAL;
    return text.split('\n').map(line => {
      const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state, 1000);
      if (stoppedEarly) throw new Error(`Took too long: ${line.slice(0, 100)}`);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        // all of them begin with text.html.markdown
        scopes: scopes.slice(1).join(' '),
      }));
    });
  };
}

function readGrammars(folders: readonly string[]): {
  readonly files: ReadonlyMap<string, string>;
  readonly injections: ReadonlyMap<string, readonly string[]>;
} {
  const files = new Map<string, string>();
  const injections = new Map<string, readonly string[]>();
  for (const folder of folders) {
    const file = path.join(folder, 'package.json');
    const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
    for (const grammar of manifest.contributes?.grammars ?? []) {
      files.set(grammar.scopeName, path.join(folder, grammar.path));
      for (const into of grammar.injectTo ?? [])
        injections.set(into, [...(injections.get(into) ?? []), grammar.scopeName]);
    }
  }
  return { files, injections };
}
