import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import type { SectionItem, SectionsView } from '../../../../src/core/features/sections/sectionsView';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import type { PublicationChange } from '../../../../src/core/features/homepageView/changePublications';
import type { AddedToOther } from '../../../../src/core/features/homepageView/homepageView';
import { withoutOverlaps } from '../../../../src/core/text/edit';
import { createRandom, pick, type Random } from '../../../fuzz/random';
import { rounds } from '../../../secondCircle';
import { twoPages } from '../../../fuzz/twoPages';
import { inMemory, type InMemory } from '../../service/inMemory';
import { afterChange, type Files } from '../secondPage/changedSite';

const pages = ['_pages/about.md', '_pages/about-zh.md'] as const;
const menu = '_data/navigation.yml';
const sites = rounds(6);
const turns = 8;

type Change =
  | { readonly on: 'section'; readonly change: SectionChange }
  | { readonly on: 'paper'; readonly change: PublicationChange | AddedToOther };

type MovedTo = Extract<SectionChange, { readonly kind: 'move' }>['to'];
type PaperTo = Extract<PublicationChange, { readonly kind: 'move' }>['to'];

describe('random changes of random pages in two languages', () => {
  it('lose nothing, touch nothing else, and keep both pages and both menus in step', async function () {
    this.timeout(600_000);
    const made = new Map<string, number>();
    for (let seed = 1; seed <= sites; seed++) {
      const random = createRandom(seed);
      let site: Files = twoPages(random);
      for (let turn = 0; turn < turns; turn++) {
        const held = inMemory(site);
        const path = pick(random, pages);
        const before = await viewOf(held, path);
        const change = await anyChange(random, held, path, before);
        if (change === undefined) continue;
        const what = `seed ${seed}, turn ${turn}, ${path}: ${JSON.stringify(change)}`;
        const result = await make(held, path, change);
        if (result.kind === 'refused' || result.files.length === 0) continue;
        made.set(change.change.kind, (made.get(change.change.kind) ?? 0) + 1);
        for (const { edits } of result.files)
          assert.equal(withoutOverlaps(edits).length, edits.length, `${what}: edits overlap`);
        const after = afterChange(site, result);
        assertLines(site, after, change, what);
        await assertInStep(before, after, path, change, what);
        await assertTakenBack(site, after, before, path, change, what);
        site = after;
      }
    }
    const kinds = ['add', 'addToOther', 'duplicate', 'hide', 'move', 'remove', 'rename', 'show', 'showInMenu', 'sort'];
    assert.deepEqual([...made.keys()].sort(), kinds, 'every kind of change was made');
  });
});

async function viewOf({ service, uri }: InMemory, path: string): Promise<SectionsView> {
  const view = await service.sectionsView(uri(path));
  assert.ok(view !== undefined);
  return view;
}

async function make({ service, uri }: InMemory, path: string, { on, change }: Change): Promise<SiteChange> {
  return on === 'section' ? service.changeSection(uri(path), change) : service.changePublications(uri(path), change);
}

async function anyChange(
  random: Random,
  held: InMemory,
  path: string,
  view: SectionsView,
): Promise<Change | undefined> {
  const shown = flat(view.sections).filter(({ isHidden }) => !isHidden);
  const hidden = view.sections.filter(({ isHidden }) => isHidden);
  const [first, ...rest] = shown;
  if (first === undefined) return undefined;
  const section = pick(random, [first, ...rest]).key;
  const on = 'section' as const;
  if (random(4) === 0) return anyPaperChange(random, held, path);
  switch (random(8)) {
    case 0:
    case 1:
      return {
        on,
        change: {
          kind: 'move',
          section,
          to: pick<MovedTo>(random, ['up', 'down', { beside: pick(random, [first, ...rest]).key }]),
        },
      };
    case 2:
      return {
        on,
        change: { kind: 'rename', section, titles: { en: `Shores ${random(99)}`, zh: `海岸 ${random(99)}` } },
      };
    case 3:
      return { on, change: { kind: 'hide', section } };
    case 4:
      return {
        on,
        change: hidden[0] === undefined ? { kind: 'hide', section } : { kind: 'show', section: hidden[0].key },
      };
    case 5:
      return {
        on,
        change: { kind: 'add', titles: { en: `Gulls ${random(99)}`, zh: `海鸥 ${random(99)}` }, after: section },
      };
    case 6:
      return {
        on,
        change:
          random(3) > 0
            ? { kind: 'showInMenu', section }
            : { kind: 'remove', section, pages: pick(random, ['both', 'this']) },
      };
    default: {
      const lonely = shown.find(({ otherTitle }) => otherTitle === undefined);
      return { on, change: { kind: 'addToOther', section: lonely?.key ?? section } };
    }
  }
}

