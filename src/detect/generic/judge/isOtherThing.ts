/** References, paths, addresses, hashes, public keys; with signs of which one stands in each, so that few forms need be asked. */
const forms: readonly (readonly [signs: string, form: RegExp])[] = [
  // Another place is named, not a value: a template, a secret store.
  [
    ':[{+/!',
    /^(?:file:|keyring:|(?:aws|gcp|azure)[\w-]*:|credentialsJSON:|ENC\[|\{cipher\}|\{[A-Z0-9-]+\}|vault:|ref\+|projects\/|ssm:|kms:|secretsmanager:|\/\/|!\w+[ /])/,
  ],
  // A password's hash is not the password.
  ['$', /^\$(?:1|2[abxy]?|5|6|y|argon2\w*|pbkdf2[\w-]*|scrypt)\$/],
  ['_:$-', /^(?:pbkdf2|bcrypt|scrypt|argon2|sha\d*|md5)[_:$-]/i],
  ['-*', /^sha(?:1|256|384|512)-|^\*[\dA-F]{40}$/],
  // Text in another script, as programs write it that know ASCII alone: `\uB2E4`.
  ['\\', /\\u(?!00)[\da-f]{4}/i],
  // A JSON Web Token with a word for its signature, which has 43 characters and more.
  ['.', /^eyJ[\w-]{8,}\.eyJ[\w-]+\.[\w-]{1,30}$/],
  // The name of the variable that holds it: `HTML2PDF_API_KEY`.
  ['_', /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|PW|ID)$/],
  // Addresses, file names, public keys, certificates, media types, dates, versions.
  [':', /^[a-z][a-z0-9+.-]*:\/\/|^urn:/i],
  [
    '.',
    /\.(?:pem|key|crt|cer|der|p12|pfx|jks|json|ya?ml|xml|txt|enc|gpg|asc|env|conf|cfg|ini|toml|properties|js|ts|py|rb|go|php|html?|css|md|sh|png|jpe?g|svg|gz|zip|tgz|csv|log|pdf)$/i,
  ],
  ['', /^(?:ssh-|ecdsa-|AAAA(?:[BCE]3NzaC1|E2VjZHNhLX|GnNrLXNz|InNrLWVj))/],
  // A security advisory of GitHub.
  ['-', /^GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}$/],
  ['@', /^[\w.+-]+@[\w-]+\.[\w.-]+$/],
  ['.', /^v?\d+(?:\.\d+)+/],
  ['-', /^\d{4}-\d\d-\d\d/],
  ['', /^(?:[\d\s.,:+-]+|\W+)$/],
  ['xX', /^0x[0-9a-f]{1,16}$/i],
  // A number with its type; the address of an account, of 20 bytes, which its owner gives to everybody.
  ['', /^[\d_]+(?:[iuf](?:8|16|32|64|128|size)|u?l{1,2}|n)$/i],
  ['xX', /^0x[0-9a-f]{40}$/i],
  // A service of a host, `db.acme.dev:1521/PROD`.
  [':', /^[\w.-]+:\d{4,5}\/[\w.]+$/],
  // A prompt, `root@host:/srv#`, and an entry point, `package.module:Name`.
  ['@', /^[\w.-]+@[\w.-]+:[~/]\S*[#$]$/],
  [':', /^[a-z_]\w*(?:\.\w+)+:[A-Za-z_]\w*$/],
  // A signature is good for one request.
  ['=', /^[A-Za-z-]*signature=/i],
  // A filter of LDAP, a cipher, a function of Erlang, a place in a page, a line of `passwd`.
  ['(', /^\([A-Za-z][\w-]*=[^()]*\)$/],
  [
    '/-_',
    /^[A-Z][\w-]+\/[A-Z]{3}\w*\/\w+Padding$|^(?:3?DES|AES|RSA|SHA|HMAC|ECDH?E?|ECDSA|TLS|SSL|PBKDF2|WPA\d?)(?:[-_/][A-Za-z\d]+)+$/,
  ],
  ['/#:', /^[a-z_]+\/\d$|\.html?#|^[\w.-]+:[*x!]:\d/],
  // A language with script and country; rules of a form, `required|string|min:8`.
  ['-', /^[a-z]{2,3}-[A-Z][a-z]{3}-[A-Z]{2}$/],
  ['|', /^[a-z_]+(?::[\w,./-]+)?(?:\|[a-z_]+(?::[\w,./-]+)?)+$/],
  // So many times a minute: `20/m/ip,5/m/key`.
  ['/', /^\d+\/[a-z]+(?:\/[\w,]+)*$/],
  // Words that say what belongs there: `third-mysql-password`; the beginning of a JSON Web Token, without its signature.
  ['-_', /^(?:[a-z]+[-_])+(?:password|passwd|secret|token|key)$/],
  ['.', /^eyJ[\w-]+\.eyJ[\w-]*$/],
  // Code that was minified: the quote before it ends a string.
  ['{=&|(', /\)\{|[!=]==|&&!|\|\|\(|\b(?:if|for|while|typeof|return)\(/],
  ['(', /^(?:rgba?|hsla?|url|var|calc)\(/],
  // A string that is put together: `"…&password="+hide("`.
  ['+', /^["'`]?\s*\+.*\+\s*["'`]?$|^\+[A-Za-z_][\w.]*\($/],
  // A word of a language: letters alone, with some that no machine draws from (in UTF-8); a label, before a colon.
  ['', /^(?=.*[\x80-\xff])(?:[A-Za-z'-]|[\xc3-\xdf][\x80-\xbf]|[\xe0\xe1\xe3-\xef][\x80-\xbf]{2})+[:?!]?$/],
  [':', /^[A-Z]?[a-z]+(?:[-'][A-Z]?[a-z]+)*:$/],
  // A chain of calls, as in `password: z.string().min(6),`, also where a string holds it.
  ['.', /^[A-Za-z_$][\w$]*(?:\.[\w$]+(?:\([^()]*\))?)*\.[\w$]+\([^()]*\)[,;]?$/],
  // A call of one name, `__translate__('form.password.label')`, and settings, `toolbar=yes,width=400`.
  ['(=', /^[A-Za-z_]\w*\(['"]?[A-Za-z_][\w.]*['"]?\)$|^[a-z]\w*=\w+(?:,[a-z]\w*=\w+)+$/],
  // What Django writes where no password is right; names of ways to encrypt, `WPA/WPA2`.
  ['!/', /^![A-Za-z0-9]{40}$|^[A-Z]{2,6}\d?(?:\/[A-Z]{2,6}\d?)+$/],
  // The name of a header, `x-oauth-basic`; the UUID of a kind of thing, made of a number and one base for all.
  ['-', /^x(?:-[a-z]+)+$/],
  ['-', /^[\da-f]{8}-0000-1000-8000-[\da-f]{12}$/i],
  [':<>[{', /^data:|^<|>$|^\[.*\]$|^\{.*\}$/],
];

/** Whether a value has the form of something that is no secret, whatever it is assigned to. */
export const isOtherThing = (value: string): boolean =>
  forms.some(([signs, form]) => (signs === '' || holdsOne(value, signs)) && form.test(value));

function holdsOne(value: string, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (value.includes(signs[at]!)) return true;
  return false;
}
