import assert from 'node:assert/strict';
import { badgeStyleOf, badgeText } from '../../../../src/core/publications/style/badgeStyle';
import type { CslItem } from '../../../../src/core/publications/work';

const work: CslItem = {
  id: 'a',
  type: 'paper-conference',
  title: 'Tides of a Lake',
  'container-title': 'Proceedings of the Symposium on Lakes (ISL)',
  issued: { 'date-parts': [[2026]] },
};

/** Badges of a page, nearest first, and what one beside them says. */
const cases: readonly (readonly [badges: readonly string[], written: string])[] = [
  [[], 'ISL 2026'],
  [['POND 2024', 'TOL'], 'ISL 2026'],
  [['TOL', 'POND', 'POND 2024'], 'ISL'],
  [["POND'24", "S&P'23"], "ISL'26"],
  [['POND’24'], 'ISL’26'],
  [['POND ’24'], 'ISL ’26'],
  [["POND '2024"], "ISL '2026"],
  [['TGRS 24', 'GRSL 20'], 'ISL 26'],
  [['POND2024'], 'ISL2026'],
  [['POND-2024'], 'ISL-2026'],
  [['2025', '2024'], '2026'],
  // most of them, not the nearest
  [["POND'24", 'POND 2024', 'TOL 2023'], 'ISL 2026'],
  // what has not appeared is no model
  [["Preprint'25", 'arXiv 2025', "POND'24"], "ISL'26"],
  [['Under Review', 'Submitted', 'POND'], 'ISL'],
  [['In submission 2025', '在审 2025', 'Under Revision', 'In Press', 'POND'], 'ISL'],
  // what stands behind the year is another's, and two digits are no year of their own
  [['POND 2024 Oral'], 'ISL 2026'],
  [['P2P', '3D', 'L4'], 'ISL 2026'],
  // where several are empty, that is meant
  [[''], 'ISL 2026'],
  [['', ' '], ''],
  [['', 'POND 2024'], 'ISL 2026'],
  [['[24] POND 2024 [CCF-A]'], 'ISL 2026'],
  // those of conferences have one, those of journals, which are more, have none
  [['NeurIPS 2025', "IJCAI'25", 'TNNLS', 'TKDD', 'Pattern Recognit.', 'AAAI 2024'], 'ISL 2026'],
  [['TNNLS', 'TKDD', 'TPAMI', 'IJCAI’25'], 'ISL’26'],
  [['TNNLS', 'TKDD', 'TPAMI', 'IJCAI’25', 'AAAI', 'NeurIPS'], 'ISL'],
];

describe('the badge of a new paper box', () => {
  for (const [badges, written] of cases)
    it(`is ${written} beside ${badges.join(', ') || 'none'}`, () => {
      assert.equal(badgeText(work, badgeStyleOf(badges)), written);
    });

  for (const [badges, written] of [
    [['Preprint', 'POND 2024'], 'Preprint'],
    [['POND 2024', 'Preprint 2025'], 'Preprint 2026'],
    [['ArXiv', 'arXiv 2025', 'POND 2024'], 'ArXiv'],
    [['Arxiv 2025', 'TOL'], 'Arxiv 2026'],
    [["arXiv'25"], "arXiv'26"],
    [['Preprint, 2025'], 'Preprint, 2026'],
    [['arXiv preprint'], 'arXiv preprint'],
    [['预印本'], '预印本'],
    [['2025', 'Preprint'], 'Preprint'],
    // that it is under review, or accepted, is not known of another
    [['Under Review', 'Preprint. Under review', 'POND 2024'], 'arXiv 2026'],
    [['TOL'], 'arXiv'],
    [['', ''], ''],
  ] as const)
    it(`of arXiv is ${written} beside ${badges.join(', ')}`, () => {
      const preprint: CslItem = { ...work, type: 'article', archive: 'arXiv', archive_location: '2601.00001' };
      assert.equal(badgeText(preprint, badgeStyleOf(badges)), written);
      assert.doesNotMatch(badgeText(work, badgeStyleOf(badges)), /arxiv|preprint|预印/i);
    });

  it('has a blank before the year where others glue theirs to acronyms', () => {
    const letters = { ...work, 'container-title': 'Lake Letters' };
    assert.equal(badgeText(letters, badgeStyleOf(['POND2024'])), 'Lake Letters 2026');
  });

  it('is the year where no venue is registered, and nothing where no year is', () => {
    const style = badgeStyleOf(["POND'24"]);
    const bare: CslItem = { id: 'b', type: 'article-journal', title: 'Tides of a Lake' };
    assert.equal(badgeText({ ...bare, issued: { 'date-parts': [[2026]] } }, style), '2026');
    assert.equal(badgeText({ ...bare, 'container-title': 'TOL' }, style), 'TOL');
    assert.equal(badgeText(bare, style), '');
  });
});
