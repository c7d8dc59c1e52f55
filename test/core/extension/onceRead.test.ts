import assert from 'node:assert/strict';
import { SiteNotRead } from '../../../src/core/site/store/siteNotRead';
import { onceRead } from '../../../src/extension/onceRead';

describe('a question about a site that cannot be read now', () => {
  const listeners = new Set<(root: string) => void>();
  const service = {
    onDidChangeSite(listener: (root: string) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const change = async (): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, 0));
    for (const listener of [...listeners]) listener('memory:/site');
  };

  it('is asked again at each change, until it is answered', async () => {
    let asked = 0;
    const answer = onceRead(service, () =>
      ++asked < 3 ? Promise.reject(new SiteNotRead('_config.yml', 'Unavailable')) : Promise.resolve('a homepage'),
    );
    await change();
    await change();
    assert.equal(await answer, 'a homepage');
    assert.deepEqual([asked, listeners.size], [3, 0]);
  });

  it('fails where another error is thrown', async () => {
    await assert.rejects(
      onceRead(service, () => Promise.reject(new Error('a slip of ours'))),
      /slip/,
    );
  });
});
