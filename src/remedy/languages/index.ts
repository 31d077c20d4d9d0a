import { c, cpp, csharp, go, rust, swift } from './compiled.ts';
import { javascript, typescript } from './javascript.ts';
import { groovy, java, kotlin, scala } from './jvm.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { dart, elixir, lua, perl, php } from './scripting.ts';

/** Programming languages, in which a literal can become an expression. */
export const codeLanguages = {
  c,
  cpp,
  csharp,
  dart,
  elixir,
  go,
  groovy,
  java,
  javascript,
  kotlin,
  lua,
  perl,
  php,
  python,
  ruby,
  rust,
  scala,
  swift,
  typescript,
};
