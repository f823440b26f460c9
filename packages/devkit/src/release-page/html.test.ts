import { describe, expect, it } from 'vitest'
import { lines, markup } from './html.ts'

describe('markup', () => {
  it.each([
    {
      name: 'a tag',
      input: '<script>alert(1)</script>',
      expected: '&#60;script&#62;alert(1)&#60;/script&#62;',
    },
    { name: 'quotes of an attribute', input: `" onload='x' \``, expected: '&#34; onload=&#39;x&#39; &#96;' },
    { name: 'an entity', input: '&lt;', expected: '&#38;lt;' },
    { name: 'a bidirectional override', input: 'a\u202egpj.exe', expected: 'a\\u{202e}gpj.exe' },
    { name: 'a zero-width space and a line end', input: 'a\u200b\nb', expected: 'a\\u{200b}\\u{000a}b' },
  ])('markup makes $name harmless', ({ expected, input }) => {
    expect(markup`<b title="${input}">${input}</b>`.html).toBe(`<b title="${expected}">${expected}</b>`)
  })

  it('markup keeps markup of its own, joins lists, and leaves out what is absent', () => {
    const one = markup`<i>${'<'}</i>`
    expect(markup`${[one, 'x', 3]}${undefined}`.html).toBe('<i>&#60;</i>x3')
  })

  it('lines keeps line ends between lines, and none inside of one', () => {
    expect(markup`<pre>${lines(['a <', 'b\nc'])}</pre>`.html).toBe('<pre>a &#60;\nb\\u{000a}c</pre>')
  })
})
