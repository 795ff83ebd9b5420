/** The part of a JSON schema that a reader needs. */
export type Schema = Readonly<{
  $ref?: string
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  description?: string
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  prefixItems?: readonly Schema[]
  additionalProperties?: Schema | boolean
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  format?: string
}>

function shapeOfObject(schema: Schema, indent: string): string {
  const { properties, required = [], additionalProperties } = schema
  const inner = `${indent}  `
  const lines = Object.entries(properties ?? {}).map(([name, value]) => {
    const words = value.description === undefined ? '' : `  // ${value.description}`
    return `${inner}${name}${required.includes(name) ? '' : '?'}: ${shape(value, inner)}${words}`
  })
  if (typeof additionalProperties === 'object') {
    lines.push(`${inner}[name]: ${shape(additionalProperties, inner)}`)
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}

/** Write a JSON schema the way a person would sketch it: `{ year: integer, where?: Where }`. */
export function shape(schema: Schema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1)!
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined)
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choices.map((choice) => shape(choice, indent)).join(' | ')
  if (schema.prefixItems !== undefined) {
    return `[${schema.prefixItems.map((item) => shape(item, indent)).join(', ')}]`
  }
  if (schema.items !== undefined) return `${shape(schema.items, indent)}[]`
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) {
    return shapeOfObject(schema, indent)
  }
  return [schema.type ?? schema.format ?? 'any'].flat().join(' | ')
}
