import assert from 'node:assert/strict';
import { readPrintedNames } from '../../../../src/core/publications/printed/printedNames';

/** The names as `family|given`. */
function read(...names: readonly string[]): readonly string[] | undefined {
  return readPrintedNames(names, true)?.map(({ family, given }) => `${family}|${given}`);
}

describe('printed names', () => {
  for (const [what, name] of [
    ['an asterisk', 'Mei Lin*'],
    ['an escaped asterisk', 'Mei Lin\\*'],
    ['a dagger', 'Mei Lin†'],
    ['a dagger of mathematics', String.raw`Mei Lin$^\dagger$`],
    ['an asterisk of mathematics', 'Mei Lin$^*$'],
    ['two of mathematics in braces', String.raw`Mei Lin$^{*,\ddagger}$`],
    ['several words of mathematics', String.raw`Mei Lin$^{\spadesuit,\dagger}$`],
    ['mathematics without the asterisk that became emphasis', 'Mei Lin$^{1,}$'],
    ['mathematics in kramdown’s own signs', String.raw`Mei Lin^{2,\dagger}`],
    ['a number whose element is left open', 'Mei Lin1,2</sup>'],
    ['a dagger and an asterisk', 'Mei Lin†,*'],
    ['a flower', 'Mei Lin❁'],
    ['a plus', 'Mei Lin+'],
    ['an envelope with its selector', 'Mei Lin✉\uFE0F'],
    ['a picture', 'Mei Lin🌟'],
    ['a number', 'Mei Lin1,2'],
    ['the year of a class', "Mei Lin'29"],
    ['the year of a class and an asterisk', 'Mei Lin’29*'],
    ['a word in parentheses', 'Mei Lin (corresponding)'],
  ] as const)
    it(`are read without ${what}`, () => assert.deepEqual(read(name, 'Ann Reed'), ['Lin|Mei', 'Reed|Ann']));

  it('of two Chinese characters are read without the blank between them', () =>
    assert.deepEqual(read('林　梅*', '王 芦', '欧阳文澜'), ['林|梅', '王|芦', '欧阳|文澜']));

  for (const [names, own, expected] of [
    [
      ['Lin Mei', 'Li Qing', 'Zhang Wei'],
      ['林梅', 'Mei Lin'],
      ['Lin|Mei', 'Li|Qing', 'Zhang|Wei'],
    ],
    [['Lin Xiaoyong', 'Zhang Wei'], ['Xiao-Yong Lin'], ['Lin|Xiaoyong', 'Zhang|Wei']],
    [['Mei Lin', 'Qing Li'], ['Mei Lin'], ['Lin|Mei', 'Li|Qing']],
    // the site itself may have the family name first
    [['Wei Zhang', 'Qing Li'], ['Zhang Wei'], ['Zhang|Wei', 'Li|Qing']],
    [['Lin Mei', 'Ann Reed'], ['Mei Lin'], ['Lin|Mei', 'Reed|Ann']],
  ] as const)
    it(`are in the order in which the owner stands: ${names.join(', ')} of ${own.join(', ')}`, () =>
      assert.deepEqual(
        readPrintedNames(names, true, own)?.map(({ family, given }) => `${family}|${given}`),
        expected,
      ));

  it('are read without the blank before the hyphen of initials', () =>
    assert.deepEqual(read('K. -L. Reed', 'Lin, M. -A.', 'Bo Hale'), ['Reed|K.-L.', 'Lin|M.-A.', 'Hale|Bo']));

  it('have their particles with the family name, and that in ordinary case, before initials', () =>
    assert.deepEqual(read('van der Reed A K', 'LIN M', "O'HALE B"), ['van der Reed|A K', 'Lin|M', "O'Hale|B"]));

  it('are read without the stop of their list where no initials have one', () => {
    assert.deepEqual(read('Lin M', 'Reed AK', 'Hale B.'), ['Lin|M', 'Reed|AK', 'Hale|B']);
    assert.deepEqual(read('Lin M.', 'Hale B.'), ['Lin|M.', 'Hale|B.']);
  });

  it('in Chinese characters with a dot between their parts stay whole', () =>
    assert.deepEqual(readPrintedNames(['林梅', '阿依古丽·买买提*'], true), [
      { family: '林', given: '梅' },
      { literal: '阿依古丽·买买提' },
    ]));

  it('are read without a stop inside, but with that of an abbreviation', () =>
    assert.deepEqual(read('Odile. Vesper', 'Ch. Förster', 'Ann Reed'), ['Vesper|Odile', 'Förster|Ch.', 'Reed|Ann']));

  it('keep what tells generations apart', () =>
    assert.deepEqual(readPrintedNames(['Bill Reed III', 'Martin Brook, Jr.', 'Larry S. Day Jr.'], true), [
      { family: 'Reed', given: 'Bill', suffix: 'III' },
      { family: 'Brook', given: 'Martin', suffix: 'Jr.' },
      { family: 'Day', given: 'Larry S.', suffix: 'Jr.' },
    ]));

  it('may begin with a family name, as the MLA writes them', () => {
    assert.deepEqual(read('Lin', 'Mei', 'Ann Reed'), ['Lin|Mei', 'Reed|Ann']);
    assert.deepEqual(read('Lin, M1.', 'Reed, A.-B1,*.', 'Hale, B*.'), ['Lin|M.', 'Reed|A.-B.', 'Hale|B.']);
    assert.deepEqual(read('Lin*', 'Mei', 'Ann Reed', 'Bo Hale'), ['Lin|Mei', 'Reed|Ann', 'Hale|Bo']);
    assert.deepEqual(readPrintedNames(['Lin', 'Mei'], false), [{ family: 'Lin', given: 'Mei' }]);
  });

  it('may be in the order of Chinese, where their second words tell it', () => {
    assert.deepEqual(read('Lin Mei', 'Cai Zihao', 'Luo Furong*'), ['Lin|Mei', 'Cai|Zihao', 'Luo|Furong']);
    assert.deepEqual(read('Cai Zi-hao', 'Luo FuRong'), ['Cai|Zi-hao', 'Luo|FuRong']);
    assert.deepEqual(read('Lin Mei', 'Li Haian', 'Cai Zihao'), ['Lin|Mei', 'Li|Haian', 'Cai|Zihao']);
    // who can tell
    assert.deepEqual(read('Lin Mei', 'Wang Wei', 'Cai Zihao'), ['Mei|Lin', 'Wei|Wang', 'Zihao|Cai']);
    // family names that look like two syllables
    assert.deepEqual(read('Jia Lee', 'Yang Liu', 'Feng Woo'), ['Lee|Jia', 'Liu|Yang', 'Woo|Feng']);
    assert.deepEqual(read('Wei Zhuge', 'Feng Sima', 'Lei Zhou'), ['Zhuge|Wei', 'Sima|Feng', 'Zhou|Lei']);
    assert.deepEqual(read('Lin Mei', 'Cai Zihao'), ['Mei|Lin', 'Zihao|Cai']);
    assert.deepEqual(read('Lin Mei', 'Wang Wei'), ['Mei|Lin', 'Wei|Wang']);
    // who is no Chinese says nothing of the others
    assert.deepEqual(read('Lin Zihao', 'Cai Furong', 'Ann Reed'), ['Lin|Zihao', 'Cai|Furong', 'Reed|Ann']);
    assert.deepEqual(read('Lin Zihao', 'Cai Furong', 'Kang Hooi-Siang'), [
      'Lin|Zihao',
      'Cai|Furong',
      'Kang|Hooi-Siang',
    ]);
    // one that is in the other order tells that none is
    assert.deepEqual(read('Lin Zihao', 'Cai Furong', 'Maokun Li'), ['Zihao|Lin', 'Furong|Cai', 'Li|Maokun']);
    // a given name may be two words, and a family one that few bear
    assert.deepEqual(read('Lin Mei Hua', 'Zhang Wenhao', 'Wang Mengfan'), [
      'Lin|Mei Hua',
      'Zhang|Wenhao',
      'Wang|Mengfan',
    ]);
    assert.deepEqual(read('Shan Tao', 'Li Maokun', 'Yang Fan', 'Xu Shenheng'), [
      'Shan|Tao',
      'Li|Maokun',
      'Yang|Fan',
      'Xu|Shenheng',
    ]);
    assert.deepEqual(read('Shan Taozhi', 'Li Maokun', 'Xu Shenheng', 'Ben Wang'), [
      'Shan|Taozhi',
      'Li|Maokun',
      'Xu|Shenheng',
      'Wang|Ben',
    ]);
    assert.deepEqual(read('Li Maokun', 'Xu Shenheng', 'Xiang Xianbo'), ['Li|Maokun', 'Xu|Shenheng', 'Xiang|Xianbo']);
    // given names that begin with a vowel, family names of two syllables and in other spellings
    assert.deepEqual(read('Li Maokun', 'Xu Shenheng', 'Wang Anqi', 'Chen Enhong', 'Ma Er', "Hu Xue'er"), [
      ...['Li|Maokun', 'Xu|Shenheng', 'Wang|Anqi', 'Chen|Enhong', 'Ma|Er', "Hu|Xue'er"],
    ]);
    assert.deepEqual(read('Li Maokun', 'Xu Shenheng', 'Ouyang Wenlan', 'Lyu Siwei', 'Lü Wei', 'An Wenlan'), [
      ...['Li|Maokun', 'Xu|Shenheng', 'Ouyang|Wenlan', 'Lyu|Siwei', 'Lü|Wei', 'An|Wenlan'],
    ]);
    assert.deepEqual(read('Li Maokun', 'Xu Shenheng', 'Ann Reed', 'Ada Hale', 'Anqi Wang'), [
      ...['Li|Maokun', 'Xu|Shenheng', 'Reed|Ann', 'Hale|Ada', 'Wang|Anqi'],
    ]);
    assert.deepEqual(read("Zhang Zi'ang", 'Li Chang’an'), ["Zhang|Zi'ang", 'Li|Chang’an']);
    // in three words, in capitals within a word, and as in Singapore and Taiwan
    assert.deepEqual(read('Zhang Jian Guo', 'Li Xiao Ming', 'Wang An Qi'), [
      ...['Zhang|Jian Guo', 'Li|Xiao Ming', 'Wang|An Qi'],
    ]);
    assert.deepEqual(read('Xiao Ming Li', 'Yu Fei Chen', 'Li Hua Wang'), [
      ...['Li|Xiao Ming', 'Chen|Yu Fei', 'Wang|Li Hua'],
    ]);
    assert.deepEqual(read('Zhang Jian Guo', 'Li Xiao Ming', 'Hui Min Lim'), [
      ...['Guo|Zhang Jian', 'Ming|Li Xiao', 'Lim|Hui Min'],
    ]);
    assert.deepEqual(read('Zhang JianGuo', 'Li XiaoMing', 'Wang AnQi'), [
      ...['Zhang|JianGuo', 'Li|XiaoMing', 'Wang|AnQi'],
    ]);
    assert.deepEqual(read('Tan Wei Ming', 'Lim Jia Hui', 'Ng Mei Ling'), [
      ...['Tan|Wei Ming', 'Lim|Jia Hui', 'Ng|Mei Ling'],
    ]);
    assert.deepEqual(read('Chen Wei-Ting', 'Lin Yu-Hsuan', 'Wang Chih-Hao'), [
      ...['Chen|Wei-Ting', 'Lin|Yu-Hsuan', 'Wang|Chih-Hao'],
    ]);
    assert.deepEqual(read('Chen Wei-Ting', 'Lin Yu-Hsuan', 'Chih-Hao Wang'), [
      ...['Wei-Ting|Chen', 'Yu-Hsuan|Lin', 'Wang|Chih-Hao'],
    ]);
    assert.deepEqual(read('Han Smith-Jones', 'Song Reed-Hale'), ['Smith-Jones|Han', 'Reed-Hale|Song']);
    // `Yu Wada` is Japanese
    assert.deepEqual(read('Yu Wada', 'Jin Kubo'), ['Wada|Yu', 'Kubo|Jin']);
    assert.deepEqual(read('Yu Hata', 'Ren Fuji', 'Hiroshi Ito'), ['Hata|Yu', 'Fuji|Ren', 'Ito|Hiroshi']);
    assert.deepEqual(read('Yu Kanda', 'Jin Baba', 'Yu Suda'), ['Kanda|Yu', 'Baba|Jin', 'Suda|Yu']);
    // and a given name in English says nothing of the others
    assert.deepEqual(read('Liu Mengfei', 'Wu Bolun', 'Tina Wang'), ['Liu|Mengfei', 'Wu|Bolun', 'Wang|Tina']);
    // capitals set a family name apart there as well
    assert.deepEqual(read('Li Maokun', 'Xu Shenheng', 'CHEN Xilin'), ['Li|Maokun', 'Xu|Shenheng', 'Chen|Xilin']);
    assert.deepEqual(read('Zihao Lin', 'Furong Cai', 'Wei Xiao'), ['Lin|Zihao', 'Cai|Furong', 'Xiao|Wei']);
  });

  it('are in the order of Chinese beside family names with initials behind them', () => {
    assert.deepEqual(read('Guo R', 'Lin Mei'), ['Guo|R', 'Lin|Mei']);
    assert.deepEqual(read('Reed A.', 'Lin Zihao', 'Wei Wang'), ['Reed|A.', 'Lin|Zihao', 'Wang|Wei']);
    assert.deepEqual(read('Guo R', 'Mei Lin'), ['Guo|R', 'Lin|Mei']);
    assert.deepEqual(read('Guo R', 'Lin Mei', 'Maokun Li'), ['Guo|R', 'Mei|Lin', 'Li|Maokun']);
  });

  it('may be in capitals, which are no initials', () => {
    assert.deepEqual(read('Ann Reed', 'BOHAI TANG', 'ODILE LIN'), ['Reed|Ann', 'Tang|Bohai', 'Lin|Odile']);
    assert.deepEqual(read('REED AK', 'LIN M', 'Tang BLT'), ['Reed|AK', 'Lin|M', 'Tang|BLT']);
  });

  it('may have a short family name in capitals behind given names', () => {
    assert.deepEqual(read('Wei LI', 'Suqiu YAN', 'Ming LV'), ['Li|Wei', 'Yan|Suqiu', 'Lv|Ming']);
    assert.deepEqual(read('Reed MA', 'Hale JA'), ['Reed|MA', 'Hale|JA']);
    assert.deepEqual(read('JP Reed', 'MA Park', 'LE Hale'), ['Reed|JP', 'Park|MA', 'Hale|LE']);
    assert.deepEqual(read('Reed LV', 'Hale AO'), ['Reed|LV', 'Hale|AO']);
    assert.deepEqual(read('Ada Rose SECK', 'Mia Niang', 'Bo Carl DIOUF'), [
      'Seck|Ada Rose',
      'Niang|Mia',
      'Diouf|Bo Carl',
    ]);
    assert.deepEqual(read('Ada Rose SECK', 'Mia Niang'), ['Seck|Ada Rose', 'Niang|Mia']);
    assert.deepEqual(read('Mia SECK', 'Ann Reed', 'Bo DIOUF'), ['Seck|Mia', 'Reed|Ann', 'Diouf|Bo']);
    assert.deepEqual(read('DIOUF Bo', 'Mia Rose SECK', 'SY Ada Ann'), ['Diouf|Bo', 'Seck|Mia Rose', 'Sy|Ada Ann']);
    assert.deepEqual(read('Ada Rose SECK', 'Bo Niang', 'Mia NDAW'), ['Seck|Ada Rose', 'Niang|Bo', 'Ndaw|Mia']);
    // groups, as before
    assert.equal(read('Meta FAIR', 'Team NASA', 'Ann Reed')?.[0], 'undefined|undefined');
    // initials
    assert.deepEqual(read('Smith JAEN', 'Reed AK', 'Ann Reed'), ['Smith|JAEN', 'Reed|AK', 'Reed|Ann']);
    assert.deepEqual(read('Smith JAE', 'Ann Reed'), ['Smith|JAE', 'Reed|Ann']);
    assert.deepEqual(read('Smith JAE', 'García López MAE'), ['Smith|JAE', 'García López|MAE']);
    assert.deepEqual(read('García López MAE', 'Reed AK'), ['García López|MAE', 'Reed|AK']);
    assert.deepEqual(read('García López JMA', 'Ruiz Pérez AB'), ['García López|JMA', 'Ruiz Pérez|AB']);
    assert.deepEqual(read('García López JAM', 'Ruiz Pérez AB'), ['García López|JAM', 'Ruiz Pérez|AB']);
    assert.deepEqual(read('García López JMA', 'Ruiz Pérez CDE'), ['García López|JMA', 'Ruiz Pérez|CDE']);
    assert.deepEqual(read('García López JAM', 'Ruiz Pérez MEL'), ['García López|JAM', 'Ruiz Pérez|MEL']);
    assert.deepEqual(read('Souza Lima ABC', 'Mei Lin'), ['Souza Lima|ABC', 'Lin|Mei']);
    assert.deepEqual(read('Wei ZHANG', 'Mei Lin', 'Ann REED', 'Smith JMA'), [
      ...['Zhang|Wei', 'Lin|Mei', 'Reed|Ann', 'Smith|JMA'],
    ]);
    assert.deepEqual(read('Wei ZHANG', 'JMA Smith'), ['Zhang|Wei', 'Smith|JMA']);
  });

  it('may have one family name in capitals before the given one', () => {
    assert.deepEqual(read('Mei Lin', 'Ann Reed', 'CHEN Xilin'), ['Lin|Mei', 'Reed|Ann', 'Chen|Xilin']);
    assert.deepEqual(read('Mei Lin', 'YANG Bo', 'Ann Reed'), ['Lin|Mei', 'Yang|Bo', 'Reed|Ann']);
    assert.deepEqual(read('DUPONT Marie-Claire', 'Ann Reed'), ['Dupont|Marie-Claire', 'Reed|Ann']);
    assert.deepEqual(read('Mei Lin', 'TANAKA Odo'), ['Lin|Mei', 'Tanaka|Odo']);
    // a given name, initials, and what may be some
    assert.deepEqual(read('Mei Lin', 'JOHN Smith', 'Bo Hale'), ['Lin|Mei', 'Smith|JOHN', 'Hale|Bo']);
    assert.deepEqual(read('JEAN Dupont', 'Ann Reed'), ['Dupont|JEAN', 'Reed|Ann']);
    assert.deepEqual(read('Ann Reed', 'NORA Lin'), ['Reed|Ann', 'Lin|NORA']);
    assert.deepEqual(read('Ann Reed', 'JMA Smith', 'LC Vesper'), ['Reed|Ann', 'Smith|JMA', 'Vesper|LC']);
    assert.deepEqual(read('Ann Reed', 'NORA van Doe'), ['Reed|Ann', 'van Doe|NORA']);
  });

  it('may have their family names in capitals, first or last', () => {
    assert.deepEqual(read('Wei ZHANG', 'Ming LI*', 'Andrew NG', 'Fang WANG'), [
      'Zhang|Wei',
      'Li|Ming',
      'Ng|Andrew',
      'Wang|Fang',
    ]);
    assert.deepEqual(read('ZHANG Wei', 'LI Ming', 'O’BRIEN Odile M.'), ['Zhang|Wei', 'Li|Ming', 'O’Brien|Odile M.']);
    assert.deepEqual(read('Anne-Marie DE LA CROIX', 'Jean LÉVY'), ['de la Croix|Anne-Marie', 'Lévy|Jean']);
    assert.deepEqual(read('Wei ZHANG'), ['Zhang|Wei']);
    assert.deepEqual(readPrintedNames(['LAKES Collaboration'], true), [{ literal: 'LAKES Collaboration' }]);
  });

  it('may be those of groups, which have no family name', () => {
    const groups = [
      ...['Lakes Team', 'The LAKES Collaboration', 'OpenLake-AI', 'LakeAI', 'Lake-4.5 Team', 'Lake Research Group'],
      ...['Alzheimer’s Lake Initiative', 'the Lakes and Rivers Consortium', '湖网团队', '湖泊课题组', '湖城大学团队'],
      ...['NVIDIA Research', 'Google DeepMind', 'NVIDIA', 'Meta FAIR', 'Lakeworks AI', 'Lake Institute for AI'],
      ...['University of Norrhavn', 'Norrhavn Laboratories', 'Lake Commission', 'Lake Task Force', 'Lake Society'],
      ...['Lake Project', 'Lake Community', 'Lake Program', 'Lake Association', 'Lake Centre', 'Lake Council'],
      ...['European Lake Agency', 'Lake Committee', 'Lake Lab', 'GLD 2029 Lake Factors Collaborators'],
    ];
    for (const group of groups)
      assert.deepEqual(readPrintedNames([group, 'Mei Lin'], true), [
        { literal: group },
        { family: 'Lin', given: 'Mei' },
      ]);
    assert.deepEqual(read('Team Reed', 'Mei LAI', 'Ann Groupe', 'Apple Lin', 'Wei Ai', '团文'), [
      'Reed|Team',
      'Lai|Mei',
      'Groupe|Ann',
      'Lin|Apple',
      'Ai|Wei',
      '团|文',
    ]);
  });

  it('may have short family names of Chinese in capitals', () => {
    assert.deepEqual(read('Mei LIU', 'Bo WU', 'Wei GUO'), ['Liu|Mei', 'Wu|Bo', 'Guo|Wei']);
    assert.deepEqual(read('Xiaoming LIU', 'Haibo WU*', 'Junwei HE'), ['Liu|Xiaoming', 'Wu|Haibo', 'He|Junwei']);
    assert.deepEqual(read('Xiao-Ming LI', 'Zhi-Hua WU'), ['Li|Xiao-Ming', 'Wu|Zhi-Hua']);
    assert.deepEqual(read('LIU Mei', 'WU Bo'), ['Liu|Mei', 'Wu|Bo']);
    assert.deepEqual(read('Mei LIU', 'Ann Reed', 'Bo WU'), ['Liu|Mei', 'Reed|Ann', 'Wu|Bo']);
    assert.deepEqual(read('Xiaoming HE'), ['He|Xiaoming']);
    assert.deepEqual(read('Ada REED', 'Bo LI', 'Mei WU'), ['Reed|Ada', 'Li|Bo', 'Wu|Mei']);
    // three are no initials of a Chinese name
    assert.deepEqual(read('Yang LIU', 'Lei WU'), ['Liu|Yang', 'Wu|Lei']);
    // initials
    assert.deepEqual(read('Chen YU', 'Reed BA'), ['Chen|YU', 'Reed|BA']);
    assert.deepEqual(read('Smith LI'), ['Smith|LI']);
    assert.deepEqual(read('Smith MA', 'Reed AK', 'Hale HE'), ['Smith|MA', 'Reed|AK', 'Hale|HE']);
    assert.deepEqual(read('Wang YU', 'Li XM', 'Chen J'), ['Wang|YU', 'Li|XM', 'Chen|J']);
  });

  it('have no firm in capitals before a whole name as their family name', () =>
    assert.deepEqual(read('NORTHCO B. Reed', 'J. Lin'), ['Reed|NORTHCO B.', 'Lin|J.']));

  it('are none where short capitals may be family names or initials', () => {
    assert.equal(read('Tan DUC', 'Ada BUI', 'Mia DAO'), undefined);
    assert.equal(read('Lin MA', 'Wei HE'), undefined);
    // what stands before the capitals is a family name of Chinese as well
    assert.equal(read('Zhang LI', 'Wang YU', 'Chen XI'), undefined);
    assert.equal(read('Lin YU', 'Sun LI'), undefined);
    assert.equal(read('Chen YU'), undefined);
  });

  it('have initials in capitals where these make no words, or not in all of them', () => {
    assert.deepEqual(read('JP Smith', 'AK Reed'), ['Smith|JP', 'Reed|AK']);
    assert.deepEqual(read('Smith JAE', 'Reed AK', 'Lin MA'), ['Smith|JAE', 'Reed|AK', 'Lin|MA']);
    assert.deepEqual(read('Wei ZHANG', 'Hale BT'), ['Zhang|Wei', 'Hale|BT']);
    assert.deepEqual(read('Bo Hale III', 'Wei ZHANG'), ['Hale|Bo', 'Zhang|Wei']);
  });

  it('are none where single words stand otherwise', () => {
    for (const names of [
      ['Lin', 'Mei'],
      ['Lin', 'Ann Reed', 'Mei'],
      ['Lin', 'Mei', 'Reed', 'Ann'],
      ['Lin', 'Ann Reed'],
    ])
      assert.equal(read(...names), undefined, names.join(', '));
  });
});
