import { jest } from '@jest/globals';

// Real servers, two cores, and sometimes a bundle to build first. (Jest takes no such limit for a project alone.)
jest.setTimeout(120_000);
