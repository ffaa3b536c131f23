import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine takes longer than the usual second to show a lazy screen.
configure({ asyncUtilTimeout: 10_000 });
