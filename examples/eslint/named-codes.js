// A rule for ESLint: `response.status === 404` is `response.status === status.NOT_FOUND`.
const PLACES = [
  "BinaryExpression[operator=/^[!=]==?$/][left.property.name=/^status(Code)?$/] > Literal.right",
  "AssignmentExpression[left.property.name=/^status(Code)?$/] > Literal.right",
  "SwitchStatement[discriminant.property.name=/^status(Code)?$/] > SwitchCase > Literal.test",
  "CallExpression[callee.property.name=/^(status|sendStatus|writeHead)$/] > Literal.arguments:first-child",
];

// CODES is the generated module; code that uses it imports it as NAME.
export function namedCodes(name, codes) {
  return {
    meta: {
      type: "suggestion",
      hasSuggestions: true,
      schema: [],
      messages: { named: "{{number}} is {{constant}}.", replace: "Replace {{number}} with {{constant}}." },
    },
    create(context) {
      function check(node) {
        const found = codes.nameOf(node.value);
        if (!found) return;
        const data = { number: node.raw, constant: `${name}.${found}` };
        const fix = (fixer) => fixer.replaceText(node, data.constant);
        context.report({ node, messageId: "named", data, suggest: [{ messageId: "replace", data, fix }] });
      }
      return { [PLACES.join(", ")]: check };
    },
  };
}
