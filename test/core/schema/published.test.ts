import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv';

type Words = Readonly<Record<string, unknown>>;

interface Schema extends Words {
  readonly $id: string;
  readonly $schema?: string;
}

const schemas = readdirSync('schemas').map(name => JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Schema);

/** Words of ours that each key has; a validator that is not strict passes over them. */
const ours = ['x-title-zh', 'x-description-zh', 'x-effect', 'x-effect-zh', 'x-kind'];

/** Further ones, that some keys have. */
const further = ['x-values', 'x-keys-of'];

const plain = (): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
};

/** Where a plain ajv finds something in a value: `/author/github pattern`. */
const found = (name: string, value: unknown): readonly string[] => {
  const validate = plain().getSchema(`https://academic-homepage.github.io/schemas/${name}.schema.json`);
  assert.ok(validate !== undefined);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('schemas/, as other programs read them', () => {
  it('each compiles in a plain ajv, and has an address of its own', () => {
    const ajv = plain();
    for (const { $id } of schemas) assert.equal(typeof ajv.getSchema($id), 'function', $id);
    assert.equal(new Set(schemas.map(({ $id }) => $id)).size, schemas.length);
  });

  it('each compiles in a strict ajv that is told our words', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, keywords: [...ours, ...further] });
    for (const schema of schemas) assert.equal(typeof ajv.compile(schema), 'function', schema.$id);
  });

  it('each is valid draft-07', () => {
    const ajv = new Ajv({ strict: false });
    for (const schema of schemas) {
      assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
      assert.equal(ajv.validateSchema(schema), true, schema.$id);
    }
  });

  it('the files that editors of YAML are told of exist', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: {
        readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
      };
    };
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch, url }) => [
        fileMatch,
        readdirSync('schemas').includes(url.slice(10)),
      ]),
      [
        ['_config.yml', true],
        ['_data/navigation.yml', true],
        ['_data/navigation.yaml', true],
      ],
    );
  });

  it('find in values what ours find', () => {
    assert.deepEqual(found('navigation', { main: [{ title: 'News', url: '#news' }] }), []);
    assert.deepEqual(found('navigation', { menu: [] }), [' required']);
    assert.deepEqual(found('navigation', { main: [{ title: 'Lab', url: 'www.example.org' }] }), [
      '/main/0/url pattern',
    ]);
    assert.deepEqual(found('front-matter', { permalink: '/', author_profile: true }), []);
    assert.deepEqual(found('front-matter', { author_profile: 'yes' }), ['/author_profile type']);
    const config = { title: 'Mei', include: ['_pages'], author: { name: 'Mei', avatar: 'images/mei.png' } };
    assert.deepEqual(found('site-config', config), []);
    assert.deepEqual(
      found('site-config', { ...config, include: ['files'], author: { ...config.author, github: '@mei' } }),
      ['/author/github pattern', '/include/0 const', '/include contains'],
    );
    assert.deepEqual(found('paper-box', { image: { src: 'a.png', width: '100%' }, links: [] }), []);
    assert.deepEqual(found('paper-box', { image: { src: '', width: '120%' }, links: [] }), [
      '/image/src pattern',
      '/image/width pattern',
    ]);
  });
});

describe('each key of the schemas', () => {
  const keys = schemas.flatMap(schema => keysIn(schema, schema.$id.replace(/^.*\/|\.schema\.json$/g, '')));

  it('says what it is and what it does, in English and in Chinese', () => {
    assert.ok(keys.length > 90);
    for (const { name, schema } of keys) {
      const missing = ['title', 'description', ...ours].filter(
        word => typeof schema[word] !== 'string' || schema[word] === '',
      );
      assert.deepEqual(missing, [], name);
      for (const word of ['x-description-zh', 'x-effect-zh'])
        assert.match(String(schema[word]), /\p{Script=Han}|^Markdown/u, `${name}: ${word}`);
    }
  });

  it('has a type, unless no value of it is faulted, and an example but for switches and mappings', () => {
    for (const { name, schema } of keys) {
      const types = [schema.type ?? []].flat();
      assert.ok(
        types.every(type => typeof type === 'string'),
        name,
      );
      const needsNone = types[0] === 'boolean' || types[0] === 'object' || schema['x-kind'] === 'mapping';
      assert.ok(needsNone || (Array.isArray(schema.examples) && schema.examples.length > 0), name);
    }
  });

  it('has examples and values that fit it', () => {
    const ajv = new Ajv({ strict: false });
    for (const { name, schema } of keys) {
      for (const example of (schema.examples ?? []) as readonly unknown[])
        assert.equal(ajv.validate(schema, example), true, `${name}: ${JSON.stringify(example)}`);
      for (const value of (schema['x-values'] ?? []) as readonly unknown[])
        assert.equal(ajv.validate(schema, value), true, `${name}: ${JSON.stringify(value)}`);
    }
  });
});

interface Key {
  readonly name: string;
  readonly schema: Words;
}

function keysIn(schema: Words, name: string): readonly Key[] {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Words>>);
  const items = schema.items as Words | undefined;
  return [
    ...properties.flatMap(([key, inner]) => [
      { name: `${name}.${key}`, schema: inner },
      ...keysIn(inner, `${name}.${key}`),
    ]),
    ...(items === undefined ? [] : keysIn(items, `${name}[]`)),
  ];
}
