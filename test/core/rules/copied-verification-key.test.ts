import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { marked, problemsOf } from './sampleSite';

const configPath = '_config.yml';
const config = (line: string, repository = 'meilin/meilin.github.io'): string =>
  `title: Mei\nrepository: ${repository}\n${line}\ninclude: [_pages]\nauthor: {name: Mei}\n`;

async function expectMarks(text: string): Promise<void> {
  assert.equal(await marked('copied-verification-key', configPath, text), text);
}

describe('copied-verification-key', () => {
  it("finds the keys of the template's author", async () => {
    await expectMarks(config('google_site_verification: ⟦b_BbOIt7d513ZXYDw-YRMicO6O5tthYiouqWDdWjGTU⟧'));
    await expectMarks(config('bing_site_verification: ⟦"b5aa590e7b9c03956a6f7dec0f776211"⟧ # mine'));
    await expectMarks(config('baidu_site_verification: ⟦code-ZxFK3f4pfb⟧'));
    await expectMarks(config('google_analytics_id: ⟦G-SWFCX99KQZ⟧'));
  });

  it('says what a stranger can do with it, and blanks it only when asked', async () => {
    const text = config('google_analytics_id: G-SWFCX99KQZ # id');
    const [problem] = await problemsOf(configPath, { [configPath]: text }, 'copied-verification-key');
    assert.deepEqual(problem?.message.values, ['google_analytics_id', 'RayeRen']);
    assert.deepEqual(
      problem.fixes.map(({ safe }) => safe),
      [false],
    );
    assert.equal(applyEdits(text, problem.fixes[0]?.edits ?? []), config('google_analytics_id:  # id'));
  });

  it('knows the owner of the site by its remote, or else by its repository', async () => {
    const text = config('google_analytics_id: G-SWFCX99KQZ', 'RayeRen/rayeren.github.io');
    await expectMarks(text);
    const told = await problemsOf(configPath, { [configPath]: text }, 'copied-verification-key', 'meilin/homepage');
    assert.equal(told.length, 1);
  });

  for (const [why, line] of [
    ['keys that nobody else is known to have', 'google_analytics_id: G-ABCDE12345'],
    ['masked keys', 'google_site_verification: VERIFICATION_KEY_OF_43_CHARACTERS_xxxxxxxxxxx'],
    ['rows of zeros', 'bing_site_verification: "00000000000000000000000000000000"'],
    ['blank keys', 'google_analytics_id:'],
    ['keys in comments', '# google_analytics_id: G-SWFCX99KQZ'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(config(line)));
  }
});
