/** Talks to the server. A request that fails may be sent again as it is: its id makes it count once. */

const PATIENCE = 15_000;

async function ask(path, options) {
  const response = await fetch(`/playground/${path}`, { ...options, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) {
    throw new Error(`${path.split('?')[0]}: ${response.status}`);
  }
  return response.json();
}

export function get(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return ask(query ? `${path}?${query}` : path, { cache: 'no-store' });
}

export function post(path, body) {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export const newId = () => crypto.randomUUID();
