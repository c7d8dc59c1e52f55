import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readOrcidWorks } from '../../../src/core/publications/authorWorks/orcidSummary';
import { readOpenalexWork } from '../../../src/core/publications/registries/openalexRecord';
import { readCrossrefItem, readCrossrefWork } from '../../../src/core/publications/registries/crossref';
import { readDataciteItem, readDataciteWork } from '../../../src/core/publications/registries/datacite';
import { readAgency, readHandle } from '../../../src/core/publications/registries/doiAgency';
import type { Json } from '../../../src/core/publications/records/jsonValue';
import { parseJson } from '../../../src/core/publications/records/jsonValue';
import { readName } from '../../../src/core/publications/names/personNames';
import { displayName, type CslItem } from '../../../src/core/publications/work';

function fixture(name: string): Json | undefined {
  return parseJson(readFileSync(`test/fixtures/publications/${name}.json`, 'utf8'));
}

describe('Crossref’s record', () => {
  it('of an article: escaped markup, subtitle, suffix, earliest date', () => {
    assert.deepEqual(readCrossrefWork(fixture('crossref-article'), '10.5555/WEAVE.2024.017'), {
      csl: {
        id: '10.5555/weave.2024.017',
        type: 'article-journal',
        title: 'Patient Looms: Scheduling Warp Threads in Linear Time: A Study in Thread',
        author: [
          { family: 'Vesper', given: 'Odile' },
          { family: 'Brandt', given: 'Ivo' },
          { family: "O'Keane", given: 'Nuala' },
          { family: 'Tamsin', given: 'Hale', suffix: 'Jr.' },
        ],
        issued: { 'date-parts': [[2024, 3, 9]] },
        'container-title': 'Journal of Invented Textiles',
        'container-title-short': 'J. Inv. Text.',
        volume: '12',
        issue: '3',
        page: '163-179',
        publisher: 'Invented Press',
        DOI: '10.5555/weave.2024.017',
        URL: 'https://doi.org/10.5555/weave.2024.017',
        ISSN: '0000-0019',
        language: 'en',
      },
      otherTitles: [],
      years: [2024],
      notices: [],
    });
  });

  it('of a conference paper: event, acronym, ISBN', () => {
    const csl = readCrossrefWork(fixture('crossref-conference'), '10.5555/3600001.3600042')?.csl;
    assert.equal(csl?.type, 'paper-conference');
    assert.equal(csl['container-title'], 'Proceedings of the 9th Symposium on Invented Storage');
    assert.equal(csl['container-title-short'], "ISS '25");
    assert.equal(csl['event-title'], "ISS '25: 9th Symposium on Invented Storage");
    assert.equal(csl.ISBN, '9780000000019');
  });

  describe('of a chapter is that of a paper where the volume is named after a conference:', () => {
    const lncs = 'Lecture Notes in Computer Science';
    const volumes: readonly (readonly [type: string, ...titles: readonly string[]])[] = [
      ['paper-conference', lncs, 'Computer Vision – ECCV 2029'],
      ['paper-conference', lncs, 'Lakes in Depth – ISLD 2029'],
      ['paper-conference', 'Theory of Lakes – SOFSEM 2029'],
      ['chapter', 'Lake Outlook – ILO 2029'],
      ['chapter', 'LI 2029: Ten Visions'],
      ['paper-conference', lncs, 'Lakes in Depth – ISLD 2029: 9th Meeting, Lakeside, Norrland, May 3–5, 2029, Part II'],
      ['paper-conference', lncs, 'ISLD 2029 – Lakes in Depth'],
      ['paper-conference', lncs, 'Database Systems for Advanced Applications'],
      ['paper-conference', 'Communications in Computer and Information Science', 'Workshop on Lakes in Depth'],
      ['paper-conference', 'Proceedings of the 9th International Conference on Lakes'],
      ['chapter', lncs, 'Lakes in Depth: Surveying, Drawing and Keeping Them'],
      ['chapter', 'Database Systems for Advanced Applications'],
      ['chapter', 'Handbook of Conference Interpreting at Lakes'],
      ['chapter', 'Lakes in Depth – A Survey 2029'],
      ['chapter', 'Lakes – MDPI 2029'],
    ];
    for (const [type, ...titles] of volumes) {
      it(`${titles.join(' / ')} → ${type}`, () => {
        const work = { DOI: '10.5555/lakes_7', type: 'book-chapter', title: ['Slow Kites'], 'container-title': titles };
        const csl = readCrossrefItem(work)?.csl;
        assert.deepEqual([csl?.type, csl?.['container-title']], [type, titles.at(-1)]);
      });
    }
  });

  it('of a thesis: when it was approved, where nothing else says when it appeared', () => {
    const thesis = {
      DOI: '10.5555/etd.89',
      type: 'dissertation',
      title: ['Slow Kites'],
      degree: ['PhD'],
      author: [{ family: 'Vesper' }],
    };
    const dates = { issued: { 'date-parts': [[null]] }, approved: { 'date-parts': [[2013, 5, 1]] } };
    const work = readCrossrefItem({ ...thesis, ...dates });
    assert.deepEqual(work?.csl.issued, { 'date-parts': [[2013, 5, 1]] });
    assert.deepEqual([work.csl.genre, work.years, work.notices], ['PhD thesis', [2013], []]);
    const published = readCrossrefItem({ ...thesis, ...dates, issued: { 'date-parts': [[2014]] } });
    assert.deepEqual(published?.csl.issued, { 'date-parts': [[2014]] });
    assert.deepEqual(published.years, [2014, 2013]);
  });

  it('of a Chinese article: names in one piece are split, the English title is kept aside', () => {
    const work = readCrossrefWork(fixture('crossref-chinese'), '10.5555/xn.2023.0108');
    assert.deepEqual(work?.csl.author, [
      { family: '欧阳', given: '文澜' },
      { family: '林', given: '墨' },
      { family: '苏', given: '晚晴' },
    ]);
    assert.deepEqual(work.otherTitles, ['A Thread Scheduling Method for Invented Looms']);
    assert.deepEqual(work.csl.author.map(displayName), ['欧阳文澜', '林墨', '苏晚晴']);
  });

  it('of a preprint: names in capitals, the published version', () => {
    const work = readCrossrefWork(fixture('crossref-preprint'), '10.5555/2023.02.11.530001');
    assert.equal(work?.csl.type, 'article');
    assert.equal(work.csl.publisher, 'inventRxiv');
    assert.equal(work.csl.title, 'Slow Kites Milvus fictus, fast looms');
    assert.deepEqual(work.csl.author, [
      { family: 'Yan', given: 'Mo' },
      { family: 'van der Linde', given: 'Anneke' },
      { family: 'Li', given: 'X' },
    ]);
    assert.deepEqual(work.notices, [
      { kind: 'published-as', doi: '10.5555/weave.2024.017' },
      { kind: 'recased-names' },
    ]);
  });

  describe('of a preprint names the server that posted it, not the company behind it or the subject, for', () => {
    const servers: readonly (readonly [doi: string, company: string, server: string])[] = [
      ['10.1101/2029.02.11.530001', 'openRxiv', 'bioRxiv'],
      ['10.1101/530001', 'Cold Spring Harbor Laboratory', 'bioRxiv'],
      ['10.64898/2029.02.11.26530001', 'openRxiv', 'medRxiv'],
      ['10.2139/ssrn.9999999', 'Elsevier BV', 'SSRN'],
      ['10.21203/rs.3.rs-9999999/v1', 'Springer Science and Business Media LLC', 'Research Square'],
      [
        '10.36227/techrxiv.199999999.99999999/v1',
        'Institute of Electrical and Electronics Engineers (IEEE)',
        'TechRxiv',
      ],
      ['10.20944/preprints202902.0001.v1', 'MDPI AG', 'Preprints.org'],
      ['10.22541/au.199999999.99999999/v1', 'Wiley', 'Authorea'],
      ['10.1002/essoar.19999999.1', 'Wiley', 'Earth and Space Science Open Archive'],
      ['10.22541/essoar.199999999.99999999/v1', 'Wiley', 'Earth and Space Science Open Archive'],
      ['10.31219/osf.io/aaaaa', 'Center for Open Science', 'OSF Preprints'],
      ['10.5555/2029.02.11', 'Invented Press', 'Invented Press'],
    ];
    for (const [doi, company, server] of servers) {
      it(doi, () => {
        const work = { DOI: doi, type: 'posted-content', title: ['Slow Kites'], publisher: company };
        assert.equal(readCrossrefItem(work)?.csl.publisher, server);
        // a list of works has no names of institutions
        const ofSubject = readCrossrefItem({ ...work, 'group-title': 'Geochemistry' })?.csl.publisher;
        assert.equal(ofSubject, server === company ? 'Geochemistry' : server);
      });
    }
  });

  it('of a retracted article: one notice, although two sources report it', () => {
    assert.deepEqual(readCrossrefWork(fixture('crossref-retracted'), '10.5555/weave.2019.003')?.notices, [
      { kind: 'retracted', doi: '10.5555/weave.2021.r03', year: 2021 },
      { kind: 'corrected', doi: '10.5555/weave.2020.c01', year: 2020 },
    ]);
  });

  for (const [title, notices] of [
    ['RETRACTED ARTICLE: Patient Looms', [{ kind: 'retracted' }]],
    ['[Retracted] Patient Looms', [{ kind: 'retracted' }]],
    ['Patient Looms (Retracted)', [{ kind: 'retracted' }]],
    ['TEMPORARY REMOVAL: Patient Looms', [{ kind: 'retracted' }]],
    ['Notice of Retraction: Patient Looms', [{ kind: 'retracted' }]],
    ['Notice of Violation of IEEE Publication Principles: Patient Looms', [{ kind: 'concern' }]],
    ['Removed: Patient Looms', []],
    ['Withdrawn Looms', []],
  ] as const)
    it(`with what its publisher has written to its title: ${title}`, () => {
      const told = readCrossrefItem({ DOI: '10.5555/weave.1', title: [title] })?.notices;
      assert.deepEqual(
        told?.filter(({ kind }) => kind !== 'lacks'),
        notices,
      );
    });

  it('with an organisation among the authors', () => {
    assert.deepEqual(readCrossrefWork(fixture('crossref-corporate'), '10.5555/survey.7')?.csl.author, [
      { literal: 'The Spindle Survey Group' },
      { family: 'Hale', given: 'Tamsin' },
    ]);
  });

  it('without a year', () => {
    const work = readCrossrefWork(fixture('crossref-no-year'), '10.5555/undated.1');
    assert.equal(work?.csl.issued, undefined);
    assert.deepEqual(work?.csl.author, [{ literal: 'Solo' }]);
    assert.deepEqual(work.notices, [{ kind: 'lacks', what: 'year' }]);
  });

  it('with MathML, lost blanks and entities in a name', () => {
    const work = readCrossrefWork(fixture('crossref-mathml'), '10.5555/math.31');
    assert.equal(work?.csl.title, 'Fixed points for d₂-complete looms of Milvus fictus BS001 in CO₂ at p < 0.05');
    assert.deepEqual(work.csl.author, [{ family: 'Mündel', given: 'Jörg' }]);
    assert.equal(work.csl.number, '104394');
  });

  it('of another DOI than asked for', () => {
    assert.deepEqual(readCrossrefWork(fixture('crossref-alias'), '10.5555/alias.9')?.notices, [
      { kind: 'alias', asked: '10.5555/alias.9', registered: '10.5555/registered.9' },
    ]);
  });

  describe('of what is in no issue yet has no volume, issue and pages that stand for those to come:', () => {
    const numbersOf = (fields: string): readonly (string | undefined)[] => {
      const csl = readCrossrefItem(parseJson(`{"type":"journal-article","DOI":"10.5555/early.1",${fields}}`))?.csl;
      return [csl?.volume, csl?.issue, csl?.page, csl?.number];
    };
    for (const fields of [
      '"volume":"n/a","page":"n/a-n/a"',
      '"volume":"null","issue":"null","page":"no-no"',
      '"volume":"0","issue":"0","page":"0 - 0"',
      '"volume":"PP","issue":"99","page":"1-1"',
      '"page":"1-1"',
      '"page":"NO-NO","article-number":"n/a"',
    ])
      it(fields, () => assert.deepEqual(numbersOf(fields), [undefined, undefined, undefined, undefined]));

    it('those of others stay, one of a single page too', () => {
      assert.deepEqual(numbersOf('"volume":"12","issue":"0-1","page":"1-1"'), ['12', '0-1', '1-1', undefined]);
      assert.deepEqual(numbersOf('"volume":"5","page":"no-no"'), ['5', undefined, undefined, undefined]);
    });
  });

  it('of another shape is no record', () => {
    for (const text of [
      'null',
      '[]',
      '"x"',
      '{}',
      '{"message":[]}',
      '{"message":{"DOI":5}}',
      '{"message":"Resource not found."}',
    ]) {
      assert.equal(readCrossrefWork(parseJson(text), '10.5555/x')?.csl.title, undefined, text);
    }
  });
});

