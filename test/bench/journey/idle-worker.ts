/** The worker as it runs in production, which tells its memory when it is asked. */
import { memoryNow } from '../everyone/memory-now.ts';

process.on('message', () => process.send?.({ memory: memoryNow() }));
await import('../../../worker/main.ts');
