/** A regular expression class for a set of characters: `charClass('abcx')` is `[a-cx]`. */
export function charClass(chars: string): string {
  const codes = [...new Set(chars)].map((char) => char.charCodeAt(0)).sort((a, b) => a - b);
  let source = '';
  for (let index = 0; index < codes.length; index++) {
    const first = codes[index]!;
    while (codes[index + 1] === codes[index]! + 1) index++;
    const last = codes[index]!;
    source += escapeCode(first);
    if (last > first) source += (last > first + 1 ? '-' : '') + escapeCode(last);
  }
  return `[${source}]`;
}

function escapeCode(code: number): string {
  const char = String.fromCharCode(code);
  if (/[0-9A-Za-z_]/.test(char)) return char;
  if (code > 0x20 && code < 0x7f) return /[\\\]^-]/.test(char) ? `\\${char}` : char;
  return `\\x${code.toString(16).padStart(2, '0')}`;
}

/** Every character from `first` to `last`. */
export const charRange = (first: string, last: string): string => {
  const start = first.charCodeAt(0);
  return String.fromCharCode(
    ...Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => start + index),
  );
};

/** Every character that a byte can be. */
export const everyByte = charRange('\x00', '\xff');