describe('DataCite’s record', () => {
  it('of an arXiv paper: LaTeX, month, identifier, the published version', () => {
    assert.deepEqual(readDataciteWork(fixture('datacite-arxiv'), '10.48550/arXiv.2101.00001', 2028), {
      csl: {
        id: '10.48550/arXiv.2101.00001',
        type: 'article',
        title: 'Weaving Large Looms with O(n²) Threads',
        author: [
          { family: 'Vesper', given: 'Odile' },
          { family: 'Yan', given: 'Mo' },
        ],
        issued: { 'date-parts': [[2021, 1]] },
        publisher: 'arXiv',
        DOI: '10.48550/arXiv.2101.00001',
        URL: 'https://arxiv.org/abs/2101.00001',
        archive: 'arXiv',
        archive_location: '2101.00001',
        number: 'arXiv:2101.00001',
        genre: 'preprint',
      },
      otherTitles: [],
      years: [2021, 2022],
      notices: [{ kind: 'published-as', doi: '10.5555/weave.2024.017' }],
    });
  });

  it('of a data set: subtitle, translated title, an organisation, a Thai name, a year of another era', () => {
    const work = readDataciteWork(fixture('datacite-dataset'), '10.5072/spindles.v1', 2028);
    assert.equal(work?.csl.title, 'Spindle Counts: Seven Villages, 1900 to 1950');
    assert.deepEqual(work.otherTitles, ['Spindelzählungen']);
    assert.deepEqual(work.csl.author, [
      { literal: 'Bureau of Spindles' },
      { literal: 'กานดา ใจดี' },
      { family: 'Hale', given: 'Tamsin' },
    ]);
    assert.deepEqual(work.notices, [{ kind: 'lacks', what: 'year' }]);
  });
});

