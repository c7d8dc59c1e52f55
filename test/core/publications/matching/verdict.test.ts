import assert from 'node:assert/strict';
import { titleSimilarity } from '../../../../src/core/publications/matching/titleSimilarity';
import { judge, type PrintedWork, type VerdictKind } from '../../../../src/core/publications/matching/verdict';
import type { CslName, Publication } from '../../../../src/core/publications/work';

type Registered = Pick<Publication, 'csl' | 'otherTitles' | 'years'>;

/** `Mei Lin; Ada Reed`; a name without a blank is one of an organisation. */
function names(list: string): readonly CslName[] {
  return list
    .split('; ')
    .filter(name => name !== '')
    .map(name => {
      const at = name.lastIndexOf(' ');
      return at < 0 ? { literal: name } : { given: name.slice(0, at), family: name.slice(at + 1) };
    });
}

function record(title: string, authors: string, years: readonly number[], others: readonly string[] = []): Registered {
  return {
    csl: { id: '10.5555/1', type: 'article-journal', title, author: names(authors) },
    otherTitles: others,
    years,
  };
}

function entry(title: string, authors: string, year?: number): PrintedWork {
  return {
    title,
    authors: authors.split('; ').filter(name => name !== '' && name !== 'et al.'),
    authorsComplete: !authors.includes('et al.'),
    years: year === undefined ? [] : [year],
  };
}

const tides = record(
  'Tides of Attention: Reading Lakes with Sparse Sensors',
  'Mei Lin; Ada Reed; Bo Wang',
  [2023, 2024],
);

