// Reads or writes a WARC file with warcio, which shares no code with this project.
// node independent.mjs FOLDER-WITH-WARCIO read|write FILE
import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const [folder, mode, file] = process.argv.slice(2);
const { WARCParser, WARCRecord, WARCSerializer } = createRequire(folder + '/')('warcio');

if (mode === 'read') {
  for await (const record of new WARCParser(createReadStream(file), { keepHeadersCase: true })) {
    const body = await record.readFully(true);
    const digest = record.warcHeader('WARC-Payload-Digest');
    console.log(JSON.stringify({
      Version: record.warcHeaders.protocol,
      Type: record.warcType,
      Address: record.warcTargetURI ?? '',
      Date: record.warcDate,
      Status: Number(record.httpHeaders?.statusCode ?? 0),
      ETag: record.httpHeaders?.headers.get('ETag') ?? '',
      Hash: createHash('sha256').update(body).digest('hex'),
      Digest: digest ?? '',
    }));
  }
} else {
  const page = Buffer.from('<p>страница 页面</p>'.repeat(100));
  const parts = [];
  const add = async (options, bytes) => {
    async function* content() { yield bytes; }
    parts.push(await WARCSerializer.serialize(WARCRecord.create({ warcVersion: 'WARC/1.1', ...options }, content()), { gzip: true }));
  };
  parts.push(await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: 'x.warc.gz', warcVersion: 'WARC/1.1' }, { software: 'warcio' }), { gzip: true }));
  await add({ url: 'https://w.test/plain', date: '2021-06-28T12:00:00.250Z', type: 'response', httpHeaders: { 'Content-Type': 'text/html' } }, page);
  await add({ url: 'https://w.test/gzip', date: '2021-06-28T12:00:01Z', type: 'response', httpHeaders: { 'Content-Encoding': 'gzip' } }, gzipSync(page));
  await add({ url: 'https://w.test/again', date: '2021-06-28T12:00:02Z', type: 'revisit', httpHeaders: { 'X-Again': '1' }, refersToUrl: 'https://w.test/plain', refersToDate: '2021-06-28T12:00:00.250Z' }, Buffer.alloc(0));
  writeFileSync(file, Buffer.concat(parts));
  console.log(createHash('sha256').update(page).digest('hex'));
}
