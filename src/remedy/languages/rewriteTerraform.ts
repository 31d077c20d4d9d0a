import { rewriteMessages as messages } from '../../messages/rewrite.ts';
import { enclosing } from '../enclosing.ts';
import { literalValue } from '../literalValue.ts';
import { rewriteSites } from '../rewriteSites.ts';
import { type Change, type Draft, type Reason, rewriteSome, type Task } from '../rewriting.ts';
import { type Token, tokenAround, tokensOf } from '../tokensOf.ts';
import { terraform } from './formats.ts';

const asVariable = (name: string) => ({ variable: `TF_VAR_${name}`, from: 'terraform', setUp: [] }) as const;

/**
 * Terraform takes the value of a variable from `TF_VAR_` and its name:
 * https://developer.hashicorp.com/terraform/language/values/variables#environment-variables
 */
export function rewriteTerraform(task: Task): Draft {
  const changes: Change[] = [];
  const refusals: { index: number; reason: Reason }[] = [];
  const others: number[] = [];
  const tokens = tokensOf(task.text, terraform.lexicon);
  for (const [index, secret] of task.secrets.entries()) {
    const found = setting(task, tokenAround(tokens, secret.start, secret.end));
    if (found === null) others.push(index);
    else if ('refusal' in found) refusals.push({ index, reason: found.refusal });
    else
      changes.push({
        edits: found.edits,
        needs: new Map(),
        outcomes: [{ index, outcome: { kind: 'replaced', value: found.value, ...asVariable(found.name) } }],
      });
  }
  const rest = rewriteSome(task, others, (some) =>
    rewriteSites(some, terraform, {
      from: (name) => asVariable(name.toLowerCase()),
      replace: (site) => {
        const outcome = terraform.replace(site);
        const block = enclosing(site.above + site.head, '{');
        const isShown =
          /\boutput\s+"[^"]*"\s*$/.test(block?.head ?? '') &&
          !/\bsensitive\s*=\s*true/.test(`${site.above}${site.below}`);
        if ('supplier' in outcome) return outcome;
        if (isShown) return { supplier: 'expression' };
        const names = site.holes.map(({ name }) => name.toLowerCase());
        const states = names.map((name) => stateOf(name, task));
        if (states.includes('set')) return { supplier: 'tfvars' };
        const needs = outcome.needs?.filter((_, at) => states[at] === 'unknown') ?? [];
        return { ...outcome, needs };
      },
    }),
  );
  const all: Change[] = [...changes, ...rest.changes];
  const names = all.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome.variable));
  return {
    changes: all,
    refusals: [...refusals, ...rest.refusals],
    notes: names.length > 0 ? [messages.notes.terraform([...new Set(names)])] : [],
  };
}

/** What the folder says of a variable: nothing, that there is one without a value, or that it has one. */
function stateOf(name: string, { path, text, repository }: Task): 'unknown' | 'declared' | 'set' {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const texts = [...repository.tracked]
    .filter(
      (file) =>
        file !== path && file.startsWith(folder) && /^[^/]*\.tf(?:vars)?$/.test(file.slice(folder.length)),
    )
    .map((file) => repository.text(file) ?? '');
  const all = [text, ...texts].join('\n');
  if (new RegExp(`^${name}\\s*=`, 'm').test(all)) return 'set';
  const block = new RegExp(`^variable\\s+"?${name}"?\\s*\\{([^}]*)\\}`, 'm').exec(all);
  if (!block) return 'unknown';
  return /\bdefault\s*=/.test(block[1]!) ? 'set' : 'declared';
}

type Setting =
  | { readonly name: string; readonly value: string; readonly edits: Change['edits'] }
  | { readonly refusal: Reason };

/** A line that gives a variable its value: its default, or a line of a file of values. It goes; null for others. */
function setting({ path, text }: Task, token: Token | undefined): Setting | null {
  if (token?.kind !== 'string') return null;
  const lineStart = text.lastIndexOf('\n', token.start) + 1;
  const next = text.indexOf('\n', token.end);
  const lineEnd = next === -1 ? text.length : next + 1;
  const key = /^\s*(\w+)\s*=\s*$/.exec(text.slice(lineStart, token.start))?.[1];
  const isAlone = key !== undefined && /^\s*(?:#.*|\/\/.*)?$/.test(text.slice(token.end, lineEnd).trimEnd());
  const block = enclosing(text.slice(0, lineStart), '{');
  const declared = /\bvariable\s+"?(\w+)"?\s*$/.exec(block?.head ?? '')?.[1];
  const isValues = /\.tfvars$/i.test(path) && block === null;
  if (!isValues && declared === undefined) return null;
  if (!isAlone || (declared !== undefined && key !== 'default')) return { refusal: 'tfvars' };
  const raw = text.slice(token.start + 1, token.end - 1);
  const value = literalValue(raw, token.spelling!);
  if (value === null) return { refusal: 'spelling' };
  if (isValues) return { name: key, value, edits: [{ start: lineStart, end: lineEnd, text: '' }] };
  const body = text.slice(block!.at, text.indexOf('}', lineEnd));
  const isSensitive = /^[\t ]*sensitive[\t ]*=\s*true/m.test(body);
  const line = isSensitive ? '' : `${/^\s*/.exec(text.slice(lineStart))![0]}sensitive = true\n`;
  return { name: declared!, value, edits: [{ start: lineStart, end: lineEnd, text: line }] };
}
