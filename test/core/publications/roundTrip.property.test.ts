import assert from 'node:assert/strict';
import type { PageModel } from '../../../src/core/page/pageModel';
import { parsePage } from '../../../src/core/page/parsePage';
import { entryItem } from '../../../src/core/publications/export/entryItem';
import type { EntryStyle } from '../../../src/core/publications/style/entryStyle';
import { formatEntry } from '../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../src/core/publications/style/learnEntryStyle';
import { entriesOf } from '../../../src/core/publications/entries/entriesOf';
import type { CslItem, CslName } from '../../../src/core/publications/work';
import { randomEntryStyle, randomHtmlStyle } from '../../fuzz/entryStyles';
import { createRandom, pick, type Random } from '../../fuzz/random';
import { rounds, step } from '../../secondCircle';

const own = ['Odile Vesper', '林梅'];
const vesper: CslName = { family: 'Vesper', given: 'Odile' };
const others: readonly [CslName, ...CslName[]] = [
  { family: 'Yan', given: 'Mo' },
  { family: 'Lindqvist', given: 'Per Olof' },
  { family: 'Keane', given: 'Nuala' },
  { family: 'Brandt', given: 'Ivo' },
];
const lin: CslName = { family: '林', given: '梅' };
const colleagues: readonly [CslName, ...CslName[]] = [
  { family: '李', given: '明' },
  { family: '欧阳', given: '文澜' },
  { family: '王', given: '小川' },
];
const chineseTitles: readonly [string, ...string[]] = [
  '一种基于虚构数据的织机调度方法研究',
  '面向湖泊监测的稀疏信号重建综述',
  '多源遥感影像的河流提取与分析',
];
const titles: readonly [string, ...string[]] = [
  'Patient Looms in Linear Time',
  'KiteDB: Storing Wind in Columns',
  'On the Weight of Very Small Lakes',
  'Why Do Rivers Remember? A Long Study',
];

function randomWork(random: Random, number: number, style: EntryStyle, chinese: boolean): CslItem {
  const [self, fellows] = chinese ? [lin, colleagues] : [vesper, others];
  const author = [self, ...fellows.filter(() => random(2) === 0)];
  for (let turns = random(author.length); turns > 0; turns--) author.push(...author.splice(0, 1));
  if (author.length === 1) author.push(fellows[0]);
  const base = {
    id: '',
    title: pick(random, chinese ? chineseTitles : titles),
    author,
    issued: { 'date-parts': [[2010 + random(15)]] },
    DOI: `10.9999/lakes.${number}`,
  };
  if (style.venues.journal.short)
    return { ...base, type: 'paper-conference', 'container-title': pick(random, ['ISS', 'CVPR', 'NeurIPS']) };
  if (random(5) === 0) {
    const archive_location = `23${10 + random(3)}.${10000 + random(9999)}`;
    return {
      ...base,
      type: 'article',
      publisher: 'arXiv',
      DOI: `10.48550/arXiv.${archive_location}`,
      URL: `https://arxiv.org/abs/${archive_location}`,
      archive: 'arXiv',
      archive_location,
      genre: 'preprint',
    };
  }
  return random(2) === 0
    ? {
        ...base,
        type: 'paper-conference',
        'container-title': chinese ? '第九届虚构存储大会' : 'Proceedings of the Symposium on Invented Storage',
      }
    : {
        ...base,
        type: 'article-journal',
        'container-title': chinese ? '虚构纺织学报' : 'Journal of Invented Textiles',
        volume: String(1 + random(60)),
        issue: String(1 + random(12)),
        page: `${1 + random(90)}-${100 + random(90)}`,
      };
}

function learnt(page: PageModel, offset: number): EntryStyle {
  return learnEntryStyle(page, offset, { ownNames: own });
}

describe('entries in the styles of pages', () => {
  it('read, and written in the style learnt from them, are the same bytes', () => {
    const failed: string[] = [];
    let all = 0;
    for (let seed = 0; seed < rounds(100); seed += step(4)) {
      const random = createRandom(seed);
      const style = randomEntryStyle(random);
      const chinese = /[，、。]/.test(style.parts.map(({ before }) => before).join('') + style.authors.separator);
      const works = Array.from({ length: 4 }, (_, number) => randomWork(random, number + 1, style, chinese));
      const written = works.map(csl => formatEntry({ csl }, style, { ownNames: own }));
      const between = style.kind === 'box' ? style.eol + style.eol : style.eol;
      const text = `# Publications\n\n${written.join(between)}\n`.replace(/\r?\n/g, style.eol);
      const page = parsePage(text);
      const entries = entriesOf(page);
      for (const expected of written) {
        all++;
        const start = text.indexOf(expected);
        const end = start + expected.length;
        const entry = entries.find(({ work: { range } }) => range.start >= start && range.end <= end);
        const again =
          entry && formatEntry({ csl: entryItem(entry, new Set()) }, learnt(page, start), { ownNames: own });
        if (again !== expected) failed.push(`seed ${seed}:\n${expected}\n${again ?? 'not read'}`);
      }
    }
    assert.deepEqual([failed, all], [[], (4 * rounds(100)) / step(4)]);
  });

  it('in HTML, written again in the style learnt from them, are the same bytes', () => {
    const failed: string[] = [];
    let all = 0;
    for (let seed = 0; seed < rounds(50); seed += step(4)) {
      const random = createRandom(seed);
      const { style, between, frame } = randomHtmlStyle(random);
      const works = Array.from({ length: 4 }, (_, number) => randomWork(random, number + 1, style, false));
      const written = works.map(csl => formatEntry({ csl }, style, { ownNames: own }));
      const text = (frame.open + written.join(between) + frame.close).replace(/\r?\n/g, style.eol);
      const page = parsePage(`# Publications\n\n${text}\n`.replace(/\r?\n/g, style.eol));
      for (const [at, expected] of written.entries()) {
        all++;
        const csl = works[at];
        const again = csl && formatEntry({ csl }, learnt(page, page.text.indexOf(expected)), { ownNames: own });
        if (again !== expected) failed.push(`seed ${seed}:\n${expected}\n${again ?? ''}`);
      }
    }
    assert.deepEqual([failed, all], [[], 4 * Math.ceil(rounds(50) / step(4))]);
  });
});
