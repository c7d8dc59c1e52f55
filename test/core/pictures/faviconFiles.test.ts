import assert from 'node:assert/strict';
import { faviconBytes, iconForms } from '../../../src/core/pictures/faviconBytes';
import { faviconFiles, usualFavicons } from '../../../src/core/pictures/faviconFiles';
import { faviconLinks } from '../../../src/core/pictures/faviconLinks';
import { applyEdits } from '../../../src/core/text/edit';
import { siteWith, type Files } from '../rules/sampleSite';

const layout = (head: string): string => `<html><head>${head}</head><body>{{ content }}</body></html>\n`;

/** `images/a.png 32`, and `square` for those without transparent corners. */
async function filesOf(head: string, files: Files = {}): Promise<readonly string[]> {
  const site = await siteWith({ '_layouts/default.html': layout(head), ...files });
  return faviconFiles(site, 'meilin/meilin.github.io').map(
    ({ path, sizes, square }) => `${path} ${sizes.join(',')}${square ? ' square' : ''}`,
  );
}

describe('the icons of a site', () => {
  it('are those that the head of its pages names, through includes too', async () => {
    const custom =
      '<link rel="apple-touch-icon" sizes="180x180" href="images/apple-touch-icon.png">\n' +
      '<link rel="icon" type="image/png" sizes="32x32" href="/images/favicon-32x32.png?v=2">\n' +
      '<link rel="manifest" href="images/site.webmanifest">\n' +
      '<meta name="msapplication-TileImage" content="images/mstile-144x144.png?v=M44">\n' +
      '<link rel="stylesheet" href="assets/css/academicons.css">\n';
    const manifest = {
      icons: [
        { src: '/android-chrome-192x192.png', sizes: '192x192', type: 'image/png' },
        { src: 'android-chrome-512x512.png', sizes: '512x512', type: 'image/png' },
      ],
    };
    assert.deepEqual(
      await filesOf('{% include head/custom.html %}', {
        '_includes/head/custom.html': custom,
        'images/site.webmanifest': JSON.stringify(manifest),
      }),
      [
        'images/apple-touch-icon.png 180 square',
        'images/favicon-32x32.png 32',
        'android-chrome-192x192.png 192 square',
        'images/android-chrome-512x512.png 512 square',
        'images/mstile-144x144.png 144 square',
      ],
    );
  });

  it('are found behind what Liquid writes', async () => {
    assert.deepEqual(
      await filesOf(
        `<link rel="icon" href="{{ base_path }}/images/favicon-96x96.png"><link rel="icon" sizes="16x16" href="{{ '/images/a.png' | relative_url }}">`,
      ),
      ['images/favicon-96x96.png 96', 'images/a.png 16'],
    );
  });

  it('have the size that the link says, else the name, else the usual one', async () => {
    assert.deepEqual(
      await filesOf(
        '<link rel="icon" href="a-64x64.png" sizes="any"><link rel="shortcut icon" href="b.ico"><link rel="icon" href="c.svg"><link rel="apple-touch-icon" href="d.png"><link rel="icon" href="e.png">',
      ),
      ['a-64x64.png 64', 'b.ico 16,32,48', 'c.svg 128', 'd.png 180 square', 'e.png 32'],
    );
  });

  it('are not photographs, icons of other sites, or what nobody can find', async () => {
    assert.deepEqual(
      await filesOf(
        '<link rel="icon" href="me.jpg"><link rel="icon" href="https://a.example/i.png"><link rel="icon" href="{{ site.icon }}"><link rel="mask-icon" href="pinned.svg"><link rel="manifest" href="none.json">',
      ),
      [],
    );
  });

  it('have that at the root among them which browsers ask for unasked', async () => {
    const head = '<link rel="icon" href="images/favicon.png">';
    assert.deepEqual(await filesOf(head, { 'favicon.ico': 'x' }), ['images/favicon.png 32', 'favicon.ico 16,32,48']);
  });

  it('are not read from a broken manifest', async () => {
    for (const text of ['{', '[]', '{"icons": {}}', '{"icons": [null, {"src": 3}]}'])
      assert.deepEqual(await filesOf('<link rel="manifest" href="m.webmanifest">', { 'm.webmanifest': text }), []);
  });
});

describe('icons that no page names yet', () => {
  const linksIn = async (files: Files): Promise<readonly [string | undefined, string]> => {
    const site = await siteWith(files);
    const links = faviconLinks(site, usualFavicons);
    return [links?.path, applyEdits(site.files.get(links?.path ?? '')?.text ?? '', links?.edits ?? [])];
  };
  const lines = (indent: string): string =>
    [
      `<link rel="icon" type="image/png" sizes="32x32" href="{{ '/images/favicon-32x32.png' | relative_url }}">`,
      `<link rel="icon" type="image/png" sizes="16x16" href="{{ '/images/favicon-16x16.png' | relative_url }}">`,
      `<link rel="apple-touch-icon" sizes="180x180" href="{{ '/images/apple-touch-icon.png' | relative_url }}">`,
    ]
      .map(line => `${indent}${line}\n`)
      .join('');

  it('are named at the end of the head, indented as it is', async () => {
    const before = '<html>\n  <head>\n    <title>a</title>\n  </head>\n{{ content }}</html>\n';
    assert.deepEqual(await linksIn({ '_layouts/default.html': before }), [
      '_layouts/default.html',
      before.replace('  </head>', `${lines('  ')}  </head>`),
    ]);
  });

  it('are named where the template has a place for that', async () => {
    const custom = '<!-- start custom head snippets -->\n\n<!-- end custom head snippets -->\n';
    assert.deepEqual(
      await linksIn({
        '_layouts/default.html': layout('{% include head/custom.html %}'),
        '_includes/head/custom.html': custom,
      }),
      ['_includes/head/custom.html', custom.replace('<!-- end', `${lines('')}<!-- end`)],
    );
  });

  it('stay unnamed where the head comes with a theme', async () => {
    assert.deepEqual(await linksIn({ '_layouts/default.html': '{{ content }}\n' }), [undefined, '']);
  });
});

describe('the bytes of an icon', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const [tab, , phone] = usualFavicons;

  it('are what was drawn for it', () => {
    assert.ok(tab && phone);
    const files = [tab, phone, { path: 'favicon.ico', format: 'ico', sizes: [16, 32], square: false } as const];
    assert.deepEqual(iconForms(files), [
      { size: 32, square: false },
      { size: 180, square: true },
      { size: 16, square: false },
    ]);
    assert.equal(faviconBytes(tab, [{ size: 32, square: false, bytes: png }]), png);
    assert.equal(faviconBytes(tab, [{ size: 32, square: true, bytes: png }]), undefined);
  });

  it('are a picture in a drawing where pages name one of that format', () => {
    const svg = { path: 'favicon.svg', format: 'svg', sizes: [128], square: false } as const;
    const text = (bytes: Uint8Array): string =>
      Buffer.from(faviconBytes(svg, [{ size: 128, square: false, bytes }]) ?? []).toString();
    for (let length = 0; length < 5; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => 250 + at);
      assert.match(
        text(bytes),
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 128 128"><image width="128" height="128" /,
      );
      assert.ok(text(bytes).includes(`href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"`));
    }
  });
});
