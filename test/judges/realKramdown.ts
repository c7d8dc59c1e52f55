import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

export interface KramdownQuestion {
  readonly text: string;
  /** Options by their names in `_config.yml`, over those that Jekyll sets. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What real kramdown makes of each text, in order; `null` where it fails itself. Throws when Ruby cannot be run. */
export function askKramdown(questions: readonly KramdownQuestion[]): readonly (string | null)[] {
  const script = path.join(repositoryRoot, 'test', 'judges', 'ruby', 'kramdown.rb');
  const { status, stdout, stderr, error } = spawnSync('ruby', [script], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined || status !== 0)
    throw new Error(`Real kramdown cannot be asked: ${error?.message ?? stderr}`);
  const answers: unknown = JSON.parse(stdout);
  if (!Array.isArray(answers) || answers.length !== questions.length)
    throw new Error('Real kramdown gave another number of answers than there were questions.');
  return answers.map(answer => (typeof answer === 'string' ? answer : null));
}
