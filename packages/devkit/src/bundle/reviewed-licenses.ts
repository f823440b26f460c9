/** Where the licence text of a package that ships none comes from. */
export type ReviewedLicense =
  /** A package of the same authors in the same bundle, under the same text. */
  | { readonly license: string; readonly sameAs: string }
  /** The package has the text in its README. */
  | { readonly license: string; readonly file: string }
  /** The standard text of the licence with the package's own line of copyright. */
  | { readonly license: 'MIT' | 'ISC'; readonly copyright: string }

/**
 * Packages that ship no licence file, reviewed by hand. A package that changes its declared licence falls out of this
 * table by itself.
 */
export const REVIEWED_LICENSES: { readonly [name: string]: ReviewedLicense } = {
  '@npmcli/agent': { license: 'ISC', sameAs: '@npmcli/fs' },
  '@sigstore/verify': { license: 'Apache-2.0', sameAs: '@sigstore/core' },
  'err-code': { license: 'MIT', copyright: 'Copyright (c) IndigoUnited' },
  imurmurhash: { license: 'MIT', file: 'README.md' },
  'proxy-agent-negotiate': { license: 'MIT', sameAs: 'http-proxy-agent' },
  // A fork of sax, under the same terms.
  saxes: {
    license: 'ISC',
    copyright: 'Copyright (c) Isaac Z. Schlueter and Contributors\nCopyright (c) Louis-Dominique Dubeau',
  },
  // Lists of names: the README says whose they are and under which terms.
  'spdx-exceptions': { license: 'CC-BY-3.0', file: 'README.md' },
  'spdx-license-ids': { license: 'CC0-1.0', file: 'README.md' },
}

/** The text of the MIT licence (SPDX `MIT`) below a line of copyright. */
export const mitText = (copyright: string): string => `${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

/** The text of the ISC licence (SPDX `ISC`) below lines of copyright. */
export const iscText = (copyright: string): string => `${copyright}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`
