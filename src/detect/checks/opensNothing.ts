import { isDeadJwt } from './isDeadJwt.ts';
import { readJwt } from './readJwt.ts';

/** Whether a value tells of itself that it lets nobody in, whatever it is called. */
export function opensNothing(value: string): boolean {
  const jwt = value.startsWith('eyJ') ? readJwt(value) : null;
  return jwt !== null && isDeadJwt(jwt);
}
