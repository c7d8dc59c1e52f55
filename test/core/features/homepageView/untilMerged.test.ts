import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../../service/inMemory';

const page = `---
permalink: /
---

# News

<<<<<<< HEAD
- mine

# Publications
=======
- theirs

# Papers
>>>>>>> origin/main

- Mei Lin. *Lakes of the north*. ICML, 2029.
- Mei Lin. *Rivers of the south*. ICML, 2028.
`;

describe('while both versions of a merge stand in a page,', () => {
  const unmerged = { kind: 'refused', file: '_pages/about.md' };
  const told = async (text: string): Promise<readonly unknown[]> => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
    const about = uri('_pages/about.md');
    const section = (await service.sectionsView(about))?.sections.at(-1)?.key ?? '';
    const entry = (await service.publicationAt(about, text.indexOf('Lakes'))) ?? { path: '', key: '' };
    const changes = [
      await service.changeSection(about, { kind: 'move', section, to: 'up' }),
      await service.changePublications(about, { kind: 'duplicate', entry }),
    ];
    return changes.map(change =>
      change.kind === 'refused' ? { kind: change.kind, file: change.message.values[0] } : { kind: change.kind },
    );
  };

  it('no section and no publication of it is moved from one into the other', async () =>
    assert.deepEqual(await told(page), [unmerged, unmerged]));

  it('which an example in code does not do', async () => {
    const example = page.replace('<<<<<<<', '~~~\n<<<<<<<').replace('origin/main\n', 'origin/main\n~~~\n\n# Papers\n');
    assert.deepEqual(await told(example), [{ kind: 'edits' }, { kind: 'edits' }]);
  });
});
