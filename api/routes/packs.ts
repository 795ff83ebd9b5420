import { createRoute, z } from '@hono/zod-openapi'
import { refuse } from '#api/choose'
import { packSummary as summarise } from '#api/pack-summary'
import { studyOf, type Library } from '#api/packs/library'
import { writeZip } from '#api/packs/write-zip'
import { bodyFault, problem } from '#api/problem'
import { answer, refusal, router } from '#api/router'
import { calibration } from '#api/schemas/calibration'
import { catalogue, packSummary } from '#api/schemas/catalogue'
import { fault, list } from '#api/schemas/common'
import { calibrationJson, catalogueJson } from '#api/to-json'

const params = z.object({ id: z.string().openapi({ example: 'longgang' }) })
const notFound = refusal('没有这个情景包 · There is no such pack')
const faulty = refusal('情景包有问题 · The pack has faults')

const listPacks = createRoute({
  method: 'get',
  path: '/packs',
  tags: ['packs'],
  summary: '列出情景包 · List the packs',
  responses: {
    200: answer(
      '情景包；读不出的列在 broken · packs; those with faults under broken',
      z.object({
        packs: list(packSummary),
        broken: list(z.object({ id: z.string(), faults: list(fault) })),
      }),
    ),
  },
})

const getPack = createRoute({
  method: 'get',
  path: '/packs/{id}',
  tags: ['packs'],
  summary:
    '情景包的目录：情景、参数、指标 · Catalogue of a pack: scenarios, parameters, indicators',
  request: { params },
  responses: { 200: answer('目录 · The catalogue', catalogue), 404: notFound, 422: faulty },
})

const getCalibration = createRoute({
  method: 'get',
  path: '/packs/{id}/calibration',
  tags: ['packs'],
  summary:
    '校准与回测：市场历史对房价方程说明什么 · Calibration and back-test: what the market history says of the price equation',
  request: {
    params,
    query: z.object({
      until: z.coerce.number().int().optional().openapi({
        description:
          '拟合至该年末；不填为前三分之二 · fit up to the end of this year; the first two thirds without it',
        example: 2021,
      }),
    }),
  },
  responses: {
    200: answer('报告 · The report', calibration),
    400: refusal('请求内容有误 · The request is not what is wanted'),
    404: notFound,
    422: faulty,
  },
})

const getFiles = createRoute({
  method: 'get',
  path: '/packs/{id}/files',
  tags: ['packs'],
  summary: '情景包的文件（zip） · The files of a pack, as a zip',
  request: { params },
  responses: {
    200: {
      description: 'zip',
      content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
    },
    404: notFound,
    422: faulty,
  },
})

function unknownPack(id: string) {
  return bodyFault('id', {
    zh: `没有情景包 ${id}；可用的见 /api/packs。`,
    en: `There is no pack ${id}; /api/packs lists those there are.`,
  })
}

/** 情景包 */
export function packRoutes(library: Library) {
  return router()
    .openapi(listPacks, (c) => {
      const opened = library.ids().map((id) => ({ id, pack: library.open(id)! }))
      const packs = opened.flatMap(({ id, pack }) => (pack.ok ? [summarise(id, pack.value)] : []))
      const broken = opened.flatMap(({ id, pack }) =>
        pack.ok ? [] : [{ id, faults: pack.faults }],
      )
      return c.json({ packs, broken }, 200)
    })
    .openapi(getPack, (c) => {
      const { id } = c.req.valid('param')
      const pack = library.open(id)
      if (pack === undefined) return problem(c, 'not-found', [unknownPack(id)])
      if (!pack.ok) return refuse(c, pack.faults)
      const study = studyOf(pack.value, undefined, [])
      if (!study.ok) return refuse(c, study.faults)
      return c.json(catalogueJson(study.value.catalogue), 200)
    })
    .openapi(getCalibration, (c) => {
      const { id } = c.req.valid('param')
      const pack = library.open(id)
      if (pack === undefined) return problem(c, 'not-found', [unknownPack(id)])
      if (!pack.ok) return refuse(c, pack.faults)
      const study = studyOf(pack.value, undefined, [])
      if (!study.ok) return refuse(c, study.faults)
      return c.json(calibrationJson(study.value.calibration(c.req.valid('query').until)), 200)
    })
    .openapi(getFiles, (c) => {
      const { id } = c.req.valid('param')
      const files = library.files(id)
      if (files === undefined) return problem(c, 'not-found', [unknownPack(id)])
      if (!files.ok) return refuse(c, files.faults)
      return c.body(writeZip(files.value), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${encodeURIComponent(id)}.zip"`,
        'Cache-Control': 'no-cache',
      })
    })
}
