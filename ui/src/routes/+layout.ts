// The whole page lives in the browser: the engine runs there, and so do the drafts.
export const ssr = false
export const prerender = false