describe('whether a registered record is the paper of an entry', () => {
  const cases: readonly (readonly [string, VerdictKind, PrintedWork, Registered])[] = [
    ['the same title and authors', 'same', entry('Tides of Attention: Reading Lakes with Sparse Sensors', 'Mei Lin; Ada Reed; Bo Wang', 2024), tides],
    ['case, dashes and a stop do not count', 'same', entry('TIDES OF ATTENTION — reading lakes with sparse sensors.', 'Mei Lin', 2024), tides],
    ['the subtitle left out', 'same', entry('Tides of Attention', 'Mei Lin; Ada Reed', 2024), tides],
    ['the end cut off', 'same', entry('Tides of Attention: Reading Lakes with', 'Mei Lin', 2024), tides],
    ['a mark of the Chinese reference standard', 'same', entry('Tides of Attention: Reading Lakes with Sparse Sensors[J]', 'Mei Lin'), tides],
    ['names as initials, family first, with marks of footnotes', 'same', entry('Tides of Attention', 'Lin M.; A. Reed*; Wang Bo†'), tides],
    ['no names printed', 'same', entry('Tides of Attention', ''), tides],
    ['no names registered', 'same', entry('Tides of Attention', 'Mei Lin'), record('Tides of Attention', '', [2024])],
    ['blanks lost around registered markup', 'same', entry('Growth of Burkholderia terrae BS001 in lakes', 'Mei Lin'), record('Growth of<i>Burkholderia terrae</i>BS001 in lakes', 'Mei Lin', [])],
    ['entities escaped twice', 'same', entry('Tides & Lakes of the North', 'Mei Lin'), record('Tides &amp;amp; Lakes of the North', 'Mei Lin', [])],
    ['LaTeX in the title', 'same', entry('Sorting lakes in O(n log n) time', 'Mei Lin'), record('Sorting lakes in $\\mathcal{O}(n \\log n)$ time', 'Mei Lin', [])],
    ['letters with marks', 'same', entry('Etude sur les marees du Loch Lomond', 'Jose Nunez'), record('Étude sur les marées du Loch Lomond', 'José Núñez', [])],
    ['the retracted paper itself', 'same', entry('Tides of Attention', 'Mei Lin'), record('RETRACTED ARTICLE: Tides of Attention', 'Mei Lin', [])],
    ['a retracted paper marked behind its title', 'same', entry('Tides of Attention', 'Mei Lin'), record('Tides of Attention (Retracted)', 'Mei Lin', [])],
    ['a retracted paper that the page marks', 'same', entry('RETRACTED: Tides', 'Mei Lin'), record('Tides', 'Mei Lin', [])],
    ['a paper that was taken away', 'same', entry('Tides', 'Mei Lin'), record('TEMPORARY REMOVAL: Tides', 'Mei Lin', [])],
    ['a paper under a notice of its retraction', 'same', entry('Tides', 'Mei Lin'), record('Notice of Retraction: Tides', 'Mei Lin', [])],
    ['a paper under a notice about what it copied', 'same', entry('Tides', 'Mei Lin'), record('Notice of Violation of IEEE Publication Principles: Tides', 'Mei Lin', [])],
    ['the same, glued to its title', 'same', entry('Tides', 'Mei Lin'), record('Notice of Violation of IEEE Publication PrinciplesTides', 'Mei Lin', [])],
    ['a word that only looks like such a mark', 'other-work', entry('Lakes', 'Mei Lin'), record('Withdrawn Lakes', 'Mei Lin', [])],
    ['a Chinese title with other punctuation', 'same', entry('面向湖泊的注意力机制（综述）', '林梅; 王波'), record('面向湖泊的注意力机制(综述)', '林 梅; 王 波', [])],
    ['a translated title that is registered too', 'same', entry('面向湖泊的注意力机制综述', ''), record('A Survey of Attention for Lakes', 'Mei Lin', [], ['面向湖泊的注意力机制综述'])],
    ['a title printed in both languages', 'same', entry('雷达反演内陆湖泊水位 (Reading Inland Lakes from Radar)', 'Mei Lin'), record('Reading Inland Lakes from Radar', 'Mei Lin', [])],
    ['a title printed in both languages, the English one first', 'same', entry('Reading Inland Lakes from Radar（雷达反演内陆湖泊水位）', '林梅'), record('雷达反演内陆湖泊水位', '林 梅', [])],
    ['a title registered in both languages', 'same', entry('Reading Inland Lakes from Radar', 'Mei Lin'), record('雷达反演内陆湖泊水位/Reading Inland Lakes from Radar', 'Mei Lin', [])],
    ['a title registered in both languages, the Chinese one printed', 'same', entry('雷达反演内陆湖泊水位', '林梅'), record('Reading Inland Lakes from Radar 雷达反演内陆湖泊水位', '林 梅', [])],
    ['a title in both languages and another English one', 'other-work', entry('雷达反演内陆湖泊水位 (Reading Inland Lakes from Radar)', 'Mei Lin'), record('Tidal Forecasts in Harbours', 'Mei Lin', [])],
    ['a title in both languages and its second part', 'other-work', entry('内陆湖泊水位 (Reading Inland Lakes from Radar, Part I)', 'Mei Lin'), record('Reading Inland Lakes from Radar, Part II', 'Mei Lin', [])],
    ['both languages twice, of two parts', 'other-work', entry('内陆湖泊水位 (Reading Inland Lakes from Radar, Part I)', 'Mei Lin'), record('内陆湖泊水位 (Reading Inland Lakes from Radar, Part II)', 'Mei Lin', [])],
    ['a Chinese title with English words at its end', 'not-comparable', entry('面向湖泊监测与预报的注意力机制研究 with Sparse Sensors', '林梅'), record('Attention for Lakes', 'Mei Lin', [])],
    ['the same title by other people', 'other-authors', entry('Tides of Attention', 'Jo Park; Kim Lee'), tides],
    ['the next part of it', 'other-work', entry('Reading Lakes with Sparse Sensors, Part I', 'Mei Lin; Ada Reed'), record('Reading Lakes with Sparse Sensors, Part II', 'Mei Lin; Ada Reed', [2024])],
    ['its next version', 'other-work', entry('LakeNetV2: Faster Reading of Lakes', 'Mei Lin'), record('LakeNetV3: Faster Reading of Lakes', 'Mei Lin', [2024])],
    ['the same of another year', 'other-work', entry('Overview of the Lake Reading Challenge 2022', 'Mei Lin'), record('Overview of the Lake Reading Challenge 2023', 'Mei Lin', [2023])],
    ['another dimension', 'other-work', entry('Reading Lakes in 2D', 'Mei Lin'), record('Reading Lakes in 3D', 'Mei Lin', [2024])],
    ['the opposite', 'other-work', entry('Supervised Learning of Lakes', 'Mei Lin'), record('Unsupervised Learning of Lakes', 'Mei Lin', [2024])],
    ['partly the opposite', 'other-work', entry('Semi-Supervised Learning of Lakes and their Many Boats', 'Mei Lin'), record('Supervised Learning of Lakes and their Many Boats', 'Mei Lin', [2024])],
    ['the opposite with a hyphen', 'other-work', entry('Registration of Rigid Boats on Lakes', 'Mei Lin'), record('Registration of Non-Rigid Boats on Lakes', 'Mei Lin', [2024])],
    ['the opposite in two words', 'other-work', entry('Self Supervised Reading of Lakes', 'Mei Lin'), record('Weakly-Supervised Reading of Lakes', 'Mei Lin', [2024])],
    ['the opposite in words of their own', 'other-work', entry('Upper Bounds for Boats on Sparse Lakes', 'Mei Lin'), record('Lower Bounds for Boats on Sparse Lakes', 'Mei Lin', [2024])],
    ['the opposite by two letters', 'other-work', entry('Centralized Training of Boats under Fog', 'Mei Lin'), record('Decentralized Training of Boats under Fog', 'Mei Lin', [2024])],
    ['the opposite by one letter', 'other-work', entry('Symmetric Boats on the Lakes of the North', 'Mei Lin'), record('Asymmetric Boats on the Lakes of the North', 'Mei Lin', [2024])],
    ['off for on', 'other-work', entry('Online Learning of Lakes with Feedback', 'Mei Lin'), record('Offline Learning of Lakes with Feedback', 'Mei Lin', [2024])],
    ['without for with', 'other-work', entry('Reading Lakes with Labels', 'Mei Lin'), record('Reading Lakes without Labels', 'Mei Lin', [2024])],
    ['between for within', 'other-work', entry('Inter-Lake Routing of Boats', 'Mei Lin'), record('Intra-Lake Routing of Boats', 'Mei Lin', [2024])],
    ['the way back', 'other-work', entry('Lake-to-Map Drawing in Fog', 'Mei Lin'), record('Map-to-Lake Drawing in Fog', 'Mei Lin', [2024])],
    ['there and back, with a slip', 'same', entry('Unifying Image-to-Text and Text-to-Image Modelling', 'Mei Lin'), record('Unifying Image-to-Text and Text-to-Image Modeling', 'Mei Lin', [2024])],
    ['back where the other goes there and back', 'other-work', entry('Lake-to-Map and Fog-to-Map Drawing', 'Mei Lin'), record('Map-to-Lake and Fog-to-Map Drawing', 'Mei Lin', [2024])],
    ['a name with two signs more', 'other-work', entry('LakeNet', 'Mei Lin'), record('LakeNet++', 'Mei Lin', [2024])],
    ['the short name of another with two signs more', 'other-work', entry('LakeNet++', 'Mei Lin'), record('LakeNet: Faster Reading of Lakes', 'Mei Lin', [2024])],
    ['two words that deny the same', 'same', entry('Learning of Imbalanced Lakes in the North', 'Mei Lin'), record('Learning of Unbalanced Lakes in the North', 'Mei Lin', [2024])],
    ['a word that only looks denied', 'same', entry('Reading of the Lakes around the Northern Boats', 'Mei Lin'), record('Reading of the Lakes round the Northern Boats', 'Mei Lin', [2024])],
    ['a first letter that was lost', 'same', entry('A Careful nalysis of Northern Lakes', 'Mei Lin'), record('A Careful Analysis of Northern Lakes', 'Mei Lin', [2024])],
    ['a hyphen that one of them lacks', 'same', entry('Nonlinear Learning of Semisupervised Lakes', 'Mei Lin'), record('Non-Linear Learning of Semi-Supervised Lakes', 'Mei Lin', [2024])],
    ['a sum of two things', 'same', entry('Lakes+Boats in the North', 'Mei Lin'), record('Lakes + Boats in the North', 'Mei Lin', [2024])],
    ['a charge', 'same', entry('The Ca2+ Flow of Northern Lakes', 'Mei Lin'), record('The Ca<sup>2+</sup> Flow of Northern Lakes', 'Mei Lin', [2024])],
    ['a charge in brackets', 'same', entry('NAD+ in the Lakes of Mice', 'Mei Lin'), record('NAD(+) in the Lakes of Mice', 'Mei Lin', [2024])],
    ['a sign behind a blank', 'same', entry('LGBTQ+ Youth', 'Mei Lin'), record('LGBTQ + Youth', 'Mei Lin', [2024])],
    ['a raised sign behind a blank', 'same', entry('Helios+', 'Mei Lin'), record('Helios <sup>+</sup>', 'Mei Lin', [2024])],
    ['a sign between carets', 'same', entry('KiteNet^+^: Fly', 'Mei Lin'), record('KiteNet+: Fly', 'Mei Lin', [2024])],
    ['a sign written as a word', 'same', entry('KiteNet+', 'Mei Lin'), record('KiteNet Plus', 'Mei Lin', [2024])],
    ['two signs behind a blank', 'same', entry('C++ Kites', 'Mei Lin'), record('C ++ Kites', 'Mei Lin', [2024])],
    ['two signs written as letters', 'same', entry('C++ Kites', 'Mei Lin'), record('Cpp Kites', 'Mei Lin', [2024])],
    ['a sign that only one of them has', 'title-differs', entry('KiteNet', 'Mei Lin'), record('KiteNet+', 'Mei Lin', [2024])],
    ['a charge that was lost', 'title-differs', entry('The NAD+ in the Lakes of Mice', 'Mei Lin'), record('The NAD in the Lakes of Mice', 'Mei Lin', [2024])],
    ['the short name with a sign', 'same', entry('KiteNet+', 'Mei Lin'), record('KiteNet(+): Faster Reading of Lakes', 'Mei Lin', [2024])],
    ['the short name with a sign too many', 'title-differs', entry('KiteNet+', 'Mei Lin'), record('KiteNet: Faster Reading of Lakes', 'Mei Lin', [2024])],
    ['an abbreviation', 'same', entry('Lake recognition using GANs', 'Mei Lin'), record('Lake Recognition Using Generative Adversarial Networks', 'Mei Lin', [2024])],
    ['an abbreviation joined to a word', 'same', entry('A Survey of LLM-based Boats', 'Mei Lin'), record('A Survey of Large Language Model-Based Boats', 'Mei Lin', [2024])],
    ['an abbreviation on each side', 'same', entry('RAG for Lakes with Graph Neural Networks', 'Mei Lin'), record('Retrieval-Augmented Generation for Lakes with GNNs', 'Mei Lin', [2024])],
    ['an abbreviation of something else', 'other-work', entry('Boats using GANs', 'Mei Lin'), record('Boats Using Recurrent Neural Networks', 'Mei Lin', [2024])],
    ['an abbreviation of two letters, which may be those of anything', 'title-differs', entry('Kites in AR', 'Mei Lin'), record('Kites in Arid Regions', 'Mei Lin', [2024])],
    ['an abbreviation with a small letter', 'same', entry('Boats and the IoT', 'Mei Lin'), record('Boats and the Internet of Things', 'Mei Lin', [2024])],
    ['a small word that is no abbreviation', 'other-work', entry('Kites in Lakes', 'Mei Lin'), record('Kites Into New Lakes', 'Mei Lin', [2024])],
    ['a small word in capitals', 'other-work', entry('KITES IN LAKES', 'Mei Lin'), record('KITES INTO NEW LAKES', 'Mei Lin', [2024])],
    ['a word that is no abbreviation', 'other-work', entry('Ash Kites', 'Mei Lin'), record('A Sail Helps Kites', 'Mei Lin', [2024])],
    ['an abbreviation by other people', 'other-authors', entry('RAG for Lakes', 'Jo Park'), record('Retrieval-Augmented Generation for Lakes', 'Mei Lin', [2024])],
    ['a note on how it was presented', 'same', entry('Boats', 'Mei Lin'), record('Boats (Invited Paper)', 'Mei Lin', [2024])],
    ['a note on how it was presented, in front', 'same', entry('Boats', 'Mei Lin'), record('[Invited] Boats', 'Mei Lin', [2024])],
    ['a column of the magazine behind the title', 'same', entry('The Lake Filter', 'Mei Lin'), record('The Lake Filter [Lecture Notes]', 'Mei Lin', [2024])],
    ['a column behind a title of two words', 'same', entry('Lake Nets', 'Mei Lin'), record('Lake Nets [From the Guest Editors]', 'Mei Lin', [2024])],
    ['a column that only the page has', 'same', entry('Lake Nets [Tips&Tricks]', 'Mei Lin'), record('Lake Nets', 'Mei Lin', [2024])],
    ['how the reviews ended', 'same', entry('A Lake Atlas', 'Mei Lin'), record('A Lake Atlas [version 1; peer review: 1 approved, 1 approved with reservations]', 'Mei Lin', [2024])],
    ['how the reviews of another version ended', 'same', entry('A Lake Atlas [version 1; peer review: awaiting peer review]', 'Mei Lin'), record('A Lake Atlas [version 2; peer review: 2 approved]', 'Mei Lin', [2024])],
    ['the second part in brackets', 'other-work', entry('The Lake Filter', 'Mei Lin'), record('The Lake Filter [Part II]', 'Mei Lin', [2024])],
    ['a column behind another title', 'other-work', entry('The Lake Filter', 'Mei Lin'), record('Boats [Lecture Notes]', 'Mei Lin', [2024])],
    ['a poster of that title', 'title-differs', entry('Boats', 'Mei Lin'), record('Poster: Boats', 'Mei Lin', [2024])],
    ['an abstract of that title', 'title-differs', entry('Boats', 'Mei Lin'), record('Boats (Extended Abstract)', 'Mei Lin', [2024])],
    ['a poster of another title', 'other-work', entry('Boats', 'Mei Lin'), record('Poster: Lakes', 'Mei Lin', [2024])],
    ['the next part in Chinese', 'other-work', entry('面向湖泊的注意力机制研究（上）', '林梅; 王波'), record('面向湖泊的注意力机制研究（下）', '林 梅; 王 波', [])],
    ['a second work of that title', 'other-work', entry('Reading Lakes with Sparse Sensors', 'Mei Lin; Ada Reed'), record('Reading Lakes with Sparse Sensors, Part 2', 'Mei Lin; Ada Reed', [2024])],
    ['a second version where the first has no number', 'other-work', entry('LakeNet: Faster Reading of Lakes', 'Mei Lin'), record('LakeNet2: Faster Reading of Lakes', 'Mei Lin', [2024])],
    ['a version between two', 'other-work', entry('LakeLM2 Technical Report', 'Mei Lin; Ada Reed', 2024), record('LakeLM2.5 Technical Report', 'Mei Lin; Ada Reed', [2024])],
    ['a version between two, with a subtitle', 'other-work', entry('LakeLM2 Technical Report: Reading Lakes', 'Mei Lin'), record('LakeLM2.5 Technical Report: Reading Lakes', 'Mei Lin', [2024])],
    ['a second version and a half where the first has no number', 'other-work', entry('LakeLM: Reading Lakes', 'Mei Lin'), record('LakeLM2.5: Reading Lakes', 'Mei Lin', [2024])],
    ['a version for pictures', 'other-work', entry('LakeLM2 Technical Report: Reading Lakes', 'Mei Lin'), record('LakeLM2-VL Technical Report: Reading Lakes', 'Mei Lin', [2024])],
    ['a version with a letter', 'other-work', entry('Reading Lakes with LakeGPT-4', 'Mei Lin'), record('Reading Lakes with LakeGPT-4o', 'Mei Lin', [2024])],
    ['versions for two things', 'other-work', entry('LakeLM2-VL Technical Report: Reading Lakes', 'Mei Lin'), record('LakeLM2-Audio Technical Report: Reading Lakes', 'Mei Lin', [2024])],
    ['another vitamin', 'other-work', entry('Lakes of the Far North: Vitamin C and Fish', 'Mei Lin'), record('Lakes of the Far North: Vitamin D and Fish', 'Mei Lin', [2024])],
    ['another part by its letter', 'other-work', entry('Reading Lakes with Sparse Sensors, Part A', 'Mei Lin'), record('Reading Lakes with Sparse Sensors, Part B', 'Mei Lin', [2024])],
    ['a version written otherwise', 'same', entry('LakeLM 2 VL technical report on reading lakes', 'Mei Lin'), record('LakeLM2-VL Technical Report: On Reading of Lakes', 'Mei Lin', [2024])],
    ['a version with and without its nought', 'same', entry('LakeVec 2: A Careful Reading of Lakes and Rivers', 'Mei Lin'), record('LakeVec 2.0: A Careful Reading of Lakes and of Rivers', 'Mei Lin', [2024])],
    ['a decade and its years', 'same', entry('Lakes of the 1990 and their Many Boats', 'Mei Lin'), record('Lakes of the 1990s and their Many Boats', 'Mei Lin', [2024])],
    ['a word of the sentence joined to a number', 'same', entry('The CO2 Flow in the Lakes of the North', 'Mei Lin'), record('The CO2-Driven Flow in the Lakes of the North', 'Mei Lin', [2024])],
    ['a number that only one of them tells', 'same', entry('Overview of the Lake Reading Challenge', 'Mei Lin'), record('Overview of the Lake Reading Challenge 2023', 'Mei Lin', [2023])],
    ['a number written otherwise', 'same', entry('Reading Lakes, Part 2, from 1,000 Sensors', 'Mei Lin'), record('Reading Lakes, Part II, from 1000 Sensors', 'Mei Lin', [2023])],
    ['a word changed', 'title-differs', entry('Tides of Attention: Reading Rivers with Dense Sensors', 'Mei Lin; Ada Reed'), tides],
    ['a word changed, other people', 'probably-other-work', entry('Tides of Attention: Reading Rivers with Dense Sensors', 'Jo Park; Kim Lee'), tides],
    ['another paper by the same people', 'other-work', entry('Saving Memory in Flood Models by Residual Reduction', 'Mei Lin; Ada Reed; Bo Wang', 2024), tides],
    ['another paper of the same short name’s kind', 'other-work', entry('SeaFuse: Efficient Fusion with Sparsification Ahead for Floods', 'Mei Lin'), record('SeaTopk: All-Dimension Compression for Floods', 'Mei Lin', [])],
    ['another paper, no names', 'other-work', entry('A Review of Magnetic Leakage Testing', ''), tides],
    ['two Chinese titles', 'other-work', entry('分布式训练中的梯度压缩综述', '林梅'), record('面向湖泊的注意力机制综述', '林 梅', [])],
    ['traditional characters', 'same', entry('面向湖泊的資料壓縮機制綜述', '林梅; 王波'), record('面向湖泊的资料压缩机制综述', '林 梅; 王 波', [])],
    ['traditional characters in a word of it', 'same', entry('面向湖泊的網絡', '林梅; 王波'), record('面向湖泊的网络', '林 梅; 王 波', [])],
    ['traditional characters beside authors in letters', 'same', entry('长江流域湿地的遥感监测', '林梅; 王波'), record('長江流域濕地的遙感監測', 'Mei Lin; Bo Wang', [])],
    ['traditional characters on the page', 'same', entry('湖泊治理的經濟學分析', '劉偉; 張華'), record('湖泊治理的经济学分析', '刘 伟; 张 华', [])],
    ['traditional characters in the names alone', 'same', entry('湖泊治理的方法', '刘伟; 张华'), record('湖泊治理的方法', '劉 偉; 張 華', [])],
    ['characters of Hong Kong and of old prints', 'same', entry('为湖泊而说：众人与群湖的关系', '卫启峰; 颜群'), record('爲湖泊而説：衆人與羣湖的關係', '衞 啓峯; 顔 羣', [])],
  ['characters of chemistry', 'same', entry('湖泊中钛与铈的分布', '刘炜'), record('湖泊中鈦與鈰的分佈', '劉 煒', [])],
  ['traditional characters of other people', 'other-authors', entry('湖泊治理的方法', '刘伟; 张华'), record('湖泊治理的方法', '趙 偉; 張 國', [])],
    ['another Chinese title by authors in letters', 'other-work', entry('长江流域湿地的遥感监测', '林梅; 王波'), record('黃河流域經濟的發展研究', 'Mei Lin; Bo Wang', [])],
    ['two Chinese titles that begin alike', 'other-work', entry('一种基于深度学习的多因素湖泊水位预测方法', '林梅; 王波'), record('一种基于深度学习的帆船结合位点识别算法', '林 梅; 王 波', [])],
    ['two Chinese titles that end alike', 'other-work', entry('多因素湖泊水位的深度学习预测方法综述', '林梅; 王波'), record('沙丘形态与植被的深度学习预测方法综述', '林 梅; 王 波', [])],
    ['a correction of it', 'notice-of-it', entry('Tides of Attention', 'Mei Lin'), record('Correction to: Tides of Attention', 'Mei Lin', [])],
    ['an erratum printed as an erratum', 'same', entry('Erratum: Tides of Attention', 'Mei Lin'), record('Erratum: Tides of Attention', 'Mei Lin', [])],
    ['a title in another script, nothing to compare', 'not-comparable', entry('面向湖泊的注意力机制综述', '林梅; 王波', 2024), tides],
    ['a title in another script, the same people and year', 'other-script', entry('面向湖泊的注意力机制综述', 'Mei Lin; Ada Reed', 2024), tides],
    ['a title in another script, another year', 'not-comparable', entry('面向湖泊的注意力机制综述', 'Mei Lin; Ada Reed', 2012), tides],
    ['a record without a title', 'not-comparable', entry('Tides of Attention', 'Mei Lin'), { csl: { id: 'x', type: 'document' }, otherTitles: [], years: [] }],
  ]; // oxfmt-ignore
  for (const [what, expected, printed, registered] of cases)
    it(`${what}: ${expected}`, () => assert.equal(judge(printed, registered).kind, expected));
});

