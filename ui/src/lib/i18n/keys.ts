import type { zh } from './zh.ts'

export type Language = 'zh' | 'en'
/** Name of a message of the catalogues. */
export type WordKey = keyof typeof zh
