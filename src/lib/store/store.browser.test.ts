import { describe } from 'vitest';
import { storeContract } from './contract';

describe("the store on the browser's IndexedDB", storeContract);