describe('DataCite’s words for what is not known', () => {
  const read = (attributes: object): CslItem | undefined => {
    const item = { id: '10.5555/unknown.1', attributes: { doi: '10.5555/unknown.1', ...attributes } };
    return readDataciteItem(parseJson(JSON.stringify(item)), '10.5555/unknown.1', 2030)?.csl;
  };
  it('are no author, no title and no publisher', () => {
    const csl = read({
      creators: [
        { name: ':unav' },
        { name: '(:null)' },
        { name: 'Vesper, Odile' },
        { name: ':', nameType: 'Personal' },
      ],
      titles: [{ title: ':unkn' }],
      publisher: '(:unav)',
    });
    assert.deepEqual(
      [csl?.author, csl?.title, csl?.publisher],
      [[{ family: 'Vesper', given: 'Odile' }], undefined, undefined],
    );
  });
  it('are left out where something is known beside them', () =>
    assert.equal(read({ titles: [{ title: '(:tba)' }, { title: 'Slow Kites' }] })?.title, 'Slow Kites'));
});

describe('The record of a thesis names degree and university', () => {
  const thesis = { DOI: '10.5555/thesis.7', type: 'dissertation', title: ['Slow Kites'] };
  const institution = [{ name: 'University of Lakeside' }];

  for (const [degree, genre] of [
    ['PhD', 'PhD thesis'],
    ['Ph.D.', 'PhD thesis'],
    ['Doctor of Philosophy', 'PhD thesis'],
    ['D.Phil.', 'PhD thesis'],
    ['M.Sc.', 'Master’s thesis'],
    ['Master of Philosophy', 'Master’s thesis'],
    ['Bachelor of Arts', 'Bachelor’s thesis'],
    ['Diploma', undefined],
  ] as const) {
    it(`by Crossref: ${degree} → ${genre ?? 'not known'}`, () => {
      const csl = readCrossrefItem({ ...thesis, degree: [degree], institution })?.csl;
      assert.deepEqual([csl?.type, csl?.genre, csl?.publisher], ['thesis', genre, 'University of Lakeside']);
    });
  }

  it('by Crossref, whose publisher is that of the record where no university is named', () => {
    const published = { ...thesis, publisher: 'Lakeside Library' };
    assert.equal(readCrossrefItem(published)?.csl.publisher, 'Lakeside Library');
    assert.equal(readCrossrefItem({ ...published, institution })?.csl.publisher, 'University of Lakeside');
  });

  for (const [general, free, genre] of [
    ['Dissertation', 'Doctoral Thesis', 'PhD thesis'],
    ['Text', 'Masters Thesis', 'Master’s thesis'],
    ['Dissertation', 'Dissertation', undefined],
    ['Report', 'Report for a doctor', undefined],
  ] as const) {
    it(`by DataCite: ${general}, ${free} → ${genre ?? 'not known'}`, () => {
      const types = { resourceTypeGeneral: general, resourceType: free };
      const attributes = { doi: thesis.DOI, types, titles: [{ title: 'Slow Kites' }] };
      const csl = readDataciteWork({ data: { attributes } }, thesis.DOI, 2030)?.csl;
      assert.equal(csl?.genre, genre);
    });
  }
});

