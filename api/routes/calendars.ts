import { createRoute } from '@hono/zod-openapi'
import { chooseStudy, refuse } from '#api/choose'
import type { Library } from '#api/packs/library'
import { bodyFault } from '#api/problem'
import { answer, body, refusal, router } from '#api/router'
import { calendar, calendarRequest } from '#api/schemas/calendar'

const postCalendar = createRoute({
  method: 'post',
  path: '/calendars',
  tags: ['studies'],
  summary:
    '倒排供地与闸门放开的季度 · When land must be sold at the latest, and when the gate opens',
  request: { body: body(calendarRequest) },
  responses: {
    200: answer('倒排供地 · The calendar', calendar),
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
  },
})

/** 倒排供地 */
export function calendarRoutes(library: Library) {
  return router().openapi(postCalendar, (c) => {
    const { area, today, ...request } = c.req.valid('json')
    const opened = chooseStudy(library, request)
    if (!opened.ok) return refuse(c, opened.faults)
    const { dimensions } = opened.value.catalogue
    const areas = dimensions.find(({ id }) => id === 'area')!.members.map(({ id }) => id)
    if (area !== '' && !areas.includes(area)) return refuse(c, [noSuchArea(area, areas)])
    const question = { area, ...(today === undefined ? {} : { today }) }
    return c.json(opened.value.calendar(question), 200)
  })
}

function noSuchArea(area: string, areas: readonly string[]) {
  return bodyFault('area', {
    zh: `没有片区 ${area}；有：${areas.join('、')}。`,
    en: `There is no area ${area}; there are: ${areas.join(', ')}.`,
  })
}
