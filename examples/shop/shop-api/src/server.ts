import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import pg from 'pg';
import { config } from './config.js';

const pool = new pg.Pool({ connectionString: config.databaseUrl, max: config.databasePoolMax });
const redis = new Redis(config.redisUrl);

async function ready(): Promise<boolean> {
  const checks = await Promise.allSettled([pool.query('select 1'), redis.ping()]);
  return checks.every((check) => check.status === 'fulfilled');
}

const server = createServer(async (request, response) => {
  switch (request.url) {
    case '/healthz/live':
      return response.writeHead(204).end();
    case '/healthz/ready':
      return response.writeHead((await ready()) ? 204 : 503).end();
    case '/metrics':
      return response.writeHead(200).end(`shop_db_connections ${pool.totalCount}\n`);
    default:
      return response.writeHead(404).end();
  }
});

server.requestTimeout = config.requestTimeoutMs;
server.listen(config.port);

process.on('SIGTERM', () => {
  setTimeout(() => process.exit(1), config.shutdownGraceMs).unref();
  server.close(() => process.exit(0));
});
