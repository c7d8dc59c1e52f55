import assert from 'node:assert/strict';
import type { PrintedVenue } from '../../../../src/core/publications/printed/namedVenue';
import { readPrintedVenue } from '../../../../src/core/publications/printed/printedVenue';

const cases: readonly (readonly [string, PrintedVenue | undefined])[] = [
  // as the mathematical societies cite
  ...(
    [
      [
        'J. Lake Math. Soc. 34 (2029), no. 4, 937–1009.',
        'J. Lake Math. Soc.',
        { volume: '34', issue: '4', page: '937-1009' },
      ],
      ['Acta Lac. 227 (2029), no. 2, 263–307.', 'Acta Lac.', { volume: '227', issue: '2', page: '263-307' }],
      [
        'Lake Ann. of Math. (2) 380 (2029), no. 1-2, 687–717.',
        'Lake Ann. of Math. (2)',
        { volume: '380', issue: '1-2', page: '687-717' },
      ],
      ['J. Reine Angew. Seen 726 (2029), 29–44.', 'J. Reine Angew. Seen', { volume: '726', page: '29-44' }],
      [
        'Calc. Lake Equations 58 (2029), no. 4, Paper No. 139, 9 pp.',
        'Calc. Lake Equations',
        { volume: '58', issue: '4', page: '139' },
      ],
      [
        'Internat. Math. Lake Notices 2029, no. 8, 2119–2125.',
        'Internat. Math. Lake Notices',
        { issue: '8', page: '2119-2125' },
      ],
      ['Int. Math. Lake Not. 2029, no. 8, 2119–2125.', 'Int. Math. Lake Not.', { issue: '8', page: '2119-2125' }],
    ] as const
  ).map(([written, name, numbers]) => [written, { type: 'article-journal', name, ...numbers, year: 2029 }] as const),
  // the year in brackets before the numbers
  ...(
    [
      ['Journal of Lakes (2029) 12:45', 'Journal of Lakes', { volume: '12', page: '45' }],
      ['Journal of Lakes (2029) 12: 45–67', 'Journal of Lakes', { volume: '12', page: '45-67' }],
      ['Journal of Lakes（2029）12(3): 45-67', 'Journal of Lakes', { volume: '12', issue: '3', page: '45-67' }],
      ['Bioinformatics (2029) 12:4521', 'Bioinformatics', { volume: '12', page: '4521' }],
      ['Angew. Chem. (2029) 12, 4521', 'Angew. Chem.', { volume: '12', page: '4521' }],
      ['Nature Communications (2029) 12', 'Nature Communications', { volume: '12' }],
    ] as const
  ).map(([written, name, numbers]) => [written, { type: 'article-journal', name, ...numbers, year: 2029 }] as const),
  // one page, the number of an article or an issue without a volume
  ...(
    [
      ['pp. 101', { page: '101' }],
      ['p. 3', { page: '3' }],
      ['pages 101', { page: '101' }],
      ['Article 101', { page: '101' }],
      ['pp. e101', { page: 'e101' }],
      ['e101', { page: 'e101' }],
      ['045001', { page: '045001' }],
      ['pp. S1-S9', { page: 'S1-S9' }],
      ['no. 3', { issue: '3' }],
      ['no. 3, pp. 101', { issue: '3', page: '101' }],
      ['Vol 12, No 3, pp 1-9', { volume: '12', issue: '3', page: '1-9' }],
      ['vol 12 no 3 pp 1-9', { volume: '12', issue: '3', page: '1-9' }],
      ['No 12, 3-9', { issue: '12', page: '3-9' }],
      ['Issue 12, pp. 1-9', { issue: '12', page: '1-9' }],
      ['Number 3, Volume 12', { volume: '12', issue: '3' }],
      ['Issue 3, Volume 12, pp. 1-9', { volume: '12', issue: '3', page: '1-9' }],
      ['p 9', { page: '9' }],
      ['145(11):2745-2752.e7', { volume: '145', issue: '11', page: '2745-2752.e7' }],
    ] as const
  ).flatMap(([numbers, told]) =>
    (
      [
        ['Journal of Lakes', 'article-journal'],
        ['湖泊学报', 'article-journal'],
        ['Symposium on Invented Lakes', 'paper-conference'],
      ] as const
    ).map(([name, type]) => [`${name}, ${numbers}, 2029`, { type, name, ...told, year: 2029 }] as const),
  ),
  ['Lakeside, pp. 101, 2029', { type: undefined, name: 'Lakeside', page: '101', year: 2029 }],
  ['Journal of Lakes, 2029, e101', { type: 'article-journal', name: 'Journal of Lakes', page: 'e101', year: 2029 }],
  ['Lakeside, 1000, 2029', { type: 'article-journal', name: 'Lakeside', volume: '1000', year: 2029 }],
  // where in the programme or in a book a paper stands is neither a volume nor an issue
  ['ISL 2029, Session 3, No 12', { type: undefined, year: 2029 }],
  ['Lake Conference, Track 3, No 12, 2029', { type: undefined, year: 2029 }],
  ['Journal of Lakes, Chapter 3, No 2', undefined],
  ['Journal of Lakes, Part 2, No 3', undefined],
  // proceedings have volumes as well
  ['In ISL 2029, Volume 1', { type: undefined, name: 'ISL', volume: '1', year: 2029 }],
  ['In Top 10 Lakes, No 1, 2029', { type: undefined, year: 2029 }],
  ['Lakes. Volume 12. 2029.', { type: 'article-journal', name: 'Lakes', volume: '12', year: 2029 }],
  [
    'Abstr. Lake Anal. 2029(2029): 12-19',
    { type: 'article-journal', name: 'Abstr. Lake Anal.', volume: '2029', page: '12-19', year: 2029 },
  ],
  ['Technical Report, no. 12345, 2029', { type: undefined, year: 2029 }],
  // the year in brackets right behind the volume is no issue
  ...[', 12(2029), 101-110', ' 12(2029): 101-110', '. 2029 May;12:101-110', '. 2029 May 3;12:101-110'].map(
    numbers =>
      [
        `Journal of Lakes${numbers}`,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '12', page: '101-110', year: 2029 },
      ] as const,
  ),
  [
    'Journal of Lakes, 12(Suppl 1), S1-S9, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: 'Suppl 1', page: 'S1-S9', year: 2029 },
  ],
  // the months of an issue, as IEEE Xplore and magazines have them
  ...[
    '1 Jan.-March',
    'July-Sept.',
    'Jan.–Mar.',
    'April-June',
    'May/June',
    '1 Oct.-Dec.',
    'Jan.-Feb.,',
    '15 July,',
    'May',
  ].map(
    month =>
      [
        `, in IEEE Transactions on Lakes, vol. 14, no. 1, pp. 451-462, ${month} 2029.`,
        {
          type: 'article-journal',
          name: 'IEEE Transactions on Lakes',
          volume: '14',
          issue: '1',
          page: '451-462',
          year: 2029,
        },
      ] as const,
  ),
  [
    ', in IEEE Transactions on Lakes, vol. 14, no. 1, pp. 451-462, July-Sept. 2029, doi: 10.5555/TL.2029.1234567.',
    {
      type: 'article-journal',
      name: 'IEEE Transactions on Lakes',
      volume: '14',
      issue: '1',
      page: '451-462',
      year: 2029,
    },
  ],
  // of an article in no issue yet the IEEE numbers nothing but its pages
  ...[
    ', vol. PP, no. 99, pp. 1-1, 2029',
    ', vol. PP, no. 99, pp. 1-1, May 2029',
    ', vol. PP, no. 99, 2029',
    ', VOL. PP, NO. 99, 2029',
    ' Volume: PP, Issue: 99, Page(s): 1 - 1, 2029',
    ', PP(99):1-1, 2029',
    ', PP(99), 1–1, 2029',
    ' PP, no. 99 (2029): 1-1',
    ' PP.99 (2029): 1-1',
    ', PP, 2029',
    ', no. 99, 2029',
    ', pp. 1-1, 2029',
    ', pp. 1–1 (2029)',
  ].map(
    numbers =>
      [
        `IEEE Transactions on Lakes${numbers}`,
        { type: 'article-journal', name: 'IEEE Transactions on Lakes', year: 2029 },
      ] as const,
  ),
  ...[
    ', vol. PP, no. 99, pp. 1-14, Early Access, 2029, doi: 10.5555/TL.2029.1234567.',
    ', vol. PP, pp. 1–14, 2029',
    ', 2029, PP(99):1-14',
    ' PP (2029), 1–14',
    ', no. 99, pp. 1-14, 2029',
  ].map(
    numbers =>
      [
        `IEEE Transactions on Lakes${numbers}`,
        { type: 'article-journal', name: 'IEEE Transactions on Lakes', page: '1-14', year: 2029 },
      ] as const,
  ),
  [
    'Journal of PP Research, 12(3), 1-14, 2029',
    { type: 'article-journal', name: 'Journal of PP Research', volume: '12', issue: '3', page: '1-14', year: 2029 },
  ],
  // the long form of IEEE Xplore, and that of Taylor & Francis
  ...[
    'Volume: 55, Issue:12, Page(s): 32-52',
    'Volume: 55, Issue: 12, pp 32-52',
    'Volume: 55, Issue: 12,  Page(s): 32 - 52',
    'vol. 55, no. 12，Page(s): 32-52',
    'VOL. 55, NO. 12, pp. 32-52',
    '55:12, 32-52',
  ].map(
    numbers =>
      [
        `2029. IEEE Transactions on Lakes, ${numbers}.`,
        {
          type: 'article-journal',
          name: 'IEEE Transactions on Lakes',
          volume: '55',
          issue: '12',
          page: '32-52',
          year: 2029,
        },
      ] as const,
  ),
  [
    '2029. IEEE Journal of Selected Lakes and Shores, Digital Object Identifier: 10.5555/JLS.2029.3715686.',
    { type: 'article-journal', name: 'IEEE Journal of Selected Lakes and Shores', year: 2029 },
  ],
  // how few were presented so
  ...[
    '. Spotlight, Top 2.2%.',
    '. Oral, Top 2%.',
    ' (Oral, Top 2%)',
    '. Oral (top 0.8%)',
    '. Top 5%.',
    ', Spotlight',
  ].map(
    told =>
      [
        `Symposium on Lakes (ISL), 2029${told}`,
        { type: 'paper-conference', name: 'Symposium on Lakes', short: 'ISL', year: 2029 },
      ] as const,
  ),
  [
    'Spotlight, Top 2.2%, Symposium on Lakes, 2029',
    { type: 'paper-conference', name: 'Symposium on Lakes', year: 2029 },
  ],
  ...['UTD 24', 'UTD24', 'FT50', 'ABDC A*'].map(
    list =>
      [`NORTHERN Journal on Lakes (${list}).`, { type: 'article-journal', name: 'NORTHERN Journal on Lakes' }] as const,
  ),
  ...['ACL 2029 (Findings)', 'ACL 2029 Findings', 'ACL 2029 (Findings).'].map(
    written => [written, { type: 'paper-conference', name: `${written.slice(0, 3)} Findings`, year: 2029 }] as const,
  ),
  ['Technical Report & ICML 2029', { type: 'paper-conference', name: 'ICML', year: 2029 }],
  [
    ', in the Proceedings of the Symposium on Lakes, 2029.',
    { type: 'paper-conference', name: 'Proceedings of the Symposium on Lakes', year: 2029 },
  ],
  ['State: Accepted by Journal of Lakes', { type: 'article-journal', name: 'Journal of Lakes' }],
  // thousands of pages
  ...['12(3), 1,234–1,245', '12(3): 1,234-1,245'].map(
    numbers =>
      [
        `Journal of Lakes, ${numbers}, 2029`,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '3', page: '1234-1245', year: 2029 },
      ] as const,
  ),
  ...[
    ['12:998–1,012', '998-1012'],
    ['12,998–1,012', '998-1012'],
    ['12,345–356', '345-356'],
    ['12, pp. 12,345–12,356', '12345-12356'],
  ].map(
    ([numbers, page]) =>
      [
        `Journal of Lakes, ${numbers}, 2029`,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '12', page, year: 2029 },
      ] as const,
  ),
  // numbers with their words, as Chinese lists in the social sciences and the humanities have them
  ...(
    [
      ['》，《湖泊学报》2029年第3期。', {}],
      ['》，《湖泊学报》，2029年第3期', {}],
      ['》，《湖泊学报》2029 年第 3 期', {}],
      ['》，《湖泊学报》（2029年第3期）', {}],
      ['》，载《湖泊学报》2029年第3期', {}],
      ['》，《湖泊学报》2029年第3期，《湖泊文摘》2030年第10期全文转载。', {}],
      ['. 湖泊学报, 2029年第3期, 12-28页.', { page: '12-28' }],
      ['》，《湖泊学报》2029年第3期，第12—28页。', { page: '12-28' }],
      ['》，《湖泊学报》2029年第3期：12－28', { page: '12-28' }],
      ['》，《湖泊学报》，2029（3），页12-28', { page: '12-28' }],
      ['》，《湖泊学报》2029年第55卷第3期。', { volume: '55' }],
      ['》，《湖泊学报》，2029，第55卷，第3期，第12-28页。', { volume: '55', page: '12-28' }],
      ['》，《湖泊学报》第55卷第3期（2029年），12-28页。', { volume: '55', page: '12-28' }],
      ['》，《湖泊学报》第55卷第3期，2029年', { volume: '55' }],
      ['》，《湖泊学报》第3期，2029年4月，第12-28页', { page: '12-28' }],
      ['》，《湖泊学报》，2029年，第55卷，第3期，页码：12-28。', { volume: '55', page: '12-28' }],
      ['》，《湖泊学报》，2029年，第55卷，第3期，页码12-28', { volume: '55', page: '12-28' }],
      ['. 湖泊学报, 2029年, 第55卷(第3期): 12-28.', { volume: '55', page: '12-28' }],
      ['. 湖泊学报, 第55卷（第3期），2029年', { volume: '55' }],
      ['. 湖泊学报, 2029, 55(3): 文章编号 123456.', { volume: '55', page: '123456' }],
      ['. 湖泊学报, 2029, 55(3): 12-28. (2029-05-01)[2029-06-01].', { volume: '55', page: '12-28' }],
    ] as const
  ).map(
    ([written, more]) =>
      [written, { type: 'article-journal', name: '湖泊学报', issue: '3', year: 2029, ...more }] as const,
  ),
  // supplements
  ...(
    [
      ['. 湖泊学报, 2029, 38(增刊): 1-10.', '增刊', { volume: '38', page: '1-10' }],
      ['. 湖泊学报, 2029, 38(增刊1): 1-10.', '增刊1', { volume: '38', page: '1-10' }],
      ['. 湖泊学报，2029，38（增刊 1）：1-10.', '增刊 1', { volume: '38', page: '1-10' }],
      ['. 湖泊学报, 2029(增刊): 1-10.', '增刊', { page: '1-10' }],
      ['. 湖泊学报, 2029, 增刊(1): 1-10.', '增刊1', { page: '1-10' }],
      ['. 湖泊学报, 2029, 增刊: 1-10.', '增刊', { page: '1-10' }],
      ['. 湖泊学报, 2029, 38(增刊1).', '增刊1', { volume: '38' }],
      [', 湖泊学报 38(增刊1), 2029', '增刊1', { volume: '38' }],
      ['》，《湖泊学报》2029年增刊，第1-10页。', '增刊', { page: '1-10' }],
      ['》，《湖泊学报》2029年第38卷增刊1，第1-10页。', '增刊1', { volume: '38', page: '1-10' }],
    ] as const
  ).map(
    ([written, issue, more]) =>
      [written, { type: 'article-journal', name: '湖泊学报', issue, year: 2029, ...more }] as const,
  ),
  ['》，《湖象》2029年。', { type: 'article-journal', name: '湖象', year: 2029 }],
  ['》，《湖泊研究手册》2029年', { type: undefined, name: '湖泊研究手册', year: 2029 }],
  // an index and who has printed it again behind the numbers
  ...['，CSSCI，被《湖泊文摘》转载。', '，CSSCI。', '，被《湖泊文摘》2030年第1期全文转载，CSSCI。'].map(
    behind =>
      [
        `》，《湖泊学报》2029年第4期，第11—22页${behind}`,
        { type: 'article-journal', name: '湖泊学报', issue: '4', page: '11-22', year: 2029 },
      ] as const,
  ),
  ...['湖泊学报(EI), 2029, 14(3): 11-22', '湖泊学报（EI，CSCD），2029，14（3）：11-22'].map(
    written =>
      [
        written,
        { type: 'article-journal', name: '湖泊学报', ...{ volume: '14', issue: '3', page: '11-22', year: 2029 } },
      ] as const,
  ),
  // the year ahead of numbers with their words
  ...[
    '湖泊学报, 2029, Vol.14, No.3: 11-22',
    '湖泊学报, 2029, Vol. 14(3): 11-22',
    '湖泊学报, 2029, vol. 14, no. 3, pp. 11-22',
  ].map(
    written =>
      [
        written,
        { type: 'article-journal', name: '湖泊学报', ...{ volume: '14', issue: '3', page: '11-22', year: 2029 } },
      ] as const,
  ),
  // a volume without pages: the year is none
  ['. 湖泊学报, 2029, 30.', { type: 'article-journal', name: '湖泊学报', volume: '30', year: 2029 }],
  ['，湖泊学报，2029，30', { type: 'article-journal', name: '湖泊学报', volume: '30', year: 2029 }],
  ['Journal of Lakes, 2029, 30.', { type: 'article-journal', name: 'Journal of Lakes', volume: '30', year: 2029 }],
  ['Journal of Lakes, 2029: 11-22.', { type: 'article-journal', name: 'Journal of Lakes', page: '11-22', year: 2029 }],
  [
    'Advances in neural information processing systems, 2029, 30.',
    {
      type: 'paper-conference',
      name: 'Advances in neural information processing systems',
      ...{ volume: '30', year: 2029 },
    },
  ],
  // what is counted is no number of a journal
  ['湖泊研究计划第3期，2029年', { type: undefined, name: '湖泊研究计划第3期', year: 2029 }],
  ...['，2029，34（2）：501－520．', '，２０２９，３４（２）：５０１－５２０．', ', 2029, 34(2): 501~520.'].map(
    numbers =>
      [
        `湖泊学报${numbers}`,
        { type: 'article-journal', name: '湖泊学报', volume: '34', issue: '2', page: '501-520', year: 2029 },
      ] as const,
  ),
  // a DOI with no blank before it, and the date of access
  ...[
    '.DOI:10.5555/TL.2029.00501.',
    '. DOI：10.5555/TL.2029.00501.',
    '[2030-06-01].',
    '[2030-06-01]. https://doi.org/10.5555/TL.2029',
    '[2030-06-01]. DOI:10.5555/TL.2029.',
  ].map(
    end =>
      [
        `湖泊学报, 2029, 34(2): 501-520${end}`,
        { type: 'article-journal', name: '湖泊学报', volume: '34', issue: '2', page: '501-520', year: 2029 },
      ] as const,
  ),
  // of a date the year
  ...['2029.08.01', '2029-08-01', '2029/8/1', '2029年8月1日', '2029年'].map(
    date =>
      [
        `Journal of Lakes, 34(8): 12 - 19, ${date}, DOI: 10.5555/TL.2029.3028422. (CCF A, IF: 9.2)`,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '34', issue: '8', page: '12-19', year: 2029 },
      ] as const,
  ),
  // the year ahead, as APA and Springer have it, and numbers without a comma
  [
    '2029. Journal of Lakes: Waters 110(D18)',
    { type: 'article-journal', name: 'Journal of Lakes: Waters', volume: '110', issue: 'D18', year: 2029 },
  ],
  ['2029. 湖泊工程 (S1):72–80', { type: 'article-journal', name: '湖泊工程', issue: 'S1', page: '72-80', year: 2029 }],
  ['2029. 湖泊工程, (5), 88-95', { type: 'article-journal', name: '湖泊工程', issue: '5', page: '88-95', year: 2029 }],
  [
    '2029. 湖泊工程，43（7），1-9',
    { type: 'article-journal', name: '湖泊工程', volume: '43', issue: '7', page: '1-9', year: 2029 },
  ],
  [
    '2029. 湖象 35(4):3–10',
    { type: 'article-journal', name: '湖象', volume: '35', issue: '4', page: '3-10', year: 2029 },
  ],
  ...['e2029XY036233', '2029XY036233'].map(
    page =>
      [
        `Journal of Lakes: Waters, 127(11), ${page}`,
        { type: 'article-journal', name: 'Journal of Lakes: Waters', volume: '127', issue: '11', page },
      ] as const,
  ),
  [
    'Journal of Lakes 50(24): e2028XY106498, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '50', issue: '24', page: 'e2028XY106498', year: 2029 },
  ],
  ...['Journal of Lakes, 2029, 15(3) pp. 12-19. (in Norwegian).', 'Journal of Lakes, 15(3) pp. 12-19, 2029'].map(
    written =>
      [
        written,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '15', issue: '3', page: '12-19', year: 2029 },
      ] as const,
  ),
  // a remark in TeX
  ...[
    'Journal of Lakes, 26:12-19, 2029. (IF: 9) $\\color{red} {ESI Highly Cited}$',
    'Journal of Lakes, 26:12-19, 2029. $\\textbf{Oral}$',
  ].map(
    written =>
      [
        written,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '26', page: '12-19', year: 2029 },
      ] as const,
  ),
  [
    'Symposium Series on Lake Intelligence (SSCI), 2029',
    { type: 'paper-conference', name: 'Symposium Series on Lake Intelligence', short: 'SSCI', year: 2029 },
  ],
  ['2029年虚构湖泊大会, 2029', { type: 'paper-conference', name: '2029年虚构湖泊大会', year: 2029 }],
  // place, pages and year behind the acronym in any order
  ...[
    '(ICL 2029), pp.12-19, Norrhavn, Norrland, 2029, DOI: 10.5555/ICL.2029.117',
    '(ICL 2029), Norrhavn, Norrland, pp. 12-19, 2029',
    '(ICL-2029), Norrhavn, Norrland, 2029, pp. 12-19.',
    '(ICL), Norrhavn, 2029, pp. 12–19',
    '(ICL 2029), Accepted, Norrhavn, Norrland, pages 12-19. (CCF C)',
    '(ICL 2029), pp. 12-19, Norrhavn, Norrland, Aug. 2029',
  ].map(
    behind =>
      [
        `Procedings of 17th International Conference on Lakes ${behind}`,
        {
          type: 'paper-conference',
          name: 'Procedings of 17th International Conference on Lakes',
          short: 'ICL',
          page: '12-19',
          year: 2029,
        },
      ] as const,
  ),
  [
    'Symposium on Lakes (ISL 2029), Norrhavn, Norrland, August 3-5, 2029',
    { type: 'paper-conference', name: 'Symposium on Lakes', short: 'ISL', year: 2029 },
  ],
  [
    'Symposium on Lakes (ISL 2029), Workshop on Rivers, 2029',
    { type: 'paper-conference', name: 'Symposium on Lakes (ISL 2029), Workshop on Rivers', year: 2029 },
  ],
  // the place behind the year of an acronym
  ...[
    'CVPR 2029, Norrhavn, Norway',
    'In CVPR 2029, Norrhavn, Norway.',
    "CVPR'29, Norrhavn, Norway",
    'CVPR 2029, Norrhavn, Norway, May 3-7',
    'CVPR 2029, Norrhavn, Norway, June 2029',
    'CVPR 2029, Norrhavn, Norway (CCF A)',
  ].map(
    written => [written, { type: 'paper-conference', name: 'CVPR', place: 'Norrhavn, Norway', year: 2029 }] as const,
  ),
  ['CVPR 2029, Norrhavn', { type: 'paper-conference', name: 'CVPR', year: 2029 }],
  ['ISL 2029, Norrhavn, Norway', { type: undefined, name: 'ISL', place: 'Norrhavn, Norway', year: 2029 }],
  ['ISL 2029, Norrhavn, WA', { type: undefined, name: 'ISL', place: 'Norrhavn, WA', year: 2029 }],
  ['ISL 2029, Norrhavn, WA, USA', { type: undefined, name: 'ISL', place: 'Norrhavn, WA, USA', year: 2029 }],
  ['CVPR 2029, Norrhavn, Norrland', { type: 'paper-conference', name: 'CVPR', year: 2029 }],
  // what ends in no country may be anything, and so what stands before a city
  ...[
    'Honorable Mention, Norrhavn, Norway',
    'Acceptance, Equal Contribution',
    'Full, CORE A',
    'Brave Ideas, Long',
    'Norrhavn University, Lakesoft Labs',
    'Norrhavn University, Norway',
    'Round One, Norrhavn',
    'Code, Project Page',
  ].flatMap(
    behind =>
      [
        [`CVPR 2029, ${behind}`, { type: 'paper-conference', name: 'CVPR', year: 2029 }],
        [`ISL 2029, ${behind}`, { type: undefined, year: 2029 }],
      ] as const,
  ),
  ['ISL 2029, Internal Medicine, Norrhavn', { type: undefined, year: 2029 }],
  ['ISL 2029, Norrhavn, Norrland', { type: undefined, year: 2029 }],
  ['ISL 2029, Norrhavn', { type: undefined, year: 2029 }],
  ['CVPR 2029, Datasets, Benchmarks', { type: undefined, year: 2029 }],
  ['CVPR 2029, Workshop on Rivers', { type: 'paper-conference', name: 'CVPR Workshop on Rivers', year: 2029 }],
  // the year of the conference whose papers an issue holds
  ...['ACM TOG (SIGGRAPH Asia 2029)', "ACM TOG (Proc. SIGGRAPH '29)", 'ACM TOG (SIGGRAPH 2029)'].map(
    written => [written, { type: 'article-journal', name: 'ACM TOG', year: 2029 }] as const,
  ),
  ['ACM TOG (Impact Factor 2029)', { type: 'article-journal', name: 'ACM TOG' }],
  ['TOG (Proc. SIGGRAPH 2029)', { type: 'article-journal', name: 'TOG', year: 2029 }],
  [
    'ACM Transactions on Graphics (Proc. of SIGGRAPH 2029), 48(4), 2030',
    { type: 'article-journal', name: 'ACM Transactions on Graphics', volume: '48', issue: '4', year: 2030 },
  ],
  // the year without a comma before it, as chemists have it
  ...['2029, 25(4), 12–19.', '2029, 25 (4), 12–19', 'Apr 2029, 25(4): 12-19', '2029, 25(4), 12-19 (IF: 9.2)'].map(
    behind =>
      [
        `Lake Science & Technology ${behind}`,
        {
          type: 'article-journal',
          name: 'Lake Science & Technology',
          volume: '25',
          issue: '4',
          page: '12-19',
          year: 2029,
        },
      ] as const,
  ),
  [
    'Tides 2029, 30(20), 4106.',
    { type: 'article-journal', name: 'Tides', volume: '30', issue: '20', page: '4106', year: 2029 },
  ],
  [
    'Adv. Lake Mater. 2029, 41, e12345',
    { type: 'article-journal', name: 'Adv. Lake Mater.', volume: '41', page: 'e12345', year: 2029 },
  ],
  // pages, volume and publisher of a book, as the American Psychological Association and Google Scholar have them
  [
    '2029. In 2029 IEEE 24th International Conference on Lakes (ICL) (pp. 12–19). IEEE. (CCF-C)',
    {
      type: 'paper-conference',
      name: '2029 IEEE 24th International Conference on Lakes',
      page: '12-19',
      publisher: 'IEEE',
      year: 2029,
    },
  ],
  ...[
    '(pp. 12-19). PMLR. 2029',
    '(pp. 12-19). PMLR, 2029.',
    '(pp. 12-19). Norrhavn: PMLR, 2029.',
    '(2nd ed., pp. 12-19). PMLR, Norrhavn, 2029.',
  ].map(
    behind =>
      [
        `In Symposium on Lakes ${behind}`,
        { type: 'paper-conference', name: 'Symposium on Lakes', page: '12-19', publisher: 'PMLR', year: 2029 },
      ] as const,
  ),
  [
    '2029. In Proceedings of the Symposium on Lakes (Vol. 34, No. 07, pp. 13001-13008).',
    {
      type: 'paper-conference',
      name: 'Proceedings of the Symposium on Lakes',
      volume: '34',
      issue: '07',
      page: '13001-13008',
      year: 2029,
    },
  ],
  [
    '2029. In ISLD (pp. 12-19). IEEE.',
    { type: 'paper-conference', name: 'ISLD', page: '12-19', publisher: 'IEEE', year: 2029 },
  ],
  ['2029. In ISLD (pp. 12-19).', { type: undefined, name: 'ISLD', page: '12-19', year: 2029 }],
  [
    '2029. In Recent Advances in Lakes (Vol. 558). Lake Society of Norrhavn.',
    {
      type: 'chapter',
      name: 'Recent Advances in Lakes',
      volume: '558',
      publisher: 'Lake Society of Norrhavn',
      year: 2029,
    },
  ],
  // the name of the book stands ahead of its editors, who are not told from it
  ...[
    'Handbook of Lakes, eds. Mei Lin and Bo Hale, Springer',
    'Handbook of Lakes, eds. Mei Lin et al., Springer',
    'Northern Lakes, ed. Mei Lin, Springer',
  ].map((name): readonly [string, PrintedVenue] => [`In ${name}, 2029`, { type: undefined, name, year: 2029 }]),
  ...[
    '2029. In M. Lin & B. Hale (Eds.), ',
    '(2029). In: M. Lin and B. Hale (eds) ',
    '2029. In M. Lin, B. Hale, eds. ',
    '2029. In M. Lin and B. Hale, editors, ',
  ].map(
    lead =>
      [
        `${lead}Handbook of Lakes (pp. 12-19). Northern Press.`,
        {
          type: 'chapter',
          name: 'Handbook of Lakes',
          editor: [
            { family: 'Lin', given: 'M.' },
            { family: 'Hale', given: 'B.' },
          ],
          page: '12-19',
          publisher: 'Northern Press',
          year: 2029,
        },
      ] as const,
  ),
  // a place of the event and remarks on the work are no publisher
  ...(
    [
      ['. Norrhavn, Norway.', { place: 'Norrhavn, Norway' }],
      [', Norrhavn, Canada.', { place: 'Norrhavn, Canada' }],
      [', Norrhavn, WA.', { place: 'Norrhavn, WA' }],
      [', Norrhavn, WA, USA.', { place: 'Norrhavn, WA, USA' }],
      [', Singapore.', { place: 'Singapore' }],
      [', Norrhavn.', {}],
      ['. Oral Presentation.', {}],
      [', Long paper.', {}],
      ['. Corresponding author', {}],
      ['. Equal contribution.', {}],
      ['. IEEE. Oral Presentation', { publisher: 'IEEE' }],
      ['. IEEE, Norrhavn, Norway.', { publisher: 'IEEE' }],
      ['. Springer, Singapore', { publisher: 'Springer' }],
      ['. Springer, Cham, Switzerland.', { publisher: 'Springer' }],
      ['. Cham: Springer Nature Switzerland.', { publisher: 'Springer Nature Switzerland' }],
      ['. Lake University Press, Norrhavn', { publisher: 'Lake University Press' }],
      ['. Lakeworks.', { publisher: 'Lakeworks' }],
    ] as const
  ).map(
    ([behind, told]) =>
      [
        `2029. In Proceedings of the 9th Symposium on Lakes (pp. 12-19)${behind}`,
        {
          type: 'paper-conference',
          name: 'Proceedings of the 9th Symposium on Lakes',
          page: '12-19',
          year: 2029,
          ...told,
        },
      ] as const,
  ),
  [
    '2029. In Handbook of Lakes (pp. 12-19). Norrhavn, Norway.',
    { type: 'chapter', name: 'Handbook of Lakes', page: '12-19', year: 2029 },
  ],
  ...(
    [
      [', Routledge', 'Routledge'],
      ['. Lake & Reed, Norrhavn, Norrland.', 'Lake & Reed'],
      ['. Lakeworks, Norrhavn.', 'Lakeworks'],
      [', Lakeworks', 'Lakeworks'],
      ['. Lakeworks, Norrhavn, WA.', 'Lakeworks'],
      ['. Lakeworks, Norrhavn, UK.', 'Lakeworks'],
      ['. Lakeworks, Norrhavn/Oslo.', 'Lakeworks'],
      ['. Norrhavn/Oslo: Lakeworks.', 'Lakeworks'],
      ['. Lakeworks. Invited chapter.', 'Lakeworks'],
    ] as const
  ).map(
    ([behind, publisher]) =>
      [
        `2029. In Handbook of Lakes (pp. 12-19)${behind}`,
        { type: 'chapter', name: 'Handbook of Lakes', page: '12-19', publisher, year: 2029 },
      ] as const,
  ),
  ...['Computer Vision – ECCV', 'Lecture Notes in Computer Science', 'Advances in Lake Systems', 'Waters of the North']
    .flatMap(name =>
      [', Norrhavn', ', December', ', Norrhavn, Dec.', '. December', '. Norrhavn, December'].map(behind => [
        name,
        behind,
      ]),
    )
    .map(
      ([name = '', behind = '']) =>
        [`2029. In ${name} (pp. 12-19)${behind}.`, { type: 'chapter', name, page: '12-19', year: 2029 }] as const,
    ),
  ...['Computer Vision – ECCV', 'Lecture Notes in Computer Science', 'Advances in Lake Systems'].map(
    name =>
      [
        `2029. In M. Lin (Ed.), ${name} (pp. 12-19), Norrhavn.`,
        { type: 'chapter', name, editor: [{ family: 'Lin', given: 'M.' }], page: '12-19', year: 2029 },
      ] as const,
  ),
  [
    '2029. In M. Lin (Ed.), Waters of the North (pp. 12-19), Lakeworks.',
    {
      type: 'chapter',
      name: 'Waters of the North',
      editor: [{ family: 'Lin', given: 'M.' }],
      page: '12-19',
      publisher: 'Lakeworks',
      year: 2029,
    },
  ],
  [
    '2029. In Waters of the North (pp. 12-19). Lakeworks, Norrhavn.',
    { type: 'chapter', name: 'Waters of the North', page: '12-19', publisher: 'Lakeworks', year: 2029 },
  ],
  [
    '2029. In Handbook of Lakes (pp. 12-19). Norrhavn, WA, USA. Invited chapter.',
    { type: 'chapter', name: 'Handbook of Lakes', page: '12-19', year: 2029 },
  ],
  [
    'In Proceedings of the 9th Symposium on Lakes (pp. 12-19). De Gruyter, Berlin, 2029.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 9th Symposium on Lakes',
      page: '12-19',
      publisher: 'De Gruyter',
      year: 2029,
    },
  ],
  [
    'In M. Lin & B. Hale (Eds.), Proceedings of the 9th Symposium on Lakes (pp. 12-19), Norrhavn.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 9th Symposium on Lakes',
      editor: [
        { family: 'Lin', given: 'M.' },
        { family: 'Hale', given: 'B.' },
      ],
      page: '12-19',
    },
  ],
  [
    'In ISL 2029 (pp. 12-19), Norrhavn, WA.',
    { type: undefined, name: 'ISL', page: '12-19', year: 2029, place: 'Norrhavn, WA' },
  ],
  [
    'Proceedings of The 8th Conference on Lakes, PMLR 63:12-19, 2029.',
    {
      type: 'paper-conference',
      name: 'Proceedings of The 8th Conference on Lakes',
      volume: '63',
      page: '12-19',
      publisher: 'PMLR',
      year: 2029,
    },
  ],
  [
    'Symposium on Lakes (Norrhavn). IEEE, 2029',
    { type: 'paper-conference', name: 'Symposium on Lakes (Norrhavn)', publisher: 'IEEE', year: 2029 },
  ],
  // as the digital library of the ACM gives it to be cited
  ...[
    "(ISL '29), May 1-4, 2029, Norrhavn, Norway. ACM, New York, NY, USA, 12 pages.",
    "(ISL '29), May 01--04, 2029, Norrhavn, Norway. ACM, New York, NY, USA, Article 12, 12 pages. https://doi.org/10.5555/1.5",
    "(ISL '29), April 30 - May 4, 2029, Norrhavn, Norway. ACM, New York, NY, USA. https://doi.org/10.5555/1.5",
    '(ISL 2029), May 1–4, 2029, Norrhavn, Norway. ACM, New York, NY, USA.',
  ].map(
    behind =>
      [
        `2029. In Proceedings of the 9th ACM Symposium on Lakes ${behind}`,
        {
          type: 'paper-conference',
          name: 'Proceedings of the 9th ACM Symposium on Lakes',
          short: 'ISL',
          publisher: 'ACM',
          place: 'Norrhavn, Norway',
          year: 2029,
        },
      ] as const,
  ),
  [
    'In Proceedings of the 2029 ACM Symposium on Lakes. ACM, New York, NY, USA, 12–19.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 2029 ACM Symposium on Lakes',
      publisher: 'ACM',
      page: '12-19',
    },
  ],
  ...(
    [
      ['Proc. ACM Interact. Mob. Lakes 8, CSCW1, Article 12 (April 2029), 30 pages. https://doi.org/10.5555/1.5', '12'],
      ['2029. Proc. ACM Interact. Mob. Lakes 8, CSCW1 (April 2029).', undefined],
      ['Proc. ACM Interact. Mob. Lakes 8, CSCW1 (2029), 30 pages', undefined],
    ] as const
  ).map(([written, article]): readonly [string, PrintedVenue] => {
    const name = 'Proc. ACM Interact. Mob. Lakes';
    const venue = { type: 'article-journal', name, volume: '8', issue: 'CSCW1', year: 2029 } as const;
    return [written, article === undefined ? venue : { ...venue, article }];
  }),
  [
    'ACM Trans. Lak. 48, 4, Article 123 (July 2029), 14 pages.',
    { type: 'article-journal', name: 'ACM Trans. Lak.', volume: '48', issue: '4', article: '123', year: 2029 },
  ],
  [
    'Trans. Lake Waters 48, 4, Article 123 (July 2029), 14 pages.',
    { type: 'article-journal', name: 'Trans. Lake Waters', volume: '48', issue: '4', article: '123', year: 2029 },
  ],
  [
    'ACM Trans. Lake Waters 48, 4 (July 2029), 1–38.',
    { type: 'article-journal', name: 'ACM Trans. Lake Waters', volume: '48', issue: '4', page: '1-38', year: 2029 },
  ],
  ...['', ' Article 95,', ' Article 95, 8 pages,'].map(
    article =>
      [
        `2029. In Proceedings of the 9th Symposium on Lakes. Association for Computing Machinery, New York, NY, USA,${article} 12–19.`,
        {
          type: 'paper-conference',
          name: 'Proceedings of the 9th Symposium on Lakes',
          page: '12-19',
          publisher: 'Association for Computing Machinery',
          year: 2029,
        },
      ] as const,
  ),
  ...['ACM', 'Association for Computing Machinery'].map(
    publisher =>
      [
        `2029. In Proceedings of the 9th Symposium on Lakes (ISL '29). ${publisher}, New York, NY, USA, 12–19.`,
        {
          type: 'paper-conference',
          name: 'Proceedings of the 9th Symposium on Lakes',
          ...{ short: 'ISL', page: '12-19', publisher, year: 2029 },
        },
      ] as const,
  ),
  // a publisher alone
  ...['Symposium on Lake Vision', 'Symposium on Lake Data'].flatMap(name =>
    [`2029. In ${name}. ACM.`, `${name}. ACM, 2029.`, `${name}. ACM, 2029: 12-19.`].map(
      written =>
        [
          written,
          {
            type: 'paper-conference',
            ...{ name, publisher: 'ACM', year: 2029 },
            ...(written.includes('12-19') ? { page: '12-19' } : {}),
          },
        ] as const,
    ),
  ),
  // without a publisher
  ...(
    [
      ['Norrhavn, Norway. 1–4.', { page: '1-4' }],
      ['Norrhavn, Norway, 11 pages.', {}],
      ['Norrhavn, Norway. 11 pages.', {}],
    ] as const
  ).map(
    ([behind, numbers]) =>
      [
        `2029. In Companion of the 9th ACM Conference on Lakes, ${behind}`,
        {
          type: 'paper-conference',
          name: 'Companion of the 9th ACM Conference on Lakes',
          ...{ place: 'Norrhavn, Norway', year: 2029 },
          ...numbers,
        },
      ] as const,
  ),
  // the editors behind the name of their book
  ...(
    [
      ['Cy Fox (Ed.). Springer, Berlin, 11–22.', [{ family: 'Fox', given: 'Cy' }]],
      [
        'Cy Fox and Di Gray (Eds.). Springer, Berlin, Germany, 11–22.',
        [
          { family: 'Fox', given: 'Cy' },
          { family: 'Gray', given: 'Di' },
        ],
      ],
      [
        'Cy Fox, Ed Hill, and Di Gray (Eds.). Springer, 11–22.',
        [
          { family: 'Fox', given: 'Cy' },
          { family: 'Hill', given: 'Ed' },
          { family: 'Gray', given: 'Di' },
        ],
      ],
    ] as const
  ).flatMap(([behind, editor]) =>
    ['Handbook of Lakes', 'Lakes, Rivers, and Boats', 'Handbook of Lakes (2nd ed.)'].map(
      book =>
        [
          `2029. In ${book}, ${behind}`,
          {
            type: 'chapter',
            name: book.replace(' (2nd ed.)', ''),
            editor,
            ...{ publisher: 'Springer', page: '11-22', year: 2029 },
          },
        ] as const,
    ),
  ),
  // a volume with its year in it
  ...['XLVIII-1/W2-2029', 'V-3-2029', 'XLII-W5-2029'].flatMap(volume =>
    ['', '2029. '].map(
      lead =>
        [
          `${lead}Archives of Lake Mapping ${volume}, 1399–1404`,
          { type: 'article-journal', name: 'Archives of Lake Mapping', volume, page: '1399-1404', year: 2029 },
        ] as const,
    ),
  ),
  // the place behind the name of a conference
  ...['Osaka, Japan', 'Lakeside, CA, USA', 'Xiamen, Fujian, China', 'Norway'].map(
    place =>
      [
        `IEEE International Conference on Lakes, ${place}, 2029, pp. 12-19`,
        { type: 'paper-conference', name: 'IEEE International Conference on Lakes', place, page: '12-19', year: 2029 },
      ] as const,
  ),
  [
    'International Conference on Lakes (ICL), Osaka, Japan',
    {
      type: 'paper-conference',
      name: 'International Conference on Lakes',
      short: 'ICL',
      place: 'Osaka, Japan',
    },
  ],
  [
    'International Conference on Lakes, Rivers and Automation, Japan, 2029',
    {
      type: 'paper-conference',
      name: 'International Conference on Lakes, Rivers and Automation',
      place: 'Japan',
      year: 2029,
    },
  ],
  // an old address of the DOI, a year that is glued to its journal, and a society to its conference
  [
    'Lake Innovation, vol. 11, 113, 2029, http://dx.doi.org/10.5555/s40854-029-00000-1',
    { type: 'article-journal', name: 'Lake Innovation', volume: '11', page: '113', year: 2029 },
  ],
  ['Meas. Lake Technol.2029', { type: 'article-journal', name: 'Meas. Lake Technol.', year: 2029 }],
  ...["ACM'MM 2029", 'ACM’MM, 2029', "ACM'MM'29"].map(
    written => [written, { type: 'paper-conference', name: 'ACM MM', year: 2029 }] as const,
  ),
  // the numbers ahead of a place, which is no journal
  ['2029, 12: 3-15, Norrhavn, Norway.', { type: undefined, year: 2029 }],
  [
    '2029, 12: 3-15, Lakes, Rivers and Boats.',
    { type: 'article-journal', name: 'Lakes, Rivers and Boats', volume: '12', page: '3-15', year: 2029 },
  ],
  // the numbers ahead of the journal
  [
    '2029, 14(2): 1-9, Journal of Lakes.',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '14', issue: '2', page: '1-9', year: 2029 },
  ],
  ['2029，14：1-9，虚构学报', { type: 'article-journal', name: '虚构学报', volume: '14', page: '1-9', year: 2029 }],
  // an acronym behind its society
  ['IEEE COMST', { type: 'article-journal', name: 'IEEE COMST' }],
  ['ACM CSUR', { type: 'article-journal', name: 'ACM CSUR' }],
  // of the transactions and the open journals of the IEEE each is a journal
  ['IEEE TLKW', { type: 'article-journal', name: 'IEEE TLKW' }],
  ['IEEE OJLKW', { type: 'article-journal', name: 'IEEE OJLKW' }],
  ['IEEE LAKECON', { type: undefined, name: 'IEEE LAKECON' }],
  ['IEEE TIDECON', { type: undefined, name: 'IEEE TIDECON' }],
  ...['IEEE PES', 'ACM DL', 'ACM BIBTEX', 'IEEE Fellow', 'IEEE FELLOW', 'IEEE XPLORE', 'ACM MEMBER'].map(
    written => [written, undefined] as const,
  ),
  // a press is no conference, and a series of conferences may be a journal
  ['Findings Press, 2029', { type: undefined, name: 'Findings Press', year: 2029 }],
  ['Findings of Lakes: ISL 2029', { type: 'paper-conference', name: 'Findings of Lakes: ISL', year: 2029 }],
  [
    'J. Phys.: Conf. Ser., 12, 2029',
    { type: 'article-journal', name: 'J. Phys.: Conf. Ser.', volume: '12', year: 2029 },
  ],
  [
    'Journal of Physics: Conference Series 12(3), 2029',
    { type: 'article-journal', name: 'Journal of Physics: Conference Series', volume: '12', issue: '3', year: 2029 },
  ],
  [
    'IOP Conference Series: Lakes and Rivers, 2029',
    { type: 'article-journal', name: 'IOP Conference Series: Lakes and Rivers', year: 2029 },
  ],
  ['Norrhavn Conference Series, 2029', { type: 'paper-conference', name: 'Norrhavn Conference Series', year: 2029 }],
  // volume, issue and pages as they are told
  ...[
    'Journal of Lakes, 2029, 25, (4): 12-19.',
    'Journal of Lakes, 25, (4): 12-19, 2029',
    'Journal of Lakes, 25(4):12-19. 2029',
    'Journal of Lakes Volume:25 Issue:4 Pages:12-19, 2029',
    'Journal of Lakes, Volume: 25, Issue: 4, Pages: 12-19, 2029',
    'Journal of Lakes, Volume 25, Issue 4, 2029, Pages 12-19',
    'Journal of Lakes, Vol. 25(4), pp. 12-19, 2029',
    'Journal of Lakes vol. 25 no. 4, pp. 12-19, 2029',
  ].map(
    written =>
      [
        written,
        { type: 'article-journal', name: 'Journal of Lakes', volume: '25', issue: '4', page: '12-19', year: 2029 },
      ] as const,
  ),
  [
    'Journal of Lakes, 2029, (4): 12-19.',
    { type: 'article-journal', name: 'Journal of Lakes', issue: '4', page: '12-19', year: 2029 },
  ],
  ['Applied Lakes, vol. 54 (2029)', { type: 'article-journal', name: 'Applied Lakes', volume: '54', year: 2029 }],
  [
    'Proceedings of the 60th Meeting on Lakes, Volume 1: Long Papers, 2029',
    { type: 'paper-conference', name: 'Proceedings of the 60th Meeting on Lakes, Volume 1: Long Papers', year: 2029 },
  ],
  // what has become of the work is no part of the name, wherever it stands
  ...[
    'Journal of Lakes, to appear, 2029',
    'Journal of Lakes (to appear), 2029',
    'Journal of Lakes, accepted, 2029.',
    'Journal of Lakes, 2029, to appear.',
    'Journal of Lakes, to appear in 2029',
    'Journal of Lakes, accepted for publication, March 2029',
    'Journal of Lakes (in press, 2029)',
    'Journal of Lakes, 2029 (forthcoming)',
    'Journal of Lakes, Early Access Mar. 2029',
    'Journal of Lakes, 2029, early access, doi: 10.5555/TL.2029.3609818.',
    'To appear, Journal of Lakes, 2029',
    'Forthcoming in Journal of Lakes, 2029',
  ].map(written => [written, { type: 'article-journal', name: 'Journal of Lakes', year: 2029 }] as const),
  ['Journal of Lakes, to appear.', { type: 'article-journal', name: 'Journal of Lakes' }],
  [
    'Journal of Lakes (in press), 12(3), 1-9, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '3', page: '1-9', year: 2029 },
  ],
  ['Quiet Lakes, to appear.', { type: undefined, name: 'Quiet Lakes' }],
  ['CVPR, to appear, 2029', { type: 'paper-conference', name: 'CVPR', year: 2029 }],
  ['J. Lake Mech., in press, 2029', { type: 'article-journal', name: 'J. Lake Mech.', year: 2029 }],
  ['虚构学报（已录用）, 2029', { type: 'article-journal', name: '虚构学报', year: 2029 }],
  ['虚构学报, 2029, 网络首发', { type: 'article-journal', name: '虚构学报', year: 2029 }],
  ['To appear, 2029', { type: undefined, year: 2029 }],
  // series whose names do not say what they are
  [
    'Advances in Neural Information Processing Systems, 2029',
    { type: 'paper-conference', name: 'Advances in Neural Information Processing Systems', year: 2029 },
  ],
  [
    'The 67th Annual Meeting of the Association for Computational Linguistics, 2029',
    {
      type: 'paper-conference',
      name: 'The 67th Annual Meeting of the Association for Computational Linguistics',
      year: 2029,
    },
  ],
  [
    '58th Annual Meeting of the Lake Society, 2029',
    { type: 'paper-conference', name: '58th Annual Meeting of the Lake Society', year: 2029 },
  ],
  [
    'Empirical Methods in Natural Language Processing (EMNLP Findings 2029)',
    { type: 'paper-conference', name: 'EMNLP Findings', year: 2029 },
  ],
  ['Conference on Quiet Lakes Best Paper', { type: 'paper-conference', name: 'Conference on Quiet Lakes' }],
  // journals that call themselves proceedings
  ...[
    'Proceedings of the IEEE',
    'Proc. IEEE',
    'Proceedings of the Royal Society A',
    'Proc. R. Soc. B',
    'Proceedings of the London Mathematical Society',
    'Proc. Amer. Math. Soc.',
    'Proc. Natl. Acad. Sci.',
    'Proceedings of the Combustion Institute',
    'Proceedings of the Institution of Mechanical Engineers, Part C',
    'Proceedings on Privacy Enhancing Technologies',
    'Proc. ACM Program. Lang',
  ].map((name): readonly [string, PrintedVenue] => [`${name}, 2029`, { type: 'article-journal', name, year: 2029 }]),
  [
    'Proceedings of the IEEE (P IEEE), 2029',
    { type: 'article-journal', name: 'Proceedings of the IEEE', short: 'P IEEE', year: 2029 },
  ],
  [
    'Journal of Norrhavn School (Natural Science), 2029',
    { type: 'article-journal', name: 'Journal of Norrhavn School (Natural Science)', year: 2029 },
  ],
  [
    'Proceedings of the Lake Society, 12(3), 1-9, 2029',
    {
      type: 'article-journal',
      name: 'Proceedings of the Lake Society',
      volume: '12',
      issue: '3',
      page: '1-9',
      year: 2029,
    },
  ],
  ...[
    'Proceedings of the AAAI Conference on Artificial Intelligence',
    'Proceedings of ICML',
    'Proceedings of the Association for Computational Linguistics',
  ].map((name): readonly [string, PrintedVenue] => [
    `${name}, 12(3), 1-9, 2029`,
    { type: 'paper-conference', name, volume: '12', issue: '3', page: '1-9', year: 2029 },
  ]),
  ...['Proceedings of the Lake Society', 'Proceedings of the ACM on Web Conference', 'Proc. ACM SIGCOMM'].map(
    (name): readonly [string, PrintedVenue] => [`${name}, 2029`, { type: 'paper-conference', name, year: 2029 }],
  ),
  // a magazine, and the symposium
  ['IEEE Micro, 2029', { type: 'article-journal', name: 'IEEE Micro', year: 2029 }],
  ['IEEE/ACM MICRO, 2029', { type: 'paper-conference', name: 'IEEE/ACM MICRO', year: 2029 }],
  // by acronym and by the name in full
  ...[
    'SIGGRAPH',
    'SIGGRAPH Asia',
    'ACM SIGGRAPH',
    'IEEE GLOBECOM',
    'ICONIP',
    '3DV',
    'USENIX Security',
    'Medical Imaging with Deep Learning',
    'Database Systems for Advanced Applications',
  ].map((name): readonly [string, PrintedVenue] => [`${name}, 2029`, { type: 'paper-conference', name, year: 2029 }]),
  ['Security, 2029', { type: undefined, name: 'Security', year: 2029 }],
  ['Cluster, 2029', { type: undefined, name: 'Cluster', year: 2029 }],
  // journals that are known by their names; what may as well be a field counts with a year only
  ['Neurocomputing', { type: 'article-journal', name: 'Neurocomputing' }],
  ['Fundamental Research', { type: 'article-journal', name: 'Fundamental Research' }],
  ['Fundamental Research Funds for the Universities', undefined],
  ['Neurocomputing 2029, 1-9', { type: 'article-journal', name: 'Neurocomputing', page: '1-9', year: 2029 }],
  ['Machine Learning, 2029', { type: 'article-journal', name: 'Machine Learning', year: 2029 }],
  ['Machine Learning', undefined],
  [
    'Conference on Neurocomputing, 2029',
    { type: 'paper-conference', name: 'Conference on Neurocomputing', year: 2029 },
  ],
  ['Frontiers in Education, 2029', { type: undefined, name: 'Frontiers in Education', year: 2029 }],
  ['Frontiers in Optics, 2029', { type: undefined, name: 'Frontiers in Optics', year: 2029 }],
  [
    'Frontiers in Handwriting Recognition, 2029',
    { type: undefined, name: 'Frontiers in Handwriting Recognition', year: 2029 },
  ],
  ['《湖泊工程》, 2029', { type: 'article-journal', name: '湖泊工程', year: 2029 }],
  ['《湖泊研究手册》, 2029', { type: undefined, name: '湖泊研究手册', year: 2029 }],
  ['Advances in Quiet Lakes, 2029', { type: undefined, name: 'Advances in Quiet Lakes', year: 2029 }],
  ['ISL 2029 (12)', { type: undefined, name: 'ISL', year: 2029 }],
  // behind the year of a reference a number alone is the volume, and one in brackets the issue
  [
    '2029. Lake Journal, 16(2).',
    { type: 'article-journal', name: 'Lake Journal', volume: '16', issue: '2', year: 2029 },
  ],
  [
    '2029. Lake Journal, 16(2). https://doi.org/10.5555/lakes.1',
    { type: 'article-journal', name: 'Lake Journal', volume: '16', issue: '2', year: 2029 },
  ],
  [
    '2029. Lake Journal, 16(2–3)',
    { type: 'article-journal', name: 'Lake Journal', volume: '16', issue: '2–3', year: 2029 },
  ],
  ['2029. Lake Journal, 16.', { type: 'article-journal', name: 'Lake Journal', volume: '16', year: 2029 }],
  ['2029. Lake Journal, 104394.', { type: 'article-journal', name: 'Lake Journal', page: '104394', year: 2029 }],
  [
    'Lake Journal, 2029, 16(2).',
    { type: 'article-journal', name: 'Lake Journal', volume: '16', issue: '2', year: 2029 },
  ],
  [
    'Proceedings of the 2028 LCI Conference on Lakes, 2029',
    { type: 'paper-conference', name: 'Proceedings of the 2028 LCI Conference on Lakes', year: 2029 },
  ],
  // how it is ranked stands between name and year
  [
    'Transactions on Quiet Lakes (TQL), IF=8.6, 2029',
    { type: 'article-journal', name: 'Transactions on Quiet Lakes', short: 'TQL', year: 2029 },
  ],
  ['IEEE TGRS (IF=8.6), 2029', { type: 'article-journal', name: 'IEEE TGRS', year: 2029 }],
  ['Journal of Lakes (SCI Q1, IF: 8.6), 2029', { type: 'article-journal', name: 'Journal of Lakes', year: 2029 }],
  ['Northern Water（中科院一区）, 2029', { type: undefined, name: 'Northern Water', year: 2029 }],
  [
    'IEEE Transactions on Lakes, vol. 62, pp. 1–14, 2029, Art. no. 5600114.',
    {
      type: 'article-journal',
      name: 'IEEE Transactions on Lakes',
      volume: '62',
      page: '1-14',
      article: '5600114',
      year: 2029,
    },
  ],
  [
    'IEEE Transactions on Lakes, vol. 62, 2029, Art. no. 5600114.',
    { type: 'article-journal', name: 'IEEE Transactions on Lakes', volume: '62', page: '5600114', year: 2029 },
  ],
  [
    'Lake Commun. 2029;15(1):1234.',
    { type: 'article-journal', name: 'Lake Commun.', volume: '15', issue: '1', page: '1234', year: 2029 },
  ],
  [
    '38th AAAI Conference on Lakes (AAAI-24), Accepted.',
    { type: 'paper-conference', name: '38th AAAI Conference on Lakes', short: 'AAAI', year: 2024 },
  ],
  ['Venue: ICML 2029', { type: 'paper-conference', name: 'ICML', year: 2029 }],
  ['期刊：虚构学报，2029', { type: 'article-journal', name: '虚构学报', year: 2029 }],
  // the acronym before the name
  [
    'ISL 2029, the International Symposium on Lakes 2029',
    { type: 'paper-conference', name: 'International Symposium on Lakes', short: 'ISL', year: 2029 },
  ],
  [
    'ISL 2029: IEEE Conference on Lakes, Rivers and Rain, 2029',
    { type: 'paper-conference', name: 'IEEE Conference on Lakes, Rivers and Rain', short: 'ISL', year: 2029 },
  ],
  ['ISL 2029, Workshop at the Conference on Rain', { type: undefined, year: 2029 }],
  [
    'ISL 2029, the International Lake Symposium',
    { type: 'paper-conference', name: 'International Lake Symposium', short: 'ISL', year: 2029 },
  ],
  // what is said of the paper, and where the event took place, are no names
  ['CVPR 2029, Full Conference Paper.', { type: undefined, year: 2029 }],
  ['EMNLP 2029, the Main Conference, Long Paper', { type: undefined, year: 2029 }],
  ['ICME 2029, CCF-B Conference', { type: undefined, year: 2029 }],
  ['CVPR 2029, Norrhavn Conference Center', { type: undefined, year: 2029 }],
  ['CVPR 2029, Norrhavn International Congress Center', { type: undefined, year: 2029 }],
  // the acronym says what the name does not
  [
    'Medical Lakes and River-Assisted Rowing (MICCAI), 2029',
    { type: 'paper-conference', name: 'Medical Lakes and River-Assisted Rowing', short: 'MICCAI', year: 2029 },
  ],
  // beside the conference
  ['CVPR 2029 Workshop on Rivers', { type: 'paper-conference', name: 'CVPR Workshop on Rivers', year: 2029 }],
  ['ACL 2029 Findings', { type: 'paper-conference', name: 'ACL Findings', year: 2029 }],
  ['EMNLP 2029, Findings', { type: 'paper-conference', name: 'EMNLP Findings', year: 2029 }],
  ['Accepted to appear in ICML 2029', { type: 'paper-conference', name: 'ICML', year: 2029 }],
  ['Lake Science, 2029, 1-17', { type: undefined, name: 'Lake Science', page: '1-17', year: 2029 }],
  ['2029 IEEE Conference on Lakes', { type: 'paper-conference', name: '2029 IEEE Conference on Lakes' }],
  ['\u200CConstr. Lake Mater. \u200C2029', { type: 'article-journal', name: 'Constr. Lake Mater.', year: 2029 }],
  ['The 2029 IEEE Conference on Lakes', { type: 'paper-conference', name: '2029 IEEE Conference on Lakes' }],
  ['In the 2029 IEEE Conference on Lakes', { type: 'paper-conference', name: '2029 IEEE Conference on Lakes' }],
  [
    '2029 2nd International Conference on Lakes',
    { type: 'paper-conference', name: '2029 2nd International Conference on Lakes' },
  ],
  [
    '2029 2nd International Conference on Lakes (ICL 2029)',
    { type: 'paper-conference', name: '2029 2nd International Conference on Lakes', short: 'ICL', year: 2029 },
  ],
  [
    '2029 IEEE Lake-Physical Systems (ILPS 2029)',
    { type: 'paper-conference', name: '2029 IEEE Lake-Physical Systems', short: 'ILPS', year: 2029 },
  ],
  [
    '2029. Proceedings of ISL 2028, 12(3), 45–67',
    { type: 'paper-conference', name: 'Proceedings of ISL', volume: '12', issue: '3', page: '45-67', year: 2029 },
  ],
  [
    'Conference on Lakes, LCI 2028, Vancouver, Canada, December 10 - 15, 2028, 2029',
    { type: 'paper-conference', name: 'Conference on Lakes, LCI', year: 2029 },
  ],
  [
    'Conference on Lakes (ICL), Shenzhen, China, July 5-9, 2029',
    { type: 'paper-conference', name: 'Conference on Lakes', short: 'ICL', year: 2029 },
  ],
  [
    'Conference on Lakes (ICL), July 5-9, 2029, Shenzhen, China',
    { type: 'paper-conference', name: 'Conference on Lakes', short: 'ICL', year: 2029 },
  ],
  [
    'Conference on Lakes, Seoul, Korea (South), 5-9 July 2029',
    { type: 'paper-conference', name: 'Conference on Lakes', year: 2029 },
  ],
  [
    'International Symposium on Lakes (ISL), 2029, Norrland, Sweden, 2029, pp. 3793-3796.',
    {
      type: 'paper-conference',
      name: 'International Symposium on Lakes',
      short: 'ISL',
      page: '3793-3796',
      year: 2029,
    },
  ],
  [
    'Journal of Norrhavn University (Science), 2029',
    { type: 'article-journal', name: 'Journal of Norrhavn University (Science)', year: 2029 },
  ],
  [
    'Proceedings of the Lake Society A (Norrhavn), 2029',
    { type: 'paper-conference', name: 'Proceedings of the Lake Society A (Norrhavn)', year: 2029 },
  ],
  [
    'International Symposium on Lakes (ISL), 2029, Lakeside, 2029',
    { type: 'paper-conference', name: 'International Symposium on Lakes', short: 'ISL', year: 2029 },
  ],
  // that of the event and that of the work
  ['International Symposium on Lakes (ISL), 2028, Lakeside, Norrland, 2029', { type: undefined, year: 2029 }],
  [
    'Letters on Quiet Lakes, 2029, May,1-17 (IF:6.0)',
    { type: 'article-journal', name: 'Letters on Quiet Lakes', page: '1-17', year: 2029 },
  ],
  [
    'Letters on Quiet Lakes, 2029, Sept., pp. 1–17',
    { type: 'article-journal', name: 'Letters on Quiet Lakes', page: '1-17', year: 2029 },
  ],
  ['Several lakes 2027 and rivers 2028, 2029', { type: undefined, year: 2029 }],
  ['Journal of Lakes, 12–19', { type: 'article-journal', name: 'Journal of Lakes', page: '12-19' }],
  [
    '" 2024. In Proceedings of the 33rd International Symposium on Invented Storage. (ISS\'24, rate=17.1%)',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 33rd International Symposium on Invented Storage',
      year: 2024,
    },
  ],
  [
    'Lake Evolution 6, no. 1: veaa032. (2020)',
    { type: 'article-journal', name: 'Lake Evolution', volume: '6', issue: '1', page: 'veaa032', year: 2020 },
  ],
  [
    'The Lake, 399.10329: 1070--1078. (2022)',
    { type: 'article-journal', name: 'The Lake', volume: '399', issue: '10329', page: '1070-1078', year: 2022 },
  ],
  [
    'SHORE Lake Sciences 59(3): 32108:1–32108:10 (2016)',
    {
      type: 'article-journal',
      name: 'SHORE Lake Sciences',
      volume: '59',
      issue: '3',
      page: '32108:1-32108:10',
      year: 2016,
    },
  ],
  ['Lake Microbiology, s41564-025-02257-4. (2026)', { type: undefined, name: 'Lake Microbiology', year: 2026 }],
  [
    'Lake Communications, 5(2), fcad069. 共同第一作者',
    { type: 'article-journal', name: 'Lake Communications', volume: '5', issue: '2', page: 'fcad069' },
  ],
  [
    'LCI Trans. Lake Comput. Appl. Just Accepted (October 2024).',
    { type: 'article-journal', name: 'LCI Trans. Lake Comput. Appl.', year: 2024 },
  ],
  [
    'Journal of Lakes and Nets 97 (2022): 101845.   SSCI',
    { type: 'article-journal', name: 'Journal of Lakes and Nets', volume: '97', page: '101845', year: 2022 },
  ],
  [
    'Journal of Lakes (2025): 1-27. SSCI',
    { type: 'article-journal', name: 'Journal of Lakes', page: '1-27', year: 2025 },
  ],
  // the year of a conference stands where journals have their volume
  ['CVPR 2029, pp. 1-9.', { type: 'paper-conference', name: 'CVPR', page: '1-9', year: 2029 }],
  ['In Proc. CVPR 2029, pp. 1-9', { type: 'paper-conference', name: 'Proc. CVPR', page: '1-9', year: 2029 }],
  ['ACM KDD 2029, 254-259', { type: 'paper-conference', name: 'ACM KDD', page: '254-259', year: 2029 }],
  ['CVPR 2029: 1-9', { type: 'paper-conference', name: 'CVPR', page: '1-9', year: 2029 }],
  ['CVPR 2029, 1-9, 2029', { type: 'paper-conference', name: 'CVPR', page: '1-9', year: 2029 }],
  [
    'IEEE International Conference on Lakes 2029, pp. 1-9.',
    { type: 'paper-conference', name: 'IEEE International Conference on Lakes', page: '1-9', year: 2029 },
  ],
  ['IEEE ISLAC 2029, pp. 254-259', { type: undefined, name: 'IEEE ISLAC', page: '254-259', year: 2029 }],
  ['ACM Lakes 2029, pp. 1-9', { type: undefined, name: 'ACM Lakes', page: '1-9', year: 2029 }],
  [
    'International Journal of Lakes and Rivers 2013, 1-9',
    { type: 'article-journal', name: 'International Journal of Lakes and Rivers', volume: '2013', page: '1-9' },
  ],
  [
    'Lakes and Rivers 2013 (2013): 1-9',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '2013', page: '1-9', year: 2013 },
  ],
  // a volume of a series, named after its conference
  ['Computer Vision – ECCV 2029, 2029', { type: 'paper-conference', name: 'Computer Vision – ECCV', year: 2029 }],
  ['Theory of Lakes – SOFSEM 2029, 2029', { type: 'paper-conference', name: 'Theory of Lakes – SOFSEM', year: 2029 }],
  ['Computer Vision – ECCV 2029', { type: 'paper-conference', name: 'Computer Vision – ECCV', year: 2029 }],
  [
    'In Computer Vision – ECCV 2029, pp. 1–12. Springer, 2029.',
    { type: 'paper-conference', name: 'Computer Vision – ECCV', publisher: 'Springer', page: '1-12', year: 2029 },
  ],
  // those of journals, reports and universities
  ['Lakes of Norrland – LON 2029', { type: undefined, name: 'Lakes of Norrland – LON', year: 2029 }],
  ['Technical Report – MIT 2029', { type: undefined, name: 'Technical Report – MIT', year: 2029 }],
  ['Lake Report – CVPR 2029', { type: undefined, name: 'Lake Report – CVPR', year: 2029 }],
  ['arXiv – CS 2029', { type: undefined, name: 'arXiv – CS', year: 2029 }],
  ['BMJ 2029: m1234', { type: undefined, name: 'BMJ', page: 'm1234', year: 2029 }],
  ['Lakes in Depth – LD, 2029', { type: undefined, name: 'Lakes in Depth – LD', year: 2029 }],
  ['Lake Sensors – MDPI 2029', { type: undefined, name: 'Lake Sensors – MDPI', year: 2029 }],
  // its year twice is no volume of a journal
  ['ISLAC 2029, 2029', { type: undefined, name: 'ISLAC', year: 2029 }],
  // but of one that is called by letters alone
  ['JHEP 2029, 2029', { type: 'article-journal', name: 'JHEP', year: 2029 }],
  ['MNRAS 2029, 2029', { type: 'article-journal', name: 'MNRAS', year: 2029 }],
  // pages in full
  ['NeurIPS 2029, pages 1-9', { type: 'paper-conference', name: 'NeurIPS', page: '1-9', year: 2029 }],
  ['NeurIPS, 2029, pages 1-9', { type: 'paper-conference', name: 'NeurIPS', page: '1-9', year: 2029 }],
  [
    'Journal of Lakes 12(3), pages 1-9, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '3', page: '1-9', year: 2029 },
  ],
  [
    'In Proceedings of the Conference on Lakes, pages 1-9. ACM, 2029',
    {
      type: 'paper-conference',
      name: 'Proceedings of the Conference on Lakes',
      publisher: 'ACM',
      page: '1-9',
      year: 2029,
    },
  ],
  [
    'International Conference on Lakes (ISL 2029), pp. 1-9',
    { type: 'paper-conference', name: 'International Conference on Lakes', short: 'ISL', page: '1-9', year: 2029 },
  ],
  [
    "International Conference on Lakes (ISL'29), pages 1–9",
    { type: 'paper-conference', name: 'International Conference on Lakes', short: 'ISL', page: '1-9', year: 2029 },
  ],
  ...["(ISL'29), 2029", '(ISL ’29), Dec. 2029', "(ISL'29)"].map(
    behind =>
      [
        `In Proc. of the 39th Conference on Lakes ${behind}`,
        { type: 'paper-conference', name: 'Proc. of the 39th Conference on Lakes', short: 'ISL', year: 2029 },
      ] as const,
  ),
  [
    'IEEE Transactions on Lakes, vol. 12, no. 3, pp. 1-1, 2029',
    { type: 'article-journal', name: 'IEEE Transactions on Lakes', volume: '12', issue: '3', page: '1-1', year: 2029 },
  ],
  // a journal whose issue holds the papers of a conference
  [
    'IEEE Transactions on Lakes (Proceedings of PacificVis 29 track). 2029.',
    { type: 'article-journal', name: 'IEEE Transactions on Lakes', year: 2029 },
  ],
  ['Lake Graphics Forum (Proceedings of EuroVis 29)', { type: 'article-journal', name: 'Lake Graphics Forum' }],
  [
    'Lake Graphics Forum (Proceedings of EuroVis 29), 2029',
    { type: 'article-journal', name: 'Lake Graphics Forum', year: 2029 },
  ],
  ['Transactions on Lakes (Proc. ISL), 2029', { type: 'article-journal', name: 'Transactions on Lakes', year: 2029 }],
  [
    'Transactions on Lakes (Proc. IEEE ISL 2028), 30(1), 1-10, 2029',
    { type: 'article-journal', name: 'Transactions on Lakes', volume: '30', issue: '1', page: '1-10', year: 2029 },
  ],
  [
    'Transactions on Lakes (presented at Proc. ISL 2029), 43(4), 2029',
    { type: 'article-journal', name: 'Transactions on Lakes', volume: '43', issue: '4', year: 2029 },
  ],
  ['SIGGRAPH (Proc.), 2029', { type: 'paper-conference', name: 'SIGGRAPH (Proc.)', year: 2029 }],
  ['Lake Week (Proceedings), 2029', { type: 'paper-conference', name: 'Lake Week (Proceedings)', year: 2029 }],
  ['Symposium on Lakes (Proc. ISL 2029)', { type: 'paper-conference', name: 'Symposium on Lakes' }],
  // letters in brackets behind the year are the acronym, behind a volume its issue
  [
    'IEEE International Conference on Lakes & Ponds 2029 (ICLP), 2029.',
    {
      type: 'paper-conference',
      name: 'IEEE International Conference on Lakes & Ponds',
      short: 'ICLP',
      year: 2029,
    },
  ],
  [
    'Symposium on Lakes 2029 (ISL), pp. 1-9',
    { type: 'paper-conference', name: 'Symposium on Lakes', short: 'ISL', page: '1-9', year: 2029 },
  ],
  ['Lake-Based Systems 2029 (LBS), 2029', { type: undefined, name: 'Lake-Based Systems', short: 'LBS', year: 2029 }],
  [
    'Lakes and Rivers 90(PA), 2029',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '90', issue: 'PA', year: 2029 },
  ],
  ['Lakes and Rivers 2024, 2024', { type: 'article-journal', name: 'Lakes and Rivers', year: 2024 }],
  [
    'Journal of Lakes 2024(2), 2024',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '2024', issue: '2', year: 2024 },
  ],
  ['Journal of Lakes (March 2024)', { type: 'article-journal', name: 'Journal of Lakes', year: 2024 }],
  [
    'Image and Loom Computing 119 (2022): 104394.',
    { type: 'article-journal', name: 'Image and Loom Computing', volume: '119', page: '104394', year: 2022 },
  ],
  [
    'Journal of Looms & Lakes 34, no. 2 (2022): 163-179. (JCR:Q4; IF:0.536)',
    {
      type: 'article-journal',
      name: 'Journal of Looms & Lakes',
      volume: '34',
      issue: '2',
      page: '163-179',
      year: 2022,
    },
  ],
  [
    'IEEE Trans. Lakes, vol. 12, no. 3, pp. 1–9, Mar. 2024',
    { type: 'article-journal', name: 'IEEE Trans. Lakes', volume: '12', issue: '3', page: '1-9', year: 2024 },
  ],
  [
    'Lakes and Rivers, 12(3), 1--9, 2024.',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '12', issue: '3', page: '1-9', year: 2024 },
  ],
  [
    'Lakes and Rivers, 2024, 12: 1414605. (2024).',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '12', page: '1414605', year: 2024 },
  ],
  [
    '. 虚构学报, 2021, 44(1): 1-12',
    { type: 'article-journal', name: '虚构学报', volume: '44', issue: '1', page: '1-12', year: 2021 },
  ],
  [
    'Lakes and Rivers 12(3), 2024',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '12', issue: '3', year: 2024 },
  ],
  [
    'Lakes and Rivers, 8(14), eablx5209. (2024)',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '8', issue: '14', page: 'eablx5209', year: 2024 },
  ],
  [
    'Lakes, 603: 715--720. (2024)',
    { type: 'article-journal', name: 'Lakes', volume: '603', page: '715-720', year: 2024 },
  ],
  ['LOCH Waters, e1012854. (2025)', { type: 'article-journal', name: 'LOCH Waters', page: 'e1012854', year: 2025 }],
  [
    'Lake Fusion, Volume 115, 102734, March 2025. (JCR Q1, IF: 14.7)',
    { type: 'article-journal', name: 'Lake Fusion', volume: '115', page: '102734', year: 2025 },
  ],
  [
    'Applied Lakes, vol. 54, 2867–2880 (2024). (JCR Q2, IF: 3.4)[',
    { type: 'article-journal', name: 'Applied Lakes', volume: '54', page: '2867-2880', year: 2024 },
  ],
  [
    'Lakes and Boats, vol.9, no. 24, 2022, pp. 24822-24842.',
    { type: 'article-journal', name: 'Lakes and Boats', volume: '9', issue: '24', page: '24822-24842', year: 2022 },
  ],
  [
    'Lake Health 147, 157223 (2025) — IF=8.3, JCR-Q1 | Cited: 1',
    { type: 'article-journal', name: 'Lake Health', volume: '147', page: '157223', year: 2025 },
  ],
  ['CCF A 🏆 Oral ISLD 2025', { type: undefined, name: 'ISLD', year: 2025 }],
  [
    'Lake Health, vol. 83: 104232. (2022)',
    { type: 'article-journal', name: 'Lake Health', volume: '83', page: '104232', year: 2022 },
  ],
  [
    'IEEE Transactions on Lakes, vol. 60, pp. 1-9, 2022, Art no. 4500109, doi: 10.5555/TL.2021.3101119.',
    { type: 'article-journal', name: 'IEEE Transactions on Lakes', volume: '60', page: '1-9', year: 2022 },
  ],
  [
    'IEEE Transactions on Lakes, doi: 10.5555/TL.2025.3609818.',
    { type: 'article-journal', name: 'IEEE Transactions on Lakes' },
  ],
  ['the code, doi: 10.5555/zenodo.3609818', undefined],
  [
    '2021 International Symposium on Lakes (ISL). IEEE, 2021: 1-4.',
    {
      type: 'paper-conference',
      name: '2021 International Symposium on Lakes',
      short: 'ISL',
      publisher: 'IEEE',
      page: '1-4',
      year: 2021,
    },
  ],
  [
    'Symposium on Storage Security - August 2024',
    { type: 'paper-conference', name: 'Symposium on Storage Security', year: 2024 },
  ],
  ['Lakes and Rivers 12，2024', { type: 'article-journal', name: 'Lakes and Rivers', volume: '12', year: 2024 }],
  ['《虚构学报》，2021', { type: 'article-journal', name: '虚构学报', year: 2021 }],
  [
    'In 2022 International Conference on Lakes (ICL), pp. 7-9. Invented Press, 2022',
    {
      type: 'paper-conference',
      name: '2022 International Conference on Lakes',
      short: 'ICL',
      publisher: 'Invented Press',
      page: '7-9',
      year: 2022,
    },
  ],
  ['In Proc. ACM Lakes, 2017', { type: 'paper-conference', name: 'Proc. ACM Lakes', year: 2017 }],
  ['CVPR 2024', { type: 'paper-conference', name: 'CVPR', year: 2024 }],
  ["HPDC'24", { type: 'paper-conference', name: 'HPDC', year: 2024 }],
  ['ISPRS-JPRS-2024', { type: undefined, name: 'ISPRS-JPRS', year: 2024 }],
  ['Journal of Lakes (2023)', { type: 'article-journal', name: 'Journal of Lakes', year: 2023 }],
  [
    'Proceedings of the VLDB Endowment 12, no. 3 (2023): 1-9',
    {
      type: 'article-journal',
      name: 'Proceedings of the VLDB Endowment',
      volume: '12',
      issue: '3',
      page: '1-9',
      year: 2023,
    },
  ],
  ['arXiv preprint arXiv:2101.00001 (2021)', { type: 'article', arxivId: '2101.00001', year: 2021 }],
  ['arXiv:2101.00001', { type: 'article', arxivId: '2101.00001' }],
  ['To appear in NeurIPS 2025', { type: 'paper-conference', name: 'NeurIPS', year: 2025 }],
  ['Accepted by Journal of Lakes, 2025', { type: 'article-journal', name: 'Journal of Lakes', year: 2025 }],
  [
    'published by Robotics and Lakes Letters (RL-L)',
    { type: 'article-journal', name: 'Robotics and Lakes Letters', short: 'RL-L' },
  ],
  ['Accepted by the IEEE Transactions on Lakes.', { type: 'article-journal', name: 'IEEE Transactions on Lakes' }],
  ['To appear in the Journal of Lakes', { type: 'article-journal', name: 'Journal of Lakes' }],
  ['Accepted by the Journal of Lakes, 2029', { type: 'article-journal', name: 'Journal of Lakes', year: 2029 }],
  ['Accepted to The Web Conference 2029', { type: 'paper-conference', name: 'The Web Conference', year: 2029 }],
  ['Accepted by the Norrhavn Gallery', undefined],
  ['accepted by Journal of Lakes.', { type: 'article-journal', name: 'Journal of Lakes' }],
  [
    'accepted for publication in Journal of Lakes, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', year: 2029 },
  ],
  ['accepted to ICML', { type: 'paper-conference', name: 'ICML' }],
  ['Accepted by Lake Research', { type: undefined, name: 'Lake Research' }],
  ['published by Norrhavn', undefined],
  ['accepted by all reviewers', undefined],
  ['Accepted in March', undefined],
  ['Accepted in March 2029', { type: undefined, year: 2029 }],
  ['March 2029', { type: undefined, year: 2029 }],
  ['Accepted, 2025', { type: undefined, year: 2025 }],
  ['Submitted to Journal of Lakes, 2025', undefined],
  ['Submission to Nature, 2029', undefined],
  ['Submission to CVPR 2029', undefined],
  ['Submission to The 9th Symposium on Lakes (ISL 2029)', undefined],
  ['Submit to ISL, 2025', undefined],
  ['Revise and resubmit, Journal of Lakes, 2025', undefined],
  ['Revised and resubmitted to Journal of Lakes (JL-D-25-001), 2025', undefined],
  ['Journal of Lakes, 2025 (resubmitted)', undefined],
  ['Journal of Lakes, 2025 (minor revision)', undefined],
  ['IEEE TOL（大修）, 2025', undefined],
  ['已投稿 2025', undefined],
  ['Under revision, 2029', undefined],
  ['IEEE Geoscience Letters (Under review)', undefined],
  ['Journal of Lakes, 12(3), 2029 (co-first author, in submission).', undefined],
  ['Journal of Lakes, 2029. (under review at the second round)', undefined],
  ['湖泊学报, 2029（在审）', undefined],
  // what is under review is another work
  ['ISL 2029 (extended version under review)', { type: undefined, name: 'ISL', year: 2029 }],
  [
    'Journal of Lakes, 2029 (Oral, top 5% of submitted papers)',
    { type: 'article-journal', name: 'Journal of Lakes', year: 2029 },
  ],
  ['Under submission, 2029', undefined],
  ['Under double-blind review, 2029', undefined],
  ['In revision, 2029', undefined],
  ['Work in progress, 2029', undefined],
  ['Working paper, 2029', undefined],
  ['Unpublished manuscript, 2029', undefined],
  ['Manuscript, 2029', undefined],
  ['Manuscript', undefined],
  ['在审, 2029', undefined],
  ['返修, 2029', undefined],
  ['工作论文，2029', undefined],
  ['LCI Working Paper 12, 2029', { type: 'article-journal', name: 'LCI Working Paper', volume: '12', year: 2029 }],
  ['ISL 2029, top 5% of submitted papers', { type: undefined, year: 2029 }],
  ['A short note without a date', undefined],
  ['Preprint 2029', undefined],
  ['预印本（2029）', undefined],
  ['Core A*, CCF A', undefined],
  ['Journal article on how lakes remember', undefined],
  [
    'Lakes and Rivers 12(3), 2024, pp. 1–9.',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '12', issue: '3', page: '1-9', year: 2024 },
  ],
  [
    'In Proc. of the IEEE Intl. Conf. on Lakes & Ponds (ICLP 2025)',
    { type: 'paper-conference', name: 'Proc. of the IEEE Intl. Conf. on Lakes & Ponds', short: 'ICLP', year: 2025 },
  ],
  [
    "The Symposium on Lakes (ISL'24) Main Conference",
    { type: 'paper-conference', name: 'The Symposium on Lakes', short: 'ISL', year: 2024 },
  ],
  [
    'Lakes and Automation Letters (LA-L)',
    { type: 'article-journal', name: 'Lakes and Automation Letters', short: 'LA-L' },
  ],
  ['Lakes and Automation Letters (CCF-B)', { type: 'article-journal', name: 'Lakes and Automation Letters' }],
  ['BILM（CCF-B，口头汇报，接收率<9%）', { type: undefined, name: 'BILM' }],
  ['Lake Image Analysis （中科院医学1区Top5%，影响因子>10）', { type: undefined, name: 'Lake Image Analysis' }],
  ['CCF B, Q1 Top IF 7.9 Lake Recognition', { type: undefined, name: 'Lake Recognition' }],
  ['ICLR2025', { type: 'paper-conference', name: 'ICLR', year: 2025 }],
  ['ACL2023 Oral', { type: 'paper-conference', name: 'ACL', year: 2023 }],
  ['ICML 2025 Position Embedding', { type: 'paper-conference', name: 'ICML', year: 2025 }],
  ['Lakes 2025 Position Embedding', { type: undefined, year: 2025 }],
  // a journal that is known, though it is called like a talk
  ...[
    'IEEE Communications Surveys & Tutorials, early access, doi: 10.5555/COMST.2029.1234567.',
    'IEEE Communications Surveys & Tutorials, to appear.',
    'IEEE Communications Surveys and Tutorials (in press)',
    'IEEE Communications Surveys & Tutorials',
  ].map(
    written =>
      [
        written,
        {
          type: 'article-journal',
          name: `IEEE Communications Surveys ${written.includes('&') ? '&' : 'and'} Tutorials`,
        },
      ] as const,
  ),
  [
    'IEEE Communications Surveys & Tutorials (COMST), early access',
    { type: 'article-journal', name: 'IEEE Communications Surveys & Tutorials', short: 'COMST' },
  ],
  ['npj Digital Medicine, in press', { type: 'article-journal', name: 'npj Digital Medicine' }],
  ['iScience, early access', { type: 'article-journal', name: 'iScience' }],
  ['Tutorial at the Conference on Lakes, accepted', undefined],
  // the conference whose papers a journal holds is not its short form
  ...['(SIGGRAPH Asia), 2029', '(SIGGRAPH), 2029'].flatMap(conference =>
    ['ACM TOG', 'ACM Transactions on Graphics', 'Computer Graphics Forum'].map(
      name => [`${name} ${conference}`, { type: 'article-journal', name, year: 2029 }] as const,
    ),
  ),
  [
    "ACM Transactions on Graphics (SIGGRAPH'29)",
    { type: 'article-journal', name: 'ACM Transactions on Graphics', year: 2029 },
  ],
  [
    'ACM Transactions on Graphics (TOG), 2029',
    { type: 'article-journal', name: 'ACM Transactions on Graphics', short: 'TOG', year: 2029 },
  ],
  [
    'Proceedings of the VLDB Endowment (VLDB), 2029',
    { type: 'article-journal', name: 'Proceedings of the VLDB Endowment', short: 'VLDB', year: 2029 },
  ],
  ['Lake AI (LAI), 2029', { type: undefined, name: 'Lake AI', short: 'LAI', year: 2029 }],
  ['TPDS', { type: 'article-journal', name: 'TPDS' }],
  ['J. Lake Mech.', { type: 'article-journal', name: 'J. Lake Mech.' }],
  ['J. Lake Mech., 2024', { type: 'article-journal', name: 'J. Lake Mech.', year: 2024 }],
  ['Arxiv', { type: 'article', name: 'Arxiv' }],
  ['arXiv 2025.12', { type: undefined, name: 'arXiv', year: 2025 }],
  [
    'Lake Processing, 2023.06, Accepted. (JCR Q1, CCF A, IF: 11.041)',
    { type: undefined, name: 'Lake Processing', year: 2023 },
  ],
  [
    'Lake Computing, vol. 26, no. 9, pp. 4255-4268, 2017, DOI: 10.5555/TL.2017.2713948, WOS:000405395900001. (CCF A, IF: 9.3)',
    { type: 'article-journal', name: 'Lake Computing', volume: '26', issue: '9', page: '4255-4268', year: 2017 },
  ],
  [
    'Lake Computing, vol. 45, no. 4, pp. 4274-4288, 1 April 2023.',
    { type: 'article-journal', name: 'Lake Computing', volume: '45', issue: '4', page: '4274-4288', year: 2023 },
  ],
  [
    'Lake Computing, 54(3): 1708 - 1721, March 2024.',
    { type: 'article-journal', name: 'Lake Computing', volume: '54', issue: '3', page: '1708-1721', year: 2024 },
  ],
  [
    'European Journal of Lakes, 118487 (2025) — IF=5.9, JCR-Q1',
    { type: 'article-journal', name: 'European Journal of Lakes', page: '118487', year: 2025 },
  ],
  [
    'Proceedings of the 2026 Conference on Human Lakes, 2026, pp. 1-24.',
    { type: 'paper-conference', name: 'Proceedings of the 2026 Conference on Human Lakes', page: '1-24', year: 2026 },
  ],
  [
    'Lake Image Computing (LIC), 2024. [Best Paper Runner-Up Award, Oral, 3/2771]',
    { type: undefined, name: 'Lake Image Computing', short: 'LIC', year: 2024 },
  ],
  ['🔥 arXiv 2025', { type: undefined, name: 'arXiv', year: 2025 }],
  ['ICLR 2026. Rio de Janeiro, Brazil.', { type: 'paper-conference', name: 'ICLR', year: 2026 }],
  ['IVLD Workshop 2023. Online.', { type: 'paper-conference', name: 'IVLD Workshop', year: 2023 }],
  ['Spring 2024. Seoul, Korea.', { type: undefined, year: 2024 }],
  [
    'Annual Conference of the Lake Association (LAKESPEECH), 2017, pp. 1924–1928. [',
    {
      type: 'paper-conference',
      name: 'Annual Conference of the Lake Association',
      short: 'LAKESPEECH',
      page: '1924-1928',
      year: 2017,
    },
  ],
  ['(EACL 26 Main Conference)', { type: 'paper-conference', name: 'EACL', year: 2026 }],
  ['Lakes 26', undefined],
  // where the rest of an article stands behind its first pages
  [
    '软件学报, 2022, 33(3): 12-20+33.',
    { type: 'article-journal', name: '软件学报', volume: '33', issue: '3', page: '12-20+33', year: 2022 },
  ],
  [
    '虚构学报, 33(3), 12–20, 33–35, 2022',
    { type: 'article-journal', name: '虚构学报', volume: '33', issue: '3', page: '12-20, 33-35', year: 2022 },
  ],
  ['虚构学报, 2022, 12-20+33+41', { type: 'article-journal', name: '虚构学报', page: '12-20+33+41', year: 2022 }],
  [
    'Journal of Lakes, 12(3), 12-20, 2024',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '3', page: '12-20', year: 2024 },
  ],
  // a Chinese journal that counts no volumes, or gives none
  [
    '虚构技术与传感器, 2020(12): 111-114.',
    { type: 'article-journal', name: '虚构技术与传感器', issue: '12', page: '111-114', year: 2020 },
  ],
  [
    '虚构技术与传感器，2020（12）：111-114',
    { type: 'article-journal', name: '虚构技术与传感器', issue: '12', page: '111-114', year: 2020 },
  ],
  [
    '《虚构技术与传感器》, 2020(12): 111-114, 2020',
    { type: 'article-journal', name: '虚构技术与传感器', issue: '12', page: '111-114', year: 2020 },
  ],
  [
    'Journal of Lakes, 2020(12): 111-114',
    { type: 'article-journal', name: 'Journal of Lakes', issue: '12', page: '111-114', year: 2020 },
  ],
  // of as many issues a year it is the volume
  [
    'Journal of Lakes, 2029(84): 104199',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '84', page: '104199', year: 2029 },
  ],
  [
    'Journal of Lakes, 2029(15): 104199',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '15', page: '104199', year: 2029 },
  ],
  [
    'Journal of Lakes, 2029(305), 113890, 2029',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '305', page: '113890', year: 2029 },
  ],
  [
    'Journal of Lakes, 2029(7): 104119-104130',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '7', page: '104119-104130', year: 2029 },
  ],
  // whose volumes are years
  [
    'Proceedings on Privacy Enhancing Technologies, 2029(2): 1-20',
    {
      type: 'article-journal',
      name: 'Proceedings on Privacy Enhancing Technologies',
      volume: '2029',
      issue: '2',
      page: '1-20',
    },
  ],
  [
    'IACR Transactions on Symmetric Cryptology, 2029(4), 1-29',
    {
      type: 'article-journal',
      name: 'IACR Transactions on Symmetric Cryptology',
      volume: '2029',
      issue: '4',
      page: '1-29',
    },
  ],
  [
    'Journal of Lakes, 2029(1): 8871234',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '2029', issue: '1', page: '8871234' },
  ],
  // GB/T 7714 has none there: of a weekly it is the issue
  ...['24', '36', '48'].map(
    issue =>
      [
        `虚构学报, 2029(${issue}): 1-9`,
        { type: 'article-journal', name: '虚构学报', issue, page: '1-9', year: 2029 },
      ] as const,
  ),
  [
    '虚构学报, 2029(36): 1-9, 2029',
    { type: 'article-journal', name: '虚构学报', issue: '36', page: '1-9', year: 2029 },
  ],
  [
    'European Journal of Organic Chemistry, 2029(28), 3764-3772',
    {
      type: 'article-journal',
      name: 'European Journal of Organic Chemistry',
      volume: '2029',
      issue: '28',
      page: '3764-3772',
    },
  ],
  ...['Eur. J. Inorg. Chem.', 'J. Cosmol. Astropart. Phys.', 'J. High Energy Phys.', 'J. Inequal. Appl.'].map(
    name =>
      [`${name} 2029(05): 12`, { type: 'article-journal', name, volume: '2029', issue: '05', page: '12' }] as const,
  ),
  // as PubMed has supplements, and journals that count articles alone
  [
    'J Lake Oncol. 2029;37(15_suppl):1234.',
    { type: 'article-journal', name: 'J Lake Oncol', volume: '37', issue: '15_suppl', page: '1234', year: 2029 },
  ],
  [
    'Lake Database Syst Rev 2029;(7):LD012345.',
    { type: 'article-journal', name: 'Lake Database Syst Rev', issue: '7', page: 'LD012345', year: 2029 },
  ],
  [
    'Journal of Lakes 12(12): 1-9',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '12', page: '1-9' },
  ],
  // the month is no part of the name
  [
    'In Proceedings of the Conference on Lakes (COL), December, 2024.',
    { type: 'paper-conference', name: 'Proceedings of the Conference on Lakes', short: 'COL', year: 2024 },
  ],
  [
    'Journal of Lakes, 12(3), 1-9, Dec., 2024',
    { type: 'article-journal', name: 'Journal of Lakes', volume: '12', issue: '3', page: '1-9', year: 2024 },
  ],
  ['Revue de Limnologie, juillet 2024', { type: undefined, name: 'Revue de Limnologie', year: 2024 }],
  ['Zeitschrift für Seen, März 2024', { type: undefined, name: 'Zeitschrift für Seen', year: 2024 }],
  ['Revista de Lagos, 12 de julio de 2024', { type: undefined, name: 'Revista de Lagos', year: 2024 }],
  [
    'Transactions on Rivers, Marine, 2024',
    { type: 'article-journal', name: 'Transactions on Rivers, Marine', year: 2024 },
  ],
  ['juillet 2024', { type: undefined, year: 2024 }],
  // in a sentence of its own
  ['This paper has been accepted by KDD 2026.', { type: 'paper-conference', name: 'KDD', year: 2026 }],
  [
    'Our work was accepted to the Conference on Lakes 2026',
    { type: 'paper-conference', name: 'Conference on Lakes', year: 2026 },
  ],
  ['The paper is accepted by Journal of Lakes.', { type: 'article-journal', name: 'Journal of Lakes' }],
  ['This paper has been accepted by Quiet Waters.', { type: undefined, name: 'Quiet Waters' }],
  ['This paper was featured in Quiet Waters, 2026', { type: undefined, year: 2026 }],
  ['LakeSinger, which has been presented at Quiet Waters, 2026', { type: undefined, year: 2026 }],
  ['Conference version', undefined],
  ['We present a journal for lakes', undefined],
  ['This work was introduced at a workshop', undefined],
  ['Invited talk at the Conference on Lakes', undefined],
  // what a work has won is no venue
  ['🚀 IEEE Featured Journal Article ❤️‍🔥 IEEE Popular Article', undefined],
  ['Best Paper Award', undefined],
  ['Journal of Lakes, 2029 ❤️‍🔥 Featured Article', { type: 'article-journal', name: 'Journal of Lakes', year: 2029 }],
  // a conference that is known, with its year behind a hyphen
  ...['AAAI-29', 'In AAAI-29.', 'AAAI-29 (Oral)', '(AAAI-29)', 'AAAI–29'].map(
    written => [written, { type: 'paper-conference', name: 'AAAI', year: 2029 }] as const,
  ),
  [
    'In Proceedings of the Conference on Lakes (IJCAI-29), pages 1-9.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the Conference on Lakes',
      short: 'IJCAI',
      page: '1-9',
      year: 2029,
    },
  ],
  ['AAAI-29, Norrhavn, Norway', { type: 'paper-conference', name: 'AAAI', place: 'Norrhavn, Norway', year: 2029 }],
  // what stands beside a year in full, or is numbered always, is a number: the thirty-sixth
  ['IEEE MICRO-36, Dec. 2003', { type: 'paper-conference', name: 'IEEE MICRO-36', year: 2003 }],
  ['In HPCA-27, 2021.', { type: 'paper-conference', name: 'HPCA-27', year: 2021 }],
  ['COLING-28, 2020.', { type: 'paper-conference', name: 'COLING-28', year: 2020 }],
  [
    'The 33rd AAAI Conference on Lakes (AAAI-33), 2019',
    { type: 'paper-conference', name: 'The 33rd AAAI Conference on Lakes', short: 'AAAI-33', year: 2019 },
  ],
  ['KDD-29, 2029', { type: 'paper-conference', name: 'KDD-29', year: 2029 }],
  ['ISCA-28', { type: 'paper-conference', name: 'ISCA-28' }],
  ['ICLR-29 Workshop on Lakes', { type: 'paper-conference', name: 'ICLR-29 Workshop on Lakes' }],
  ...['COVID-19', 'ISL-29', 'GPT-4'].map(written => [written, undefined] as const),
  // with its place
  ...['In HPCA-27, Norrhavn, 2021', 'HPCA-27, Norrhavn, Feb 2021.'].map(
    written => [written, { type: 'paper-conference', name: 'HPCA-27', year: 2021 }] as const,
  ),
  [
    'HPCA-27, Norrhavn, Norway, 2021',
    { type: 'paper-conference', name: 'HPCA-27', place: 'Norrhavn, Norway', year: 2021 },
  ],
  [
    'In CVPR, Norrhavn, Norway, 2029',
    { type: 'paper-conference', name: 'CVPR', place: 'Norrhavn, Norway', year: 2029 },
  ],
  ...['LAKE-27, Norrhavn, 2021', 'CVPR, Best Paper, 2021'].map(
    written => [written, { type: undefined, name: written.replace(/, 2021$/, ''), year: 2021 }] as const,
  ),
  // what stands behind a slash is another thing
  ...[
    'CVPR 2029 Oral / Best Paper 2029.',
    'CVPR 2029 / Featured in Report of Lakes 2029',
    'Featured in Lakes / CVPR 2029',
  ].map(written => [written, { type: 'paper-conference', name: 'CVPR', year: 2029 }] as const),
  [
    'EMNLP 2029 Findings / Featured in Report of Lakes 2029',
    { type: 'paper-conference', name: 'EMNLP Findings', year: 2029 },
  ],
  // the year of both
  ...[
    { type: 'article-journal' as const, name: 'ACM Transactions on Graphics / SIGGRAPH' },
    { type: undefined, name: 'ICRA / IROS' },
  ].map(venue => [`${venue.name} 2029`, { ...venue, year: 2029 }] as const),
  // which of two venues counts nobody can tell
  ...['ACM SIGGRAPH 2029 / ACM Transactions on Graphics 2029', 'CVPR 2029 / ICLR 2029'].map(
    written => [written, { type: undefined, year: 2029 }] as const,
  ),
  ...['NeurIPS 2028 Workshop / ICLR 2029', 'NeurIPS 2028 / ICLR 2029', 'CVPR 2028 / TPAMI 2029'].map(
    written => [written, undefined] as const,
  ),
  [
    'IEEE / ACM Conference on Lakes, 2029',
    { type: 'paper-conference', name: 'IEEE / ACM Conference on Lakes', year: 2029 },
  ],
  [
    'Proceedings of the 2029 IEEE / CVF Conference on Lakes',
    { type: 'paper-conference', name: 'Proceedings of the 2029 IEEE / CVF Conference on Lakes' },
  ],
  // workshops of a conference that is known, one that two hold, and the shortest names
  ...['CVPRW', 'ICCVW', 'LREC-COLING', 'S&P', 'MM', 'SC'].flatMap(name =>
    [`${name} 2029`, `${name}, 2029`, `In ${name} 2029.`].map(
      written => [written, { type: 'paper-conference', name, year: 2029 }] as const,
    ),
  ),
  ['ISLW 2029', { type: undefined, name: 'ISLW', year: 2029 }],
  // a workshop that is called with its conference
  ['LAKE CVPR 2029', { type: 'paper-conference', name: 'LAKE CVPR', year: 2029 }],
  ['RivBoat KDD 2029', { type: 'paper-conference', name: 'RivBoat KDD', year: 2029 }],
  ['Riverboat KDD 2029', { type: undefined, name: 'Riverboat KDD', year: 2029 }],
  ['TPAMI CVPR 2029', { type: undefined, name: 'TPAMI CVPR', year: 2029 }],
  // the year ahead
  ['2029 MICCAI', { type: 'paper-conference', name: 'MICCAI', year: 2029 }],
  ['2029 ACM MM', { type: 'paper-conference', name: 'ACM MM', year: 2029 }],
  ['2029 TPAMI', { type: 'article-journal', name: 'TPAMI', year: 2029 }],
  ['2029 ISLW', { type: undefined, year: 2029 }],
  ['NY 2029', { type: undefined, year: 2029 }],
  // how it was presented stands before the year
  ['ICLR Spotlight 2029', { type: 'paper-conference', name: 'ICLR', year: 2029 }],
  ['ISL Oral, 2029', { type: undefined, name: 'ISL', year: 2029 }],
  // abbreviated words, each with its stop, are a journal's, and the last keeps its stop
  ...[
    'Adv. Energy Mater.',
    'Phys. Rev. Lett.',
    'Nano Lett.',
    'Acta Mater.',
    'Angew. Chem. Int. Ed.',
    'Sci. Rep.',
    'Phys. Rev. B',
    'Renew. Energy',
    'Biophys. J.',
    'Am. Econ. Rev.',
    'Curr. Opin. Neurobiol.',
    'Pattern Recognit. Lett.',
    'Comput. Electron. Agric.',
    'IEEE Trans. Geosci. Remote Sens.',
    'IEEE Commun. Surv. Tuts.',
    'IEEE Trans on Lakes',
    'IEEE Trans Lakes',
  ].flatMap(name =>
    [`${name} 2029`, `${name}, 2029`, `${name} (2029)`, `In ${name}, 2029.`].map(
      written => [written, { type: 'article-journal', name, year: 2029 }] as const,
    ),
  ),
  ...['Nano Lett.', 'Phys. Rev. Lett.', 'Adv. Mater.', 'Biophys. J.', 'Front. Comput. Sci.', 'J. Lake Sci.'].map(
    name => [name, { type: 'article-journal', name }] as const,
  ),
  [
    'IEEE Trans on Lakes and Rivers (T-LR) 2029',
    { type: 'article-journal', name: 'IEEE Trans on Lakes and Rivers', short: 'T-LR', year: 2029 },
  ],
  // those of conferences, schools, towns, companies and reports are none of a journal
  ...[
    'Int. Conf. Lake Sci.',
    'Proc. Lake Sci. Symp.',
    'Adv. Neural Inf. Process. Syst.',
    'Comput. Vis. Pattern Recognit.',
    // known, without the word in their names in full
    'Robot. Sci. Syst.',
    'Neural Inf. Process. Syst.',
    'Empir. Methods Nat. Lang. Process.',
  ].map(name => [`${name} 2029`, { type: 'paper-conference', name, year: 2029 }] as const),
  ...[
    'Norrhavn Univ. Mech. Lab',
    'St. Norrhavn',
    'Lake Corp. Norrhavn',
    'Dept. of Physics',
    'Tech. Rep.',
    'IEEE Lake Processing Advances in Wireless Commun.',
    // known conferences, and a journal may be called so
    'Hum. Factors Comput. Syst.',
    'Artif. Intell. Stat.',
    'Inf. Knowl. Manag.',
    'Opt. Fiber Commun.',
    'Comput. Vis. ECCV',
    'Adv. Cryptol. CRYPTO',
    'Nat. Sci. Found. Rep.',
    'Norrhavn Soc. Appl. Phys. Spring Meeting',
  ].map(name => [`${name} 2029`, { type: undefined, name, year: 2029 }] as const),
  ...(
    [
      ['Knowl. Discov. Data Min', 'paper-conference'],
      ['Des. Autom. Test Eur', undefined],
      ['Found. Trends Mach. Learn', 'article-journal'],
      ['Mach. Learn', 'article-journal'],
      ['Comput. Linguist', 'article-journal'],
    ] as const
  ).flatMap(([name, type]) => [
    [`${name}., 2029`, { type, name: `${name}.`, year: 2029 }] as const,
    [`${name}, 2029`, { type, name, year: 2029 }] as const,
  ]),
  // a comma behind a stop shows that it ends no sentence
  ...['J. Lakes Riv.', 'Mach. Learn.'].flatMap(name => [
    [`${name}, 2029.`, { type: 'article-journal', name, year: 2029 }] as const,
    [
      `${name}, 12(3), 1-9, 2029`,
      { type: 'article-journal', name, volume: '12', issue: '3', page: '1-9', year: 2029 },
    ] as const,
  ]),
  [
    'Mach. Learn. 12(3), 1-9, 2029',
    { type: 'article-journal', name: 'Mach. Learn.', volume: '12', issue: '3', page: '1-9', year: 2029 },
  ],
  ['Journal of Lakes., 2029', { type: 'article-journal', name: 'Journal of Lakes', year: 2029 }],
  ['Int. J. Lakes. 2029', { type: 'article-journal', name: 'Int. J. Lakes', year: 2029 }],
  // how the work was presented stands ahead
  ...[
    'Oral presentation, ',
    'Poster presentation. ',
    'Oral talk at the ',
    'Presented by A. Reed on behalf of M. Lin, ',
  ].map(
    ahead =>
      [
        `${ahead}Lake Mechanics Conference, Norrhavn, Illinois, May 2029`,
        { type: 'paper-conference', name: 'Lake Mechanics Conference', place: 'Norrhavn, Illinois', year: 2029 },
      ] as const,
  ),
  // how often it is cited stands beside
  ...[
    'Cited by: 40 • X',
    'Citations: 40 | X',
    '40 citations, X',
    '被引 40 次 · X',
    'X • Cited by 40',
    'X (40 citations)',
  ].map(
    written =>
      [
        written.replace('X', 'Neural Lakes and Rivers, 2029'),
        { type: undefined, name: 'Neural Lakes and Rivers', year: 2029 },
      ] as const,
  ),
  [
    'Cited by: 23 • Published at Asian Conference on Lakes (ACL)',
    { type: 'paper-conference', name: 'Asian Conference on Lakes', short: 'ACL' },
  ],
  // pages before the place, as `plain.bst` and the ACL Anthology cite
  ...(
    [
      ['pages 1–10, Norrhavn, Norway, 2029', {}],
      ['pp. 1–10, Norrhavn, Norway, 2029.', {}],
      ['pp. 1–10, 2029, Norrhavn, Norway.', {}],
      ['pages 1–10, Norrhavn, Norway, August 2029. ACM.', { publisher: 'ACM' }],
      ['(pp. 1–10), Norrhavn, Norway, 2029. ACM.', { publisher: 'ACM' }],
    ] as const
  ).map(
    ([numbers, told]) =>
      [
        `. In Proceedings of the Conference on Lakes, ${numbers}`.replace(', (', ' ('),
        {
          type: 'paper-conference',
          name: 'Proceedings of the Conference on Lakes',
          page: '1-10',
          year: 2029,
          place: 'Norrhavn, Norway',
          ...told,
        },
      ] as const,
  ),
  [
    'In Proceedings of the Conference on Lakes, pages 1–10, Online, 2029',
    { type: 'paper-conference', name: 'Proceedings of the Conference on Lakes', page: '1-10', year: 2029 },
  ],
  [
    '2029. In Proceedings of the 67th Annual Meeting of the Association for Lakes (Volume 1: Long Papers), pages 1–10, Norrhavn, Norway. Association for Lakes.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 67th Annual Meeting of the Association for Lakes (Volume 1: Long Papers)',
      page: '1-10',
      year: 2029,
      place: 'Norrhavn, Norway',
      publisher: 'Association for Lakes',
    },
  ],
  [
    '2029. In Findings of the Association for Lakes: ACL 2029, pages 1–10, Norrhavn, Norway. Association for Lakes.',
    {
      type: 'paper-conference',
      name: 'Findings of the Association for Lakes: ACL',
      page: '1-10',
      year: 2029,
      place: 'Norrhavn, Norway',
      publisher: 'Association for Lakes',
    },
  ],
  [
    'Lakes of Tomorrow – CRYPTO 2029, pages 1–10, Norrhavn, Norway, 2029. Springer.',
    {
      type: 'paper-conference',
      name: 'Lakes of Tomorrow – CRYPTO',
      page: '1-10',
      year: 2029,
      place: 'Norrhavn, Norway',
      publisher: 'Springer',
    },
  ],
  [
    'Lakes ONE 13, 2, e0190000, 2029',
    { type: 'article-journal', name: 'Lakes ONE', volume: '13', issue: '2', page: 'e0190000', year: 2029 },
  ],
  // what stands behind the pages of a journal is known for none of its own
  ['IEEE Transactions on Lakes, pp. 1-9, Norrhavn, 2029', { type: undefined, year: 2029 }],
  // pages of proceedings without a word for them
  [
    'Proceedings of the NORTH conference on lake vision and tide recognition, 1234-1243, 2029.',
    {
      type: 'paper-conference',
      name: 'Proceedings of the NORTH conference on lake vision and tide recognition',
      page: '1234-1243',
      year: 2029,
    },
  ],
  [
    'Proceedings of the 31st International Conference on Lakes (ICL):12-29, 2029',
    {
      type: 'paper-conference',
      name: 'Proceedings of the 31st International Conference on Lakes',
      short: 'ICL',
      page: '12-29',
      year: 2029,
    },
  ],
  // the numbers of a journal in other orders
  ...[
    '13, 2, 1–10, 2029',
    '13, 2: 1–10, 2029',
    '13:2, pp. 1–10, 2029',
    '13, 2, pp. 1–10, 2029',
    '2029, 13, 2, pp. 1–10',
    '2029, 13, 2: 1–10',
    '13/2 (2029), 1–10',
  ].map(
    numbers =>
      [
        `Lakes and Rivers, ${numbers}`,
        { type: 'article-journal', name: 'Lakes and Rivers', volume: '13', issue: '2', page: '1-10', year: 2029 },
      ] as const,
  ),
  ...['13, 736 : 1--10. (2029)', '13, Art. no. 736, pp. 1–10, 2029', 'vol. 13, 736, pp. 1–10, 2029'].map(
    numbers =>
      [
        `Lakes and Rivers, ${numbers}`,
        { type: 'article-journal', name: 'Lakes and Rivers', volume: '13', page: '1-10', article: '736', year: 2029 },
      ] as const,
  ),
  [
    'Lakes and Rivers, Volume 64, 2029, 103077, ISSN 1234-5678, https://doi.org/10.5555/j.lar.2029.103077',
    { type: 'article-journal', name: 'Lakes and Rivers', volume: '64', page: '103077', year: 2029 },
  ],
  ['Lakes and Rivers, 12, 13, 14, 15, 2029', { type: undefined, year: 2029 }],
  // no volume, or more of it than its number
  ['Journal of Lakes, 1-14, 2029.', { type: 'article-journal', name: 'Journal of Lakes', page: '1-14', year: 2029 }],
  ['Norrhavn, 12-14, 2029', { type: undefined, year: 2029 }],
  ...(
    [
      ['Journal of Lakes', '12(Suppl 1), 1-14, 2029', 'Suppl 1'],
      ['Journal of Lakes', '12(Suppl. 1): 1-14, 2029', 'Suppl. 1'],
      ['Journal of Lakes', '12(S1), 1-14, 2029', 'S1'],
      ['Journal of Lakes', 't. 12, n° 3, p. 1-14, 2029', '3'],
      ['湖泊学报', '第12卷第3期, 1-14页, 2029', '3'],
      ['湖泊学报', '第12卷第3期, 2029, 1-14页', '3'],
      ['Journal of Web 2.0', '12(3), 1-14, 2029', '3'],
    ] as const
  ).map(
    ([name, numbers, issue]) =>
      [
        `${name}, ${numbers}`,
        { type: 'article-journal', name, volume: '12', issue, page: '1-14', year: 2029 },
      ] as const,
  ),
  [
    'International Conference on 3D Vision, 1-9, 2029',
    { type: 'paper-conference', name: 'International Conference on 3D Vision', page: '1-9', year: 2029 },
  ],
  // names with a year, a volume or a part of the event in them
  ...(
    [
      ['In Findings of the 2029 Conference on Lake Methods (CLM)', 'Findings of the 2029 Conference on Lake Methods'],
      [
        'In Companion Proceedings of the 2029 Lake Conference (LC)',
        'Companion Proceedings of the 2029 Lake Conference',
      ],
      [
        'In Extended Abstracts of the 2029 Lake Conference on Water Factors',
        'Extended Abstracts of the 2029 Lake Conference on Water Factors',
      ],
      ['the 34th International Conference on Lakes', '34th International Conference on Lakes'],
    ] as const
  ).map(([written, name]) => [written, { type: 'paper-conference', name }] as const),
  ...[
    'In Advances in Neural Information Processing Systems 36 (NeurIPS 2029)',
    'In Advances in Neural Information Processing Systems 36 (NeurIPS 2029), Main Conference Track',
    '2029. In Advances in Neural Information Processing Systems 36 (NeurIPS 2029).',
  ].map(
    written =>
      [
        written,
        {
          type: 'paper-conference',
          name: 'Advances in Neural Information Processing Systems',
          short: 'NeurIPS',
          volume: '36',
          year: 2029,
        },
      ] as const,
  ),
  ...['(SIGGRAPH 2029), 43(4)', '(SIGGRAPH Asia 2029), 43(4)', '(SIGGRAPH 2029), 43(4), 2029'].map(
    numbers =>
      [
        `ACM Transactions on Graphics ${numbers}`,
        { type: 'article-journal', name: 'ACM Transactions on Graphics', volume: '43', issue: '4', year: 2029 },
      ] as const,
  ),
  ...['NeurIPS D&B', 'NeurIPS Datasets and Benchmarks', 'NeurIPS Demo', 'NeurIPS System Demonstrations'].map(
    name => [`${name} 2029`, { type: 'paper-conference', name: 'NeurIPS', year: 2029 }] as const,
  ),
  ['SIGGRAPH Asia 2029 Conference Papers', { type: 'paper-conference', name: 'SIGGRAPH Asia', year: 2029 }],
  ['Preprint at bioRxiv, 2029', { type: undefined, name: 'bioRxiv', year: 2029 }],
  [
    'ACM Symposium on Lakes (ISL), 2029. Conditionally accepted.',
    { type: 'paper-conference', name: 'ACM Symposium on Lakes', short: 'ISL', year: 2029 },
  ],
  // volume and issue with a stop, as Google Scholar has them, and the year behind the pages
  ...(['69.11:115003', '69.11: 115003'] as const).map(
    numbers =>
      [
        `Lakes in Medicine & Biology ${numbers}, 2029`,
        {
          type: 'article-journal',
          name: 'Lakes in Medicine & Biology',
          volume: '69',
          issue: '11',
          page: '115003',
          year: 2029,
        },
      ] as const,
  ),
  [
    'Lakes in Medicine and Biology 69.11:115-130, 2029',
    {
      type: 'article-journal',
      name: 'Lakes in Medicine and Biology',
      volume: '69',
      issue: '11',
      page: '115-130',
      year: 2029,
    },
  ],
  // a place by the code of its state
  [
    'In 2029 Boats and Ponds Conference, Norrhavn, FL, January 2029',
    { type: 'paper-conference', name: '2029 Boats and Ponds Conference', place: 'Norrhavn, FL', year: 2029 },
  ],
  [
    'In Lake Aviation Forum, Dallas, TX, June 2029',
    { type: undefined, name: 'Lake Aviation Forum', place: 'Dallas, TX', year: 2029 },
  ],
  [
    'In Symposium on Lakes and Computing, IL, 2029',
    { type: 'paper-conference', name: 'Symposium on Lakes and Computing, IL', year: 2029 },
  ],
  ['Journal of Lakes, MD, 2029', { type: 'article-journal', name: 'Journal of Lakes, MD', year: 2029 }],
  // the house prints journals alone
  [
    '2029. In Frontiers in Education (Vol. 8, p. 1160430). Frontiers Media SA.',
    {
      type: 'article-journal',
      name: 'Frontiers in Education',
      volume: '8',
      page: '1160430',
      publisher: 'Frontiers Media SA',
      year: 2029,
    },
  ],
  // no journal begins with a year
  [
    '2029 IEEE/ASME Transactions on Boats (T-BOAT)',
    { type: 'article-journal', name: 'IEEE/ASME Transactions on Boats', year: 2029 },
  ],
  ['T-BOAT 2029', { type: 'article-journal', name: 'T-BOAT', year: 2029 }],
  ['Code. Data. Slides.', undefined],
  ['Dept. of Physics.', undefined],
  ['Symposium on Lakes. 2029', { type: 'paper-conference', name: 'Symposium on Lakes', year: 2029 }],
  ['LakeSinger was introduced in', undefined],
  ['Lakes 2023, extended in 2024', undefined],
  ['', undefined],
];

describe('where and when a work appeared, as a page prints it', () => {
  for (const [written, expected] of cases) {
    it(`is ${expected?.name ?? expected?.arxivId ?? 'not known'} in ${JSON.stringify(written)}`, () =>
      assert.deepEqual(readPrintedVenue(written), expected));
  }
});
