import { noSuchPage, test } from '../../tests/support/app';
import { phone, show } from '../../tests/support/looks';
import { states } from '../../tests/support/states/states';
import { fileOf, looks, nameOf } from './looks';

test.use({ expectedFault: noSuchPage });

for (const { name, reach } of states) {
	test(name, async ({ page }) => {
		test.slow();
		await show(page, { name, scheme: 'light', size: phone });
		await reach(page);
		for (const look of looks) {
			await show(page, { ...look, name: nameOf(look) });
			await page.screenshot({ path: fileOf(name, look), animations: 'disabled' });
		}
	});
}
