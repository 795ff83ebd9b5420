const MB = 1024 * 1024

/** What a pack may be at most: more is no pack of a district, and would only stop the server. */
export const limits = {
  /** A zip as sent. */
  zipBytes: 24 * MB,
  /** All files of a pack, unpacked. */
  packBytes: 128 * MB,
  files: 500,
  /** A JSON body; a zip in base64 fits. */
  bodyBytes: 32 * MB,
  /** How deep a JSON body may be nested. */
  jsonDepth: 40,
} as const
