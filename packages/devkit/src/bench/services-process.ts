// The embedded Sigstore in a process of its own, so that it takes no time from what is measured. Speaks to its parent
// through messages: says where it is, and answers each message with its counts.
import process from 'node:process'
import { startSigstore } from '../sigstore/embedded.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || process.send === undefined) throw new Error('started by the bench alone')
const sigstore = await startSigstore()
const config = await sigstore.writeConfig(folder)
process.on('message', () => process.send?.({ counts: sigstore.counts }))
process.on('disconnect', () => process.exit(0))
process.send({ url: sigstore.url, config })
