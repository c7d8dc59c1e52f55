import assert from 'node:assert/strict';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { item, page, paper, placed, places } from './placing';

const papers = ['# Publications', '', item('Boats of All the Bridges', 2020), item('Boats of All the Rivers', 2018)];

function patent(title: string, number: string, date: readonly number[], more: Partial<CslItem> = {}): Publication {
  const issued = { 'date-parts': [date] };
  const { csl, ...described } = paper(date[0], title, { type: 'patent', number, issued, ...more });
  const fields = Object.entries(csl).filter(([name]) => name !== 'container-title');
  return { ...described, csl: { id: title, type: 'patent', ...Object.fromEntries(fields) } };
}

const stirring = patent('Method for Stirring Lakes', 'US 10,948,123 B2', [2021, 3, 16]);
const chinese = patent('一种湖泊蒸发测量装置', 'CN212345777U', [2021, 3, 16], {
  author: [
    { family: '林', given: '梅' },
    { family: '李', given: '青' },
  ],
});

describe('Patents go into their own section, in the form of those there:', () => {
  places([
    {
      what: 'with the month, and the blanks of the number',
      before: page(
        ...papers,
        '',
        '# Granted Patents',
        '',
        '- *2025.04*: A method for correcting gauges. **Mei Lin**, Bo Hale. CN&nbsp;000000001&nbsp;B',
        '- *2019.08*: A device for towing radars. Bo Hale, **Mei Lin**. CN&nbsp;000000002&nbsp;B',
      ),
      works: [stirring],
      after: page(
        ...papers,
        '',
        '# Granted Patents',
        '',
        '- *2025.04*: A method for correcting gauges. **Mei Lin**, Bo Hale. CN&nbsp;000000001&nbsp;B',
        '- *2021.03*: Method for Stirring Lakes. **Mei Lin**, Ada Reed. US&nbsp;10,948,123&nbsp;B2',
        '- *2019.08*: A device for towing radars. Bo Hale, **Mei Lin**. CN&nbsp;000000002&nbsp;B',
      ),
    },
    {
      what: 'as GB/T 7714 has them',
      before: page(
        ...papers,
        '',
        '# 专利',
        '',
        '- 林梅, 李青. 一种湖泊水位测量装置: CN112345678A[P]. 2020-05-06.',
        '- 林梅, 李青. 一种湖泊流速测量装置: CN112345679A[P]. 2019-05-06.',
      ),
      works: [chinese],
      after: page(
        ...papers,
        '',
        '# 专利',
        '',
        '- 林梅, 李青. 一种湖泊蒸发测量装置: CN212345777U[P]. 2021-03-16.',
        '- 林梅, 李青. 一种湖泊水位测量装置: CN112345678A[P]. 2020-05-06.',
        '- 林梅, 李青. 一种湖泊流速测量装置: CN112345679A[P]. 2019-05-06.',
      ),
    },
    {
      what: 'with one stop between names that end with one and the title',
      before: page(
        '# Publications',
        '',
        '- Lin, M., & Reed, A. (2020). Boats of all the bridges. *PONDS*, 12(3), 1-9.',
        '- Lin, M., & Hale, B. (2019). Boats of all the rivers. *PONDS*, 11(2), 10-19.',
        '',
        '# Patents',
        '',
        '- Mei Lin, Bo Hale. A method for correcting gauges. CN 000000001 B, 2025',
        '- Bo Hale, Mei Lin. A device for towing radars. CN 000000002 B, 2019',
      ),
      works: [stirring],
      after: page(
        '# Publications',
        '',
        '- Lin, M., & Reed, A. (2020). Boats of all the bridges. *PONDS*, 12(3), 1-9.',
        '- Lin, M., & Hale, B. (2019). Boats of all the rivers. *PONDS*, 11(2), 10-19.',
        '',
        '# Patents',
        '',
        '- Mei Lin, Bo Hale. A method for correcting gauges. CN 000000001 B, 2025',
        '- Lin, M., & Reed, A. Method for Stirring Lakes. US 10,948,123 B2, 2021',
        '- Bo Hale, Mei Lin. A device for towing radars. CN 000000002 B, 2019',
      ),
    },
    {
      what: 'or, where those say more of themselves, in that of the papers',
      before: page(
        ...papers,
        '',
        '# 专利',
        '',
        '- 林梅, 李青. **一种湖泊水位测量装置**. 实用新型, CN212345678U, 2020.',
      ),
      works: [stirring],
      after: page(
        ...papers,
        '',
        '# 专利',
        '',
        '- "Method for Stirring Lakes", **Mei Lin**, Ada Reed, *US 10,948,123 B2*, 2021',
        '- 林梅, 李青. **一种湖泊水位测量装置**. 实用新型, CN212345678U, 2020.',
      ),
    },
    {
      what: 'and among the papers where there is no such section, with their number as venue',
      before: page(...papers),
      works: [stirring],
      after: page(
        '# Publications',
        '',
        '- "Method for Stirring Lakes", **Mei Lin**, Ada Reed, *US 10,948,123 B2*, 2021',
        ...papers.slice(2),
      ),
    },
  ]);

  it('beside the badge of a short venue their number stands as well', () =>
    assert.match(
      placed(
        page('# Publications', '', '- "Boats of All the Bridges", **Mei Lin**, Ada Reed, **ICML 2020**'),
        stirring,
      ),
      /Method for Stirring Lakes.*US 10,948,123 B2/,
    ));
});
