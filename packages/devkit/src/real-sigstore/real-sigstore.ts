import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ed25519KeyPair, p256KeyPair } from '../sigstore/key-material.ts'
import type { ServerPrograms } from './server-programs.ts'
import {
  certificateLogStart,
  fulcioConfig,
  fulcioStart,
  HOST,
  rekorStart,
  TIMESTAMP_METRICS_PORT,
  timestampStart,
} from './server-starts.ts'
import { authorityChain, signingConfigOf, trustedRootOf } from './servers-trust.ts'
import { freePort, startServer, untilFree, type ServerStart, type StockServer } from './stock-server.ts'

/** A Sigstore instance of stock servers on loopback: Fulcio with a certificate log, Rekor v2, a timestamp authority. */
export interface RealSigstore extends AsyncDisposable {
  readonly servers: {
    readonly fulcio: StockServer
    readonly certificateLog: StockServer
    readonly rekor: StockServer
    readonly timestampServer: StockServer
  }
  /** Absolute paths of what was written from the running servers. */
  readonly trustedRoot: string
  readonly signingConfig: string
}

export interface RealSigstoreOptions {
  readonly programs: ServerPrograms
  /** Where logs, keys and configuration are kept; the caller removes it. */
  readonly folder: string
  /** The issuer whose tokens stand for jobs of GitHub Actions; it answers to discovery already. */
  readonly issuer: string
}

export async function startRealSigstore(options: RealSigstoreOptions): Promise<RealSigstore> {
  const running: StockServer[] = []
  const start = async (what: ServerStart): Promise<StockServer> => {
    const server = await startServer(what)
    running.push(server)
    return server
  }
  const dispose = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.end()))
  }
  try {
    return { ...(await startAll(options, start)), [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function startAll(
  { programs, folder, issuer }: RealSigstoreOptions,
  start: (what: ServerStart) => Promise<StockServer>,
): Promise<Omit<RealSigstore, typeof Symbol.asyncDispose>> {
  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const storage = async (name: string): Promise<string> => {
    await mkdir(join(folder, name))
    return join(folder, name)
  }
  const [log, certificateLogKey] = [ed25519KeyPair(), p256KeyPair()]
  const keyFile = await write('rekor.pem', pem(log.privateKey.export({ type: 'pkcs8', format: 'pem' })))
  const configFile = await write('fulcio.json', JSON.stringify(fulcioConfig(issuer)))
  const place = async (program: string) => ({ program, folder, port: await freePort() })
  const certificateLogPlace = await place(programs.tesseract)
  // One after the other: a busy machine starts them no faster at once, and what fails first is what is told.
  const fulcio = await start(
    fulcioStart(await place(programs.fulcio), {
      callsPort: await freePort(),
      metricsPort: await freePort(),
      configFile,
      certificateLog: `http://${HOST}:${certificateLogPlace.port}`,
    }),
  )
  const authority = await authorityChain(fulcio.url)
  const certificateLog = await start(
    certificateLogStart(certificateLogPlace, {
      keyFile: await write(
        'ct.pem',
        pem(certificateLogKey.privateKey.export({ type: 'sec1', format: 'pem' })),
      ),
      rootsFile: await write('authority.pem', authority),
      storage: await storage('ct-log'),
    }),
  )
  const rekor = await start(
    rekorStart(await place(programs.rekorTiles), {
      callsPort: await freePort(),
      metricsPort: await freePort(),
      keyFile,
      storage: await storage('rekor-log'),
    }),
  )
  await untilFree(TIMESTAMP_METRICS_PORT)
  const timestampServer = await start(timestampStart(await place(programs.timestampServer)))
  const servers = { fulcio, certificateLog, rekor, timestampServer }
  const urls = {
    fulcio: fulcio.url,
    certificateLog: certificateLog.url,
    rekor: rekor.url,
    timestampServer: timestampServer.url,
  }
  const keys = { rekor: log.publicKey, certificateLog: certificateLogKey.publicKey }
  const root = await trustedRootOf(urls, keys, authority)
  return {
    servers,
    trustedRoot: await write('trusted_root.json', JSON.stringify(root)),
    signingConfig: await write('signing_config.json', JSON.stringify(signingConfigOf(urls, root))),
  }
}

const pem = (text: string | Buffer): string => text.toString()
