import { expect, it } from 'vitest'
import { explanation } from './explanation.ts'
import { differenceFindings } from './findings.ts'

it('differenceFindings says of each cause what was seen and what mends it', () => {
  const explanations = [
    explanation('tool', 'Another tool.', ['published: a', 'now: b'], 'Use a.'),
    explanation('time', 'Another time.', [], 'Wait.'),
  ]
  const demand = 'the SBOM made again from the tree is the published one, byte for byte'
  expect(differenceFindings(explanations, 'app.cdx.json')).toEqual([
    {
      code: 'integrity/sbom-differs',
      subject: 'app.cdx.json',
      demand,
      seen: 'Another tool. published: a; now: b',
      fix: 'Use a.',
    },
    { code: 'integrity/sbom-differs', subject: 'app.cdx.json', demand, seen: 'Another time.', fix: 'Wait.' },
  ])
})
