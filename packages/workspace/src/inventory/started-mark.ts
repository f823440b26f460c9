/** What the worker prints before it reads the first file. Without it, the worker itself could not be run. */
export const STARTED = '\n'
