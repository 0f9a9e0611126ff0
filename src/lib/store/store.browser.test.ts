import { describe } from 'vitest';
import { backupContract } from './backup.contract';
import { checkContract } from './check.contract';
import { storeContract } from './contract';
import { cutRestoreContract } from './cut-restore.contract';
import { draftsContract } from './drafts.contract';
import { faultsContract } from './faults.contract';
import { heldViewsContract } from './held-views.contract';
import { missedContract } from './missed.contract';
import { versionsContract } from './versions.contract';

describe("the store on the browser's IndexedDB", () => {
	storeContract();
	draftsContract();
	faultsContract();
	missedContract();
	heldViewsContract();
	backupContract();
	cutRestoreContract();
	versionsContract();
	checkContract();
});
