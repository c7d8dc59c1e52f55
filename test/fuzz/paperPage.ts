import { pick, type Random } from './random';

const words =
  'tides lakes rivers attention memory graphs sparse deep maps floods robust signals networks learning'.split(' ');
const names = ['Mei Lin', '**Ada Reed**', '`Bo Wang`', 'Chen, Rui', 'Rui, Wang', 'Jo Park', '林梅'] as const;
const venues = [
  '*IEEE Transactions on Tides*',
  'In Proc. ACM Lakes',
  'arXiv preprint arXiv:2109.05759',
  '*Springer LNCS*, 2019',
  '《湖泊学报》',
] as const;
const targets = [
  'https://doi.org/10.1145/1.2',
  'https://doi.org/10.1109/3.4',
  'https://doi.org/10.3390/w5',
  'https://arxiv.org/abs/2310.14484',
  '',
] as const;
const news = [
  '- *2024.05*: A prize',
  '- *2024/06*: 42st meeting',
  '- 2019: Conference on Lakes (CVPR 2023)',
  '- ZL202510575871.4 A boat',
  '- ZL202510575871.4 A net',
  '- Reviewer of the same journal',
] as const;

/** A page of papers, in lists and boxes, with the slips that authors make. */
export function paperPage(random: Random): string {
  const section = (): string => {
    const lines = [`# ${pick(random, ['Papers', 'News', '论文', 'Awards'])}`, ''];
    for (let count = 1 + random(6); count > 0; count--) lines.push(pick(random, [entry, box, entry, item])(random));
    return lines.join(random(3) === 0 ? '\n' : '\n\n');
  };
  return Array.from({ length: 1 + random(4) }, section).join('\n\n');
}

function item(random: Random): string {
  return Array.from({ length: 1 + random(5) }, () => pick(random, news)).join('\n');
}

function title(random: Random): string {
  return Array.from({ length: 4 + random(4) }, () => words[random(words.length)]).join(' ');
}

function paper(random: Random): string {
  const authors = Array.from({ length: 2 + random(5) }, () => pick(random, names)).join(', ');
  const button = `[[${pick(random, ['Paper', 'PDF', '网页'])}]](${pick(random, targets)})`;
  return `${authors}. "${title(random)}." ${pick(random, venues)}, 20${10 + random(15)}. ${button}`;
}

function entry(random: Random): string {
  return `- ${paper(random)}`;
}

function box(random: Random): string {
  const picture = random(3) === 0 ? '' : '<img src="images/a.png" alt="sym" width="100%">';
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">LAKES 2020</div>${picture}</div></div>
<div class='paper-box-text' markdown="1">

[${title(random)}](${pick(random, targets)})

${paper(random)}${random(4) === 0 ? ' a | b' : ''}
</div>
</div>`;
}
