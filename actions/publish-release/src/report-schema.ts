import { receiptSchema } from '@tier3/release/publication/receipt'
import type { JsonObject } from '@tier3/model/json'

/** Shape of the report's `body`: the receipt, and where it was written. */
export const reportSchema: JsonObject = {
  type: 'object',
  properties: { receipt: receiptSchema, receiptPath: { type: 'string' } },
  required: ['receipt', 'receiptPath'],
  additionalProperties: false,
}