const series = 'Reading Inland Lakes from Radar with Sparse Labels';

describe('titles with another word at one place', () => {
  const people = 'Mei Lin; Ada Reed; Bo Day';
  const much = 'with Many Boats of All Sizes under Snow and Rain on Four Long Journeys by Day and by Night';
  for (const [one, other] of [
    [series, series.replace('Lakes', 'Rivers')],
    [series, series.replace('Sparse', 'Dense')],
    [series, series.replace('Radar', 'Lidar')],
    [series, series.replace('Inland Lakes', 'Coastal Waters')],
    ['Lakes in North America: A Survey', 'Lakes in South America: A Survey'],
    [series.replace('Lakes', 'Stages'), series.replace('Lakes', 'Steps')],
    [series.replace('Reading', 'Efficient'), series.replace('Reading', 'Effective')],
    [`Images of CT ${much}`, `Images of MRI ${much}`],
    ['CT Images of Lake Cores by Networks', 'MR Images of Lake Cores by Networks'],
    [
      'A Large Comparison of Reading Inland Lakes from Radar Pictures with Uncertain Labels in the Northern Regions',
      'A Large Comparison of Reading Inland Ponds from Radar Pictures with Uncertain Labels in the Northern Regions',
    ],
    ['基于深度学习的多因素湖泊水位短期预测方法研究综述', '基于深度学习的多因素河流水位短期预测方法研究综述'],
  ] as const)
    it(`are perhaps of two works: ${one} | ${other}`, () =>
      assert.equal(judge(entry(one, people), record(other, people, [])).kind, 'title-differs'));

  it('are of two works where the word is the opposite', () =>
    assert.equal(
      judge(entry('Male Lake Otters and Their Young', people), record('Female Lake Otters and Their Young', people, []))
        .kind,
      'other-work',
    ));

  const rest = 'and Other Waters of the Far North in Early Spring';
  for (const [one, other] of [
    [series, series.replace('Labels', 'Label')],
    [series, series.replace('Sparse', 'Sprase')],
    [series, series.replace('Reading', 'To Read')],
    [series, series.replace('from', 'using')],
    [series, series.replace('from Radar with', 'with Radar from')],
    [series, series.replace('Sparse ', '')],
    [series, series.replace('with Sparse', 'with Very Sparse')],
    [series, series.replace('Inland Lakes', 'In-land-lakes')],
    ['Colour Modelling of Fibre Behaviour in Lakes', 'Color Modeling of Fiber Behavior in Lakes'],
    ['Imaging and Classification of Lakes', 'Image and Classification of Lakes'],
    [
      'Drawing Lakes in AR with Many Boats in Fog and Snow',
      'Drawing Lakes in Augmented Reality with Many Boats in Fog and Snow',
    ],
    ['A Water Quality Index of Lakes', 'A Water Quality Indices of Lakes'],
    ['The Life of Fishers on the Lake', 'The Lives of Fishers on the Lake'],
    ['Boats with Shallow Draught', 'Boats with Shallow Draft'],
    ['Fear of Water in the Mouse', 'Fear of Water in the Mice'],
    ['Drawing Lakes over Networks, Part Two', 'Drawing Lakes over Networks, Part II'],
    [`Uptake of CO2 by Lakes ${much}`, `Uptake of Carbon Dioxide by Lakes ${much}`],
    [`Lasers of GaN in Lakes ${much}`, `Lasers of Gallium Nitride in Lakes ${much}`],
    ['Reading miR-21 in Lakes', 'Reading microRNA-21 in Lakes'],
    ['Reading EEG of Boatmen', 'Reading Electroencephalography of Boatmen'],
    [`Lakes of the USA ${much}`, `Lakes of the United States ${much}`],
    [`Reading HSI of Lakes ${much}`, `Reading Hyperspectral Images of Lakes ${much}`],
    ['Heating of α-Quartz in the Lakes', 'Heating of alpha-Quartz in the Lakes'],
    ['Reading 3 Lakes with Boats', 'Reading Three Lakes with Boats'],
  ] as const)
    it(`are no more than two writings: ${one} | ${other}`, () =>
      assert.equal(judge(entry(`${one} ${rest}`, people), record(`${other} ${rest}`, people, [])).kind, 'same'));

  it('are no more than two writings where one Chinese character is another', () =>
    assert.equal(
      judge(
        entry('基于深度学习的多因素湖泊水位短期预测方法研究综述', '林梅'),
        record('基于深度学习的多因素湖泊水位短期预测算法研究综述', '林 梅', []),
      ).kind,
      'same',
    ));
});