describe('The record of a chapter', () => {
  const volumes = ['Computer Vision – ECCV 2029', 'Lakes in Depth: A Survey'];
  const expected = ['paper-conference', 'chapter'];

  it('by OpenAlex is that of a paper where its source is named after a conference', () => {
    const types = volumes.map(name => {
      const location = { raw_type: 'book-chapter', source: { type: 'book series', display_name: name } };
      const work = { id: 'https://openalex.org/W7', title: 'Slow Kites', primary_location: location };
      return readOpenalexWork(work)?.csl.type;
    });
    assert.deepEqual(types, expected);
  });

  it('by ORCID likewise', () => {
    const types = volumes.map(value => {
      const title = { title: { value: 'Slow Kites' } };
      const summary = { title, type: 'book-chapter', 'journal-title': { value } };
      return readOrcidWorks({ group: [{ 'work-summary': [summary] }] })?.[0]?.csl.type;
    });
    assert.deepEqual(types, expected);
  });
});

describe('doi.org', () => {
  it('names the agency, or says that the DOI does not exist', () => {
    assert.deepEqual(readAgency(parseJson('[{"DOI":"10.5555/X","RA":"ISTIC"}]'), '10.5555/x'), {
      kind: 'agency',
      agency: 'ISTIC',
    });
    assert.deepEqual(readAgency(parseJson('[{"DOI":"10.5555/x","status":"DOI does not exist"}]'), '10.5555/x'), {
      kind: 'absent',
    });
    assert.deepEqual(readAgency(parseJson('[{"DOI":"10.5555/x","status":"Unknown RA"}]'), '10.5555/x'), {
      kind: 'unreadable',
    });
    assert.deepEqual(readAgency(parseJson('[{"DOI":"10.5555/other","status":"DOI does not exist"}]'), '10.5555/x'), {
      kind: 'unreadable',
    });
    assert.deepEqual(readAgency(undefined, '10.5555/x'), { kind: 'unreadable' });
  });

  it('says whether a handle exists', () => {
    assert.equal(readHandle(parseJson('{"responseCode":1}')), 'exists');
    assert.equal(readHandle(parseJson('{"responseCode":100}')), 'absent');
    assert.equal(readHandle(parseJson('{"responseCode":2}')), 'unreadable');
    assert.equal(readHandle(undefined), 'unreadable');
  });
});

