import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import {
  changeEntry,
  showEntry,
  type EntryChange,
  type ShownEntry,
} from '../../../../src/core/publications/editing/entryChange';
import { applyEdits } from '../../../../src/core/text/edit';
import { paperPage } from '../../../fuzz/paperPage';
import { createRandom, pick } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';

const own = ['Mei Lin', '林梅'];

/** Pages of random papers, and the starter's own. */
function* pages(): Iterable<string> {
  for (const name of ['about', 'about-zh']) yield readFileSync(`media/starter/_pages/${name}.md`, 'utf8');
  for (let seed = 0; seed < rounds(3); seed++) yield paperPage(createRandom(seed));
}

function presentValues({ fields, links }: ShownEntry): readonly EntryChange[] {
  return [
    ...fields.map(({ name, value }): EntryChange => ({ kind: 'field', name, value })),
    ...links.flatMap(({ label, target }, index): readonly EntryChange[] =>
      target === '' ? [] : [{ kind: 'link', index, label: label ?? '', target }],
    ),
  ];
}

describe('editing entries of random pages', function () {
  this.timeout(300_000);

  it('changes nothing where the present value of a part is written back', () => {
    let values = 0;
    let unreadable = 0;
    for (const text of pages()) {
      const page = parsePage(text);
      for (const { range } of worksOf(page)) {
        const entry = showEntry(page, range.start, own);
        assert.ok(entry, text.slice(range.start, range.end));
        for (const change of presentValues(entry)) {
          values++;
          assert.deepEqual(changeEntry(page, range.start, change, own), [], text.slice(range.start, range.end));
        }
        unreadable += entry.fields.filter(({ state }) => state === 'unreadable').length;
      }
    }
    assert.ok(values > 250, `only ${values} values`);
    assert.ok(unreadable * 10 < values, `${unreadable} of ${values} parts cannot be read`);
  });

  it('reads what was written, and all else as it stood before', () => {
    const random = createRandom(7);
    const written = {
      title: ['Tides of memory for reading lakes'],
      authors: ['Ada Reed, Mei Lin, Jo Park', 'Mei Lin, Bo Wang', 'Jo Park, Ada Reed, Bo Wang, Mei Lin'],
      year: ['2009'],
      badge: ['ECRR <2009>'],
      alt: ['Two "lakes"'],
      picture: ['images/other.png'],
    } as const;
    let changes = 0;
    for (const text of pages()) {
      const page = parsePage(text);
      for (const { range } of worksOf(page).filter((_work, at) => at % step(3) === 0)) {
        const before = showEntry(page, range.start, own);
        assert.ok(before);
        for (const { name, state } of before.fields) {
          if (state === 'unreadable' || !(name in written)) continue;
          const value = pick(random, written[name as keyof typeof written]);
          const now = applyEdits(text, changeEntry(page, range.start, { kind: 'field', name, value }, own));
          const after = showEntry(parsePage(now), range.start, own);
          const told = `${name} “${value}” in\n${text.slice(range.start, range.end)}\n→ ${now.slice(range.start, range.end)}`;
          assert.ok(after, told);
          const rest = (entry: ShownEntry): unknown => [
            entry.fields.filter(field => field.name !== name).map(field => [field.name, field.value]),
            entry.links.map(link => [link.label, link.target]),
          ];
          assert.equal(
            after.fields.find(field => field.name === name)?.value.replace(/\s?(?:，| and |&)\s?/g, ', '),
            value,
            told,
          );
          assert.deepEqual(rest(after), rest(before), told);
          changes++;
        }
      }
    }
    assert.ok(changes > 100 / step(3), `only ${changes} changes`);
  });
});
