import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
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

/**
 * Loads a CommonJS module as `require` does, by its path or its name beside this program, with the code that the engine compiled another time and that was kept in `folder`: of two
 * megabytes of program most of the loading time is compiling them. Throws what the program throws.
 *
 * V8 refuses code of another version of itself, but believes the rest: the name of the kept file says of which text it is, and
 * a digest before the code that it is whole (https://nodejs.org/api/vm.html#scriptcreatecacheddata).
 */
export function loadCompiled(name: string, folder: string): CompiledProgram {
  const file = path.resolve(__dirname, name);
  const { size, mtimeMs } = statSync(file);
  const kept = path.join(folder, `${path.basename(file)}-${size}-${Math.round(mtimeMs)}-${process.versions.v8}`);
  const cachedData = readWhole(kept);
  const script = new Script(asFunction(readFileSync(file)), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const known = cachedData !== undefined && script.cachedDataRejected !== true;

  const program = new Module(file);
  program.filename = file;
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  const require = createRequire(file);
  // as `require` does: who asks for the file again gets the same module
  require.cache[file] = program;
  run.call(program.exports, program.exports, require, program, file, path.dirname(file));
  program.loaded = true;
  return {
    exports: program.exports,
    known,
    keep: async () => {
      if (!known) await writeWhole(kept, script.createCachedData()).catch(() => undefined);
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

/** What `writeWhole` wrote; `undefined` where there is nothing, or only a part. */
function readWhole(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(digestBytes);
    return digestOf(code).equals(bytes.subarray(0, digestBytes)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it under another name first, as another window may read meanwhile; then removes what older versions have left. */
async function writeWhole(file: string, code: Buffer): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const others = await readdir(folder);
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.concat([digestOf(code), code]));
  await rename(unfinished, file);
  const outdated = others.filter(name => name !== path.basename(file));
  await Promise.all(outdated.map(name => rm(path.join(folder, name), { force: true })));
}

function digestOf(code: Buffer): Buffer {
  return createHash(digest).update(code).digest();
}
