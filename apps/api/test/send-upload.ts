/** Sends a file as a browser does, in pieces over tus, and answers the upload's id. */
export async function sendUpload(
  url: string,
  headers: Readonly<Record<string, string>>,
  name: string,
  bytes: Uint8Array,
  purpose: 'file' | 'import' = 'file',
): Promise<string> {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const tus = { ...headers, 'tus-resumable': '1.0.0' };
  const made = await fetch(`${url}/uploads`, {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(bytes.length),
      'upload-metadata': `filename ${base64(name)},purpose ${base64(purpose)}`,
    },
  });
  if (made.status !== 201) throw new Error(`upload refused: ${made.status} ${await made.text()}`);
  const location = made.headers.get('location') ?? '';
  for (let at = 0; at < bytes.length; at += 1024 * 1024) {
    const sent = await fetch(url + location, {
      method: 'PATCH',
      headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
      body: new Uint8Array(bytes.subarray(at, at + 1024 * 1024)),
    });
    if (sent.status !== 204) throw new Error(`piece refused: ${sent.status} ${await sent.text()}`);
  }
  return location.split('/').at(-1) ?? '';
}
