import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

/** What real Psych makes of each text: the tree of its first document, see ruby/yaml.rb. Throws when Ruby cannot be run. */
export function askPsych(texts: readonly string[]): readonly unknown[] {
  const script = path.join(repositoryRoot, 'test', 'judges', 'ruby', 'yaml.rb');
  const { status, stdout, stderr, error } = spawnSync('ruby', [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined || status !== 0) throw new Error(`Psych cannot be asked: ${error?.message ?? stderr}`);
  const answers: unknown = JSON.parse(stdout);
  if (!Array.isArray(answers) || answers.length !== texts.length)
    throw new Error('Psych gave another number of answers than there were texts.');
  return answers;
}
