import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

type Found = Readonly<Record<'count' | 'withFix' | 'fixable', number>>;

const program = `export { checksText } from './src/extension/homepageView/checksText';`;

describe('what the view of the checks says of them all', () => {
  let texts: (count: number, withFix: number, fixable: number) => readonly string[];
  before(async () => {
    const { checksText } = (await runWithoutVscode(program)) as {
      readonly checksText: (found: Found) => readonly string[];
    };
    texts = (count, withFix, fixable) => [...checksText({ count, withFix, fixable })];
  });

  it('is beside the title as long as it has room there, and what else there is to say stands below', () => {
    assert.deepEqual(texts(67, 47, 13), ['67 problems', 'With a quick fix: 47; all at once: 13']);
    assert.deepEqual(texts(67, 47, 0), ['67 problems', 'With a quick fix: 47']);
    assert.deepEqual(texts(2, 0, 0), ['2 problems', '']);
    assert.deepEqual(texts(1, 1, 1), ['1 problem, with a quick fix', '']);
    assert.deepEqual(texts(1, 0, 0), ['1 problem', '']);
    assert.deepEqual(texts(0, 0, 0), ['ready to publish', 'Nothing is wrong with this site.']);
  });
});
