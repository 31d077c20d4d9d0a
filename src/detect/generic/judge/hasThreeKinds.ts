/** Whether letters of both cases and a digit are in a value. */
export const hasThreeKinds = (value: string): boolean =>
  /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
