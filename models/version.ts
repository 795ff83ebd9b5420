/** Version of equations, blocks and engine together: exports and saved scenarios carry it. */
export const ENGINE_VERSION = '0.1.0'
