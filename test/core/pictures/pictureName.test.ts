import assert from 'node:assert/strict';
import { freePath, pictureExtension, pictureStem, usualFolder } from '../../../src/core/pictures/pictureName';

const river = { title: 'What the River Said about the Ice', venue: 'Journal of Rivers', year: '2022' };

describe('the name of a picture', () => {
  const named: readonly (readonly [string | undefined, typeof river | undefined, string])[] = [
    // what the file says of itself
    ['River Plot.PNG', river, 'river-plot'],
    ['Überschwemmung_2021.png', river, 'uberschwemmung-2021'],
    ['loom_teaser.png', river, 'loom-teaser'],
    ['fig3-attention-map.png', river, 'fig3-attention-map'],
    // what says nothing gives way to the paper
    ['image.png', river, 'what-river-said-about-2022'],
    ['Screenshot 2026-05-01 at 10.02.11.png', river, 'what-river-said-about-2022'],
    ['屏幕截图 2026-05-01 100211.png', river, 'what-river-said-about-2022'],
    ['微信图片_20260501100211.jpg', river, 'what-river-said-about-2022'],
    ['fig1.png', river, 'what-river-said-about-2022'],
    ['teaser.png', river, 'what-river-said-about-2022'],
    ['WX20260501-100211@2x.png', undefined, 'wx20260501-100211-2x'],
    ['d41d8cd98f00b204e9800998ecf8427e.png', river, 'what-river-said-about-2022'],
    [undefined, river, 'what-river-said-about-2022'],
    // a name before a colon is what everybody calls the paper
    [undefined, { ...river, title: 'FastLoom: Weaving at the Speed of Light' }, 'fastloom-2022'],
    [undefined, { ...river, title: 'On the Use of Rivers: A Long and Winding Answer' }, 'use-rivers-long-winding-2022'],
    // Chinese titles have no letters that all systems agree on
    [undefined, { title: '河流的记忆', venue: 'CVPR 2016', year: '2016' }, 'cvpr-2016'],
    [undefined, { title: '河流的记忆', venue: 'Journal of Rivers', year: '2022' }, 'journal-rivers-2022'],
    [undefined, { title: '基于Transformer的河流', venue: '自动化学报', year: '2022' }, 'transformer-2022'],
    ['图1.png', { title: '河流的记忆', venue: '自动化学报', year: '2022' }, '1'],
    [undefined, undefined, 'picture'],
    ['image.png', undefined, 'image'],
  ];
  for (const [file, entry, stem] of named)
    it(`is ${stem} of ${file ?? 'what has no name'} ${entry === undefined ? 'alone' : `at “${entry.title}”`}`, () => {
      const found = pictureStem({ file, entry });
      assert.equal(found, stem);
      assert.match(found, /^[a-z0-9-]{1,60}$/);
    });

  it('is cut between words', () => {
    const stem = pictureStem({ file: `${'measuring '.repeat(20)}rivers.png`, entry: undefined });
    assert.match(stem, /^measuring(?:-measuring)+$/);
    assert.ok(stem.length <= 60);
  });

  it('is counted on where another file has it', async () => {
    const taken = new Set(['images/river.png', 'images/river-2.png']);
    const isTaken = (path: string): Promise<boolean> => Promise.resolve(taken.has(path));
    assert.equal(await freePath('images', 'river', 'png', isTaken), 'images/river-3.png');
    assert.equal(await freePath('', 'river', 'png', isTaken), 'river.png');
  });

  it('is none that Windows keeps for a device, whatever its ending', async () => {
    const isFree = (): Promise<boolean> => Promise.resolve(false);
    for (const [stem, path] of [
      ['con', 'images/con-picture.png'],
      ['com1', 'images/com1-picture.png'],
      ['aux-2026', 'images/aux-2026.png'],
      ['console', 'images/console.png'],
    ] as const)
      assert.equal(await freePath('images', stem, 'png', isFree), path);
  });

  it('keeps the ending of the file, or has that of its type; what browsers do not show is none', () => {
    assert.equal(pictureExtension('A.JPEG', 'image/jpeg'), 'jpeg');
    assert.equal(pictureExtension(undefined, 'image/svg+xml'), 'svg');
    assert.equal(pictureExtension('a', 'image/png'), 'png');
    assert.equal(pictureExtension('a.tiff', 'image/tiff'), undefined);
    assert.equal(pictureExtension('a.txt', ''), undefined);
  });
});

describe('the folder of pictures', () => {
  for (const [paths, folder, why] of [
    ['images/a.png images/b.png files/c.png', 'images', 'where most of them lie'],
    ['images/isl-lakes/a.png images/isl-boats/a.png images/ice/b.png', 'images', 'where each paper has one of its own'],
    [
      'images/isl-lakes/a.png images/isl-lakes/b.png images/boats/a.png images/ice/b.png',
      'images',
      'one of them with two',
    ],
    ['images/2029/a.png images/2029/b.png images/2029/c.png images/2028/a.png', 'images/2029', 'where years have one'],
    ['images/lakes/a.png images/boats/a.png', 'images/lakes', 'where two do not tell'],
    ['images/a.png files/b.png assets/c.png', 'images', 'at the top'],
    ['', undefined, 'where there is none'],
  ] as const)
    it(`is ${folder ?? 'unknown'} ${why}`, () =>
      assert.equal(usualFolder(paths.split(' ').filter(path => path !== '')), folder));
});
