import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { bodyFault, problem } from './problem.ts'
import { problem as problemSchema } from './schemas/common.ts'

/** A set of routes whose bodies are checked; what does not fit is answered with every fault at once. */
export function router(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const faults = result.error.issues.map(({ path, message }) =>
        bodyFault(path.join('.'), {
          zh: `请求内容 ${path.join('.') || '（整体）'}：${message}；格式见 /api。`,
          en: `${path.join('.') || 'The body'}: ${message}; the form wanted is described at /api.`,
        }),
      )
      return problem(c, 'bad-body', faults)
    },
  })
}

/** A JSON answer of a route, for its description. */
export function answer<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON body of a route, for its description. */
export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** A problem that a route may answer with. */
export function refusal(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } }
}
