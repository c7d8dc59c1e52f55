import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

export interface RougeQuestion {
  readonly language: string;
  readonly code: string;
}

/** What real Rouge's HTML formatter makes of each piece of code, in order; `null` where it knows no such language. Throws when Ruby cannot be run. */
export function askRouge(questions: readonly RougeQuestion[]): readonly (string | null)[] {
  const script = path.join(repositoryRoot, 'test', 'judges', 'ruby', 'rouge.rb');
  const { status, stdout, stderr, error } = spawnSync('ruby', [script], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined || status !== 0) throw new Error(`Real Rouge cannot be asked: ${error?.message ?? stderr}`);
  const answers: unknown = JSON.parse(stdout);
  if (!Array.isArray(answers) || answers.length !== questions.length)
    throw new Error('Real Rouge gave another number of answers than there were questions.');
  return answers.map(answer => (typeof answer === 'string' ? answer : null));
}
