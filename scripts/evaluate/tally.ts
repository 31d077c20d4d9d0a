/** How many of how many. */
export interface Tally {
  readonly hit: number;
  readonly all: number;
}

/** Counts hits by name, in the order in which the names came. */
export class Tallies {
  readonly #counts = new Map<string, { hit: number; all: number }>();

  add(name: string, hit: boolean): void {
    const count = this.#counts.get(name) ?? { hit: 0, all: 0 };
    count.all++;
    if (hit) count.hit++;
    this.#counts.set(name, count);
  }

  get(name: string): Tally {
    return this.#counts.get(name) ?? { hit: 0, all: 0 };
  }

  entries(): [string, Tally][] {
    return [...this.#counts];
  }
}

/** The share of hits, 0 for none of none. */
export const share = ({ hit, all }: Tally): number => (all === 0 ? 0 : hit / all);
