import { startBrowser } from './debugging-pipe.ts'

export interface Look {
  /** CSS pixels. */
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** What it is shown on; `screen` when absent. */
  readonly media?: 'screen' | 'print'
}

/** One page in a real browser. */
export interface BrowserPage extends AsyncDisposable {
  /** Everything that the browser complained about: the console, security policies, exceptions, what it could not load. */
  readonly complaints: readonly string[]
  /** Addresses that the page had fetched, its own not. */
  readonly fetched: readonly string[]
  look(look: Look): Promise<void>
  /** The JSON value of an expression. */
  evaluate(expression: string): Promise<unknown>
  /** PNG of the page from one height to another, in CSS pixels. */
  picture(from: number, to: number): Promise<Uint8Array>
  /** As it is printed on paper of the size that its style names. */
  pdf(): Promise<Uint8Array>
}

/** Opens the file of this address, and waits until it is there. */
export async function openPage(program: string, url: string): Promise<BrowserPage> {
  const pipe = await startBrowser(program)
  try {
    const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true })
    const session = String(sessionId)
    const send = (method: string, params = {}) => pipe.send(method, params, session)
    const complaints: string[] = []
    const fetched: string[] = []
    const loaded = Promise.withResolvers<void>()
    pipe.onEvent(({ method, params = {}, sessionId: of }) => {
      if (of !== session) return
      if (method === 'Page.loadEventFired') loaded.resolve()
      if (
        method === 'Log.entryAdded' ||
        method === 'Runtime.exceptionThrown' ||
        method === 'Runtime.consoleAPICalled'
      )
        complaints.push(JSON.stringify(params))
      if (method === 'Network.requestWillBeSent') {
        const address = (params['request'] as { readonly url?: string } | undefined)?.url ?? ''
        if (address !== url) fetched.push(address)
      }
    })
    for (const domain of ['Page', 'Log', 'Runtime', 'Network']) await send(`${domain}.enable`)
    await send('Page.navigate', { url })
    await loaded.promise
    let viewed = 800
    return {
      complaints,
      fetched,
      async look({ media = 'screen', scheme, width }) {
        viewed = width
        const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 }
        await send('Emulation.setDeviceMetricsOverride', metrics)
        const features = [{ name: 'prefers-color-scheme', value: scheme }]
        await send('Emulation.setEmulatedMedia', { media, features })
      },
      async evaluate(expression) {
        const answer = await send('Runtime.evaluate', { expression, returnByValue: true })
        if (answer['exceptionDetails'] !== undefined)
          throw new Error(JSON.stringify(answer['exceptionDetails']))
        return (answer['result'] as { readonly value?: unknown }).value
      },
      async picture(from, to) {
        const clip = { x: 0, y: from, width: viewed, height: to - from, scale: 1 }
        const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true, clip })
        return Buffer.from(String(data), 'base64')
      },
      async pdf() {
        const { data } = await send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
        return Buffer.from(String(data), 'base64')
      },
      [Symbol.asyncDispose]: () => pipe[Symbol.asyncDispose](),
    }
  } catch (error) {
    await pipe[Symbol.asyncDispose]()
    throw error
  }
}
