import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv';

describe('schemas/, as other programs read them', () => {
  const schemas = readdirSync('schemas').map(
    name => JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as { readonly $id: string },
  );

  it('each compiles in a plain ajv, and has an address of its own', () => {
    // words of ours begin with x-: a validator that is not strict passes over them
    const ajv = new Ajv({ strict: false, allErrors: true });
    for (const schema of schemas) ajv.addSchema(schema);
    for (const { $id } of schemas) assert.equal(typeof ajv.getSchema($id), 'function', $id);
    assert.equal(new Set(schemas.map(({ $id }) => $id)).size, schemas.length);
  });

  it('find what ours find', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    for (const schema of schemas) ajv.addSchema(schema);
    const isValid = (name: string, value: unknown): unknown =>
      ajv.getSchema(`https://academic-homepage.github.io/schemas/${name}.schema.json`)?.(value);
    assert.equal(isValid('navigation', { main: [{ title: 'News', url: '#news' }] }), true);
    assert.equal(isValid('navigation', { menu: [] }), false);
    assert.equal(isValid('front-matter', { permalink: '/', author_profile: true }), true);
    assert.equal(isValid('front-matter', { author_profile: 'yes' }), false);
  });
});