async function anyPaperChange(random: Random, { service, uri }: InMemory, path: string): Promise<Change | undefined> {
  const view = await service.publicationsView(uri(path), 'section');
  const [first, ...rest] = view?.groups.flatMap(({ items }) => items) ?? [];
  if (first === undefined) return undefined;
  const entry = pick(random, [first, ...rest]);
  const on = 'paper' as const;
  switch (random(5)) {
    case 0:
      return {
        on,
        change: { kind: 'move', entry, to: pick<PaperTo>(random, ['up', 'down', { kind: 'before', entry: first }]) },
      };
    case 1:
      return { on, change: { kind: 'sort' } };
    case 2:
      return { on, change: { kind: 'duplicate', entry } };
    default:
      return { on, change: { kind: 'addToOther', entry } };
  }
}

function flat(items: readonly SectionItem[]): readonly SectionItem[] {
  return items.flatMap(item => [item, ...flat(item.children)]);
}

/** What a change may do to the lines of the files: nothing is lost and nothing comes that the change is not about. */
function assertLines(before: Files, after: Files, { change }: Change, what: string): void {
  for (const file of [...pages, menu]) {
    const [old, now] = [linesOf(before[file]), linesOf(after[file])];
    const [lost, come] = [without(old, now), without(now, old)];
    const told = `${what}\n${file}\n${after[file]}`;
    switch (change.kind) {
      case 'move':
      case 'sort':
        assert.deepEqual([lost, come], [[], []], told);
        break;
      case 'hide':
      case 'show': {
        const [gone, added] = change.kind === 'hide' ? [lost, come] : [come, lost];
        if (file === menu)
          assert.deepEqual(
            added.map(line => line.replace('# ', '').trim()).sort(),
            gone.map(line => line.trim()).sort(),
            told,
          );
        else assert.deepEqual([gone, added.filter(line => !/^\{% (?:end)?comment %\}$/.test(line))], [[], []], told);
        break;
      }
      case 'add':
      case 'duplicate':
      case 'addToOther':
      case 'showInMenu':
        // an item that led nowhere may be pointed to the section
        if (change.kind !== 'showInMenu') assert.deepEqual(lost, [], told);
        break;
      case 'remove':
        assert.deepEqual(come, [], told);
        break;
      case 'rename':
        assert.equal(lost.length, come.length, told);
        assert.ok(lost.length <= (file === menu ? 4 : 1), told);
    }
    if (before[file]?.includes('\r\n') === true)
      assert.doesNotMatch(after[file] ?? '', /[^\r]\n/, `${what}: line breaks`);
  }
  for (const [file, text] of Object.entries(before))
    if (!(pages as readonly string[]).includes(file) && file !== menu) assert.equal(after[file], text, what);
}

/** Sections that were pairs are pairs, stand in the same order on both pages if they did, and no item of a menu leads nowhere. */
async function assertInStep(
  before: SectionsView,
  site: Files,
  path: string,
  { change }: Change,
  what: string,
): Promise<void> {
  const held = inMemory(site);
  const told = `${what}\n${pages.map(page => site[page]).join('\n=====\n')}\n${site[menu]}`;
  const after = await viewOf(held, path);
  const other = await viewOf(held, path === pages[0] ? pages[1] : pages[0]);
  assert.deepEqual([after.lost, other.lost], [[], []], told);
  assert.ok(
    flat(after.sections).every(({ menu: state }) => state !== 'broken'),
    told,
  );
  const isPair = ({ otherTitle, isHidden }: SectionItem): boolean => otherTitle !== undefined && !isHidden;
  const count = ({ sections }: SectionsView): number => sections.filter(isPair).length;
  if (change.kind === 'move' || change.kind === 'rename' || change.kind === 'sort' || change.kind === 'duplicate')
    assert.equal(count(after), count(before), told);
  if (change.kind === 'add') assert.equal(count(after), count(before) + 1, told);
}

/** What is hidden comes back as it was: on both pages, where anything tells that two sections inside others are one. */
async function assertTakenBack(
  before: Files,
  after: Files,
  { sections }: SectionsView,
  path: string,
  { on, change }: Change,
  what: string,
): Promise<void> {
  if (on !== 'section' || change.kind !== 'hide') return;
  const files = sections.some(({ key }) => key === change.section) ? [...pages, menu] : [path];
  const held = inMemory(after);
  const view = await viewOf(held, path);
  const hidden = flat(view.sections).filter(({ isHidden }) => isHidden);
  const results = await Promise.all(
    hidden.map(async ({ key }) => {
      const shown = await held.service.changeSection(held.uri(path), { kind: 'show', section: key });
      return shown.kind === 'refused' ? after : afterChange(after, shown);
    }),
  );
  assert.ok(
    results.some(site => files.every(file => site[file] === before[file])),
    `${what}: none comes back as it was\n${after[pages[0]]}\n${after[pages[1]]}\n${after[menu]}`,
  );
}

function linesOf(text = ''): readonly string[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== '');
}

/** The lines of one text that another has fewer of. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter(line => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
