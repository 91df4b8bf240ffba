import type { TestServer } from '../http.ts';

/** A browser: it keeps the session it is given, and sends it with every question. */
export class TestBrowser {
  cookie = '';

  constructor(private readonly server: TestServer) {}

  async ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    const answer = await this.server.ask(query, variables, { ...(this.cookie && { cookie: this.cookie }), ...headers });
    const given = answer.headers.get('set-cookie');
    if (given) this.cookie = given.split(';')[0] ?? '';
    return answer;
  }

  /** The payload of a mutation, by its name. */
  async do<T = Record<string, unknown>>(name: string, query: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await this.ask(query, variables);
    const answered: unknown = data?.[name];
    return (answered ?? errors) as T;
  }
}

/** The links' tokens in the letters kept for an address, the latest first. */
export async function tokensTo(server: TestServer, email: string): Promise<string[]> {
  return (await lettersTo(server, email)).map(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? '');
}

/** The letters kept for an address, the latest first. */
export async function lettersTo(server: TestServer, email: string) {
  const response = await fetch(`${server.url}/dev/mail`, { headers: { accept: 'application/json' } });
  const letters = (await response.json()) as { to: string; subject: string; text: string }[];
  return letters.filter(({ to }) => to === email);
}
