import type { Text } from '#models/index'

/** Names of arguments, as the usage line calls them. */
export const packArgument: Text = { zh: '情景包文件夹或 .zip', en: 'the pack folder or .zip' }
export const indicatorArgument: Text = { zh: '指标代码', en: 'the indicator' }
