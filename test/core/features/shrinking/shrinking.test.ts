import assert from 'node:assert/strict';
import { lookAtPicture, type LookedAt } from '../../../../src/core/features/shrinking/lookAtPicture';
import type { LargePicture } from '../../../../src/core/features/shrinking/largePictures';
import type { Message } from '../../../../src/core/text/message';
import { inMemory, smallSite } from '../../service/inMemory';

const sign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** The head of a PNG of a size, as heavy as is said. */
function png(width: number, height: number, weight = 400_000): Uint8Array {
  const bytes = new Uint8Array(weight);
  bytes.set(sign);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

const page = `---
permalink: /
---

<div class='paper-box'><div class='paper-box-image'><div><img src='images/flood.png' alt="A" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

Floods
</div></div>

![A lake](images/lake.png) <img src="/images/flood.png" width="100"> [Poster](images/poster.png) ![](images/small.png)
`;
const files = {
  ...smallSite,
  '_pages/about.md': page,
  'images/flood.png': png(2000, 1000, 500_000),
  'images/lake.png': png(2000, 1000, 700_000),
  'images/poster.png': png(5000, 4000, 900_000),
  'images/lin.png': png(3000, 3000, 300_000),
  'images/small.png': png(900, 900, 50_000),
  'images/favicon-32x32.png': png(2000, 2000),
  'images/unused.png': png(4000, 4000),
  'images/styled.png': png(4000, 4000, 200_000),
  'assets/css/main.scss': '---\n---\nbody { background: url(../../images/styled.png) }\n',
  '_drafts/images/hidden.png': png(4000, 4000),
};
const said = ({ text, values }: Message): string =>
  values.reduce((all, value, at) => all.replace(`{${at}}`, value), text);

async function listed(within?: string): Promise<readonly string[]> {
  const { service, uri } = inMemory(files);
  const found = await service.largePictures(uri('_config.yml'), within === undefined ? undefined : uri(within));
  return (found ?? []).map(({ path, needed, shown }) => `${path} ${needed.width} ${said(shown)}`);
}

describe('large pictures of a site', () => {
  it('are those that something of it names, heaviest first, with what is needed of them', async () => {
    assert.deepEqual(await listed(), [
      'images/poster.png 2560 opened by a link',
      'images/lake.png 1600 up to 800 px wide',
      'images/flood.png 800 in a paper box, up to 400 px wide',
      'images/lin.png 400 as your portrait',
      'images/styled.png 1600 named outside of pages',
    ]);
  });

  it('are those of a folder, or the one that is meant, however light', async () => {
    assert.deepEqual(await listed('images/small.png'), ['images/small.png 1600 up to 800 px wide']);
    assert.equal((await listed('images')).length, 6);
    assert.deepEqual(await listed('assets'), []);
    assert.equal((await listed('')).length, 5);
  });

  it('are none where there is no homepage', async () => {
    const { service, uri } = inMemory({ 'a.png': png(9000, 9000) });
    assert.equal(await service.largePictures(uri('a.png')), undefined);
  });
});

describe('looking at a picture', () => {
  const look = async (path: string, bytes: Uint8Array, always = false): Promise<LookedAt> => {
    const { service, uri } = inMemory({ ...files, [path]: bytes });
    const picture: LargePicture = {
      ...{ path, weight: bytes.length, needed: { width: 800, height: 0 } },
      ...{ shown: { text: '', values: [] }, shownBy: [] },
    };
    return service.lookAtPicture(uri('_config.yml'), picture, always);
  };
  const reason = async (path: string, bytes: Uint8Array): Promise<string> => {
    const looked = await look(path, bytes);
    return looked.kind === 'left' ? said(looked.reason) : looked.kind;
  };

  it('gives its bytes where it is too large', async () => {
    const looked = await look('images/a.png', png(2000, 1000));
    assert.ok(looked.kind === 'large');
    assert.deepEqual([looked.bytes.length, looked.stat.size], [400_000, 400_000]);
  });

  it('passes over what is no larger than needed, unless it is meant', async () => {
    const bytes = png(800, 600, 200_000);
    assert.equal((await look('images/a.png', bytes)).kind, 'fine');
    assert.equal((await look('images/a.png', bytes, true)).kind, 'large');
  });

  it('says why one is left as it is', async () => {
    assert.match(await reason('images/a.png', new Uint8Array(200_000)), /^The file cannot be read/);
    assert.match(await reason('images/a.gif', new Uint8Array(200_000)), /^A GIF would lose/);
    assert.match(await reason('images/a.png', png(20_000, 6000)), /^20000 × 6000 pixels are too many/);
    const animated = png(2000, 1000);
    animated.set([0, 0, 0, 8, ...Buffer.from('acTL')], 33);
    assert.match(await reason('images/a.png', animated), /^It is animated/);
  });

  it('does not read what is too heavy', async () => {
    const looked = await lookAtPicture(
      { path: 'a.png', weight: 0, needed: { width: 1, height: 0 }, shown: { text: '', values: [] }, shownBy: [] },
      () => Promise.resolve({ kind: 'file', size: 120_000_000, modified: 1 }),
      () => Promise.reject(new Error('it was read')),
    );
    assert.ok(looked.kind === 'left');
    assert.match(said(looked.reason), /^120\.0 MB is too large/);
  });
});

describe('a picture as JPEG in the place of its file', () => {
  const nameOf = async (path: string, more: Readonly<Record<string, string>> = {}): Promise<string | undefined> => {
    const { service, uri } = inMemory({ ...files, ...more });
    return service.jpegInPlaceOf(uri('_config.yml'), path);
  };

  it('has a name that everything which names it can follow', async () => {
    assert.equal(await nameOf('images/flood.png'), 'images/flood.jpg');
    assert.equal(await nameOf('images/styled.png'), 'images/styled.jpg');
    assert.equal(await nameOf('images/flood.png', { 'images/flood.JPG': 'x' }), 'images/flood-2.jpg');
  });

  it('has none where a part of a style sheet, a script or a comment would lose it', async () => {
    const part = { '_sass/base.scss': 'a { background: url(../../images/styled.png) }\n' };
    assert.equal(await nameOf('images/styled.png', part), undefined);
    assert.equal(await nameOf('images/flood.png', { '_pages/b.md': '<!-- images/flood.png -->' }), undefined);
  });

  it('has none where one of them writes its name with percent signs, however many', async () => {
    const name = "mei's #1 河.png";
    for (const written of [
      'mei%27s%20%231%20河.png',
      "mei's%20%231%20%E6%B2%B3.png",
      'mei%27s%20%231%20%E6%B2%B3.png',
    ]) {
      const site = { [`images/${name}`]: 'x', '_pages/b.md': `---\n---\n![](/images/${written})\n` };
      assert.equal(await nameOf(`images/${name}`, site), "images/mei's #1 河.jpg", written);
      const styled = { ...site, 'assets/css/more.css': `body { background: url("../../images/${written}") }` };
      assert.equal(await nameOf(`images/${name}`, styled), "images/mei's #1 河.jpg", written);
      const told = { ...site, '_pages/c.md': `<!-- images/${written} -->` };
      assert.equal(await nameOf(`images/${name}`, told), undefined, written);
    }
  });
});

describe('the icons that can be made for a site', () => {
  it('are planned with the portrait, and with what names them', async () => {
    const { service, uri } = inMemory({ ...files, '_layouts/default.html': '<head>\n</head>\n{{ content }}\n' });
    const plan = await service.favicons(uri('_config.yml'));
    assert.equal(plan?.portrait, 'images/lin.png');
    assert.deepEqual(
      plan.files.map(({ path, exists }) => [path, exists]),
      [
        ['images/favicon-32x32.png', true],
        ['images/favicon-16x16.png', false],
        ['images/apple-touch-icon.png', false],
      ],
    );
    assert.equal(plan.links?.path, '_layouts/default.html');
  });
});
