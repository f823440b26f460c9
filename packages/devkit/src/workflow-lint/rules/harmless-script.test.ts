import { describe, expect, it } from 'vitest'
import { foreignCommand } from './harmless-script.ts'

const CASES: readonly { readonly script: string; readonly expected: string | undefined }[] = [
  { script: 'echo ok', expected: undefined },
  { script: '# npm ci\necho "# make" # make', expected: undefined },
  { script: 'if [ -n "$(jq -r .x y.json)" ]; then echo "a; b" | tee z; fi', expected: undefined },
  {
    script: 'for file in dist/*; do sha256sum "$file" >>"$X/sums" 2>&1 || exit 1; done',
    expected: undefined,
  },
  { script: 'echo "name=$(basename "$(pwd)")" >>"$GITHUB_OUTPUT"', expected: undefined },
  { script: 'jq -e \'if . then "make" else error("x") end\' <<<"$T"', expected: undefined },
  { script: 'while read -r line; do echo "$line"; done < list', expected: undefined },
  { script: '(cd x && ls) 2>/dev/null', expected: undefined },
  { script: "echo 'it'\\''s' \\\n  more", expected: undefined },
  { script: 'A=1 B="x y" cat z', expected: undefined },
  { script: '', expected: undefined },
  { script: 'make', expected: 'make' },
  { script: './build', expected: './build' },
  { script: 'A=1 ./build', expected: './build' },
  { script: 'echo "$(npm ci)"', expected: 'npm' },
  { script: 'echo "x $(cat "$(./y)")"', expected: './y' },
  { script: 'echo ok && eval x', expected: 'eval' },
  { script: 'echo ok &\nbash x', expected: 'bash' },
  { script: 'cat <(./x)', expected: './x' },
  { script: 'if ./x; then true; fi', expected: './x' },
  { script: '. ./x', expected: '.' },
  { script: '"$PROGRAM" x', expected: '$PROGRAM' },
  { script: '>out node x.js', expected: 'node' },
  { script: '2>out node x.js', expected: 'node' },
  { script: 'x\\\n  y', expected: 'x' },
  { script: 'PATH=. cat x', expected: 'with another PATH' },
  { script: 'export LD_PRELOAD=x', expected: 'with another LD_PRELOAD' },
  { script: 'echo x >>"$GITHUB_PATH"', expected: 'what later steps are steered by' },
  { script: 'cat <<X\nX', expected: 'a script within the script' },
  { script: 'echo `x`', expected: 'a script within the script' },
  { script: 'echo "x', expected: 'a script within the script' },
  { script: "echo 'x", expected: 'a script within the script' },
  { script: 'echo $(x', expected: 'a script within the script' },
  { script: 'echo x)', expected: 'a script within the script' },
  { script: 'case "$X" in a) ;; esac', expected: 'a script within the script' },
]

describe('foreignCommand', () => {
  it.each(CASES)('foreignCommand of $script', ({ script, expected }) => {
    expect(foreignCommand(script)).toBe(expected)
  })
})
