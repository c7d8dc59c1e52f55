import { frontMatter, navigation, paperBox, siteConfig } from 'academic-homepage:validators';
import type { Validator } from './validate';

/** The validators of schemas/*.schema.json. */
export const schemas: {
  readonly frontMatter: Validator;
  readonly navigation: Validator;
  readonly paperBox: Validator;
  readonly siteConfig: Validator;
} = { frontMatter, navigation, paperBox, siteConfig };