describe('how alike titles are that no fix may take for certain, below 0.95:', () => {
  for (const [one, other] of [
    [
      'Sailing from the Northern Lakes to the Southern Rivers',
      'Sailing from the Southern Rivers to the Northern Lakes',
    ],
    ['Lake-to-Map Drawing in Fog', 'Map-to-Lake Drawing in Fog'],
    ['Centralized Training of Boats under Fog', 'Decentralized Training of Boats under Fog'],
    ['LakeNet++', 'LakeNet'],
    [
      'KiteNet+: Reading of All the Northern Lakes by Attention',
      'KiteNet: Reading of All the Northern Lakes by Attention',
    ],
  ] as const)
    it(`${one} | ${other}`, () => assert.ok((titleSimilarity(one, other) ?? 1) < 0.95));
});

// not more than a title that was cut off
describe('how alike titles are of which only one has', () => {
  it('a column in brackets: below 0.95', () =>
    assert.equal(titleSimilarity('The Lake Filter', 'The Lake Filter [Lecture Notes]'), 0.93));
});

const lakes = 'Reading Inland Lakes from Radar';

describe('what is about a paper, or goes with it, is not that paper:', () => {
  for (const title of [
    `Correction to: ${lakes}`,
    `Corrections to “${lakes}”`,
    `Correction to “${lakes}” [Mar 29 1-9]`,
    `Corrigendum to “${lakes}” [J. Lakes 12 (2029) 1–9]`,
    `Erratum: ${lakes} [J. Lakes 12, 1 (2029)]`,
    `Author’s Correction: ${lakes}`,
    `Publisher’s Note: ${lakes}`,
    `Retraction notice to “${lakes}” [J. Lakes 12 (2029) 1-9]`,
    `Retraction Note: ${lakes}`,
    `Withdrawal: ${lakes}`,
    `Editorial Expression of Concern: ${lakes}`,
    `${lakes} – CORRIGENDUM`,
    `${lakes} - Addendum`,
    `${lakes} [Erratum]`,
    `${lakes} (Corrigendum)`,
    `${lakes}: Correction`,
    `${lakes}: Reply`,
    `A Comment on ${lakes}`,
    `Reply to “Comment on ‘${lakes}’”`,
    `Rebuttal to ${lakes}`,
    `Discussion of “${lakes}”`,
    `Remarks on the paper “${lakes}” by Mei Lin`,
    `Review for "${lakes}"`,
    `Peer Review #1 of "${lakes} (v0.1)"`,
    `Peer review report for: ${lakes}`,
    `Decision letter for "${lakes}"`,
    `Author response for "${lakes}"`,
    `Supplementary material for ${lakes}`,
    `Supplementary material from "${lakes}"`,
    `Supporting Information for ${lakes}`,
    `Supplement to ${lakes}`,
    `Additional file 1 of ${lakes}`,
    `${lakes} - Supplemental Material`,
    `${lakes} (Supplementary Material)`,
    `Data from: ${lakes}`,
    `Replication Data for: ${lakes}`,
    `Dataset for ${lakes}`,
    `Code for ${lakes}`,
    `Artifact for ${lakes}`,
    `Reproduction Package for ${lakes}`,
    `Front Cover: ${lakes} (J. Lakes 12/2029)`,
    `Inside Back Cover: ${lakes}`,
    `Cover Picture: ${lakes}`,
    `Figure 3: ${lakes}`,
    `Table 1 from: ${lakes}`,
  ])
    it(title, () => assert.equal(judge(entry(lakes, 'Mei Lin'), record(title, 'Mei Lin', [])).kind, 'notice-of-it'));

  for (const title of [
    '更正：雷达反演内陆湖泊水位',
    '《雷达反演内陆湖泊水位》更正',
    'Erratum: 雷达反演内陆湖泊水位',
    '关于《雷达反演内陆湖泊水位》一文的勘误',
    '雷达反演内陆湖泊水位（勘误）',
  ])
    it(title, () =>
      assert.equal(judge(entry('雷达反演内陆湖泊水位', '林梅'), record(title, '林 梅', [])).kind, 'notice-of-it'),
    );
});

