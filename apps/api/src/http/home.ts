import type { Request, Response } from 'express';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stipple</title></head>
<body>
<h1>Stipple</h1>
<p>One schema over the certified scalp micropigmentation practitioners of all clinics.</p>
<ul>
<li><a href="/graphiql">GraphiQL</a>: ask the schema, with worked examples</li>
<li><code>/graphql</code>: the endpoint itself (POST, and GET for queries)</li>
<li><a href="/readyz">Readiness</a></li>
</ul>
</body>
</html>
`;

/** What stands at `/`: where everything is. */
export function home(_request: Request, response: Response): void {
  response.type('html').set('cache-control', 'no-store').send(PAGE);
}
