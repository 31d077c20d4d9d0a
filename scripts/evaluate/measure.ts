import type { Candidate, Part } from '../../src/detect/candidate.ts';
import type { RuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import type { Example, Label, Window } from './corpus.ts';
import { share, Tallies, type Tally } from './tally.ts';

/** A miss or a false alarm, to be read. */
export interface Fault {
  readonly kind: 'missed' | 'false';
  /** What it belongs to: `example acme`, `generic must`. */
  readonly what: string;
  /** The rule that reported it; empty for a miss. */
  readonly rule: string;
  readonly excerpt: string;
}

export interface Measured {
  /** By the names of the table's rows. */
  readonly figures: Readonly<Record<string, number>>;
  /** Labels by `tier ask`. */
  readonly tiers: readonly [string, Tally][];
  /** Examples by provider. */
  readonly providers: readonly [string, Tally][];
  readonly faults: readonly Fault[];
}

const scan = async (text: string, rules: RuleSet, path: string) =>
  (await scanText([Buffer.from(text)], rules, { path })).candidates;

const excerptOf = (text: string) => text.replace(/\s+/g, ' ').slice(0, 150);

/** Looks at the whole corpus; each figure is what `keyguard scan` would report. */
export async function measure(
  rules: RuleSet,
  corpus: { readonly examples: readonly Example[]; readonly windows: readonly Window[] },
): Promise<Measured> {
  const faults: Fault[] = [];
  const examples = await measureExamples(rules, corpus.examples, faults);
  const tiers = await measureWindows(rules, corpus.windows, faults);
  const sum = (ask: string): Tally => {
    const [provider, generic] = [tiers.get(`provider ${ask}`), tiers.get(`generic ${ask}`)];
    return { hit: provider.hit + generic.hit, all: provider.all + generic.all };
  };
  const found = sum('must');
  const wrong = sum('must not');
  const precision = share({ hit: found.hit, all: found.hit + wrong.hit });
  const recall = share(found);
  return {
    figures: {
      ...examples.figures,
      'provider found': share(tiers.get('provider must')),
      'generic found': share(tiers.get('generic must')),
      'must not, reported': share(wrong),
      F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    },
    tiers: tiers.entries().sort(),
    providers: examples.providers.entries().sort(),
    faults,
  };
}

async function measureExamples(rules: RuleSet, examples: readonly Example[], faults: Fault[]) {
  const byRule = new Tallies();
  const providers = new Tallies();
  const negatives = new Tallies();
  for (const { kind, text, secret, file, provider, rules: owners, flags } of examples) {
    if (kind === 'positive' && flags?.length) continue;
    const candidates = await scan(text, rules, file ?? 'a');
    const what = `example ${provider}`;
    if (kind === 'negative') {
      const first = candidates[0];
      negatives.add('', first !== undefined);
      if (first) faults.push({ kind: 'false', what, rule: first.rule, excerpt: excerptOf(text) });
      continue;
    }
    const hit = candidates.some((found) => partsOf(found).some(({ value }) => isSame(text, value, secret)));
    for (const owner of owners) byRule.add(owner, hit);
    providers.add(provider, hit);
    if (!hit) faults.push({ kind: 'missed', what, rule: '', excerpt: excerptOf(text) });
  }
  const rates = byRule.entries().map(([, tally]) => share(tally));
  return {
    providers,
    figures: {
      'examples found, by rule': rates.reduce((total, rate) => total + rate, 0) / Math.max(1, rates.length),
      'negatives reported': share(negatives.get('')),
    },
  };
}

/** All that a finding tells: the secrets, and what belongs to them. */
const partsOf = ({ parts, related = [] }: Candidate) => [...parts, ...related];

/** Whether a value that was found is the example's secret: their places in the text overlap, for its borders are often sloppy. */
function isSame(text: string, value: string, secret: string | undefined): boolean {
  if (secret === undefined || value.includes(secret) || secret.includes(value)) return true;
  const values = placesOf(text, value);
  return placesOf(text, secret).some((a) =>
    values.some((b) => a < b + value.length && b < a + secret.length),
  );
}

function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

async function measureWindows(rules: RuleSet, windows: readonly Window[], faults: Fault[]): Promise<Tallies> {
  const tiers = new Tallies();
  for (const { text, file, labels } of windows) {
    const candidates = await scan(text, rules, file);
    const lines = text.split('\n');
    for (const label of labels) {
      const hit = candidates.find(({ parts }) => parts.some((part) => overlaps(part, label)));
      const what = `${label.tier} ${label.ask}`;
      tiers.add(what, hit !== undefined);
      const isMiss = label.ask === 'must' && hit === undefined;
      if (label.tier === 'noncred' || !(isMiss || (label.ask === 'must not' && hit))) continue;
      const excerpt = excerptOf(lines[label.line - 1]!.slice(Math.max(0, label.start - 60)));
      faults.push({
        kind: isMiss ? 'missed' : 'false',
        what: `${what} ${label.category} ${file}`,
        rule: hit?.rule ?? '',
        excerpt,
      });
    }
  }
  return tiers;
}

function overlaps(part: Part, label: Label): boolean {
  const last = label.line_end ?? label.line;
  if (part.endLine < label.line || part.line > last) return false;
  if (label.start < 0 || last !== label.line || part.line !== part.endLine) return true;
  return part.column - 1 < label.end && part.endColumn - 1 > label.start;
}