describe('a title that only looks like one about a paper:', () => {
  for (const [printed, registered, expected] of [
    [lakes, `Editorial: ${lakes}`, 'title-differs'],
    ['Methods for Lakes', 'Correction Methods for Lakes', 'title-differs'],
    [`Corrections to ${lakes}`, `Corrections to ${lakes}`, 'same'],
    [`${lakes}: Reply`, `${lakes}: Reply`, 'same'],
    ['Comments on the Lakes of the North', 'Comments on the Lakes of the North', 'same'],
    ['Data for Boats', 'Data for Boats', 'same'],
    ['Lakes Remember', '“Lakes Remember”: A Study of Boats', 'same'],
    ['Response of Lakes', 'Response to Rain of Lakes and Boats', 'other-work'],
    ['Northern Lakes', 'Response of Northern Lakes', 'other-work'],
    ['Lakes and Their Water', 'Lakes and Their Water: Withdrawal', 'same'],
  ] as const)
    it(`${printed} | ${registered}: ${expected}`, () =>
      assert.equal(judge(entry(printed, 'Mei Lin'), record(registered, 'Mei Lin', [])).kind, expected));
});

describe('a paper that is called by its short name', () => {
  const long = record('TideNet: Reading Lakes by Attention', 'Mei Lin; Ada Reed', [2024]);
  it('is that paper when all its authors are', () =>
    assert.equal(judge(entry('TideNet', 'Mei Lin; Ada Reed'), long).kind, 'same'));
  it('is another one when one of its authors is not', () =>
    assert.equal(judge(entry('TideNet', 'Mei Lin; Jo Park'), long).kind, 'other-work'));
});

