import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, documents, linksOf } from './markdownText';

const links = documents().flatMap(file =>
  linksOf(file)
    .filter(({ target }) => !/^[a-z]+:/i.test(target))
    .map(link => {
      const [name = '', anchor] = decodeURI(link.target).split('#');
      const to = name === '' ? file : path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
      return { ...link, file, to, anchor };
    }),
);

describe('the documents', () => {
  it('are read at all', () => {
    assert.ok(documents().length > 80);
    assert.ok(links.length > 200);
  });

  it('lead to files that are there', () => {
    const dead = links.filter(({ to }) => !existsSync(to)).map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(dead, []);
  });

  it('lead to headings that are there', () => {
    const dead = links
      .filter(({ to, anchor }) => anchor !== undefined && to.endsWith('.md') && !anchorsOf(to).has(anchor))
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(dead, []);
  });

  it('lead a reader of Chinese to the Chinese document where there is one, but for the English form of the same', () => {
    const chineseOf = (name: string): string | undefined =>
      [name.replace(/\.md$/, '.zh-CN.md'), name.replace(/([^/]+)$/, 'zh-CN/$1')].find(
        other => other !== name && existsSync(other),
      );
    const english = links
      .filter(({ file }) => file.includes('zh-CN'))
      .filter(({ file, to }) => ![undefined, file].includes(to.includes('zh-CN') ? undefined : chineseOf(to)))
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(english, []);
  });

  it('say what is on each picture, for those who do not see it', () => {
    const mute = links.filter(({ isPicture, words }) => isPicture && words.length < 4);
    assert.deepEqual(
      mute.map(({ file, target }) => `${file} → ${target}`),
      [],
    );
  });

  it('use every picture of docs/pictures, none of which is heavy', () => {
    const used = new Set(links.map(({ to }) => to));
    // icon.svg is what media/icon.png is drawn from
    const pictures = readdirSync('docs/pictures').filter(name => name.endsWith('.png'));
    assert.deepEqual(
      pictures.filter(name => !used.has(`docs/pictures/${name}`)),
      [],
    );
    for (const name of pictures) assert.ok(statSync(path.join('docs/pictures', name)).size < 400_000, name);
  });
});
