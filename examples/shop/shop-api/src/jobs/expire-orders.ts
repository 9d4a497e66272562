import pg from 'pg';
import { config } from '../config.js';

// Unpaid orders give their stock back after 60 minutes. Running twice changes nothing.
const client = new pg.Client({ connectionString: config.databaseUrl });
await client.connect();
const { rowCount } = await client.query(
  `update orders set state = 'expired'
    where state = 'unpaid' and created_at < now() - interval '60 minutes'`,
);
console.log(JSON.stringify({ level: 'info', message: 'expired orders', count: rowCount }));
await client.end();