describe('what else a comparison tells', () => {
  it('the registered authors that are not printed', () => {
    const { authors } = judge(entry('Tides of Attention', 'Mei Lin; Bo Wang'), tides);
    assert.deepEqual(authors, { agreement: 'most', missing: ['Ada Reed'], unregistered: [] });
  });

  it('none of them behind “et al.”', () => {
    assert.deepEqual(judge(entry('Tides of Attention', 'Mei Lin; et al.'), tides).authors.missing, []);
  });

  it('printed names that are not registered', () => {
    const { authors } = judge(entry('Tides of Attention', 'Mei Lin; Ada Reed; Bo Wang; Jo Park'), tides);
    assert.deepEqual(authors.unregistered, [3]);
  });

  it('a first author whose family name stands in front as one', () => {
    const { authors } = judge(entry('Tides of Attention', 'Lin; Mei; Ada Reed'), tides);
    assert.deepEqual(authors, { agreement: 'most', missing: ['Bo Wang'], unregistered: [] });
  });

  it('not that two authors of one family name are the same', () => {
    const { authors } = judge(
      entry('Tides of Attention', 'Wei Wang; Yu Wang'),
      record('Tides of Attention', 'Bo Wang; Yu Wang', []),
    );
    assert.deepEqual(authors.unregistered, [0]);
  });

  for (const [printed, expected] of [
    [2023, { kind: 'same' }],
    [2024, { kind: 'same' }],
    [2025, { kind: 'near', registered: 2024 }],
    [2019, { kind: 'differs', registered: 2023 }],
    [undefined, { kind: 'unknown' }],
  ] as const)
    it(`the year ${printed ?? 'left out'} against 2023 and 2024: ${expected.kind}`, () =>
      assert.deepEqual(judge(entry('Tides of Attention', '', printed), tides).year, expected));
});

