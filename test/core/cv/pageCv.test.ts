import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';

const page = (more: string): string =>
  `---\npermalink: /${more}/\nauthor: ${more}\n---\n\n# News\n\n- *2026.10*: a paper\n`;

describe('the CV of a page', () => {
  it('is of the person that the page names, with nothing that the page does not show of them', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_config.yml': (smallSite['_config.yml'] ?? '').replace(
        '  bio:',
        '  email: lin@example.org\n  github: lin-qiu\n  bio:',
      ),
      '_data/authors.yml': 'zh:\n  name: 邱林\n  bio: 读河的人\n',
      '_pages/zh.md': page('zh'),
      '_pages/en.md': page('en'),
    });
    const profile = async (path: string) => (await service.cv(uri(path)))?.profile;
    const chinese = await profile('_pages/zh.md');
    assert.deepEqual(
      [chinese?.name, chinese?.label, chinese?.email, chinese?.accounts],
      ['邱林', '读河的人', undefined, []],
    );
    assert.equal((await profile('_pages/en.md'))?.email, 'lin@example.org');
  });
});
