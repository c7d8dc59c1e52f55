import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

/** A site, and the texts that stand below the front matter of one of its pages, one after the other. */
export interface LiquidQuestion {
  readonly files: Readonly<Record<string, string>>;
  readonly page: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly templates: readonly string[];
}

/** What the page is, or the message with which the build stops. */
export type LiquidAnswer = { readonly output: string } | { readonly error: string };

/**
 * What real Jekyll makes of the page of each site with each of the texts, in order. `libraries` are folders in which Ruby
 * looks first, for another release of Jekyll than the one that is installed. Throws when Ruby cannot be run.
 */
export function askJekyll(
  questions: readonly LiquidQuestion[],
  libraries: readonly string[] = [],
): readonly (readonly LiquidAnswer[])[] {
  const script = path.join(repositoryRoot, 'test', 'judges', 'ruby', 'liquid.rb');
  const { status, stdout, stderr, error } = spawnSync(
    'ruby',
    [...libraries.flatMap(folder => ['-I', folder]), script],
    {
      input: JSON.stringify(questions.map(question => ({ ...question, now: Math.floor(question.now / 1000) }))),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (error !== undefined || status !== 0) throw new Error(`Real Jekyll cannot be asked: ${error?.message ?? stderr}`);
  const answers: unknown = JSON.parse(stdout);
  if (!Array.isArray(answers) || answers.length !== questions.length)
    throw new Error('Real Jekyll answered for another number of sites than there were questions.');
  return answers.map((list: unknown, at) => {
    if (!Array.isArray(list) || list.length !== questions[at]?.templates.length || !list.every(isAnswer))
      throw new Error('Real Jekyll gave other answers than there were questions.');
    return list;
  });
}

function isAnswer(value: unknown): value is LiquidAnswer {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ('output' in value && typeof value.output === 'string') || ('error' in value && typeof value.error === 'string')
  );
}
