import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';

describe('the portrait that icons are made of', () => {
  for (const [avatar, assets, portrait, missing] of [
    ['images/lin.png', ['images/lin.png'], 'images/lin.png', undefined],
    // as older themes look for it
    ['lin.png', ['images/lin.png'], 'images/lin.png', undefined],
    ['images/lin.png', ['images/tree.png'], undefined, 'images/lin.png'],
    ['https://elsewhere.example/lin.png', [], undefined, undefined],
    ['', [], undefined, undefined],
  ] as const)
    it(`is ${portrait ?? 'none'} where the profile names “${avatar}” and the site has ${assets.join() || 'none'}`, async () => {
      const config = (smallSite['_config.yml'] ?? '').replace('images/lin.png', avatar);
      const pictures = Object.fromEntries(assets.map(path => [path, 'PNG']));
      const { service, uri } = inMemory({ ...smallSite, ...pictures, '_config.yml': config });
      const plan = await service.favicons(uri('_config.yml'));
      assert.deepEqual([plan?.portrait, plan?.missingPortrait], [portrait, missing]);
    });
});
