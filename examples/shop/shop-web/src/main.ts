const api: string = import.meta.env.VITE_API_BASE ?? '/api';
const price = new Intl.NumberFormat(undefined, {
  style: 'currency',
  currency: import.meta.env.VITE_CURRENCY ?? 'EUR',
});

interface Article {
  name: string;
  cents: number;
}

export function label(article: Article): string {
  return `${article.name}, ${price.format(article.cents / 100)}`;
}

export async function catalogue(): Promise<string[]> {
  const response = await fetch(`${api}/articles`, { credentials: 'include' });
  if (!response.ok) {
    throw new Error(`Please try again or write to ${import.meta.env.VITE_SUPPORT_MAIL}`);
  }
  return ((await response.json()) as Article[]).map(label);
}
