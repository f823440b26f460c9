import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineSpec } from '../define/spec.ts'
import { cliFace } from './cli-face.ts'

const spec = defineSpec({
  name: 'probe',
  title: 'probe',
  description: 'Probe.',
  icon: 'x',
  color: 'blue',
  permissions: {},
  inputs: {},
  outputs: { value: 'The value.' },
  reportSchema: {},
})

describe('cliFace setOutput', () => {
  afterEach(() => vi.restoreAllMocks())
  it.each([
    ['plain text', 'dist/app ü.tgz', 'value=dist/app ü.tgz\n'],
    ['several lines', 'a\nb', 'value="a\\nb"\n'],
    ['a terminal sequence', 'a\u001b[2J', 'value="a\\u001b[2J"\n'],
    ['a C1 control', 'a\u009b2J', 'value="a\\u009b2J"\n'],
    ['a turned direction', 'a\u202eb', 'value="a\\u202eb"\n'],
    ['nothing', '', ''],
  ])('shows %s safely', (_, value, shown) => {
    let said = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true))
    cliFace(spec, { inputs: new Map(), json: false, help: false }, {}).setOutput('value', value)
    expect(said).toBe(shown)
  })
})