describe('Registered name', () => {
  const person = (family: string, given: string): string | undefined => {
    const read = readName({ family, given, organisation: false });
    return read && displayName(read.name);
  };
  it('in capitals gets ordinary case', () => {
    assert.equal(person('YANG', 'FangNan'), 'FangNan Yang');
    assert.equal(person('YANG', 'FANGNAN'), 'Fangnan Yang');
    assert.equal(person('MCDONALD', 'J.P.'), 'J.P. McDonald');
    assert.equal(person("O'BRIEN-SMITH", 'A'), "A O'Brien-Smith");
    assert.equal(person('ÖZTÜRK', 'Ebru'), 'Ebru Öztürk');
    assert.equal(person('McKay', 'B. D.'), 'B. D. McKay');
  });
  it('in capitals and of one Chinese syllable is no row of initials', () => {
    for (const [family, given, expected] of [
      ['LIU', 'WEI', 'Wei Liu'],
      ['LI', 'YU', 'Yu Li'],
      ['ZHANG', 'BO', 'Bo Zhang'],
      ['WANG', 'JUN', 'Jun Wang'],
      ['LIU', 'AJ', 'AJ Liu'],
      ['LIU', 'WY', 'WY Liu'],
      ['WANG', 'HE', 'HE Wang'],
      ['WANG', 'X.Y.', 'X.Y. Wang'],
      ['SMITH', 'JAN', 'JAN Smith'],
      ['REED', 'BO', 'BO Reed'],
      ['LONG', 'RO', 'RO Long'],
      ['LANG', 'KI', 'KI Lang'],
      ['LANG', 'BO', 'BO Lang'],
    ] as const)
      assert.equal(person(family, given), expected);
    assert.equal(displayName(readName({ whole: 'YU LI', organisation: false })?.name ?? {}), 'Yu Li');
  });
  it('in capitals and short is none either beside others in full', () => {
    const authors = (...list: readonly (readonly [string, string])[]): readonly string[] => {
      const author = list.map(([given, family]) => ({ given, family }));
      const work = parseJson(JSON.stringify({ DOI: '10.5555/capitals.1', title: ['A'], author }));
      return (readCrossrefItem(work)?.csl.author ?? []).map(displayName);
    };
    assert.deepEqual(authors(['BO', 'VESPER'], ['ODILE', 'TAMSIN']), ['Bo Vesper', 'Odile Tamsin']);
    assert.deepEqual(authors(['EVA', 'VESPER'], ['JP', 'TAMSIN'], ['ODILE', 'REED']), [
      'Eva Vesper',
      'JP Tamsin',
      'Odile Reed',
    ]);
    assert.deepEqual(authors(['ARVID', 'VESPER'], ['RA', 'TAMSIN'], ['JE', 'REED']), [
      'Arvid Vesper',
      'RA Tamsin',
      'JE Reed',
    ]);
    assert.deepEqual(authors(['ARVID', 'VESPER'], ['BO', 'TAMSIN'], ['RA', 'REED']), [
      'Arvid Vesper',
      'BO Tamsin',
      'RA Reed',
    ]);
    assert.deepEqual(authors(['BO', 'VESPER'], ['AJ', 'TAMSIN']), ['BO Vesper', 'AJ Tamsin']);
    assert.deepEqual(authors(['BO', 'VESPER'], ['ODILE M.', 'TAMSIN']), ['BO Vesper', 'ODILE M. Tamsin']);
  });
  it('in one piece is split where its form says how', () => {
    const whole = (text: string): unknown => readName({ whole: text, organisation: false })?.name;
    assert.deepEqual(whole('Doe, Jane'), { family: 'Doe', given: 'Jane' });
    assert.deepEqual(whole('Jane van der Doe'), { family: 'van der Doe', given: 'Jane' });
    assert.deepEqual(whole('诸葛青云'), { family: '诸葛', given: '青云' });
    assert.deepEqual(whole('Suharto'), { literal: 'Suharto' });
    // in Chinese characters the family name comes first
    assert.deepEqual(whole('林 梅'), { family: '林', given: '梅' });
    assert.deepEqual(whole('欧阳 文澜'), { family: '欧阳', given: '文澜' });
    assert.deepEqual(whole('山田 太郎'), { family: '山田', given: '太郎' });
    assert.equal(displayName({ family: '林', given: '梅' }), '林梅');
    assert.equal(displayName({ family: '高橋', given: 'みなみ' }), '高橋みなみ');
    assert.equal(displayName({ family: '김', given: '민지' }), '김민지');
    // from elsewhere, in the letters for what comes from there
    assert.equal(displayName({ family: 'リード', given: 'ターム' }), 'ターム リード');
    assert.equal(displayName({ literal: 'ターム・リード' }), 'ターム・リード');
  });
  it('in one piece may have a generation behind it, and a degree that is no part of it', () => {
    const whole = (text: string): unknown => readName({ whole: text, organisation: false })?.name;
    assert.deepEqual(whole('John Smith Jr.'), { family: 'Smith', given: 'John', suffix: 'Jr.' });
    assert.deepEqual(whole('John Smith, Jr.'), { family: 'Smith', given: 'John', suffix: 'Jr.' });
    assert.deepEqual(whole('Smith, John, Jr.'), { family: 'Smith', given: 'John', suffix: 'Jr.' });
    assert.deepEqual(whole('Jan van der Doe III'), { family: 'van der Doe', given: 'Jan', suffix: 'III' });
    assert.deepEqual(whole('Naomi Ii'), { family: 'Ii', given: 'Naomi' });
    assert.deepEqual(whole('Ann Senior'), { family: 'Senior', given: 'Ann' });
    assert.deepEqual(whole('Mei Lin, Ph.D.'), { family: 'Lin', given: 'Mei' });
    assert.deepEqual(whole('Mei Lin, M.D., PhD'), { family: 'Lin', given: 'Mei' });
    // initials behind a family name may look like a degree
    assert.deepEqual(whole('Lin, Ph. D.'), { family: 'Lin', given: 'Ph. D.' });
    assert.deepEqual(whole('van Doe, Ph. D.'), { family: 'van Doe', given: 'Ph. D.' });
    assert.deepEqual(whole('García Doe, M. D.'), { family: 'García Doe', given: 'M. D.' });
  });
  it('of authors with degrees and offices among their suffixes', () => {
    const named = (suffix: string): unknown =>
      readName({ family: 'Vesper', given: 'Odile', suffix, organisation: false })?.name;
    for (const suffix of ['PhD', 'M.D., Ph.D.', 'MD', 'RN, MSN', 'Dr.-Ing.', 'FACS'])
      assert.deepEqual(named(suffix), { family: 'Vesper', given: 'Odile' }, suffix);
    assert.deepEqual(named('Jr., M.D.'), { family: 'Vesper', given: 'Odile', suffix: 'Jr.' });
    assert.deepEqual(named('3rd'), { family: 'Vesper', given: 'Odile', suffix: '3rd' });
  });

  it('may have its generation at the end of a part, or for the family name', () => {
    const parts = (family: string, given: string): unknown => readName({ family, given, organisation: false })?.name;
    assert.deepEqual(parts('Vesper', 'Odile, Jr.'), { family: 'Vesper', given: 'Odile', suffix: 'Jr.' });
    assert.deepEqual(parts('Vesper III', 'Hal'), { family: 'Vesper', given: 'Hal', suffix: 'III' });
    assert.deepEqual(parts('III', 'Hal Vesper'), { family: 'Vesper', given: 'Hal', suffix: 'III' });
    assert.deepEqual(parts('VESPER', 'HALBARD III'), { family: 'Vesper', given: 'Halbard', suffix: 'III' });
    assert.deepEqual(parts('VESPER', 'HALBARD, II'), { family: 'Vesper', given: 'Halbard', suffix: 'II' });
    assert.deepEqual(parts('III', 'HALBARD VESPER'), { family: 'Vesper', given: 'Halbard', suffix: 'III' });
    assert.deepEqual(parts('Jr', 'Hal V.'), { family: 'Jr', given: 'Hal V.' });
    assert.deepEqual(parts('IV', 'SOVANN DARA'), { family: 'Iv', given: 'Sovann Dara' });
    assert.deepEqual(parts('Tamsin', 'Young II'), { family: 'Tamsin', given: 'Young II' });
    assert.deepEqual(parts('Ii', 'Naomi'), { family: 'Ii', given: 'Naomi' });
    assert.deepEqual(parts('Lin', 'JR'), { family: 'Lin', given: 'JR' });
  });
  it('that is empty is none', () => {
    assert.equal(readName({ family: '-', given: ' ', organisation: false }), undefined);
  });
});
