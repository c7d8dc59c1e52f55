import { languageOf } from '../lexer';
import { scriptStates, scriptWords } from './javascript';

/** TypeScript: JavaScript with more words, and names with `?:`. */
export const typescript = languageOf(() =>
  scriptStates(
    {
      keywords: `${scriptWords.keywords} implements is namespace private protected public readonly static`,
      declarations: 'abstract class const constructor extends function get let set type var with',
      reserved: 'any declare enum interface keyof module number package string',
      builtins:
        `${scriptWords.builtins} Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NonNullable Omit ` +
        'OmitThisParameter Parameters Partial Pick Readonly Record Required ReturnType ThisParameterType ThisType ' +
        'Uncapitalize Uppercase',
    },
    [
      [/\?:/, 'p', 'expression'],
      [/(?:as|satisfies)\s+/, 'kd'],
    ],
    /(\??)(\s*)(:)/.source,
  ),
);
