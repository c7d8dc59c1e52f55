import type { StyleCompiler, StyleInput } from '../core/ports';
import { digestOf } from './digest';

/** CSS that was made before, and what it was made of. */
export interface RememberedStyle {
  readonly css: string;
  /** Each file the compiler asked for, with the digest of its text; `null` where there was none. */
  readonly asked: readonly (readonly [path: string, digest: string | null])[];
}

/** Keeps styles by a key of what is compiled. Never rejects: what cannot be kept is made again. */
export interface StyleMemory {
  load(key: string): Promise<RememberedStyle | undefined>;
  save(key: string, style: RememberedStyle): Promise<void>;
}

/**
 * With a compiler of other CSS this changes, and nothing that was remembered counts any more. What is done to texts before it is in their
 * digests, and what is done to CSS behind it is done again.
 */
const compilerName = 'sass 1.77.8';

/**
 * A compiler that asks its memory first: CSS is made anew only when the stylesheet, its settings or a file it asked for
 * has another text than then.
 */
export function rememberStyles(compiler: StyleCompiler, memory: StyleMemory): StyleCompiler {
  return {
    async compile(input) {
      const key = await styleKey(input);
      const known = await memory.load(key);
      if (known !== undefined && (await isCurrent(known, input)))
        return { kind: 'css', css: known.css, asked: known.asked.map(([path]) => path) };
      const result = await compiler.compile(input);
      if (result.kind === 'css') void describe(result, input).then(style => memory.save(key, style));
      return result;
    },
  };
}

/** What a stylesheet is remembered by: 64 hexadecimal digits. */
export function styleKey({ path, text, loadPaths, fromOwnFolder, compressed }: StyleInput): Promise<string> {
  return digestOf(JSON.stringify([compilerName, path, text, loadPaths, fromOwnFolder, compressed]));
}

/** What to remember of a style that was just made of `input`. */
export async function describe(
  { css, asked }: { readonly css: string; readonly asked: readonly string[] },
  { files }: StyleInput,
): Promise<RememberedStyle> {
  return { css, asked: await Promise.all(asked.map(async path => [path, await textDigest(files.get(path))] as const)) };
}

async function isCurrent({ asked }: RememberedStyle, { files }: StyleInput): Promise<boolean> {
  const same = await Promise.all(asked.map(async ([path, known]) => (await textDigest(files.get(path))) === known));
  return same.every(Boolean);
}

async function textDigest(text: string | undefined): Promise<string | null> {
  return text === undefined ? null : digestOf(text);
}
