import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../src/core/rules/rule';
import { problemsOf } from './sampleSite';

const folder = path.resolve('../shared/sample');
const there = existsSync(path.join(folder, 'about.md'));
const page = '_pages/about.md';

/** A real page that is no part of this repository: it lies beside it where the project is worked on. */
describe(`the sample page${there ? '' : ' (skipped: ../shared/sample is not here)'}`, () => {
  if (!there) {
    it('has the problems it should have');
    return;
  }
  const text = readFileSync(path.join(folder, 'about.md'), 'utf8');
  // each of its fixes is tried, so that they are found once for all tests
  let all: Promise<readonly Problem[]> | undefined;
  const problems = async (rule: string): Promise<readonly Problem[]> =>
    (await (all ??= problemsOf(page, { [page]: text }))).filter(({ ruleId }) => ruleId === rule);
  const written = ({ range }: Problem): string => text.slice(range.start, range.end);

  it('has three groups of one link under several titles', async () =>
    assert.deepEqual((await problems('wrong-paper-link')).map(written), [
      ...Array<string>(5).fill('https://dl.acm.org/doi/abs/10.1145/3625549.3658678'),
      ...Array<string>(2).fill('https://www.jcad.cn/en/article/doi/10.3724/SP.J.1089.2022.18852'),
      ...Array<string>(2).fill('https://dx.doi.org/10.3390/ma15207362'),
    ]));

  it('has six DOIs whose prefix cannot fit the venue', async () =>
    assert.deepEqual((await problems('link-title-mismatch')).map(written), [
      ...Array<string>(2).fill('https://dl.acm.org/doi/abs/10.1145/3625549.3658678'),
      ...Array<string>(2).fill('https://dx.doi.org/10.3390/ma15207362'),
      'https://dx.doi.org/10.3390/app12199703',
      'https://dx.doi.org/10.3390/w14172736',
    ]));

  it('has slips that contradict the page itself', async () =>
    assert.deepEqual(
      (await problems('fact-consistency')).map(problem => written(problem).slice(0, 15)),
      [
        'Rui, Wang',
        '42st',
        "EuroPar'26",
        '202510575871.4',
        ...Array<string>(2).fill('*2014.12* 获得 第四'),
        'ISEM 2019',
        '*2025.06*, 第十九届',
        ...Array<string>(2).fill('ISEM 2019'),
        'CIPC 2017',
        'CVPR 2017',
        '2017.6 - 2021.1',
      ],
    ));
});
