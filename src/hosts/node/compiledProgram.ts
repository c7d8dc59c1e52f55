import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const digest = 'sha1';
const digestBytes = 20;

/** A program that has been loaded, and how to keep what the engine made of its text. */
export interface CompiledProgram {
  readonly exports: unknown;
  /** Whether what was kept of another time has been used. */
  readonly known: boolean;
  /** Keeps the compiled code for the next time, where that is not done yet. Never rejects: without it the program only loads slower. */
  readonly keep: () => Promise<void>;
}

/** What a program is made of: its text and, where that was kept, the code that the engine compiled. */
interface Written {
  readonly file: string;
  readonly text: Buffer;
  /** Where the code is kept. */
  readonly kept: string;
  /** What that file has; `undefined` where there is none. */
  readonly whole: Buffer | undefined;
}

/**
 * Loads a CommonJS module as `require` does, by its path or its name beside this program, with the code that the engine compiled another time and that was kept in `folder`: of two
 * megabytes of program most of the loading time is compiling them. Throws what the program throws.
 *
 * V8 refuses code of another version of itself, but believes the rest, and of the text asks for its length alone: a digest before the code says of which text it
 * is and that it is whole. Sizes and times, by which older ones are told in the name, are the same for two texts where all files of a system have one time, as in Nix (https://nodejs.org/api/vm.html#scriptcreatecacheddata).
 */
export function loadCompiled(name: string, folder: string): CompiledProgram {
  const file = path.resolve(__dirname, name);
  const kept = keptName(file, folder, statSync(file));
  return run({ file, kept, text: readFileSync(file), whole: readIfThere(kept) });
}

/** The same for a program that nobody waits for so much that all else may wait meanwhile. Rejects with what the program throws. */
export async function loadCompiledBeside(name: string, folder: string): Promise<CompiledProgram> {
  const file = path.resolve(__dirname, name);
  const kept = keptName(file, folder, await stat(file));
  const [text, whole] = await Promise.all([readFile(file), readFile(kept).catch(() => undefined)]);
  return run({ file, kept, text, whole });
}

function keptName(file: string, folder: string, { size, mtimeMs }: Stats): string {
  return path.join(folder, `${path.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.versions.v8}`);
}

function run({ file, kept, text, whole }: Written): CompiledProgram {
  const cachedData = whole && codeOf(whole, text);
  const script = new Script(asFunction(text), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const known = cachedData !== undefined && script.cachedDataRejected !== true;

  const program = new Module(file);
  program.filename = file;
  const call = script.runInThisContext() as (...args: readonly unknown[]) => void;
  const require = createRequire(file);
  // as `require` does: who asks for the file again gets the same module
  require.cache[file] = program;
  call.call(program.exports, program.exports, require, program, file, path.dirname(file));
  program.loaded = true;
  return {
    exports: program.exports,
    known,
    keep: async () => {
      if (!known) await writeWhole(kept, text, script.createCachedData()).catch(() => undefined);
    },
  };
}

/**
 * The text of a program as the function that `Module.wrap` makes of it. Put together as bytes: of a string that is put together the engine makes a copy
 * in one piece before it reads it.
 */
function asFunction(program: Buffer): string {
  const [before = '', behind = ''] = Module.wrap('\0').split('\0');
  const bytes = Buffer.concat([Buffer.from(before), program, Buffer.from(behind)]);
  // the bundler writes ASCII, of which a string is made in a sixth of the time
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The code in what `writeWhole` wrote of that text; `undefined` where it is of another, or not whole. */
function codeOf(whole: Buffer, text: Buffer): Buffer | undefined {
  const code = whole.subarray(digestBytes);
  return digestOf(text, code).equals(whole.subarray(0, digestBytes)) ? code : undefined;
}

/** Writes it under another name first, as another window may read meanwhile; then removes what older versions of this program have left. */
async function writeWhole(file: string, text: Buffer, code: Buffer): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const others = await readdir(folder);
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, Buffer.concat([digestOf(text, code), code]));
    await rename(unfinished, file);
  } catch (error) {
    // on a full disk the next start would leave another
    await rm(unfinished, { force: true });
    throw error;
  }
  const own = path.basename(file);
  const [program = ''] = own.split('-');
  const outdated = others.filter(name => name !== own && name.startsWith(`${program}-`));
  await Promise.all(outdated.map(name => rm(path.join(folder, name), { force: true })));
}

function digestOf(text: Buffer, code: Buffer): Buffer {
  return createHash(digest).update(text).update(code).digest();
}
