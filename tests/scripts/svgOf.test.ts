import { expect, test } from '@jest/globals';
import { svgOf } from '../../scripts/svgOf.ts';

test('a terminal becomes a picture: colours, places, and what it says for those who do not see it', () => {
  const svg = svgOf(
    '\x1b[1m\x1b[31mno <b>\x1b[39m\x1b[22m  and "on"\n\n\x1b[32m+ 1 |    x\x1b[39m\n',
    'A & B',
    40,
  );
  expect(svg).toContain('<title id="title">A &#38; B</title>');
  expect(svg).toContain('<desc id="text">no &#60;b&#62;  and &#34;on&#34;\n\n+ 1 |    x</desc>');
  expect(svg).toContain(
    '<text x="20" y="34" textLength="50.4" fill="#ff7b72" font-weight="700">no &#60;b&#62;</text>',
  );
  expect(svg).toContain('<text x="87.2" y="34" textLength="67.2" fill="#e6edf3">and &#34;on&#34;</text>');
  expect(svg).toContain('<text x="95.6" y="74" textLength="8.4" fill="#7ee787">x</text>');
  expect(svg).not.toContain('\x1b');
});

test('a line that is too long goes on below', () => {
  const svg = svgOf('one two three', 'title', 8);
  expect(svg).toContain('y="34" textLength="58.8" fill="#e6edf3">one two</text>');
  expect(svg).toContain('<text x="20" y="54" textLength="42" fill="#e6edf3">three</text>');
});
