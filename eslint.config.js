import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

// What a rule is for stands in CONTRIBUTING.md. A pattern that could backtrack beyond linear on hostile
// article text is an error, and patterns are only built from strings in src/text/pattern.ts.
export default tseslint.config(
  {ignores: ["**/.python/**", "dist/", "node_modules/", "coverage/"]},
  ...tseslint.configs.strict,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "regexp/no-super-linear-backtracking": ["error", {report: "potential"}],
      "regexp/no-super-linear-move": ["error", {report: "potential", ignoreSticky: true}],
      "regexp/require-unicode-regexp": "error",
      "regexp/prefer-d": "off",
      "regexp/no-obscure-range": "off",
      "regexp/use-ignore-case": "off",
      "regexp/no-misleading-capturing-group": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unified-signatures": "off",
      "no-restricted-syntax": ["error",
        {selector: "NewExpression[callee.name='RegExp']", message: "Build patterns with src/text/pattern.ts."},
        {selector: "CallExpression[callee.name='Date']", message: "No clock in the product."},
        {selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "No random source."},
      ],
    },
  },
  {files: ["src/text/pattern.ts", "test/**", "bench/**", "training/**", "scripts/**"], rules: {"no-restricted-syntax": "off"}},
);
