import { join } from 'node:path'
import type { ServerStart } from './stock-server.ts'

/** One server of an instance, before it runs: where it is to listen, and where it keeps its files. */
export interface Place {
  readonly program: string
  readonly folder: string
  readonly port: number
}

export const HOST = '127.0.0.1'

const flags = (given: Readonly<Record<string, string | number | boolean>>): string[] =>
  Object.entries(given).map(([name, value]) => `--${name}=${value}`)

/** Fulcio with a certificate authority of its own that lives as long as the process. */
export const fulcioStart = (
  place: Place,
  more: {
    readonly callsPort: number
    readonly metricsPort: number
    readonly configFile: string
    readonly certificateLog: string
  },
): ServerStart => ({
  ...place,
  ready: '/healthz',
  args: [
    'serve',
    ...flags({
      ca: 'ephemeralca',
      host: HOST,
      'grpc-host': HOST,
      port: place.port,
      'grpc-port': more.callsPort,
      'legacy-unix-domain-socket': join(place.folder, 'fulcio.sock'),
      'metrics-port': more.metricsPort,
      'config-path': more.configFile,
      'ct-log-url': more.certificateLog,
    }),
  ],
})

/** What Fulcio must know of an issuer to give its tokens the certificates of GitHub Actions. */
export const fulcioConfig = (issuer: string): object => ({
  OIDCIssuers: { [issuer]: { IssuerURL: issuer, ClientID: 'sigstore', Type: 'github-workflow' } },
})

/** Rekor v2 on a folder. Clients take the host name without a port for the origin of its checkpoints. */
export const rekorStart = (
  place: Place,
  more: {
    readonly callsPort: number
    readonly metricsPort: number
    readonly keyFile: string
    readonly storage: string
  },
): ServerStart => ({
  ...place,
  ready: '/healthz',
  args: [
    'serve',
    ...flags({
      'http-address': HOST,
      'http-port': place.port,
      'grpc-address': HOST,
      'grpc-port': more.callsPort,
      'http-metrics-port': more.metricsPort,
      hostname: HOST,
      'storage-dir': more.storage,
      'signer-filepath': more.keyFile,
      'checkpoint-interval': '200ms',
      'batch-max-age': '50ms',
    }),
  ],
})

/** Where the timestamp authority publishes its metrics, whatever it is told. */
export const TIMESTAMP_METRICS_PORT = 2112

/** A timestamp authority whose chain lives as long as the process. */
export const timestampStart = (place: Place): ServerStart => ({
  ...place,
  ready: '/ping',
  args: ['serve', ...flags({ host: HOST, port: place.port, 'disable-ntp-monitoring': true })],
})

/** TesseraCT, a log of certificates, on a folder. */
export const certificateLogStart = (
  place: Place,
  more: { readonly keyFile: string; readonly rootsFile: string; readonly storage: string },
): ServerStart => ({
  ...place,
  ready: '/ct/v1/get-roots',
  args: flags({
    http_endpoint: `${HOST}:${place.port}`,
    origin: HOST,
    private_key: more.keyFile,
    storage_dir: more.storage,
    roots_pem_file: more.rootsFile,
    ext_key_usages: 'CodeSigning',
    enable_publication_awaiter: false,
  }),
})
