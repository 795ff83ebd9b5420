/**
 * @module
 * The HTTP API 接口, and the page on the same port. It keeps no state: it offers the packs of one folder,
 * and checks, runs, explains and exports what it is sent.
 */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { boundBody } from './bound-body.ts'
import { documentation } from './docs/page.ts'
import { openLibrary } from './packs/library.ts'
import { servePage } from './page/serve.ts'
import { securityHeaders } from './page/security.ts'
import { bodyFault, problem } from './problem.ts'
import { router } from './router.ts'
import { calendarRoutes } from './routes/calendars.ts'
import { checkRoutes } from './routes/check.ts'
import { explainRoutes } from './routes/explain.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { packRoutes } from './routes/packs.ts'
import { progressRoutes } from './routes/progress.ts'
import { runRoutes } from './routes/runs.ts'
import { scheduleRoutes } from './routes/schedules.ts'

export type AppOptions = Readonly<{
  /** Folder of packs that are offered: one folder each. */
  packs: string
  /** Folder of the built page; without it only the API is served. */
  page?: string
}>

function createApi(packs: string) {
  const library = openLibrary(packs)
  const api = router()
    .route('/', healthRoutes)
    .route('/', packRoutes(library))
    .route('/', checkRoutes)
    .route('/', runRoutes(library))
    .route('/', explainRoutes(library))
    .route('/', calendarRoutes(library))
    .route('/', progressRoutes(library))
    .route('/', scheduleRoutes(library))
    .route('/', exportRoutes(library))
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: '安居 Anju API',
      version: '1',
      description:
        '住房与土地供应推演接口：不保存任何内容。错误以 RFC 9457 problem details 返回，并附全部问题。 · ' +
        'District housing and land supply studies. Nothing is kept. Errors are RFC 9457 problem details with all faults.',
    },
    servers: [{ url: '/api' }],
  })
  return api
}

/** Addresses and types of the API, for `hc<Api>('/api')`. */
export type Api = ReturnType<typeof createApi>

/** The whole server as a function of requests; nothing listens yet. */
export function createApp({ packs, page }: AppOptions): Hono {
  const api = createApi(packs)
  const app = new Hono()
  app.use(securityHeaders)
  app.use(compress())
  app.use('/api/*', ...boundBody)
  app.get('/api', (c) => documentation(c, api))
  app.route('/api', api)
  app.all('/api/*', (c) => problem(c, 'not-found', [unknownAddress(c.req.path)]))
  if (page !== undefined) servePage(app, page)
  app.notFound((c) => problem(c, 'not-found', [unknownAddress(c.req.path)]))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, 'bad-body', [unreadable])
    }
    console.error(error)
    return problem(c, 'internal', [])
  })
  return app
}

const unreadable = bodyFault('', {
  zh: '请求内容读不出；请发送 JSON，格式见 /api。',
  en: 'The body can’t be read; send JSON of the form described at /api.',
})

function unknownAddress(path: string) {
  return bodyFault('', {
    zh: `没有地址 ${path}；接口说明见 /api。`,
    en: `There is no address ${path}; /api describes those there are.`,
  })
}
