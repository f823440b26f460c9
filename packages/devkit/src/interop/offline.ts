/** Sends every request of a foreign program to a port on which nothing listens: what it accepts, it accepts offline. */
export const OFFLINE: Readonly<Record<string, string>> = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
  http_proxy: 'http://127.0.0.1:9',
}
