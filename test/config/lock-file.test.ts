import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Whether a package finds another as Node looks for it: beside itself, then ever further up. */
function isFoundFrom(place: string, name: string): boolean {
  if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
  return place !== '' && isFoundFrom(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

describe('the lock file', () => {
  test('holds every package for every platform: npm ci refuses one that lacks any', () => {
    const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ place, name })),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(({ place, name }) => !isFoundFrom(place, name))).toEqual([]);
  });

  test('names no registry: each machine uses its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
