import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

export interface KramdownQuestion {
  readonly text: string;
  /** Options by their names in `_config.yml`, over those that Jekyll sets. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface KramdownAnswer {
  readonly html: string;
  /** As kramdown words them. */
  readonly warnings: readonly string[];
}

/** The HTML real kramdown prints for each text, in order; `null` where it fails itself. Throws when Ruby cannot be run. */
export function askKramdown(questions: readonly KramdownQuestion[]): readonly (string | null)[] {
  return askKramdownFully(questions).map(answer => answer?.html ?? null);
}

/** As `askKramdown`, with the warnings. */
export function askKramdownFully(questions: readonly KramdownQuestion[]): readonly (KramdownAnswer | null)[] {
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
  return answers.map(answer => (isAnswer(answer) ? answer : null));
}

function isAnswer(value: unknown): value is KramdownAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'html' in value &&
    typeof value.html === 'string' &&
    'warnings' in value &&
    Array.isArray(value.warnings)
  );
}
