import type { Candidate } from '../detect/candidate.ts';
import type { Evidence } from '../detect/evidence.ts';

type Place = Extract<Evidence, { kind: 'place' }>['place'];

/** By path, where made-up values are more frequent than real ones. */
const places: readonly (readonly [Place, RegExp])[] = [
  [
    'test',
    /(?:^|\/)(?:__)?(?:tests?|specs?|mocks?|fixtures?|testdata|test[-_](?:data|fixtures|resources)|e2e|cypress)(?:__)?\/|(?:^|\/)(?:test_[^/]*|conftest\.py)$|[._-](?:test|tests|spec|specs|mock|fixture)\.\w+$|[a-z](?:Test|Tests|Spec|IT)\.\w+$/,
  ],
  [
    'example',
    /(?:^|\/)(?:examples?|samples?|demos?)\/|(?:^|[/._-])(?:example|sample|template|dist)(?:\.[A-Za-z]+)?$/,
  ],
  [
    'docs',
    /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|markdown|rst|adoc)$|(?:^|\/)(?:README|CHANGELOG)[^/]*$/,
  ],
];

/**
 * A candidate as the path of its file lets it appear: what is only likely is less so in a test, an example or in
 * documentation. What its structure proves is so anywhere.
 */
export function inFile(candidate: Candidate, file: string): Candidate {
  const place = places.find(([, pattern]) => pattern.test(file))?.[0];
  if (place === undefined || candidate.confidence === 'certain') return candidate;
  const evidence: Evidence = { role: '', for: false, kind: 'place', place };
  return { ...candidate, confidence: 'possible', evidence: [...candidate.evidence, evidence] };
}
