/** Small changes of our own release workflow, each a way to lose what it is for, and the rule that sees it. */
export const SPOILT_RELEASE: readonly {
  readonly name: string
  readonly find: RegExp
  readonly replace: string
  readonly rule: string
}[] = [
  {
    name: 'a signing step taken from the repository of the caller',
    find: /\$\/actions\/sign\b/,
    replace: './actions/sign',
    rule: 'sibling-reference',
  },
  {
    name: 'an identity for the job that builds',
    find: /( {4}permissions:\n {6}contents: read\n)((?: {4}outputs:\n(?: {6}.*\n)*)? {4}steps:\n(?: {6}.*\n)*? {6}- uses: \.\/source\/)/,
    replace: '$1      id-token: write\n$2',
    rule: 'sibling-reference',
  },
  {
    name: 'a script of the caller in the job that signs',
    find: /( {6}- uses: \$\/actions\/sign\n)/,
    replace: '      - run: ./prepare\n$1',
    rule: 'identity-token-job',
  },
  {
    name: 'a token left in the checkout',
    find: / +persist-credentials: false\n/,
    replace: '',
    rule: 'checkout-credentials',
  },
  {
    name: 'a moving action',
    find: /(actions\/checkout)@\S+ # v\S+/,
    replace: '$1@v5',
    rule: 'pinned-action',
  },
  {
    name: 'a comment that names another version',
    find: /(actions\/upload-artifact@\S+ # v)\S+/,
    replace: '$199.0.0',
    rule: 'pinned-action',
  },
  {
    name: 'a machine that the caller names',
    find: /fromJSON\(needs\.\w+\.outputs\.targets\)/,
    replace: 'fromJSON(inputs.targets)',
    rule: 'hosted-runner',
  },
  {
    name: 'permissions for everybody',
    find: /^permissions: \{\}$/m,
    replace: 'permissions: write-all',
    rule: 'default-permissions',
  },
  { name: 'a job without an end', find: / {4}timeout-minutes: \d+\n/, replace: '', rule: 'job-timeout' },
  {
    name: 'a check that may fail',
    find: /( {6}- uses: \$\/actions\/tag-gate\n)/,
    replace: '$1        continue-on-error: true\n',
    rule: 'ignored-failure',
  },
  {
    name: 'the tag as a part of a script',
    find: /( +)run: \|\n/,
    replace: '$1run: |\n$1  echo ${{ github.ref_name }}\n',
    rule: 'expression-in-script',
  },
  {
    name: 'a signing job without its identity',
    find: / {6}id-token: write.*\n/,
    replace: '',
    rule: 'action-permissions',
  },
  {
    name: 'an output that nobody makes',
    find: /steps\.sums\.outputs\.subjects\b/,
    replace: 'steps.sums.outputs.subjcts',
    rule: 'known-outputs',
  },
]
