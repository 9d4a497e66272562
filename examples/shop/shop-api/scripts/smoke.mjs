const base = process.argv[2] ?? 'http://localhost:8080';

for (const path of ['/healthz/live', '/healthz/ready', '/metrics']) {
  const { status } = await fetch(base + path);
  console.log(status, path);
  if (status >= 400) process.exitCode = 1;
}
