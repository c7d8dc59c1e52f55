import assert from 'node:assert/strict';
import { proceedingsYear } from '../../../../src/core/publications/printed/proceedingsYear';

describe('the year in the address of proceedings', () => {
  for (const [address, year] of [
    ['https://aclanthology.org/2029.findings-acl.458/', 2029],
    ['https://www.aclweb.org/anthology/P19-1234.pdf', 2019],
    ['https://aclanthology.org/P98-1234', 1998],
    ['https://openaccess.thecvf.com/content/CVPR2029/papers/Lin_Lakes_CVPR_2029_paper.pdf', 2029],
    ['https://openaccess.thecvf.com/content_ICCV_2019/html/Lin_Lakes_ICCV_2019_paper.html', 2019],
    ['https://proceedings.neurips.cc/paper_files/paper/2023/hash/0123456789abcdef0123456789abcdef-Abstract.html', 2023],
    ['https://papers.nips.cc/paper/2019/file/0123456789abcdef0123456789abcdef-Paper.pdf', 2019],
    ['https://www.ijcai.org/proceedings/2023/12', 2023],
    ['https://www.isca-archive.org/interspeech_2023/lin23_interspeech.html', 2023],
    ['https://openreview.net/forum?id=lakes2029', undefined],
    ['https://lakes.example/2029/ice.pdf', undefined],
    ['https://proceedings.mlr.press/v2029/lin29a.html', undefined],
  ] as const)
    it(`${address}: ${year ?? 'none'}`, () => assert.equal(proceedingsYear(address), year));
});
