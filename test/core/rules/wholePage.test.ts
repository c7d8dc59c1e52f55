import assert from 'node:assert/strict';
import { copiedPage } from './copiedPage';
import { problemsOf } from './sampleSite';

const page = '_pages/about.md';

describe('a page whose entries were copied from one another for years', () => {
  it('has these problems and no others', async () => {
    const problems = await problemsOf(page, { [page]: copiedPage });
    const written = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      copiedPage.slice(start, Math.min(end, start + 40));
    assert.deepEqual(
      problems.map(({ severity, ruleId, range }) => `${severity} ${ruleId}: ${written(range)}`),
      [
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'error wrong-paper-link: https://dl.acm.org/doi/abs/10.1145/99255',
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'error wrong-paper-link: https://dl.acm.org/doi/abs/10.1145/99255',
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'info fact-consistency: Rui, Wen',
        'info fact-consistency: 42st',
        'warning link-title-mismatch: https://dl.acm.org/doi/abs/10.1145/99255',
        'error wrong-paper-link: https://dl.acm.org/doi/abs/10.1145/99255',
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'warning link-title-mismatch: https://dl.acm.org/doi/abs/10.1145/99255',
        'error wrong-paper-link: https://dl.acm.org/doi/abs/10.1145/99255',
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'error wrong-paper-link: https://www.reeds.example/en/article/doi',
        "warning paper-box-empty-image: <div class='paper-box-image'>",
        'error wrong-paper-link: https://www.reeds.example/en/article/doi',
        'warning link-title-mismatch: https://dx.doi.org/10.3390/ma99207362',
        'error wrong-paper-link: https://dx.doi.org/10.3390/ma99207362',
        'warning link-title-mismatch: https://dx.doi.org/10.3390/ma99207362',
        'error wrong-paper-link: https://dx.doi.org/10.3390/ma99207362',
        'warning link-title-mismatch: https://dx.doi.org/10.3390/app99199703',
        'warning link-title-mismatch: https://dx.doi.org/10.3390/w99172736',
        'info fact-consistency: 209910575871.4',
        'info fact-consistency: ISLD 2024',
        'info fact-consistency: 2027.6 - 2031.1',
      ],
    );
  });
});
