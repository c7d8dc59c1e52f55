import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';
import { marked } from './sampleSite';

const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

/** `中文` in GBK. */
const gbk = new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]);

function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)));
}

describe('wrong-encoding', () => {
  const expectMarks = async (path: string, text: string): Promise<void> =>
    assert.equal(await marked('wrong-encoding', path, text), text);

  it('marks the first line that could not be read, once', async () => {
    await expectMarks('_pages/about.md', page('# ⟦\uFFFD\uFFFD\u04b5\uFFFD⟧\n\nMei \uFFFD\uFFFD.'));
  });

  it('marks a single sign', async () => {
    await expectMarks('_pages/about.md', page('Mei ⟦\uFFFD⟧.'));
  });

  it('looks into settings', async () => {
    await expectMarks('_config.yml', 'title: "⟦\uFFFD⟧"\nauthor:\n  name: Mei\n');
  });

  it('looks into data', async () => {
    await expectMarks('_data/navigation.yml', 'main:\n  - title: "⟦\uFFFD⟧"\n    url: "#news"\n');
  });

  it('looks into includes', async () => {
    await expectMarks('_includes/author-profile.html', '<h3>⟦\uFFFD⟧</h3>\n');
  });

  it('leaves Chinese in UTF-8 alone, in every plane', async () => {
    await expectMarks('_pages/about.md', page('# 教育 𠮷 é'));
  });

  it('leaves a byte order mark alone', async () => {
    await expectMarks('_config.yml', '\uFEFFtitle: "Mei"\n');
  });

  it('says of a page that the editor writes as GBK what becomes of it, until it is saved as UTF-8', async () => {
    const { service, uri } = inMemory(smallSite);
    const about = uri('_pages/about.md');
    const text = page('# News\n\n林琪 reads rivers.');
    const found = async (): Promise<readonly string[]> =>
      (await service.diagnostics(about)).problems
        .filter(({ ruleId }) => ruleId === 'wrong-encoding')
        .map(({ range, message }) => `${text.slice(range.start, range.end)} ${message.values.join()}`);
    service.setDocument(about, text, 'gbk');
    assert.deepEqual(await found(), ['林琪 GBK']);
    let told = 0;
    service.onDidChangeSite(() => (told += 1));
    service.setDocument(about, text);
    assert.equal(told, 1);
    assert.deepEqual(await found(), []);
  });

  it('leaves a page of ASCII alone, in whatever encoding: its bytes are the same', async () => {
    const { service, uri } = inMemory(smallSite);
    const about = uri('_pages/about.md');
    service.setDocument(about, page('# News'), 'gbk');
    const { problems } = await service.diagnostics(about);
    assert.deepEqual(
      problems.filter(({ ruleId }) => ruleId === 'wrong-encoding'),
      [],
    );
  });

  it('finds files of the disk that are in GBK', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': bytes('---\npermalink: /\n---\n\n# News\n\nMei ', gbk, '\n'),
      '_data/labs.yml': bytes('- name: ', gbk, '\n'),
    });
    const files = (await service.check(uri('_config.yml').replace(/\/_config\.yml$/, ''))) ?? [];
    assert.deepEqual(
      files.flatMap(file => file.problems.filter(({ ruleId }) => ruleId === 'wrong-encoding').map(() => file.path)),
      ['_data/labs.yml', '_pages/about.md'],
    );
  });
});
