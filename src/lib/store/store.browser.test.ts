import { describe } from 'vitest';
import { storeContract } from './contract';
import { faultsContract } from './faults.contract';

describe("the store on the browser's IndexedDB", () => {
	storeContract();
	faultsContract();
});
