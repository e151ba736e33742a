/** The company of the benchmarks, and single nodes. */
export { company, node, post, WORDS } from '../../bench/company.mjs';
