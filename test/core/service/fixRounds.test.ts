import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

describe('all fixes at once', () => {
  const page = '_pages/notes.md';
  const files = {
    ...smallSite,
    // without it a plugin of GitHub Pages reads the page behind the mark
    '_config.yml': `${smallSite['_config.yml'] ?? ''}require_front_matter: true\n`,
    'images/under-ice.svg': '<svg/>',
    [page]: '\uFEFF---\npermalink: /notes/\n---\n![Ice](/images/Under-ice.svg)\n',
  };
  const mended = '---\npermalink: /notes/\n---\n![Ice](/images/under-ice.svg)\n';

  it('mend in a file what is seen only when the first are made', async () => {
    const { service, uri } = inMemory(files);
    const edits = await service.fixAll(uri(page));
    assert.equal(applyEdits(files[page], edits), mended);
    // each a small one: cursors and marks elsewhere stay where they are
    assert.deepEqual(
      edits.map(({ range, newText }) => [files[page].slice(range.start, range.end), newText]),
      [
        ['\uFEFF', ''],
        ['/images/Under-ice.svg', '/images/under-ice.svg'],
      ],
    );
    assert.equal(service.textOf(uri(page), page), files[page]);
  });

  it('do so in all files of a site', async () => {
    const { service, uri } = inMemory(files);
    const change = await service.fixSite(uri(page));
    assert.ok(change.kind === 'edits');
    const [file] = change.files.filter(({ path }) => path === page);
    assert.equal(applyEdits(files[page], file?.edits ?? []), mended);
  });

  it('leave what is not meant, where it stands now', async () => {
    const { service, uri } = inMemory(files);
    const asked: string[] = [];
    const edits = await service.fixAll(uri(page), ({ range }, text) => {
      asked.push(text.slice(range.start, range.end));
      return !text.slice(range.start, range.end).includes('svg');
    });
    assert.equal(applyEdits(files[page], edits), files[page].slice(1));
    assert.ok(asked.includes('/images/Under-ice.svg'), asked.join('\n'));
  });
});
