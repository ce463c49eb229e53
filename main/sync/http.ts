/** What the sender asks of the network. */
export interface Http {
  /** Throws when there is no whole answer: no connection, a broken one, a redirect, too long, or called off. */
  post(request: HttpRequest): Promise<HttpAnswer>;
}
export interface HttpRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}
export interface HttpAnswer {
  status: number;
  /** Seconds that the server asks to wait, where it says so. */
  retryAfter: number | null;
  body: string;
}

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** `fetch` of Node in tests; of Electron in the app, which knows the system's proxy and certificates. */
export const httpOver = (fetch: Fetch): Http => ({
  async post({ url, headers, body, signal }) {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal,
      redirect: 'error',
      cache: 'no-store',
    });
    const retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN);
    return {
      status: answer.status,
      retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
      body: await answer.text(),
    };
  },
});
