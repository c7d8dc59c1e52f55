import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { sarifErrors } from './sarif';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const [step] = action.runs.steps;

describe('the GitHub Action', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aha-'));
    cpSync('media/starter', path.join(folder, 'docs'), { recursive: true });
    const page = path.join(folder, 'docs/_pages/about.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n[Slides]()\n`);
    // in place of npm's program, what it would have fetched
    const programs = path.join(folder, 'bin');
    mkdirSync(programs);
    const npx = `#!/usr/bin/env bash\n[ "$1 $2" = "--yes $EXPECTED" ] || exit 9\nshift 2\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`;
    writeFileSync(path.join(programs, 'npx'), npx, { mode: 0o755 });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Runs the step as a runner would, with these inputs over the defaults. */
  function act(inputs: Readonly<Record<string, string>>): { code: number | null; out: string; report: string } {
    const given = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? '';
    const filled = Object.entries(step?.env ?? {}).map(
      ([name, value]) =>
        [name, value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => given(input))] as const,
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(filled),
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        EXPECTED: `academic-homepage@${given('version')}`,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: path.join(folder, 'output'),
        LC_ALL: 'C.UTF-8',
      },
    });
    const report = readFileSync(path.join(folder, 'academic-homepage/check.sarif'), 'utf8');
    return { code: status, out: stdout + stderr, report };
  }

  it('takes the version of this package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    assert.equal(action.inputs.version?.default, version);
  });

  it('reports a site in a folder with paths from the root of the repository, and shows its problems at their lines', () => {
    const { code, out, report } = act({ path: 'docs', verify: 'false' });
    assert.equal(code, 0);
    assert.deepEqual(sarifErrors(JSON.parse(report)), []);
    assert.match(report, /"uri": "docs\/_pages\/about\.md"/);
    assert.match(
      out,
      /^::warning file=docs\/_pages\/about\.md,line=\d+,endLine=\d+,col=1,endColumn=11,title=empty-link::/m,
    );
    assert.equal(readFileSync(path.join(folder, 'output'), 'utf8'), `sarif=${folder}/academic-homepage\n`);
  });

  it('fails where there are errors, and shows nothing where that is not wanted', () => {
    const page = path.join(folder, 'docs/_pages/about.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace(/^permalink: .*$/m, 'permalink: [')); // a page that cannot be made
    const { code, out } = act({ path: 'docs', verify: 'false', annotate: 'false' });
    writeFileSync(page, text);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /^::/m);
  });

  it('fails where there is no site, rather than report nothing', () => {
    const { code, out } = act({ path: 'elsewhere' });
    assert.equal(code, 2);
    assert.match(out, /There is no page or site at/);
  });
});
