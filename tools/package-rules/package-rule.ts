import type { Finding } from './finding.ts';
import type { PackageContents } from './package-contents.ts';
import type { ProductFacts } from './product-facts.ts';

/** One family of rules. */
export type PackageRule = (contents: PackageContents, facts: ProductFacts) => Finding[];
