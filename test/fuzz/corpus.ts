import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('test/fuzz/corpus');

/** Inputs that something failed at once, by the names of their files. */
export function corpusOf(target: string): readonly { readonly file: string; readonly input: string }[] {
  const own = path.join(folder, target);
  if (!existsSync(own)) return [];
  return (
    readdirSync(own)
      .sort()
      // as JSON, since inputs have lone surrogates and line ends of all kinds
      .map(file => ({ file, input: JSON.parse(readFileSync(path.join(own, file), 'utf8')) as string }))
  );
}

/** Keeps an input among them; gives the path of its file. */
export function keepInput(target: string, input: string): string {
  const own = path.join(folder, target);
  mkdirSync(own, { recursive: true });
  const file = path.join(own, `${createHash('sha256').update(input).digest('hex').slice(0, 12)}.json`);
  writeFileSync(file, `${JSON.stringify(input)}\n`);
  return path.relative(process.cwd(), file);
}
