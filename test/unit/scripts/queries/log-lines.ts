/** What a log knows of a reader; none of it may come out again. */
export const reader = {
  address: '203.0.113.77',
  agent: 'Mozilla/5.0 (SecretPhone)',
  hour: '10:11',
};

interface Answered {
  readonly method?: string;
  readonly status?: number;
}

/** A line of the Combined Log Format. */
export function commonLine(target: string, { method = 'GET', status = 200 }: Answered = {}) {
  return `${reader.address} - - [22/Nov/2026:${reader.hour}:12 +0700] "${method} ${target} HTTP/2.0" ${status} 5120 "https://example.org/vi/" "${reader.agent}"`;
}

/** A line of Caddy's log. */
export function caddyLine(uri: string, { method = 'GET', status = 200 }: Answered = {}) {
  return JSON.stringify({
    level: 'info',
    ts: 1795317072.5,
    msg: 'handled request',
    request: {
      remote_ip: reader.address,
      method,
      uri,
      headers: { 'User-Agent': [reader.agent] },
    },
    status,
  });
}
