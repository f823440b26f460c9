import { quoted } from '@tier3/model/display'
import { formatPinnedImage, parsePinnedImage, type PinnedImage } from '@tier3/model/image-reference'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** Reads the lines of an input `images`: each with its digest, each once, at most 100. */
export function parseImageList(lines: readonly string[]): Result<NonEmpty<PinnedImage>, readonly Problem[]> {
  const problems: Problem[] = []
  const images = new Map<string, PinnedImage>()
  for (const line of lines) {
    const image = parsePinnedImage(line)
    if (!image.ok) problems.push(malformed(line, image.problem))
    else if (images.has(formatPinnedImage(image.value))) problems.push(malformed(line, 'it stands twice'))
    else images.set(formatPinnedImage(image.value), image.value)
  }
  const list = [...images.values()]
  if (list.length > LIMIT)
    problems.push(malformed(`${list.length} images`, `more than ${LIMIT} are too many`))
  return problems.length === 0 && isNonEmpty(list) ? ok(list) : failed(problems)
}

const LIMIT = 100

const malformed = (line: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "images"',
    current: `${quoted(line, 200)}: ${reason}`,
    desired: 'each line must be registry/name@sha256:<64 hexadecimal characters>',
    fix: 'Give the digest that the step which pushes the image puts out.',
  })
