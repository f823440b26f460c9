import { reportSchema } from '@tier3/action-verify/report-schema'
import { Ajv2020 } from 'ajv/dist/2020.js'

const validate = new Ajv2020({ strict: false }).compile(reportSchema)

/** Whether a value has the published form of a verification report. */
export const isVerificationReport = (value: unknown): boolean => validate(value)
