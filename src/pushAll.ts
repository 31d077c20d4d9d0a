/** Adds all of `items` to `list`. `push(...items)` fails where there are more than a call takes, some 120,000. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
