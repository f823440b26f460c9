import { attack, control, rejected, type Case } from './attack.ts'
import { put } from './release-provenance.ts'
import type { Stage } from './stage.ts'

const payload = (s: Stage): string =>
  Buffer.from(JSON.parse(s.attest()).dsseEnvelope.payload as string, 'base64').toString('utf8')
const malformed = (says: string) => ({ ...rejected(['statement', 'integrity/payload-malformed']), says })

/** The statement in the signed payload: one reading, a known type, bounded. */
export const statementAttacks: readonly Case[] = [
  attack(
    'statement/two-subjects-keys',
    'The statement has the key "subject" twice; the last one is of this artifact.',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({ payload: payload(s).replace('{', '{"subject":[{"name":"x","digest":{"sha256":"00"}}],') }),
      ),
    malformed('the key stands twice'),
  ),
  attack(
    'statement/key-twice-by-escape',
    'The second key is written with an escape.',
    ['two-readings'],
    (s) => s.beside(s.attest({ payload: payload(s).replace('{', String.raw`{"predicate\u0054ype":"x",`) })),
    malformed('the key stands twice'),
  ),
  attack(
    'statement/predicate-key-twice',
    'A key deep in the predicate stands twice.',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({ payload: payload(s).replace('"builder":{', '"builder":{"id":"https://evil.example",') }),
      ),
    malformed('the key stands twice'),
  ),
  attack(
    'statement/subject-in-prototype',
    'The subject is to be inherited from "__proto__".',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({
          payload: payload(s)
            .replace('"subject":', '"__proto__":{"subject":')
            .replace('"predicateType"', '"x":0},"predicateType"')
            .replace('}],"x"', '}],"x"'),
        }),
      ),
    malformed('its "subject" is not a list'),
  ),
  attack(
    'statement/digest-in-prototype',
    'The digest is to be inherited from "__proto__".',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({
          payload: payload(s).replace(/"digest":(\{"sha256":"[0-9a-f]+"\})/, '"digest":{"__proto__":$1}'),
        }),
      ),
    malformed('is not a text'),
  ),
  attack(
    'statement/text-behind',
    'A second document stands behind the first.',
    ['two-readings'],
    (s) => s.beside(s.attest({ payload: `${payload(s)}{}` })),
    malformed('text behind the end'),
  ),
  attack(
    'statement/byte-order-mark',
    'A byte order mark stands in front.',
    ['two-readings'],
    (s) => s.beside(s.attest({ payload: `\ufeff${payload(s)}` })),
    malformed('not strict JSON'),
  ),
  attack(
    'statement/not-utf8',
    'A byte of the payload is no UTF-8, which lenient readers replace.',
    ['two-readings', 'GO-2026-5233'],
    (s) =>
      s.beside(
        s.attest({
          payload: Buffer.concat([
            Buffer.from(payload(s).slice(0, -1)),
            Buffer.from(',"x":"\xff"}', 'latin1'),
          ]),
        }),
      ),
    malformed('not well-formed UTF-8'),
  ),
  attack(
    'statement/too-deep',
    'The predicate nests deep enough to exhaust a reader.',
    ['GHSA-88jx-383q-w4qc'],
    (s) =>
      s.beside(
        s.attest({
          payload: payload(s).replace(
            '"predicate":{',
            `"predicate":{"x":${'['.repeat(5000)}${']'.repeat(5000)},`,
          ),
        }),
      ),
    malformed('nests more than 100 levels'),
  ),
  ...(
    [
      ['list', 'a list', '[]', 'it is not a JSON object'],
      ['null', 'null', 'null', 'it is not a JSON object'],
      ['garbage', 'no JSON', 'subject: app.tgz', 'it is not strict JSON'],
    ] as const
  ).map(([id, what, text, says]) =>
    attack(
      `statement/${id}`,
      `The payload is ${what}.`,
      ['CVE-2022-36056'],
      (s) => s.beside(s.attest({ payload: text })),
      malformed(says),
    ),
  ),
  ...(
    [
      ['unknown-version', 'https://in-toto.io/Statement/v2'],
      ['look-alike', 'https://in-toto.io.evil.example/Statement/v1'],
      ['longer', 'https://in-toto.io/Statement/v1.1'],
    ] as const
  ).map(([id, type]) =>
    attack(
      `statement/type-${id}`,
      `The statement is of type ${type}.`,
      ['payload-type'],
      (s) => s.beside(s.attest({ statement: (st) => put(st, '_type', type) })),
      malformed('its "_type" is'),
    ),
  ),
  control('statement/v01', 'The older type of statement.', (s) =>
    s.beside(s.attest({ statement: (st) => put(st, '_type', 'https://in-toto.io/Statement/v0.1') })),
  ),
]
