/**
 * @module
 * Inputs and columns that change no indicator, each with the reason. A list that should only grow shorter.
 */

/** Input id → why it moves nothing in the shipped packs. */
export const UNCONNECTED_INPUTS: Readonly<Record<string, string>> = {}

/** `table.column` → why no input reads it. */
export const UNCONNECTED_COLUMNS: Readonly<Record<string, string>> = {}