describe('names that are one author', () => {
  const same = [
    ['Zhangqiang Ming', 'MING Zhangqiang'],
    ['Zhang-Qiang Ming', 'Zhangqiang Ming'],
    ['Ming, Zhangqiang', 'Zhangqiang Ming'],
    ['Z. Ming', 'Zhangqiang Ming'],
    ['J. R. R. Reed', 'John Ronald Reuel Reed'],
    ['Ludwig van der Berg', 'L. van der Berg'],
    ['José Núñez', 'Jose Nunez'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Joerg Müller', 'Jörg Mueller'],
    ['J. Müller', 'Joerg Mueller'],
    ['Søren Ørsted', 'Soeren Oersted'],
    ['Åse Grånæs', 'Aase Graanaes'],
    ['林梅', '林梅'],
    ['Mei Lin 0002', 'Mei Lin'],
    ['Ada Reed Jr.', 'Ada Reed'],
  ] as const;
  const others = [
    ['Wei Wang', 'Bo Wang'],
    ['Mei Lin', 'Mei Li'],
    ['A. Reed', 'Bo Reed'],
    ['Xue Ming', 'Xu Ming'],
    ['Lü Ming', 'Liu Ming'],
    ['Jörg Müller', 'Jens Mueller'],
    ['林梅', '林海'],
  ] as const;
  for (const [one, other] of same)
    it(`${one} and ${other}`, () =>
      assert.deepEqual(
        judge(entry('Tides of Attention', `${one}; Xu Yo`), record('Tides of Attention', `${other}; Xu Yo`, [])).authors
          .unregistered,
        [],
      ));
  for (const [one, other] of others)
    it(`not ${one} and ${other}`, () =>
      assert.deepEqual(
        judge(entry('Tides of Attention', `${one}; Xu Yo`), record('Tides of Attention', `${other}; Xu Yo`, [])).authors
          .unregistered,
        [0],
      ));
});
