import { markup, type Html } from './html.ts'
import { depthOf, directNeeds, PIPELINE_JOBS, type PipelineJob } from './pipeline-jobs.ts'

type Direction = 'across' | 'down'

const BOX = { width: 124, height: 48 }
const GAP = { across: 28, down: 26 }
const SHORT = 16

interface Place {
  readonly x: number
  readonly y: number
}

/** Jobs and arrows as one drawing, from left to right or from top to bottom. Texts are our own. */
export function pipelinePicture(direction: Direction): Html {
  const columns = Math.max(...PIPELINE_JOBS.map(({ id }) => depthOf(id))) + 1
  const rows = Math.max(...PIPELINE_JOBS.map(({ row }) => row)) + 1
  const [width, height] =
    direction === 'across'
      ? [columns * (BOX.width + GAP.across) - GAP.across, rows * (BOX.height + SHORT) - SHORT]
      : [rows * (BOX.width + SHORT) - SHORT, columns * (BOX.height + GAP.down) - GAP.down]
  const marker = `arrow-${direction}`
  const title = `jobs-${direction}`
  return markup`<svg
    class="picture ${direction}"
    viewBox="-2 -2 ${width + 4} ${height + 4}"
    role="img"
    aria-labelledby="${title}"
  >
    <title id="${title}">${DESCRIPTION}</title>
    <defs>
      <marker
        id="${marker}"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 .6 7 4 0 7.4z" class="tip" />
      </marker>
    </defs>
    ${PIPELINE_JOBS.flatMap((job) => directNeeds(job).map((need) => arrow(need, job, direction, marker)))}
    ${PIPELINE_JOBS.map((job) => box(job, direction))}
  </svg>`
}

/** The picture in one sentence, for those who do not see it. */
const DESCRIPTION = `The jobs of the release workflow in their order: ${PIPELINE_JOBS.map(
  ({ title, trust }) =>
    `${title}${trust === 'guest' ? ' (runs the code of the repository, holds no identity)' : trust === 'signer' ? ' (holds the identity, runs no code of the repository)' : ''}`,
).join(', ')}.`

function placeOf({ id, row }: PipelineJob, direction: Direction): Place {
  const depth = depthOf(id)
  return direction === 'across'
    ? { x: depth * (BOX.width + GAP.across), y: row * (BOX.height + SHORT) }
    : { x: row * (BOX.width + SHORT), y: depth * (BOX.height + GAP.down) }
}

function box(job: PipelineJob, direction: Direction): Html {
  const { x, y } = placeOf(job, direction)
  const middle = x + BOX.width / 2
  return markup`<g class="job ${job.trust}">
      <rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" />
      <text x="${middle}" y="${y + 20}" class="name">${job.title}</text>
      <text x="${middle}" y="${y + 36}" class="may">${CODE[job.trust]} · ${job.may}</text>
    </g> `
}

const CODE = { guest: 'your code', signer: 'our code', ours: 'our code' } as const

/** Along the row or column of the start, then over to the end in the gap before it. */
function arrow(need: string, job: PipelineJob, direction: Direction, marker: string): Html {
  const start = PIPELINE_JOBS.find(({ id }) => id === need)
  if (start === undefined) throw new Error(`there is no job ${need}`)
  const from = placeOf(start, direction)
  const to = placeOf(job, direction)
  const path =
    direction === 'across'
      ? across(from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2)
      : down(from.x + BOX.width / 2, from.y + BOX.height, to.x + BOX.width / 2, to.y)
  return markup`<path d="${path}" class="arrow" marker-end="url(#${marker})" /> `
}

function across(x: number, y: number, endX: number, endY: number): string {
  const turn = endX - GAP.across
  const middle = turn + GAP.across / 2
  return `M${x} ${y}H${turn}C${middle} ${y} ${middle} ${endY} ${endX} ${endY}`
}

function down(x: number, y: number, endX: number, endY: number): string {
  const turn = endY - GAP.down
  const middle = turn + GAP.down / 2
  return `M${x} ${y}V${turn}C${x} ${middle} ${endX} ${middle} ${endX} ${endY}`
}
