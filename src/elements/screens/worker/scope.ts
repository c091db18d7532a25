/** The parts of a service worker's global scope that are used here; the project is typed for pages. */
interface ExtendableEventLike extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface MessageEventLike extends ExtendableEventLike {
  readonly data: unknown;
}

export interface FetchEventLike extends ExtendableEventLike {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface ClientLike {
  readonly url: string;
  postMessage(message: unknown): void;
}

interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<ClientLike | undefined>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly ClientLike[]>;
  };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: ExtendableEventLike) => void): void;
  addEventListener(type: 'message', hear: (event: MessageEventLike) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchEventLike) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
