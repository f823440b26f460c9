import type { JsonObject } from '@tier3/model/json'
import { VERIFICATION_REPORT_SCHEMA } from '@tier3/verification/verification-report-schema'

/** Shape of the report's `body`: the verification report. */
export const reportSchema: JsonObject = VERIFICATION_REPORT_SCHEMA
