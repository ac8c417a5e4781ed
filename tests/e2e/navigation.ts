import type { Page } from '@playwright/test';

/** Goes to a screen by the navigation; on a phone through its menu of further screens. */
export async function goTo(page: Page, name: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  const link = navigation.getByRole('link', { name });
  if (!(await link.isVisible())) await navigation.getByRole('button', { name: 'Mehr' }).click();
  await link.click();
}
