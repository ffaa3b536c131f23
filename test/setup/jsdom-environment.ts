import { webcrypto } from 'node:crypto';
import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestEnvironment } from 'jest-environment-jsdom';

/** Never resizes anything: jsdom has no layout. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const matchMedia = (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});

/** jsdom with what browsers have and it lacks. Node's MessageChannel stays out: React's scheduler would keep the process alive. */
export default class JsdomEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const window = this.dom?.window;
    if (window === undefined) throw new Error('jsdom did not start.');
    Object.assign(window, {
      TextEncoder,
      TextDecoder,
      ReadableStream,
      WritableStream,
      TransformStream,
      fetch,
      Headers,
      Request,
      Response,
      structuredClone,
      matchMedia,
      ResizeObserver: StillObserver,
    });
    Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
    const element = Reflect.get(window, 'HTMLElement') as { prototype: object };
    Object.assign(element.prototype, { scrollIntoView: () => undefined });
  }
}
