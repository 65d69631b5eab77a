import { z } from 'zod';
import type { Route } from './route.ts';
import { writeTokenHeader } from './write-guard.ts';

/** The API as an OpenAPI 3.1 document, made from the table of routes. */
export function openApi(routes: readonly Route<never>[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) (paths[braced(route.path)] ??= {})[route.method] = operation(route);
  return { openapi: '3.1.0', info: { title: 'Simpul', version, license: { name: 'MIT' } }, paths };
}

const tokenHeader = {
  name: writeTokenHeader,
  in: 'header',
  required: true,
  description: 'the writeToken of GET /api/session',
  schema: { type: 'string' },
};

const braced = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function operation(route: Route<never>): Record<string, unknown> {
  const schema = z.toJSONSchema(route.input, { io: 'input', unrepresentable: 'any' });
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const required = new Set(schema.required ?? []);
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.has(name),
    schema: property,
  }));
  const body = { required: true, content: { 'application/json': { schema } } };
  return {
    summary: route.summary,
    parameters: [
      ...inPath,
      ...(route.method === 'get' ? inQuery : []),
      ...(route.writes === true ? [tokenHeader] : []),
    ],
    ...(route.method === 'post' ? { requestBody: body } : {}),
    responses: { 200: { description: 'OK' }, default: { description: 'an error: {error: {code, message}}' } },
  };
}
