import assert from 'node:assert/strict';
import { exifWithPlace, jpegWith } from '../site/photoFile';
import { inMemory, smallSite } from './inMemory';

const place = jpegWith(exifWithPlace('NE', [30, 32, 15], [114, 21, 36]));
const none = jpegWith(exifWithPlace('NE', [0, 0, 0], [0, 0, 0]));
const page =
  '---\npermalink: /\n---\n\n![A lake](images/lake.jpg) ![It again](images/lake.jpg)\n\n<img src="images/gull.jpg" alt="A gull">\n';

const site = {
  ...smallSite,
  '_pages/about.md': page,
  'images/lake.jpg': place,
  'images/gull.jpg': none,
  'images/lin.png': none,
};

describe('places in photos', () => {
  it('are told at the first use of the picture, by the check of a site', async () => {
    const { service, uri } = inMemory(site);
    const files = await service.check(uri(''));
    const told = files?.flatMap(({ path, text, problems }) =>
      problems
        .filter(({ ruleId }) => ruleId === 'privacy')
        .map(({ range, message, severity }) => [
          path,
          text.slice(range.start, range.end),
          range.start,
          severity,
          message.values,
        ]),
    );
    assert.deepEqual(told, [
      ['_pages/about.md', 'images/lake.jpg', page.indexOf('images'), 'warning', ['lake.jpg', '30.54° N, 114.36° E']],
    ]);
  });

  it('are told of the portrait in _config.yml', async () => {
    const { service, uri } = inMemory({ ...site, 'images/lin.png': place });
    const [file] = (await service.check(uri('_config.yml'))) ?? [];
    assert.deepEqual(
      file?.problems
        .filter(({ ruleId }) => ruleId === 'privacy')
        .map(({ range }) => file.text.slice(range.start, range.end)),
      ['"images/lin.png"'],
    );
  });

  it('are not waited for by the editor, which is told when they are known', async () => {
    const { service, uri } = inMemory(site);
    const about = uri('_pages/about.md');
    const problems = async (): Promise<number> =>
      (await service.diagnostics(about)).problems.filter(({ ruleId }) => ruleId === 'privacy').length;
    const told = new Promise<string>(resolve => service.onDidChangeSite(resolve));
    await problems();
    assert.equal(await told, uri(''));
    assert.equal(await problems(), 1);
  });
});
