import type { Express, Router } from 'express';

/** An address that a router answers, and by which methods; `use` where it answers whatever is below. */
export interface Served {
  readonly path: string;
  readonly methods: readonly string[];
}

interface Layer {
  readonly name: string;
  readonly handle: { readonly stack?: readonly Layer[] };
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
}

/** Every address of an application, as Express itself keeps them. */
export function walkRouter({ stack }: { readonly stack: readonly unknown[] }): Served[] {
  return (stack as Layer[]).flatMap(({ name, handle, route }) => {
    if (route !== undefined) {
      const methods = [...new Set(route.stack.map(({ method }) => method ?? 'all'))];
      return [{ path: route.path, methods }];
    }
    if (handle.stack !== undefined) return walkRouter({ stack: handle.stack });
    return name === 'serveStatic' ? [{ path: '/docs/*', methods: ['use'] }] : [];
  });
}

/** The addresses of an application with every method by which something is answered there, in order. */
export function servedBy(app: Express): string[] {
  const { router } = app as unknown as { router: Router };
  const answered = walkRouter(router).flatMap(({ path, methods }) =>
    methods.filter((method) => method !== 'all').map((method) => `${method} ${path}`),
  );
  return [...new Set(answered)].sort();
}
