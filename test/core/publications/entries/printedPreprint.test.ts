import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import { printedPreprint } from '../../../../src/core/publications/entries/printedPreprint';

const title = '[What the River Said to the Sea](https://arxiv.org/abs/2401.00007)';

/** Whether the one entry of a page shows its work as a preprint. */
function isPreprint(entry: string): boolean {
  const [read, ...more] = entriesOf(parsePage(entry));
  assert.ok(read !== undefined && more.length === 0, 'one entry is read');
  return printedPreprint(read) !== undefined;
}

describe('an entry that links arXiv', () => {
  for (const entry of [
    `- ${title}, Mei Lin, Jo Park`,
    `- ${title}, Mei Lin, Jo Park, *arXiv 2024*`,
    `- \`\`Work in Progress\`\` ${title}, Mei Lin, Jo Park`,
    `- ${title}, Mei Lin, Jo Park, *Under review at the Symposium on Lakes*`,
    `- ${title}, Mei Lin, Jo Park, *Under revision at the Journal of Lakes*`,
    `- ${title}, Mei Lin, Jo Park, *Journal of Lakes* (under peer review)`,
    `- ${title}, Mei Lin, Jo Park, 湖泊学报, 返修`,
    `- ${title}, Mei Lin, Jo Park, *bioRxiv*, 2024`,
    `- ${title}, Mei Lin, Jo Park, *Revise and resubmit, Journal of Lakes*`,
    `- arXiv 2024.06 ${title}, Mei Lin, Jo Park`,
    `- ${title}, Mei Lin, Jo Park. [PDF](https://doi.org/10.1101/2029.02.11.530001)`,
    `- ${title}, Mei Lin, Jo Park. [PDF](https://doi.org/10.1002/essoar.19999999.1)`,
  ])
    it(`shows a preprint: ${entry}`, () => assert.ok(isPreprint(entry)));

  for (const entry of [
    `- ${title}, Mei Lin, Jo Park. In Proc. of the IEEE Intl. Conf. on Lakes (ICL 2025)`,
    `- ${title}, Mei Lin, Jo Park. Lakes and Automation Letters (LA-L)`,
    `- ${title}, Mei Lin, Jo Park. \`\`ICLR2025\`\``,
    `- ${title}, Mei Lin, Jo Park. ACL2023 Oral`,
    `- ${title}, Mei Lin, Jo Park. BILM（CCF-B）`,
    `- ${title}, Mei Lin, Jo Park. ICML 2025 Position Embedding`,
    `- ${title}, Mei Lin, Jo Park. Workshop on Lakes for All at LAKES 2023, 2023.`,
    `- ${title}, Mei Lin, Jo Park. *Symposium on Lakes*, 2024 (Oral, top 5% of submitted papers)`,
    `- ${title}, Mei Lin, Jo Park. [PDF](https://doi.org/10.5555/lakes.7)`,
    // journals of the press that has bioRxiv
    `- ${title}, Mei Lin, Jo Park. [PDF](https://doi.org/10.1101/gr.999999.129)`,
  ])
    it(`names where it appeared, in any form: ${entry}`, () => assert.ok(!isPreprint(entry)));
});
