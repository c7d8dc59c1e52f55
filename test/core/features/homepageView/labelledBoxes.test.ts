import assert from 'node:assert/strict';
import { changePublications } from '../../../../src/core/features/homepageView/changePublications';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import { sortEntries } from '../../../../src/core/features/homepageView/moveEntries';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import { parsePage } from '../../../../src/core/page/parsePage';
import { acceptEntry } from '../../../../src/core/publications/accepting/acceptEntry';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { applyEdits } from '../../../../src/core/text/edit';
import { stepEntry } from './stepEntry';

const path = '_pages/about.md';
const years = { Tides: 2024, Boats: 2023, Nets: 2022, Gulls: 2021 } as const;

function box(name: string, venue: string): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${venue}</div><img src='images/a.png' alt="a" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[${name} of Slow and Deep Lakes](https://example.org/${name.toLowerCase()})

**Mei Lin**, Ada Reed

*${venue}*
</div>
</div>`;
}

/** A page of papers, each below a comment that names it. */
function pageOf(...names: readonly (keyof typeof years)[]): string {
  return `# Publications\n\n${names.map(name => `<!-- ${name} -->\n${box(name, `ISL ${years[name]}`)}\n`).join('\n')}`;
}

/** The comments of a page and the titles of its papers, in order. */
function outline(text: string): string {
  return [...text.matchAll(/<!-- (\w+) -->|\[(\w+) of/g)]
    .map(([, label, title]) => label ?? `[${title ?? ''}]`)
    .join(' ');
}

function changed(
  text: string,
  change: (file: { path: string; page: ReturnType<typeof parsePage> }) => SiteChange,
): string {
  const result = change({ path, page: parsePage(text) });
  assert.ok(result.kind !== 'refused');
  return outline(applyEdits(text, result.files[0]?.edits ?? []));
}

describe('a comment right above a paper box', () => {
  const page = pageOf('Tides', 'Boats', 'Nets');
  const keyOf = (name: string): string =>
    entryBlocks(parsePage(page)).find(({ title }) => title.startsWith(name))?.key ?? '';

  it('goes up and down with it', () => {
    const up = changed(page, file => stepEntry([file], { path, key: keyOf('Boats') }, 'up'));
    assert.equal(up, 'Boats [Boats] Tides [Tides] Nets [Nets]');
    const down = changed(page, file => stepEntry([file], { path, key: keyOf('Boats') }, 'down'));
    assert.equal(down, 'Tides [Tides] Nets [Nets] Boats [Boats]');
  });

  it('is sorted and duplicated with it', () => {
    const sorted = changed(pageOf('Nets', 'Tides', 'Boats'), file => sortEntries([file]));
    assert.equal(sorted, 'Tides [Tides] Boats [Boats] Nets [Nets]');
    const twice = changed(page, file =>
      changePublications([file], { kind: 'duplicate', entry: { path, key: keyOf('Boats') } }),
    );
    assert.equal(twice, 'Tides [Tides] Boats [Boats] Boats [Boats] Nets [Nets]');
  });

  it('stays with it where a new paper is written before it', () => {
    const author = [{ family: 'Lin', given: 'Mei' }];
    const csl = {
      id: 'n',
      type: 'paper-conference',
      title: 'Gulls of Slow Lakes',
      author,
      'container-title': 'ISL',
      DOI: '10.5555/g',
    } as const;
    const dated = { ...csl, issued: { 'date-parts': [[2023, 5]] } } as const;
    const edits = placePublications(parsePage(page), [{ csl: dated, otherTitles: [], years: [], notices: [] }], {
      ownNames: ['Mei Lin'],
    });
    assert.equal(outline(applyEdits(page, edits)), 'Tides [Tides] [Gulls] Boats [Boats] Nets [Nets]');
  });

  it('goes along where its paper is accepted', () => {
    const text = pageOf('Tides', 'Boats', 'Nets').replaceAll('ISL 2022', 'Under review');
    const edits = acceptEntry(parsePage(text), text.indexOf('Nets of'), { venue: 'ISL', year: 2026 }, ['Mei Lin']);
    assert.equal(outline(applyEdits(text, edits)), 'Nets [Nets] Tides [Tides] Boats [Boats]');
  });

  it('stays where it is when it may head those that follow', () => {
    const two = page.replace('<!-- Boats -->\n', '');
    const boats = pageOf('Tides', 'Boats', 'Nets', 'Gulls')
      .replace('<!-- Boats -->\n', '')
      .replace('<!-- Gulls -->\n', '');
    const up = changed(boats, file => stepEntry([file], { path, key: keyOf('Boats') }, 'up'));
    assert.equal(up, 'Tides [Boats] [Tides] Nets [Nets] [Gulls]');
    // two of three boxes are named
    const down = changed(two, file => stepEntry([file], { path, key: keyOf('Tides') }, 'down'));
    assert.equal(down, '[Boats] Tides [Tides] Nets [Nets]');
  });

  it('stays where it is when it switches a rule off', () => {
    const off = page
      .replace('<!-- Tides -->', '<!-- homepage-disable empty-link -->')
      .replace('<!-- Boats -->', '<!-- homepage-enable -->');
    const result = stepEntry([{ path, page: parsePage(off) }], { path, key: keyOf('Tides') }, 'down');
    assert.ok(result.kind === 'edits');
    const now = applyEdits(off, result.files[0]?.edits ?? []);
    assert.ok(now.startsWith('# Publications\n\n<!-- homepage-disable empty-link -->'), now);
  });
});
