import { base64Json } from './base64Text.ts';

/**
 * Whether a JSON Web Token is made to be public: Supabase's `anon` key, which every page of a project is given.
 * https://supabase.com/docs/guides/api/api-keys
 */
export const isPublicJwt = (token: string): boolean =>
  token.startsWith('eyJ') && base64Json(token.split('.')[1] ?? '')?.role === 'anon';
