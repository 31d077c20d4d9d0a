/** Words for a password in ASCII: a name is made of them as of English words. */
export const translatedWords: readonly string[] = (
  'kennwort senha contrasena clave wachtwoord adgangskode losenord heslo haslo salasana jelszo sifre lozinka parola mima ' +
  'zugangscode mdp psw pswd pword'
).split(' ');

/** What an anchor in another language says: a kind of secret, or that the name is to be read. */
export const translatedKinds = [null, 'password', 'apiKey', 'token'] as const;
export type TranslatedKind = (typeof translatedKinds)[number];
