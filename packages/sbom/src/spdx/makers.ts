import type { Contact, Organization } from '../document.ts'

/** `Organization: <name> (<e-mail>)` (SPDX 2.3, clause 7.5); undefined where nothing names it. */
export function formatOrganization(organization: Organization | undefined): string | undefined {
  const name = organization?.name ?? organization?.urls[0]
  const email = organization?.contacts.map((contact) => contact.email).find((text) => text !== undefined)
  return name === undefined ? undefined : `Organization: ${name}${inBrackets(email)}`
}

export function formatPerson({ name, email }: Contact): string | undefined {
  if (name === undefined) return email === undefined ? undefined : `Person: ${email}`
  return `Person: ${name}${inBrackets(email)}`
}

const inBrackets = (email: string | undefined): string => (email === undefined ? '' : ` (${email})`)

/** Name and e-mail address of `Organization: ...` or `Person: ...`; undefined for `NOASSERTION` and the like. */
export function parseMaker(
  text: string | undefined,
): { kind: 'organization' | 'person'; contact: Contact } | undefined {
  const match = /^(Organization|Person): ?(.+)$/.exec(text ?? '')
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const kind = match[1] === 'Person' ? 'person' : 'organization'
  const whole = match[2].trim()
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1
  const email = open < 0 ? '' : whole.slice(open + 1, -1)
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    // An empty pair of brackets is how some tools write that they know no address.
    return { kind, contact: { name: whole.replace(/ ?\(\)$/, '') } }
  }
  return { kind, contact: { name: whole.slice(0, open).trim(), email } }
}
