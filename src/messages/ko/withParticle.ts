/** The forms of a particle, after a consonant and after a vowel. */
type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

/** What the Korean name of a digit ends in: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. Those of 10, 100, 1,000 end as 0 does. */
const digits = ['closed', 'liquid', 'open', 'closed', 'open', 'open', 'closed', 'liquid', 'liquid', 'open'];

/** An abbreviation whose letters are spelt, as ID, URL, JWT: 엘 and 알 end in ㄹ, 엠 and 엔 in another consonant. */
const spelt = /(?:^|[^A-Za-z_])[A-Z]{1,3}([A-Z])$/;

/**
 * A word with the form of the particle that its last sound asks for: `토큰이`, `키가`, `3을`. After other Latin
 * letters, whose sound is not known, it writes both, as Korean software does: `git을(를)`. What stands in brackets and
 * quotation marks are passed over.
 */
export function withParticle(word: string, particle: Particle): string {
  const [closed, open] = particle.split('/') as [string, string];
  const sound = finalSound(word.replace(/(?:\([^()]*\)|[^\p{L}\p{N}(])+$/u, ''));
  if (particle === '으로/로') return word + (sound === 'closed' ? closed : sound ? open : '(으)로');
  return word + (sound === 'open' ? open : sound ? closed : `${closed}(${open})`);
}

/** ㄹ is a consonant after which 로 stays; `undefined` where the letter does not tell. */
function finalSound(word: string): string | undefined {
  const last = word.at(-1) ?? '';
  if (/\d/.test(last)) return digits[Number(last)];
  const letter = spelt.exec(word)?.[1];
  if (letter) return /[LR]/.test(letter) ? 'liquid' : /[MN]/.test(letter) ? 'closed' : 'open';
  if (!/[가-힣]/.test(last)) return undefined;
  // 28 syllables begin alike; the ninth of them ends in ㄹ. https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G56669
  const final = (last.charCodeAt(0) - 0xac00) % 28;
  return final === 0 ? 'open' : final === 8 ? 'liquid' : 'closed';
}
