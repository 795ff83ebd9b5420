import { redirect } from '@sveltejs/kit'
import type { PageLoad } from './$types'

/** The page opens on what can be moved. */
export const load: PageLoad = ({ url }) => redirect(307, `/assumptions${url.search}`)
