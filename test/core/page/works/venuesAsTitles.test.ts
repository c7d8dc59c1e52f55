import assert from 'node:assert/strict';
import { box, lakes, read } from './read';

describe('where a work appeared is never its title', () => {
  for (const venue of [
    'Submission to The Tenth International Conference on Lakes (ISL 2029).',
    'ISL 2029 <span style="color: red;">(CCF-A)</span>',
    'ACM ISL 2029 (CCF-B)',
    'ISL 2029 Highlight (CCF-A)',
    'ACM ISL 2029 Datasets Track (CCF-A)',
    'Accepted by ISL 2029',
    'Accepted by IEEE Transactions on Lakes',
    'Accepted by Ice Communications, 2029',
    'Accepted to ISL 2029 Workshop',
    'Accepted by ISL 2029 as Oral',
    'Accepted by the 39th ISL 2029',
    'Accepted by Proceedings of the ISL',
    'Under review at ISL 2029 (CCF-A)',
    'Submitted to ISL 2029, under review',
    'Accepted by Robotics and Lakes Letters (RA-L)',
    'To appear in Proc. ISL 2029',
    'Water Fusion 2029 (SCI Q1)',
    'IEEE/CVF ISLR 2029 (CCF-A)',
  ])
    it(`in bold below a title that nothing marks: ${venue}`, () => {
      const expected = [`${lakes} / Ann Reed*, Mei Lin*, Bo Day / `];
      assert.deepEqual(read(box(`${lakes}\n\nAnn Reed\\*, **Mei Lin\\***, Bo Day\n\n**${venue}**`)), expected);
    });

  it('in bold between the two, behind a button', () =>
    assert.deepEqual(
      read(
        `- ${lakes}<br>\n  <a href="https://arxiv.org/pdf/2901.10061"><img alt="Paper" src="a.svg"></a> **ISL 2029 <span>(CCF-A)</span>**<br>\n` +
          '  <em>Ann Reed, <strong>Mei Lin</strong>, Bo Day#</em>',
      ),
      [`${lakes} / Ann Reed, Mei Lin, Bo Day# / https://arxiv.org/pdf/2901.10061`],
    ));

  for (const [form, expected] of [
    [`- ${lakes}<br>**V**<br>Ann Reed, Mei Lin`, `${lakes} / Ann Reed, Mei Lin / `],
    [`- **V**<br>${lakes}<br>Ann Reed, Mei Lin`, `${lakes} / Ann Reed, Mei Lin / `],
    [`- ${lakes}  \n  Ann Reed, Mei Lin  \n  [V](a)`, `${lakes} / Ann Reed, Mei Lin / a`],
    [`- **V**: [${lakes}](a), Ann Reed, Mei Lin`, `${lakes} / Ann Reed, Mei Lin / a`],
  ] as const)
    it(`wherever it stands: ${form}`, () =>
      assert.deepEqual(read(form.replace('V', 'Accepted by IEEE Transactions on Lakes')), [expected]));

  for (const title of [
    'Submission to Authority in Otter Societies, 1999-2020',
    'Accepted for the ISL Data Challenge',
    'Accepted at Face Value in NLP',
    'Overview of ISL 2029 (CCF-A)',
    'River Report 2029 (SCI)',
  ])
    it(`but a title that is a link may sound so: ${title}`, () =>
      assert.deepEqual(read(`- [${title}](a). Ann Reed, Mei Lin. *Nature*, 2029`), [
        `${title} / Ann Reed, Mei Lin / a`,
      ]));

  it('but a title may begin so', () =>
    assert.deepEqual(
      read(box('**Submission to the Tide: A Study of Lakes in 2029**\n\nAnn Reed, **Mei Lin**, Bo Day')),
      ['Submission to the Tide: A Study of Lakes in 2029 / Ann Reed, Mei Lin, Bo Day / '],
    ));
});
