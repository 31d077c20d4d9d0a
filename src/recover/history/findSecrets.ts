import type { Candidate } from '../../detect/candidate.ts';
import type { RuleSet } from '../../detect/ruleSet.ts';
import { scanBytes, scanText } from '../../detect/scanText.ts';
import { type HistoryObject, type HistoryWalk, historyObjects } from '../../git/historyObjects.ts';
import { isSureEnough } from '../../policy/config.ts';
import { allowanceOf, type Policy } from '../../policy/policy.ts';
import type { HistorySecret, NamedSecret } from './historySecret.ts';

/** So many different secrets are kept apart; what a history holds beyond is counted. */
const most = 2000;
/** Up to this size an object is read whole, in bytes. */
const small = 0x400000;

export interface HistorySecrets {
  /** In the order in which they were met: what is newest first. */
  readonly secrets: readonly HistorySecret[];
  /** By object id: every secret that the object holds, in few words. */
  readonly beside: ReadonlyMap<string, readonly NamedSecret[]>;
  /** Different secrets that were not kept. */
  readonly further: number;
  /** Objects that could not be looked at, because this clone does not have them. */
  readonly missing: number;
}

/**
 * Looks through every object that anything in the clone reaches, with all rules, less what the policy allows.
 *
 * @param onObject is told of each object and its size
 */
export async function findSecrets(
  cwd: string,
  ruleSet: RuleSet,
  policy: Policy,
  onObject: (size: number) => void = () => {},
): Promise<HistorySecrets> {
  const walk: HistoryWalk = { missing: 0 };
  const secrets = new Map<string, HistorySecret>();
  const beside = new Map<string, NamedSecret[]>();
  const unkept = new Set<string>();
  for await (const object of historyObjects(cwd, walk)) {
    onObject(object.size);
    const candidates = await candidatesIn(object, ruleSet);
    if (candidates.length === 0) continue;
    const { parts } = await policy.exceptions(object.path, candidates);
    for (const [at, candidate] of candidates.entries()) {
      if (allowanceOf(parts[at] ?? []) !== null || !isSureEnough(policy.config, candidate)) continue;
      const name = nameOf(candidate);
      const known = secrets.get(name);
      if (!known && secrets.size >= most) {
        if (unkept.size < most) unkept.add(name);
        continue;
      }
      secrets.set(name, withCandidate(known ?? newSecret(candidate), candidate, object.oid));
      const others = beside.get(object.oid) ?? [];
      beside.set(object.oid, others);
      others.push(inFewWords(candidate, object.path));
    }
  }
  return { secrets: [...secrets.values()], beside, further: unkept.size, missing: walk.missing };
}

async function candidatesIn({ content, size, path }: HistoryObject, ruleSet: RuleSet) {
  if (size > small) return (await scanText(content, ruleSet, { path })).candidates;
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return (scanBytes(bytes, ruleSet, { path }) ?? (await scanText([bytes], ruleSet, { path }))).candidates;
}

const keyPart = ({ parts }: Candidate) => parts.find(({ role }) => role === 'key id');

const nameOf = (candidate: Candidate) =>
  keyPart(candidate)?.value ?? `${candidate.rule} ${candidate.parts.map(({ value }) => value).join(' ')}`;

function newSecret(candidate: Candidate): HistorySecret {
  const { provider, rule, title, revoke } = candidate;
  return {
    name: nameOf(candidate),
    provider,
    rule,
    title,
    revoke,
    keyId: keyPart(candidate)?.value ?? null,
    values: new Map(),
    lines: new Map(),
  };
}

function withCandidate(secret: HistorySecret, candidate: Candidate, oid: string): HistorySecret {
  // A password may be guessed from its digest; what has a format of its own may not.
  const guessable = new Set(
    candidate.evidence.flatMap((each) => (each.kind === 'random' && !each.for ? [each.role] : [])),
  );
  for (const { value, role } of candidate.parts) {
    secret.values.set(value, { role, isRandom: candidate.provider !== 'generic' && !guessable.has(role) });
  }
  if (!secret.lines.has(oid)) secret.lines.set(oid, candidate.parts[0]!.line);
  return secret;
}

const inFewWords = (candidate: Candidate, file: string): NamedSecret => ({
  name: nameOf(candidate),
  provider: candidate.provider,
  title: candidate.title,
  file,
  line: candidate.parts[0]!.line,
  ...(candidate.revoke !== '' && { revoke: candidate.revoke }),
});
