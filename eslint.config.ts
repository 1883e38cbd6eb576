import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['build/**', 'data/**', '.react-router/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      // In a text that is hostile until parsed, control characters are what we look for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    // What React Router has loaders throw to answer with another page.
    files: ['src/apps/web/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/only-throw-error': ['error', { allow: ['DataWithResponseInit', 'Response'] }] },
  },
  {
    files: ['src/apps/web/**/*.tsx'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['tools/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
)
