import type { Documents } from '#core/ports/documents.ts';

export const makeInMemoryDocuments = (): Documents => {
  const texts = new Map<string, string>();
  const nameOf = (tenant: string, name: string): string => JSON.stringify([tenant, name]);
  return {
    write: (tenant, name, content) => {
      texts.set(nameOf(tenant, name), JSON.stringify(content));
      return Promise.resolve();
    },
    read: (tenant, name) => {
      const text = texts.get(nameOf(tenant, name));
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    erase: (tenant, name) => {
      texts.delete(nameOf(tenant, name));
      return Promise.resolve();
    },
  };
};
