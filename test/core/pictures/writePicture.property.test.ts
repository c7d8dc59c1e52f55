import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePage } from '../../../src/core/page/parsePage';
import { pictureAt, type PictureView } from '../../../src/core/pictures/pictureAddress';
import type { PictureAim } from '../../../src/core/pictures/picturePlace';
import { writePicture } from '../../../src/core/pictures/writePicture';
import type { PageModel } from '../../../src/core/page/pageModel';
import { worksOf } from '../../../src/core/page/works/works';
import { remembered, rememberedTexts } from '../../../src/core/remembered';
import { applyEdits } from '../../../src/core/text/edit';
import type { OffsetRange } from '../../../src/core/text/range';
import { entryList } from '../../fuzz/entryList';
import { paperPage } from '../../fuzz/paperPage';
import { createRandom, pick } from '../../fuzz/random';
import { rounds } from '../../secondCircle';

const picture = { path: 'images/put-there.png', alt: 'Words of the picture' };
const views: readonly [PictureView, ...PictureView[]] = [
  { urls: ['/'], bases: [''] },
  { urls: ['/zh/'], bases: ['/lab'] },
  { urls: ['/', '/zh/'], bases: [''] },
];

function* pages(): Iterable<string> {
  for (const name of ['about', 'about-zh']) yield readFileSync(`media/starter/_pages/${name}.md`, 'utf8');
  for (let seed = 0; seed < rounds(2); seed++) {
    yield paperPage(createRandom(seed));
    yield entryList(createRandom(seed), 12);
  }
}

const whole =
  /^(?:<br>|\r?\n *|(?:\r?\n){2})?(?:!\[[^\]]*\]\([^()]*put-there\.png[^()]*\)(?:\{:[^}]*\})?|<img\s[^<>]*put-there\.png[^<>]*>)(?: |(?:\r?\n){1,2})?$/;

/** What a page says beside its pictures. */
const said = remembered((page: PageModel): unknown => {
  return [
    page.sections.map(({ title }) => title),
    worksOf(page).map(({ title, authors }) => [title.text, authors.names.map(({ text }) => text)]),
    page.links.filter(({ text }) => text !== '').map(({ href, text }) => [href, text]),
    page.boxes.map(({ title, badge, textColumn }) => [title?.text, badge?.text, textColumn?.content]).length,
    page.unclosed.length,
    page.stray.length,
  ];
});

/** A picture comes to one place from many offsets. */
const pageAfter = rememberedTexts(200, now => parsePage(now));

describe('adding a picture to random pages', () => {
  it('changes nothing else, byte for byte, and the page shows it', () => {
    const random = createRandom(11);
    let written = 0;
    for (const text of pages()) {
      const page = parsePage(text);
      const starts = blockStarts(text).filter((_at, index) => index % 4 === 0);
      const places: readonly (readonly [number, PictureAim | 'either'])[] = [
        ...worksOf(page).map(({ range }) => [range.start, 'paper'] as const),
        ...Array.from(
          { length: 25 },
          () => [random(text.length), pick<PictureAim | 'either'>(random, ['either', 'place', 'paper'])] as const,
        ),
        ...starts.map(at => [at, pick<PictureAim>(random, ['place', 'paper'])] as const),
        ...starts.map(at => [at, 'either'] as const),
      ];
      for (const [offset, aim] of places) {
        const view = pick(random, views);
        // behind braces that are never closed, Liquid takes the picture's own for theirs, and the build stops
        if (page.liquid.some(({ kind, range }) => kind === 'unclosed' && range.start < offset)) continue;
        const made = writePicture(page, offset, picture, view, aim);
        if (made === undefined || made.edits.length === 0) continue;
        written++;
        const now = applyEdits(text, made.edits);
        const told = `${aim} at ${offset}: ${JSON.stringify(made.edits)} in\n${text.slice(Math.max(0, offset - 300), offset + 300)}`;
        const after = pageAfter(now);
        const shown = after.images.filter(
          ({ src, kind }) => pictureAt(src, view, kind === 'markdown') === picture.path,
        );
        assert.equal(shown.length, 1, told);
        if (made.kind === 'picture') {
          const gone = page.images.find(({ range }) => made.edits.every(edit => isIn(edit.range, range)));
          assert.equal(gone?.src, made.before, told);
        } else {
          assert.equal(made.edits.length, 1, told);
          const [edit] = made.edits;
          assert.equal(edit?.range.start, edit?.range.end, told);
          assert.match(edit?.newText ?? '', whole, told);
        }
        // between the letters of a title a picture does change what the entry says
        const isPaper = aim === 'paper' && worksOf(page).some(({ range }) => range.start === offset);
        if (made.kind !== 'text' || isPaper || starts.includes(offset)) assert.deepEqual(said(after), said(page), told);
      }
    }
    assert.ok(written > 200, `only ${written} pictures were written`);
  });
});

/** Where a line begins that begins a block: a heading, a list, a box. */
function blockStarts(text: string): readonly number[] {
  const body = /^---\r?\n[^]*?\n---\r?\n/.exec(text)?.[0].length ?? 0;
  return [
    ...text.matchAll(/(?<=\n[ \t]*\r?\n)(?:#{1,6} |<div class='paper-box'>|<span class='anchor'|[-*+] )/g),
  ].flatMap(({ index }) => (index < body ? [] : [index]));
}

function isIn(inner: OffsetRange, outer: OffsetRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
