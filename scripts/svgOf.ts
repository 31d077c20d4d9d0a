import { displayWidth } from '../src/report/displayWidth.ts';

/** Colours by the number of their escape sequence; the rest of the picture is made of the first ones. */
const paper = '#0d1117';
const edge = '#30363d';
const ink = '#e6edf3';
const faint = '#8b949e';
const colours: Readonly<Record<string, string>> = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341' };

const column = 8.4;
const row = 20;
const margin = 20;

interface Run {
  readonly text: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** The runs of one colour of a line with escape sequences: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let colour = ink;
  let bold = false;
  for (const piece of line.split(/(\x1b\[[\d;]*m)/)) {
    const codes = /^\x1b\[([\d;]*)m$/.exec(piece)?.[1]?.split(';');
    if (!codes) {
      if (piece !== '') runs.push({ text: piece, colour, bold });
      continue;
    }
    for (const code of codes) {
      if (code === '1') bold = true;
      else if (code === '2') colour = faint;
      else if (code === '22') {
        bold = false;
        if (colour === faint) colour = ink;
      } else if (code === '39') colour = ink;
      else if (code === '0' || code === '') {
        colour = ink;
        bold = false;
      } else colour = colours[code] ?? colour;
    }
  }
  return runs;
}

/** Words, with the space before them. Japanese has none: a line may end after each letter that no 。 follows. */
const words =
  /\s*(?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「][ー、。」]*|[^\s\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「]+)|\s+$/gu;

/** Breaks runs where a terminal of that width would, but between words. */
function wrapped(runs: readonly Run[], columns: number): Run[][] {
  const rows: Run[][] = [[]];
  let at = 0;
  for (const run of runs) {
    for (const word of run.text.match(words) ?? []) {
      const breaks = at > 0 && at + displayWidth(word) > columns;
      if (breaks) {
        rows.push([]);
        at = 0;
      }
      const text = breaks ? word.trimStart() : word;
      const last = rows.at(-1)!;
      const before = last.at(-1);
      if (before && before.colour === run.colour && before.bold === run.bold) {
        last[last.length - 1] = { ...before, text: before.text + text };
      } else last.push({ ...run, text });
      at += displayWidth(text);
    }
  }
  return rows;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const rounded = (length: number) => Number(length.toFixed(1));

/**
 * A picture of a terminal.
 *
 * @param output lines with escape sequences for colour
 * @param title what the picture shows, for those who do not see it
 * @param columns width of the terminal
 */
export function svgOf(output: string, title: string, columns: number): string {
  const rows = output
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(runsOf(line), columns));
  const width = Math.ceil(columns * column + 2 * margin);
  const height = rows.length * row + 2 * margin;
  const texts = rows.flatMap((runs, index) => {
    const y = margin + index * row + 14;
    let at = 0;
    return runs.flatMap(({ text, colour, bold }) => {
      const start = at;
      at += displayWidth(text);
      const weight = bold ? ' font-weight="700"' : '';
      // Each group of words has its place, so that columns stay columns in any font.
      return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: group, index }) => {
        const x = rounded(margin + (start + displayWidth(text.slice(0, index))) * column);
        const length = rounded(displayWidth(group) * column);
        return `  <text x="${x}" y="${y}" textLength="${length}" fill="${colour}"${weight}>${escaped(group)}</text>`;
      });
    });
  });
  const plain = output.replace(/\x1b\[[\d;]*m/g, '').trimEnd();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title text" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
  <title id="title">${escaped(title)}</title>
  <desc id="text">${escaped(plain)}</desc>
  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="${paper}" stroke="${edge}"/>
${texts.join('\n')}
</svg>
`;
}
